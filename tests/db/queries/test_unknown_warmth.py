"""Whoever nothing is known of is neither warm nor cooling, in the spread and in what lies behind it alike."""

import datetime
from pathlib import Path

from db import journal as journals
from db.commands import rhythms
from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import log_touch
from db.queries.trends import trends_figures
from db.queries.trendsbehind import customers_by_warmth
from db.queries.trendsfacts import trends_facts
from db.queries.warmth import warmth_days, warmth_now
from db.records import Direction
from db.relationship.rhythm import Rhythm
from db.touchdraft import TouchDraft
from tests.db.queries.conftest import NOW, TODAY


def test_somebody_nothing_is_known_of_is_in_no_band_however_low_they_count(tmp_path: Path) -> None:
    """Nobody ever met them and the rhythm is long over: that is unknown and counts below 50, but nobody cooled."""
    with journals.create(tmp_path / "ay.hatir", now=NOW - datetime.timedelta(200)) as journal:
        met, never = (
            add_customer(journal, CustomerDraft(name=name), NOW - datetime.timedelta(150)).result or 0
            for name in ("Tanıdık", "Yabancı")
        )
        rhythms.set_customer_rhythm(journal, never, Rhythm(latest_days=21), NOW)
        log_touch(journal, TouchDraft(met, NOW - datetime.timedelta(2), direction=Direction.IN, mood=2), NOW)
        facts = trends_facts(journal, TODAY)
        groups = customers_by_warmth(facts, TODAY)
        assert warmth_now(journal, TODAY)[never].warmth < 50
        assert [[each.customer_id for each in group] for group in groups] == [[], [met], [], [never]]
        counted = trends_figures(facts, TODAY, 4).spread
        counts = (counted.cooling, counted.mild, counted.warm, counted.unknown)
        assert [int(each[-1]) for each in counts] == [len(group) for group in groups]


def test_a_list_by_warmth_ends_with_those_of_whom_nothing_is_known(tmp_path: Path) -> None:
    with journals.create(tmp_path / "ay.hatir", now=NOW - datetime.timedelta(200)) as journal:
        never, upset, content = (
            add_customer(journal, CustomerDraft(name=name), NOW - datetime.timedelta(9)).result or 0
            for name in ("Yabancı", "Küskün", "Memnun")
        )
        for who, mood in ((upset, -2), (content, 2)):
            log_touch(journal, TouchDraft(who, NOW - datetime.timedelta(1), direction=Direction.IN, mood=mood), NOW)
        told = warmth_days(journal, [TODAY])
        assert [each.customer_id for each in told] == [content, upset, never]
        assert told[1].now.warmth < told[2].now.warmth == 50
