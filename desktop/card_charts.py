"""The sentences of a card's charts, and what draws them. Imported when the drawing library is there."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from db.queries.contact_days import ChartFacts, ContactDay
from db.relationship.rhythm import Rhythm
from desktop import rhythms, silence_signs, terms
from desktop.charts.balance import BalanceMonth, BalanceWords, balance
from desktop.charts.canvas import ChartMaker
from desktop.charts.chart import Chart, Size, Style
from desktop.charts.days import Months
from desktop.charts.gaps import Contact, GapsWords, RhythmSides, gaps
from desktop.charts.mood import MoodHeard, MoodWords, mood
from desktop.formats import Formats
from desktop.i18n import Words, qt_locale

_MOOD_KNOWN_DAYS = 180


def gaps_maker(facts: ChartFacts, rhythm: Rhythm | None, words: Words, formats: Formats) -> ChartMaker:
    """Return what draws the silences against the rhythm."""
    contacts = tuple(
        Contact(day.on, day.ours, _contact_label(day, rhythm, words, formats, facts), day.ids) for day in facts.contacts
    )
    latest = rhythm.latest_days if rhythm is not None and not rhythm.never else None
    earliest = rhythm.earliest_days if rhythm is not None and not rhythm.never else None
    said = _gaps_words(facts, rhythm, words, formats)

    def make(size: Size, style: Style) -> Chart:
        return gaps(contacts, RhythmSides(latest, earliest), facts.today, said, size, style)

    return make


def mood_maker(facts: ChartFacts, words: Words, formats: Formats) -> ChartMaker:
    """Return what draws the moods."""
    heard = tuple(
        MoodHeard(
            one.on,
            one.mood,
            words.translate("CardCharts", "{day}: {mood}").format(
                day=formats.short(one.on, facts.today), mood=terms.mood(one.mood, words)
            ),
            (one.touch_id,),
        )
        for one in facts.moods
    )
    lowest, low, middle, high, highest = (terms.mood(value, words) for value in terms.MOODS)
    said = MoodWords(
        alt=_mood_alt(facts, words, formats),
        too_few=words.translate("CardCharts", "Fewer than three moods were noted; nothing can be said yet."),
        levels=(lowest, low, middle, high, highest),
        unknown=words.translate("CardCharts", "not known"),
        months=_months(words),
    )

    def make(size: Size, style: Style) -> Chart:
        return mood(heard, facts.today, _MOOD_KNOWN_DAYS, said, size, style)

    return make


def balance_maker(facts: ChartFacts, words: Words, formats: Formats) -> ChartMaker:
    """Return what draws who starts, month by month."""
    months = tuple(
        BalanceMonth(
            month.first,
            month.theirs,
            month.ours,
            words.translate("CardCharts", "{month}: they began {theirs}, we began {ours}").format(
                month=formats.month(month.first), theirs=month.theirs, ours=month.ours
            ),
            month.ids,
        )
        for month in facts.starts
    )
    theirs, ours = sum(month.theirs for month in months), sum(month.ours for month in months)
    said = BalanceWords(
        alt=words.translate("CardCharts", "Who starts: they began {theirs} talks within a year, we {ours}.").format(
            theirs=formats.number(theirs), ours=formats.number(ours)
        ),
        too_few=words.translate("CardCharts", "Fewer than three contacts whose beginning is known."),
        theirs=words.translate("CardCharts", "they began: {count}").format(count=formats.number(theirs)),
        ours=words.translate("CardCharts", "we began: {count}").format(count=formats.number(ours)),
        months=_months(words),
    )

    def make(size: Size, style: Style) -> Chart:
        return balance(months, said, size, style)

    return make


def _contact_label(day: ContactDay, rhythm: Rhythm | None, words: Words, formats: Formats, facts: ChartFacts) -> str:
    on = formats.short(day.on, facts.today)
    who = words.translate("CardCharts", "we turned to them") if day.ours else words.translate("CardCharts", "they came")
    if day.silence is None:
        return words.translate("CardCharts", "{day}: {who}").format(day=on, who=who)
    silence = formats.span(day.silence)
    told = words.translate("CardCharts", "{day}: after {span}, {who}").format(day=on, span=silence, who=who)
    end = silence_signs.end_of(day, rhythm)
    return told if end is None else f"{told} · {words.translate('CardCharts', end.value)}"


def _gaps_words(facts: ChartFacts, rhythm: Rhythm | None, words: Words, formats: Formats) -> GapsWords:
    silent = (facts.today - facts.contacts[-1].on).days if facts.contacts else 0
    count = len(facts.contacts)
    latest = rhythms.every(rhythm.latest_days, words) if rhythm is not None and rhythm.latest_days else ""
    earliest = rhythms.every(rhythm.earliest_days, words) if rhythm is not None and rhythm.earliest_days else ""
    alt = words.translate(
        "CardCharts", "Silences between %n contact(s); the present one has lasted {span}.", None, count
    )
    return GapsWords(
        alt=alt.format(span=formats.span(silent)),
        too_few=words.translate("CardCharts", "Contacts on fewer than three days; nothing can be said yet."),
        latest=latest,
        earliest=earliest,
        open_gap=words.translate("CardCharts", "silent for {span}").format(span=formats.span(silent)),
        months=_months(words),
    )


def _mood_alt(facts: ChartFacts, words: Words, formats: Formats) -> str:
    if not facts.moods:
        return words.translate("CardCharts", "No mood was noted yet.")
    last = facts.moods[-1]
    return words.translate(
        "CardCharts", "Moods noted on %n day(s), the last one {day}: {mood}.", None, len(facts.moods)
    ).format(day=formats.short(last.on, facts.today), mood=terms.mood(last.mood, words))


def _months(words: Words) -> Months:
    locale = qt_locale(words.language)
    return Months(tuple(locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)))
