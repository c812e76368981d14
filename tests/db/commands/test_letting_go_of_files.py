"""Files that were taken off wait in the trash, and only those that waited long and are used nowhere are let go of."""

import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from db import journal as journals
from db.commands import trash
from db.commands.attachments import NewFile, attach_to_card, detach_from_card
from db.commands.customers import CustomerDraft, add_customer, restore_customer, trash_customer
from db.commands.letgo import let_go_of_files
from db.commands.photos import set_photo
from db.errors import UserError
from db.models import Attachment, CustomerAttachment
from db.queries.filesintrash import files_in_trash
from db.queries.trash import trash as read

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
LONG_AGO = NOW - datetime.timedelta(31)


def test_only_files_taken_off_long_ago_and_used_nowhere_go(tmp_path: Path) -> None:
    with journals.create(tmp_path / "yildiz.hatir", now=LONG_AGO, name="Yıldız") as journal:
        ayse, gul = (
            add_customer(journal, CustomerDraft(given_name=name), LONG_AGO).result or 0 for name in ("Ayşe", "Gül")
        )
        files = tuple(NewFile(f"{name}.txt", name.encode()) for name in ("old", "fresh", "kept"))
        attach_to_card(journal, ayse, files, LONG_AGO)
        old, fresh, _ = (row.attachment_id for row in CustomerAttachment.select().order_by(CustomerAttachment.id))
        set_photo(journal, ayse, b"first photo", LONG_AGO)
        set_photo(journal, ayse, b"second", LONG_AGO)
        attach_to_card(journal, gul, (NewFile("card in the trash.txt", b"..."),), LONG_AGO)
        trash_customer(journal, gul, LONG_AGO)
        detach_from_card(journal, ayse, old, LONG_AGO)
        detach_from_card(journal, ayse, fresh, NOW)
        before = files_in_trash(journal, NOW)
        assert (before.count, before.size) == (3, len(b"oldfreshfirst photo"))
        assert (len(before.ripe), before.ripe_size) == (2, len(b"oldfirst photo"))
        gone = next(row for row in read(journal) if row.words == "old.txt")

        change = let_go_of_files(journal, NOW)
        assert (change.inverse, change.result) == (None, 2)
        names = {row.file_name for row in Attachment.select()}
        assert names == {"fresh.txt", "kept.txt", "photo.jpg", "card in the trash.txt"}
        assert [bytes(row.content) for row in Attachment.select().where(Attachment.file_name == "photo.jpg")] == [
            b"second"
        ]
        assert files_in_trash(journal, NOW).ripe == ()
        assert [row.words for row in read(journal) if row.name == "Ayşe"] == ["fresh.txt"]
        with pytest.raises(UserError):
            trash.restore(journal, [(gone.kind, gone.id)], NOW)
        restore_customer(journal, gul, NOW)
        assert CustomerAttachment.select().where(CustomerAttachment.customer == gul).count() == 1
