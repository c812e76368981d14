"""Progress reports for many clients, against the same pages drawn straight on a canvas; see `reports` and `by_hand`."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence

import by_hand
import reports
from measuring import Row

from desktop.tasks import on_every_core

_BATCH = 100
_MONTH_END = 500
_ROUNDS = 5
_ROUNDS_OF_MANY = 3
_LARGEST_FILE = 60 * 1024
_GOAL = 2.5


def measure(_sizes: Sequence[int]) -> list[Row]:
    """Make batches, whatever the journal's size: a report is made of one client's rows.

    One report after the other on one core, and as a month end makes them: on every core, the processes' own start
    included. Ours and the reference each have the same cores, in turn.
    """
    batch, month_end = range(_BATCH), range(_MONTH_END)
    for draw in (reports.made, by_hand.drawn_by_hand):
        draw(0)  # imports and fonts are read once, by both
    return [
        _row(
            "progress reports, one core",
            _ROUNDS,
            time.process_time,
            lambda: list(map(reports.made, batch)),
            lambda: list(map(by_hand.drawn_by_hand, batch)),
        ),
        _row(
            f"progress reports, {os.cpu_count()} cores",
            _ROUNDS_OF_MANY,
            time.perf_counter,
            lambda: list(on_every_core(reports.made, month_end)),
            lambda: list(on_every_core(by_hand.drawn_by_hand, month_end)),
        ),
    ]


def _row(
    what: str,
    rounds: int,
    clock: Callable[[], float],
    ours: Callable[[], list[bytes]],
    reference: Callable[[], list[bytes]],
) -> Row:
    taken: dict[Callable[[], list[bytes]], list[float]] = {ours: [], reference: []}
    files: list[bytes] = []
    for _ in range(rounds):
        for work, seconds in taken.items():
            begun = clock()
            made = work()
            seconds.append(clock() - begun)
            files = made if work is ours else files
    largest = max(map(len, files))
    verdict = "" if largest <= _LARGEST_FILE else ", over 60 KB"
    note = f"largest file {largest / 1024:.0f} KB{verdict}"
    own, other = (statistics.median(seconds) for seconds in taken.values())
    return Row(what, len(files), own, other, "drawn by hand on a canvas, as many cores", _GOAL, note=note)
