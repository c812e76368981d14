"""Rhythms of a card, a tag or the whole shop; snoozing, skipping, leaving in peace."""

import datetime
from dataclasses import dataclass

from db.changes import Change, ChangeName
from db.commands.unit import Unit, unit
from db.journal import Journal
from db.models import Customer, Quiet, RhythmRule, Skip, Snooze
from db.records import Closeness, Pace
from db.relationship.rhythm import Rhythm


@dataclass(frozen=True, slots=True)
class Manner:
    """How fast and how close a customer likes to be spoken with; None where nobody said."""

    pace: Pace | None
    closeness: Closeness | None


def set_customer_rhythm(
    journal: Journal,
    customer_id: int,
    rhythm: Rhythm | None,
    now: datetime.datetime,
    manner: Manner | None = None,
) -> Change:
    """Set how often a customer likes to hear from the shop; None gives the word back to tag and shop.

    A `manner` is set in the same change; without one it stays as it was.
    """
    with unit(journal, ChangeName.SET_RHYTHM, now) as work:
        write_rhythm(work, rhythm, customer=customer_id)
        if manner is not None:
            work.update(
                Customer,
                customer_id,
                pace=manner.pace.value if manner.pace else None,
                closeness=manner.closeness.value if manner.closeness else None,
            )
        work.result = customer_id
    return work.change()


def set_tag_rhythm(journal: Journal, tag_id: int, rhythm: Rhythm | None, now: datetime.datetime) -> Change:
    """Set the rhythm of everybody who carries a tag."""
    with unit(journal, ChangeName.SET_RHYTHM, now) as work:
        write_rhythm(work, rhythm, tag=tag_id)
        work.result = tag_id
    return work.change()


def set_shop_rhythm(journal: Journal, rhythm: Rhythm | None, now: datetime.datetime) -> Change:
    """Set the rhythm of everybody for whom nothing else is said."""
    with unit(journal, ChangeName.SET_RHYTHM, now) as work:
        write_rhythm(work, rhythm)
    return work.change()


def snooze(
    journal: Journal,
    customer_id: int,
    until_on: datetime.date,
    reason: str,
    now: datetime.datetime,
) -> Change:
    """Hide a customer from Today until a day. No touch."""
    with unit(journal, ChangeName.SNOOZE, now) as work:
        work.result = work.insert(
            Snooze,
            customer=customer_id,
            made_on=work.today,
            until_on=until_on,
            reason=reason,
        )
    return work.change()


def skip(journal: Journal, customer_id: int, reason: str, now: datetime.datetime) -> Change:
    """Leave out one turn of the rhythm: the due day moves on by one rhythm. No touch."""
    with unit(journal, ChangeName.SKIP, now) as work:
        due_on = Customer.select(Customer.due_on).where(Customer.id == customer_id).tuples().first()[0]
        work.result = work.insert(Skip, customer=customer_id, on=work.today, due_on=due_on, reason=reason)
    return work.change()


def leave_in_peace(
    journal: Journal,
    customer_id: int,
    until_on: datetime.date,
    reason: str,
    now: datetime.datetime,
) -> Change:
    """Leave a customer in peace until a day, with the reason."""
    with unit(journal, ChangeName.LEAVE_IN_PEACE, now) as work:
        work.result = work.insert(
            Quiet,
            customer=customer_id,
            from_on=work.today,
            until_on=until_on,
            reason=reason,
        )
    return work.change()


def end_peace(journal: Journal, quiet_id: int, now: datetime.datetime) -> Change:
    """End a quiet time today."""
    with unit(journal, ChangeName.END_PEACE, now) as work:
        work.update(Quiet, quiet_id, until_on=work.today)
    return work.change()


def write_rhythm(work: Unit, rhythm: Rhythm | None, customer: int | None = None, tag: int | None = None) -> None:
    """Write the rhythm of a customer, of a tag, or (neither given) of the shop, inside a unit; None takes it away."""
    where = (
        RhythmRule.customer == customer if customer is not None else RhythmRule.customer.is_null(),
        RhythmRule.tag == tag if tag is not None else RhythmRule.tag.is_null(),
    )
    found = RhythmRule.select(RhythmRule.id).where(*where).tuples().first()
    if rhythm is None:
        if found:
            work.delete(RhythmRule, found[0])
            work.is_called(ChangeName.CLEAR_RHYTHM)
        return
    columns: dict[str, object] = {
        "latest_days": rhythm.latest_days,
        "earliest_days": rhythm.earliest_days,
        "never": rhythm.never,
        "channels": ",".join(channel.value for channel in rhythm.channels),
        "weekdays": ",".join(str(day) for day in sorted(rhythm.days)),
        "from_time": rhythm.from_time,
        "to_time": rhythm.to_time,
    }
    if found:
        work.update(RhythmRule, found[0], **columns)
    else:
        work.insert(RhythmRule, customer=customer, tag=tag, **columns)
