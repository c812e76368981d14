"""Who a verb speaks of, and what a name is without its ending."""

import pytest

from db.quickentry.turkish import Case, Person, future_person, is_participle, name_stems, verb_forms
from db.text import fold


@pytest.mark.parametrize(
    ("past", "form", "person"),
    [
        ("aradı", "aradım", Person.FIRST),
        ("aradı", "aradık", Person.FIRST),
        ("aradı", "aradılar", Person.THIRD),
        ("aradı", "aramış", Person.THIRD),
        ("aradı", "aramışım", Person.FIRST),
        ("aradı", "arıyor", Person.THIRD),
        ("aradı", "arıyoruz", Person.FIRST),
        ("aradı", "aramıştı", Person.THIRD),
        ("aradı", "arayıp", Person.OPEN),
        ("uğradı", "uğruyorum", Person.FIRST),
        ("görüştü", "görüşmüşüz", Person.FIRST),
        ("görüştü", "görüşüp", Person.OPEN),
        ("konuştu", "konuşuyordu", Person.THIRD),
        ("geldi", "gelmişler", Person.THIRD),
        ("gitti", "gidiyoruz", Person.FIRST),
        ("etti", "ediyor", Person.THIRD),
        ("açmadı", "açmıyor", Person.THIRD),
        ("ulaşamadı", "ulaşamadık", Person.FIRST),
        ("söyledi", "söylüyor", Person.THIRD),
    ],
)
def test_a_verb_tells_who_did_it(past: str, form: str, person: Person) -> None:
    assert (fold(form), person) in set(verb_forms(fold(past)))


@pytest.mark.parametrize("form", ["arama", "aramadı", "arayacak", "ararsa", "aramak"])
def test_what_did_not_happen_is_no_form_of_a_verb(form: str) -> None:
    assert fold(form) not in {found for found, _person in verb_forms("aradi")}


@pytest.mark.parametrize(
    ("word", "stem", "case"),
    [
        ("ayşeyi", "ayse", Case.ACCUSATIVE),
        ("ayşeye", "ayse", Case.DATIVE),
        ("ayşeden", "ayse", Case.ABLATIVE),
        ("ayşenin", "ayse", Case.GENITIVE),
        ("ayşeyle", "ayse", Case.INSTRUMENTAL),
        ("mehmeti", "mehmet", Case.ACCUSATIVE),
        ("mehmetten", "mehmet", Case.ABLATIVE),
        ("mehmetle", "mehmet", Case.INSTRUMENTAL),
        ("zeynebe", "zeynep", Case.DATIVE),
        ("ahmedi", "ahmet", Case.ACCUSATIVE),
        ("müftüoğluna", "muftuoglu", Case.DATIVE),
    ],
)
def test_a_name_is_found_under_its_ending(word: str, stem: str, case: Case) -> None:
    assert (stem, case) in name_stems(fold(word))


def test_what_is_to_come_is_told_from_what_was() -> None:
    assert future_person(fold("arayacağım")) is Person.FIRST
    assert future_person(fold("yetiştireceğiz")) is Person.FIRST
    assert future_person(fold("gelecekmiş")) is Person.THIRD
    assert future_person(fold("aradım")) is None
    assert is_participle(fold("aldığı"))
    assert not is_participle(fold("aldı"))
