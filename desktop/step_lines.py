"""The steps of a job as people type them: one a line, its part of the work and its day behind dots.

"Prova · %20 · 25.11": a fifth of the work, by the 25th. Both may be left out.
"""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Sequence

from db.days import read_day
from db.queries.jobs import StepOf
from db.text import fold
from desktop.formats import Formats

_DOT = "·"
_BETWEEN = f" \t{_DOT}"
_PERCENT = re.compile(r"%\s?(\d{1,3})|(\d{1,3})\s?%")
_HALF_A_YEAR = datetime.timedelta(180)


@dataclasses.dataclass(frozen=True, slots=True)
class StepLine:
    """A typed step: what, by which day, and how much of the whole work it is in percent, where that was written."""

    title: str
    due_on: datetime.date | None
    percent: int | None = None


def written(steps: Sequence[StepOf], formats: Formats, today: datetime.date) -> str:
    """Return steps as they may be typed anew; their parts of the work are told where they differ."""
    return "\n".join(
        f" {_DOT} ".join(
            (
                step.title,
                *(() if percent is None else (formats.percent(percent / 100),)),
                *(() if step.due_on is None else (_written(step.due_on, formats, today),)),
            )
        )
        for step, percent in zip(steps, _percents(steps), strict=True)
    )


def read(text: str, today: datetime.date) -> tuple[StepLine, ...]:
    """Return the steps of a text. What stands behind a dot and is neither a day nor a percentage is of the title."""
    return tuple(_line(line.strip(), today) for line in text.splitlines() if line.strip(f" \t{_DOT}"))


def same_as_before(lines: Sequence[StepLine], before: Sequence[StepOf]) -> tuple[int | None, ...]:
    """Return for each line the id of the step it was, None for a new one.

    A step is known by its title, whatever its letters' case and marks; one whose title was changed, by its place among
    those that are left, if there are as many of them as of unknown lines.
    """
    waiting = list(before)
    ids: list[int | None] = []
    for line in lines:
        known = next((step for step in waiting if fold(step.title) == fold(line.title)), None)
        if known is not None:
            waiting.remove(known)
        ids.append(known.id if known is not None else None)
    if ids.count(None) == len(waiting):
        left = iter(waiting)
        ids = [found if found is not None else next(left).id for found in ids]
    return tuple(ids)


def weights(lines: Sequence[StepLine], ids: Sequence[int | None], before: Sequence[StepOf]) -> tuple[float, ...]:
    """Return how much each step weighs among the others.

    Those without a percentage share what the others leave. Where every percentage is the one that was shown, the steps
    weigh what they weighed: it was rounded.

    Args:
        lines: the steps as they were typed.
        ids: which steps they were, from `same_as_before`.
        before: those steps as they were.
    """
    shown = {step.id: (percent, step.weight) for step, percent in zip(before, _percents(before), strict=True)}
    untouched = [shown.get(known, (None, 1.0)) for known in ids if known is not None]
    if len(untouched) == len(lines) == len(before) and all(
        line.percent == percent for line, (percent, _) in zip(lines, untouched, strict=True)
    ):
        return tuple(weight for _, weight in untouched)
    said = sum(line.percent or 0 for line in lines)
    silent = sum(line.percent is None for line in lines)
    if silent == len(lines):
        return (1.0,) * len(lines)
    rest = max(100.0 - said, float(silent)) / silent if silent else 0.0
    return tuple(rest if line.percent is None else float(line.percent) for line in lines)


def _percents(steps: Sequence[StepOf]) -> tuple[int | None, ...]:
    """Return how much of the whole each step is; None for all where they are equal."""
    whole = sum(step.weight for step in steps)
    if len({step.weight for step in steps}) < 2 or whole <= 0:
        return (None,) * len(steps)
    return tuple(round(100 * step.weight / whole) for step in steps)


def _written(day: datetime.date, formats: Formats, today: datetime.date) -> str:
    """Return a day as briefly as it is still read as the same one."""
    return formats.short(day, today) if abs(day - today) < _HALF_A_YEAR else formats.date(day)


def _line(line: str, today: datetime.date) -> StepLine:
    due_on: datetime.date | None = None
    percent: int | None = None
    title = line.strip(_BETWEEN)
    while _DOT in title:
        before, _, last = title.rpartition(_DOT)
        if due_on is None and (found := _nearest(last.strip(), today)) is not None:
            due_on = found
        elif percent is None and (part := _PERCENT.fullmatch(last.strip())) is not None:
            percent = min(100, int(part[1] or part[2]))
        else:
            break
        title = before.strip(_BETWEEN)
    return StepLine(title, due_on, percent)


def _nearest(text: str, today: datetime.date) -> datetime.date | None:
    """Return the day a text names; without a year the one nearest to today: steps lie behind us and before us."""
    found = read_day(text)
    if found is None:
        return None
    years = (found.year,) if found.year is not None else (today.year - 1, today.year, today.year + 1)
    days = [made for year in years if (made := _day(year, found.month, found.day)) is not None]
    return min(days, key=lambda each: abs(each - today)) if days else None


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
