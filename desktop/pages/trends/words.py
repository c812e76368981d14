"""The sentences of the trends page."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QLocale

from db.queries.movereasons import MoveCause, MoveReason
from db.queries.trends import DriftFigures, ThemeCount, TrendsFigures
from db.records import DriftAnswerKind
from db.relationship.shopfigures import Kept
from db.relationship.warmth import Part
from desktop import silences
from desktop.formats import Formats
from desktop.i18n import Words, qt_locale
from desktop.shares import FEW

_MINUTES_TOLD = 120


class TrendsWords:
    """One language's sentences about a shop's trends."""

    def __init__(self, words: Words, formats: Formats, today: datetime.date) -> None:
        """Speak the language of `words` on the day `today`."""
        self.words = words
        self.formats = formats
        self.today = today

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Return the sentence for an English source text; named so that Qt's tools find the texts in this class."""
        return self.words.translate("TrendsWords", source, comment or None, n)

    def answer(self, kind: DriftAnswerKind) -> str:
        """Return what an answer about a silence is called."""
        return silences.answer(kind, self.words)

    def share(self, kept: Kept) -> str:
        """Return a share as a percentage, or of a few as a count: "4 / 5"."""
        if not kept.of:
            return "–"
        if kept.of < FEW:
            return f"{kept.kept} / {kept.of}"
        return self.formats.percent(kept.kept / kept.of)

    def points(self, now: Kept, before: Kept) -> int | None:
        """Return by how many points of a hundred a share moved; None where either is of a few only."""
        if min(now.of, before.of) < FEW:
            return None
        return round(100 * now.kept / now.of) - round(100 * before.kept / before.of)

    def minutes(self, minutes: float) -> str:
        """Return a time of the shop's open hours: "38 min", "3 h 10 min"."""
        whole = round(minutes)
        if whole < _MINUTES_TOLD:
            return self.tr("%n min", "", whole)
        hours, rest = divmod(whole, 60)
        return (
            self.tr("{hours} h {minutes} min").format(hours=hours, minutes=rest) if rest else self.tr("%n h", "", hours)
        )

    def of_rhythm(self, figures: TrendsFigures) -> str:
        """Return what the rhythm's tile is counted from."""
        if not figures.rhythm.of:
            return self.tr("nobody has a rhythm yet")
        return self.tr("{kept} of %n customers", "", figures.rhythm.of).format(
            kept=self.formats.number(figures.rhythm.kept)
        )

    def of_promises(self, figures: TrendsFigures) -> str:
        """Return what the promises' tile is counted from."""
        if not figures.promises.of:
            return self.tr("none came due in this time")
        return self.tr("{kept} of %n promises", "", figures.promises.of).format(
            kept=self.formats.number(figures.promises.kept)
        )

    def of_waits(self, figures: TrendsFigures) -> str:
        """Return what the first contact's tile is counted from."""
        waits = figures.waits
        if not waits.contacted and not waits.waiting:
            return self.tr("no complaint in this time")
        if waits.waiting:  # a tile has room for one thing, and this one can still be done
            return self.tr("%n still waiting", "", waits.waiting)
        return self.tr("half of %n within that", "", waits.contacted)

    def of_drift(self, figures: DriftFigures) -> str:
        """Return what the drift tile is counted from."""
        if not figures.known_of:
            return self.tr("it takes contacts on four days")
        return self.tr("silent beyond their own habit") if figures.rows else self.tr("no unusual silence")

    def of_won_back(self, figures: TrendsFigures) -> str:
        """Return how much warmer those who came back are."""
        won = figures.won_back
        if not won.count:
            return self.tr("nobody in this time")
        if won.gain is None:
            return self.tr("by their own word")
        return self.gained(won.gain)

    def gained(self, degrees: float) -> str:
        """Return by how much somebody is warmer than at their worst."""
        return self.tr("+{gain} since the low point").format(gain=round(degrees))

    def before(self, told: str) -> str:
        """Return what there was in the time before."""
        return self.tr("The time before: {told}").format(told=told)

    def span(self, since: datetime.date, day: datetime.date) -> str:
        """Return a stretch by its two days."""
        return f"{self.formats.date(since)} – {self.formats.date(day)}"

    def people(self, count: int) -> str:
        """Return a number of people."""
        return self.tr("%n people", "", count)

    def moved(self, reason: MoveReason, *, up: bool) -> str:
        """Return in a few words what changed a warmth most."""
        match reason.cause:
            case MoveCause.CHASED:
                return self.tr("approached too often")
            case MoveCause.MENDED:
                return self.tr("recovered after a break")
            case MoveCause.WAITING:
                return self.tr("a complaint still waits")
            case _:
                return self._moved_up(reason.part) if up else self._moved_down(reason)

    def _moved_up(self, part: Part) -> str:
        match part:
            case Part.RHYTHM:
                return self.tr("talking again")
            case Part.MOOD:
                return self.tr("in better spirits")
            case Part.PROMISES:
                return self.tr("promises kept")
            case Part.CARE:
                return self.tr("recovered after the remedy")
            case Part.RECIPROCITY:
                return self.tr("comes of their own accord")
            case Part.CHECKLIST:
                return self.tr("the checklist looks better")

    def _moved_down(self, reason: MoveReason) -> str:
        after = reason.after
        match reason.part:
            case Part.RHYTHM:
                return self.tr("silent for {span}").format(span=self.formats.span(after.rhythm.silence_days))
            case Part.MOOD:
                return self.tr("unhappy lately")
            case Part.PROMISES:
                missed = after.promises.missed - reason.before.promises.missed
                return self.tr("%n promise(s) missed", "", missed) if missed > 0 else self.tr("promises fade")
            case Part.CARE:
                return self.tr("a complaint weighs on it")
            case Part.RECIPROCITY:
                return self.tr("comes less of their own accord")
            case Part.CHECKLIST:
                return self.tr("the checklist looks worse")

    def theme(self, theme: ThemeCount) -> str:
        """Return the name of a theme."""
        return theme.name or self.tr("without a theme")

    def way(self, since: datetime.date, then: float, day: datetime.date, now: float) -> str:
        """Return from where to where a warmth went."""
        first, last = (self.formats.short(each, self.today) for each in (since, day))
        return self.tr("{first}: warmth {then} · {last}: {now}").format(
            first=first, then=round(then), last=last, now=round(now)
        )

    def degrees(self, change: float) -> str:
        """Return a change of warmth with its sign."""
        return f"{round(change):+d}".replace("-", "−")

    def bands(self) -> tuple[str, str, str, str]:
        """Return what customers are by their warmth; the last are those of whom nobody knows."""
        return (
            self.words.translate("TrendsWords", "warm"),
            self.words.translate("TrendsWords", "mild"),
            self.words.translate("TrendsWords", "cooling"),
            self.words.translate("TrendsWords", "not known"),
        )

    def months(self) -> tuple[str, ...]:
        """Return the short names of the months, January first."""
        locale = qt_locale(self.words.language)
        return tuple(locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13))

    def weekdays(self) -> tuple[str, ...]:
        """Return the short names of the weekdays, Monday first."""
        locale = qt_locale(self.words.language)
        return tuple(locale.standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8))
