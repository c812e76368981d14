"""Breaks in a relationship: the day, the warmth before it, frozen, and the customer's own word that it is mended."""

import datetime

from db.changes import Change, ChangeName
from db.commands.unit import Unit, unit
from db.journal import Journal
from db.models import Break
from db.records import BreakCause


def note_break(work: Unit, customer_id: int, on: datetime.date, cause: BreakCause) -> int | None:
    """Freeze the warmth of the day before as the baseline of the road back; return the row, none while one is open."""
    # Warmth is counted by numpy, which is only loaded on the rare day a relationship breaks.
    from db.queries.warmth import warmth_curve

    open_one = Break.select().where(Break.customer == customer_id, Break.mended_on.is_null())
    if open_one.exists():
        return None
    curve = warmth_curve(work.journal, customer_id, [on - datetime.timedelta(days=1)])
    return work.insert(
        Break,
        customer=customer_id,
        on=on,
        cause=cause.value,
        baseline=curve.warmth[0] if curve.warmth else None,
    )


def begin_by_hand(journal: Journal, customer_id: int, on: datetime.date, now: datetime.datetime) -> Change:
    """Note that a relationship broke on a day, for a reason no touch tells."""
    with unit(journal, ChangeName.NOTE_BREAK, now) as work:
        work.result = note_break(work, customer_id, on, BreakCause.BY_HAND)
    return work.change()


def mended(journal: Journal, break_id: int, on: datetime.date | None, now: datetime.datetime) -> Change:
    """Note the day the customer said that all is well again; None takes the word back."""
    name = ChangeName.REOPEN_BREAK if on is None else ChangeName.MEND_BREAK
    with unit(journal, name, now) as work:
        work.update(Break, break_id, mended_on=on)
        work.result = break_id
    return work.change()


def delete_break(journal: Journal, break_id: int, now: datetime.datetime) -> Change:
    """Take away a break that was none."""
    with unit(journal, ChangeName.DELETE_BREAK, now) as work:
        work.delete(Break, break_id)
        work.result = break_id
    return work.change()
