"""What is waiting today, in figures: for one word in the morning and the count on the icon."""

import datetime
from dataclasses import dataclass

from db.journal import Journal
from db.queries.hours import shop_hours
from db.queries.today import today_page
from db.records import ReasonKind

_NAMED = 3


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is waiting on a day.

    Attributes:
        people: how many customers stand on Today.
        complaints: how many of them complained and have not been spoken with.
        promises_today: promises due on the day.
        promises_late: promises whose day has gone by.
        names: the most urgent few customers, for whoever wants them named.
        is_open: whether the shop opens on the day.
    """

    people: int
    complaints: int
    promises_today: int
    promises_late: int
    names: tuple[str, ...]
    is_open: bool


def waiting(journal: Journal, now: datetime.datetime) -> Waiting:
    """Return what is waiting at an aware moment."""
    today = journal.today(now)
    page = today_page(journal, now)
    late = sum(promise.due_on < today for promise in page.promises)
    return Waiting(
        people=page.total,
        complaints=sum(line.reasons[0].kind is ReasonKind.COMPLAINT for line in page.lines),
        promises_today=len(page.promises) - late,
        promises_late=late,
        names=tuple(line.name for line in page.lines[:_NAMED]),
        is_open=shop_hours(journal, today).opens_on(today),
    )
