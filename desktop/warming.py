"""What will soon be needed is loaded while one still reads: no first visit then waits for it."""

from __future__ import annotations

import importlib
from collections.abc import Callable

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
    "desktop.pages.trends.view",
)


def warm_up(tasks: Tasks, then: Callable[[object], object]) -> None:
    """Load it beside the window's thread, and call `then` when that is done."""
    tasks.run(_load, then, lane=Lane.WORK)


def _load(ticket: Ticket) -> None:
    for name in _SOON:
        if not ticket.cancelled:
            importlib.import_module(name)
