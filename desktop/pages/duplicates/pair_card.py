"""Two cards that may be one person's: why, what would come of merging them, and the two answers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.queries.duplicates import AlikeBy, Pair, Twin
from desktop import theme
from desktop.context import Context
from desktop.targets import CustomerTarget
from desktop.theme import Weight
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.text import PlainLabel


class PairCard(Card):
    """Shows one pair; the first card stays unless the owner turns it round.

    Attributes:
        joined: (the number of the card that stays, that of the other): they are one person's.
        parted: (one, the other): they are two people's.
    """

    joined = Signal(int, int)
    parted = Signal(int, int)

    def __init__(self, pair: Pair, context: Context) -> None:
        """Show `pair`."""
        super().__init__()
        self._pair, self._context = pair, context
        self._stays, self._goes = pair.first, pair.second
        self._who = PlainLabel(weight=Weight.STRONG, serif=True, wrap=True)
        self._why = PlainLabel(ink="muted", wrap=True)
        self._what = PlainLabel(wrap=True)
        self._join = Button(icon="merge", kind=Kind.PRIMARY if pair.sure else Kind.PLAIN, compact=True)
        self._part = Button(icon="users", compact=True)
        self._turn = Button(icon="refresh-cw", kind=Kind.QUIET, compact=True)
        self._open = Button(icon="external-link", kind=Kind.QUIET, compact=True)
        self._join.clicked.connect(lambda: self.joined.emit(self._stays.id, self._goes.id))
        self._part.clicked.connect(lambda: self.parted.emit(self._stays.id, self._goes.id))
        self._turn.clicked.connect(self._turn_round)
        self._open.clicked.connect(lambda: context.bus.wanted.emit(CustomerTarget(self._goes.id)))
        across = QHBoxLayout()
        across.setSpacing(theme.current().space.s)
        for button in (self._join, self._part, self._turn):
            across.addWidget(button)
        across.addStretch()
        across.addWidget(self._open, 0, Qt.AlignmentFlag.AlignRight)
        self.content.setSpacing(theme.current().space.s)
        for label in (self._who, self._why, self._what):
            self.content.addWidget(label)
        self.content.addLayout(across)
        self.retranslate()

    @property
    def pair(self) -> Pair:
        """What it shows."""
        return self._pair

    @property
    def key(self) -> tuple[int, int]:
        """The numbers of both cards."""
        return self._pair.first.id, self._pair.second.id

    @property
    def first_answer(self) -> QWidget:
        """Where the keyboard begins."""
        return self._join

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        pair, stays, goes = self._pair, self._stays, self._goes
        reasons = {
            AlikeBy.PHONE: self.tr("the same phone, {text}"),
            AlikeBy.EMAIL: self.tr("the same email, {text}"),
            AlikeBy.NAME: self.tr("the same name"),
        }
        why = reasons[pair.by].format(text=pair.text)
        if not pair.sure:
            why = self.tr("{reason}; perhaps two people").format(reason=why)
        self._who.setText(self._context.formats().listed([self._called(stays), self._called(goes)]))
        self._why.setText(why[:1].upper() + why[1:])
        carried = self._carried(goes)
        told = (
            self.tr("The card of {stays} stays; from the other comes: {what}.")
            if carried
            else self.tr("The card of {stays} stays; nothing else stands on the other one.")
        )
        self._what.setText(told.format(stays=self._called(stays), what=carried))
        self._join.setText(self.tr("Merge"))
        self._part.setText(self.tr("Two people"))
        self._turn.setText(self.tr("Keep the other card"))
        self._open.setText(self.tr("Look at it"))
        for button in (self._join, self._part, self._turn, self._open):
            button.setAccessibleName(f"{button.text()}: {self._who.text()}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _called(self, twin: Twin) -> str:
        """Namesakes are told apart, but by nothing both have."""
        return " · ".join(filter(None, (twin.name, "" if self._pair.by is AlikeBy.PHONE else twin.told)))

    def _carried(self, goes: Twin) -> str:
        parts: list[str] = []
        if goes.touches:
            parts.append(self.tr("%n touch(es)", "", goes.touches))
        if goes.promises:
            parts.append(self.tr("%n promise(s)", "", goes.promises))
        if goes.reach:
            parts.append(self.tr("%n way(s) to reach them", "", goes.reach))
        return self._context.formats().listed(parts)

    @Slot()
    def _turn_round(self) -> None:
        self._stays, self._goes = self._goes, self._stays
        self.retranslate()
