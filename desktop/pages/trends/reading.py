"""What the page has read for it beside the window's thread: the shop, and the code that draws."""

from __future__ import annotations

import datetime
import importlib

from db.changes import ChangeSet
from db.journal import Journal
from db.queries.trendsfacts import TrendsFacts, trends_facts, trends_facts_after
from desktop.tasks import Ticket

_WITHOUT_FIGURES = frozenset({"draft", "setting", "saved_filter", "report_record", "attachment"})
"""Tables no figure is counted from."""


def counts(changes: ChangeSet) -> bool:
    """Say whether a change may have changed any figure."""
    return changes.everything or any(name not in _WITHOUT_FIGURES for name, _ in changes.rows)


def facts(journal: Journal, today: datetime.date, known: TrendsFacts | None, changes: ChangeSet) -> TrendsFacts:
    """Return what is to be known of the shop, with the help of what was known before some changes."""
    if known is None:
        return trends_facts(journal, today)
    return trends_facts_after(journal, today, known, changes)


def load_drawing_library(_ticket: Ticket) -> None:
    """Load what draws the charts of the page."""
    for name in ("canvas", "spread", "calendar", "pareto", "referrals"):
        importlib.import_module(f"desktop.charts.{name}")
