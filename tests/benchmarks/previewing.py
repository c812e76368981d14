"""The live preview of a report: from the last key to the page on the screen, a short report and one of forty pages."""

from __future__ import annotations

import datetime
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from measuring import Row, percentile
from moment import NOW
from program import rest, running, settle

if TYPE_CHECKING:
    from desktop.app import Program
    from desktop.pages.reports.view import ReportsPage

_KEYS = 20
_PAUSE = 0.25  # seconds between two keys: each is the last one for a while
_LIMIT = 0.3
_STEPS, _TALKS, _NOTE = 300, 48, 5_000


def measure(_sizes: Sequence[int]) -> list[Row]:
    """Type into the letter of one report, whatever the journal's size."""
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="hatir-bench-") as folder:
        path = Path(folder) / "sample.hatir"
        short, long = _drawn(path)
        with running(path) as program:
            for customer_id in (short, long):
                page = _turned_to(program, customer_id)
                seconds = [_typed(program, page) for _ in range(_KEYS)]
                pages = page._preview.pages.page_count
                note = f"p90 {percentile(seconds, 0.9) * 1000:.0f} ms, longest {max(seconds) * 1000:.0f} ms"
                what = f"report of {pages} page(s), key to seen"
                rows.append(Row(what, 1, statistics.median(seconds), None, "0.3 s", limit=_LIMIT, note=note))
    return rows


def _drawn(path: Path) -> tuple[int, int]:
    """Draw the sample shop; return a customer with a short report and one with a very long one."""
    import resources
    from db import journal as journals
    from db.commands import jobs
    from db.commands.customers import CustomerDraft, add_customer
    from db.commands.touches import log_touch
    from db.queries.progress import customers_with_work
    from db.records import Language
    from db.sample.shop import new_sample
    from db.touchdraft import TouchDraft

    new_sample(path, Language.TR, NOW, resources.path("sample"))
    with journals.open_journal(path, now=NOW, check=False) as journal:
        short = customers_with_work(journal)[0][0]
        long = add_customer(journal, CustomerDraft(name="Perdeci Otel"), NOW).result
        assert long
        begun = (NOW - datetime.timedelta(60)).date()
        steps = tuple(jobs.StepDraft(f"{number}. pencere: ölçü, kesim, dikiş", None) for number in range(_STEPS))
        jobs.add_job(journal, jobs.JobDraft(long, "Otelin perdeleri", begun, None, steps=steps), NOW)
        words = ("Ölçüleri birlikte aldık, kumaşı ışıkta gördük. " * _NOTE)[:_NOTE]
        for number in range(_TALKS):
            log_touch(journal, TouchDraft(long, NOW - datetime.timedelta(number), words=words, shareable=True), NOW)
    return short, long


def _turned_to(program: Program, customer_id: int) -> ReportsPage:
    """Show a customer's report with everything in it."""
    from desktop.pages.reports.view import ReportsPage
    from desktop.reporting import Part
    from desktop.targets import ReportTarget

    program.desk.bus.wanted.emit(ReportTarget(customer_id))
    settle(program)
    page = program.window.book.current_page()
    assert isinstance(page, ReportsPage)
    line = page._panel._parts[Part.TALKS]
    line.setChecked(line.isEnabled())
    rest(0.5)
    settle(program)
    page._panel.letter._edit.setFocus()
    return page


def _typed(program: Program, page: ReportsPage) -> float:
    """Type a letter; return after how many seconds the page with it was painted."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    sheets = page._preview.pages._sheets
    before = sheets._pictures[0]
    QTest.keyClicks(page._panel.letter._edit, "a")
    begun = time.perf_counter()
    while sheets._pictures[0] is before:
        QApplication.processEvents()
        time.sleep(0.001)
    page.repaint()
    taken = time.perf_counter() - begun
    rest(_PAUSE)
    settle(program)
    return taken
