"""What draws the charts of the page, with their sentences. Imported when the drawing library is there."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Sequence

from db.queries.trends import ThemeCount, TrendsFigures, came_through
from desktop.charts.calendar import CalendarDay, CalendarWords, calendar, shades
from desktop.charts.canvas import ChartMaker
from desktop.charts.chart import FEWEST, Chart, Size, Style
from desktop.charts.days import Months
from desktop.charts.pareto import ThemeBar, pareto
from desktop.charts.referrals import referrals, trees
from desktop.charts.spread import SpreadWeek, SpreadWords, spread
from desktop.pages.trends.legend import Sign
from desktop.pages.trends.words import TrendsWords
from desktop.shares import FEW


def spread_maker(figures: TrendsFigures, words: TrendsWords) -> ChartMaker:
    """Return what draws the spread of warmth."""
    counts = figures.spread
    weeks = tuple(
        SpreadWeek(day, (warm, mild, cooling, unknown), _spread_label(words, day, (warm, mild, cooling, unknown)))
        for day, warm, mild, cooling, unknown in zip(
            figures.days,
            counts.warm.tolist(),
            counts.mild.tolist(),
            counts.cooling.tolist(),
            counts.unknown.tolist(),
            strict=True,
        )
    )
    said = SpreadWords(
        alt=words.words.translate("TrendsWords", "Warmth over time. {newest}").format(newest=weeks[-1].label),
        too_few=words.words.translate(
            "TrendsWords", "Nothing can be said yet: this chart needs three weeks of touches."
        )
        if len(weeks) < FEWEST
        else words.words.translate("TrendsWords", "Nothing can be said yet: too little is known of everybody."),
        bands=_bands_now(words, weeks[-1].counts),
        months=Months(words.months()),
    )

    def make(size: Size, style: Style) -> Chart:
        return spread(weeks, said, size, style)

    return make


def calendar_maker(figures: TrendsFigures, words: TrendsWords) -> ChartMaker:
    """Return what draws the calendar of touches."""
    first = figures.since + datetime.timedelta(1)
    days = tuple(
        CalendarDay(day, count, _day_label(words, day, count))
        for number, count in enumerate(figures.calendar)
        for day in (first + datetime.timedelta(number),)
    )
    said = CalendarWords(
        alt=words.words.translate("TrendsWords", "Calendar of touches: %n in this time.", None, sum(figures.calendar)),
        too_few=words.words.translate("TrendsWords", "No touch was written down in this time."),
        weekdays=words.weekdays(),
        months=Months(words.months()),
    )

    def make(size: Size, style: Style) -> Chart:
        return calendar(days, said, size, style)

    return make


def calendar_signs(figures: TrendsFigures, words: TrendsWords) -> Sequence[Sign]:
    """Return what the shades of the calendar stand for: so many touches a day."""
    number = words.formats.number
    return [
        Sign(
            "good",
            number(shade.least) if shade.least == shade.most else f"{number(shade.least)}–{number(shade.most)}",
            shade.share,
        )
        for shade in shades(figures.calendar)
    ]


def drawn_themes(figures: TrendsFigures) -> Sequence[ThemeCount]:
    """Return the themes that have a bar: one heard only in a time before that cannot be compared has none."""
    compared = figures.lived_before
    return [theme for theme in figures.themes if theme.count or theme.cured_on or (compared and theme.before)]


def pareto_maker(figures: TrendsFigures, words: TrendsWords) -> ChartMaker:
    """Return what draws the themes of complaints."""
    compared, themes = figures.lived_before, drawn_themes(figures)
    total = sum(theme.count for theme in themes)
    so_far = itertools.accumulate(theme.count for theme in themes)
    bars = tuple(
        ThemeBar(
            theme_id=theme.theme_id,
            name=words.theme(theme),
            count=theme.count,
            before=theme.before if compared else None,
            note=_theme_note(words, theme),
            cured=theme.cured_on is not None,
            label=_theme_label(words, theme, reached, total, compared=compared),
        )
        for theme, reached in zip(themes, so_far, strict=True)
    )
    alt = words.words.translate("TrendsWords", "Complaints by theme: {themes}").format(
        themes=", ".join(f"{bar.name} {bar.count}" for bar in bars)
    )
    nothing = words.words.translate("TrendsWords", "No complaint was heard in this time.")

    def make(size: Size, style: Style) -> Chart:
        return pareto(bars, alt, nothing, size, style)

    return make


def referrals_maker(figures: TrendsFigures, words: TrendsWords) -> ChartMaker:
    """Return what draws who brought whom."""
    names = {each.customer_id: each.name for each in figures.referrals}
    names |= {each.brought_by: each.brought_by_name for each in figures.referrals}
    brought = {each.customer_id: each.brought_by for each in figures.referrals}
    count = {by: sum(each == by for each in brought.values()) for by in set(brought.values())}
    labels = {
        customer_id: name
        if customer_id not in count
        else _brought_label(words, name, count[customer_id], len(came_through(figures.referrals, customer_id)))
        for customer_id, name in names.items()
    }
    for each in figures.referrals:
        if each.customer_id not in count:
            labels[each.customer_id] = words.words.translate("TrendsWords", "{name} came through {by}, {day}").format(
                name=each.name, by=each.brought_by_name, day=words.formats.short(each.since_on, words.today)
            )
    roots = trees(names, brought, labels)
    alt = words.words.translate(
        "TrendsWords", "Who brought whom: %n came through another customer.", None, len(brought)
    )
    nothing = words.words.translate(
        "TrendsWords", "Nobody has come through another customer yet, or nobody has written it down."
    )

    def make(size: Size, style: Style) -> Chart:
        return referrals(roots, alt, nothing, size, style)

    return make


def _bands_now(words: TrendsWords, counts: tuple[int, int, int, int]) -> tuple[str, str, str, str]:
    warm, mild, cooling, unknown = (
        f"{name} {words.formats.number(count)}" for name, count in zip(words.bands(), counts, strict=True)
    )
    return warm, mild, cooling, unknown


def _brought_label(words: TrendsWords, name: str, directly: int, in_all: int) -> str:
    told = words.words.translate("TrendsWords", "{name} brought %n customer(s)", None, directly).format(name=name)
    if in_all == directly:
        return told
    return f"{told}; " + words.words.translate("TrendsWords", "with those they brought, %n", None, in_all)


def _spread_label(words: TrendsWords, day: datetime.date, counts: tuple[int, int, int, int]) -> str:
    warm, mild, cooling = map(words.formats.number, counts[:3])
    told = words.words.translate("TrendsWords", "{day}: {warm} warm, {mild} mild, {cooling} cooling").format(
        day=words.formats.short(day, words.today), warm=warm, mild=mild, cooling=cooling
    )
    if not counts[3]:
        return told
    return f"{told}, " + words.words.translate("TrendsWords", "%n not known", None, counts[3])


def _day_label(words: TrendsWords, day: datetime.date, count: int) -> str:
    told = words.words.translate("TrendsWords", "%n touch(es)", None, count)
    return f"{words.formats.short(day, words.today)}: {told}"


def _theme_note(words: TrendsWords, theme: ThemeCount) -> str:
    if theme.cured_on is None:
        return words.formats.number(theme.count)
    if not theme.since_cure:
        return words.words.translate("TrendsWords", "{count} · in place, none since").format(
            count=words.formats.number(theme.count)
        )
    told = words.words.translate("TrendsWords", "{count} · in place, %n since", None, theme.since_cure)
    return told.format(count=words.formats.number(theme.count))


def _theme_label(words: TrendsWords, theme: ThemeCount, reached: int, total: int, *, compared: bool) -> str:
    told = (
        words.words.translate("TrendsWords", "{theme}: {count} in this time, {before} in the one before")
        if compared
        else words.words.translate("TrendsWords", "{theme}: {count} in this time")
    ).format(
        theme=words.theme(theme),
        count=words.formats.number(theme.count),
        before=words.formats.number(theme.before),
    )
    if total >= FEW:
        share = words.formats.percent(reached / total)
        told += "; " + words.words.translate("TrendsWords", "with those above, {share} of all").format(share=share)
    if theme.cured_on is None:
        return told
    day = words.formats.short(theme.cured_on, words.today)
    return (
        told
        + "; "
        + words.words.translate("TrendsWords", "in place {day}, since then %n", None, theme.since_cure).format(day=day)
    )
