"""Crowds to measure with: of the size asked for, the same for the same seed, and journals like any other."""

import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from db import journal as journals
from db.commands import derived
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import TABLES, Business, Complaint, ContactPoint, Customer, Promise, Touch
from db.queries.customers import page
from db.queries.drifting import drifting
from db.queries.found import find
from db.queries.timeline import timeline
from db.queries.today import today_page
from db.sample.crowd import Crowd, fill, new_crowd

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
SMALL = Crowd(customers=300, touches_each=20, longest=700)


def _rows() -> dict[str, list[object]]:
    return {model.__name__: list(model.select().tuples()) for model in TABLES if model is not Business}


@pytest.fixture
def crowd(journal: Journal) -> Journal:
    fill(journal, SMALL, NOW)
    return journal


def test_a_crowd_has_the_size_asked_for(crowd: Journal) -> None:
    touches = Touch.select().count() - SMALL.longest
    assert Customer.select().count() == SMALL.customers
    assert touches == pytest.approx((SMALL.customers - 1) * SMALL.touches_each, rel=0.1)
    assert timeline(crowd, 1).total >= SMALL.longest


def test_the_same_seed_draws_the_same_crowd(tmp_path: Path) -> None:
    drawn: list[dict[str, list[object]]] = []
    for name, seed in (("one", 1), ("again", 1), ("other", 2)):
        path = tmp_path / f"{name}.hatir"
        new_crowd(path, Crowd(customers=50, longest=100, seed=seed), NOW)
        with journals.open_journal(path, now=NOW, read_only=True):
            drawn.append(_rows())
    assert drawn[0] == drawn[1]
    assert drawn[0] != drawn[2]


def test_a_crowd_is_a_sound_journal(crowd: Journal) -> None:
    assert crowd.is_sound()
    assert Touch.select().where(Touch.at > NOW).count() == 0
    assert Promise.select().where(Promise.outcome.is_null()).count() > 0
    assert Complaint.select().count() > 0


def test_what_follows_from_a_crowd_is_up_to_date(crowd: Journal) -> None:
    columns = (Customer.id, Customer.last_contact_on, Customer.last_attempt_on, Customer.unanswered, Customer.contacts,
               Customer.rhythm_days, Customer.due_on)  # fmt: skip
    drawn = list(Customer.select(*columns).tuples())
    derived.refresh_customers(crowd, range(1, SMALL.customers + 1), NOW.date())
    assert list(Customer.select(*columns).tuples()) == drawn
    assert len({row[-1] for row in drawn}) > 50


def test_everybody_is_found_by_name_and_phone_and_what_was_said_too(crowd: Journal) -> None:
    name = Customer.get_by_id(7).name
    phone = ContactPoint.get(ContactPoint.customer == 7).text
    assert name in {row.name for row in page(crowd, name.upper()).rows}
    assert [row.id for row in page(crowd, phone).rows] == [7]
    assert find(crowd, "lacivert ceket").touches


def test_a_crowd_has_a_morning(crowd: Journal) -> None:
    today = today_page(crowd, NOW, drifts=drifting(crowd, NOW.date()))
    assert len(today.lines) > 20


def test_a_crowd_never_takes_the_place_of_something(tmp_path: Path) -> None:
    path = tmp_path / "mine.hatir"
    path.touch()
    with pytest.raises(UserError) as caught:
        new_crowd(path, SMALL, NOW)
    assert caught.value.problem is Problem.FILE_EXISTS
