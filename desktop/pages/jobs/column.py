"""One column of the board: the jobs of one stand, the first ones at once, the others when asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.queries.jobboard import BoardJob, Stand
from desktop import theme
from desktop.pages.jobs.job_card import JobCard
from desktop.pages.jobs.job_words import JobWords
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import PlainLabel, SectionTitle

BAR = 11  # beside the jobs, for the bar or for nothing
_FIRST = 12
_STEP = 24
_TONES = {Stand.NEWS_DUE: "info", Stand.WAITING: "caution", Stand.DELIVERED: "good"}


class Column(QWidget):
    """A named list of jobs.

    Attributes:
        stand: what its jobs have in common.
        opened, menu_wanted: of a card.
        moved: the keyboard leaves a card: by so many columns, from so many places from the top.
    """

    opened = Signal(int)
    menu_wanted = Signal(object, object)
    moved = Signal(int, int)

    def __init__(self, stand: Stand, parent: QWidget | None = None) -> None:
        """Make an empty column."""
        super().__init__(parent)
        self.stand = stand
        self._jobs: Sequence[BoardJob] = ()
        self._count = 0
        self._words: JobWords | None = None
        self._wanted = _FIRST
        self._cards: list[JobCard] = []
        space = theme.current().space
        self._title = SectionTitle()
        self._figure = Chip(tone=_TONES.get(stand, "neutral"))
        self._nothing = PlainLabel(ink="muted", wrap=True)
        self._more = Button(kind=Kind.QUIET, compact=True, trailing_icon="chevron-down")
        self._more.clicked.connect(self._show_more)
        head = QHBoxLayout()
        head.setSpacing(space.s)
        head.addWidget(self._title)
        head.addWidget(self._figure)
        head.addStretch()
        self._content = QWidget()
        self._list = QVBoxLayout(self._content)
        self._list.setContentsMargins(0, 0, BAR, 0)
        self._list.setSpacing(space.s)
        self._list.addWidget(self._nothing)
        self._list.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.addStretch()
        self._scroll = Scroll(self._content)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space.s)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)

    @property
    def cards(self) -> Sequence[JobCard]:
        """The cards that are shown, from above."""
        return self._cards

    def show_jobs(self, jobs: Sequence[BoardJob], count: int, words: JobWords) -> None:
        """Show these jobs, of `count` in all."""
        self._jobs, self._count, self._words = jobs, count, words
        self._title.setText(words.stand(self.stand))
        self._figure.show_as(words.formats.number(count), _TONES.get(self.stand, "neutral") if count else "neutral")
        self._nothing.setText(words.nothing(self.stand))
        self._fill(words)

    def stand_whole(self, *, whole: bool) -> None:
        """Be as high as the jobs are, so that the whole board scrolls; or let the jobs scroll in their column."""
        if whole == (self._content.parentWidget() is self):
            return
        if whole:
            self._scroll.takeWidget()
            self._column.addWidget(self._content, 1)
            margins = self._list.contentsMargins()
            margins.setRight(BAR)
            self._list.setContentsMargins(margins)
        else:
            self._column.removeWidget(self._content)
            self._scroll.setWidget(self._content)
        self._content.show()
        self._scroll.setVisible(not whole)

    def take_keyboard(self, place: int) -> bool:
        """Give the keyboard to the card at a place, or to the last one; say whether there is any."""
        if not self._cards:
            return False
        self._cards[min(max(place, 0), len(self._cards) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _fill(self, words: JobWords) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [self._made(job, words) for job in self._jobs[: self._wanted]]
        for place, card in enumerate(self._cards):
            self._list.insertWidget(place, card)
            card.show()  # at once, so that it can take the keyboard
        self._nothing.setVisible(not self._cards)
        hidden = self._count - len(self._cards)
        self._more.setText(self.tr("%n more job(s)", "", hidden))
        self._more.setVisible(hidden > 0 and len(self._cards) < len(self._jobs))

    def _made(self, job: BoardJob, words: JobWords) -> JobCard:
        card = JobCard(job, words)
        card.opened.connect(self.opened)
        card.menu_wanted.connect(self.menu_wanted)
        card.moved.connect(self._move)
        return card

    @Slot(int, int)
    def _move(self, columns: int, places: int) -> None:
        card = self.sender()
        if not isinstance(card, JobCard) or card not in self._cards:
            return
        place = self._cards.index(card)
        if columns:
            self.moved.emit(columns, place)
        elif 0 <= place + places < len(self._cards):
            self.take_keyboard(place + places)

    @Slot()
    def _show_more(self) -> None:
        before = len(self._cards)
        self._wanted = before + _STEP
        if self._words is not None:
            self._fill(self._words)
            self.take_keyboard(before)
