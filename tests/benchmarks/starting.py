"""From starting the process to the first window painted, against an empty PySide6 window; and the memory both take.

Each start is a process of its own, ours and the empty one in turn.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import crowds
from measuring import Row

_ROUNDS = 7
_FOLDER = Path(__file__).resolve().parent


def measure(sizes: Sequence[int]) -> list[Row]:
    """Start on each journal; weigh it once everything has come and the list of customers was visited."""
    rows: list[Row] = []
    for size in sizes:
        path = crowds.path_of(size)
        starts: dict[str, list[float]] = {"empty": [], "window": [], "today": []}
        for round_ in range(_ROUNDS + 1):
            for what, times in starts.items():
                taken, _ = _start(what, path)
                if round_:
                    times.append(taken)
        empty, window, today = (statistics.median(times) for times in starts.values())
        rows.append(Row("start to first window", size, window, empty, "an empty PySide6 window", goal=1.6))
        rows.append(Row("start to Today filled", size, today, empty, "an empty PySide6 window"))
        theirs, ours = (_start(what, path)[1] for what in ("empty", "settled"))
        if ours:
            rows.append(Row("memory", size, ours, theirs, "an empty PySide6 window", limit=theirs + 120))
    return rows


def _start(what: str, journal: Path) -> tuple[float, float]:
    """Return the seconds until the child says it is painted, and its megabytes then (0 where nobody can tell)."""
    with tempfile.TemporaryDirectory(prefix="hatir-bench-") as home:
        given = os.environ | {
            "HATIR_HOME": home,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            # An installed program has its byte code; the first round, which does not count, writes it.
            "PYTHONPYCACHEPREFIX": str(_FOLDER.parents[1] / "build" / "bytecode"),
        }
        given.pop("PYTHONDONTWRITEBYTECODE", None)
        begun = time.perf_counter()
        child = subprocess.Popen(
            (sys.executable, str(_FOLDER / "child.py"), what, str(journal)),
            stdout=subprocess.PIPE,
            text=True,
            env=given,
        )
        assert child.stdout is not None
        line = child.stdout.readline()
        taken = time.perf_counter() - begun
        child.stdout.close()
        child.wait()
    if not line:
        raise RuntimeError(f"the start of {what} ended with {child.returncode}")
    return taken, float(line)
