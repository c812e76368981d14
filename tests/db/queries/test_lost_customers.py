"""Whom the shop has lost is asked after no more, but not forgotten when silences are judged; who came back is."""

import datetime

import pytest

from db.commands.customers import CustomerDraft, add_customer
from db.commands.drifting import answer_silence
from db.commands.rhythms import set_customer_rhythm
from db.commands.touches import log_touch
from db.journal import Journal
from db.models import Answer, Customer, Trait
from db.queries.drifting import drifting
from db.queries.today import today_page
from db.queries.trends import drift_figures
from db.queries.trendsfacts import trends_facts
from db.records import Direction, DriftAnswerKind
from db.relationship.rhythm import Rhythm
from db.touchdraft import TouchDraft


@pytest.fixture
def regular(journal: Journal, now: datetime.datetime) -> int:
    """Somebody who came every third day for two months and has been silent for seventy days."""
    customer = add_customer(journal, CustomerDraft(name="Ayşe Yılmaz"), now).result
    assert customer is not None
    for ago in range(70, 130, 3):
        at = now - datetime.timedelta(ago)
        log_touch(journal, TouchDraft(customer, at, direction=Direction.IN), at)
    set_customer_rhythm(journal, customer, Rhythm(latest_days=21), now)
    return customer


def _lose(customer: int, now: datetime.datetime, won_back_on: datetime.date | None = None) -> None:
    lost_on = now.date() - datetime.timedelta(30)
    Customer.update(lost_on=lost_on, won_back_on=won_back_on).where(Customer.id == customer).execute()


def test_the_lost_are_neither_asked_after_nor_about(journal: Journal, now: datetime.datetime, regular: int) -> None:
    assert list(drifting(journal, now.date())) == [regular]
    _lose(regular, now)
    page = today_page(journal, now, drifts=drifting(journal, now.date()))
    assert drifting(journal, now.date()) == {}
    assert (page.lines, page.total, page.rhythm_kept) == ((), 0, (0, 0))


def test_who_was_won_back_is_asked_after_again(journal: Journal, now: datetime.datetime, regular: int) -> None:
    _lose(regular, now, won_back_on=now.date() - datetime.timedelta(10))
    page = today_page(journal, now, drifts=drifting(journal, now.date()))
    assert [line.name for line in page.lines] == ["Ayşe Yılmaz"]
    assert list(drifting(journal, now.date())) == [regular]


def test_the_lost_still_teach_what_a_silence_means(journal: Journal, now: datetime.datetime, regular: int) -> None:
    other = add_customer(journal, CustomerDraft(name="Gül Doğan"), now).result
    assert other is not None
    for ago in range(25, 125, 5):
        at = now - datetime.timedelta(ago)
        log_touch(journal, TouchDraft(other, at, direction=Direction.IN), at)
    before = drifting(journal, now.date())[other]
    _lose(regular, now)
    assert drifting(journal, now.date())[other] == before


def test_relationships_that_ended_are_not_called_unchecked(
    journal: Journal, now: datetime.datetime, regular: int
) -> None:
    long_ago = now.date() - datetime.timedelta(120)
    trait = Trait.create(key="attitude", added_on=long_ago)
    Answer.create(customer=regular, trait=trait, on=long_ago, value=1)
    assert today_page(journal, now).unchecked == 1
    _lose(regular, now)
    assert today_page(journal, now).unchecked == 0


def test_an_answer_given_again_later_takes_nothing_from_the_days_before(
    journal: Journal, now: datetime.datetime, regular: int
) -> None:
    """The shop as it stood: what was answered by then was answered, whatever was said again since."""
    early, late = (now - datetime.timedelta(ago) for ago in (30, 1))
    for at in (early, late):
        answer_silence(journal, regular, DriftAnswerKind.UPSET, "", at)
    facts = trends_facts(journal, now.date())
    for ago, asked in ((42, [regular]), (28, []), (14, []), (0, [])):
        day = now.date() - datetime.timedelta(ago)
        told = drift_figures(facts, day, day - datetime.timedelta(28))
        assert [row.customer_id for row in told.rows] == asked, ago
        assert list(drifting(journal, day)) == asked, ago
