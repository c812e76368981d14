"""Finding who is meant, by any word of the name, with and without Turkish endings."""

from collections.abc import Sequence
from datetime import datetime

import pytest

from db.quickentry import KnownPeople, PersonRef, parse


def _names(people: KnownPeople, words: str) -> list[str]:
    return [ref.name for ref in people.find(words)]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ayşe", "Ayşe Yılmaz"),
        ("yilmaz", "Ayşe Yılmaz"),
        ("AYSE YILMAZ", "Ayşe Yılmaz"),
        ("ibrahim", "İbrahim Şahin"),
        ("IBRAHIM", "İbrahim Şahin"),
        ("Yıldız Tekstil", "Mehmet Demir"),
        ("fatma çelik", "Fatma Nur Çelik"),
        ("ayşeyi", "Ayşe Yılmaz"),
        ("mehmetle", "Mehmet Demir"),
        ("zeynebe", "Zeynep Işık"),
        ("gülden", "Gül Doğan"),
        ("ibra", "İbrahim Şahin"),
        ("Ayşe Y", "Ayşe Yılmaz"),
    ],
)
def test_people_are_found_by_what_is_typed_of_them(words: str, name: str, people: KnownPeople) -> None:
    assert _names(people, words) == [name]


def test_whole_words_come_before_beginnings() -> None:
    people = KnownPeople([(1, "Alişan Kaya", []), (2, "Ali Demir", [])])

    assert _names(people, "ali") == ["Ali Demir", "Alişan Kaya"]


def test_a_name_of_its_own_is_not_cut_down_to_another() -> None:
    people = KnownPeople([(1, "Gül Doğan", []), (2, "Gülden Ak", [])])

    assert _names(people, "gülden") == ["Gülden Ak"]


def test_nobody_is_found_by_nothing(people: KnownPeople) -> None:
    assert people.find("") == ()
    assert people.find("  ") == ()
    assert list(people.find("kollar")) == []


def test_thousands_of_people_with_one_name_are_cut_to_what_one_can_choose_from() -> None:
    people = KnownPeople([(number, f"Ayşe {number}", []) for number in range(5000)])

    assert len(people.find("ayşe")) <= 20


class _Counting:
    """People who count how often they are asked, and know nothing of endings."""

    def __init__(self, names: Sequence[str]) -> None:
        self.asked: list[str] = []
        self._refs = {name.casefold(): PersonRef(number, name) for number, name in enumerate(names)}

    def find(self, words: str) -> Sequence[PersonRef]:
        self.asked.append(words)
        return [ref for name, ref in self._refs.items() if words and words in (name, name.split()[0])]

    def by_phone(self, number: str) -> Sequence[PersonRef]:
        self.asked.append(number)
        return ()


def test_endings_are_taken_off_for_people_who_know_nothing_of_them(now: datetime) -> None:
    people = _Counting(["mehmet demir"])

    entry = parse("mehmete whatsapptan yazdım", now=now, people=people)

    assert [ref.name for ref in entry.who] == ["mehmet demir"]
    assert entry.who_text == "mehmet"


def test_a_line_asks_only_a_few_times(now: datetime) -> None:
    people = _Counting(["ayşe yılmaz"])

    parse("dün ayşe hanım aradı kol boyu iki santim kısalsın astar değişsin dedi çok memnundu", now=now, people=people)

    assert len(people.asked) <= 60


def test_several_of_one_name_are_left_to_the_user_to_choose(now: datetime) -> None:
    people = KnownPeople([(1, "Ayşe Yılmaz", []), (2, "Ayşe Kaya", []), (3, "Ayşegül Ak", [])])

    assert [ref.id for ref in parse("Ayşe aradı", now=now, people=people).who] == [1, 2]
    assert [ref.id for ref in parse("Ayşe Kaya aradı", now=now, people=people).who] == [2]
    assert [ref.id for ref in parse("Ayşe K", now=now, people=people).who] == [2]
    selected = PersonRef(1, "Ayşe Yılmaz")
    assert parse("Ayşe aradı", now=now, people=people, selected=selected).who == (selected,)


def test_a_name_only_begun_finds_who_is_meant_while_typing(people: KnownPeople, now: datetime) -> None:
    assert [ref.name for ref in parse("Mehm", now=now, people=people).who] == ["Mehmet Demir"]
    assert [ref.name for ref in parse("ibra", now=now, people=people).who] == ["İbrahim Şahin"]


@pytest.mark.parametrize("apostrophe", ["'", "’", "‘", "`", "´"])
def test_any_apostrophe_parts_a_name_from_its_ending(apostrophe: str, people: KnownPeople, now: datetime) -> None:
    entry = parse(f"Ayşe{apostrophe}yi aradım", now=now, people=people)

    assert [ref.name for ref in entry.who] == ["Ayşe Yılmaz"]
    assert entry.who_text == "Ayşe"


def test_a_name_with_an_apostrophe_of_its_own_is_found(now: datetime) -> None:
    people = KnownPeople([(1, "Sinead O'Brien", []), (2, "Paolo D'Angelo", [])])

    assert [ref.id for ref in parse("O'Brien called", now=now, people=people).who] == [1]
    assert [ref.id for ref in parse("called Paolo D'Angelo", now=now, people=people).who] == [2]
