"""What the page shows, read in one go on the journal's lane."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping

from db.journal import Journal
from db.queries import shop
from db.queries.anyrhythm import is_any_rhythm_said
from db.queries.customers import details_of
from db.queries.keeping import Keeping, keeping
from db.queries.today import TodayPage as Listed
from db.queries.today import today_page
from db.relationship.today import DriftFact
from desktop.silences import work_out


@dataclasses.dataclass(frozen=True, slots=True)
class TodayFacts:
    """One reading of the journal.

    Attributes:
        listed: the lists of the day.
        owner: whom to greet, empty where nobody said.
        customers: how many cards there are.
        waiting: how many people wait in the whole shop, whoever the lists are for.
        keeping: who looks after whom.
        has_rhythm: whether anybody's rhythm is known: a card's, a tag's or the shop's.
        day: the shop's local day it was read for.
        hour: the local hour.
    """

    listed: Listed
    owner: str
    customers: int
    waiting: int
    keeping: Keeping
    has_rhythm: bool
    day: datetime.date
    hour: int


def read(
    journal: Journal,
    now: datetime.datetime,
    limit: int,
    drifts: Mapping[int, DriftFact] | None = None,
    whose: int | None = None,
) -> TodayFacts:
    """Return Today at the moment `now`, with about `limit` customers in it.

    Args:
        journal: open.
        now: the moment, aware.
        limit: how many silences are looked at.
        drifts: whose silence is unusual, see `silences`; None while nobody has worked that out yet.
        whose: only what this one of the staff sees to; None for all.
    """
    local = journal.local(now)
    asked = _not_talked_about(journal, drifts or {}, local.date())
    listed = today_page(journal, now, limit, asked, whose)
    return TodayFacts(
        listed=listed,
        waiting=listed.total if whose is None else today_page(journal, now, limit, asked).total,
        keeping=keeping(journal, [line.customer_id for line in listed.lines], listed.covers),
        has_rhythm=is_any_rhythm_said(journal),
        owner=shop.profile(journal).owner,
        customers=shop.count_customers(journal),
        day=local.date(),
        hour=local.hour,
    )


def _not_talked_about(journal: Journal, drifts: Mapping[int, DriftFact], day: datetime.date) -> Mapping[int, DriftFact]:
    """Leave out whom the shop reached within their usual gap: the question was asked, the answer takes its time."""
    lately = {
        customer.id
        for customer in details_of(journal, list(drifts))
        if customer.last_contact_on is not None
        and (day - customer.last_contact_on).days < max(1, drifts[customer.id].typical_gap_days)
    }
    return {customer_id: fact for customer_id, fact in drifts.items() if customer_id not in lately}


@dataclasses.dataclass(frozen=True, slots=True)
class Silences:
    """Whose silence is unusual for them, and for which day that was worked out."""

    day: datetime.date
    unusual: Mapping[int, DriftFact]


def silences(journal: Journal, day: datetime.date) -> Silences:
    """Work out whose silence is unusual. Takes a third of a second for ten thousand customers: once a day is enough."""
    return Silences(day, work_out(journal, day).asked)
