"""Birthdays and other days that come every year."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.relationship.specialdays import SpecialDay, next_kept

LEAP_CHILD = SpecialDay("birthday", 2, 29, 2000)


def on(special: SpecialDay, today: date) -> date | None:
    kept = next_kept(special, today)
    return kept.on if kept else None


def test_a_birthday_without_a_year_comes_every_year_and_tells_no_age() -> None:
    kept = next_kept(SpecialDay("birthday", 5, 4), date(2026, 5, 4))
    assert kept is not None
    assert (kept.on, kept.years) == (date(2026, 5, 4), None)


def test_a_birthday_that_has_gone_by_is_kept_next_year() -> None:
    kept = next_kept(SpecialDay("birthday", 5, 4, 1980), date(2026, 5, 5))
    assert kept is not None
    assert (kept.on, kept.years) == (date(2027, 5, 4), 47)


def test_29_february_is_kept_on_the_28th_where_the_year_has_no_29th() -> None:
    assert on(LEAP_CHILD, date(2026, 2, 1)) == date(2026, 2, 28)
    assert on(LEAP_CHILD, date(2026, 3, 1)) == date(2027, 2, 28)
    assert on(LEAP_CHILD, date(2028, 2, 1)) == date(2028, 2, 29)
    assert on(LEAP_CHILD, date(2028, 2, 29)) == date(2028, 2, 29)
    assert on(LEAP_CHILD, date(2100, 2, 28)) == date(2100, 2, 28)


def test_on_new_years_eve_a_day_of_january_is_near() -> None:
    assert on(SpecialDay("name day", 1, 1), date(2026, 12, 31)) == date(2027, 1, 1)


def test_a_day_of_a_year_to_come_is_first_kept_then() -> None:
    kept = next_kept(SpecialDay("wedding", 5, 10, 2028), date(2026, 5, 10))
    assert kept is not None
    assert (kept.on, kept.years) == (date(2028, 5, 10), 0)


def test_a_first_year_that_has_gone_by_is_kept_again_a_year_later() -> None:
    kept = next_kept(SpecialDay("wedding", 5, 10, 2026), date(2026, 5, 11))
    assert kept is not None
    assert (kept.on, kept.years) == (date(2027, 5, 10), 1)


def test_a_day_no_year_has_is_refused() -> None:
    with pytest.raises(ValueError, match="day"):
        SpecialDay("birthday", 2, 30)


def test_beyond_the_end_of_the_calendar_there_is_no_next_time() -> None:
    assert next_kept(SpecialDay("birthday", 1, 1), date(9999, 12, 31)) is None


@given(
    day=st.dates(date(2000, 1, 1), date(2000, 12, 31)),
    today=st.dates(date(1900, 1, 1), date(2200, 12, 31)),
    year=st.none() | st.integers(1800, 1900),
)
def test_every_day_is_kept_once_within_a_year(day: date, today: date, year: int | None) -> None:
    special = SpecialDay("birthday", day.month, day.day, year)
    found = on(special, today)
    assert found is not None
    assert today <= found <= today + timedelta(366)
    assert on(special, found) == found
