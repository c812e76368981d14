"""Files that belong to a touch or a card: kept inside the journal, taken off again."""

import datetime
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import peewee

from db.attachedfiles import MOST_BYTES, media_type, safe_name
from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Attachment, CustomerAttachment, TouchAttachment

_MEGABYTE = 1024 * 1024
_Link = type[TouchAttachment] | type[CustomerAttachment]
_Owner = peewee.ForeignKeyField


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file about to be kept: the name it came under, and its bytes."""

    name: str
    content: bytes


def attach_files(journal: Journal, touch_id: int, files: Sequence[NewFile], now: datetime.datetime) -> Change:
    """Keep files with a touch; one that is there already, byte for byte, is not kept twice.

    Raises:
        UserError: one of them is too large; none is kept then.
    """
    return _attach(journal, TouchAttachment, TouchAttachment.touch, touch_id, files, now)


def attach_to_card(journal: Journal, customer_id: int, files: Sequence[NewFile], now: datetime.datetime) -> Change:
    """Keep files with a card, as `attach_files` does with a touch.

    Raises:
        UserError: one of them is too large; none is kept then.
    """
    return _attach(journal, CustomerAttachment, CustomerAttachment.customer, customer_id, files, now)


def detach_file(journal: Journal, touch_id: int, attachment_id: int, now: datetime.datetime) -> Change:
    """Take a file off a touch; its bytes leave the journal with it.

    Raises:
        UserError: it was taken off already.
    """
    return _detach(journal, TouchAttachment, TouchAttachment.touch, touch_id, attachment_id, now)


def detach_from_card(journal: Journal, customer_id: int, attachment_id: int, now: datetime.datetime) -> Change:
    """Take a file off a card, as `detach_file` does off a touch.

    Raises:
        UserError: it was taken off already.
    """
    return _detach(journal, CustomerAttachment, CustomerAttachment.customer, customer_id, attachment_id, now)


def too_large(name: str, size: int) -> UserError:
    """Return the word about a file that is too large, so many bytes long."""
    figures = {"megabytes": -(-size // _MEGABYTE), "most": MOST_BYTES // _MEGABYTE}
    return UserError(Problem.ATTACHMENT_TOO_LARGE, name=safe_name(name), **figures)


def _attach(
    journal: Journal, link: _Link, owner: _Owner, owner_id: int, files: Sequence[NewFile], now: datetime.datetime
) -> Change:
    for file in files:
        if len(file.content) > MOST_BYTES:
            raise too_large(file.name, len(file.content))
    with unit(journal, ChangeName.ATTACH_FILE, now) as work:
        query = link.select(Attachment.digest).join(Attachment).where(owner == owner_id)
        there = {digest for (digest,) in query.tuples()}
        for file in files:
            digest = hashlib.sha256(file.content).hexdigest()
            if digest in there:
                continue
            name = safe_name(file.name)
            attachment_id = work.insert(
                Attachment,
                file_name=name,
                media_type=media_type(name),
                digest=digest,
                content=file.content,
                added_at=now,
            )
            work.insert(link, **{owner.name: owner_id}, attachment=attachment_id, position=len(there))
            there.add(digest)
        work.result = owner_id
    return work.change()


def _detach(
    journal: Journal, link: _Link, owner: _Owner, owner_id: int, attachment_id: int, now: datetime.datetime
) -> Change:
    with unit(journal, ChangeName.DETACH_FILE, now) as work:
        row = link.select(link.id).where(owner == owner_id, link.attachment == attachment_id).tuples().first()
        if row is None:
            raise UserError(Problem.CHANGED_MEANWHILE)
        work.delete(link, row[0])  # the file itself stays: it can be brought back from the trash
        work.result = owner_id
    return work.change()
