"""The list itself: a few lines at first, the others when asked for; places and the keyboard stay where they were."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.relationship.reasons import SpecialDayNear
from db.relationship.today import Line
from desktop import theme
from desktop.pages.today.line_card import LineCard
from desktop.pages.today.lone_keys import LoneKeys
from desktop.sentences import Sentences
from desktop.shortening import shortened
from desktop.widgets.button import Button, Kind
from desktop.widgets.lines import Pills

FIRST = 4
"""So many lines are shown in any window."""

_LINE = 150  # pixels one takes, its distance to the next with it
_HEAD = 110
_STEP = 20


class Lines(QWidget):
    """Whom to turn to, the most urgent first.

    Attributes:
        opened, talked, put_off, skipped: what the user wants to do with a customer.
        more_wanted: lines beyond those that were read are asked for; how many in all.
    """

    opened = Signal(int)
    talked = Signal(int)
    put_off = Signal(int)
    skipped = Signal(int)
    more_wanted = Signal(int)

    def __init__(self, keys: LoneKeys, parent: QWidget | None = None) -> None:
        """Make an empty list, whose lines obey a key that `keys` finds alone."""
        super().__init__(parent)
        self._keys = keys
        self._lines: Sequence[Line] = ()
        self._keepers: Mapping[int, str] = {}
        self._total = 0
        self._sentences: Sentences | None = None
        self._fitting = FIRST
        self._asked_for = 0
        self._cards: list[LineCard] = []
        self._special: Sequence[tuple[int, str]] = ()
        self._days = Pills()
        self._more = Button(kind=Kind.QUIET, trailing_icon="chevron-down", flush=True)
        self._more.clicked.connect(self._show_more)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.current().space.m)
        self._layout.addWidget(self._days)
        self._days.hide()
        self._layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addStretch(1)  # what is left over is the page's: a line is as high as what stands in it
        self._more.hide()

    def card_of(self, customer_id: int) -> LineCard | None:
        """Return the card of a customer, if it is shown."""
        return next((card for card in self._cards if card.customer_id == customer_id), None)

    def take_keyboard(self) -> None:
        """Give the keyboard to the first line."""
        if self._cards:
            self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lines(self, lines: Sequence[Line], total: int, sentences: Sentences, keepers: Mapping[int, str]) -> None:
        """Show these; whoever had the keyboard keeps it, or the line that took its place gets it.

        Args:
            lines: those that were read, the most urgent first.
            total: how many there are in all.
            sentences: the language to say them in.
            keepers: who of the shop looks after a customer, in words.
        """
        self._lines, self._total, self._sentences, self._keepers = lines, total, sentences, keepers
        self._fill()

    def take_room(self, height: int) -> None:
        """Show, without being asked, as many lines as a page of `height` has room for."""
        fitting = max(FIRST, (height - theme.scaled(_HEAD)) // theme.scaled(_LINE))
        if fitting != self._fitting:
            self._fitting = fitting
            if self._sentences is not None:
                self._fill()

    def _fill(self) -> None:
        held = next((place for place, card in enumerate(self._cards) if card.holds_focus()), None)
        known = {card.customer_id: card for card in self._cards}
        shown = self._lines[: max(self._fitting, self._asked_for)]
        self._cards = [known.pop(line.customer_id, None) or self._made(line) for line in shown]
        lost = any(card.holds_focus() for card in known.values())
        for card in known.values():
            card.hide()
            card.deleteLater()
        for place, (card, line) in enumerate(zip(self._cards, shown, strict=True)):
            if self._layout.indexOf(card) != place:
                self._layout.insertWidget(place, card)
                card.show()  # at once, so that it can take the keyboard
            if self._sentences is not None:
                keeper = self._keepers.get(line.customer_id, "")
                card.show_line(line, self._sentences, first=place == 0, keeper=keeper)
        self._show_days(self._lines[len(shown) :])
        self._order_stops()
        if lost and held is not None and self._cards:
            self._cards[min(held, len(self._cards) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        hidden = self._total - len(shown)
        self._more.setText(self.tr("%n more people", "", hidden))
        self._more.setVisible(hidden > 0)

    def _show_days(self, hidden: Sequence[Line]) -> None:
        """Say whose special day is today among those further down: tomorrow it is too late."""
        special = [
            (line.customer_id, self._said(reason.label, line.name))
            for line in hidden
            for reason in line.reasons
            if isinstance(reason, SpecialDayNear) and reason.in_days == 0
        ]
        if special == self._special:
            return
        self._special = special
        pills = Pills()
        for customer_id, text in special:
            day = Button(text, icon="cake", kind=Kind.QUIET, compact=True, flush=True)
            day.clicked.connect(partial(self.opened.emit, customer_id))
            pills.add(day)
        self._layout.replaceWidget(self._days, pills)
        self._days.hide()
        self._days.deleteLater()
        self._days = pills
        pills.setVisible(bool(special))

    def _said(self, label: str, name: str) -> str:
        if label == "birthday":
            return self.tr("Birthday today: {name}").format(name=shortened(name))
        return self.tr("Today, {label}: {name}").format(label=shortened(label), name=shortened(name))

    def _order_stops(self) -> None:
        days = self._days.findChildren(Button)
        stops = [stop for card in self._cards for stop in card.stops()] + [*days, self._more]
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)

    def _made(self, line: Line) -> LineCard:
        card = LineCard(line, self._sentences_now(), self._keys)
        card.opened.connect(self.opened)
        card.talked.connect(self.talked)
        card.put_off.connect(self.put_off)
        card.skipped.connect(self.skipped)
        card.moved.connect(self._move)
        return card

    def _sentences_now(self) -> Sentences:
        if self._sentences is None:
            raise RuntimeError("lines before sentences")
        return self._sentences

    @Slot(int)
    def _move(self, by: int) -> None:
        card = self.sender()
        if isinstance(card, LineCard) and card in self._cards:
            place = self._cards.index(card) + by
            if 0 <= place < len(self._cards):
                self._cards[place].setFocus(Qt.FocusReason.TabFocusReason)
            elif place == len(self._cards) and self._more.isVisible():
                self._more.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _show_more(self) -> None:
        before = len(self._cards)
        self._asked_for = before + _STEP
        if self._asked_for > len(self._lines) and len(self._lines) < self._total:
            self.more_wanted.emit(self._asked_for)
        self._fill()
        if len(self._cards) > before:
            self._cards[before].setFocus(Qt.FocusReason.OtherFocusReason)
