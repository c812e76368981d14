"""What was taken in from files, the newest first, each with its way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot

from db.exchange.importing import CONTACTS, TOUCHES, ImportRecord
from db.exchange.undoing import undo_import
from desktop.context import Context
from desktop.widgets.button import Button
from desktop.widgets.lines import Glyph
from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import PlainLabel


class ImportsSheet(Sheet):
    """Hidden while nothing was taken in, or all of it was taken back."""

    def __init__(self, context: Context) -> None:
        """Begin hidden; `show_records` fills it."""
        super().__init__()
        self._list = ListColumn[ImportRecord](lambda: _ImportLine(context), lambda record: record.id)
        self.content.addWidget(self._list)
        self.hide()

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self.say(
            self.tr("Imports"),
            self.tr("Undone, an import leaves with all it brought. Whom you have worked with since stays."),
        )

    def show_records(self, records: Sequence[ImportRecord]) -> None:
        """Show these, none of which was taken back."""
        self._list.show_rows(records)
        self.setVisible(bool(records))


class _ImportLine(ListLine[ImportRecord]):
    """Its files, its day, what it brought."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._record: ImportRecord | None = None
        self._told = PlainLabel(wrap=True)
        self._back = Button(icon="undo-2", compact=True)
        self._back.clicked.connect(self._take_back)
        self.across.addWidget(Glyph("download"))
        self.across.addWidget(self._told, 1)
        self.across.addWidget(self._back)

    def show_row(self, row: ImportRecord) -> None:
        self._record = row
        formats, count = self._context.formats(), row.added + row.updated
        brought = {
            CONTACTS: self.tr("%n contact(s)", "", count),
            TOUCHES: self.tr("%n visit(s) or call(s)", "", count),
        }.get(row.kind, self.tr("a whole journal"))
        parts = (formats.listed(row.files), formats.moment(row.at, self._context.today()), brought)
        self._told.setText(" · ".join(part for part in parts if part))
        self._back.setText(self.tr("Undo"))
        self._back.setAccessibleName(self.tr("Undo the import of {files}").format(files=formats.listed(row.files)))

    @Slot()
    def _take_back(self) -> None:
        record, context = self._record, self._context
        if record is not None:
            context.do(lambda: undo_import(context.journal, record.id, context.now()).change)
