"""The road of a complaint: heard, first contact, remedy, and the customer's own yes."""

import datetime

from db.changes import Change, ChangeName
from db.commands.themes import theme_named
from db.commands.unit import unit
from db.journal import Journal
from db.models import Complaint
from db.records import ComplaintOutcome


def contacted(journal: Journal, complaint_id: int, at: datetime.datetime, now: datetime.datetime) -> Change:
    """Note when the shop first spoke with the customer about it."""
    with unit(journal, ChangeName.CONTACT_COMPLAINT, now) as work:
        work.update(Complaint, complaint_id, first_contact_at=at)
        work.result = complaint_id
    return work.change()


def remedied(
    journal: Journal,
    complaint_id: int,
    remedy: str,
    reason: str,
    at: datetime.datetime,
    now: datetime.datetime,
) -> Change:
    """Note what was done about it, and why this remedy for this person."""
    with unit(journal, ChangeName.REMEDY_COMPLAINT, now) as work:
        work.update(Complaint, complaint_id, remedy=remedy, remedy_reason=reason, remedied_at=at)
        work.result = complaint_id
    return work.change()


def closed(
    journal: Journal,
    complaint_id: int,
    outcome: ComplaintOutcome,
    at: datetime.datetime,
    now: datetime.datetime,
) -> Change:
    """Close it: by the customer's own yes, or counted apart because they could not be reached."""
    with unit(journal, ChangeName.CLOSE_COMPLAINT, now) as work:
        work.update(Complaint, complaint_id, outcome=outcome.value, closed_at=at)
        work.result = complaint_id
    return work.change()


def set_theme(journal: Journal, complaint_id: int, theme: str | None, now: datetime.datetime) -> Change:
    """Put a complaint into a theme, made now if it is new; None takes it out."""
    with unit(journal, ChangeName.EDIT_COMPLAINT, now) as work:
        theme_id = theme_named(work, theme) if theme else None
        work.update(Complaint, complaint_id, theme=theme_id)
        work.result = complaint_id
    return work.change()


def reopened(journal: Journal, complaint_id: int, now: datetime.datetime) -> Change:
    """Open it again: the yes was none, or they could be reached after all. What was done stays noted."""
    with unit(journal, ChangeName.REOPEN_COMPLAINT, now) as work:
        work.update(Complaint, complaint_id, outcome=None, closed_at=None)
        work.result = complaint_id
    return work.change()


def asked_for_ideas(journal: Journal, complaint_id: int, on: datetime.date | None, now: datetime.datetime) -> Change:
    """Note the day the customer was asked what would have helped; None takes it back."""
    name = ChangeName.EDIT_COMPLAINT if on is None else ChangeName.ASK_FOR_IDEAS
    with unit(journal, name, now) as work:
        work.update(Complaint, complaint_id, asked_for_ideas_on=on)
        work.result = complaint_id
    return work.change()


def told_result(journal: Journal, complaint_id: int, on: datetime.date | None, now: datetime.datetime) -> Change:
    """Note the day the customer heard what became of it; None takes it back."""
    name = ChangeName.EDIT_COMPLAINT if on is None else ChangeName.TELL_RESULT
    with unit(journal, name, now) as work:
        work.update(Complaint, complaint_id, told_result_on=on)
        work.result = complaint_id
    return work.change()
