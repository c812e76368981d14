"""What the page shows, read in one go on the journal's lane."""

from __future__ import annotations

import dataclasses
import datetime

from db.journal import Journal
from db.queries import shop
from db.queries.today import TodayPage as Listed
from db.queries.today import today_page


@dataclasses.dataclass(frozen=True, slots=True)
class TodayFacts:
    """One reading of the journal.

    Attributes:
        listed: the lists of the day.
        owner: whom to greet, empty where nobody said.
        customers: how many cards there are.
        day: the shop's local day it was read for.
        hour: the local hour.
    """

    listed: Listed
    owner: str
    customers: int
    day: datetime.date
    hour: int


def read(journal: Journal, now: datetime.datetime, limit: int) -> TodayFacts:
    """Return Today at the moment `now`, with about `limit` customers in it."""
    local = journal.local(now)
    return TodayFacts(
        listed=today_page(journal, now, limit),
        owner=shop.profile(journal).owner,
        customers=shop.count_customers(journal),
        day=local.date(),
        hour=local.hour,
    )
