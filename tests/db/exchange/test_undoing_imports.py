"""A whole import taken back: nothing of it stays but what was worked with since."""

import datetime

import pytest

from db import search
from db.commands.customers import CustomerDraft, ReachDraft, edit_customer, set_reach
from db.commands.rhythms import set_tag_rhythm
from db.errors import Problem, UserError
from db.exchange.importing import list_imports
from db.exchange.undoing import undo_import
from db.journal import Journal
from db.models import ContactPoint, Customer, ImportBatch, OwnField, Tag
from db.records import ReachKind
from db.relationship.rhythm import Rhythm
from tests.db.exchange.contact_files import AYSE, everything, known, take


def test_undoing_an_import_leaves_nothing_of_it(journal: Journal, now: datetime.datetime) -> None:
    before = everything()
    batch = take(journal, now, AYSE + "BEGIN:VCARD\nFN:Ali\nEND:VCARD\n").batch
    assert batch is not None
    undone = undo_import(journal, batch, now)
    assert (undone.removed, undone.kept) == (2, ())
    after = everything()
    assert after.pop("ImportBatch") != before.pop("ImportBatch")
    assert after == before
    assert search.find_customers(journal.database, "ayşe") == []
    assert list_imports(journal)[0].undone_at is not None
    assert journal.is_sound()


def test_undoing_an_import_sets_back_what_it_completed(journal: Journal, now: datetime.datetime) -> None:
    known(journal, now, "Ayşe Yılmaz", "0532 111 22 33")
    before = everything()
    batch = take(journal, now, AYSE).batch
    assert batch is not None
    assert OwnField.select().count() == 3
    undo_import(journal, batch, now)
    after = everything()
    del before["ImportBatch"], after["ImportBatch"]
    assert after == before
    assert search.find_customers(journal.database, "sütsüz") == []


def test_who_was_worked_with_since_stays_and_is_named(journal: Journal, now: datetime.datetime) -> None:
    batch = take(journal, now, AYSE + "BEGIN:VCARD\nFN:Ali\nEND:VCARD\n").batch
    assert batch is not None
    ali = Customer.get(Customer.name == "Ali").id
    edit_customer(journal, ali, CustomerDraft(name="Ali Kaya"), now)
    undone = undo_import(journal, batch, now)
    assert undone.kept == ("Ali Kaya",)
    assert [card.name for card in Customer.select()] == ["Ali Kaya"]


def test_a_tag_the_shop_gave_a_rhythm_since_stays(journal: Journal, now: datetime.datetime) -> None:
    batch = take(journal, now, AYSE).batch
    assert batch is not None
    set_tag_rhythm(journal, Tag.get(Tag.name == "VIP").id, Rhythm(latest_days=30), now)
    undo_import(journal, batch, now)
    assert [tag.name for tag in Tag.select()] == ["VIP"]


def test_a_field_changed_since_stays_and_the_rest_goes_back(journal: Journal, now: datetime.datetime) -> None:
    customer_id = known(journal, now, "Ayşe Yılmaz", "0532 111 22 33")
    batch = take(journal, now, AYSE).batch
    assert batch is not None
    edit_customer(journal, customer_id, CustomerDraft(name="Ayşe Yılmaz", company="Butik", job_title="Usta"), now)
    undone = undo_import(journal, batch, now)
    card = Customer.get_by_id(customer_id)
    assert (card.company, card.job_title) == ("Butik", "")
    assert undone.kept == ("Ayşe Yılmaz",)


def test_a_phone_changed_since_stays(journal: Journal, now: datetime.datetime) -> None:
    customer_id = known(journal, now, "Ayşe Yılmaz", "0532 111 22 33")
    batch = take(journal, now, AYSE).batch
    assert batch is not None
    set_reach(journal, customer_id, (ReachDraft(ReachKind.PHONE, "0555 000 00 00"),), (), (), now)
    undo_import(journal, batch, now)
    assert [point.text for point in ContactPoint.select()] == ["0555 000 00 00"]


def test_what_a_later_import_completed_stays(journal: Journal, now: datetime.datetime) -> None:
    first = take(journal, now, AYSE).batch
    take(journal, now, "BEGIN:VCARD\nFN:Ayşe Yılmaz\nTEL:0532 111 22 33\nEMAIL:ikinci@example.com\nEND:VCARD\n")
    assert first is not None
    assert undo_import(journal, first, now).kept == ("Ayşe Gül Yılmaz",)
    assert Customer.select().count() == 1


def test_an_import_can_be_taken_back_once_only(journal: Journal, now: datetime.datetime) -> None:
    batch = take(journal, now, AYSE).batch
    assert batch is not None
    undo_import(journal, batch, now)
    with pytest.raises(UserError) as caught:
        undo_import(journal, batch, now)
    assert caught.value.problem is Problem.NOTHING_TO_UNDO
    with pytest.raises(UserError) as caught:
        undo_import(journal, 99, now)
    assert caught.value.problem is Problem.IMPORT_UNKNOWN_BATCH


def test_the_same_file_can_be_taken_in_again_after_it_was_taken_back(journal: Journal, now: datetime.datetime) -> None:
    for _ in range(2):
        batch = take(journal, now, AYSE).batch
        assert batch is not None
        assert Customer.select().count() == 1
        undo_import(journal, batch, now)
    assert ImportBatch.select().count() == 2
