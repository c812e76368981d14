"""When the word of the day comes, and what it says: figures alone unless names are wanted."""

import dataclasses
import datetime
from zoneinfo import ZoneInfo

import pytest

from db.queries.digest import Waiting
from db.records import Language
from desktop import digest, i18n
from desktop.settings import Notices

ISTANBUL = ZoneInfo("Europe/Istanbul")
SOME = Waiting(people=5, complaints=1, promises_today=1, promises_late=2, names=("Ayşe", "Işıl", "Koç"), is_open=True)
NOBODY = Waiting(people=0, complaints=0, promises_today=0, promises_late=0, names=(), is_open=True)


def at(day: int, hour: int, minute: int = 0) -> datetime.datetime:
    return datetime.datetime(2026, 11, day, hour, minute, tzinfo=ISTANBUL)


@pytest.mark.parametrize(
    ("told_on", "now", "due"),
    [
        (None, at(21, 8, 59), False),
        (None, at(21, 9), True),
        (21, at(21, 9), False),
        (21, at(21, 23, 59), False),
        (21, at(22, 0, 30), False),
        (21, at(22, 9, 1), True),
        (17, at(21, 15), True),  # the computer slept for days: once, not four times
        (25, at(21, 15), True),  # its clock had run ahead
    ],
)
def test_the_word_comes_once_a_day_from_its_hour_on(told_on: int | None, now: datetime.datetime, due: bool) -> None:
    notices = Notices(told_on=datetime.date(2026, 11, told_on) if told_on else None)
    assert digest.is_due(notices, now) is due


def test_nobody_hears_a_word_who_wants_none() -> None:
    assert not digest.is_due(Notices(digest=False), at(21, 12))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            Language.EN,
            "1 complaint without a first contact · 5 people to ask after · 1 promise for today · 2 promises late",
        ),
        (Language.TR, "1 şikâyet ilk teması bekliyor · Hatırı sorulacak 5 kişi · Bugüne 1 söz · Gecikmiş 2 söz"),
    ],
)
def test_a_counter_screen_shows_figures_and_no_customer(language: Language, told: str) -> None:
    assert digest.sentence(SOME, i18n.words(language), names=False) == told


def test_names_come_only_where_they_are_wanted() -> None:
    told = digest.sentence(SOME, i18n.words(Language.EN), names=True)
    assert told.splitlines()[1] == "Ayşe, Işıl, Koç and 2 more"
    all_named = digest.sentence(dataclasses.replace(SOME, people=3), i18n.words(Language.EN), names=True)
    assert all_named.splitlines()[1] == "Ayşe, Işıl and Koç"
    assert digest.sentence(NOBODY, i18n.words(Language.EN), names=True) == ""
