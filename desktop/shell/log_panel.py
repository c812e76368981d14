"""Writing a touch down from anywhere: the quick-entry line, above whatever page is seen."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.changes import ChangeSet
from db.queries.customers import details_of
from desktop import theme
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.targets import LogTarget
from desktop.widgets import paint
from desktop.widgets.button import Button, Kind
from desktop.widgets.quick_entry import QuickEntryBox
from desktop.widgets.text import PlainLabel, SectionTitle

_WIDTH = 680
_FROM_TOP = 84
_EDGE = 8
_STILL_MEANT = datetime.timedelta(minutes=10)


class LogPanel(QWidget):
    """Floats above the page until Enter has kept the touch, or Esc: what was typed then waits for the next time.

    Attributes:
        left: it was closed; the keyboard belongs to the page again.
    """

    left = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        """Make the panel for one journal, hidden until `begin`."""
        super().__init__(window)
        self._window = window
        self._context = context
        self._left_at: datetime.datetime | None = None
        self._is_old = False
        self._title = SectionTitle()
        self._hint = PlainLabel(size="small", ink="muted", wrap=True)
        self._close = Button(icon="x", kind=Kind.QUIET, compact=True)
        self._close.clicked.connect(self._leave)
        self._entry = QuickEntryBox(context, Drafts(context))
        self._entry.left.connect(self._leave)
        self._entry.logged.connect(self._leave)
        self._entry.line.textEdited.connect(self._go_on)
        context.bus.changed.connect(self._hear)
        self._lay_out()
        self.retranslate()
        window.installEventFilter(self)
        self.hide()

    @property
    def entry(self) -> QuickEntryBox:
        """The line that is typed into."""
        return self._entry

    def begin(self, target: LogTarget) -> None:
        """Open, about the customer of `target` if it names one."""
        if target.customer_id is None:
            self._entry.show_anybody()
        else:
            found = details_of(self._context.journal, [target.customer_id])
            if found:
                self._entry.show_customer(found[0].id, found[0].name)
        now = self._context.now()
        # Somebody with a customer before them types at once: that is never to hang onto what was left long ago.
        self._is_old = bool(self._entry.line.text()) and (self._left_at is None or now - self._left_at > _STILL_MEANT)
        self.retranslate()
        self._settle()
        self.show()
        self.raise_()
        self._entry.begin(target.text)
        if self._is_old:
            self._entry.line.selectAll()

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._title.setText(self.tr("Log a touch"))
        waited = self.tr("This line was left unfinished. Type to begin another, or press → to go on with it.")
        usual = self.tr("Type half a sentence; what was understood appears below. Enter keeps it.")
        self._hint.setText(waited if self._is_old else usual)
        self._close.setAccessibleName(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._settle()  # chips came or went
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # from whatever stands in it
            self._leave()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, border = theme.colour("paper"), theme.colour("accent")
        paint.box(QPainter(self), self.rect(), theme.current().radius.large, fill, border)

    def _lay_out(self) -> None:
        space = theme.current().space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.l, space.m, space.l, space.l)
        layout.setSpacing(space.s)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._close)
        layout.addLayout(head)
        layout.addWidget(self._entry)
        layout.addWidget(self._hint)

    def _settle(self) -> None:
        width = min(theme.scaled(_WIDTH), self._window.width() - 48)
        wanted = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        top = max(_EDGE, min(theme.scaled(_FROM_TOP), self._window.height() - wanted - _EDGE))
        height = min(wanted, self._window.height() - top - _EDGE)
        self.setGeometry((self._window.width() - width) // 2, top, width, height)

    @Slot()
    def _leave(self) -> None:
        self._left_at = self._context.now()
        self.hide()
        self.left.emit()

    @Slot()
    def _go_on(self) -> None:
        if self._is_old:
            self._is_old = False
            self.retranslate()

    @Slot(object)
    def _hear(self, changes: ChangeSet) -> None:
        self._entry.hear(changes)
