"""Files that belong to a touch: kept inside the journal, taken off again."""

import datetime
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from db.attachedfiles import MOST_BYTES, media_type, safe_name
from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Attachment, TouchAttachment

_MEGABYTE = 1024 * 1024


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
    for file in files:
        if len(file.content) > MOST_BYTES:
            raise too_large(file.name, len(file.content))
    with unit(journal, ChangeName.ATTACH_FILE, now) as work:
        query = TouchAttachment.select(Attachment.digest).join(Attachment).where(TouchAttachment.touch == touch_id)
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
            work.insert(TouchAttachment, touch=touch_id, attachment=attachment_id, position=len(there))
            there.add(digest)
        work.result = touch_id
    return work.change()


def too_large(name: str, size: int) -> UserError:
    """Return the word about a file that is too large, so many bytes long."""
    figures = {"megabytes": -(-size // _MEGABYTE), "most": MOST_BYTES // _MEGABYTE}
    return UserError(Problem.ATTACHMENT_TOO_LARGE, name=safe_name(name), **figures)


def detach_file(journal: Journal, touch_id: int, attachment_id: int, now: datetime.datetime) -> Change:
    """Take a file off a touch; its bytes leave the journal with it."""
    with unit(journal, ChangeName.DETACH_FILE, now) as work:
        link = (
            TouchAttachment.select(TouchAttachment.id)
            .where(TouchAttachment.touch == touch_id, TouchAttachment.attachment == attachment_id)
            .tuples()
            .first()
        )
        if link is None:
            raise UserError(Problem.CHANGED_MEANWHILE)
        work.delete(TouchAttachment, link[0])
        if not TouchAttachment.select().where(TouchAttachment.attachment == attachment_id).exists():
            work.delete(Attachment, attachment_id)
        work.result = touch_id
    return work.change()
