"""What stands first when much is found, and what is not worth looking for."""

import datetime
import re

from db import search
from db.commands.customers import CustomerDraft, ReachDraft, add_customer
from db.commands.touches import log_touch
from db.journal import Journal
from db.queries.customers import best
from db.queries.found import find
from db.records import ReachKind
from db.text import fold
from db.touchdraft import TouchDraft


def _add(journal: Journal, now: datetime.datetime, name: str, *, email: str = "", phone: str = "") -> int:
    reach = (ReachDraft(ReachKind.EMAIL, email), ReachDraft(ReachKind.PHONE, phone))
    added = add_customer(journal, CustomerDraft(name=name), now, tuple(point for point in reach if point.text)).result
    assert added is not None
    return added


def _names(journal: Journal, text: str, count: int = 8) -> list[str]:
    return [row.name for row in best(journal, text, count)]


def test_names_stand_before_addresses_that_are_common_to_many(journal: Journal, now: datetime.datetime) -> None:
    for number in range(40):
        _add(journal, now, f"Kişi {number}", email=f"kisi{number}@ornek.example")
    _add(journal, now, "Ali Örnek")
    _add(journal, now, "Örnek Ticaret")
    assert _names(journal, "ornek")[:2] == ["Örnek Ticaret", "Ali Örnek"]
    assert len(_names(journal, "ornek", count=20)) == 20


def test_a_word_of_the_name_and_one_of_the_address_find_together(journal: Journal, now: datetime.datetime) -> None:
    _add(journal, now, "Ayşe Yılmaz", email="ayse@moda.example")
    _add(journal, now, "Ayşe Demir", email="ayse@bebek.example")
    assert _names(journal, "ayşe moda") == ["Ayşe Yılmaz"]


def test_a_part_of_a_phone_finds_as_many_as_are_asked_for(journal: Journal, now: datetime.datetime) -> None:
    for number in range(30):
        _add(journal, now, f"Kişi {number}", phone=f"0532 555 01 {number + 10}")
    assert len(_names(journal, "0532")) == 8
    assert _names(journal, "0532 555 01 17") == ["Kişi 7"]


def test_a_single_letter_finds_people_and_no_touches(journal: Journal, now: datetime.datetime) -> None:
    customer = _add(journal, now, "Ayşe Yılmaz")
    log_touch(journal, TouchDraft(customer, now, words="Aradı, memnun"), now)
    found = find(journal, "a")
    assert ([row.name for row in found.people], found.touches) == (["Ayşe Yılmaz"], ())
    assert [touch.words for touch in find(journal, "ar").touches] == ["Aradı, memnun"]
    assert [touch.words for touch in find(journal, "aradı m").touches] == ["Aradı, memnun"]


def test_the_newest_touches_are_found_by_any_part_of_a_word_however_many_there_are(journal: Journal) -> None:
    texts = (
        "lacivert ceket",
        "«lacivert» dedi",
        "koyulacivert",
        "laciverttakım, cekette leke",
        "lacin",
        "x_lacivert ceket",
        "ceket lacivert",
    )
    said = [(number, texts[number % len(texts)]) for number in range(1, 301)]
    search.index_new_touches(journal.database, said)
    newest = said[::-1]

    def with_words(*words: str) -> list[int]:
        begun = [
            [any(part.startswith(word) for part in re.findall("[a-z]+", fold(text))) for word in words]
            for _, text in newest
        ]
        return [number for (number, _), all_of in zip(newest, begun, strict=True) if all(all_of)]

    for typed in ("laci", "lacivert", "lacivert ce", "lacivert ceke", "ceket lacivertt", "lacin", "lacq", "koyul"):
        assert search.find_touches(journal.database, typed, 5) == with_words(*typed.split())[:5], typed
    assert search.find_touches(journal.database, "laci", 1_000) == with_words("laci")
