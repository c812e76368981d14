"""The complaint board: where each case stands, how long it waits in shop hours, and what this person values."""

import datetime
import enum
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import peewee

from db.journal import Journal
from db.models import Business, Complaint, Customer, CustomerValue, Sensitivity, Theme
from db.queries.among import among
from db.queries.hours import shop_hours
from db.queries.tags import themes
from db.queries.treading import refusals
from db.records import Channel, ComplaintOutcome, ValueState
from db.relationship.shophours import open_minutes_between, opens_next

#: Closed cases stay on the board for so many days.
CLOSED_DAYS = 90

#: Of the closed ones so many are shown.
_CLOSED_SHOWN = 30


class Stage(enum.IntEnum):
    """Where a case stands on its road."""

    HEARD = 0
    CONTACTED = 1
    REMEDIED = 2
    CLOSED = 3


@dataclass(frozen=True, slots=True)
class Held:
    """What somebody values, and whether they confirmed it."""

    words: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Case:
    """One complaint.

    Attributes:
        waited: open minutes until somebody first spoke with them, or until now while nobody has.
        overdue: whether that is longer than the shop itself promises.
        opens_at: when the shop opens and the clock begins to run; None where it runs, has run or has stopped.
        values: what they care about, confirmed first. `sensitivities`: what to tread carefully around.
        refused: the ways they do not wish to be turned to by, in the order of the channels.
    """

    id: int
    customer_id: int
    name: str
    words: str
    theme: str
    heard_at: datetime.datetime
    first_contact_at: datetime.datetime | None
    remedy: str
    remedy_reason: str
    remedied_at: datetime.datetime | None
    outcome: ComplaintOutcome | None
    closed_at: datetime.datetime | None
    waited: int
    overdue: bool
    values: tuple[Held, ...]
    sensitivities: tuple[str, ...]
    refused: tuple[Channel, ...] = ()
    opens_at: datetime.datetime | None = None

    @property
    def stage(self) -> Stage:
        """How far it has come."""
        if self.closed_at is not None:
            return Stage.CLOSED
        if self.remedied_at is not None:
            return Stage.REMEDIED
        return Stage.CONTACTED if self.first_contact_at is not None else Stage.HEARD


@dataclass(frozen=True, slots=True)
class Board:
    """The board.

    Attributes:
        cases: those open, the longest waiting first, then those closed lately, the newest first.
        yes, unreachable: ids of those closed within a year, by their own yes and because nobody reached them.
        promised_minutes: within how many open minutes the shop promises a first contact.
        themes: the names of the themes there are.
    """

    cases: tuple[Case, ...]
    yes: tuple[int, ...]
    unreachable: tuple[int, ...]
    promised_minutes: int
    themes: tuple[str, ...]

    def at(self, stage: Stage) -> tuple[Case, ...]:
        """Return the cases that stand there."""
        return tuple(case for case in self.cases if case.stage is stage)


def complaint_board(journal: Journal, now: datetime.datetime) -> Board:
    """Return the board at an aware moment."""
    shown = Complaint.trashed_at.is_null() & Customer.trashed_at.is_null()
    query = (
        Complaint.select(Complaint, Customer.name.alias("who"), Theme.name.alias("about"))
        .join(Customer)
        .switch(Complaint)
        .join(Theme, peewee.JOIN.LEFT_OUTER)
        .where(shown)
    )
    still = query.where(Complaint.closed_at.is_null()).order_by(Complaint.heard_at, Complaint.id)
    lately = Complaint.closed_at > now - datetime.timedelta(CLOSED_DAYS)
    closed = query.where(lately).order_by(Complaint.closed_at.desc(), Complaint.id.desc()).limit(_CLOSED_SHOWN)
    rows = [*still.dicts(), *closed.dicts()]
    promised = Business.select(Business.first_contact_minutes).scalar() or 0
    ended = [
        (case_id, outcome)
        for case_id, outcome in Complaint.select(Complaint.id, Complaint.outcome)
        .join(Customer)
        .where(shown, Complaint.closed_at > now - datetime.timedelta(365))
        .order_by(Complaint.closed_at.desc(), Complaint.id.desc())
        .tuples()
    ]
    return Board(
        cases=tuple(_cases(journal, rows, now, promised)),
        yes=tuple(case_id for case_id, outcome in ended if outcome == ComplaintOutcome.YES.value),
        unreachable=tuple(case_id for case_id, outcome in ended if outcome == ComplaintOutcome.UNREACHABLE.value),
        promised_minutes=promised,
        themes=themes(journal),
    )


def _cases(
    journal: Journal, rows: Sequence[Mapping[str, Any]], now: datetime.datetime, promised: int
) -> Iterable[Case]:
    hours = shop_hours(journal, journal.today(now)) if rows else None
    customers = {row["customer"] for row in rows}
    values, sensitivities, refused = _values(customers), _sensitivities(customers), refusals(sorted(customers))
    for row in rows:
        until = row["first_contact_at"] or row["closed_at"] or now
        waited = round(open_minutes_between(row["heard_at"], until, hours)) if hours else 0
        yield Case(
            id=row["id"],
            customer_id=row["customer"],
            name=row["who"],
            words=row["words"],
            theme=row["about"] or "",
            heard_at=row["heard_at"],
            first_contact_at=row["first_contact_at"],
            remedy=row["remedy"],
            remedy_reason=row["remedy_reason"],
            remedied_at=row["remedied_at"],
            outcome=ComplaintOutcome(row["outcome"]) if row["outcome"] else None,
            closed_at=row["closed_at"],
            waited=waited,
            opens_at=opens_next(now, hours) if hours and waited < 1 and until is now else None,
            overdue=waited > promised,
            values=tuple(values[row["customer"]]),
            sensitivities=tuple(sensitivities[row["customer"]]),
            refused=tuple(channel for channel in Channel if channel in refused[row["customer"]]),
        )


def _values(customers: Iterable[int]) -> Mapping[int, list[Held]]:
    found: dict[int, list[Held]] = defaultdict(list)
    query = (
        CustomerValue.select(CustomerValue.customer, CustomerValue.words, CustomerValue.state)
        .where(among(CustomerValue.customer, customers))
        .order_by(CustomerValue.state != ValueState.CONFIRMED.value, CustomerValue.position, CustomerValue.id)
    )
    for customer, words, state in query.tuples():
        found[customer].append(Held(words, state == ValueState.CONFIRMED.value))
    return found


def _sensitivities(customers: Iterable[int]) -> Mapping[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    query = (
        Sensitivity.select(Sensitivity.customer, Sensitivity.words)
        .where(among(Sensitivity.customer, customers))
        .order_by(Sensitivity.position, Sensitivity.id)
    )
    for customer, words in query.tuples():
        found[customer].append(words)
    return found
