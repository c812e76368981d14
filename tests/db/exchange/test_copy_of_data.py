"""A person's copy of their data: everything about them, nothing about anybody else."""

import datetime
import json

from db.changes import Change
from db.commands import customers, touches, trash
from db.commands.attachments import NewFile, attach_files, attach_to_card, detach_from_card
from db.commands.customers import CustomerDraft, ReachDraft, add_customer
from db.commands.listening import add_sensitivity
from db.exchange.copy_of_data import data_of
from db.journal import Journal
from db.models import Attachment
from db.queries.kept_about import kept_about
from db.queries.trash import TrashKind
from db.records import ReachKind, TouchKind
from db.touchdraft import PromiseWords, TouchDraft


def made(change: Change) -> int:
    assert change.result is not None
    return change.result


def test_it_holds_all_that_is_theirs_and_nobody_elses(journal: Journal, now: datetime.datetime) -> None:
    mehmet = made(add_customer(journal, CustomerDraft(name="Mehmet Demir", notes="gizli"), now))
    draft = CustomerDraft(name="Ayşe Yılmaz", notes="çayı şekersiz", referred_by_id=mehmet)
    ayse = made(add_customer(journal, draft, now, (ReachDraft(ReachKind.PHONE, "0532 555 01 22"),), ("gelin",)))
    customers.set_notes(journal, ayse, "çayı demli", now)
    add_sensitivity(journal, ayse, "sözü kesilmesin", now)
    talk = TouchDraft(
        ayse, now, kind=TouchKind.COMPLAINT, words="kol sökük", promises=(PromiseWords("kollar", now.date()),)
    )
    spoken = made(touches.log_touch(journal, talk, now))
    attach_files(journal, spoken, [NewFile("kol.jpg", b"1"), NewFile("KOL.JPG", b"2")], now)
    attach_to_card(journal, ayse, [NewFile("kol.jpg", b"3")], now)
    detach_from_card(journal, ayse, Attachment.select().where(Attachment.content == b"3").get().id, now)
    touches.log_touch(journal, TouchDraft(ayse, now, words="birlikte geldiler", companions=(mehmet,)), now)
    touches.log_touch(journal, TouchDraft(mehmet, now, words="Mehmet'in sırrı", companions=(ayse,)), now)
    thrown = made(touches.log_touch(journal, TouchDraft(ayse, now, words="yanlış yazılmış"), now))
    touches.trash_touch(journal, thrown, now)

    data = data_of(journal, ayse, now)
    text = data.text.decode()
    document = json.loads(text)
    assert document["customer"]["notes"] == "çayı demli"
    assert [row["text"] for row in document["contact_point"]] == ["0532 555 01 22"]
    assert [row["tag"] for row in document["customer_tag"]] == ["gelin"]
    told = {row["words"]: row for row in document["touch"]}
    assert set(told) == {"kol sökük", "birlikte geldiler", "yanlış yazılmış"}
    assert told["yanlış yazılmış"]["trashed_at"]
    assert told["birlikte geldiler"]["with_others"] == 1
    assert document["promise"][0]["touch"] == told["kol sökük"]["uuid"]
    assert len(document["took_part_in"]) == 1
    assert "words" not in document["took_part_in"][0]
    assert document["left_out_for_others"] == 2
    assert any(row["before"].get("notes") == "çayı şekersiz" for row in document["history"])
    assert [file.name for file in data.files] == ["kol.jpg", "KOL (2).JPG", "kol (3).jpg"]
    assert [file.content for file in data.files] == [b"1", b"2", b"3"]
    for foreign in ("Mehmet", "gizli", "sırrı"):
        assert foreign not in text
    assert data_of(journal, ayse, now) == data

    found = kept_about(journal, ayse, now)
    assert found.card.referred_by == ""
    assert found.with_others == 2
    assert [entry.companions for entry in found.entries if entry.companions] == []
    assert "Mehmet'in sırrı" not in {entry.words for entry in found.entries}
    assert [words for _, words in found.deleted] == ["yanlış yazılmış"]


def test_who_is_in_the_trash_has_a_right_to_it_too(journal: Journal, now: datetime.datetime) -> None:
    ayse = made(add_customer(journal, CustomerDraft(name="Ayşe Yılmaz"), now))
    customers.trash_customer(journal, ayse, now)
    assert json.loads(data_of(journal, ayse, now).text)["customer"]["trashed_at"]
    trash.restore(journal, [(TrashKind.CUSTOMER, ayse)], now)
    assert kept_about(journal, ayse, now).card.name == "Ayşe Yılmaz"
