"""The page of jobs: who waits for news, what is in hand, for whom the shop waits, what was handed over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.changes import ChangeSet
from db.queries.jobboard import BoardJob, JobBoard, Stand
from desktop import theme
from desktop.context import Context
from desktop.page import Page
from desktop.pages.jobs.column import BAR, Column
from desktop.pages.jobs.job_menu import JobMenu
from desktop.pages.jobs.job_words import JobWords
from desktop.targets import CustomerTarget, FindTarget, Target
from desktop.tasks import Ticket
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.menu_place import open_below
from desktop.widgets.scaled_width import keep_width
from desktop.widgets.scroll import Scroll
from desktop.widgets.search_box import SearchBox
from desktop.widgets.text import PageTitle, PlainLabel

_PAUSE_MS = 120
_ABREAST = 860  # below this width, at 100 % text, the columns stand two by two
_SEARCH_WIDTH = 260
_TABLES = ("job", "step", "customer", "touch")


class JobsPage(Page):
    """The board. Arrows go from card to card, Enter opens the customer, Space what may be done."""

    def __init__(self, context: Context) -> None:
        """Make the page; it is empty until `refresh` has read the journal."""
        super().__init__()
        self._context = context
        self._board: JobBoard | None = None
        self._reading: Ticket | None = None
        self._title = PageTitle()
        self._summary = PlainLabel(ink="muted", wrap=True)
        self._search = SearchBox()
        self._new = Button(icon="plus")
        self._empty = EmptyState("briefcase")
        self._columns = [Column(stand) for stand in Stand]
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._retranslate()

    def title(self) -> str:
        return self.tr("Jobs")

    def refresh(self, changes: object | None = None) -> None:
        if isinstance(changes, ChangeSet) and not any(changes.touches(table) for table in _TABLES):
            return
        self._read()

    def menu_of(self, job: BoardJob) -> JobMenu:
        """Return the menu of what may be done with a job."""
        return JobMenu(job, self._context, self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        journal, today, text = self._context.journal, self._context.today(), self._search.text()

        def found() -> JobBoard:
            from db.queries.jobboard import job_board

            return job_board(journal, today, text)

        self._reading = self._context.tasks.run(lambda _ticket: found(), self._show)

    def _show(self, board: JobBoard) -> None:
        held = self._held()
        self._board = board
        words = JobWords(self._context.words(), self._context.formats(), self._context.today())
        for column in self._columns:
            column.show_jobs(board.jobs[column.stand], board.counts[column.stand], words)
        nothing = not any(board.counts.values()) and not self._search.text().strip()
        self._sides.setCurrentIndex(0 if nothing else 1)
        self._search.setVisible(not nothing)
        waiting = board.counts[Stand.NEWS_DUE]
        in_hand = sum(board.counts.values()) - board.counts[Stand.DELIVERED]
        parts = [self.tr("%n job(s) in hand", "", in_hand)]
        if waiting:
            parts.append(self.tr("%n customer(s) should hear from us", "", waiting))
        self._summary.setText(" · ".join(parts))
        self._summary.setVisible(not nothing)
        if not self._search.text().strip():
            self.counted.emit(waiting)
        self._give_back(held)

    def _held(self) -> tuple[int, int, int] | None:
        """Return which job has the keyboard: its id, its column, its place there."""
        for number, column in enumerate(self._columns):
            for place, card in enumerate(column.cards):
                if card.holds_focus():
                    return card.job.id, number, place
        return None

    def _give_back(self, held: tuple[int, int, int] | None) -> None:
        """Give the keyboard to the job that had it, wherever it stands now, or to what took its place."""
        if held is None:
            return
        job_id, number, place = held
        for column in self._columns:
            for at, card in enumerate(column.cards):
                if card.job.id == job_id:
                    column.take_keyboard(at)
                    return
        self._columns[number].take_keyboard(place)

    @Slot(int)
    def _open_card(self, customer_id: int) -> None:
        self._context.bus.wanted.emit(CustomerTarget(customer_id))

    @Slot(object, object)
    def _open_menu(self, job: BoardJob, beside: QWidget) -> None:
        open_below(self.menu_of(job), beside)

    @Slot(int, int)
    def _move(self, by: int, place: int) -> None:
        column = self.sender()
        if not isinstance(column, Column):
            return
        number = self._columns.index(column) + by
        while 0 <= number < len(self._columns):
            if self._columns[number].take_keyboard(place):
                return
            number += by

    @Slot()
    def _begin_job(self) -> None:
        """Whose job it is is typed into the window's search; the form opens on their card."""
        verb = self._context.words().translate("Offers", "new job")
        self._context.bus.wanted.emit(FindTarget(f"{verb} "))

    @Slot()
    def _go_to_customers(self) -> None:
        self._context.bus.wanted.emit(Target("customers"))

    @Slot()
    def _go_down(self) -> None:
        """From the search into the first column that holds anything."""
        for column in self._columns:
            if column.take_keyboard(0):
                return

    def _lay_out(self) -> None:
        space = theme.current().space
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._summary)
        head = QHBoxLayout()
        head.setSpacing(space.l)
        head.addLayout(names, 1)
        head.addWidget(self._search)
        head.addWidget(self._new)
        head.setContentsMargins(0, 0, space.xl, 0)
        keep_width(self._search, _SEARCH_WIDTH)
        board = QWidget()
        self._grid = QGridLayout(board)
        self._grid.setContentsMargins(0, 0, space.xl - BAR, space.m)
        self._grid.setHorizontalSpacing(space.l - BAR)
        self._grid.setVerticalSpacing(space.l)
        self._sides = QStackedWidget()
        self._empty.setContentsMargins(0, 0, space.xl, 0)
        self._sides.addWidget(self._empty)
        self._sides.addWidget(Scroll(board))
        self._sides.setCurrentIndex(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.xl, 20, 0, 0)
        layout.setSpacing(space.m)
        layout.addLayout(head)
        layout.addWidget(self._sides, 1)
        self._abreast = 0
        self._arrange()

    def _arrange(self) -> None:
        """Put the four columns abreast where they have room, else two by two."""
        abreast = 4 if self.width() >= theme.scaled(_ABREAST) else 2
        if abreast == self._abreast:
            return
        self._abreast = abreast
        for number, column in enumerate(self._columns):
            column.stand_whole(whole=abreast < len(self._columns))
            self._grid.addWidget(column, number // abreast, number % abreast)
        for number in range(4):
            self._grid.setColumnStretch(number, 1 if number < abreast else 0)
            self._grid.setRowStretch(number, 1 if number == 4 // abreast - 1 else 0)

    def _connect(self) -> None:
        for column in self._columns:
            column.opened.connect(self._open_card)
            column.menu_wanted.connect(self._open_menu)
            column.moved.connect(self._move)
        self._search.textChanged.connect(lambda _text: self._pause.start())
        self._search.returnPressed.connect(self._go_down)
        self._pause.timeout.connect(self._read)
        self._empty.accepted.connect(self._go_to_customers)
        self._new.clicked.connect(self._begin_job)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Jobs"))
        self._new.setText(self.tr("New job"))
        self._search.setPlaceholderText(self.tr("Find a job or a name"))
        self._search.setAccessibleName(self.tr("Find a job or a name"))
        self._empty.say(
            self.tr("No work in hand"),
            self.tr(
                "Once a job is taken in hand on a customer’s card, this page says how far it is and who waits for news."
            ),
            self.tr("Go to the customers"),
        )
        if self._board is not None:
            self._read()
