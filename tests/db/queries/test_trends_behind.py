"""What lies behind each figure of the trends: the entries, complaints and promises it was counted from."""

import datetime
import math
from itertools import pairwise

import pytest
from peewee import fn

from db.journal import Journal
from db.models import Skip, Touch
from db.queries.behind import Counted, promises_settled, touches_on
from db.queries.storybehind import story_behind
from db.queries.timeline import timeline
from db.queries.trends import TrendsFigures, drift_figures
from db.queries.trendsbehind import complaints_heard, customers_by_rhythm, customers_by_warmth, won_back
from db.queries.trendsfacts import TrendsFacts
from db.queries.warmth import customer_histories
from tests.db.queries.conftest import TODAY, WEEK, people


def test_what_lies_behind_a_figure_adds_up_to_it(shop: Journal, facts: TrendsFacts, figures: TrendsFigures) -> None:
    since, day = figures.since, figures.day
    promises = promises_settled(shop, since, day)
    assert len(promises) == figures.promises.of
    assert sum(each.outcome == "kept" for each in promises) == figures.promises.kept
    complaints = complaints_heard(facts, since, day)
    assert len(complaints) == figures.waits.contacted + figures.waits.waiting
    for theme in figures.themes:
        assert len(complaints_heard(facts, since, day, theme.theme_id)) == theme.count
    spread = figures.spread
    columns = zip(spread.cooling, spread.mild, spread.warm, spread.unknown, strict=True)
    for week, counts in zip(figures.days, columns, strict=True):
        assert tuple(map(len, customers_by_warmth(facts, week))) == counts
    for number, count in enumerate(figures.calendar[-60:], len(figures.calendar[:-60]) + 1):
        assert len(touches_on(shop, since + datetime.timedelta(number))) == count
    assert len(won_back(facts, since, day)) == figures.won_back.count


def on_days(shop: Journal, who: int, counted: Counted, since: datetime.date, day: datetime.date) -> list[datetime.date]:
    """The days of what is shown of somebody's story for one of the shop's figures."""
    keys = frozenset(story_behind(shop, who, counted, since, day))
    return [entry.on for entry in timeline(shop, who, only=keys, limit=len(keys)).entries]


def test_a_figure_leads_to_the_entries_of_each_story_it_was_counted_from(
    shop: Journal, facts: TrendsFacts, figures: TrendsFigures
) -> None:
    since, day = figures.since, figures.day
    everybody = {who: story.rhythm for who, story in customer_histories(shop, people(day), day).items()}
    skipped = {row.customer_id for row in Skip.select()}
    for each in customers_by_rhythm(facts, day)[::5]:
        days, rhythm = on_days(shop, each.customer_id, Counted.RHYTHM, since, day), everybody[each.customer_id]
        if days and rhythm is not None and rhythm.latest_days and each.customer_id not in skipped:
            reached = Touch.select(fn.MAX(Touch.on)).where(
                Touch.customer == each.customer_id, Touch.on <= day, Touch.reached, Touch.kind != "note"
            )
            assert reached.scalar() in days
            assert (day - reached.scalar()).days - rhythm.latest_days == each.figure
    for move in figures.moves:
        days = on_days(shop, move.customer_id, Counted.CHANGE, figures.moves_since, day)
        assert max(days) <= day
        assert days
    for back in won_back(facts, since, day):
        assert min(on_days(shop, back.customer_id, Counted.RETURN, since, day)) <= day


def test_a_usual_gap_is_that_of_the_days_shown_drawn_towards_the_shops(shop: Journal, facts: TrendsFacts) -> None:
    """By the mean of their logarithms, with two of the shop's gaps; the shop's own mean with five of thirty days."""
    since = TODAY - 26 * WEEK
    met: dict[int, set[datetime.date]] = {}
    for touch in Touch.select().where(Touch.kind != "note"):
        if touch.direction == "in" or (touch.reached and (touch.direction is None or touch.kind == "purchase")):
            met.setdefault(touch.customer_id, set()).add(touch.on)
    gaps = {
        who: [math.log((later - earlier).days) for earlier, later in pairwise(sorted(days))]
        for who, days in met.items()
    }
    of_all = [gap for each in gaps.values() for gap in each]
    shops = (sum(of_all) + 5 * math.log(30)) / (len(of_all) + 5)
    told = drift_figures(facts, TODAY, since)
    assert told.rows
    for row in told.rows:
        own = gaps[row.customer_id]
        assert row.typical_gap_days == pytest.approx(math.exp((sum(own) + 2 * shops) / (len(own) + 2)))
        assert row.silence_days == (TODAY - max(met[row.customer_id])).days
        assert row.days_of_life == len(met[row.customer_id])
        assert set(on_days(shop, row.customer_id, Counted.SILENCE, since, TODAY)) == met[row.customer_id]
    assert told.known_of == sum(len(days) >= 4 for days in met.values())


def test_what_a_figure_is_compared_with_can_be_counted_as_well(
    shop: Journal, facts: TrendsFacts, figures: TrendsFigures
) -> None:
    since, before = figures.since, figures.since - (figures.day - figures.since)
    listed = customers_by_rhythm(facts, since)
    kept = sum(each.figure is not None and each.figure < 0 for each in listed)
    assert (kept, len(listed)) == (figures.rhythm_before.kept, figures.rhythm_before.of)
    ended = promises_settled(shop, before, since)
    assert len(ended) == figures.promises_before.of
    heard = complaints_heard(facts, before, since)
    assert len(heard) == figures.waits_before.contacted + figures.waits_before.waiting
    for theme in figures.themes:
        assert len(complaints_heard(facts, before, since, theme.theme_id)) == theme.before
    earlier = drift_figures(facts, since, before)
    assert len(earlier.rows) == drift_figures(facts, figures.day, since).before
