"""Finding people and words: letters, phones in any notation, rank, what is in the trash."""

import datetime

import pytest

from db.commands import customers as cards
from db.commands import listening
from db.commands.customers import CustomerDraft, ReachDraft, add_customer, trash_customer
from db.commands.touches import log_touch, trash_touch
from db.commands.unit import apply
from db.journal import Journal
from db.queries.customers import page
from db.queries.found import find
from db.records import ReachKind
from db.touchdraft import TouchDraft


def added(journal: Journal, now: datetime.datetime, name: str, *phones: str) -> int:
    reach = tuple(ReachDraft(ReachKind.PHONE, phone) for phone in phones)
    customer_id = add_customer(journal, CustomerDraft(name=name), now, reach).result
    assert customer_id
    return customer_id


def names(journal: Journal, text: str) -> list[str]:
    return [row.name for row in page(journal, text).rows]


@pytest.mark.parametrize("typed", ["isik", "ışık", "IŞIK", "Işık", "isi", "IŞI"])
def test_every_way_to_type_a_name_finds_the_same_people(journal: Journal, now: datetime.datetime, typed: str) -> None:
    added(journal, now, "Işık Aydın")
    added(journal, now, "Gül Işıklı")
    added(journal, now, "Ayşe Yılmaz")
    assert names(journal, typed) == ["Işık Aydın", "Gül Işıklı"]


@pytest.mark.parametrize(
    "typed",
    [
        "0532 555 01 22",
        "+90 532 555 01 22",
        "0090 532 555 01 22",
        "905325550122",
        "5325550122",
        "532 555",
        "0122",
        "(0532) 555-01-22",
    ],
)
def test_a_phone_is_found_in_any_notation(journal: Journal, now: datetime.datetime, typed: str) -> None:
    added(journal, now, "Ayşe Yılmaz", "0 (532) 555 01 22")
    added(journal, now, "Gül Doğan", "0533 666 02 33")
    assert names(journal, typed) == ["Ayşe Yılmaz"]


def test_notes_values_tags_and_addresses_are_searched(journal: Journal, now: datetime.datetime) -> None:
    ayse = added(journal, now, "Ayşe Yılmaz")
    cards.set_notes(journal, ayse, "Kızının düğünü mayısta", now)
    cards.set_tags(journal, (ayse,), ("Gelinlik",), now)
    listening.add_sensitivity(journal, ayse, "Sözü kesilmesin", now)
    cards.set_reach(journal, ayse, (ReachDraft(ReachKind.EMAIL, "ayse@ornek.com.tr"),), (), (), now)
    for typed in ("dugun", "GELİNLİK", "sozu kes", "ayse@ornek", "ornek.com"):
        assert names(journal, typed) == ["Ayşe Yılmaz"], typed


def test_every_word_must_be_found(journal: Journal, now: datetime.datetime) -> None:
    added(journal, now, "Ayşe Yılmaz")
    added(journal, now, "Ayşe Kaya")
    assert names(journal, "yilm ays") == ["Ayşe Yılmaz"]
    assert names(journal, "ayse demir") == []


def test_a_name_stands_before_a_note(journal: Journal, now: datetime.datetime) -> None:
    note = added(journal, now, "Cem Acar")
    cards.set_notes(journal, note, "Kaya Hanım'ın komşusu", now)
    added(journal, now, "Şule Kaya")
    assert names(journal, "kaya") == ["Şule Kaya", "Cem Acar"]


@pytest.mark.parametrize("typed", ['"', "'", "*", "(", "a OR", "NEAR(", "-x", "name:", "%", "^", "{}", "   ", "😀"])
def test_signs_of_a_query_language_are_only_signs(journal: Journal, now: datetime.datetime, typed: str) -> None:
    added(journal, now, "Ayşe Yılmaz")
    find(journal, typed)
    page(journal, typed)


def test_who_is_in_the_trash_is_not_found_until_restored(journal: Journal, now: datetime.datetime) -> None:
    ayse = added(journal, now, "Ayşe Yılmaz")
    thrown = trash_customer(journal, ayse, now)
    assert names(journal, "ayşe") == []
    assert thrown.inverse
    apply(journal, thrown.inverse, now)
    assert names(journal, "ayşe") == ["Ayşe Yılmaz"]


def test_words_of_touches_are_found_and_forgotten_with_them(journal: Journal, now: datetime.datetime) -> None:
    ayse = added(journal, now, "Ayşe Yılmaz")
    touch = log_touch(journal, TouchDraft(ayse, now, words="Kışlık paltosunu sordu"), now).result
    assert touch
    assert [found.name for found in find(journal, "PALTO").touches] == ["Ayşe Yılmaz"]
    trash_touch(journal, touch, now)
    assert find(journal, "palto").touches == ()
