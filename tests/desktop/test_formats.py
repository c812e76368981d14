"""Dates and figures as each language writes them."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Language
from desktop.formats import Formats
from desktop.i18n import words

TODAY = datetime.date(2026, 11, 21)
ISTANBUL = ZoneInfo("Europe/Istanbul")


@pytest.fixture(scope="module")
def turkish() -> Formats:
    return Formats(words(Language.TR), ISTANBUL)


@pytest.fixture(scope="module")
def english() -> Formats:
    return Formats(words(Language.EN), ISTANBUL)


def test_days_are_named_in_the_order_of_the_language(turkish: Formats, english: Formats) -> None:
    assert turkish.day(TODAY) == "21 Kasım Cumartesi"
    assert english.day(TODAY) == "Saturday 21 November"
    assert turkish.date(TODAY) == "21 Kasım 2026"
    assert turkish.month(TODAY) == "Kasım 2026"
    assert english.weekday(datetime.date(2026, 11, 27), TODAY) == "Fri 27 Nov"
    assert turkish.weekday(datetime.date(2026, 11, 27), TODAY) == "27 Kas Cum"
    assert turkish.weekday_name(0) == "Pazartesi"
    assert english.weekday_name(6) == "Sunday"


def test_another_year_is_told(turkish: Formats, english: Formats) -> None:
    assert turkish.short(datetime.date(2026, 10, 18), TODAY) == "18 Eki"
    assert english.short(datetime.date(2025, 10, 18), TODAY) == "18 Oct 2025"


def test_the_percent_sign_stands_where_the_language_puts_it(turkish: Formats, english: Formats) -> None:
    assert turkish.percent(0.86) == "%86"
    assert english.percent(0.86) == "86%"
    assert turkish.percent(0.125, 1) == "%12,5"


def test_a_moment_is_shown_in_the_shops_zone_whatever_it_was_kept_in(english: Formats) -> None:
    late = datetime.datetime(2026, 11, 20, 22, 30, tzinfo=datetime.UTC)
    assert english.time(late) == "01:30"
    assert english.moment(late, TODAY) == "today 01:30"


def test_a_time_without_a_day_is_left_alone(turkish: Formats) -> None:
    assert turkish.time(datetime.time(17)) == "17:00"


@pytest.mark.parametrize(
    ("day", "near"),
    [(20, "yesterday"), (21, "today"), (22, "tomorrow"), (19, "19 Nov"), (23, "23 Nov")],
)
def test_only_the_nearest_days_have_names_of_their_own(english: Formats, day: int, near: str) -> None:
    assert english.near(datetime.date(2026, 11, day), TODAY) == near


@pytest.mark.parametrize(("days", "units"), [(0, 1), (34, 1), (59, 1), (60, 1), (365, 1), (366, 1), (1160, 2)])
def test_a_span_is_told_in_the_units_people_think_in(english: Formats, days: int, units: int) -> None:
    assert len(english.span(days).split()) == 2 * units


def test_a_time_is_told_in_hours_from_an_hour_on(turkish: Formats, english: Formats) -> None:
    assert [turkish.duration(minutes) for minutes in (0, 40, 60, 90, 120)] == [
        "0 dakika",
        "40 dakika",
        "1 saat",
        "1 saat 30 dakika",
        "2 saat",
    ]
    assert [english.duration(minutes) for minutes in (1, 60, 121)] == ["1 minute", "1 hour", "2 hours 1 minute"]


def test_things_in_a_row_are_joined_by_and(turkish: Formats, english: Formats) -> None:
    assert turkish.listed(["kol", "yaka", "cep"]) == "kol, yaka ve cep"
    assert english.listed(["one", "two"]) == "one and two"


def test_a_files_size_is_brief(english: Formats) -> None:
    assert english.size(41_234) == "41 kB"


@given(st.dates(min_value=datetime.date(1600, 1, 1)))
def test_every_day_of_the_calendar_can_be_written(day: datetime.date) -> None:
    for language in Language:
        formats = Formats(words(language), ISTANBUL)
        assert str(day.day) in formats.day(day)
        assert str(day.year) in formats.date(day)


@given(st.integers(min_value=0, max_value=50_000))
def test_a_span_is_never_empty(days: int) -> None:
    assert Formats(words(Language.EN)).span(days).strip()
