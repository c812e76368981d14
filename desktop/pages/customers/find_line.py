"""The line above a story that finds words in it, or goes to a day."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from desktop import theme
from desktop.context import Context
from desktop.pages.customers.story_day import day_in
from desktop.widgets.button import Button, Kind
from desktop.widgets.search_box import SearchBox
from desktop.widgets.spoken import Spoken

_SOON_MS = 120


class FindLine(Spoken):
    """Hidden until `begin`. Words filter while one types; where they are a day, Enter goes there. Esc puts it away.

    Attributes:
        changed: other words are looked for, or none any more.
        day_wanted: the day to go to.
        left: it was put away; the keyboard belongs to the story.
    """

    changed = Signal()
    day_wanted = Signal(object)
    left = Signal()

    def __init__(self, context: Context) -> None:
        """Make it, put away."""
        super().__init__()
        self._context = context
        self._box = SearchBox()
        self._go = Button(icon="calendar", kind=Kind.QUIET, compact=True)
        self._day: datetime.date | None = None
        self._asked = ""
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._ask)
        self._box.textChanged.connect(self._type)
        self._go.clicked.connect(self._go_there)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.xs)
        layout.addWidget(self._box)
        layout.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._box)
        self.retranslate()
        self._go.hide()
        self.hide()

    @property
    def box(self) -> SearchBox:
        """The field one types into."""
        return self._box

    @property
    def go(self) -> Button:
        """Goes to the day that was typed; only seen where it is one."""
        return self._go

    def words(self) -> str:
        """Return what is looked for; empty where nothing is, or a day."""
        return self._asked

    def begin(self) -> None:
        """Show it with the keyboard in it."""
        self.show()
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def put_away(self) -> None:
        """Look for nothing any more, and hide."""
        self._box.clear()
        self._soon.stop()
        self._asked, self._day = "", None
        self._go.hide()
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            looked = bool(self._asked)
            self.put_away()
            if looked:
                self.changed.emit()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._type()
            if self._day is not None:
                self._go_there()
            else:
                self._ask()
                self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self._box.setPlaceholderText(self.tr("Words, or a day: “last Friday”, “12 October”, “2024”"))
        self._box.setAccessibleName(self.tr("Find in the story"))
        self._name_day()

    @Slot()
    def _type(self) -> None:
        self._day = day_in(self._box.text(), self._context.journal.local(self._context.now()))
        self._name_day()
        self._go.setVisible(self._day is not None)
        self._soon.start()

    def _name_day(self) -> None:
        if self._day is not None:
            self._go.setText(self.tr("Go to {day}").format(day=self._context.formats().date(self._day)))

    @Slot()
    def _ask(self) -> None:
        self._soon.stop()
        asked = "" if self._day is not None else self._box.text().strip()
        if asked != self._asked:
            self._asked = asked
            self.changed.emit()

    @Slot()
    def _go_there(self) -> None:
        if self._day is not None:
            self._ask()
            self.day_wanted.emit(self._day)
