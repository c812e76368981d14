"""The first visit of the trends after a start, from the click until the page is painted, and until every chart is.

Each visit is a start of its own: at once when Today stands there, after Today was looked at for as long as a day begins
in `day`, and when everything that is looked ahead for has come.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import crowds
from measuring import Row

_ROUNDS = 5
_LIMIT = 0.3
_UP_TO = 10_000
_WHENS = (
    ("trends, clicked at once", "0"),
    ("trends, clicked after 2.5 s", "2.5"),
    ("trends, clicked looked ahead", "ahead"),
)
_FOLDER = Path(__file__).resolve().parent


def measure(sizes: Sequence[int]) -> list[Row]:
    """Visit on each journal; of a very large one nothing is looked ahead for."""
    rows: list[Row] = []
    for size in sizes:
        limit = _LIMIT if size <= _UP_TO else None
        with crowds.copied(size) as path:
            for what, when in _WHENS[: 3 if size <= _UP_TO else 2]:
                # The first round writes byte code, as an installed program has it, and does not count.
                visits = [_visit(when, path) for _ in range(_ROUNDS + 1)][1:]
                for part, taken in zip(("the page", "its charts"), zip(*visits, strict=True), strict=True):
                    note = f"at most {max(taken) * 1000:.0f} ms"
                    median = statistics.median(taken)
                    rows.append(Row(f"{what}: {part}", size, median, None, "300 ms", limit=limit, note=note))
    return rows


def _visit(when: str, journal: Path) -> tuple[float, float]:
    with tempfile.TemporaryDirectory(prefix="hatir-bench-") as home:
        given = os.environ | {
            "HATIR_HOME": home,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "PYTHONPYCACHEPREFIX": str(_FOLDER.parents[1] / "build" / "bytecode"),
        }
        given.pop("PYTHONDONTWRITEBYTECODE", None)
        command = (sys.executable, str(_FOLDER / "visit_child.py"), when, str(journal))
        done = subprocess.run(command, capture_output=True, text=True, env=given, timeout=120, check=False)
    if not done.stdout:
        raise RuntimeError(f"the visit ended with {done.returncode}: {done.stderr}")
    opened, charts = done.stdout.split()
    return float(opened), float(charts)
