"""Files kept with a card: a sketch, a form that was signed, a picture of a fabric."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from db.changes import Change
from db.commands import attachments as commands
from db.commands.attachments import NewFile
from db.queries.card import Card as CustomerCard
from db.queries.touch import AttachedFile
from desktop import theme
from desktop.clipboard import copied
from desktop.context import Context
from desktop.pages.customers.part import Part
from desktop.pages.customers.touch_files import TouchFiles, holds_files
from desktop.widgets import paint
from desktop.widgets.action_line import ActionLine
from desktop.widgets.button import Kind
from desktop.widgets.lines import SmallButton, quiet


class FilesPart(Part):
    """A line for every file; others come by dropping, pasting or choosing them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._files = _CardFiles(context, self)
        self._add = SmallButton("plus", kind=Kind.QUIET)
        self._add.clicked.connect(self._choose)
        self.buttons.addWidget(self._add)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # what is pasted after a click on it belongs here
        self.retranslate()

    def take(self, data: QMimeData) -> bool:
        """Keep what was dropped or pasted with the card; False where it holds neither files nor a picture."""
        return self._files.take(self.card.id, data)

    def title(self) -> str:
        return self.tr("Files")

    def retranslate(self) -> None:
        self._add.set_name(self.tr("Keep files with the card"))
        self.setAccessibleName(self.title())

    def slice_of(self, card: CustomerCard) -> object:
        return card.files

    def fill(self, card: CustomerCard) -> None:
        for file in self.first_of(card.files):
            self.body.addWidget(self._line(file))
        if not card.files:
            self.body.addWidget(quiet(self.tr("None yet. Drop or paste one here.")))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint.focus_ring(QPainter(self), self.rect(), theme.current().radius.large)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take(copied())
        else:
            super().keyPressEvent(event)

    def _line(self, file: AttachedFile) -> ActionLine:
        line = ActionLine("paperclip", file.name, self._context.formats().size(file.size))
        line.offer("external-link", self.tr("Open “{name}”").format(name=file.name), lambda: self._files.open(file))
        line.put_away(self.tr("Save elsewhere…"), lambda: self._files.save(file), "download")
        line.put_away(self.tr("Remove from the card"), lambda: self._files.detach(self.card.id, file))
        return line

    @Slot()
    def _choose(self) -> None:
        self._files.choose(self.card.id)


class _CardFiles(TouchFiles):
    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._journal = context.journal

    def keep(self, owner_id: int, files: Sequence[NewFile], now: datetime.datetime) -> Change:
        return commands.attach_to_card(self._journal, owner_id, files, now)

    def take_off(self, owner_id: int, file_id: int, now: datetime.datetime) -> Change:
        return commands.detach_from_card(self._journal, owner_id, file_id, now)
