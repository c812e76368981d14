"""The card a client takes into their phone: whole, short enough for a small code, whatever anybody is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.contact_card import contact_card

NAMES = st.text(st.characters(exclude_categories=("Cs",)), max_size=120)


@given(NAMES, NAMES, st.from_regex(r"\+[1-9][0-9]{6,14}", fullmatch=True))
def test_no_name_breaks_a_card_or_makes_it_too_long_for_its_code(name: str, shop: str, phone: str) -> None:
    card = contact_card(name, shop, phone)
    lines = card.split("\r\n")
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:3.0"]
    assert lines[-2:] == [f"TEL:{phone}", "END:VCARD"]
    assert [line.partition(":")[0] for line in lines[2:-2]] in (["N", "FN"], ["N", "FN", "ORG"])
    assert len(card.encode()) <= 154
    assert not any("\n" in line or "\r" in line for line in lines)


def test_a_card_says_who_where_and_which_number() -> None:
    assert contact_card("Zeynep", "Yıldız; Terzi, Moda", "+905325550014").split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:;Zeynep;;;",
        "FN:Zeynep",
        r"ORG:Yıldız\; Terzi\, Moda",
        "TEL:+905325550014",
        "END:VCARD",
    ]


@pytest.mark.parametrize("name", ["Zeynep", ""])
def test_without_a_number_there_is_nothing_to_save(name: str) -> None:
    assert contact_card(name, "Yıldız Terzi", "") == ""
