"""A query of several statements sees the journal as it was at one moment; a row that is gone by then is no fault."""

import datetime
import threading
from collections.abc import Callable

import pytest

from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import log_touch
from db.commands.unit import apply
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Customer
from db.queries import trendsfacts
from db.touchdraft import TouchDraft


def beside(work: Callable[[], object]) -> None:
    """Do something on another thread, which has a connection of its own, and wait for it."""
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_what_is_written_meanwhile_is_seen_afterwards(journal: Journal, now: datetime.datetime) -> None:
    with journal.reading():
        assert Customer.select().count() == 0
        beside(lambda: add_customer(journal, CustomerDraft(given_name="Ayşe"), now))
        assert Customer.select().count() == 0
    assert Customer.select().count() == 1


def test_somebody_who_goes_while_the_shop_is_read_is_still_whole(
    journal: Journal, now: datetime.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    added = add_customer(journal, CustomerDraft(given_name="Ayşe"), now)
    inverse = added.inverse
    assert inverse is not None
    rule = trendsfacts.warmth_rule

    def rule_read_later(journal: Journal) -> object:
        beside(lambda: apply(journal, inverse, now))
        return rule(journal)

    monkeypatch.setattr(trendsfacts, "warmth_rule", rule_read_later)
    assert trendsfacts.trends_facts(journal, journal.today(now)).names == ("Ayşe",)
    assert Customer.select().count() == 0


def test_a_touch_for_somebody_who_is_gone_by_then_is_told_kindly(journal: Journal, now: datetime.datetime) -> None:
    with pytest.raises(UserError) as told:
        log_touch(journal, TouchDraft(7, now, words="Kumaş geldi"), now)
    assert told.value.problem is Problem.CHANGED_MEANWHILE
