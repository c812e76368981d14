"""A visit of the trends, in a process of its own: `visit_child.py WHEN JOURNAL` says the seconds, and ends.

They are those from the click in the rail until the page is painted, and until every chart is. WHEN says how long after
Today's first line stands there the click comes: a number of seconds, or `ahead` for when everything looked ahead for
has come.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.app import Program

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

_LOOK_MS = 2
_PATIENCE_MS = 60_000
_RESTED = 3.0  # seconds in which nothing was under way, once the page was made ahead


class Visit:
    """Looks at Today, clicks, and waits for the charts."""

    def __init__(self, program: Program, when: str) -> None:
        """Begin looking once the program is started."""
        from PySide6.QtCore import QTimer

        self._program = program
        self._when = when
        self._stands = 0.0
        self._worked = 0.0
        self._clicked = 0.0
        self._opened = 0.0
        self._timer = QTimer(program, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        QTimer.singleShot(_PATIENCE_MS, program, self._give_up)

    def _give_up(self) -> None:
        print("after a minute the charts were not there", file=sys.stderr, flush=True)
        os._exit(1)

    def _look(self) -> None:
        now = time.perf_counter()
        page = self._program.window.book.current_page()
        if page is None:
            return
        if self._clicked:
            self._look_at_charts(page)
        elif not self._stands:
            self._stands = self._worked = now if _has_lines(page) else 0.0
        elif self._is_time(now):
            self._clicked = time.perf_counter()
            self._program.window.show_page("trends")
            self._program.window.repaint()
            self._opened = time.perf_counter()

    def _is_time(self, now: float) -> bool:
        if self._when != "ahead":
            return now - self._stands >= float(self._when)
        if not self._program.desk.tasks.idle or not self._is_made():
            self._worked = now
        return now - self._worked >= _RESTED

    def _is_made(self) -> bool:
        known = sys.modules.get("desktop.pages.trends.view")
        return known is not None and self._program.window.findChild(known.TrendsPage) is not None

    def _look_at_charts(self, page: QWidget) -> None:
        from desktop.pages.trends.chart_card import ChartCard

        cards = page.findChildren(ChartCard)
        if cards and all(card.canvas().accessibleName() for card in cards):
            page.repaint()
            print(self._opened - self._clicked, time.perf_counter() - self._clicked, flush=True)
            os._exit(0)


def _has_lines(page: QWidget) -> bool:
    from desktop.pages.today.line_card import LineCard

    return page.findChild(LineCard) is not None


def visit(when: str, journal: Path) -> None:
    """Start Hatır as a person does, and click."""
    from moment import NOW

    from desktop.hurry import hurry

    hurry()  # as the command does
    from desktop import app, paths
    from desktop.settings import Settings

    program = app.Program(app.application(), Settings(paths.settings_file()), lambda: NOW)
    program.window.resize(1360, 860)
    visitor = Visit(program, when)
    program.start(journal)
    app.application().exec()
    del visitor  # it had to live as long


if __name__ == "__main__":
    visit(sys.argv[1], Path(sys.argv[2]))
