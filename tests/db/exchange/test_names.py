"""Who is a firm, and which part of a name is which."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from db.exchange.labels import neutral, neutral_word
from db.exchange.names import NameParts, looks_like_firm, split_name


@pytest.mark.parametrize(
    "name",
    ["Kaya Mobilya", "Güneş Eczanesi", "ABC A.Ş.", "Öz San. Tic. Ltd. Şti.", "YILDIZ KIRTASİYE",
     "Bubba Gump Shrimp Co.", "Acme Inc.", "Özen Market", "DENİZ İNŞAAT AŞ", "Moda Tekstil San. ve Tic. Ltd. Şti"],
)  # fmt: skip
def test_firms_are_known_by_their_words(name: str) -> None:
    assert looks_like_firm(name)


@pytest.mark.parametrize("name", ["Ayşe Yılmaz", "Ali As", "ALİ VELİ", "Ahmet Terzi", "Deniz San", "Market", "", "O"])
def test_people_are_no_firms(name: str) -> None:
    assert not looks_like_firm(name)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ayşe Yılmaz", NameParts("Ayşe", "Yılmaz")),
        ("Ayşe Gül Yılmaz", NameParts("Ayşe Gül", "Yılmaz")),
        ("Yılmaz, Ayşe", NameParts("Ayşe", "Yılmaz")),
        ("Ayşe", NameParts("Ayşe")),
        ("Ayşe Hanım", NameParts("Ayşe", suffix="Hanım")),
        ("Prof. Dr. Ayşe Yılmaz", NameParts("Ayşe", "Yılmaz", "Prof. Dr.")),
        ("Av. Mehmet Bey", NameParts("Mehmet", prefix="Av.", suffix="Bey")),
        ("", NameParts()),
    ],
)
def test_a_name_is_taken_apart(name: str, parts: NameParts) -> None:
    assert split_name(name) == parts


@given(st.text(max_size=60))
def test_no_word_of_a_name_is_lost(name: str) -> None:
    parts = split_name(name)
    together = f"{parts.prefix} {parts.given} {parts.family} {parts.suffix}"
    assert sorted(together.replace(",", " ").split()) == sorted(name.replace(",", " ").split())
    assert looks_like_firm(name) in {True, False}


def test_labels_of_every_program_have_one_word() -> None:
    assert neutral(["WORK", "FAX"]) == "work_fax"
    assert neutral(["FAX"]) == "fax"
    assert neutral(["HOME", "VOICE", "pref"]) == "home"
    assert neutral(["CELL"]) == neutral_word("Cep Telefonu") == neutral_word("* Mobile") == "mobile"
    assert neutral_word("_$!<Anniversary>!$_") == "anniversary"
    assert neutral_word("Yazlık") == "Yazlık"
    assert neutral(["VOICE", "INTERNET"]) == ""
