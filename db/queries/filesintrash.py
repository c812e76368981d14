"""How much the files hold that were taken off cards and entries, and which of them have waited long enough."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import peewee

from db.journal import Journal
from db.models import Attachment
from db.queries.among import among
from db.queries.takenfiles import files_taken_off, photos_taken_off

#: So many days a file that was taken off waits before it may be deleted for good.
KEPT_DAYS = 30

_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class FilesInTrash:
    """Files and photos that were taken off and can be brought back.

    Attributes:
        count: how many there are; `size`: how many bytes they hold.
        ripe: the numbers of those taken off more than `KEPT_DAYS` days ago; `ripe_size`: how many bytes those hold.
    """

    count: int
    size: int
    ripe: tuple[int, ...]
    ripe_size: int


def files_in_trash(_journal: Journal, now: datetime.datetime) -> FilesInTrash:
    """Return what of the trash are files. What is used anywhere, be it on a card in the trash, is none of them."""
    taken: dict[int, datetime.datetime] = {}
    for file in (*files_taken_off(_ALL), *photos_taken_off(_ALL)):
        taken[file.attachment] = max(file.at, taken.get(file.attachment, file.at))
    sizes = _sizes(taken.keys() - _used(taken))
    long_ago = now - datetime.timedelta(KEPT_DAYS)
    ripe = tuple(sorted(number for number in sizes if taken[number] < long_ago))
    return FilesInTrash(len(sizes), sum(sizes.values()), ripe, sum(sizes[number] for number in ripe))


def _used(attachments: Iterable[int]) -> set[int]:
    """Return those of the files that a card, an entry or the shop itself holds."""
    numbers, found = set(attachments), set[int]()
    for field, model in Attachment._meta.backrefs.items():
        found |= {row[0] for row in model.select(field).where(among(field, numbers)).tuples()}
    return found


def _sizes(attachments: Iterable[int]) -> dict[int, int]:
    length: Any = peewee.fn.LENGTH(Attachment.content)
    return dict(Attachment.select(Attachment.id, length).where(among(Attachment.id, set(attachments))).tuples())
