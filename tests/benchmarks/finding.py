"""Find as you type, from the keystroke until what was found is painted, against one frame."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial

import crowds
from measuring import FRAME, Row, percentile, seconds
from program import running, settle

from db.queries.found import find

_TYPED = ("ayşe yılmaz", "isik", "Mehmet Ka", "0532 000 12", "lacivert ceket", "memnun", "zeynep.kaya", "şahin")


def measure(sizes: Sequence[int]) -> list[Row]:
    """Type names, phones and words letter by letter."""
    rows: list[Row] = []
    for size in sizes:
        with crowds.opened(size) as journal:
            asked = [seconds(partial(find, journal, text)) for text in _prefixes()]
        rows.append(Row("find, asked of the journal, p95", size, percentile(asked, 0.95), FRAME, "one frame", goal=1.0))
        painted, worked = _typed_into_the_window(size)
        usual = percentile(painted, 0.5) * 1000
        note = f"median {usual:.1f} ms; worked in all p95 {percentile(worked, 0.95) * 1000:.1f} ms"
        rows.append(
            Row("find, key to painted, p95", size, percentile(painted, 0.95), FRAME, "one frame", 1.0, note=note)
        )
    return rows


def _prefixes() -> list[str]:
    return [typed[:end] for typed in _TYPED for end in range(1, len(typed) + 1) if typed[end - 1] != " "]


def _typed_into_the_window(size: int) -> tuple[list[float], list[float]]:
    """Return, for each key, the seconds that passed and the seconds this process worked for it."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    taken: list[float] = []
    worked: list[float] = []
    with crowds.copied(size) as path, running(path) as program:
        box = program.window.bar.search
        for typed in _TYPED:
            box.setFocus()
            box.clear()
            settle(program)
            for letter in typed:
                begun, before = time.perf_counter(), time.process_time()
                press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(box, press)
                settle(program)
                taken.append(time.perf_counter() - begun)
                worked.append(time.process_time() - before)
        box.clear()
    return taken, worked
