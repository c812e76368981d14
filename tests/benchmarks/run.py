"""Measure everything and print one table: what Hatır takes, what it is compared with, and the ratio.

    python tests/benchmarks/run.py [NAME…] [--sizes 1000,10000,100000] [--json FILE]

Machines are noisy: what counts is the ratio to a reference measured in the same minute, each the median of several.
"""

from __future__ import annotations

import argparse
import dataclasses
import importlib
import json
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from measuring import Row, growth  # noqa: E402 (found only from here on)

importlib.import_module("desktop")  # first, as in the program: it says how numpy is to work

#: Modules of this folder, each with `measure(sizes)`.
NAMES = (
    "starting",
    "morning",
    "finding",
    "understanding",
    "opening",
    "scrolling",
    "keeping",
    "day",
    "relations",
    "visiting",
    "taking_in",
    "papers",
    "previewing",
)
SIZES = (1_000, 10_000, 100_000)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is named, or everything; 0 whatever the figures say."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="customers, separated by commas")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "benchmarks" / "results.json")
    asked = parser.parse_args(arguments)
    if unknown := set(asked.names) - set(NAMES):
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}")
    sizes = [int(size) for size in asked.sizes.split(",")]
    rows: list[Row] = []
    for name in asked.names or NAMES:
        begun = time.perf_counter()
        rows += importlib.import_module(name).measure(sizes)
        print(f"{name}: {time.perf_counter() - begun:.0f} s", file=sys.stderr, flush=True)
    _print(rows)
    _write(rows, asked.json)
    return 0


def _print(rows: Sequence[Row]) -> None:
    print(f"{'':34}{'size':>9}{'ours':>11}{'reference':>12}{'ratio':>8}{'goal':>7}  {'':4} against")
    for row in rows:
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        goal = "" if row.goal is None else f"{row.goal:g}"
        verdict = {None: "", True: "ok", False: "over"}[row.reached]
        note = f" · {row.note}" if row.note else ""
        reference = "" if row.reference is None else _amount(row, row.reference)
        line = f"{row.what:34}{row.size:>9,}{_amount(row, row.ours):>11}{reference:>12}{ratio:>8}{goal:>7}"
        print(f"{line}  {verdict:4} {row.against}{note}")
    print()
    for what, exponent in _growths(rows).items():
        print(f"{what:34} grows by the power {exponent:.2f}")


def _amount(row: Row, value: float) -> str:
    if row.what.startswith("memory"):
        return f"{value:.0f} MB"
    return f"{value * 1000:.1f} ms" if value < 10 else f"{value:.1f} s"


def _growths(rows: Sequence[Row]) -> dict[str, float]:
    by_what: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_what[row.what].append(row)
    found = {what: growth(of_it) for what, of_it in by_what.items()}
    return {what: exponent for what, exponent in found.items() if exponent is not None}


def _write(rows: Sequence[Row], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    told = [dataclasses.asdict(row) | {"ratio": row.ratio, "reached": row.reached} for row in rows]
    text = json.dumps({"rows": told, "growth": _growths(rows)}, ensure_ascii=False, indent=2)
    path.write_text(text + "\n", encoding="utf-8")
    print(f"\n{path}")


if __name__ == "__main__":
    sys.exit(main())
