"""The sample shop is sound on whatever day it is opened, the same when it is made again, and goes without a trace."""

import datetime
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import resources
from db import journal as journals
from db.changes import ChangeName
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import TABLES, Business, Complaint, Customer, Job, Promise, Setting, Step, Touch
from db.queries import shop
from db.queries.customers import page
from db.queries.drifting import drifting
from db.queries.found import find
from db.queries.hours import public_holidays
from db.queries.today import today_page
from db.records import Direction, Language
from db.sample.shop import clear, fill

ISTANBUL = ZoneInfo("Europe/Istanbul")
FOLDER = resources.path("sample")
MINUTES = st.integers(0, 10 * 365 * 24 * 60)  # from the first minute of 2024 on


@contextmanager
def _filled(journal: Journal, now: datetime.datetime, language: Language = Language.TR) -> Generator[None]:
    fill(journal, FOLDER, language, now)
    try:
        yield
    finally:
        clear(journal, now)


def _at(*parts: int) -> datetime.datetime:
    return datetime.datetime(*parts, tzinfo=ISTANBUL)


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    with journals.create(tmp_path_factory.mktemp("any day") / "shop.hatir", now=_at(2026, 11, 21)) as made:
        yield made


@given(now=MINUTES.map(lambda minutes: _at(2024, 1, 1) + datetime.timedelta(minutes=minutes)))
@example(now=_at(2028, 2, 29, 0, 30))
@example(now=_at(2027, 3, 31, 23, 55))
@example(now=_at(2026, 1, 1, 10))
@example(now=_at(2026, 5, 29, 12))  # in the middle of nine days off
@example(now=_at(2026, 11, 23, 9, 1))  # a Monday, the shop has just opened
@settings(max_examples=2)
def test_it_tells_the_same_morning_on_any_day(journal: Journal, now: datetime.datetime) -> None:
    with _filled(journal, now):
        today = today_page(journal, now, drifts=drifting(journal, now.date()))
        assert {line.name for line in today.lines} == {
            "Mehmet Demir", "Koç Kırtasiye", "Işıl Aydın", "Canan Erdem", "Ahmet Sönmez", "Ayşe Yılmaz", "Emel Tunç",
            "İbrahim Öztürk", "Şule Kaya", "Tolga Er",
        }  # fmt: skip
        assert {line.name for line in today.in_peace} == {"Nermin Şahin", "Burak Aslan", "Ömer Çelik"}
        assert now.date() - datetime.timedelta(1) in {praise.on for praise in today.praise}
        assert journal.is_sound()
        _expect_a_past_that_could_have_been(now)


def _expect_a_past_that_could_have_been(now: datetime.datetime) -> None:
    hours = {0: (9, 19), 1: (9, 19), 2: (9, 19), 3: (9, 19), 4: (9, 19), 5: (10, 17)}
    holidays = public_holidays("TR", now.date()) | public_holidays("TR", now.date() - datetime.timedelta(422))
    yesterday = now.date() - datetime.timedelta(1)
    for touch in Touch.select():
        local = touch.at.astimezone(ISTANBUL)
        assert local < now
        assert touch.on == local.date()
        if touch.on == yesterday and touch.direction == Direction.IN.value:
            continue  # a message may come in on a day the shop is closed
        assert touch.on not in holidays
        opens, closes = hours[touch.on.weekday()]
        assert datetime.time(opens) <= local.time() <= datetime.time(closes)
    for promise in Promise.select():
        assert promise.made_on <= now.date()
        assert promise.made_on <= promise.due_on
        assert (promise.outcome is None) == (promise.settled_on is None)
        assert promise.settled_on is None or promise.made_on <= promise.settled_on <= now.date()
    for case in Complaint.select():
        steps = [case.heard_at, case.first_contact_at, case.remedied_at, case.closed_at]
        known = [step for step in steps if step is not None]
        assert known == sorted(known)
        assert steps[: len(known)] == known
        assert known[-1] < now
    for job in Job.select():
        assert job.started_on <= now.date() < (job.ready_on or now.date() + datetime.timedelta(1))
    for step in Step.select():
        assert (step.share == 100) == (step.done_on is not None)
        assert step.done_on is None or step.done_on <= now.date()


def _rows() -> dict[str, list[object]]:
    return {model.__name__: list(model.select().tuples()) for model in TABLES if model is not Business}


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_the_same_moment_makes_the_same_rows(journal: Journal, language: Language) -> None:
    now = _at(2026, 11, 21, 9, 12)
    with _filled(journal, now, language):
        first = _rows()
    with _filled(journal, now, language):
        assert _rows() == first


def test_a_filled_journal_is_filled_once_and_clearing_it_leaves_its_settings(journal: Journal) -> None:
    now = _at(2026, 11, 21, 9, 12)
    fill(journal, FOLDER, Language.EN, now)
    with pytest.raises(ValueError, match="empty journal"):
        fill(journal, FOLDER, Language.TR, now)
    assert Customer.select().count() > 60
    Setting.insert(name="colour", value='"blue"').execute()
    change = clear(journal, now)
    profile = shop.profile(journal)
    assert (change.name, change.changes.everything) == (ChangeName.CLEAR_SAMPLE, True)
    assert [model.__name__ for model in TABLES if model.select().count()] == ["Business", "Setting"]
    assert (profile.name, profile.is_sample, profile.language, profile.next_report_number) == (
        "",
        False,
        Language.EN,
        1,
    )
    assert find(journal, "Ayşe").people == ()
    assert page(journal).total == 0
    assert journal.is_sound()
    Setting.delete().execute()


def test_only_a_sample_can_be_cleared(journal: Journal) -> None:
    with pytest.raises(UserError) as told:
        clear(journal, _at(2026, 11, 21))
    assert told.value.problem is Problem.CHANGED_MEANWHILE
