"""Erasing a person for good: no byte of theirs stays in the file, and everybody else keeps what is theirs."""

import contextlib
import datetime
import json
import sqlite3
from pathlib import Path

import pytest

from db import search
from db.changes import Change
from db.commands import customers, drafts, jobs, merging, photos, rhythms, touches
from db.commands.attachments import NewFile, attach_files, attach_to_card, detach_from_card
from db.commands.customers import CustomerDraft, ReachDraft, add_customer
from db.commands.erasing import erase
from db.commands.listening import add_sensitivity, add_value
from db.engine import sweeping
from db.errors import Problem, UserError
from db.exchange.importing import import_contacts
from db.exchange.reading import read_contacts
from db.exchange.undoing import undo_import
from db.journal import Journal
from db.models import Attachment, Customer, ImportBatch, Touch
from db.models import Change as ChangeRecord
from db.queries.duplicates import apart_pairs
from db.records import Channel, ReachKind, TouchKind, ValueState
from db.text import fold
from db.touchdraft import PromiseWords, TouchDraft

#: Words that stand nowhere but with the person who is erased.
THEIRS = (
    "Şükufe", "Kızılırmakoğlu", "Zümrütçe", "5327774411", "sukufe.k", "nişanatıldı", "Kadifekale", "firuzeler",
    "kolsökük", "ipekastar", "ziyadeolsun", "sırdaşdefter", "çentik", "zarfiçi", "bohçafoto", "eskiresim", "vazgeçti",
    "Çıtkırıldım", "tarihçesi", "yarımkalan", "sokakadı",
)  # fmt: skip


def made(change: Change) -> int:
    assert change.result is not None
    return change.result


def traces(path: Path, words: tuple[str, ...] = THEIRS) -> list[str]:
    """Return the words that stand in the journal or beside it, as typed, folded, or in JSON."""
    found: list[str] = []
    for file in path.parent.glob(path.name + "*"):
        data = file.read_bytes()
        for word in words:
            forms = {word, word.lower(), fold(word), json.dumps(word)[1:-1]}
            found += [f"{file.name}: {form}" for form in forms if form.encode() in data]
    return found


@pytest.fixture
def neighbour(journal: Journal, now: datetime.datetime) -> int:
    """Somebody else, with a talk of his own."""
    added = made(add_customer(journal, CustomerDraft(name="Mehmet Demir"), now))
    touches.log_touch(journal, TouchDraft(added, now, words="paça boyu", mood=1), now)
    return added


@pytest.fixture
def person(journal: Journal, now: datetime.datetime, neighbour: int) -> int:
    """Şükufe Kızılırmakoğlu, about whom a journal holds whatever it may hold of anybody."""
    draft = CustomerDraft(
        given_name="Şükufe",
        family_name="Kızılırmakoğlu",
        company="Zümrütçe Ltd",
        notes="sırdaşdefter",
        external_id="çentik",
    )
    reach = (ReachDraft(ReachKind.PHONE, "0532 777 44 11"), ReachDraft(ReachKind.EMAIL, "sukufe.k@ornek.com"))
    whose = made(add_customer(journal, draft, now, reach, ("Gülpembe",)))
    customers.set_notes(journal, whose, "sırdaşdefter, Kadifekale", now)
    add_value(journal, whose, "ipekastar", ValueState.GUESSED, now)
    add_sensitivity(journal, whose, "nişanatıldı", now)
    rhythms.leave_in_peace(journal, whose, now.date() + datetime.timedelta(9), "vazgeçti", now)
    talk = TouchDraft(
        whose, now, kind=TouchKind.COMPLAINT, channel=Channel.PHONE, words="kolsökük", mood=-2, theme="leylakdüğün",
        promises=(PromiseWords("ziyadeolsun", now.date()),),
    )  # fmt: skip
    spoken = made(touches.log_touch(journal, talk, now))
    touches.edit_touch(
        journal, spoken, TouchDraft(whose, now, kind=TouchKind.COMPLAINT, words="kolsökük firuzeler"), now
    )
    gone = made(touches.log_touch(journal, TouchDraft(whose, now, words="tarihçesi"), now))
    touches.trash_touch(journal, gone, now)
    attach_files(journal, spoken, [NewFile("zarfiçi.txt", b"zarfi\xc3\xa7i")], now)
    attach_to_card(journal, whose, [NewFile("bohçafoto.txt", "bohçafoto".encode())], now)
    taken = Attachment.select().where(Attachment.file_name == "bohçafoto.txt").get().id
    detach_from_card(journal, whose, taken, now)
    photos.set_photo(journal, whose, b"eskiresim", now)
    photos.set_photo(journal, whose, None, now)
    drafts.keep_draft(journal, f"card:{whose}:notes-0", "yarımkalan", now)
    drafts.keep_draft(journal, "quick:", "Şükufe Kızılırmakoğlu aradı", now)
    job = jobs.JobDraft(whose, "Çıtkırıldım elbise", now.date(), steps=(jobs.StepDraft("sokakadı"),))
    jobs.add_job(journal, job, now)
    return whose


def test_no_byte_of_an_erased_person_stays_in_the_journal(
    journal: Journal, now: datetime.datetime, person: int, neighbour: int
) -> None:
    path = journal.path
    assert not [word for word in THEIRS if not traces(path, (word,))]  # it looks where they are
    done = erase(journal, person, now)
    assert done.swept
    assert traces(path) == []
    assert journal.is_sound()
    assert search.find_customers(journal.database, "kızılırmak") == []
    assert search.find_touches(journal.database, "firuzeler") == []
    assert search.find_touches(journal.database, "paça") != []
    assert Customer.get_by_id(neighbour).contacts == 1
    assert Attachment.select().count() == 0
    assert done.change.inverse is None
    assert person in done.change.changes.customers
    assert [row.name for row in ChangeRecord.select().order_by(ChangeRecord.id.desc()).limit(1)] == ["erase_customer"]
    journal.close(now)
    assert traces(path) == []


def test_whoever_was_there_too_keeps_the_contact_and_not_the_words(
    journal: Journal, now: datetime.datetime, neighbour: int
) -> None:
    whose = made(add_customer(journal, CustomerDraft(name="Şükufe Kızılırmakoğlu"), now))
    later = now + datetime.timedelta(days=2)
    both = TouchDraft(whose, later, kind=TouchKind.VISIT, words="başkasözü", mood=-1, companions=(neighbour,))
    shared = made(touches.log_touch(journal, both, later))
    theirs = TouchDraft(neighbour, later, words="Mehmet Bey anlattı", companions=(whose,))
    other = made(touches.log_touch(journal, theirs, later))
    erase(journal, whose, later)
    kept = Touch.get_by_id(shared)
    assert (kept.customer_id, kept.words, kept.mood, kept.kind) == (neighbour, "", None, "visit")
    assert Touch.get_by_id(other).words == "Mehmet Bey anlattı"
    assert Customer.get_by_id(neighbour).contacts == 3
    assert Customer.get_by_id(neighbour).last_contact_on == later.date()
    assert traces(journal.path, ("başkasözü", "Şükufe")) == []


def test_a_card_that_was_merged_into_theirs_goes_with_it(journal: Journal, now: datetime.datetime) -> None:
    whose = made(add_customer(journal, CustomerDraft(name="Şükufe Kızılırmakoğlu"), now))
    twin = made(add_customer(journal, CustomerDraft(name="Sukufe K", notes="sırdaşdefter"), now))
    merging.merge(journal, whose, twin, now)
    merging.say_apart(journal, whose, twin, now)
    done = erase(journal, whose, now)
    assert set(done.customers) == {whose, twin}
    assert Customer.select().count() == 0
    assert apart_pairs(journal) == ()
    assert traces(journal.path, ("Sukufe K", "sırdaşdefter", "Kızılırmak")) == []


def test_an_import_that_brought_them_forgets_them_and_can_still_be_undone(
    journal: Journal, now: datetime.datetime, tmp_path: Path
) -> None:
    book = tmp_path / "Şükufe Kızılırmakoğlu.vcf"
    cards = ("Şükufe Kızılırmakoğlu", "0532 777 44 11"), ("Mehmet Demir", "0532 111 22 33")
    text = "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nTEL:{phone}\nEND:VCARD\n" for name, phone in cards)
    book.write_text(text + "BEGIN:VCARD\nVERSION:3.0\nNOTE:0532 777 44 11\nEND:VCARD\n", encoding="utf-8")
    taken = import_contacts(journal, [read_contacts(book)], now)
    assert taken.batch is not None
    whose = Customer.get(Customer.name == "Şükufe Kızılırmakoğlu").id
    book.unlink()
    erase(journal, whose, now)
    assert traces(journal.path, ("Şükufe", "Kızılırmakoğlu", "5327774411")) == []
    assert ImportBatch.select().count() == 1
    undo_import(journal, taken.batch, now)
    assert Customer.select().count() == 0


def test_it_says_where_others_still_speak_of_them(journal: Journal, now: datetime.datetime, neighbour: int) -> None:
    whose = made(add_customer(journal, CustomerDraft(name="Şükufe Kızılırmakoğlu"), now))
    touches.log_touch(journal, TouchDraft(neighbour, now, words="Şükufe Kızılırmakoğlu'ndan selam getirdi"), now)
    customers.set_notes(journal, neighbour, "komşusu", now)
    done = erase(journal, whose, now)
    assert [(one.customer_id, one.name) for one in done.mentions] == [(neighbour, "Mehmet Demir")]
    assert Touch.select().where(Touch.words.contains("selam")).count() == 1


def test_without_room_to_write_the_file_anew_nothing_is_erased(
    journal: Journal, now: datetime.datetime, neighbour: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = sweeping.shutil.disk_usage(journal.path.parent)
    monkeypatch.setattr(sweeping.shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    with pytest.raises(UserError) as refused:
        erase(journal, neighbour, now)
    assert refused.value.problem is Problem.DISK_FULL
    assert Customer.get_by_id(neighbour).name == "Mehmet Demir"


def test_an_unknown_card_is_told(journal: Journal, now: datetime.datetime) -> None:
    with pytest.raises(UserError) as refused:
        erase(journal, 99, now)
    assert refused.value.problem is Problem.CUSTOMER_UNKNOWN


def test_whoever_reads_meanwhile_keeps_traces_only_until_all_have_closed_it(
    journal: Journal, now: datetime.datetime, neighbour: int
) -> None:
    journal.database.execute_sql("PRAGMA busy_timeout = 10").fetchall()
    with contextlib.closing(sqlite3.connect(journal.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM customer").fetchall()
        assert not erase(journal, neighbour, now).swept
    path = journal.path
    journal.close(now)
    assert traces(path, ("Mehmet Demir", "paça boyu")) == []
