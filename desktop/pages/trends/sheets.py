"""The sheets of the page: five figures, and below them what they are made of, side by side where there is room."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from db.queries.movereasons import MoveReason
from db.queries.trends import DriftFigures, TrendsFigures
from db.records import DriftAnswerKind
from desktop import theme
from desktop.chart_files import Table
from desktop.charts.chart import FEWEST
from desktop.pages.trends import exporting, tile_words
from desktop.pages.trends.chart_card import ChartCard
from desktop.pages.trends.drift_card import SHOWN, DriftCard, DriftSentences, Silence
from desktop.pages.trends.legend import Sign
from desktop.pages.trends.movers import Mover, MoversCard
from desktop.pages.trends.tile_words import Tile
from desktop.pages.trends.tiles import Tiles
from desktop.pages.trends.words import TrendsWords
from desktop.warmth_words import WarmthWords

_BANDS = ("good", "caution", "bad", "line")
_TALL, _MIDDLE, _LOW = 236, 196, 168
_TWO_COLUMNS = 690


@dataclasses.dataclass(frozen=True, slots=True)
class Seen:
    """What is shown of one day: its figures, and why the warmth of those who changed most did so."""

    figures: TrendsFigures
    reasons: Mapping[int, MoveReason]


@dataclasses.dataclass(frozen=True, slots=True)
class Taken:
    """A chart that is to be taken elsewhere: the sheet it is on, the kind of file, and the figures it is made of.

    `since` is the first day of the stretch they are of; None where they are of everything up to the day.
    """

    card: ChartCard
    ending: str
    table: Table
    since: datetime.date | None


@dataclasses.dataclass(frozen=True, slots=True)
class TakenTable:
    """Figures that are to be taken elsewhere, and what they are called."""

    name: str
    table: Table


class Sheets(QWidget):
    """Shows the figures of a day; what lies behind one is asked for by a click or Enter.

    Attributes:
        tile_opened: a `Tile`.
        week_opened: a day of the spread of warmth.
        day_opened: a day of the calendar.
        theme_opened: a theme of complaints, 0 for those without one.
        complaints_opened: all of them.
        change_opened: a customer whose warmth changed, and the name of that figure.
        silence_opened: a customer who is silent, and the name of that figure.
        person_opened: a customer on the map of who brought whom.
        answered: a customer, and what the owner knows of their silence.
        taken: a `Taken`.
        table_taken: a `TakenTable`.
    """

    tile_opened = Signal(int)
    week_opened = Signal(object)
    day_opened = Signal(object)
    theme_opened = Signal(int)
    complaints_opened = Signal()
    change_opened = Signal(int, str)
    silence_opened = Signal(int, str)
    person_opened = Signal(int)
    answered = Signal(int, object)
    taken = Signal(object)
    table_taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make empty sheets."""
        super().__init__(parent)
        self._seen: Seen | None = None
        self._drift: DriftFigures | None = None
        self._may_draw = False
        self._wide: bool | None = None
        self._tiles = Tiles(len(Tile))
        self._spread, self._calendar = ChartCard(_TALL), ChartCard(_LOW)
        self._themes, self._referrals = ChartCard(_LOW), ChartCard(_MIDDLE)
        self._movers, self._silences = MoversCard(), DriftCard()
        self._lay_out()
        self._connect()

    def show_seen(self, seen: Seen, words: TrendsWords) -> None:
        """Show the figures of a day."""
        self._seen = seen
        self.retranslate(words)

    def show_drift(self, drift: DriftFigures, words: TrendsWords) -> None:
        """Show the silences of a day."""
        self._drift = drift
        self._say_tiles(words)
        self._say_silences(words)

    def draw(self, words: TrendsWords) -> None:
        """Draw the charts, now that the drawing library is loaded."""
        self._may_draw = True
        self._say_charts(words)

    def retranslate(self, words: TrendsWords) -> None:
        """Say everything that is known, in the language of the moment."""
        self._say_tiles(words)
        self._say_movers(words)
        self._say_silences(words)
        self._spread.say(self.tr("Spread of warmth"), "")
        told = self._seen is not None and _draws_spread(self._seen.figures)
        signs = [Sign(tone, word) for tone, word in zip(_BANDS, words.bands(), strict=True)]
        self._spread.explain(signs if told else ())  # colours nobody sees need no name
        self._calendar.say(self.tr("Calendar of touches"), "")
        self._themes.say(self.tr("Themes of complaints"), self._note_on_themes())
        self._referrals.say(self.tr("Who brought whom"), "")
        self._say_charts(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _say_charts(self, words: TrendsWords) -> None:
        if self._seen is None or not self._may_draw:
            return
        from desktop.pages.trends import chart_makers

        figures = self._seen.figures
        self._spread.show_chart(chart_makers.spread_maker(figures, words), draws=_draws_spread(figures))
        self._calendar.show_chart(chart_makers.calendar_maker(figures, words), draws=any(figures.calendar))
        self._calendar.explain(chart_makers.calendar_signs(figures, words))
        draws_themes = bool(chart_makers.drawn_themes(figures))
        self._themes.show_chart(chart_makers.pareto_maker(figures, words), draws=draws_themes)
        self._referrals.show_chart(chart_makers.referrals_maker(figures, words), draws=bool(figures.referrals))

    def _say_tiles(self, words: TrendsWords) -> None:
        if self._seen is None:
            self._tiles.show_figures(tile_words.waiting(words))
        else:
            self._tiles.show_figures(tile_words.told(self._seen.figures, self._drift, words))

    def _say_movers(self, words: TrendsWords) -> None:
        compared = self._seen is None or self._seen.figures.compared
        self._movers.say(
            self.tr("Changed most"),
            self.tr("Nobody’s warmth has changed much in this time.")
            if compared
            else self.tr("Not known yet: there is no earlier warmth to compare with."),
        )
        if self._seen is None:
            return
        figures, reasons = self._seen.figures, self._seen.reasons
        self._movers.show_movers(
            [
                Mover(
                    move.customer_id,
                    move.name,
                    words.moved(reasons[move.customer_id], up=move.change > 0) if move.customer_id in reasons else "",
                    words.degrees(move.change),
                    words.way(figures.moves_since, move.warmth[0], figures.day, move.warmth[-1]),
                    move.change > 0,
                    move.warmth,
                )
                for move in figures.moves
            ],
        )

    def _say_silences(self, words: TrendsWords) -> None:
        hidden = len(self._drift.rows) - SHOWN if self._drift is not None else 0
        self._silences.say(
            DriftSentences(
                self.tr("Silences unlike them"),
                self.tr("Upset, moved away, or just not the season? Your answer stops the asking."),
                self.tr("No silence is so unlike somebody that you need to ask.")
                if self._drift is None or self._drift.known_of
                else self.tr("Not known yet: contacts on four days tell what is usual for somebody."),
                {kind: words.answer(kind) for kind in DriftAnswerKind},
                self.tr("%n more", "", hidden) if hidden > 0 else "",
            ),
        )
        drift = self._drift
        if drift is None:
            return
        said = WarmthWords(words.words, words.formats, drift.day)
        silences = [
            Silence(row.customer_id, name, said.drift(row)) for row, name in zip(drift.rows, drift.names, strict=True)
        ]
        self._silences.show_silences(silences, may_answer=drift.day == words.today)

    def _note_on_themes(self) -> str:
        if self._seen is None:
            return ""
        themes = self._seen.figures.themes
        count, before = sum(each.count for each in themes), sum(each.before for each in themes)
        if not (count or before):
            return ""
        if not self._seen.figures.lived_before:
            return self.tr("%n complaint(s)", "", count)
        return self.tr("%n complaint(s) · ○ {before} before", "", count).format(before=before)

    def _lay_out(self) -> None:
        space = theme.current().space
        self._grid = QGridLayout()
        self._grid.setSpacing(space.l)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(space.l)
        inside.addWidget(self._tiles)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        self._arrange()

    def _arrange(self) -> None:
        """Put the sheets in two columns where those have room, else in one."""
        wide = self.width() >= theme.scaled(_TWO_COLUMNS)
        if wide == self._wide:
            return
        self._wide = wide
        sheets = (self._spread, self._movers, self._silences, self._themes, self._calendar, self._referrals)
        for place, sheet in enumerate(sheets):
            self._grid.addWidget(sheet, *((place // 2, place % 2) if wide else (place, 0)))
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 4 if wide else 0)

    def _connect(self) -> None:
        self._tiles.opened.connect(self.tile_opened)
        self._spread.chosen.connect(self._open_week)
        self._calendar.chosen.connect(self._open_day)
        self._themes.chosen.connect(self._open_theme)
        self._themes.note_opened.connect(self.complaints_opened)
        self._referrals.chosen.connect(self._open_person)
        self._movers.opened.connect(self.change_opened)
        self._movers.export_wanted.connect(self._take_movers)
        self._silences.export_wanted.connect(self._take_silences)
        self._silences.opened.connect(self.silence_opened)
        self._silences.answered.connect(self.answered)
        self._silences.all_wanted.connect(self._open_silences)
        self._spread.export_wanted.connect(self._take_spread)
        self._calendar.export_wanted.connect(self._take_calendar)
        self._themes.export_wanted.connect(self._take_themes)
        self._referrals.export_wanted.connect(self._take_referrals)

    @Slot()
    def _open_silences(self) -> None:
        self.tile_opened.emit(Tile.DRIFT)

    @Slot(object)
    def _open_week(self, ids: tuple[int, ...]) -> None:
        self.week_opened.emit(datetime.date.fromordinal(ids[0]))

    @Slot(object)
    def _open_day(self, ids: tuple[int, ...]) -> None:
        self.day_opened.emit(datetime.date.fromordinal(ids[0]))

    @Slot(object)
    def _open_theme(self, ids: tuple[int, ...]) -> None:
        self.theme_opened.emit(ids[0])

    @Slot(object)
    def _open_person(self, ids: tuple[int, ...]) -> None:
        self.person_opened.emit(ids[0])

    @Slot(str)
    def _take_spread(self, ending: str) -> None:
        self._take(self._spread, ending, exporting.spread_table)

    @Slot(str)
    def _take_calendar(self, ending: str) -> None:
        self._take(self._calendar, ending, exporting.calendar_table)

    @Slot(str)
    def _take_themes(self, ending: str) -> None:
        self._take(self._themes, ending, exporting.themes_table)

    @Slot(str)
    def _take_referrals(self, ending: str) -> None:
        self._take(self._referrals, ending, exporting.referrals_table)

    @Slot()
    def _take_movers(self) -> None:
        if self._seen is not None:
            table = exporting.movers_table(self._seen.figures)
            self.table_taken.emit(TakenTable(self._movers.name(), table))

    @Slot()
    def _take_silences(self) -> None:
        if self._drift is not None:
            self.table_taken.emit(TakenTable(self._silences.name(), exporting.silences_table(self._drift)))

    def _take(self, card: ChartCard, ending: str, rows: Callable[[TrendsFigures], Table]) -> None:
        if self._seen is not None and card.maker is not None:
            figures = self._seen.figures
            since = figures.since if card is not self._referrals else None
            self.taken.emit(Taken(card, ending, rows(figures), since))


def _draws_spread(figures: TrendsFigures) -> bool:
    return figures.spread.is_known and len(figures.days) >= FEWEST
