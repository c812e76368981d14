"""Why a part of warmth is what it is, and why a silence is worth a question, in a sentence of either language."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from db.relationship.drift import DriftRow
from db.relationship.stage import Stage
from db.relationship.warmth import Part
from db.relationship.warmthwhy import (
    CareWhy,
    ChecklistWhy,
    MoodWhy,
    PromisesWhy,
    ReciprocityWhy,
    RhythmWhy,
    WarmthWhy,
)
from desktop.formats import Formats
from desktop.i18n import Words

_NAMES: Mapping[Part, object] = {
    Part.RHYTHM: QT_TRANSLATE_NOOP("Warmth", "Rhythm kept"),
    Part.MOOD: QT_TRANSLATE_NOOP("Warmth", "Mood"),
    Part.PROMISES: QT_TRANSLATE_NOOP("Warmth", "Promises"),
    Part.CARE: QT_TRANSLATE_NOOP("Warmth", "Care after complaints"),
    Part.RECIPROCITY: QT_TRANSLATE_NOOP("Warmth", "Who starts"),
    Part.CHECKLIST: QT_TRANSLATE_NOOP("Warmth", "Checklist"),
}

_STAGES: Mapping[Stage, object] = {
    Stage.SEEDLING: QT_TRANSLATE_NOOP("Warmth", "seedling"),
    Stage.GROWING: QT_TRANSLATE_NOOP("Warmth", "growing"),
    Stage.BLOSSOMING: QT_TRANSLATE_NOOP("Warmth", "blossoming"),
    Stage.RESTING: QT_TRANSLATE_NOOP("Warmth", "resting"),
    Stage.WITHERING: QT_TRANSLATE_NOOP("Warmth", "withering"),
}

_ENOUGH_CONTACTS = 4


class WarmthWords:
    """One language's sentences about warmth and drift, said on a day."""

    def __init__(self, words: Words, formats: Formats, today: datetime.date) -> None:
        """Speak the language of `words`."""
        self._words = words
        self._formats = formats
        self._today = today

    def name(self, part: Part) -> str:
        """Return what a part is called."""
        return self._words.translate("Warmth", str(_NAMES[part]))

    def stage(self, stage: Stage) -> str:
        """Return a stage of the sapling's life."""
        return self._words.translate("Warmth", str(_STAGES[stage]))

    def coverage(self, known: int, applying: int) -> str:
        """Return how much a warmth rests on: "4 of 6 parts known"."""
        if known == applying:
            return self.tr("all %n part(s) known", "", applying)
        return self.tr("{known} of %n part(s) known", "", applying).format(known=known)

    def part(self, part: Part, why: WarmthWhy) -> str:
        """Return why a part is what it is."""
        match part:
            case Part.RHYTHM:
                return self._rhythm(why.rhythm)
            case Part.MOOD:
                return self._mood(why.mood)
            case Part.PROMISES:
                return self._promises(why.promises)
            case Part.CARE:
                return self._care(why.care)
            case Part.RECIPROCITY:
                return self._reciprocity(why.reciprocity)
            case Part.CHECKLIST:
                return self._checklist(why.checklist)

    def drift(self, row: DriftRow) -> str:
        """Return what a silence is measured against."""
        silence = self.tr("heard from today")
        if row.silence_days:
            silence = self.tr("silent for {span}").format(span=self._formats.span(row.silence_days))
        if row.known:
            gap = self._formats.days(max(1, round(row.typical_gap_days)))
            measured = self.tr("the usual gap is about {gap}").format(gap=gap)
        else:
            measured = self.tr("heard from on %n day(s) so far; not yet known", "", row.days_of_life)
        return f"{silence}; {measured}"

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Return the sentence for an English source text; named so that Qt's tools find the texts in this class."""
        return self._words.translate("WarmthWords", source, comment or None, n)

    def _rhythm(self, why: RhythmWhy) -> str:
        if why.never:
            return self.tr("wishes no regular word from us")
        if not why.met:
            return self.tr("nobody has talked with them yet")
        if why.latest_days is None:
            return self.tr("no rhythm is set, and contacts on fewer than three days")
        silence, latest = self._formats.span(why.silence_days), self._formats.span(why.latest_days)
        if not why.silence_days:
            own, asked = self.tr("in touch today; {latest} is usual"), self.tr("in touch today; they expect {latest}")
            told = own if why.is_own_gap else asked
        elif why.is_own_gap:
            told = self.tr("silent for {span}; {latest} is usual for them")
        else:
            told = self.tr("silent for {span}; they expect to hear within {latest}")
        text = told.format(span=silence, latest=latest)
        return text if not why.chasing else text + " · " + self.tr("%n time(s) too soon", "", why.chasing)

    def _mood(self, why: MoodWhy) -> str:
        if why.newest_on is None:
            return self.tr("no mood was ever noted")
        if (self._today - why.newest_on).days > 180:
            day = self._formats.short(why.newest_on, self._today)
            return self.tr("none noted since {day}").format(day=day)
        if not why.happy and not why.unhappy:
            return self.tr("neither happy nor unhappy lately")
        if why.of == 1:
            return self.tr("happy the last time") if why.happy else self.tr("unhappy the last time")
        if why.unhappy > why.happy:
            told = self.tr("{count} of the last %n unhappy", "", why.of).format(count=why.unhappy)
        else:
            told = self.tr("{count} of the last %n happy", "", why.of).format(count=why.happy)
        if not why.earlier:
            return told
        lifted, weighed = self.tr("happier ones before still count"), self.tr("unhappy ones before still count")
        return f"{told} · {lifted if why.earlier > 0 else weighed}"

    def _promises(self, why: PromisesWhy) -> str:
        if not why.settled:
            return self.tr("no promise has come due yet")
        if why.kept == why.settled:
            return self.tr("%n kept, none missed", "", why.kept)
        told = [self.tr("{kept} of %n kept", "", why.settled).format(kept=self._formats.number(why.kept))]
        told += [self.tr("%n told early", "", why.told_early)] if why.told_early else []
        told += [self.tr("%n late", "", why.late)] if why.late else []
        told += [self.tr("%n broken", "", why.broken)] if why.broken else []
        return " · ".join(told)

    def _care(self, why: CareWhy) -> str:
        if not why.complaints:
            return self.tr("no complaint within a year")
        if why.untouched:
            return self.tr("%n complaint(s) nobody has got in touch about", "", why.untouched)
        told = self._remedied(why)
        if why.remedy_days is not None:
            days = self._formats.days(max(1, round(why.remedy_days)))
            within = self.tr("within {days}") if why.remedied == 1 else self.tr("typically within {days}")
            told += " · " + within.format(days=days)
        return told

    def _remedied(self, why: CareWhy) -> str:
        if why.remedied == why.complaints == 1:
            return self.tr("one complaint, remedied")
        if why.remedied == why.complaints:
            return self.tr("all %n complaints remedied", "", why.complaints)
        return self.tr("{remedied} of %n remedied", "", why.complaints).format(remedied=why.remedied)

    def _reciprocity(self, why: ReciprocityWhy) -> str:
        if why.contacts < _ENOUGH_CONTACTS:
            return self.tr("who began is known of fewer than four talks within a year")
        return self.tr("they start {count} of %n talks", "", why.contacts).format(
            count=self._formats.number(why.theirs)
        )

    def _checklist(self, why: ChecklistWhy) -> str:
        if why.newest_on is None:
            return self.tr("not looked at yet")
        if not why.fresh:
            return self.tr("last looked at {day}").format(day=self._formats.short(why.newest_on, self._today))
        return self.tr("%n trait(s) looked at lately", "", why.fresh)
