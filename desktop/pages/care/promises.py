"""The promise book: every promise, how it ended in one key, and what the brand promises to everybody."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from db.commands.promises import reopen_promise
from db.commands.touches import settle_promise, share_promise
from db.queries.behind import PromiseBehind
from db.queries.care_promises import PromiseBook, PromiseLine, Shelf, promise_book
from db.records import PromiseOutcome, PromiseSide
from desktop import terms, theme
from desktop.context import Context
from desktop.pages.care.behind import CareBehind
from desktop.pages.care.keyed_line import KeyedLine
from desktop.pages.care.section import Section
from desktop.pages.care.standing import StandingSheet
from desktop.prose import Prose, Run
from desktop.rhythms import begun
from desktop.targets import CustomerTarget
from desktop.widgets.beside import Beside
from desktop.widgets.button import Kind
from desktop.widgets.chip import Chip, ChipButton, pill_size
from desktop.widgets.choice import Choice
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.lines import SmallButton
from desktop.widgets.listed import ListColumn
from desktop.widgets.prose_label import ProseLabel
from desktop.widgets.search_box import SearchBox
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import PlainLabel, tip
from desktop.widgets.traced_figure import TracedFigure

_SIDE = 330
_ROOMY = 660
_ROOMY_FOR_ONE = 460
_TYPING_MS = 180

_ICONS: Mapping[PromiseOutcome, str] = {
    PromiseOutcome.KEPT: "check",
    PromiseOutcome.TOLD_EARLY: "phone",
    PromiseOutcome.LATE: "clock",
    PromiseOutcome.BROKEN: "x",
}


class PromisesSection(Section):
    """The book on the left; how promises ended, and the standing ones, on the right."""

    tables = frozenset({"promise", "standing_promise", "complaint", "customer", "staff", "business", "open_hours"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `look` fills it."""
        super().__init__(context, parent)
        self._book = Sheet()
        self._shelves = {shelf: ChipButton() for shelf in Shelf}
        self._search, self._whose = SearchBox(), Choice()
        self._keys = PlainLabel(size="small", ink="muted", wrap=True)
        self._more = PlainLabel(size="small", ink="muted")
        self._lines = ListColumn[PromiseLine](lambda: _PromiseLine(self), lambda line: line.id)
        self._empty = EmptyState("handshake")
        self._empty.hide()  # until it is known
        self._empty.accepted.connect(self.log)
        self._ended = Sheet()
        self._outcomes = QVBoxLayout()
        self._standing = StandingSheet(self)
        self._soon = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._soon.timeout.connect(self.read)
        self._lay_out()
        self.retranslate()

    def name(self) -> str:
        return self.tr("Promises")

    def reader(self) -> Callable[[], PromiseBook]:
        journal, now, text = self.context.journal, self.context.now(), self._search.text()
        shelf = next(shelf for shelf, chip in self._shelves.items() if chip.isChecked())
        staff = self._whose.currentData() or ""
        return lambda: promise_book(journal, now, shelf, text, staff)

    def show_facts(self, facts: object) -> None:
        if not isinstance(facts, PromiseBook):
            return
        number = self.context.formats().number
        names = {
            Shelf.OPEN: self.tr("Open {count}").format(count=number(facts.open)),
            Shelf.LATE: self.tr("Late {count}").format(count=number(facts.late)),
            Shelf.DONE: self.tr("Done {count}").format(count=number(facts.done)),
            Shelf.THEIRS: self.tr("Theirs {count}").format(count=number(facts.theirs)),
        }
        for shelf, chip in self._shelves.items():
            chip.setText(names[shelf])
            chip.updateGeometry()
            chip.show()
        self._offer_staff(facts.staff)
        self._lines.show_rows(facts.lines)
        hidden = facts.matching - len(facts.lines)
        self._more.setText(self.tr("%n more; search to find them", "", hidden))
        self._more.setVisible(hidden > 0)
        self._keys.setVisible(any(line.outcome is None for line in facts.lines))
        self._say_empty(facts)
        self._show_outcomes(facts)
        self._standing.show_lines(facts.standing)

    def retranslate(self) -> None:
        self._book.say(self.tr("The promise book"))
        self._search.setPlaceholderText(self.tr("Words or a name…"))
        self._search.setAccessibleName(self.tr("Search the promises"))
        self._whose.setAccessibleName(self.tr("Whose promises"))
        self._keys.setText(
            self.tr("Keys: 1 kept · 2 told early · 3 late · 4 broken · 5 for the report or not · Enter opens the card")
        )
        self._shelves[Shelf.THEIRS].setToolTip(tip(self.tr("What customers said they would do; never counted")))
        self._ended.say(self.tr("How promises ended, within a year"))
        self._standing.retranslate()

    def settle(self, promise_id: int, outcome: PromiseOutcome | None) -> None:
        """Say how a promise ended; None: it is open after all."""
        journal = self.context.journal
        if outcome is None:
            self.do(lambda now: reopen_promise(journal, promise_id, now))
        else:
            self.do(lambda now: settle_promise(journal, promise_id, outcome, now))

    def let_report_tell(self, promise_id: int, *, shareable: bool) -> None:
        """Say whether the client's report may tell of a promise."""
        journal = self.context.journal
        self.do(lambda now: share_promise(journal, promise_id, now, shareable=shareable))

    def _offer_staff(self, names: tuple[str, ...]) -> None:
        chosen = self._whose.currentData() or ""
        self._whose.setVisible(bool(names))
        self._whose.blockSignals(True)
        self._whose.clear()
        self._whose.addItem(self.tr("Everybody’s"), "")
        for name in names:
            self._whose.addItem(name, name)
        self._whose.setCurrentIndex(max(0, self._whose.findData(chosen)))
        self._whose.blockSignals(False)

    def _say_empty(self, book: PromiseBook) -> None:
        self._empty.setVisible(not book.lines)
        if self._search.text() or self._whose.currentData():
            self._empty.say(self.tr("No promise like that"), self.tr("Other words, or another shelf, may find it."))
        elif book.open + book.done + book.theirs == 0:
            self._empty.say(
                self.tr("No promise yet"),
                self.tr("Whatever you promise a customer comes here with its day. Log a touch with “promise: …”."),
                self.tr("Log a touch"),
            )
        else:
            self._empty.say(self.tr("Nothing on this shelf"), self.tr("No promise stands here at the moment."))

    def _show_outcomes(self, book: PromiseBook) -> None:
        while (item := self._outcomes.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        words, whole = self.context.words(), sum(count for _, count in book.outcomes)
        self._ended.setVisible(whole > 0)
        for outcome, count in book.outcomes:
            line = QWidget()
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 0)
            across.addWidget(Chip(terms.named(outcome, words), terms.outcome_tone(outcome), _ICONS[outcome]))
            across.addStretch()
            figure = TracedFigure()
            named = terms.titled(outcome, words)
            figure.show_figure(self.share(count, whole), named, lambda outcome=outcome: self._trace(outcome))
            across.addWidget(figure)
            self._outcomes.addWidget(line)
            line.show()

    def _trace(self, outcome: PromiseOutcome) -> None:
        journal, today = self.context.journal, self.context.today()

        def read() -> Sequence[PromiseBehind]:
            from db.queries.carebehind import promises_ended

            return promises_ended(journal, outcome, today)

        said = CareBehind(self.context)
        self.trace(read, lambda found: said.promises(outcome, found))

    def _lay_out(self) -> None:
        space = theme.current().space
        group = QButtonGroup(self)
        head = QHBoxLayout()
        head.setSpacing(6)
        for chip in self._shelves.values():
            group.addButton(chip)
            chip.clicked.connect(self.read)
            head.addWidget(chip)
            chip.hide()  # until it has its figure
        head.addStrut(pill_size("", "").height())
        self._shelves[Shelf.OPEN].setChecked(True)
        head.addStretch()
        self._whose.hide()
        self._whose.currentIndexChanged.connect(self._type)
        self._search.textChanged.connect(self._type)
        self._search.led_on.connect(self._lines.begin)
        finding = QHBoxLayout()
        finding.setSpacing(space.s)
        finding.addWidget(self._search, 1)
        finding.addWidget(self._whose)
        for layout in (head, finding):
            self._book.content.addLayout(layout)
        for widget in (self._keys, self._lines, self._more, self._empty):
            self._book.content.addWidget(widget)
        self._ended.content.addLayout(self._outcomes)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(space.m)
        side.addWidget(self._ended)
        side.addWidget(self._standing)
        across = Beside((self._book, self._side), _ROOMY, shares=(1, 0))
        across.fix(self._side, _SIDE)
        self.body.addWidget(across, 1)

    @Slot()
    def _type(self) -> None:
        self._soon.start()


class _PromiseLine(KeyedLine[PromiseLine]):
    def __init__(self, section: PromisesSection) -> None:
        super().__init__()
        self._section = section
        self._line: PromiseLine | None = None
        self._what = ProseLabel()
        self._when = PlainLabel(ink="muted", wrap=True)
        self._ended = Chip()
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._what)
        told.addWidget(self._when)
        self.across.addLayout(told, 1)
        deeds = QHBoxLayout()
        deeds.setSpacing(theme.current().space.s)
        self.across.addLayout(deeds)
        deeds.addWidget(self._ended)
        self._eye = SmallButton("eye-off", kind=Kind.QUIET)
        self._eye.clicked.connect(self._share)
        deeds.addWidget(self._eye)
        self._buttons: dict[PromiseOutcome, SmallButton] = {}
        for outcome, icon in _ICONS.items():
            button = self._buttons[outcome] = SmallButton(icon, kind=Kind.QUIET)
            button.clicked.connect(lambda _checked=False, outcome=outcome: self._settle(outcome))
            deeds.addWidget(button)
        self._again = SmallButton("rotate-ccw", kind=Kind.QUIET)
        self._again.clicked.connect(lambda _checked=False: self._settle(None))
        deeds.addWidget(self._again)
        deeds.addStretch()

    def show_row(self, row: PromiseLine) -> None:
        self._line = row
        context = self._section.context
        words = context.words()
        self._what.set_prose(Prose((Run(begun(row.words, words), strong=True), Run(f" · {row.name}"))))
        self._when.setText(self._told(row))
        self.setAccessibleName(f"{row.words} · {row.name} · {self._when.text()}")
        is_open = row.outcome is None
        for outcome, button in self._buttons.items():
            button.setVisible(is_open)
            button.set_name(terms.titled(outcome, words))
            button.setAccessibleDescription(row.words)
        may_be_told = is_open or row.side is PromiseSide.SHOP
        self._eye.setVisible(may_be_told)
        self._eye.set_icon("eye" if row.shareable else "eye-off")
        self._eye.set_name(
            self.tr("In the client’s report; press to keep it private")
            if row.shareable
            else self.tr("Private; press to show it in the client’s report")
        )
        self._eye.setAccessibleDescription(row.words)
        self._ended.setVisible(not is_open)
        self._again.setVisible(not is_open)
        self._again.set_name(self.tr("Open again"))
        if row.outcome is not None:
            named = terms.named(row.outcome, words)
            self._ended.show_as(named, terms.outcome_tone(row.outcome), _ICONS[row.outcome])
        self.keys = {"": self._open}
        if may_be_told:
            self.keys |= {"5": self._share}
        if is_open:
            self.keys |= {
                str(number): (lambda outcome=outcome: self._settle(outcome))
                for number, outcome in enumerate(PromiseOutcome, 1)
            }

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words would break into many lines, what is done with them stands below."""
        super().resizeEvent(event)
        beside = self.width() >= theme.scaled(_ROOMY_FOR_ONE)
        directions = QBoxLayout.Direction
        self.across.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self.across.setSpacing(theme.current().space.s if beside else 0)

    def _told(self, row: PromiseLine) -> str:
        context = self._section.context
        formats, today = context.formats(), context.today()
        parts: list[str] = []
        if row.outcome is not None and row.settled_on is not None:
            parts.append(self.tr("ended {day}").format(day=formats.short(row.settled_on, today)))
        elif row.due_on is None:
            parts.append(self.tr("no day named"))
        else:
            parts.append(self._due(row, row.due_on, today))
        parts.append(self.tr("given {day}").format(day=formats.short(row.made_on, today)))
        if row.staff:
            parts.append(row.staff)
        return " · ".join(parts)

    def _due(self, row: PromiseLine, due: datetime.date, today: datetime.date) -> str:
        formats = self._section.context.formats()
        day = formats.near(due, today) if abs((due - today).days) <= 1 else formats.weekday(due, today)
        if due < today and row.side is PromiseSide.CUSTOMER:
            return self.tr("they said {day}, not yet").format(day=day)
        if due < today:
            return self.tr("late since {day}").format(day=day)
        return f"{day} {formats.time(row.due_time)}" if row.due_time is not None else day

    def _settle(self, outcome: PromiseOutcome | None) -> None:
        if self._line is not None:
            self._section.settle(self._line.id, outcome)

    @Slot()
    def _share(self) -> None:
        if self._line is not None:
            self._section.let_report_tell(self._line.id, shareable=not self._line.shareable)

    def _open(self) -> None:
        if self._line is not None:
            self._section.context.bus.wanted.emit(CustomerTarget(self._line.customer_id))
