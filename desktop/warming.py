"""What will soon be needed is loaded while one still reads: no first visit then waits for it."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path

from desktop.tasks import Lane, Tasks, Ticket

#: What the page that needs most is made of, and what draws its charts.
_SLOWEST = ("desktop.pages.trends.view", "desktop.charts.canvas")

#: The code behind what is done daily, in the order it is likely to be wanted. What makes papers is heavy and only
#: loaded when a page asks for it.
_DAILY = (
    "desktop.shell.found_list",
    "desktop.shell.palette",
    "desktop.widgets.toast",
    "desktop.shell.log_panel",
    "desktop.pages.customers.page",
    "desktop.pages.reports.view",
    "desktop.pages.care.view",
    "desktop.pages.care.promises",
)

#: The clock of a complaint stands still on holidays; their library reads itself in in two steps.
_CALENDAR = ("holidays", "holidays.countries")

_TOO_LARGE = 300_000_000  # bytes: some thirty thousand customers


def load_calendar(tasks: Tasks) -> None:
    """Load the calendar of holidays while the database works, instead of after it."""
    _load(tasks, _CALENDAR)


def load_slowest(tasks: Tasks) -> None:
    """Load, beside the window's thread, the page that needs most and what draws its charts."""
    _load(tasks, _SLOWEST)


def load_daily(tasks: Tasks) -> None:
    """Load, beside the window's thread, what the other pages of every day need."""
    _load(tasks, _DAILY)


def may_look_ahead(journal: Path) -> bool:
    """Tell whether the whole journal may be read unasked; of a very large one that takes memory many do not have."""
    try:
        return journal.stat().st_size < _TOO_LARGE
    except OSError:
        return False


def _load(tasks: Tasks, names: Sequence[str]) -> None:
    def load(ticket: Ticket) -> None:
        for name in names:
            if not ticket.cancelled:
                importlib.import_module(name)

    tasks.run(load, lane=Lane.WORK)
