"""From a figure of the page to what it was counted from, and from there to the entries of somebody's story."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from db.queries import trends, trendsbehind
from db.queries.behind import Counted, promises_settled, touches_on
from db.queries.storybehind import story_behind
from db.queries.trends import DriftFigures, TrendsFigures
from db.queries.trendsfacts import TrendsFacts
from desktop.context import Context
from desktop.pages.trends import behind_lines
from desktop.pages.trends.tile_words import Tile
from desktop.pages.trends.words import TrendsWords
from desktop.targets import CustomerTarget
from desktop.widgets.behind_panel import Behind, BehindLine, BehindPanel

T = TypeVar("T")


@dataclasses.dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch of days; what is counted lies after the first of them."""

    since: datetime.date
    day: datetime.date

    def before(self) -> _Stretch:
        return _Stretch(self.since - (self.day - self.since), self.since)


class Tracing(QObject):
    """Fills the panel beside the figures.

    Attributes:
        found: the panel has something to show.
    """

    found = Signal()

    def __init__(self, context: Context, panel: BehindPanel, words: Callable[[], TrendsWords]) -> None:
        """Know nothing yet."""
        super().__init__(panel)
        self._context = context
        self._panel = panel
        self._words = words
        self._facts: TrendsFacts | None = None
        self._figures: TrendsFigures | None = None
        self._drift: DriftFigures | None = None
        self._shown: _Stretch | None = None
        self._again: Callable[[_Stretch], None] | None = None
        self._title = ""
        panel.opened.connect(self._open_line)
        panel.earlier_wanted.connect(self._go_back)

    def know(self, facts: TrendsFacts, figures: TrendsFigures) -> None:
        """Trace these figures from now on; the silences of their day come later."""
        self._facts, self._figures, self._drift = facts, figures, None

    def hear(self, drift: DriftFigures) -> None:
        """Trace these silences from now on."""
        self._drift = drift

    @Slot(int)
    def open_tile(self, place: int) -> None:
        """Show what a `Tile` was counted from."""
        opening = {
            Tile.RHYTHM: self._open_rhythm,
            Tile.PROMISES: self._open_promises,
            Tile.WAITS: lambda stretch: self._open_complaints(None, stretch),
            Tile.DRIFT: self._open_silences,
            Tile.WON_BACK: self._open_returns,
        }
        self._open(opening[Tile(place)])

    @Slot(int)
    def open_theme(self, theme_id: int) -> None:
        """Show the complaints of a theme; 0 stands for those without one."""
        self._open(lambda stretch: self._open_complaints(theme_id, stretch))

    @Slot()
    def open_complaints(self) -> None:
        """Show the complaints of all themes."""
        self._open(lambda stretch: self._open_complaints(None, stretch))

    @Slot(object)
    def open_week(self, day: datetime.date) -> None:
        """Show everybody's warmth on a day of the spread."""
        facts, words = self._facts, self._words()
        if facts is not None:
            self._shown, self._again = _Stretch(day, day), None
            self._ask(
                lambda: trendsbehind.customers_by_warmth(facts, day),
                lambda groups: behind_lines.warmth(day, groups, words),
            )

    @Slot(object)
    def open_day(self, day: datetime.date) -> None:
        """Show the touches of a day."""
        journal, words = self._context.journal, self._words()
        self._shown, self._again = _Stretch(day, day), None
        self._ask(lambda: touches_on(journal, day), lambda found: behind_lines.touches(day, found, words))

    @Slot(int, str)
    def open_change(self, customer_id: int, named: str) -> None:
        """Show on their card what changed somebody's warmth."""
        if self._figures is not None:
            stretch = _Stretch(self._figures.moves_since, self._figures.day)
            self._open_story(customer_id, Counted.CHANGE, stretch, named)

    @Slot(int, str)
    def open_silence(self, customer_id: int, named: str) -> None:
        """Show on their card when somebody came, as long as they did."""
        if self._figures is not None:
            self._open_story(customer_id, Counted.SILENCE, _Stretch(self._figures.since, self._figures.day), named)

    @Slot(int)
    def open_person(self, customer_id: int) -> None:
        """Show whom somebody brought, or through whom they came themselves."""
        figures, words = self._figures, self._words()
        if figures is not None:
            self._shown, self._again = _Stretch(figures.since, figures.day), None
            self._show(behind_lines.referrals(customer_id, figures.referrals, words))

    # ------------------------------------------------------------------------------------------------ tile by tile

    def _open(self, again: Callable[[_Stretch], None]) -> None:
        if self._figures is not None:
            self._again = again
            self._open_stretch(_Stretch(self._figures.since, self._figures.day))

    def _open_stretch(self, stretch: _Stretch) -> None:
        self._shown = stretch
        if self._again is not None:
            self._again(stretch)

    @Slot()
    def _go_back(self) -> None:
        if self._shown is not None:
            self._open_stretch(self._shown.before())

    def _open_rhythm(self, stretch: _Stretch) -> None:
        facts, figures, words = self._facts, self._figures, self._words()
        if facts is None or figures is None:
            return
        told = figures.rhythm_before.of and stretch.day == figures.day
        earlier = words.before(words.share(figures.rhythm_before)) if told else ""
        self._ask(
            lambda: trendsbehind.customers_by_rhythm(facts, stretch.day),
            lambda found: behind_lines.rhythm(found, words),
            earlier,
        )

    def _open_promises(self, stretch: _Stretch) -> None:
        journal, figures, words = self._context.journal, self._figures, self._words()
        if figures is None:
            return
        told = figures.promises_before.of and stretch.day == figures.day
        earlier = words.before(words.share(figures.promises_before)) if told else ""
        self._ask(
            lambda: promises_settled(journal, stretch.since, stretch.day),
            lambda found: behind_lines.promises(found, words),
            earlier,
        )

    def _open_complaints(self, theme_id: int | None, stretch: _Stretch) -> None:
        facts, figures, words = self._facts, self._figures, self._words()
        if facts is None or figures is None:
            return
        theme = next((each for each in figures.themes if each.theme_id == theme_id), None)
        title = words.theme(theme) if theme is not None else self.tr("First contact")
        before = figures.waits_before.contacted + figures.waits_before.waiting if theme is None else theme.before
        earlier = words.before(str(before)) if stretch.day == figures.day and before and figures.lived_before else ""
        self._ask(
            lambda: trendsbehind.complaints_heard(facts, stretch.since, stretch.day, theme_id),
            lambda found: behind_lines.complaints(title, found, words),
            earlier,
        )

    def _open_silences(self, stretch: _Stretch) -> None:
        facts, figures, words = self._facts, self._figures, self._words()
        if facts is None or figures is None or self._drift is None:
            return
        known = self._drift if stretch.day == figures.day else None
        earlier = words.before(str(self._drift.before)) if known is not None and self._drift.before else ""
        self._ask(
            lambda: known or trends.drift_figures(facts, stretch.day, stretch.since),
            lambda drift: behind_lines.drift(drift, words),
            earlier,
        )

    def _open_returns(self, stretch: _Stretch) -> None:
        facts, words = self._facts, self._words()
        if facts is not None:
            self._ask(
                lambda: trendsbehind.won_back(facts, stretch.since, stretch.day),
                lambda found: behind_lines.won_back(found, words),
            )

    def _ask(self, read: Callable[[], T], tell: Callable[[T], Behind], earlier: str = "") -> None:
        """Have it read and told beside the window's thread, for a figure may be of thousands, and show it."""
        stretch, figures, words = self._shown, self._figures, self._words()

        def show(told: Behind) -> None:
            behind = dataclasses.replace(told, earlier=earlier)
            if figures is not None and stretch is not None and stretch.day == figures.since:
                past = words.span(stretch.since, stretch.day)
                behind = dataclasses.replace(behind, note=f"{past} · {behind.note}" if behind.note else past)
            self._show(behind)

        self._context.tasks.run(lambda _ticket: tell(read()), show)

    def _show(self, behind: Behind) -> None:
        self._title = behind.title
        self.found.emit()
        self._panel.show_behind(behind)

    # ------------------------------------------------------------------------------------------------- to the story

    @Slot(object)
    def _open_line(self, line: BehindLine) -> None:
        named = " · ".join(part for part in (self._title, line.end) if part)
        if line.counted is not None and self._shown is not None:
            self._open_story(line.customer_id, line.counted, self._shown, named)
        else:
            target = CustomerTarget(line.customer_id, line.touch_id, line.keys, named)
            self._context.bus.wanted.emit(target)

    def _open_story(self, customer_id: int, counted: Counted, stretch: _Stretch, named: str) -> None:
        context = self._context
        context.tasks.run(
            lambda _ticket: story_behind(context.journal, customer_id, counted, stretch.since, stretch.day),
            lambda keys: context.bus.wanted.emit(CustomerTarget(customer_id, keys=keys, figure=named)),
        )
