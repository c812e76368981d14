"""The steps of a job as people type them: one a line, its day behind a dot ("Prova · 25.11")."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Sequence

from db.exchange.days import read_day
from db.queries.jobs import StepOf
from db.text import fold
from desktop.formats import Formats

_DOT = "·"
_HALF_A_YEAR = datetime.timedelta(180)


@dataclasses.dataclass(frozen=True, slots=True)
class StepLine:
    """A typed step: what, and by which day, where one was written."""

    title: str
    due_on: datetime.date | None


def written(steps: Sequence[StepOf], formats: Formats, today: datetime.date) -> str:
    """Return steps as they may be typed anew."""
    return "\n".join(
        step.title if step.due_on is None else f"{step.title} {_DOT} {_written(step.due_on, formats, today)}"
        for step in steps
    )


def read(text: str, today: datetime.date) -> tuple[StepLine, ...]:
    """Return the steps of a text. What stands behind the last dot is a day, or else belongs to the title."""
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


def _written(day: datetime.date, formats: Formats, today: datetime.date) -> str:
    """Return a day as briefly as it is still read as the same one."""
    return formats.short(day, today) if abs(day - today) < _HALF_A_YEAR else formats.date(day)


def _line(line: str, today: datetime.date) -> StepLine:
    title, dot, day = line.rpartition(_DOT)
    found = read_day(day.strip()) if dot and title.strip() else None
    if found is None:
        return StepLine(line.strip(f" \t{_DOT}"), None)
    years = (found.year,) if found.year is not None else (today.year - 1, today.year, today.year + 1)
    days = [made for year in years if (made := _day(year, found.month, found.day)) is not None]
    if not days:
        return StepLine(line.strip(f" \t{_DOT}"), None)
    # A step's day without a year is the one nearest to today: steps lie behind us as well as before us.
    return StepLine(title.strip(f" \t{_DOT}"), min(days, key=lambda each: abs(each - today)))


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
