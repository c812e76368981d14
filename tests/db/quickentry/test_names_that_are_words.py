"""Güler, Sevgi, Mutlu, Cuma, May, Will: a name where somebody is meant, a word where not."""

from datetime import datetime

import pytest

from db.quickentry import KnownPeople, parse

PEOPLE = KnownPeople(
    [
        (1, "Güler Ak", []),
        (2, "Sevgi Kaya", []),
        (3, "Umut Demir", []),
        (4, "Mutlu Aksoy", []),
        (5, "Yaz Işık", []),
        (6, "Cuma Öz", []),
        (7, "Deniz Su", []),
        (8, "Eylül Tan", []),
        (9, "Kasım Er", []),
        (10, "Hediye Uzun", []),
        (11, "Will Turner", []),
        (12, "May Parker", []),
        (13, "Joy Grace", []),
        (14, "Can Küçük", []),
        (15, "Ayşe Yılmaz", []),
        (16, "Beste Gün", []),
        (17, "Sayın Er", []),
    ],
)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Güler aradı", "Güler Ak"),
        ("güler hanım geldi", "Güler Ak"),
        ("Sevgi geldi", "Sevgi Kaya"),
        ("umut uğradı", "Umut Demir"),
        ("Mutlu aradı mutlu", "Mutlu Aksoy"),
        ("mutlu bey geldi", "Mutlu Aksoy"),
        ("Yaz aradı", "Yaz Işık"),
        ("Cuma aradı", "Cuma Öz"),
        ("dün Cuma Bey'i aradım", "Cuma Öz"),
        ("deniz aradı", "Deniz Su"),
        ("Eylül aradı", "Eylül Tan"),
        ("Kasım Bey 21 Kasım'da geldi", "Kasım Er"),
        ("hediye hanım geldi", "Hediye Uzun"),
        ("Will called", "Will Turner"),
        ("May called on May 5", "May Parker"),
        ("called Joy", "Joy Grace"),
        ("can bey aradı", "Can Küçük"),
        ("dün Beste ile görüştük", "Beste Gün"),
        ("beste aradı dün", "Beste Gün"),
        ("Sayın aradı", "Sayın Er"),
        ("Sayın Beste Hanım aradı", "Beste Gün"),
    ],
)
def test_a_name_is_a_name_where_somebody_is_meant(line: str, name: str, now: datetime) -> None:
    assert [ref.name for ref in parse(line, now=now, people=PEOPLE).who] == [name]


@pytest.mark.parametrize(
    "line",
    [
        "ayşe aradı mutlu",
        "ayşe cuma aradı",
        "ayşe aradı, kolları uzun, yaz gelmeden bitsin",
        "ayşe 21 kasım aradı",
        "ayşe aradı deniz kenarına gidecek",
        "ayşe geldi küçük bir umut var",
        "ayşe aradı will come back in may",
        "ayşe said she can wait",
        "ayşe'ye hediye verdik",
        "what a joy, ayşe called",
    ],
)
def test_a_word_is_a_word_beside_somebody_else(line: str, now: datetime) -> None:
    assert [ref.name for ref in parse(line, now=now, people=PEOPLE).who] == ["Ayşe Yılmaz"]


@pytest.mark.parametrize(
    "line",
    ["kollar uzun olmuş", "will call back", "can you call", "21 Kasım 2026", "hediye: kravat", "güzel bir yaz günü"],
)
def test_a_word_alone_calls_nobody(line: str, now: datetime) -> None:
    assert parse(line, now=now, people=PEOPLE).who == ()


def test_five_o_clock_is_not_beste(now: datetime) -> None:
    entry = parse("dün beşte ayşe geldi", now=now, people=PEOPLE)

    assert [ref.name for ref in entry.who] == ["Ayşe Yılmaz"]
    assert entry.at.hour == 17


def test_a_mood_stays_a_mood_where_a_card_is_open(now: datetime) -> None:
    selected = PEOPLE.find("ayşe")[0]

    entry = parse("mutlu", now=now, people=PEOPLE, selected=selected)

    assert entry.who == (selected,)
    assert entry.mood == 1


@pytest.mark.parametrize(
    "line", ["yarın sabah ilk iş cam takılacak", "bu sabah per metre 200 lira", "yarın kem kürk tamiri"]
)
def test_a_word_that_only_begins_like_a_name_is_nobody(line: str, now: datetime) -> None:
    people = KnownPeople(((1, "İlker Önal", ()), (2, "Perihan Ulusoy", ()), (3, "Kemal Bozkurt", ())))

    assert parse(line, now=now, people=people).who == ()


def test_the_beginning_of_a_name_is_enough_where_it_is_still_typed_or_a_contact_follows(now: datetime) -> None:
    people = KnownPeople(((3, "Kemal Bozkurt", ()),))

    assert [person.name for person in parse("kem", now=now, people=people).who] == ["Kemal Bozkurt"]
    assert [person.name for person in parse("kem aradı", now=now, people=people).who] == ["Kemal Bozkurt"]
