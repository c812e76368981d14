"""What a font cannot show is seen to be missing; what nobody can see is gone."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.legible import MISSING, legible, one_line

_HELD = frozenset("abcçdefgğhıijklmnoöpqrsştuüvwxyzABCÇĞIİÖŞÜ0123456789 .,:'<>&₺%□❤✓é")


def shows(ch: str) -> bool:
    return ch in _HELD


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Çığ ₺1.250", "Çığ ₺1.250"),
        (unicodedata.normalize("NFD", "ığdır çöğüş é"), "ığdır çöğüş é"),
        ("a\u0000b\u0007c\u200bd\u200fe", "abcde"),
        ("\u202eabc\u202c", "abc"),
        ("bir\tiki\u2003üç", "bir iki üç"),
        ("bir\r\niki\u2028üç", "bir\niki\nüç"),
        ("שלום", "□□□□"),
        ("x\u0302", "x"),
        ("a\ud800b", "a□b"),
        ("\u00adkol\ufeff", "kol"),
    ],
)
def test_each_kind_of_sign_is_shown_replaced_or_left_out(typed: str, printed: str) -> None:
    assert legible(typed, shows) == printed


@pytest.mark.parametrize("picture", ["😀", "👍🏽", "👨‍👩‍👧", "🇹🇷", "1️⃣"[1:] + "🎉"])
def test_a_picture_is_one_box_however_many_code_points_it_has(picture: str) -> None:
    assert legible(f"a {picture} b", shows) == f"a {MISSING} b"


def test_a_picture_the_font_holds_loses_only_its_colour() -> None:
    assert legible("❤️ ve ✓", shows) == "❤ ve ✓"


def test_one_line_has_neither_line_ends_nor_double_blanks() -> None:
    assert one_line("  bir\n\n iki   üç \n", shows) == "bir iki üç"


@given(st.text())
def test_only_what_the_font_holds_is_left_and_nothing_more_comes_of_a_second_look(text: str) -> None:
    once = legible(text, shows)
    assert all(ch == "\n" or shows(ch) for ch in once)
    assert legible(once, shows) == once


@given(st.text(alphabet=sorted(_HELD)))
def test_what_can_be_shown_stays_as_it_was_typed(text: str) -> None:
    assert legible(text, shows) == unicodedata.normalize("NFC", text)
