"""A day to go back to, as somebody names it, or words to look for."""

import datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.pages.customers.story_day import day_in

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))


@pytest.mark.parametrize(
    ("typed_day", "day"),
    [
        ("12 ekim", (2026, 10, 12)),
        ("12 aralık", (2025, 12, 12)),
        ("3.5.2024", (2024, 5, 3)),
        ("ağustos 2025", (2025, 8, 31)),
        ("october", (2026, 10, 31)),
        ("2024", (2024, 12, 31)),
        ("2026", (2026, 11, 21)),
        ("dün", (2026, 11, 20)),
        ("geçen cuma", (2026, 11, 20)),
        ("3 weeks ago", (2026, 10, 31)),
    ],
)
def test_a_day_is_understood_in_both_languages(typed_day: str, day: tuple[int, int, int]) -> None:
    assert day_in(typed_day, NOW) == datetime.date(*day)


@pytest.mark.parametrize("words", ["palto", "12", "ali", "cuma kolları", "söz: cuma", ""])
def test_words_are_no_day(words: str) -> None:
    assert day_in(words, NOW) is None
