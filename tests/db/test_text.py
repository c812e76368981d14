"""Turkish letters: folding for search, the order of a phone book, upper and lower case."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.text import fold, lower_tr, sort_key, upper_tr


@pytest.mark.parametrize("written", ["isik", "ışık", "IŞIK", "Işık", "İŞİK", "ISIK", "i\u0307şik"])
def test_every_way_to_write_light_folds_to_the_same(written: str) -> None:
    assert fold(written) == "isik"


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Çağrı GÜRSOY", "cagri gursoy"),
        ("  Koç\u00a0Kırtasiye\t ", "koc kirtasiye"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("ﬁrma", "firma"),
        ("Hâlâ", "hala"),
        ("Ñandú", "nandu"),
        ("", ""),
    ],
)
def test_marks_case_and_white_space_do_not_count(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="abcçdefgğhıijklmnoöprsştuüvyz "))
def test_turkish_upper_and_lower_case_undo_each_other(text: str) -> None:
    assert lower_tr(upper_tr(text)) == text
    assert fold(upper_tr(text)) == fold(text)


def test_names_stand_in_the_order_of_a_turkish_phone_book() -> None:
    ordered = [
        "5 Yıldız Halı", "Ali", "Âli Bey", "Aslı", "Can", "Çağrı", "Çiğdem", "Deniz", "Emine", "Gül", "Ğ", "Hakan",
        "Ilgaz", "Işık", "İbrahim", "İpek", "Jale", "Oya", "Ömer", "Sevgi", "Şule", "Umut", "Ülkü", "Zeynep",
    ]  # fmt: skip
    assert sorted(random.Random(7).sample(ordered, len(ordered)), key=lambda name: (sort_key(name), name)) == ordered


def test_case_does_not_count_in_the_order() -> None:
    assert sort_key("ışık") == sort_key("IŞIK")
    assert sort_key("ibrahim") == sort_key("İBRAHİM")
    assert sort_key("IŞIK") < sort_key("İPEK")


@given(st.text(alphabet=string.ascii_lowercase), st.text(alphabet=string.ascii_lowercase))
def test_plain_latin_letters_keep_their_order(first: str, second: str) -> None:
    # Turkish puts q, w and x among the others as English does.
    assert (sort_key(first) < sort_key(second)) == (first < second)


@given(st.text())
def test_a_sort_key_exists_for_any_text(text: str) -> None:
    assert sort_key(text) == sort_key(text)
    sort_key(text).encode("utf-8", "surrogatepass")
