"""The review of the last four weeks: where the shop is strong, what it hears, who moved, and what nobody knows."""

from __future__ import annotations

from collections import Counter

from db.queries.month import Month, PartMean
from db.queries.trends import Move, ThemeCount, TrendsFigures
from db.relationship.shopfigures import Kept
from desktop.papers.wording import Headed, Wording, clipped, part, plain, titled_words
from desktop.pdf.content import KeyFigure
from desktop.pdf.house import Accent, Bar, Block, Event, HousePaper, Part, Quote
from desktop.prose import Prose, Run
from desktop.quoting import quoted
from desktop.warmth_words import WarmthWords

_THANKS_SHOWN = 6
_DRIFTING_SHOWN = 8
_HOUR = 60
_WHOLE = 100


def month_paper(month: Month, say: Wording) -> HousePaper:
    """Return the review as a paper of the shop's own."""
    words = say.words
    figures = month.figures
    head = Headed(
        words.translate("Papers", "Monthly review"),
        say.formats.month(month.today),
        say.period(figures.since, figures.day),
    )
    if month.nothing_known:
        young = words.translate("Papers", "Nothing has been written down yet; there is nothing to look back on.")
        return say.own_paper(head, (), lead=(plain(young),))
    parts = (
        _strong(month, say),
        _in_figures(month, say),
        _themes(month, say),
        _thanks(month, say),
        _movers(month, say),
        _drift(month, say),
        _spread(month, say),
    )
    return say.own_paper(head, parts, figures=_key_figures(month, say))


def _key_figures(month: Month, say: Wording) -> tuple[KeyFigure, ...]:
    words = say.words
    figures = month.figures
    touches = KeyFigure(say.formats.number(sum(figures.calendar)), words.translate("Papers", "contacts in four weeks"))
    promises = KeyFigure(_of(figures.promises, say), words.translate("Report", "promises kept"))
    rhythm = KeyFigure(_of(figures.rhythm, say), words.translate("Papers", "customers heard from us in time"))
    return touches, promises, rhythm


def _of(kept: Kept, say: Wording) -> str:
    """Return a count out of a count: shares of a few deceive."""
    if not kept.of:
        return "–"
    return say.words.translate("Report", "{kept} of {all}").format(
        kept=say.formats.number(kept.kept), all=say.formats.number(kept.of)
    )


def _strong(month: Month, say: Wording) -> Part:
    named = WarmthWords(say.words, say.formats, say.today)
    return part(
        say.words.translate("Papers", "Where we are strong, and where not yet"),
        *(_mean(mean, named, say) for mean in month.parts),
    )


def _mean(mean: PartMean, named: WarmthWords, say: Wording) -> Bar:
    known = say.words.translate("Papers", "{figure} · known for {known} of {all}").format(
        figure=say.formats.number(mean.mean),
        known=say.formats.number(mean.known),
        all=say.formats.number(mean.applying),
    )
    return Bar(named.name(mean.part), mean.mean / _WHOLE, known)


def _in_figures(month: Month, say: Wording) -> Part:
    words = say.words
    figures = month.figures
    return part(
        words.translate("Papers", "In figures, with the four weeks before"),
        _compared(words.translate("Papers", "Promises kept"), figures.promises, figures.promises_before, say),
        _compared(words.translate("Papers", "Heard from us in time"), figures.rhythm, figures.rhythm_before, say),
        _first_words(figures, say),
        _counted(words.translate("Papers", "Complaints still waiting for a first contact"), figures.waits.waiting, say),
        _counted(words.translate("Papers", "Came back after a break"), figures.won_back.count, say),
        _counted(words.translate("Papers", "New customers"), month.new_customers, say),
        _counted(words.translate("Papers", "Jobs handed over"), month.delivered, say),
    )


def _first_words(figures: TrendsFigures, say: Wording) -> Event:
    label = say.words.translate("Papers", "First contact after a complaint, typically")
    now, before = (_wait(waits.median_minutes, say) for waits in (figures.waits, figures.waits_before))
    return Event("", plain(label), f"{now} · {_before(before, say)}", Accent.PLAIN)


def _compared(label: str, now: Kept, before: Kept, say: Wording) -> Event:
    return Event("", plain(label), f"{_of(now, say)} · {_before(_of(before, say), say)}", Accent.PLAIN)


def _before(figure: str, say: Wording) -> str:
    return say.words.translate("Papers", "before: {figure}").format(figure=figure)


def _counted(label: str, count: int, say: Wording) -> Event:
    return Event("", plain(label), say.formats.number(count), Accent.PLAIN)


def _wait(minutes: float | None, say: Wording) -> str:
    if minutes is None:
        return "–"
    whole = max(1, round(minutes))
    if whole < _HOUR:
        return say.words.translate("Timeline", "%n min", None, whole)
    return say.words.translate("Timeline", "%n hour(s)", None, round(whole / _HOUR))


def _themes(month: Month, say: Wording) -> Part:
    most = max((theme.count for theme in month.figures.themes), default=0)
    return part(
        say.words.translate("Papers", "What they complained about"),
        *(
            _theme(theme, most, say, compared=month.figures.lived_before)
            for theme in month.figures.themes
            if theme.count or theme.before
        ),
    )


def _theme(theme: ThemeCount, most: int, say: Wording, *, compared: bool) -> Bar:
    told = say.formats.number(theme.count)
    if compared:
        told += f" · {_before(say.formats.number(theme.before), say)}"
    if theme.cured_on is not None:
        since = say.words.translate("Papers", "since the improvement of {day}: {count}")
        told += " · " + since.format(day=say.short(theme.cured_on), count=theme.since_cure)
    label = theme.name or say.words.translate("Papers", "without a theme")
    return Bar(clipped(label), theme.count / most if most else 0.0, told)


def _thanks(month: Month, say: Wording) -> Part:
    quotes: list[Block] = []
    earned = Counter(thanks.praised for thanks in month.thanks if thanks.praised)
    if earned:
        names = say.formats.listed([f"{name} ({count})" for name, count in earned.most_common()])
        quotes.append(plain(say.words.translate("Papers", "Earned by {names}.").format(names=names)))
    for thanks in month.thanks[:_THANKS_SHOWN]:
        whom = say.words.translate("Timeline", "for {name}").format(name=thanks.praised) if thanks.praised else ""
        source = " · ".join(filter(None, (thanks.name, say.short(thanks.on), whom)))
        quotes.append(Quote(quoted(clipped(thanks.words)), source))
    left = len(month.thanks) - _THANKS_SHOWN
    if left > 0:
        quotes.append(plain(say.words.translate("Papers", "and %n more", None, left)))
    return part(say.words.translate("Papers", "Thanks we heard"), *quotes)


def _movers(month: Month, say: Wording) -> Part:
    ordered = sorted(month.figures.moves, key=lambda move: -move.change)
    return part(say.words.translate("Papers", "Who moved, and why"), *(_move(move, month, say) for move in ordered))


def _move(move: Move, month: Month, say: Wording) -> Event:
    reason = month.reasons.get(move.customer_id)
    told = ""
    if reason is not None:
        named = WarmthWords(say.words, say.formats, say.today)
        told = f"{named.name(reason.part)}: {named.part(reason.part, reason.after)}"
    warmer = move.change > 0
    degrees = say.formats.number(abs(move.change))
    state = (
        say.words.translate("Papers", "↑ {figure} warmer")
        if warmer
        else say.words.translate("Papers", "↓ {figure} cooler")
    )
    return Event("", titled_words(move.name, told), state.format(figure=degrees), Accent.GOOD if warmer else Accent.BAD)


def _drift(month: Month, say: Wording) -> Part:
    drift = month.drift
    named = WarmthWords(say.words, say.formats, say.today)
    lines: list[Block] = [
        Event("", Prose((Run(name, strong=True), Run(f" · {named.drift(row)}"))))
        for row, name in list(zip(drift.rows, drift.names, strict=True))[:_DRIFTING_SHOWN]
    ]
    left = len(drift.rows) - _DRIFTING_SHOWN
    if left > 0:
        lines.append(Event("", plain(say.words.translate("Papers", "and %n more", None, left))))
    return part(say.words.translate("Papers", "Unusually silent: ask how they are"), *lines)


def _spread(month: Month, say: Wording) -> Part:
    words = say.words
    spread = month.figures.spread
    counts = (
        (words.translate("Papers", "Warm"), int(spread.warm[-1])),
        (words.translate("Papers", "Mild"), int(spread.mild[-1])),
        (words.translate("Papers", "Cooling"), int(spread.cooling[-1])),
        (words.translate("Papers", "Unknown: nobody has asked lately"), int(spread.unknown[-1])),
    )
    most = max(count for _, count in counts)
    heading = words.translate("Papers", "How relationships stand, in customers")
    return part(
        heading, *(Bar(label, count / most if most else 0.0, say.formats.number(count)) for label, count in counts)
    )
