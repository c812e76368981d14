"""A name typed in a hurry becomes the name on a card."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.quickentry.newcomers import NewName, name_for_card
from db.records import Language


@pytest.mark.parametrize(
    ("typed", "language", "name"),
    [
        ("zeynep hanım", Language.TR, NewName("Zeynep", "", "Hanım")),
        ("ilker demir bey", Language.TR, NewName("İlker", "Demir", "Bey")),
        ("Fatma Nur Çelik hn", Language.TR, NewName("Fatma Nur", "Çelik", "Hanım")),
        ("gül abla", Language.TR, NewName("Gül", "", "")),
        ("mrs whitfield", Language.EN, NewName("Whitfield", "", "Mrs")),
        ("ian McGregor", Language.EN, NewName("Ian", "McGregor", "")),
        ("usta", Language.TR, NewName("Usta", "", "")),
        ("Nermin Has", Language.TR, NewName("Nermin", "Has", "")),
    ],
)
def test_what_somebody_is_addressed_by_is_no_part_of_the_name(typed: str, language: Language, name: NewName) -> None:
    assert name_for_card(typed, language) == name


@given(st.text(max_size=40), st.sampled_from(Language))
def test_a_name_is_never_lost(typed: str, language: Language) -> None:
    assert bool(name_for_card(typed, language).whole) == bool(typed.split())
