"""The break a card shows is the newest of the last year, with what was frozen on its eve."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import journal as journals
from db.commands import breaks
from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import log_touch
from db.journal import Journal
from db.models import Break
from db.queries.warmthcard import EventKind, warmth_card
from db.records import Direction, TouchKind
from db.touchdraft import TouchDraft
from tests.db.queries.conftest import NOW, TODAY


def ago(days: int) -> datetime.datetime:
    return NOW - datetime.timedelta(days)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with journals.create(tmp_path / "kırgın.hatir", now=ago(600)) as made:
        yield made


def heard(journal: Journal, who: int, days_ago: int, kind: TouchKind = TouchKind.TALK) -> None:
    log_touch(journal, TouchDraft(who, ago(days_ago), direction=Direction.IN, kind=kind, mood=1, words="söz"), NOW)


def test_the_newest_break_of_a_year_gives_the_measure_and_the_chart_its_events(journal: Journal) -> None:
    ayse = add_customer(journal, CustomerDraft(name="Ayşe"), ago(500)).result or 0
    for days_ago in (480, 365, 363, 200, 120, 90, 60):
        heard(journal, ayse, days_ago, TouchKind.PRAISE if days_ago in (365, 363, 200) else TouchKind.TALK)
    for days_ago in (150, 40):
        begun = breaks.begin_by_hand(journal, ayse, ago(days_ago).date(), ago(days_ago)).result or 0
        breaks.mended(journal, begun, ago(days_ago - 5).date(), ago(days_ago - 5))
    told = warmth_card(journal, ayse, TODAY)
    assert told is not None
    newest = Break.select().order_by(Break.on.desc()).get()
    assert (told.baseline_on, told.baseline) == (ago(41).date(), newest.baseline)
    praised = [event.on for event in told.events if event.kind is EventKind.PRAISE]
    assert praised == [ago(363).date(), ago(200).date()], "of the year the chart shows"
    assert [event.on for event in told.events if event.kind is EventKind.MENDED] == [ago(145).date(), ago(35).date()]


def test_who_came_with_a_complaint_has_nothing_to_be_measured_by(journal: Journal) -> None:
    can = add_customer(journal, CustomerDraft(name="Can"), ago(30)).result or 0
    heard(journal, can, 30)
    breaks.begin_by_hand(journal, can, ago(30).date(), ago(30))
    told = warmth_card(journal, can, TODAY)
    assert told is not None
    assert (told.baseline_on, told.baseline) == (None, None)


def test_a_break_older_than_the_card_is_measured_by_what_was_known_before(journal: Journal) -> None:
    """A shop that takes in its old book makes the cards today; the relationships are older."""
    gul = add_customer(journal, CustomerDraft(name="Gül"), NOW).result or 0
    for days_ago in (200, 150, 100, 20):
        heard(journal, gul, days_ago)
    breaks.begin_by_hand(journal, gul, ago(50).date(), NOW)
    told = warmth_card(journal, gul, TODAY)
    assert told is not None
    assert told.baseline_on == ago(51).date()
    assert told.baseline == Break.get().baseline is not None
