"""Scrolling the list of all customers, frame by frame, against the time a frame has."""

from __future__ import annotations

import time
from collections.abc import Sequence

import crowds
from measuring import FRAME, Row, percentile
from program import running, settle

_STEPS = 400


def measure(sizes: Sequence[int]) -> list[Row]:
    """Scroll by the wheel through some of it, then drag the bar through all of it."""
    rows: list[Row] = []
    for size in sizes:
        with crowds.copied(size) as path, running(path) as program:
            from desktop.pages.customers.list_rows import CustomerRows

            program.window.show_page("customers")
            settle(program)
            lines = program.window.findChild(CustomerRows)
            assert lines is not None
            bar = lines.verticalScrollBar()
            for what, step in (
                ("scroll by the wheel, p99", 3 * 58),
                ("drag the scroll bar, p99", bar.maximum() // _STEPS),
            ):
                bar.setValue(0)
                settle(program)
                frames: list[float] = []
                worked: list[float] = []
                for place in range(1, _STEPS + 1):
                    begun, before = time.perf_counter(), time.thread_time()
                    bar.setValue(place * step)
                    lines.viewport().repaint()
                    worked.append(time.thread_time() - before)
                    frames.append(time.perf_counter() - begun)
                    settle(program)
                own = f"{percentile(worked, 0.99) * 1000:.1f}, at most {max(worked) * 1000:.1f} ms"
                note = f"slowest {max(frames) * 1000:.1f} ms; own work {own}"
                rows.append(Row(what, size, percentile(frames, 0.99), FRAME, "one frame", goal=1.0, note=note))
    return rows
