"""What of one customer's story a figure of the whole shop was counted from."""

from __future__ import annotations

import datetime

from db.journal import Journal
from db.models import Answer, Break, Customer, Promise
from db.queries.behind import Counted
from db.queries.entries import EntryKey, EntrySource
from db.queries.hours import shop_hours
from db.queries.warmth import customer_histories
from db.queries.warmthbehind import signs_behind, warmth_behind
from db.records import TouchKind
from db.relationship.histories import CustomerHistory
from db.relationship.touchfacts import moment_key
from db.relationship.warmth import Part
from db.relationship.warmthwhy import warmth_why


def story_behind(
    journal: Journal, customer_id: int, counted: Counted, since: datetime.date, day: datetime.date
) -> tuple[EntryKey, ...]:
    """Return the entries of a customer's story that a figure of `day`, or of the stretch up to it, was counted from.

    Args:
        journal: open.
        customer_id: whose.
        counted: what.
        since: what changed a warmth, or brought somebody back, lies after it.
        day: nothing later counts.
    """
    history = customer_histories(journal, [customer_id], day)[customer_id]
    if counted is Counted.SILENCE:
        return signs_behind(history, day)
    if counted is Counted.COMING:
        return _first_day(history, day)
    if counted is Counted.RETURN:
        left = _left_on(journal, customer_id, since, day)
        return tuple(
            (EntrySource.TOUCH, fact.id)
            for fact in sorted(history.touches, key=lambda fact: (fact.on, fact.id))
            if left <= fact.on <= day and fact.kind is not TouchKind.NOTE
        )
    why = warmth_why(history, day, shop_hours(journal, day))
    behind = warmth_behind(journal, customer_id, history, why, day)
    if counted is Counted.RHYTHM:
        return behind[Part.RHYTHM]
    whole = tuple(dict.fromkeys(key for part in Part for key in behind[part]))
    if counted is Counted.WARMTH:
        return whole
    # A silence changes a warmth as well, and what it is counted from may be older.
    changed = _newer(customer_id, history, since) | set(behind[Part.RHYTHM])
    return tuple(key for key in whole if key in changed)


def _first_day(history: CustomerHistory, day: datetime.date) -> tuple[EntryKey, ...]:
    """Return what happened on the first day somebody was there."""
    told = [fact for fact in history.touches if fact.on <= day and fact.kind is not TouchKind.NOTE]
    first = min((fact.on for fact in told), default=None)
    return tuple((EntrySource.TOUCH, fact.id) for fact in sorted(told, key=moment_key) if fact.on == first)


def _newer(customer_id: int, history: CustomerHistory, since: datetime.date) -> set[EntryKey]:
    """Return the touches, promises that ended and answers of the days after `since`."""
    touches = {(EntrySource.TOUCH, fact.id) for fact in history.touches if fact.on > since}
    ended = Promise.select(Promise.id).where(Promise.customer == customer_id, Promise.settled_on > since)
    answers = Answer.select(Answer.id).where(Answer.customer == customer_id, Answer.on > since)
    promises = {(EntrySource.PROMISE, promise_id) for (promise_id,) in ended.tuples()}
    return touches | promises | {(EntrySource.ANSWER, answer_id) for (answer_id,) in answers.tuples()}


def _left_on(_journal: Journal, customer_id: int, since: datetime.date, day: datetime.date) -> datetime.date:
    """Return the day a customer broke with the shop, or left it, who came back between two days."""
    broke = (
        Break.select(Break.on)
        .where(Break.customer == customer_id, Break.mended_on > since, Break.mended_on <= day)
        .order_by(Break.on.desc())
        .tuples()
        .first()
    )
    lost = Customer.select(Customer.lost_on).where(Customer.id == customer_id).tuples().first()
    return broke[0] if broke else (lost[0] if lost and lost[0] else since)
