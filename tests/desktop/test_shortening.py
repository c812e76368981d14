"""Long words are cut where one would cut them, and never become longer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.shortening import shortened


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Ayşe Yılmaz", "Ayşe Yılmaz"),
        ("Koç Kırtasiye ve Ortakları, Kadıköy", "Koç Kırtasiye ve…"),
        ("Çekoslovakyalılaştıramadıklarımızdan", "Çekoslovakyalılaştıra…"),
        ("iki\n satır", "iki satır"),
        ("a" * 20 + "\u200d", "a" * 20 + "…"),
    ],
)
def test_the_beginning_is_told_in_whole_words_where_there_are_some(words: str, told: str) -> None:
    assert shortened(words, 21 if told.startswith("Ç") else 20) == told


@given(words=st.text(max_size=90), most=st.integers(1, 60))
def test_nothing_shortened_is_longer_than_it_may_be(words: str, most: int) -> None:
    told = shortened(words, most)
    assert len(told.removesuffix("…")) <= most
    assert "\n" not in told
