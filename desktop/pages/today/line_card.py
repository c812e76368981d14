"""One customer on Today: why, how, what they value, and the three things one may do."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from db.records import Language, PeaceKind, ReasonKind
from db.relationship.today import Line
from desktop import terms, theme
from desktop.pages.today.lone_keys import LoneKeys
from desktop.prose import Prose, Run
from desktop.sentences import Sentences
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.avatar import Avatar
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from desktop.widgets.prose_label import ProseLabel
from desktop.widgets.text import ElidedLabel

_TONES: Mapping[ReasonKind, str] = {
    ReasonKind.COMPLAINT: "bad",
    ReasonKind.PROMISE_LATE: "bad",
    ReasonKind.PROMISE_DUE: "caution",
    ReasonKind.NEWS_DUE: "info",
    ReasonKind.DRIFT: "bad",
    ReasonKind.OVERDUE: "caution",
    ReasonKind.SPECIAL_DAY: "accent",
    ReasonKind.AFTER_DELIVERY: "good",
    ReasonKind.NEVER_TALKED: "info",
    ReasonKind.UNCHECKED: "neutral",
}
_CHIPS = 2


class _Row(enum.Enum):
    """What may stand below the reasons, from above."""

    HOW = 1
    VALUE = 2
    CARE = 3
    PEACE = 4
    REFUSED = 5


_RHYTHMIC = frozenset({ReasonKind.OVERDUE, ReasonKind.NEVER_TALKED, ReasonKind.DRIFT})
_TALK_ICON, _LATER_ICON = "check", "alarm-clock"


class LineCard(QWidget):
    """A line of the list. It takes the keyboard; its keys are shown while it has it.

    Attributes:
        opened, talked, put_off, skipped: what the user wants to do with this customer, by key, button or click.
        moved: the line above (−1) or below (1) is wanted.
    """

    opened = Signal(int)
    talked = Signal(int)
    put_off = Signal(int)
    skipped = Signal(int)
    moved = Signal(int)

    def __init__(self, line: Line, sentences: Sentences, keys: LoneKeys, parent: QWidget | None = None) -> None:
        """Show `line` in the words of `sentences`; only a key that `keys` finds alone does anything."""
        super().__init__(parent)
        self._lone_keys = keys
        self._line = line
        self._may_skip = False
        self._shown: tuple[Line, Language, datetime.date, str] | None = None
        self._avatar = Avatar()
        self._name = ElidedLabel(size="strong", weight=Weight.STRONG)
        self._chips: list[Chip] = []
        self._why = ProseLabel()
        self._rows: dict[_Row, ProseLabel] = {}
        self._talk = Button(icon=_TALK_ICON, compact=True)
        self._later = Button(icon=_LATER_ICON, compact=True)
        self._skip = Button(kind=Kind.QUIET, compact=True)
        self._skip.centre()
        self._talk.clicked.connect(self._say_talked)
        self._later.clicked.connect(self._say_put_off)
        self._skip.clicked.connect(self._say_skipped)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lay_out()
        self.show_line(line, sentences, first=False)

    @property
    def line(self) -> Line:
        """What is shown."""
        return self._line

    @property
    def customer_id(self) -> int:
        """Whose line this is."""
        return self._line.customer_id

    def holds_focus(self) -> bool:
        """Say whether the line, or one of its buttons, has the keyboard."""
        focused = QApplication.focusWidget()
        return focused is self or (focused is not None and self.isAncestorOf(focused))

    def stops(self) -> tuple[QWidget, ...]:
        """Return where the Tab key stops, in order."""
        return (self, self._talk, self._later, self._skip)

    def later_button(self) -> QWidget:
        """Return the button that puts off, for the panel that opens beside it."""
        return self._later

    def show_line(self, line: Line, sentences: Sentences, *, first: bool, keeper: str = "") -> None:
        """Show the line as it is now.

        Args:
            line: the reasons and how to turn to the customer.
            sentences: the language to say it in.
            first: whether this is the line to begin with.
            keeper: who of the shop looks after them; empty where that goes without saying.
        """
        self._talk.set_kind(Kind.PRIMARY if first else Kind.PLAIN)
        if self._shown == (line, sentences.language, sentences.today, keeper):
            return
        self._shown = (line, sentences.language, sentences.today, keeper)
        self._line = line
        self._avatar.set_name(line.name)
        self._name.setText(line.name)
        kinds = list(dict.fromkeys(reason.kind for reason in line.reasons))
        self._show_chips([(sentences.label(kind), _TONES[kind]) for kind in kinds[:_CHIPS]])
        why = sentences.reasons(line.reasons)
        way = sentences.how(line)
        how = " · ".join(part for part in (way, keeper) if part)
        self._why.set_prose(why)
        icon = terms.channel_icon(line.channel) if line.channel else "clock" if way else "user"
        self._show_row(_Row.HOW, how, icon, "muted")
        self._show_row(_Row.VALUE, sentences.value(line), "gem", "accent")
        self._show_row(_Row.CARE, " · ".join(line.sensitivities), "triangle-alert", "caution")
        self._show_row(_Row.PEACE, sentences.peace(line.peace).plain if line.peace else "", "moon", "info")
        told = line.peace is not None and line.peace.kind is PeaceKind.NO_CONSENT
        self._show_row(_Row.REFUSED, "" if told else sentences.refused(line.refused), "circle-x", "bad")
        self._may_skip = any(kind in _RHYTHMIC for kind in kinds)
        self._skip.setVisible(self._may_skip)  # at once: nothing moves under the hand that comes for it
        self.setAccessibleName(line.name)
        self.setAccessibleDescription(" ".join(part for part in (why.plain, how) if part))
        self.retranslate()

    def retranslate(self) -> None:
        """Write the buttons in the language of the moment."""
        for button, text in (
            (self._talk, self.tr("Talked")),
            (self._later, self.tr("Later")),
            (self._skip, self.tr("Skip")),
        ):
            button.setText(text)
            button.setAccessibleName(f"{text}: {self._line.name}")
        self._keep_room_for_keys()
        self._show_keys()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._keep_room_for_keys()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_keys()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.text().upper() if self._lone_keys.hear(event) else ""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.customer_id)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif pressed == self._talk_key():
            self._say_talked()
        elif pressed == self._later_key():
            self._say_put_off()
        elif pressed == self._skip_key() and self._may_skip:
            self._say_skipped()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.customer_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme.current().radius.large
        paint.box(painter, self.rect(), radius, theme.colour("surface"), theme.colour("line"))
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), radius)

    def _lay_out(self) -> None:
        space = theme.current().space
        self._head = QHBoxLayout()
        self._head.setSpacing(space.s)
        self._head.addWidget(self._name)
        self._head.addStretch()
        self._told = QVBoxLayout()
        self._told.setSpacing(1)
        self._told.addLayout(self._head)
        self._told.addWidget(self._why)
        self._told.addStretch()
        buttons = QVBoxLayout()
        buttons.setSpacing(space.s)
        for button in (self._talk, self._later, self._skip):
            buttons.addWidget(button)
        buttons.addStretch()
        across = QHBoxLayout(self)
        across.setContentsMargins(space.l, 14, space.l, 14)
        across.setSpacing(space.m + 2)
        across.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(self._told, 1)
        across.addLayout(buttons)

    def _show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        while len(self._chips) < len(chips):
            chip = Chip()
            self._chips.append(chip)
            self._head.insertWidget(len(self._chips), chip)
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(chips))
            if place < len(chips):
                chip.show_as(*chips[place])

    def _show_row(self, which: _Row, text: str, icon: str, ink: str) -> None:
        """Show a line below the reasons; most customers have only one or two, the others are never made."""
        label = self._rows.get(which)
        if label is None and text:
            label = self._rows[which] = ProseLabel(ink="muted", italic=which is _Row.VALUE)
            before = sum(1 for made in self._rows if made.value < which.value)
            self._told.insertWidget(2 + before, label)
        if label is not None:
            label.setVisible(bool(text))
            label.set_prose(Prose((Run(text),)))
            label.set_icon(icon, ink)

    def _show_keys(self) -> None:
        """The keys work while the line itself has the keyboard; that is when they are worth reading."""
        shown = self.hasFocus()
        for button, icon, key in (
            (self._talk, _TALK_ICON, self._talk_key()),
            (self._later, _LATER_ICON, self._later_key()),
        ):
            button.set_icon("" if shown else icon)  # the key takes its place: the text beside it keeps the room
            button.set_keys(key if shown else "")
        self._skip.set_keys(self._skip_key() if shown else "")

    def _keep_room_for_keys(self) -> None:
        for button, icon, key in (
            (self._talk, _TALK_ICON, self._talk_key()),
            (self._later, _LATER_ICON, self._later_key()),
            (self._skip, "", self._skip_key()),
        ):
            widths = []
            for shown_icon, shown_key in ((icon, ""), ("", key)):
                button.set_icon(shown_icon)
                button.set_keys(shown_key)
                widths.append(button.sizeHint().width())
            button.setMinimumWidth(max(widths))
        self._show_keys()

    def _talk_key(self) -> str:
        return self.tr("T", "the key for Talked")

    def _later_key(self) -> str:
        return self.tr("L", "the key for Later")

    def _skip_key(self) -> str:
        return self.tr("S", "the key for Skip")

    @Slot()
    def _say_talked(self) -> None:
        self.talked.emit(self.customer_id)

    @Slot()
    def _say_put_off(self) -> None:
        self.put_off.emit(self.customer_id)

    @Slot()
    def _say_skipped(self) -> None:
        self.skipped.emit(self.customer_id)
