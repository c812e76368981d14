"""What is said to have changed a warmth is what did, by the weights the shop itself gave the parts."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import journal as journals
from db.commands import complaints, ownrules
from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import log_touch
from db.journal import Journal
from db.models import Complaint, Theme
from db.queries.movereasons import MoveCause, move_reasons
from db.queries.trends import Move, trends_figures
from db.queries.trendsfacts import trends_facts
from db.records import ComplaintOutcome, Direction, TouchKind
from db.relationship.warmth import DEFAULT_WEIGHTS, Part
from db.touchdraft import TouchDraft
from tests.db.queries.conftest import NOW, TODAY, WEEK

SINCE = TODAY - 10 * WEEK


def ago(days: int) -> datetime.datetime:
    return NOW - datetime.timedelta(days)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with journals.create(tmp_path / "neden.hatir", now=ago(400)) as made:
        yield made


@pytest.fixture
def ayse(journal: Journal) -> int:
    return add_customer(journal, CustomerDraft(name="Ayşe"), ago(300)).result or 0


def came(journal: Journal, who: int, days: int, mood: int | None = None, kind: TouchKind = TouchKind.TALK) -> None:
    draft = TouchDraft(who, ago(days), direction=Direction.IN, kind=kind, mood=mood, words="söz", theme="Gün")
    log_touch(journal, draft, NOW)


def cause(journal: Journal, who: int, change: float) -> MoveCause:
    return move_reasons(journal, [Move(who, "Ayşe", change, ())], SINCE, TODAY)[who].cause


def test_a_part_that_did_not_apply_before_moved_no_more_than_it_adds(journal: Journal, ayse: int) -> None:
    """Their spirits rose, and a complaint was cared for well: what had not applied is no fall from nothing."""
    for days, mood in ((90, -1), (80, -1), (20, 2), (10, 2), (1, 2)):
        came(journal, ayse, days, mood)
    came(journal, ayse, 15, None, TouchKind.COMPLAINT)
    case, at = Complaint.get().id, ago(15)
    complaints.contacted(journal, case, at, NOW)
    complaints.remedied(journal, case, "Yenilendi", "Günü önemser", at, NOW)
    complaints.closed(journal, case, ComplaintOutcome.YES, at, NOW)
    assert cause(journal, ayse, 12.0) is MoveCause.MOOD


def test_a_part_the_shop_gives_no_weight_is_never_the_reason(journal: Journal, ayse: int) -> None:
    for days, mood in ((110, 2), (100, 2), (90, 2), (80, 2), (3, -2), (2, -2)):
        came(journal, ayse, days, mood)
    assert cause(journal, ayse, -20.0) is MoveCause.MOOD
    ownrules.set_warmth_weights(journal, {**DEFAULT_WEIGHTS, Part.MOOD: 0.0}, NOW)
    assert cause(journal, ayse, -20.0) is not MoveCause.MOOD
    ownrules.set_warmth_weights(journal, dict.fromkeys(Part, 0.0), NOW)
    assert move_reasons(journal, [Move(ayse, "Ayşe", -20.0, ())], SINCE, TODAY).keys() == {ayse}


def test_no_complaint_is_counted_in_two_stretches_and_none_in_neither(journal: Journal, ayse: int) -> None:
    days = (0, 69, 70, 71, 139, 140, 141)
    for number in days:
        came(journal, ayse, number, None, TouchKind.COMPLAINT)
    figures = trends_figures(trends_facts(journal, TODAY), TODAY, 10)
    assert figures.since == SINCE
    (theme,) = figures.themes
    assert theme.theme_id == Theme.get().id
    assert (theme.count, theme.before) == (len([0, 69]), len([70, 71, 139]))
    waits, before = figures.waits, figures.waits_before
    assert (waits.contacted + waits.waiting, before.contacted + before.waiting) == (theme.count, theme.before)
