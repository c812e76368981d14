"""What was typed is marked in what was found, whatever case, marks or notation."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.shell.marks import around, marks


def marked(text: str, typed: str) -> list[str]:
    return [text[start:end] for start, end in marks(text, typed)]


@pytest.mark.parametrize(
    ("text", "typed", "parts"),
    [
        ("Işıl Aydın", "isil", ["Işıl"]),
        ("IŞIL AYDIN", "ışıl ay", ["IŞIL", "AY"]),
        ("İbrahim Öztürk", "ibr oz", ["İbr", "Öz"]),
        ("Zeynep.Kaya@ornek.com", "kaya", ["Kaya"]),
        ("Ayşe Yılmaz", "yse", []),  # a word is found by its beginning
        ("0532 555 01 22", "+90 532 55", ["532 55"]),
        ("(0532) 555-01-22", "5550122", ["555-01-22"]),
        ("+90 532 555 01 22", "0532", ["532"]),
        ("👩‍🔧 Ayşe", "ays", ["Ayş"]),
        ("straße", "strasse", ["straße"]),
        ("", "a", []),
        ("Ayşe", "", []),
    ],
)
def test_the_typed_part_is_found(text: str, typed: str, parts: list[str]) -> None:
    assert marked(text, typed) == parts


def test_a_long_note_begins_shortly_before_what_was_typed() -> None:
    note = "Kolları kısaltıldı, astarı değişti ve bir hafta sonra lacivert ceket istedi"
    shown = around(note, "lacivert")
    assert shown.startswith("…")
    assert "lacivert ceket istedi" in shown
    assert len(shown) < len(note)
    assert around(note, "kol") == note
    assert around("bir\nsatır", "satır") == "bir satır"


@settings(max_examples=60)
@given(st.text(max_size=30), st.text(max_size=8))
def test_marks_lie_inside_the_text_in_order_and_apart(text: str, typed: str) -> None:
    end_before = -1
    for start, end in marks(text, typed):
        assert end_before < start < end <= len(text)
        end_before = end
