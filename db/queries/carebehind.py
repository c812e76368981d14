"""What lies behind the figures of care: the complaints, promises and answers they were counted from."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from db.journal import Journal
from db.models import Answer, Complaint, Customer
from db.queries.among import among
from db.queries.behind import ComplaintBehind, PromiseBehind, first_contacts, promises_settled, touch_keys
from db.queries.care_checklist import looked_after
from db.queries.care_promises import COUNTED_DAYS
from db.queries.entries import EntryKey, EntrySource
from db.queries.hours import shop_hours
from db.records import PromiseOutcome
from db.relationship.checklist import FRESH_DAYS
from db.relationship.shophours import open_minutes_between


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A customer whose relationship was looked at lately: the newest day of it, and the answers given."""

    customer_id: int
    name: str
    on: datetime.date
    keys: tuple[EntryKey, ...]


def promises_ended(journal: Journal, outcome: PromiseOutcome, today: datetime.date) -> tuple[PromiseBehind, ...]:
    """Return the shop's promises settled within a year that ended so, the newest first."""
    return promises_settled(journal, today - datetime.timedelta(COUNTED_DAYS), today, outcome)


def complaints_counted(
    journal: Journal, complaint_ids: Sequence[int], now: datetime.datetime
) -> tuple[ComplaintBehind, ...]:
    """Return these complaints, the newest first, with how long each waited up to the moment `now`."""
    if not complaint_ids:
        return ()
    today = journal.today(now)
    hours, answered = shop_hours(journal, today), first_contacts(complaint_ids, today)
    query = (
        Complaint.select(
            Complaint.id, Customer.id, Customer.name, Complaint.touch, Complaint.words, Complaint.heard_at,
            Complaint.first_contact_at,
        )
        .join(Customer)
        .where(among(Complaint.id, complaint_ids))
        .order_by(Complaint.heard_at.desc(), Complaint.id.desc())
    )  # fmt: skip
    return tuple(
        ComplaintBehind(
            customer_id=who,
            name=name,
            keys=touch_keys([touch_id, *answered.get(case_id, ())]),
            words=words,
            heard_on=journal.today(heard),
            waited_minutes=None if contacted is None else open_minutes_between(heard, contacted, hours),
        )
        for case_id, who, name, touch_id, words, heard, contacted in query.tuples()
    )


def looked_at_lately(_journal: Journal, today: datetime.date) -> tuple[LookedAt, ...]:
    """Return whose relationship was looked at within 90 days, the newest first."""
    query = (
        Answer.select(Customer.id, Customer.name, Answer.id, Answer.on)
        .join(Customer)
        .where(looked_after(), Answer.on > today - datetime.timedelta(FRESH_DAYS), Answer.on <= today)
        .order_by(Answer.on.desc(), Customer.sort_key, Customer.id, Answer.id)
    )
    found: dict[int, LookedAt] = {}
    for who, name, answer_id, on in query.tuples():
        known = found.get(who, LookedAt(who, name, on, ()))
        found[who] = LookedAt(who, name, known.on, (*known.keys, (EntrySource.ANSWER, answer_id)))
    return tuple(found.values())
