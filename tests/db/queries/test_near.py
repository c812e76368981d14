"""A mistyped name leads to those it is near to."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer, trash_customer
from db.journal import Journal
from db.queries.found import find
from db.queries.near import near_people

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
NAMES = (("Mehmet", "Demir"), ("Emily", "Brown"), ("Işıl", "Öztürk"), ("Ali", "Kaya"), ("Ayşe", "Yılmaz"))


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    path: Path = tmp_path_factory.mktemp("near") / "shop.hatir"
    with journals.create(path, now=NOW) as made:
        for given, family in NAMES:
            add_customer(made, CustomerDraft(given_name=given, family_name=family), NOW)
        gone = add_customer(made, CustomerDraft(given_name="Mehmed", family_name="Demirel"), NOW).result
        assert gone
        trash_customer(made, gone, NOW)
        yield made


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("mhmet", "Mehmet Demir"),
        ("emlly brown", "Emily Brown"),
        ("IŞLI", "Işıl Öztürk"),
        ("aysee", "Ayşe Yılmaz"),
        ("demir mehmt", "Mehmet Demir"),
        ("mhmet bey", "Mehmet Demir"),
        ("mrs browm", "Emily Brown"),
    ],
)
def test_a_name_a_slip_away_is_found(journal: Journal, typed: str, meant: str) -> None:
    assert [person.name for person in near_people(journal, typed)] == [meant]


@pytest.mark.parametrize("typed", ["", "x", "al", "0532 123", "zzzzzz", "mehmet xyzw", "kumaş", "mehmedd demirell"])
def test_what_is_near_to_nobody_finds_nobody(journal: Journal, typed: str) -> None:
    assert near_people(journal, typed) == ()


def test_whoever_is_nearest_in_all_words_stands_first(journal: Journal) -> None:
    for given, family in (("Zelihan", "Karacan"), ("Zeliha", "Karacan"), ("Zeliha", "Karaca")):
        add_customer(journal, CustomerDraft(given_name=given, family_name=family), NOW)
    found = [person.name for person in near_people(journal, "zeliha karaca")]
    assert found == ["Zeliha Karaca", "Zeliha Karacan", "Zelihan Karacan"]


def test_a_search_that_finds_nobody_asks_whether_somebody_near_was_meant(journal: Journal) -> None:
    assert find(journal, "mehmet").is_near is False
    found = find(journal, "mhemet")
    assert ([person.name for person in found.people], found.is_near) == (["Mehmet Demir"], True)
