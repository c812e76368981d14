"""What will soon be needed is loaded while one still reads: no first visit then waits for it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

from desktop.tasks import Lane, Tasks, Ticket

#: The code behind what is done daily, in the order it is likely to be wanted. What draws charts and papers is heavy
#: and only loaded when a page asks for it.
_SOON = (
    "desktop.shell.found_list",
    "desktop.shell.palette",
    "desktop.widgets.toast",
    "desktop.shell.log_panel",
    "desktop.pages.customers.page",
    "desktop.pages.reports.view",
    "desktop.pages.care.view",
    "desktop.pages.care.promises",
    "desktop.pages.trends.view",
)

_TOO_LARGE = 300_000_000  # bytes: some thirty thousand customers


def warm_up(tasks: Tasks, then: Callable[[object], object]) -> None:
    """Load it beside the window's thread, and call `then` when that is done."""
    tasks.run(_load, then, lane=Lane.WORK)


def may_look_ahead(journal: Path) -> bool:
    """Tell whether the whole journal may be read unasked; of a very large one that takes memory many do not have."""
    try:
        return journal.stat().st_size < _TOO_LARGE
    except OSError:
        return False


def _load(ticket: Ticket) -> None:
    for name in _SOON:
        if not ticket.cancelled:
            importlib.import_module(name)
