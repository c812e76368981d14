"""Logging, changing and taking away touches, with what comes out of them: promises, a complaint, praise."""

import datetime
from collections.abc import Sequence

from db.changes import Change, ChangeName
from db.commands.breaks import note_break
from db.commands.themes import theme_named
from db.commands.unit import Unit, unit
from db.journal import Journal
from db.models import Complaint, Customer, Praise, Promise, Touch, TouchCompanion
from db.records import BreakCause, PromiseOutcome, PromiseSide, TouchKind
from db.relationship.touchfacts import answers_a_complaint
from db.touchdraft import PromiseWords, TouchDraft

_UNHAPPIEST = -2
_SETTLED_AS = {
    PromiseOutcome.KEPT: ChangeName.KEEP_PROMISE,
    PromiseOutcome.TOLD_EARLY: ChangeName.TELL_PROMISE_EARLY,
    PromiseOutcome.LATE: ChangeName.KEEP_PROMISE_LATE,
    PromiseOutcome.BROKEN: ChangeName.BREAK_PROMISE,
}


def log_touch(journal: Journal, draft: TouchDraft, now: datetime.datetime) -> Change:
    """Keep a touch with its promises, complaint or praise; the change's result is the touch's id."""
    with unit(journal, ChangeName.LOG_TOUCH, now) as work:
        work.result = write_touch(work, draft)
    return work.change()


def write_touch(work: Unit, draft: TouchDraft) -> int:
    """Write a touch, and what follows from it, as a part of a larger change; return the touch's id."""
    touch_id = work.insert(Touch, customer=draft.customer_id, logged_at=work.now, **_columns(work.journal, draft))
    _keep_companions(work, touch_id, draft)
    on = work.journal.today(draft.at)
    for promise in draft.promises:
        work.insert(
            Promise,
            customer=draft.customer_id,
            touch=touch_id,
            words=promise.words,
            made_on=on,
            due_on=promise.due_on,
            due_time=promise.due_time,
            staff=draft.staff_id,
            side=promise.side.value,
            shareable=promise.shareable,
        )
    if draft.kind is TouchKind.COMPLAINT:
        work.insert(Complaint, customer=draft.customer_id, touch=touch_id, **_complaint(work, draft))
        if draft.mood == _UNHAPPIEST:
            note_break(work, draft.customer_id, on, BreakCause.COMPLAINT)
    elif draft.kind is TouchKind.PRAISE:
        work.insert(Praise, customer=draft.customer_id, touch=touch_id, **_praise(work.journal, draft))
    _answer_open_complaints(work, draft)
    _take_in_hand(work, draft)
    return touch_id


def edit_touch(journal: Journal, touch_id: int, draft: TouchDraft, now: datetime.datetime) -> Change:
    """Change a touch; what it was before stays in the history.

    Who took part follows the draft, and so does its complaint or praise: made where the touch has become one, changed
    with it, put into the trash where it is none any more. Its promises are changed on their own.
    """
    with unit(journal, ChangeName.EDIT_TOUCH, now) as work:
        work.update(Touch, touch_id, customer=draft.customer_id, **_columns(journal, draft))
        _keep_companions(work, touch_id, draft)
        _keep_case(work, Complaint, touch_id, draft, _complaint(work, draft), wanted=draft.kind is TouchKind.COMPLAINT)
        _keep_case(work, Praise, touch_id, draft, _praise(journal, draft), wanted=draft.kind is TouchKind.PRAISE)
        work.result = touch_id
    return work.change()


def trash_touch(journal: Journal, touch_id: int, now: datetime.datetime) -> Change:
    """Put a touch into the trash, with its open promises, its complaint and its praise."""
    with unit(journal, ChangeName.TRASH_TOUCH, now) as work:
        work.update(Touch, touch_id, trashed_at=now)
        for model in (Promise, Complaint, Praise):
            query = model.select(model.id).where(model.touch == touch_id, model.trashed_at.is_null())
            for (row_id,) in list(query.tuples()):
                work.update(model, row_id, trashed_at=now)
        work.result = touch_id
    return work.change()


def make_promise(journal: Journal, customer_id: int, promise: PromiseWords, now: datetime.datetime) -> Change:
    """Keep a promise made without a touch of its own."""
    return make_promises(journal, customer_id, (promise,), now)


def make_promises(
    journal: Journal,
    customer_id: int,
    promises: Sequence[PromiseWords],
    now: datetime.datetime,
    staff_id: int | None = None,
    made_on: datetime.date | None = None,
) -> Change:
    """Keep promises made without a touch of their own, on a past day if that is given; the result is the first one."""
    with unit(journal, ChangeName.MAKE_PROMISE, now) as work:
        work.result = write_promises(work, customer_id, promises, staff_id, made_on)
    return work.change()


def write_promises(
    work: Unit,
    customer_id: int,
    promises: Sequence[PromiseWords],
    staff_id: int | None,
    made_on: datetime.date | None,
) -> int | None:
    """Write promises made without a touch, as a part of a larger change; return the first one's id."""
    ids = [
        work.insert(
            Promise,
            customer=customer_id,
            words=promise.words,
            made_on=made_on or work.today,
            due_on=promise.due_on,
            due_time=promise.due_time,
            staff=staff_id,
            side=promise.side.value,
            shareable=promise.shareable,
        )
        for promise in promises
    ]
    return ids[0] if ids else None


def settle_promise(journal: Journal, promise_id: int, outcome: PromiseOutcome, now: datetime.datetime) -> Change:
    """Say how a promise ended. One of the shop's that is broken breaks something; a customer's never does."""
    with unit(journal, _SETTLED_AS[outcome], now) as work:
        told = {"told_on": work.today} if outcome is PromiseOutcome.TOLD_EARLY else {}
        work.update(Promise, promise_id, outcome=outcome.value, settled_on=work.today, **told)
        promise = work.read(Promise, promise_id)
        if outcome is PromiseOutcome.BROKEN and promise["side"] == PromiseSide.SHOP.value:
            note_break(work, int(str(promise["customer"])), work.today, BreakCause.BROKEN_PROMISE)
        work.result = promise_id
    return work.change()


def share_promise(journal: Journal, promise_id: int, now: datetime.datetime, *, shareable: bool) -> Change:
    """Say whether the client's report may tell of a promise."""
    with unit(journal, ChangeName.SHARE_PROMISE, now) as work:
        work.update(Promise, promise_id, shareable=shareable)
        work.result = promise_id
    return work.change()


def trash_promise(journal: Journal, promise_id: int, now: datetime.datetime) -> Change:
    """Put a promise into the trash: one that was never given."""
    with unit(journal, ChangeName.TRASH_PROMISE, now) as work:
        work.update(Promise, promise_id, trashed_at=now)
        work.result = promise_id
    return work.change()


def _columns(journal: Journal, draft: TouchDraft) -> dict[str, object]:
    return {
        "at": draft.at,
        "zone": journal.zone.key,
        "on": journal.today(draft.at),
        "has_time": draft.has_time,
        "direction": draft.direction.value if draft.direction else None,
        "channel": draft.channel.value if draft.channel else None,
        "kind": draft.kind.value,
        "reached": draft.reached,
        "mood": draft.mood,
        "words": draft.words,
        "minutes": draft.minutes,
        "staff": draft.staff_id,
        "shareable": draft.shareable,
        "external_id": draft.external_id,
    }


def _complaint(work: Unit, draft: TouchDraft) -> dict[str, object]:
    theme = theme_named(work, draft.theme) if draft.theme and draft.kind is TouchKind.COMPLAINT else None
    return {"words": draft.words, "heard_at": draft.at, "theme": theme}


def _praise(journal: Journal, draft: TouchDraft) -> dict[str, object]:
    return {"words": draft.words, "on": journal.today(draft.at), "praised": draft.praised}


def _keep_companions(work: Unit, touch_id: int, draft: TouchDraft) -> None:
    """Bring those who took part into step with the draft."""
    wanted = [customer_id for customer_id in dict.fromkeys(draft.companions) if customer_id != draft.customer_id]
    query = TouchCompanion.select(TouchCompanion.id, TouchCompanion.customer).where(TouchCompanion.touch == touch_id)
    there = {customer_id: row_id for row_id, customer_id in query.tuples()}
    for customer_id, row_id in there.items():
        if customer_id not in wanted:
            work.delete(TouchCompanion, row_id)
    for customer_id in wanted:
        if customer_id not in there:
            work.insert(TouchCompanion, touch=touch_id, customer=customer_id)


def _keep_case(
    work: Unit,
    model: type[Complaint | Praise],
    touch_id: int,
    draft: TouchDraft,
    columns: dict[str, object],
    *,
    wanted: bool,
) -> None:
    """Bring the complaint or praise of a changed touch into step with it."""
    found = model.select(model.id, model.trashed_at).where(model.touch == touch_id).tuples().first()
    if found is None:
        if wanted:
            work.insert(model, customer=draft.customer_id, touch=touch_id, **columns)
    elif wanted:
        work.update(model, found[0], customer=draft.customer_id, trashed_at=None, **columns)
    elif found[1] is None:
        work.update(model, found[0], trashed_at=work.now)


def _take_in_hand(work: Unit, draft: TouchDraft) -> None:
    """Whoever spoke with a customer first looks after them."""
    if draft.staff_id is None or not draft.reached or draft.kind is TouchKind.NOTE:
        return
    if Customer.select().where(Customer.id == draft.customer_id, Customer.owner.is_null()).exists():
        work.update(Customer, draft.customer_id, owner=draft.staff_id)


def _answer_open_complaints(work: Unit, draft: TouchDraft) -> None:
    """The shop's first real contact after a complaint stops its clock."""
    if not answers_a_complaint(draft.kind, draft.direction, reached=draft.reached):
        return
    waiting = Complaint.select(Complaint.id).where(
        Complaint.customer == draft.customer_id,
        Complaint.first_contact_at.is_null(),
        Complaint.closed_at.is_null(),
        Complaint.trashed_at.is_null(),
        Complaint.heard_at <= draft.at,
    )
    for (complaint_id,) in list(waiting.tuples()):
        work.update(Complaint, complaint_id, first_contact_at=draft.at)
