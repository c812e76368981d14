"""From a quick-entry line that was understood to what is kept."""

import datetime

from db.changes import Change, ChangeName
from db.commands.customers import CustomerDraft, columns_of
from db.commands.touches import log_touch, make_promises, write_promises, write_touch
from db.commands.unit import unit
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Customer
from db.quickentry.entry import QuickEntry
from db.records import TouchKind
from db.touchdraft import PromiseWords, TouchDraft


def draft_from(entry: QuickEntry, customer_id: int | None = None, staff_id: int | None = None) -> TouchDraft:
    """Return the touch a line stands for.

    Args:
        entry: the line as it was understood.
        customer_id: whose touch it is; None for the one person the line names.
        staff_id: who of the shop it was.

    Raises:
        UserError: no customer is given and the line names nobody who has a card, or several who might be meant.
    """
    return TouchDraft(
        customer_id=whose(entry) if customer_id is None else customer_id,
        at=entry.at,
        has_time=entry.at_has_time,
        direction=entry.direction,
        channel=entry.channel,
        kind=entry.kind,
        reached=entry.reached,
        mood=entry.mood,
        words=entry.note.strip(),
        minutes=entry.minutes,
        staff_id=staff_id,
        shareable=entry.shareable,
        companions=tuple(person.id for person in entry.companions),
        promises=tuple(
            PromiseWords(
                promise.words, promise.due_on, promise.due_time, promise.side, promise.shareable or entry.shareable
            )
            for promise in entry.promises
        ),
        theme=entry.theme,
        praised=entry.praise_for or "",
    )


def log_entry(
    journal: Journal,
    entry: QuickEntry,
    now: datetime.datetime,
    customer_id: int | None = None,
    staff_id: int | None = None,
) -> Change:
    """Keep what a line stands for; the change's result is the id of the touch, or of the promise.

    A line that only gives promises is kept as those: there was no touch.

    Raises:
        UserError: as `draft_from`.
    """
    draft = draft_from(entry, customer_id, staff_id)
    if is_promise_alone(entry):
        made_on = entry.at.date() if entry.at_is_given else None
        return make_promises(journal, draft.customer_id, draft.promises, now, staff_id, made_on)
    return log_touch(journal, draft, now)


def log_entry_of_newcomer(
    journal: Journal,
    entry: QuickEntry,
    newcomer: CustomerDraft,
    now: datetime.datetime,
    staff_id: int | None = None,
) -> Change:
    """Make a card and keep what a line stands for on it, as one change: both are taken back at once.

    Raises:
        UserError: there is no name in any part of the draft.
    """
    with unit(journal, ChangeName.LOG_TOUCH, now) as work:
        customer_id = work.insert(Customer, made_at=now, **columns_of(newcomer, work.today))
        draft = draft_from(entry, customer_id, staff_id)
        if is_promise_alone(entry):
            made_on = entry.at.date() if entry.at_is_given else None
            work.is_called(ChangeName.MAKE_PROMISE)
            work.result = write_promises(work, customer_id, draft.promises, staff_id, made_on)
        else:
            work.result = write_touch(work, draft)
    return work.change()


def is_promise_alone(entry: QuickEntry) -> bool:
    """Say whether a line only gives promises: nobody was talked to, and there is nothing to note."""
    return bool(entry.promises) and entry.kind is TouchKind.NOTE and not entry.note.strip() and not entry.companions


def whose(entry: QuickEntry) -> int:
    """Return the id of the one person a line is about.

    Raises:
        UserError: it names nobody, nobody who has a card, or several who might be meant.
    """
    if len(entry.who) == 1:
        return entry.who[0].id
    if entry.who:
        names = tuple(person.name for person in entry.who)
        raise UserError(Problem.CUSTOMER_AMBIGUOUS, text=entry.who_text, names=names)
    problem = Problem.CUSTOMER_UNKNOWN if entry.who_text else Problem.CUSTOMER_NOT_NAMED
    raise UserError(problem, text=entry.who_text)
