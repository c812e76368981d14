"""Feasts that fall on another day each year, and what is promised by them."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.quickentry import KnownPeople, parse
from db.quickentry.feasts import Feast, next_feast

_DAYS = st.dates(date(2025, 1, 1), date(2042, 12, 31))


@pytest.mark.parametrize(("feast", "name"), [(Feast.RAMAZAN, "Eid al-Fitr"), (Feast.KURBAN, "Eid al-Adha")])
def test_a_bayram_begins_when_the_calendar_says(feast: Feast, name: str) -> None:
    calendar = holidays.country_holidays("TR", years=range(2025, 2044), language="en_US")
    days = sorted(day for day, called in calendar.items() if name in called)
    first_days = [day for day in days if day - timedelta(days=1) not in days]

    found: list[date] = []
    while (day := next_feast(feast, found[-1] + timedelta(days=1) if found else date(2025, 1, 1), 0)) is not None:
        found.append(day)

    assert found == first_days


def test_easter_and_the_sundays_of_parents_are_the_known_ones() -> None:
    assert [next_feast(Feast.EASTER, date(year, 1, 1), 0) for year in (2026, 2027, 2038)] == [
        date(2026, 4, 5),
        date(2027, 3, 28),
        date(2038, 4, 25),
    ]
    assert next_feast(Feast.MOTHERS, date(2026, 11, 21), 0) == date(2027, 5, 9)
    assert next_feast(Feast.FATHERS, date(2026, 6, 1), 0) == date(2026, 6, 21)


@given(_DAYS, st.sampled_from(Feast), st.integers(-1, 0))
def test_a_feast_to_come_is_never_over(today: date, feast: Feast, offset: int) -> None:
    found = next_feast(feast, today, offset)

    assert found is not None
    assert today <= found <= today + timedelta(days=366 + 34)  # Easter lies between 22 March and 25 April


def test_no_calendar_reaches_past_the_table() -> None:
    assert next_feast(Feast.RAMAZAN, date(2060, 1, 1), 0) is None


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("söz: perde bayramdan önce", date(2027, 3, 8)),
        ("söz: perde kurban bayramına", date(2027, 5, 15)),
        ("söz: buket anneler gününe", date(2027, 5, 8)),
        ("promise: coat before Christmas", date(2026, 12, 24)),
        ("promise: coat by Easter", date(2027, 3, 27)),
    ],
)
def test_by_a_feast_means_before_it(line: str, due: date) -> None:
    entry = parse(line, now=datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul")), people=None)

    assert [promise.due_on for promise in entry.promises] == [due]


def test_bayram_is_somebody_as_well() -> None:
    people = KnownPeople([(1, "Bayram Usta", ())])

    entry = parse(
        "Bayram'a yazdım", now=datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul")), people=people
    )

    assert [ref.name for ref in entry.who] == ["Bayram Usta"]
