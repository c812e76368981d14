"""How often and when, in words."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Language
from desktop import rhythms
from desktop.formats import Formats
from desktop.i18n import words

EN = words(Language.EN)
FORMATS = Formats(EN)


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (1, "every day"),
        (2, "every two days"),
        (7, "every week"),
        (10, "every ten days"),
        (11, "every 11 days"),
        (14, "every two weeks"),
        (21, "every three weeks"),
        (30, "every month"),
        (61, "every two months"),
        (91, "every three months"),
        (182, "every six months"),
        (365, "every year"),
        (730, "every two years"),
    ],
)
def test_a_rhythm_is_told_in_the_unit_people_say_it_in(days: int, told: str) -> None:
    assert rhythms.every(days, EN) == told


@given(st.integers(min_value=1, max_value=5000))
def test_every_rhythm_has_words(days: int) -> None:
    for language in Language:
        told = rhythms.every(days, words(language))
        assert told
        assert "{" not in told


def test_a_turkish_sentence_begins_with_a_turkish_capital() -> None:
    assert rhythms.begun("iki haftada bir", words(Language.TR)) == "İki haftada bir"
    assert rhythms.begun("every day", EN) == "Every day"
    assert rhythms.begun("", EN) == ""


@pytest.mark.parametrize(
    ("days", "start", "end", "told"),
    [
        ((), None, None, ""),
        (range(7), None, None, ""),
        (range(5), None, None, "weekdays"),
        ((5, 6), None, None, "at the weekend"),
        ((3, 0), None, None, "Monday, Thursday"),
        ((), 13, 17, "in the afternoon"),
        ((), 9, 12, "in the morning"),
        ((), 17, 20, "in the evening"),
        ((), 10, 15, "10:00–15:00"),
        ((), None, 11, "until 11:00"),
        ((), 11, None, "from 11:00 on"),
        (range(5), 13, 17, "weekdays in the afternoon"),
    ],
)
def test_good_times_are_told_as_a_colleague_would(
    days: range | tuple[int, ...], start: int | None, end: int | None, told: str
) -> None:
    from_time = datetime.time(start) if start else None
    to_time = datetime.time(end) if end else None
    assert rhythms.good_times(days, from_time, to_time, EN, FORMATS) == told
