"""The photo on a card."""

import datetime
import hashlib

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.journal import Journal
from db.models import Attachment, Customer


def set_photo(journal: Journal, customer_id: int, picture: bytes | None, now: datetime.datetime) -> Change:
    """Put a photo (a JPEG file's bytes) on a card in place of the one before; None takes it off."""
    name = ChangeName.REMOVE_PHOTO if picture is None else ChangeName.SET_PHOTO
    with unit(journal, name, now) as work:
        photo_id = None
        if picture is not None:
            photo_id = work.insert(
                Attachment,
                file_name="photo.jpg",
                media_type="image/jpeg",
                digest=hashlib.sha256(picture).hexdigest(),
                content=picture,
                added_at=now,
            )
        # The one before stays, and waits in the trash.
        work.update(Customer, customer_id, photo=photo_id)
        work.result = customer_id
    return work.change()
