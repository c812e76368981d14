"""What the shop sets about its own figures holds for everybody at once, and is taken back."""

import datetime

import pytest

from db.commands.customers import CustomerDraft, add_customer
from db.commands.ownrules import set_names_a_week, set_warmth_weights
from db.commands.touches import log_touch, make_promise, settle_promise
from db.commands.unit import apply
from db.journal import Journal
from db.models import Setting
from db.queries.drifting import shop_drift
from db.queries.ownrules import NAMES_A_WEEK, WEIGHTS, names_a_week, warmth_weights
from db.queries.trends import drift_figures
from db.queries.trendsfacts import trends_facts
from db.queries.warmth import warmth_now
from db.records import Channel, Direction, PromiseOutcome
from db.relationship.warmth import DEFAULT_WEIGHTS, Part
from db.touchdraft import PromiseWords, TouchDraft

DAY = datetime.timedelta(1)


def test_weights_move_warmth_at_once_and_are_taken_back(journal: Journal, now: datetime.datetime) -> None:
    ayse = add_customer(journal, CustomerDraft(given_name="Ayşe"), now - 60 * DAY).result
    assert ayse
    for days in (30, 1):
        at = now - days * DAY
        log_touch(journal, TouchDraft(ayse, at, direction=Direction.IN, channel=Channel.PHONE, mood=2), now)
    broken = make_promise(journal, ayse, PromiseWords("Etek", now.date()), now).result
    assert broken
    settle_promise(journal, broken, PromiseOutcome.BROKEN, now)
    usual = warmth_now(journal, now.date())[ayse].warmth
    only_mood = {part: 100.0 if part is Part.MOOD else 0.0 for part in Part}
    change = set_warmth_weights(journal, only_mood, now)
    assert change.changes.everything
    assert warmth_now(journal, now.date())[ayse].warmth > usual
    assert warmth_weights(journal) == only_mood
    assert change.inverse is not None
    taken_back = apply(journal, change.inverse, now)
    assert taken_back.changes.everything
    assert warmth_now(journal, now.date())[ayse].warmth == usual


def test_weights_stay_within_their_bounds_and_the_usual_ones_leave_nothing_behind(
    journal: Journal, now: datetime.datetime
) -> None:
    set_warmth_weights(journal, dict(DEFAULT_WEIGHTS) | {Part.CARE: 400.0, Part.MOOD: -3.0}, now)
    assert (warmth_weights(journal)[Part.CARE], warmth_weights(journal)[Part.MOOD]) == (100.0, 0.0)
    set_warmth_weights(journal, DEFAULT_WEIGHTS, now)
    assert Setting.select().count() == 0
    assert warmth_weights(journal) == DEFAULT_WEIGHTS


def test_nothing_that_weighs_is_no_error(journal: Journal, now: datetime.datetime) -> None:
    ayse = add_customer(journal, CustomerDraft(given_name="Ayşe"), now).result
    assert ayse
    log_touch(journal, TouchDraft(ayse, now, direction=Direction.IN, mood=2), now)
    set_warmth_weights(journal, dict.fromkeys(Part, 0.0), now)
    assert warmth_now(journal, now.date())[ayse].warmth == 50


@pytest.mark.parametrize("kept", ["{", "[]", '"x"', '{"mood": "x"}'])
def test_what_cannot_be_read_counts_as_never_said(journal: Journal, kept: str) -> None:
    for name in (WEIGHTS, NAMES_A_WEEK):
        Setting.insert(name=name, value=kept).execute()
    assert warmth_weights(journal) == DEFAULT_WEIGHTS
    assert names_a_week(journal) is None


def test_a_shop_is_asked_about_no_more_silences_than_it_wants(journal: Journal, now: datetime.datetime) -> None:
    for number in range(6):
        whose = add_customer(journal, CustomerDraft(given_name=f"Müşteri {number}"), now - 900 * DAY).result
        assert whose
        for days in range(300 + 5 * number, 800, 50):
            log_touch(journal, TouchDraft(whose, now - days * DAY, direction=Direction.IN, mood=1), now)
    usual = len(shop_drift(journal, now.date()).asked)
    assert usual > 1
    set_names_a_week(journal, 1, now)
    found = shop_drift(journal, now.date())
    assert (len(found.asked), found.names_a_week) == (1, 1)
    today = now.date()
    facts = trends_facts(journal, today)
    assert facts.asking.names_a_week == 1
    told = drift_figures(facts, today, today - 7 * DAY)
    assert [row.customer_id for row in told.rows] == list(found.unusual), "the trends ask by the same rule"
    set_names_a_week(journal, 0, now)
    assert len(shop_drift(journal, now.date()).asked) == 0
    set_names_a_week(journal, None, now)
    assert len(shop_drift(journal, now.date()).asked) == usual
