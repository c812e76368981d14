"""What was deleted and can be brought back, newest first."""

import datetime
import enum
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.journal import Journal
from db.models import (
    Customer,
    CustomerValue,
    Improvement,
    Job,
    OwnField,
    Promise,
    SavedFilter,
    Select,
    Sensitivity,
    Setting,
    Tag,
    Theme,
    Touch,
)
from db.queries.takenaway import TakenAway, taken_away
from db.queries.takenfiles import files_taken_off, photos_taken_off
from db.records import Channel, TouchKind
from db.text import fold


class TrashKind(enum.StrEnum):
    """What lies in the trash."""

    CUSTOMER = "customer"
    TOUCH = "touch"
    PROMISE = "promise"
    JOB = "job"
    VALUE = "value"
    SENSITIVITY = "sensitivity"
    TAG = "tag"
    FIELD = "field"
    THEME = "theme"
    IMPROVEMENT = "improvement"
    FILTER = "filter"
    LETTER = "letter"
    FILE = "file"
    PHOTO = "photo"


@dataclass(frozen=True, slots=True)
class TrashRow:
    """One thing in the trash.

    Attributes:
        kind: what it is; together with `id` it names the row.
        id: its number; of what has no trash of its own, that of the row of the history that tells of it.
        name: whose it is, or who it is; what the shop itself called so: a tag, a field, a theme, a filter, a letter.
        words: what stood in it: of a touch its words, of a promise what was promised, of a job its title, of a card
            the firm, of a theme the one it became one with.
        on: the day it is about; None where it is about none.
        touch: of a touch, which kind it is and by which channel.
        trashed_at: when it was deleted.
    """

    kind: TrashKind
    id: int
    name: str
    words: str
    on: datetime.date | None
    touch: tuple[TouchKind, Channel | None] | None
    trashed_at: datetime.datetime


_KINDS = {
    CustomerValue._meta.table_name: TrashKind.VALUE,
    Sensitivity._meta.table_name: TrashKind.SENSITIVITY,
    Tag._meta.table_name: TrashKind.TAG,
    OwnField._meta.table_name: TrashKind.FIELD,
    Theme._meta.table_name: TrashKind.THEME,
    Improvement._meta.table_name: TrashKind.IMPROVEMENT,
    SavedFilter._meta.table_name: TrashKind.FILTER,
    Setting._meta.table_name: TrashKind.LETTER,
}
_PLACEHOLDER = re.compile(r"\{\w+\}")

_EVERYTHING = 1_000_000

#: So many are read at once; more as one comes to their end.
AT_ONCE = 2_000


def trash(_journal: Journal, limit: int = AT_ONCE, text: str = "") -> tuple[TrashRow, ...]:
    """Return what was deleted, the newest first; with `text`, only what has all its words in it.

    What belongs to a card that is itself in the trash comes and goes with that card, so it has no line of its own. The
    same holds for the promise made in a touch.
    """
    wanted = fold(text).split()
    most = limit if not wanted else _EVERYTHING
    found = [*_customers(most), *_touches(most), *_promises(most), *_jobs(most), *_taken_away(most)]
    if wanted:
        found = [row for row in found if _says(row, wanted)]
    found.sort(key=lambda row: (row.trashed_at, row.kind, row.id), reverse=True)
    return tuple(found[:limit])


def _says(row: TrashRow, wanted: Sequence[str]) -> bool:
    said = fold(f"{row.name} {row.words}")
    return all(word in said for word in wanted)


def _taken_away(limit: int) -> Iterator[TrashRow]:
    for gone in taken_away(limit):
        kind = _KINDS[gone.table]
        name, said = _letter(gone) if kind is TrashKind.LETTER else _row(gone)
        yield TrashRow(kind, gone.id, name, said, None, None, gone.at)
    for file in files_taken_off(limit):
        yield TrashRow(TrashKind.FILE, file.id, file.whose, file.name, None, None, file.at)
    for photo in photos_taken_off(limit):
        yield TrashRow(TrashKind.PHOTO, photo.id, photo.whose, photo.name, None, None, photo.at)


def _row(gone: TakenAway) -> tuple[str, str]:
    columns = gone.columns
    return gone.whose or str(columns.get("name") or ""), str(columns.get("words") or columns.get("action") or gone.into)


def _letter(gone: TakenAway) -> tuple[str, str]:
    """Return a letter's name and text; what is filled in for each client is left open."""
    _, _, name = gone.columns["name"].split(":", 2)
    return name, _PLACEHOLDER.sub("…", str(json.loads(gone.columns["value"]).get("letter", "")))


def _customers(limit: int) -> Sequence[TrashRow]:
    columns = (Customer.id, Customer.name, Customer.company, Customer.trashed_at)
    query = Customer.select(*columns).where(Customer.trashed_at.is_null(is_null=False))
    return [
        TrashRow(TrashKind.CUSTOMER, row_id, name, company if company != name else "", None, None, trashed_at)
        for row_id, name, company, trashed_at in _newest(query, Customer.trashed_at, limit)
    ]


def _touches(limit: int) -> Sequence[TrashRow]:
    query = (
        Touch.select(Touch.id, Customer.name, Touch.words, Touch.on, Touch.kind, Touch.channel, Touch.trashed_at)
        .join(Customer)
        .where(Touch.trashed_at.is_null(is_null=False), Customer.trashed_at.is_null())
    )
    return [
        TrashRow(
            TrashKind.TOUCH,
            row_id,
            name,
            words,
            on,
            (TouchKind(kind), Channel(channel) if channel else None),
            trashed_at,
        )
        for row_id, name, words, on, kind, channel, trashed_at in _newest(query, Touch.trashed_at, limit)
    ]


def _promises(limit: int) -> Sequence[TrashRow]:
    columns = (Promise.id, Customer.name, Promise.words, Promise.due_on, Promise.trashed_at)
    touch_in_trash = Touch.select(Touch.id).where(Touch.trashed_at.is_null(is_null=False))
    query = (
        Promise.select(*columns)
        .join(Customer)
        .where(
            Promise.trashed_at.is_null(is_null=False),
            Customer.trashed_at.is_null(),
            Promise.touch.is_null() | Promise.touch.not_in(touch_in_trash),
        )
    )
    return [
        TrashRow(TrashKind.PROMISE, row_id, name, words, due_on, None, trashed_at)
        for row_id, name, words, due_on, trashed_at in _newest(query, Promise.trashed_at, limit)
    ]


def _jobs(limit: int) -> Sequence[TrashRow]:
    query = (
        Job.select(Job.id, Customer.name, Job.title, Job.started_on, Job.trashed_at)
        .join(Customer)
        .where(Job.trashed_at.is_null(is_null=False), Customer.trashed_at.is_null())
    )
    return [
        TrashRow(TrashKind.JOB, row_id, name, title, started_on, None, trashed_at)
        for row_id, name, title, started_on, trashed_at in _newest(query, Job.trashed_at, limit)
    ]


def _newest(query: Select, column: Select, limit: int) -> Select:
    return query.order_by(column.desc()).limit(limit).tuples()
