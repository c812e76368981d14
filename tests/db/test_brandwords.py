"""Words the shop never uses are found however they are written and inflected, and only whole."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.brandwords import BrandWords
from db.text import upper_tr


@pytest.mark.parametrize(
    ("never", "text"),
    [
        ("problem", "Problemleriniz çözülecek"),
        ("problem", "PROBLEM’in büyüğü"),
        ("şikâyet", "sikayetinizi aldık"),
        ("imkânsız", "Bu imkansızdır."),
        ("hesap", "hesabınıza yazdık"),
        ("sabır", "sabrınız için teşekkürler"),
        ("mecbur", "Mecburdunuz"),
        ("ucuz", "ucuzundan var"),
        ("yapacak bir şey yok", "Maalesef yapacak bir şey yoktu, kusura bakmayın"),
        ("en kısa sürede", "EN KISA SÜREDE döneriz"),
        ("ışık", "isigi açık"),
        ("complaint", "two complaints came"),
        ("as soon as possible", "We call as soon as\npossible."),
        ("no", "No, we cannot"),
        ("iade", "İADENİZİ yaptık"),
        ("İndirim", "indiriminizden yararlanın"),
        ("müşteri", "müşterilerimizdendir"),
        ("borç", "BORCUNUZU sorduk"),
        ("çocuk", "çocuğunuzunkini"),
        ("hata", "hatasıyla"),
        ("policy", "two policies"),
        ("charge", "we are charging it"),
        ("charge", "you are charged"),
        ("fix", "she fixes it"),
        ("fee", "no fees"),
    ],
)
def test_a_word_is_found_in_every_form(never: str, text: str) -> None:
    (use,) = BrandWords([never]).uses_in(text)
    assert use.line == never
    assert text[use.start : use.end] == use.said


@pytest.mark.parametrize(
    ("never", "text"),
    [
        ("problem", "problemsiz bir yıl"),
        ("as", "aslan gibi, asma kat, Asım"),
        ("sorun", "bir sorumuz var"),
        ("hesap", "hesaplı alışveriş"),
        ("kaba", "kabak tatlısı, kabahat bizde"),
        ("no", "not now, nobody"),
        ("ama", "aman efendim, bu amaca"),
        ("bar", "a barn"),
        ("war", "warm words"),
        ("form", "formal"),
        ("fee", "feed it, feel it, feeding"),
        ("sorun", "sorunca"),
        ("yapacak bir şey yok", "yapacak bir şey var"),
        ("", "ne olursa olsun"),
        ("…", "üç nokta…"),
    ],
)
def test_a_word_is_not_found_inside_another(never: str, text: str) -> None:
    assert BrandWords([never]).uses_in(text) == ()


@pytest.mark.parametrize("arrow", ["→", " -> ", "=>"])
def test_behind_an_arrow_stands_what_is_said_instead(arrow: str) -> None:
    words = BrandWords([f"masraf{arrow}emek karşılığı", "ucuz"])
    found = [(use.line, use.rather) for use in words.uses_in("Masrafı ucuz, emek karşılığıdır.")]
    assert found == [("masraf", "emek karşılığı"), ("ucuz", "")]


def test_uses_come_in_the_order_of_the_text_with_their_own_line() -> None:
    words = BrandWords(["bütçe", "maalesef"])
    assert [use.line for use in words.uses_in("Maalesef bütçeniz yetmez, maalesef.")] == [
        "maalesef",
        "bütçe",
        "maalesef",
    ]


_LETTERS = st.text(alphabet="abcçdefgğhıijklmnoöprsştuüvyz", min_size=1, max_size=9)


@settings(max_examples=60)
@given(st.lists(_LETTERS, min_size=1, max_size=4), st.text(max_size=20), st.text(max_size=20))
def test_what_is_said_word_for_word_is_always_found(words: list[str], before: str, after: str) -> None:
    line = " ".join(words)
    text = f"{before} {upper_tr(line)}, {after}"
    assert any(use.said == upper_tr(line) for use in BrandWords([line]).uses_in(text))


@settings(max_examples=60)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_can_be_read(never: str, text: str) -> None:
    for use in BrandWords([never]).uses_in(text):
        assert text[use.start : use.end] == use.said
