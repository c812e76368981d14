"""What a journal keeps about one person, for that person to read: everything but what is about others."""

import datetime
import json
from collections.abc import Callable
from dataclasses import dataclass, replace

import peewee

from db.journal import Journal, in_one_piece
from db.models import (
    Answer,
    Break,
    Complaint,
    DriftAnswer,
    ImportBatch,
    ImportRow,
    Quiet,
    Skip,
    Snooze,
    Theme,
    Touch,
)
from db.queries.card import Card, card
from db.queries.entries import Entry, EntrySource
from db.queries.review import Case
from db.queries.shop import ShopProfile, profile
from db.queries.timeline import timeline
from db.records import BreakCause, ComplaintOutcome, DriftAnswerKind

_STRETCH = 2500  # of a very long story, each costs a fresh look at all that is newer


@dataclass(frozen=True, slots=True)
class Rest:
    """Days on which they were left in peace, or one's turn that was put off, with the reason."""

    from_on: datetime.date
    until_on: datetime.date | None
    reason: str


@dataclass(frozen=True, slots=True)
class Silence:
    """What the shop noted about a silence of theirs."""

    on: datetime.date
    answer: DriftAnswerKind
    note: str


@dataclass(frozen=True, slots=True)
class Broken:
    """A day on which the relationship broke, why, and when it was mended."""

    on: datetime.date
    cause: BreakCause | None
    mended_on: datetime.date | None


@dataclass(frozen=True, slots=True)
class Source:
    """The files an import took something about them from, and when."""

    files: tuple[str, ...]
    at: datetime.datetime


@dataclass(frozen=True, slots=True)
class KeptAbout:
    """What is kept about a person.

    Attributes:
        card: theirs as it stands on `today`.
        shop: who keeps it.
        today: the day of the copy.
        entries: their whole timeline, newest first. Who else took part is left out; of touches of others, in which
            they only took part, what was said is left out too.
        with_others: of how many entries something was left out.
        answers: what the shop found when it looked at the relationship.
        deleted: touches in the trash: they are kept until they are erased.
        cases: complaints with what was done about them.
        rests, silences, breaks: what was noted beside.
        sources: the imports that brought something about them.
    """

    card: Card
    shop: ShopProfile
    today: datetime.date
    entries: tuple[Entry, ...]
    with_others: int
    answers: tuple[Entry, ...]
    deleted: tuple[tuple[datetime.date, str], ...]
    cases: tuple[Case, ...]
    rests: tuple[Rest, ...]
    silences: tuple[Silence, ...]
    breaks: tuple[Broken, ...]
    sources: tuple[Source, ...]


@in_one_piece
def kept_about(
    journal: Journal,
    customer_id: int,
    now: datetime.datetime,
    step: Callable[[int, int], object] = lambda _done, _total: None,
) -> KeptAbout:
    """Return what is kept about a customer.

    Args:
        journal: open.
        customer_id: whose.
        now: the present moment.
        step: hears how many entries of their timeline were read, of how many. What it raises ends the reading.

    Raises:
        UserError: there is no such customer.
    """
    today = journal.today(now)
    of_theirs = card(journal, customer_id, today)
    entries, with_others = _entries(journal, customer_id, step)
    return KeptAbout(
        card=replace(of_theirs, referred_by="", referred_by_id=None, people=()),
        shop=profile(journal),
        today=today,
        entries=entries,
        with_others=with_others,
        answers=_answers(journal, customer_id),
        deleted=_deleted(customer_id),
        cases=_cases(customer_id),
        rests=_rests(customer_id),
        silences=tuple(
            Silence(row.on, DriftAnswerKind(row.answer), row.note)
            for row in DriftAnswer.select().where(DriftAnswer.customer == customer_id).order_by(DriftAnswer.on)
        ),
        breaks=tuple(
            Broken(row.on, BreakCause(row.cause) if row.cause else None, row.mended_on)
            for row in Break.select().where(Break.customer == customer_id).order_by(Break.on)
        ),
        sources=sources_of(customer_id),
    )


def sources_of(customer_id: int) -> tuple[Source, ...]:
    """Return the imports that brought something about a customer, the oldest first."""
    query = (
        ImportBatch.select(ImportBatch.files, ImportBatch.at)
        .join(ImportRow)
        .where(ImportRow.table_name == "customer", ImportRow.row_id == customer_id)
        .distinct()
        .order_by(ImportBatch.id)
    )
    return tuple(Source(tuple(json.loads(files)), at) for files, at in query.tuples())


def _entries(journal: Journal, customer_id: int, step: Callable[[int, int], object]) -> tuple[tuple[Entry, ...], int]:
    own = {row_id for (row_id,) in Touch.select(Touch.id).where(Touch.customer == customer_id).tuples()}
    found: list[Entry] = []
    count = 0
    while (read := timeline(journal, customer_id, offset=len(found), limit=_STRETCH)).entries:
        for entry in read.entries:
            of_others = entry.source is EntrySource.TOUCH and entry.id not in own
            count += of_others or bool(entry.companions)
            found.append(_of_theirs_alone(entry) if of_others else replace(entry, companions=()))
        step(len(found), read.total)
    return tuple(found), count


def _of_theirs_alone(entry: Entry) -> Entry:
    """Return that somebody took part in a touch of another customer, without what was said in it."""
    nothing = {"words": "", "mood": None, "files": (), "theme": "", "praised": "", "companions": ()}
    return replace(entry, **nothing, first_contact_at=None, closed_at=None, complaint_outcome=None)


def _answers(journal: Journal, customer_id: int) -> tuple[Entry, ...]:
    ids = Answer.select(Answer.id).where(Answer.customer == customer_id).tuples()
    chosen = [(EntrySource.ANSWER, row_id) for (row_id,) in ids]
    return timeline(journal, customer_id, limit=len(chosen), only=chosen).entries if chosen else ()


def _deleted(customer_id: int) -> tuple[tuple[datetime.date, str], ...]:
    query = Touch.select(Touch.on, Touch.words).where(
        Touch.customer == customer_id, Touch.trashed_at.is_null(is_null=False)
    )
    return tuple(query.order_by(Touch.at.desc(), Touch.id.desc()).tuples())


def _cases(customer_id: int) -> tuple[Case, ...]:
    query = (
        Complaint.select(Complaint, Theme)
        .join(Theme, peewee.JOIN.LEFT_OUTER)
        .where(Complaint.customer == customer_id)
        .order_by(Complaint.heard_at.desc(), Complaint.id.desc())
    )
    return tuple(
        Case(
            words=row.words,
            heard_at=row.heard_at,
            theme=row.theme.name if row.theme_id else "",
            first_contact_at=row.first_contact_at,
            remedy=row.remedy,
            remedy_reason=row.remedy_reason,
            outcome=ComplaintOutcome(row.outcome) if row.outcome else None,
            closed_at=row.closed_at,
        )
        for row in query
    )


def _rests(customer_id: int) -> tuple[Rest, ...]:
    quiets = Quiet.select(Quiet.from_on, Quiet.until_on, Quiet.reason).where(Quiet.customer == customer_id)
    snoozes = Snooze.select(Snooze.made_on, Snooze.until_on, Snooze.reason).where(Snooze.customer == customer_id)
    skips = Skip.select(Skip.on, Skip.due_on, Skip.reason).where(Skip.customer == customer_id)
    rows = [Rest(*row) for query in (quiets, snoozes, skips) for row in query.tuples()]
    return tuple(sorted(rows, key=lambda rest: rest.from_on))
