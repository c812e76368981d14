"""Days cut into steps, sums that fade, and warmth that does not depend on how the work is cut up."""

from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.records import ComplaintOutcome, Direction, PromiseOutcome, TouchKind
from db.relationship import steps as steps_module
from db.relationship import warmth as warmth_module
from db.relationship.histories import (
    ComplaintCase,
    CustomerHistory,
    HistoryColumns,
    SettledPromise,
    TraitAnswer,
    history_columns,
)
from db.relationship.rhythm import Rhythm
from db.relationship.shophours import OpenSpan, ShopHours
from db.relationship.steps import calendar, steps
from db.relationship.timelines import Ints, carried, timeline
from db.relationship.touchfacts import TouchFact
from db.relationship.warmth import Part, PartsTable, warmth_parts

SHOP = ShopHours(ZoneInfo("Europe/Istanbul"), (*((OpenSpan(time(9), time(19)),),) * 6, ()))
BEGIN = date(2025, 1, 1)
DAYS = [BEGIN + timedelta(back) for back in range(0, 700, 9)]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from([0.0, 0.5, 0.9, 1.0]), st.integers(-2, 2)), max_size=90))
def test_fading_sums_are_those_of_one_place_after_the_other(places: list[tuple[float, int]]) -> None:
    kept, values = np.array([kept for kept, _ in places]), np.array([value for _, value in places], np.float64)
    expected, total = [], 0.0
    for share, value in places:
        total = total * share + value
        expected.append(total)
    assert carried(kept, values[None]).tolist() == [pytest.approx(expected)]


@settings(max_examples=40, deadline=None)
@given(
    events=st.lists(st.tuples(st.integers(0, 3), st.integers(90, 130)), max_size=25).map(sorted),
    days=st.lists(st.integers(95, 125), min_size=1, max_size=9, unique=True).map(sorted),
)
def test_every_cell_knows_the_newest_event_and_how_many_there_were(
    events: list[tuple[int, int]], days: list[int]
) -> None:
    line = timeline(_ints([owner for owner, _ in events]), _ints([day for _, day in events]), 4)
    look = calendar(_ints(days))
    cell = look.cell(line.owner, line.day)
    between = steps(look, 4, [cell])
    newest = between.newest(line, cell).spread(line.day, 0)
    for rows, step in between.cells(0):
        for row in range(rows.start, rows.stop):
            expected = [max((on for owner, on in events if owner == row and on <= day), default=0) for day in days]
            assert newest[step[row - rows.start]].tolist() == expected


def _ints(values: list[int]) -> Ints:
    return np.array(values, np.int64)


@pytest.fixture(scope="module")
def crowd() -> HistoryColumns:
    """Thirty customers to whom different things happen."""
    return history_columns([_customer(np.random.default_rng(seed)) for seed in range(30)], SHOP)


def _customer(chance: np.random.Generator) -> CustomerHistory:
    def on() -> date:
        return BEGIN + timedelta(int(chance.integers(0, 700)))

    def case() -> ComplaintCase:
        heard = datetime.combine(on(), time(11), SHOP.zone)
        closed = heard + timedelta(days=int(chance.integers(0, 200)))
        # Somebody may get in touch once more, or for the first time, after the customer is content.
        contact = heard + timedelta(days=int(chance.integers(0, 260)))
        outcome = ComplaintOutcome.YES if chance.random() < 0.6 else ComplaintOutcome.UNREACHABLE
        return ComplaintCase(heard, contact, closed, closed, outcome)

    return CustomerHistory(
        made_on=on(),
        rhythm=Rhythm(latest_days=int(chance.integers(10, 90)), earliest_days=int(chance.integers(1, 9))),
        touches=tuple(
            TouchFact(
                place,
                on(),
                None,
                Direction.IN if chance.random() < 0.4 else Direction.OUT,
                bool(chance.random() < 0.8),
                TouchKind.TALK,
                int(chance.integers(-2, 3)),
            )
            for place in range(int(chance.integers(0, 40)))
        ),
        promises=tuple(
            SettledPromise(on(), list(PromiseOutcome)[int(chance.integers(0, 4))])
            for _ in range(int(chance.integers(0, 5)))
        ),
        complaints=tuple(case() for _ in range(int(chance.integers(0, 3)))),
        answers=tuple(
            TraitAnswer(int(chance.integers(1, 4)), on(), int(chance.integers(-2, 3)), 1.0)
            for _ in range(int(chance.integers(0, 6)))
        ),
    )


def test_the_order_in_which_events_are_read_changes_nothing(crowd: HistoryColumns) -> None:
    def turned(events: Any) -> Any:  # noqa: ANN401 (touches, promises or complaints)
        # Customer by customer from the last to the first; the events of each keep their order.
        order = np.argsort(-events.owner, kind="stable")
        return replace(events, **{column.name: getattr(events, column.name)[order] for column in fields(events)})

    backwards = replace(
        crowd,
        touches=turned(crowd.touches),
        promises=turned(crowd.promises),
        complaints=turned(crowd.complaints),
        answers=turned(crowd.answers),
    )
    _same(warmth_parts(backwards, DAYS, SHOP), warmth_parts(crowd, DAYS, SHOP))


def test_the_size_of_the_blocks_changes_nothing(crowd: HistoryColumns, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = warmth_parts(crowd, DAYS, SHOP)
    monkeypatch.setattr(warmth_module, "_BLOCK_CELLS", 7 * len(DAYS))
    monkeypatch.setattr(steps_module, "_CACHE_CELLS", 3 * len(DAYS))
    _same(warmth_parts(crowd, DAYS, SHOP), whole)


def _same(one: PartsTable, other: PartsTable) -> None:
    np.testing.assert_allclose(one.table.warmth, other.table.warmth, rtol=0, atol=1e-9)
    np.testing.assert_allclose(one.table.coverage, other.table.coverage, rtol=0, atol=1e-9)
    for part in Part:
        np.testing.assert_array_equal(one.known[part], other.known[part])
        np.testing.assert_array_equal(one.applies[part], other.applies[part])
        np.testing.assert_allclose(one.value[part], other.value[part], rtol=0, atol=1e-9)


def test_a_first_contact_after_the_yes_still_counts_from_its_own_day() -> None:
    heard = datetime.combine(BEGIN, time(10), SHOP.zone)
    case = ComplaintCase(
        heard, heard + timedelta(days=60), heard, heard + timedelta(days=20), outcome=ComplaintOutcome.YES
    )
    days = [BEGIN + timedelta(day) for day in range(90)]
    care = warmth_parts(history_columns([CustomerHistory(BEGIN, None, (), (), (case,))], SHOP), days, SHOP).value
    waiting = care[Part.CARE][0, 21:60]
    assert waiting.tolist() == sorted(waiting, reverse=True)
    assert waiting[0] > waiting[-1]
    assert care[Part.CARE][0, 60] == care[Part.CARE][0, -1]
