"""What every benchmark shares: a row of the table, timing, and the statements a query sends."""

from __future__ import annotations

import math
import sqlite3
import statistics
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from db.journal import Journal

T = TypeVar("T")

#: Seconds of one frame at sixty a second.
FRAME = 1 / 60


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    Attributes:
        what: is measured.
        size: customers in the journal, contacts in the file, reports in the batch.
        ours: seconds, the median of several; megabytes where memory is measured.
        reference: the same of what it is compared with, measured in the same minute; None where there is none.
        against: what that is.
        goal: the ratio that is aimed at, at most; None where there is none.
        limit: what `ours` is to stay below whatever the reference says; None where there is none.
        note: what else is worth knowing.
    """

    what: str
    size: int
    ours: float
    reference: float | None
    against: str
    goal: float | None = None
    limit: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the reference ours takes."""
        return self.ours / self.reference if self.reference else None

    @property
    def reached(self) -> bool | None:
        """Whether goal and limit are kept; None where there is neither."""
        if self.goal is None and self.limit is None:
            return None
        in_goal = self.goal is None or self.ratio is None or self.ratio <= self.goal
        return in_goal and (self.limit is None or self.ours <= self.limit)


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes, once."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def median_of(rounds: int, *works: Callable[[], object]) -> list[float]:
    """Return the median seconds of each, done in turn so that noise troubles all; the first round is not counted."""
    taken: list[list[float]] = [[] for _ in works]
    for round_ in range(rounds + 1):
        for times, work in zip(taken, works, strict=True):
            spent = seconds(work)
            if round_:
                times.append(spent)
    return [statistics.median(times) for times in taken]


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that so large a share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1)]


def growth(rows: Sequence[Row]) -> float | None:
    """Return the exponent by which `ours` grows from the smallest to the largest size; None where there is one size."""
    sizes = sorted(rows, key=lambda row: row.size)
    small, large = sizes[0], sizes[-1]
    if small.size == large.size or not small.ours:
        return None
    return math.log(large.ours / small.ours) / math.log(large.size / small.size)


@contextmanager
def bare(journal: Journal, work: Callable[[], object]) -> Generator[Callable[[], None]]:
    """Give the very statements some work sends, to be sent again without anything around them."""
    sent: list[str] = []
    connection: sqlite3.Connection = journal.database.connection()
    connection.set_trace_callback(sent.append)
    try:
        work()
    finally:
        connection.set_trace_callback(None)
    reading = [statement for statement in sent if statement.lstrip().upper().startswith("SELECT")]
    with sqlite3.connect(f"file:{journal.path}?mode=ro", uri=True) as plain:

        def send() -> None:
            for statement in reading:
                plain.execute(statement).fetchall()

        yield send
    plain.close()
