"""Days as files write them."""

import datetime

import hypothesis.strategies as st
import pytest
from hypothesis import given

from db.days import ParsedDay, day_of_serial, month_stands_first, read_day


@pytest.mark.parametrize(
    "text",
    [
        "1980-05-04", "19800504", "1980-5-4", "1980/05/04", "1980.05.04", "4.5.1980", "04.05.1980", "4/5/1980",
        "4-5-1980", "4. 5. 1980", "4.5.80", "80-05-04", "19800504T101500Z", "1980-05-04T00:00:00+03:00",
        "1980-05-04 00:00:00", "04.05.1980 00:00", "4 Mayıs 1980", "4 MAYIS 1980", "4 mayis 1980", "4 May 1980",
        "May 4, 1980", "4-May-80", "1980 May 4", " 4.5.1980 ",
    ],
)  # fmt: skip
def test_a_day_with_its_year_is_read_however_it_is_written(text: str) -> None:
    assert read_day(text) == ParsedDay(1980, 5, 4)


@pytest.mark.parametrize(
    "text",
    [
        "--0504",
        "--05-04",
        "--5-4",
        "-0504",
        "1604-05-04",
        "1904-05-04",
        "0000-05-04",
        "4.5.",
        "4/5",
        "4 Mayıs",
        "May 4",
    ],
)
def test_a_day_without_a_year_has_none(text: str) -> None:
    assert read_day(text) == ParsedDay(None, 5, 4)


@pytest.mark.parametrize(
    "text",
    ["", "---04", "--04", "1980", "1980-05", "30.02.2024", "31.04.1990", "1900-02-29", "circa 1800", "206-12-15",
     "1/1/4501", "Mayıs 1980", "32 Ocak", "0/0/00", "yok"],
)  # fmt: skip
def test_what_names_no_day_is_none(text: str) -> None:
    assert read_day(text) is None


def test_the_month_may_stand_first() -> None:
    assert read_day("5/4/1980", month_first=True) == ParsedDay(1980, 5, 4)
    assert read_day("14/5/1980", month_first=True) == ParsedDay(1980, 5, 14)
    assert month_stands_first(["1/2/1980", "5/14/1980"]) is True
    assert month_stands_first(["1/2/1980", "14/5/1980"]) is False
    assert month_stands_first(["1/2/1980"]) is None


def test_the_leap_day_needs_no_year() -> None:
    assert read_day("--0229") == ParsedDay(None, 2, 29)
    assert read_day("29.02.1900") is None


@given(st.dates(min_value=datetime.date(1000, 1, 1), max_value=datetime.date(4000, 1, 1)))
def test_every_day_comes_back_from_what_it_prints(on: datetime.date) -> None:
    year = None if on.year in {1604, 1904} else on.year
    day = ParsedDay(year, on.month, on.day)
    assert read_day(str(day)) == day
    assert read_day(f"{on.day}.{on.month}.{on.year:04}") == day


@given(st.text(max_size=30))
def test_no_text_breaks_the_reading_of_days(text: str) -> None:
    day = read_day(text)
    assert day is None or 1 <= day.month <= 12


def test_a_spreadsheets_number_is_a_day() -> None:
    assert day_of_serial(29710) == ParsedDay(1981, 5, 4)
    assert day_of_serial(1) == ParsedDay(1900, 1, 1)
    assert day_of_serial(61) == ParsedDay(1900, 3, 1)
    assert day_of_serial(0) is None
