"""Promises put right, and taken up again."""

import datetime

from db.changes import Change, ChangeName
from db.commands.unit import Unit, unit
from db.journal import Journal
from db.models import Break, Promise
from db.records import BreakCause, PromiseOutcome, PromiseSide
from db.touchdraft import PromiseWords


def edit_promise(journal: Journal, promise_id: int, promise: PromiseWords, now: datetime.datetime) -> Change:
    """Put right what was said, by which day and hour, whose word it was, and whether the client may read of it.

    The day it was given, and how it ended, stay as they are.
    """
    with unit(journal, ChangeName.EDIT_PROMISE, now) as work:
        work.update(
            Promise,
            promise_id,
            words=promise.words,
            due_on=promise.due_on,
            due_time=promise.due_time,
            side=promise.side.value,
            shareable=promise.shareable,
        )
        work.result = promise_id
    return work.change()


def reopen_promise(journal: Journal, promise_id: int, now: datetime.datetime) -> Change:
    """Say that a promise is open after all; how it was said to have ended is forgotten.

    One that counted as broken had broken nothing then: the break it made goes too, unless it was mended since.
    """
    with unit(journal, ChangeName.REOPEN_PROMISE, now) as work:
        before = work.read(Promise, promise_id)
        work.update(Promise, promise_id, outcome=None, settled_on=None, told_on=None)
        if before["outcome"] == PromiseOutcome.BROKEN.value and before["side"] == PromiseSide.SHOP.value:
            _take_break_away(work, before["customer"], before["settled_on"])
        work.result = promise_id
    return work.change()


def _take_break_away(work: Unit, customer_id: object, on: object) -> None:
    others = Promise.select().where(
        Promise.customer == customer_id,
        Promise.side == PromiseSide.SHOP.value,
        Promise.outcome == PromiseOutcome.BROKEN.value,
        Promise.settled_on == on,
        Promise.trashed_at.is_null(),
    )
    if others.exists():
        return  # another promise broken that day stands behind the same break
    made = Break.select(Break.id).where(
        Break.customer == customer_id,
        Break.cause == BreakCause.BROKEN_PROMISE.value,
        Break.on == on,
        Break.mended_on.is_null(),
    )
    for (break_id,) in list(made.tuples()):
        work.delete(Break, break_id)
