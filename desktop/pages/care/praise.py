"""The wall of thanks: exact words, and the people who earned them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from db.commands import praise
from db.queries.care_praise import PraiseLine, PraiseWall, praise_wall, thanks_earned
from desktop import theme
from desktop.context import Context
from desktop.pages.care.behind import CareBehind
from desktop.pages.care.section import Section
from desktop.quoting import quoted
from desktop.targets import CustomerTarget, PaperTarget
from desktop.widgets.beside import Beside
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.check_line import CheckLine
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.held_line import HeldLine
from desktop.widgets.lines import Glyph, Pills
from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.search_box import SearchBox
from desktop.widgets.text import PlainLabel, tip
from desktop.widgets.traced_figure import TracedFigure

_TYPING_MS = 180
_SEARCH_WIDTH = 420
_ROOMY = 580


class PraiseSection(Section):
    """One green sheet a thank-you, in two columns, the newest first."""

    tables = frozenset({"praise", "customer"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `look` fills it."""
        super().__init__(context, parent)
        self._search = SearchBox()
        self._poster = Button(icon="award")
        self._people = Pills(apart=0)
        self._within = PlainLabel(ink="muted")
        self._people.add(self._within)
        self._thanked: list[TracedFigure] = []
        self._more = PlainLabel(size="small", ink="muted")
        self._columns = [ListColumn[PraiseLine](lambda: _Thanks(self), lambda line: line.id) for _ in range(2)]
        self._lines: Sequence[PraiseLine] = ()
        self._empty = EmptyState("heart")
        self._empty.hide()  # until it is known
        self._empty.accepted.connect(self.log)
        self._soon = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._soon.timeout.connect(self.read)
        self._lay_out()
        self.retranslate()

    def name(self) -> str:
        return self.tr("Thanks")

    def reader(self) -> Callable[[], PraiseWall]:
        journal, today, text = self.context.journal, self.context.today(), self._search.text()
        return lambda: praise_wall(journal, today, text)

    def show_facts(self, facts: object) -> None:
        if not isinstance(facts, PraiseWall):
            return
        self._lines = facts.lines
        self._share_out()
        self._show_thanked(facts.people)
        hidden = facts.matching - len(facts.lines)
        self._more.setText(self.tr("%n older; search to find them", "", hidden))
        self._more.setVisible(hidden > 0)
        self._poster.setEnabled(bool(facts.lines))
        self._say_empty(facts)

    def _show_thanked(self, people: Sequence[tuple[str, int]]) -> None:
        """Say how often each was thanked; a press shows by whom."""
        self._people.setVisible(bool(people))
        for _ in range(len(people) - len(self._thanked)):
            figure = TracedFigure()
            self._thanked.append(figure)
            self._people.add(figure)
        for place, figure in enumerate(self._thanked):
            figure.setVisible(place < len(people))
            if place < len(people):
                name, count = people[place]
                told = self.tr("{name} {count}").format(name=name, count=count)
                figure.show_figure(
                    told, self._within.text().rstrip(":"), lambda name=name, told=told: self._trace(name, told)
                )

    def _trace(self, name: str, told: str) -> None:
        journal, today, said = self.context.journal, self.context.today(), CareBehind(self.context)
        self.trace(lambda: thanks_earned(journal, name, today), lambda found: said.thanks(told, found))

    def retranslate(self) -> None:
        self._within.setText(self.tr("Thanked within a year:"))
        self._search.setPlaceholderText(self.tr("Words or a name…"))
        self._search.setAccessibleName(self.tr("Search the thanks"))
        self._poster.setText(self.tr("Make a poster"))

    def _say_empty(self, wall: PraiseWall) -> None:
        self._empty.setVisible(not wall.lines)
        if self._search.text():
            self._empty.say(self.tr("No thanks match that"), self.tr("Other words may find it."))
        else:
            self._empty.say(
                self.tr("The wall is still bare"),
                self.tr("When somebody says thank you, log their exact words: tomorrow morning they are read out."),
                self.tr("Log a touch"),
            )

    def _lay_out(self) -> None:
        space = theme.current().space
        head = QHBoxLayout()
        head.setSpacing(space.s)
        self._search.setMaximumWidth(theme.scaled(_SEARCH_WIDTH))
        head.addWidget(self._search, 2)
        head.addStretch(1)
        head.addWidget(self._poster)
        for column in self._columns:
            column.set_spacing(space.m)
        self._wall = Beside(self._columns, _ROOMY)
        self._wall.turned.connect(self._share_out)
        self.body.addLayout(head)
        self.body.addWidget(self._people)
        self.body.addWidget(self._wall)
        self.body.addWidget(self._more)
        self.body.addWidget(self._empty)
        self.body.addStretch(1)  # takes all there is to spare, or the sheets would share it
        self._search.textChanged.connect(self._type)
        self._poster.clicked.connect(self._make_poster)

    @Slot()
    def _share_out(self) -> None:
        """Fill both columns from the top, or the one there is in its order."""
        both = self._wall.is_beside()
        for place, column in enumerate(self._columns):
            column.show_rows(self._lines[place::2] if both else self._lines if place == 0 else ())

    @Slot()
    def _type(self) -> None:
        self._soon.start()

    @Slot()
    def _make_poster(self) -> None:
        self.context.bus.wanted.emit(PaperTarget("poster"))


class _Thanks(ListLine[PraiseLine]):
    def __init__(self, section: PraiseSection) -> None:
        super().__init__()
        self._section = section
        self._line: PraiseLine | None = None
        sheet = Card(tone="good")
        self._words = PlainLabel(size="strong", serif=True, italic=True, wrap=True)
        self._who = PlainLabel(ink="muted", wrap=True)
        self._for_name = PlainLabel(size="small", ink="muted")
        self._praised = HeldLine(section.drafts, quiet=True)
        self._for_name.setBuddy(self._praised.line)
        self._named = CheckLine()
        self._named.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._card = Button(icon="external-link", kind=Kind.QUIET, compact=True)
        space = theme.current().space
        said = QHBoxLayout()
        said.setSpacing(space.s)
        said.addWidget(self._who, 1)
        said.addWidget(self._card, 0, Qt.AlignmentFlag.AlignTop)
        earned = QHBoxLayout()
        earned.setSpacing(space.s)
        earned.addWidget(Glyph("award", "good"))
        earned.addWidget(self._for_name)
        earned.addWidget(self._praised, 1)
        earned.addWidget(self._named)
        sheet.content.addWidget(self._words)
        sheet.content.addLayout(said)
        sheet.content.addLayout(earned)
        self.across.addWidget(sheet)
        self._praised.said.connect(self._belongs_to)
        self._named.clicked.connect(self._allow)
        self._card.clicked.connect(self._open)

    def show_row(self, row: PraiseLine) -> None:
        self._line = row
        context = self._section.context
        self._words.setText(quoted(row.words))
        self._who.setText(f"{row.name} · {context.formats().short(row.on, context.today())}")
        self._for_name.setText(self.tr("earned by"))
        self._section.hold(self._praised, f"praised {row.id}", row.praised)
        self._praised.line.setAccessibleName(self.tr("Who earned the thanks of {name}").format(name=row.name))
        self._praised.line.setPlaceholderText(self.tr("Who?"))
        self._named.setText(self.tr("named on the poster"))
        self._named.setAccessibleDescription(row.name)
        self._named.setChecked(row.may_be_named)
        self._named.updateGeometry()
        name = self.tr("Open the card of {name}").format(name=row.name)
        self._card.setAccessibleName(name)
        self._card.setToolTip(tip(name))

    @Slot(str)
    def _belongs_to(self, praised: str) -> None:
        if self._line is not None:
            journal, praise_id = self._section.context.journal, self._line.id
            self._section.do(
                lambda now: praise.set_praised(journal, praise_id, praised, now),
                refused=lambda: self._praised.give_back(praised),
            )

    @Slot()
    def _allow(self) -> None:
        if self._line is not None:
            journal, praise_id, allowed = self._section.context.journal, self._line.id, self._named.isChecked()
            self._section.do(lambda now: praise.allow_name(journal, praise_id, now, allowed=allowed))

    @Slot()
    def _open(self) -> None:
        if self._line is not None:
            self._section.context.bus.wanted.emit(CustomerTarget(self._line.customer_id, self._line.touch_id))
