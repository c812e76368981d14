"""Those on the road back: from the day of the break, from a baseline that stays, until their own word."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.commands import breaks
from db.queries import customers
from db.queries.behind import Counted
from db.queries.care_recovery import Mending, mending
from db.queries.entries import EntryKey
from db.records import BreakCause
from db.relationship.recovery import Recovery
from desktop import theme
from desktop.context import Context
from desktop.pages.care.road_line import RoadLine
from desktop.pages.care.section import Section
from desktop.targets import CustomerTarget
from desktop.theme import Weight
from desktop.widgets.adding import Adding
from desktop.widgets.avatar import Avatar
from desktop.widgets.beside import Beside, Level
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip, ChipButton
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.lines import Pills, SmallButton
from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure

_OFFERED = 6
_ROOMY = 560

_CAUSES: Mapping[BreakCause, object] = {
    BreakCause.COMPLAINT: QT_TRANSLATE_NOOP("Breaks", "an upset complaint"),
    BreakCause.BROKEN_PROMISE: QT_TRANSLATE_NOOP("Breaks", "a broken promise"),
    BreakCause.BY_HAND: QT_TRANSLATE_NOOP("Breaks", "noted by hand"),
}


class MendingSection(Section):
    """One sheet a break, those open first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `look` fills it."""
        super().__init__(context, parent)
        self._list = ListColumn[Mending](lambda: _Road(self), lambda row: row.id)
        self._list.set_spacing(theme.current().space.m)
        self._empty = EmptyState("life-buoy")
        self._empty.hide()  # until it is known
        self._new = Sheet()
        self._adding = Adding()
        self._hint = PlainLabel(size="small", ink="caution", wrap=True)
        self._choices = QVBoxLayout()
        self._adding.said.connect(self._find)
        self.keep_typed(self._adding, "break")
        self._new.content.addWidget(self._adding)
        self._new.content.addWidget(self._hint)
        self._new.content.addLayout(self._choices)
        self._hint.hide()
        for widget in (self._list, self._empty, self._new):
            self.body.addWidget(widget)
        self.body.addStretch(1)  # takes all there is to spare, or the sheets would share it
        self.retranslate()

    #: Warmth follows from nearly everything.
    tables = frozenset({"break", "touch", "promise", "complaint", "answer", "customer", "rhythm_rule"})

    def name(self) -> str:
        return self.tr("Mending")

    def reader(self) -> Callable[[], Sequence[Mending]]:
        journal, today = self.context.journal, self.context.today()
        return lambda: mending(journal, today)

    def show_facts(self, facts: object) -> None:
        if isinstance(facts, tuple):
            self._list.show_rows(facts)
            self._empty.setVisible(not facts)

    def retranslate(self) -> None:
        self._empty.say(
            self.tr("Nobody is on the mend"),
            self.tr(
                "An upset complaint or a broken promise puts a customer here, and so can you. Their own word ends it."
            ),
        )
        self._new.say(
            self.tr("Did something break?"),
            self.tr(
                "Whoever left hurt without a word belongs here, too. The warmth of the day before stays the measure."
            ),
        )
        self._adding.say(self.tr("Whose relationship broke?"), self.tr("Note it"))

    @Slot(str)
    def _find(self, text: str) -> None:
        journal = self.context.journal
        self.context.tasks.run(
            lambda _ticket: customers.page(journal, text, limit=_OFFERED), lambda found: self._offer(text, found.rows)
        )

    def _offer(self, text: str, rows: Sequence[customers.CustomerRow]) -> None:
        """Begin with the one who is meant, or ask which of several."""
        self._clear_choices()
        if len(rows) == 1:
            self._begin(rows[0].id)
            return
        self._hint.show()
        if not rows:
            self._adding.give_back(text)
            self._hint.setText(self.tr("Nobody is called “{name}”.").format(name=text))
            return
        self._hint.setText(self.tr("Which one is meant?"))
        pills: list[QWidget] = []
        for row in rows:
            chip = ChipButton(row.name, icon="user")
            chip.setCheckable(False)
            chip.clicked.connect(lambda _checked=False, customer_id=row.id: self._begin(customer_id))
            pills.append(chip)
        choices = Pills(pills)
        self._choices.addWidget(choices)
        choices.show()
        pills[0].setFocus()

    def _begin(self, customer_id: int) -> None:
        self._clear_choices()
        journal, today = self.context.journal, self.context.today()
        self.do(lambda now: breaks.begin_by_hand(journal, customer_id, today, now))

    def _clear_choices(self) -> None:
        self._hint.hide()
        while (item := self._choices.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class _Road(ListLine[Mending]):
    def __init__(self, section: MendingSection) -> None:
        super().__init__()
        self._section = section
        self._row: Mending | None = None
        sheet = Card()
        self._avatar = Avatar("", 40)
        self._name = PlainLabel(weight=Weight.STRONG)
        self._state = Chip()
        self._broke = PlainLabel(ink="muted", wrap=True)
        self._line = RoadLine()
        self._now, self._lowest, self._before = (TracedFigure(ink="ink") for _ in range(3))
        self._now.stand_flush()
        self._road = PlainLabel(wrap=True)
        self._figures = Pills((self._now, self._lowest, self._before))
        self._said = Button(icon="check", compact=True)
        self._card = SmallButton("external-link")
        self._drop = SmallButton("trash-2")
        self._said.clicked.connect(self._mend)
        self._card.clicked.connect(self._open)
        self._drop.clicked.connect(self._delete)
        space = theme.current().space
        left, right = QWidget(), QWidget()
        told = QVBoxLayout()
        told.setSpacing(3)
        told.addWidget(Pills((self._name, self._state)))
        told.addWidget(self._broke)
        told.addWidget(self._figures)
        told.addWidget(self._road)
        told.addWidget(self._line)
        whose = QHBoxLayout(left)
        whose.setContentsMargins(0, 0, 0, 0)
        whose.setSpacing(space.m)
        whose.addWidget(self._avatar)
        whose.addLayout(told, 1)
        deeds = QHBoxLayout(right)
        deeds.setContentsMargins(0, 0, 0, 0)
        deeds.setSpacing(space.m)
        for button in (self._said, self._card, self._drop):
            deeds.addWidget(button)
        deeds.addStretch()
        sheet.content.addWidget(Beside((left, right), _ROOMY, shares=(1, 0), level=Level.MIDDLE))
        self.across.addWidget(sheet)

    def show_row(self, row: Mending) -> None:
        self._row = row
        context = self._section.context
        formats, words = context.formats(), context.words()
        self._avatar.set_name(row.name)
        self._name.setText(row.name)
        cause = words.translate("Breaks", str(_CAUSES[row.cause]))
        since = formats.ago((context.today() - row.broke_on).days)
        self._broke.setText(f"{formats.date(row.broke_on)} · {since} · {cause}")
        if row.mended_on is not None:
            day = formats.short(row.mended_on, context.today())
            self._state.show_as(self.tr("mended by their own word, {day}").format(day=day), "good", "check")
        else:
            self._state.show_as(self.tr("on the road back"), "caution")
        self._tell_road(row)
        self._draw_road(row)
        self._said.setText(self.tr("Not mended after all") if row.mended_on else self.tr("They said all is well"))
        self._said.set_icon("rotate-ccw" if row.mended_on else "check")
        self._card.set_name(self.tr("Open the card of {name}").format(name=row.name))
        self._drop.set_name(self.tr("This was not a break"))

    def _tell_road(self, row: Mending) -> None:
        road, formats = row.road, self._section.context.formats()
        self._figures.setVisible(road is not None)
        self._before.setVisible(road is not None and road.baseline is not None)
        if road is None:
            self._road.setText(self.tr("Nothing is known of the days since."))
            self._road.show()
            return
        way = self._way_back(road, is_over=row.mended_on is not None)
        self._road.setText(way)
        self._road.setVisible(bool(way))
        today, eve = self._section.context.today(), row.broke_on - datetime.timedelta(1)
        for figure, text, degrees, day in (
            (self._now, self.tr("warmth now {now}"), road.now, today),
            (self._lowest, self.tr("lowest {now}"), road.lowest, road.lowest_on),
            (self._before, self.tr("the day before {now}"), road.baseline or 0.0, eve),
        ):
            told = text.format(now=formats.number(degrees))
            figure.show_figure(told, row.name, lambda told=told, day=day: self._trace(told, day))

    def _way_back(self, road: Recovery, *, is_over: bool) -> str:
        """Say how far it is to what it was before; nothing at the lowest point, or where it never fell below.

        With the customer's own word the road is over, and what happens to the warmth afterwards is another story.
        """
        formats = self._section.context.formats()
        if road.share_back is None:
            return self.tr("How warm it was before is not known.")
        if road.back_on is not None:
            return self.tr("As warm as before again: {day}").format(day=formats.date(road.back_on))
        if is_over or not 0.01 <= road.share_back < 1:
            return ""
        share = formats.percent(min(road.share_back, 0.99))  # the whole way has a day of its own
        return self.tr("{share} of the way back is done.").format(share=share)

    def _trace(self, told: str, day: datetime.date) -> None:
        """Show on their card what the warmth of a day was counted from."""
        row, context = self._row, self._section.context
        if row is None:
            return

        def read() -> tuple[EntryKey, ...]:
            from db.queries.storybehind import story_behind

            return story_behind(context.journal, row.customer_id, Counted.WARMTH, day, day)

        context.tasks.run(
            lambda _ticket: read(),
            lambda keys: context.bus.wanted.emit(CustomerTarget(row.customer_id, keys=keys, figure=told)),
        )

    def _draw_road(self, row: Mending) -> None:
        days = [day for day, _ in row.days]
        since = [place for place, day in enumerate(days) if day >= row.broke_on]
        self._line.setVisible(bool(since) and len(days) > 1)
        if since:
            mended = next((place for place, day in enumerate(days) if day == row.mended_on), None)
            baseline = row.road.baseline if row.road is not None else None
            self._line.show_road([warmth for _, warmth in row.days], since[0], mended, baseline)

    @Slot()
    def _mend(self) -> None:
        if self._row is not None:
            journal, row = self._section.context.journal, self._row
            on = None if row.mended_on is not None else self._section.context.today()
            self._section.do(lambda now: breaks.mended(journal, row.id, on, now))

    @Slot()
    def _open(self) -> None:
        if self._row is not None:
            self._section.context.bus.wanted.emit(CustomerTarget(self._row.customer_id))

    @Slot()
    def _delete(self) -> None:
        if self._row is not None:
            journal, break_id = self._section.context.journal, self._row.id
            self._section.do(lambda now: breaks.delete_break(journal, break_id, now))
