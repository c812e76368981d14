"""Where the journal lies, the ways to another one, and its backups: made, looked into, gone back to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.changes import ChangeSet
from db.errors import UserError
from db.safety.glance import Glance, glance
from desktop import messages, synced, theme
from desktop.context import Context
from desktop.pages.settings.facts import Copy, SettingsFacts
from desktop.pages.settings.files_sheet import FilesSheet
from desktop.pages.settings.imports_sheet import ImportsSheet
from desktop.pages.settings.section import Section
from desktop.targets import JournalTarget, JournalWish
from desktop.tasks import Lane
from desktop.widgets.button import Button, Kind
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.lines import Glyph
from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import ElidedLabel, PlainLabel


class JournalSection(Section):
    """The file and its copies."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `show_facts` fills it."""
        super().__init__(context, parent)
        self._file, self._copies, self._sample = Sheet(), Sheet(), Sheet()
        self._imports, self._files = ImportsSheet(context), FilesSheet(context)
        self._path = ElidedLabel(str(context.journal.path))
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._service = synced.kept_in_step_by(context.journal.path.parent)
        self._caution = PlainLabel(ink="caution", wrap=True)
        self._caution.setVisible(bool(self._service))
        self._show = Button(icon="folder-open", compact=True)
        self._ways = {
            JournalWish.MOVE: Button(icon="hard-drive", compact=True),
            JournalWish.OPEN: Button(icon="notebook-pen", compact=True),
            JournalWish.NEW: Button(icon="plus", compact=True),
        }
        self._begin = Button(icon="store", compact=True)
        self._back_up = Button(icon="shield-check", compact=True)
        self._list = ListColumn[Copy](lambda: _CopyLine(context), lambda copy: copy.path)
        self._lay_out()
        self._show.clicked.connect(self._show_in_folder)
        self._back_up.clicked.connect(self._copy_now)
        self._begin.clicked.connect(self._wish)
        for button in self._ways.values():
            button.clicked.connect(self._wish)
        self.retranslate()

    def name(self) -> str:
        return self.tr("Journal and backups")

    def retranslate(self) -> None:
        super().retranslate()
        self._file.say(self.tr("Your journal"), self.tr("Everything is in this one file, and only on this computer."))
        self._caution.setText(synced.warning(self._service, self.context.words()) if self._service else "")
        self._show.setText(self.tr("Show in its folder"))
        for wish, text in (
            (JournalWish.MOVE, self.tr("Move it…")),
            (JournalWish.OPEN, self.tr("Open another…")),
            (JournalWish.NEW, self.tr("New journal…")),
        ):
            self._ways[wish].setText(text)
        self._sample.say(self.tr("This is the sample shop"), self.tr("Look around as long as you like."))
        self._begin.setText(self.tr("Begin with my own shop…"))
        self._copies.say(
            self.tr("Backups"),
            self.tr(
                "One is made whenever the journal is closed, and once a day while it is open. Ten stay: the newest, "
                "and the last of each day before. Look inside before you go back."
            ),
        )
        self._back_up.setText(self.tr("Back up now"))
        for sheet in (self._imports, self._files):
            sheet.retranslate()

    def show_facts(self, facts: SettingsFacts) -> None:
        self._sample.setVisible(facts.shop.profile.is_sample)
        self._list.show_rows(facts.copies)
        self._imports.show_records(facts.imports)
        self._files.show_files(facts.files)

    def _lay_out(self) -> None:
        ways = QWidget()
        flow = FlowLayout(ways, theme.current().space.s)
        for button in (self._show, *self._ways.values()):
            flow.addWidget(button)
        self._file.content.addWidget(self._path)
        self._file.content.addWidget(self._caution)
        self._file.content.addWidget(ways)
        self._sample.content.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        self._copies.content.addWidget(self._back_up, 0, Qt.AlignmentFlag.AlignLeft)
        self._copies.content.addWidget(self._list)
        for sheet in (self._file, self._sample, self._copies, self._imports, self._files):
            self.body.addWidget(sheet)

    @Slot()
    def _show_in_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.context.journal.path.parent)))

    @Slot()
    def _wish(self) -> None:
        button = self.sender()
        wish = next((wish for wish, known in self._ways.items() if known is button), JournalWish.BEGIN)
        self.context.bus.wanted.emit(JournalTarget(wish))

    @Slot()
    def _copy_now(self) -> None:
        journal, now = self.context.journal, self.context.now()

        def copied(_ticket: object) -> Path:
            from db.safety import backup

            return backup.back_up(journal.path, backup.backups_folder(journal.path), now)

        self._back_up.setEnabled(False)
        self.context.tasks.run(copied, self._tell_copied, self._tell_refused)

    def _tell_copied(self, _path: Path) -> None:
        self._back_up.setEnabled(True)
        self.context.bus.changed.emit(ChangeSet(rows=frozenset({("backup", 0)})))

    def _tell_refused(self, error: Exception) -> None:
        self._back_up.setEnabled(True)
        self.context.tasks.failed.emit(error)


class _CopyLine(ListLine[Copy]):
    """When it was made and how large it is; opened, what is inside, and the way back to it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._copy: Copy | None = None
        self._seen: Glance | None = None
        self._unsound: UserError | None = None
        self._when, self._size = PlainLabel(), PlainLabel(ink="muted")
        self._inside = PlainLabel(size="small", ink="muted", wrap=True)
        self._inside.hide()
        self._look = Button(icon="eye", kind=Kind.QUIET, compact=True)
        self._return = Button(icon="rotate-ccw", compact=True)
        self._return.hide()
        top = QHBoxLayout()
        top.setSpacing(theme.current().space.s)
        top.addWidget(self._when)
        top.addWidget(self._size, 1)
        top.addWidget(self._look)
        top.addWidget(self._return)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addLayout(top)
        told.addWidget(self._inside)
        self.across.addWidget(Glyph("shield-check"), 0, Qt.AlignmentFlag.AlignTop)
        self.across.addLayout(told, 1)
        self._look.clicked.connect(self._glance)
        self._return.clicked.connect(self._go_back)

    def show_row(self, row: Copy) -> None:
        self._copy = row
        formats = self._context.formats()
        when = formats.moment(row.made_at, self._context.today()) if row.made_at else row.path.name
        self._when.setText(when)
        self._size.setText(formats.size(row.size))
        self._look.setText(self.tr("Look inside"))
        self._look.setAccessibleName(self.tr("Look inside the backup of {when}").format(when=when))
        self._return.setText(self.tr("Go back to it…"))
        self._return.setAccessibleName(self.tr("Go back to the backup of {when}").format(when=when))
        if self._seen is not None:
            self._tell(self._seen)
        elif self._unsound is not None:
            self._tell_unsound(self._unsound)

    @Slot()
    def _glance(self) -> None:
        if self._copy is not None:
            path = self._copy.path
            self._context.tasks.run(lambda _ticket: glance(path), self._tell, self._tell_unsound, lane=Lane.WORK)

    def _tell_unsound(self, error: Exception) -> None:
        """The sentences about damage speak of the journal, which is well; here it is only this copy."""
        if not isinstance(error, UserError):
            self._context.tasks.failed.emit(error)
            return
        self._unsound = error
        self._inside.setText(self.tr("This backup cannot be read any more. Your journal is as it was."))
        self._inside.show()
        self._look.hide()

    def _tell(self, seen: Glance) -> None:
        self._seen = seen
        formats = self._context.formats()
        parts = [
            seen.shop,
            self.tr("%n customer(s)", "", seen.customers),
            self.tr("%n touch(es)", "", seen.touches).replace(str(seen.touches), formats.number(seen.touches)),
        ]
        if seen.newest_on is not None:
            parts.append(self.tr("last one {day}").format(day=formats.near(seen.newest_on, self._context.today())))
        self._inside.setText(" · ".join(part for part in parts if part))
        self._inside.show()
        self._return.show()
        if self._look.hasFocus():
            self._return.setFocus()
        self._look.hide()

    @Slot()
    def _go_back(self) -> None:
        if self._copy is None:
            return
        agreed = messages.ask(
            self,
            self.tr("Go back to this backup?"),
            self.tr(
                "The journal becomes what it was {when}. What is in it now is kept as a backup first, "
                "so you can return to that as well."
            ).format(when=self._when.text()),
            self.tr("Go back"),
            self.tr("Stay"),
        )
        if agreed:
            self._context.bus.wanted.emit(JournalTarget(JournalWish.RESTORE, self._copy.path))
