"""Days are also named as one speaks: tomorrow, Friday, in three days."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.neardays import is_near_day, near_day

SATURDAY = datetime.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("bugün", 0),
        (" BUGÜN ", 0),
        ("Yarın", 1),
        ("YARIN", 1),
        ("dün", -1),
        ("öbür gün", 2),
        ("cuma", 6),
        ("CUMA günü", 6),
        ("cumartesi", 7),
        ("Salı", 3),
        ("3 gün sonra", 3),
        ("2 hafta", 14),
        ("haftaya", 7),
        ("tomorrow", 1),
        ("on Friday", 6),
        ("in 10 days", 10),
    ],
)
def test_a_day_is_counted_from_today(text: str, days: int) -> None:
    assert near_day(text, SATURDAY) == SATURDAY + datetime.timedelta(days)
    assert is_near_day(text)


def test_of_what_was_a_day_of_the_week_is_the_last_one() -> None:
    assert near_day("cuma", SATURDAY, past=True) == datetime.date(2026, 11, 20)
    assert near_day("Saturday", SATURDAY, past=True) == SATURDAY


@given(st.text(max_size=12))
def test_whatever_else_is_typed_is_no_such_day(text: str) -> None:
    assert (near_day(text, SATURDAY) is None) == (not is_near_day(text))


@pytest.mark.parametrize("text", ["", "27.11.2026", "4 Mayıs", "cumadan", "Friday the 13th", "gün"])
def test_a_date_is_none(text: str) -> None:
    assert near_day(text, SATURDAY) is None
