"""What is due as a calendar file (iCalendar, RFC 5545): contacts, promises and special days, each a whole day."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from db.exchange.content_lines import escaped, folded
from db.files import write_whole
from db.journal import Journal
from db.models import Customer, Promise, SpecialDay
from db.queries.customerfilters import CustomerFilter, narrowed
from db.queries.sides import OURS
from db.text import fold

_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class CalendarTitles:
    """How entries are called: `{name}` is whose they are, `{words}` what was promised or what day it is."""

    contact: str
    promise: str
    birthday: str
    day: str


def write_calendar(journal: Journal, path: Path, now: datetime.datetime, titles: CalendarTitles) -> int:
    """Write a calendar of what waits, and return how many entries it has.

    Who is overdue stands on today. Entries keep their names, so that a calendar program that takes the file in again
    changes them instead of adding more.

    Args:
        journal: the open journal.
        path: the file.
        now: the present moment, aware.
        titles: how entries are called.

    Raises:
        UserError: the file cannot be written.
    """
    stamp = now.astimezone(datetime.UTC).strftime("%Y%m%dT%H%M%SZ")
    made = bytearray()
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Hatir//Hatir//EN"]
    count = 0
    for uid, day, title, yearly in _entries(journal.today(now), titles):
        lines += ["BEGIN:VEVENT", f"UID:{uid}", f"DTSTAMP:{stamp}", f"DTSTART;VALUE=DATE:{day:%Y%m%d}"]
        lines += [f"SUMMARY:{escaped(title)}", *(["RRULE:FREQ=YEARLY"] if yearly else []), "TRANSP:TRANSPARENT"]
        lines.append("END:VEVENT")
        count += 1
    for line in [*lines, "END:VCALENDAR"]:
        made += folded(line)
    write_whole(path, bytes(made))
    return count


def _entries(today: datetime.date, titles: CalendarTitles) -> Iterator[tuple[str, datetime.date, str, bool]]:
    present = narrowed(Customer.select(Customer.id), CustomerFilter(), today)
    asked_after = present.where(Customer.lost_on.is_null() | (Customer.won_back_on >= Customer.lost_on))
    due = Customer.select(Customer.uuid, Customer.name, Customer.due_on).where(
        Customer.id.in_(asked_after), Customer.due_on.is_null(is_null=False)
    )
    for key, name, due_on in due.order_by(Customer.due_on, Customer.sort_key).tuples():
        yield f"{key}-contact", max(due_on, today), titles.contact.format(name=name), False
    promises = (
        Promise.select(Promise.uuid, Customer.name, Promise.words, Promise.due_on)
        .join(Customer)
        .where(
            OURS,
            Promise.outcome.is_null(),
            Promise.trashed_at.is_null(),
            Promise.due_on.is_null(is_null=False),
            Customer.id.in_(present),
        )
    )
    for key, name, words, due_on in promises.order_by(Promise.due_on, Promise.id).tuples():
        yield f"{key}-promise", due_on, titles.promise.format(name=name, words=words), False
    days = (
        SpecialDay.select(SpecialDay.uuid, Customer.name, SpecialDay.label, SpecialDay.month, SpecialDay.day)
        .join(Customer)
        .where(Customer.id.in_(asked_after))
    )
    for key, name, label, month, day in days.order_by(SpecialDay.month, SpecialDay.day, SpecialDay.id).tuples():
        title = titles.birthday if fold(label) == "birthday" else titles.day
        begun = datetime.date(_LEAP_YEAR if (month, day) == (2, 29) else today.year, month, day)
        yield f"{key}-day", begun, title.format(name=name, words=label), True
