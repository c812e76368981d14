"""Warmth: equal to the plain rules day by day, and true to its invariants."""

import math
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from db.records import ComplaintOutcome, Direction, PromiseOutcome, TouchKind
from db.relationship.histories import (
    ComplaintCase,
    CustomerHistory,
    SettledPromise,
    TraitAnswer,
    history_columns,
)
from db.relationship.rhythm import Rhythm
from db.relationship.shophours import OpenSpan, ShopHours
from db.relationship.touchfacts import TouchFact
from db.relationship.warmth import Part, warmth_history, warmth_parts
from db.relationship.warmthwhy import warmth_why


def examples(few: int) -> int:
    """So many histories are generated for a rule; HATIR_EXAMPLES=1000 before a release asks for more."""
    return max(few // 2, int(os.environ.get("HATIR_EXAMPLES", "0")))


ISTANBUL = ZoneInfo("Europe/Istanbul")
BEGIN = date(2025, 1, 1)
SPAN = 900
SHOP = ShopHours(
    ISTANBUL,
    (*((OpenSpan(time(9), time(19)),),) * 6, ()),
    closed=frozenset(BEGIN + timedelta(day) for day in range(3, SPAN, 17)),
    half_days=frozenset(BEGIN + timedelta(day) for day in range(2, SPAN, 17)),
)
ROUNDING = 1e-7

days = st.integers(0, SPAN).map(lambda days: BEGIN + timedelta(days))
moods = st.sampled_from([None, None, -2, -1, 0, 1, 2])
touches = st.builds(
    TouchFact,
    id=st.integers(1, 10**6),
    on=days,
    at=st.none(),
    direction=st.sampled_from([None, Direction.IN, Direction.OUT, Direction.OUT]),
    reached=st.sampled_from([True, True, False]),
    kind=st.sampled_from([TouchKind.TALK, TouchKind.TALK, TouchKind.VISIT, TouchKind.DELIVERY, TouchKind.NOTE]),
    mood=moods,
)
promises = st.builds(SettledPromise, days, st.sampled_from(PromiseOutcome))
rhythms = st.one_of(
    st.none(),
    st.builds(Rhythm, latest_days=st.integers(3, 200)),
    st.builds(Rhythm, latest_days=st.integers(30, 200), earliest_days=st.integers(1, 30)),
    st.just(Rhythm(never=True)),
)
answers = st.builds(
    TraitAnswer,
    trait=st.integers(1, 4),
    on=days,
    value=st.integers(-2, 2),
    weight=st.just(1.0),
).map(lambda answer: replace(answer, weight=float(answer.trait)))


@st.composite
def complaints(draw: st.DrawFn) -> ComplaintCase:
    heard = datetime.combine(draw(days), time(draw(st.integers(0, 23)), 30), ISTANBUL)
    contact = draw(st.none() | st.integers(0, 200))
    remedy = draw(st.none() | st.integers(0, 400))
    close = draw(st.none() | st.integers(0, 500))
    at = [heard + timedelta(hours=hours) if hours is not None else None for hours in (contact, remedy, close)]
    outcome = draw(st.sampled_from(ComplaintOutcome)) if close is not None else None
    return ComplaintCase(heard, at[0], at[1], at[2], outcome)


histories = st.builds(
    CustomerHistory,
    made_on=days,
    rhythm=rhythms,
    touches=st.lists(touches, max_size=10).map(tuple),
    promises=st.lists(promises, max_size=4).map(tuple),
    complaints=st.lists(complaints(), max_size=2).map(tuple),
    answers=st.lists(answers, max_size=5).map(tuple),
)


def on_days(history: CustomerHistory, *asked: date) -> list[float]:
    table = warmth_history(history_columns([history], SHOP), sorted(asked), SHOP)
    return [float(each) for each in table.warmth[0]]


def on_day(history: CustomerHistory, day: date) -> float:
    return on_days(history, day)[0]


def part_of(history: CustomerHistory, day: date, part: Part) -> tuple[float, bool, bool]:
    table = warmth_parts(history_columns([history], SHOP), [day], SHOP)
    return float(table.value[part][0, 0]), bool(table.known[part][0, 0]), bool(table.applies[part][0, 0])


def talk(
    on: date,
    direction: Direction | None = Direction.OUT,
    *,
    reached: bool = True,
    mood: int | None = None,
    kind: TouchKind = TouchKind.TALK,
) -> TouchFact:
    return TouchFact(0, on, None, direction, reached, kind, mood)


# --------------------------------------------------------------------------------------------------- day by day


@settings(max_examples=examples(80), deadline=None)
@given(
    people=st.lists(histories, min_size=1, max_size=4),
    asked=st.lists(days, min_size=1, max_size=12, unique=True).map(sorted),
)
def test_whole_histories_in_one_pass_equal_the_plain_rules_day_by_day(
    plain_warmth: Callable[[CustomerHistory, ShopHours, date], Any],
    people: list[CustomerHistory],
    asked: list[date],
) -> None:
    table = warmth_parts(history_columns(people, SHOP), asked, SHOP)
    for row, history in enumerate(people):
        for column, day in enumerate(asked):
            expected = plain_warmth(history, SHOP, day)
            assert table.table.warmth[row, column] == pytest.approx(expected.warmth, abs=ROUNDING, nan_ok=True)
            assert table.table.coverage[row, column] == pytest.approx(expected.coverage, abs=ROUNDING, nan_ok=True)
            for part, each in expected.parts.items():
                assert bool(table.applies[part][row, column]) == each.applies
                assert bool(table.known[part][row, column]) == each.known
                if each.applies:
                    assert table.value[part][row, column] == pytest.approx(each.value, abs=ROUNDING)


@settings(max_examples=examples(30), deadline=None)
@given(st.lists(histories, min_size=1, max_size=5), st.lists(days, min_size=1, max_size=6, unique=True).map(sorted))
def test_other_customers_and_other_days_change_nothing(people: list[CustomerHistory], asked: list[date]) -> None:
    together = warmth_history(history_columns(people, SHOP), asked, SHOP)
    for row, history in enumerate(people):
        alone = [on_day(history, day) for day in asked]
        assert together.warmth[row] == pytest.approx(alone, abs=ROUNDING, nan_ok=True)


@settings(max_examples=examples(40), deadline=None)
@given(histories, days)
def test_warmth_stays_within_0_and_100_and_nothing_after_the_day_matters(history: CustomerHistory, day: date) -> None:
    warmth = on_day(history, day)
    past = replace(
        history,
        touches=tuple(fact for fact in history.touches if fact.on <= day),
        promises=tuple(promise for promise in history.promises if promise.settled_on <= day),
        answers=tuple(answer for answer in history.answers if answer.on <= day),
        complaints=tuple(_as_of(case, day) for case in history.complaints if SHOP.local_day(case.heard_at) <= day),
    )
    assume(not math.isnan(warmth))
    assert 0 <= warmth <= 100
    assume(not math.isnan(on_day(past, day)))
    assert on_day(past, day) == pytest.approx(warmth, abs=ROUNDING)
    assert on_day(history, day) == warmth


def _as_of(case: ComplaintCase, day: date) -> ComplaintCase:
    def known(moment: datetime | None) -> datetime | None:
        return moment if moment is not None and SHOP.local_day(moment) <= day else None

    closed = known(case.closed_at)
    contact = known(case.first_contact_at)
    outcome = case.outcome if closed else None
    return ComplaintCase(case.heard_at, contact, known(case.remedied_at), closed, outcome)


@settings(max_examples=examples(80), deadline=None)
@given(histories, days)
def test_the_figures_told_are_the_figures_warmth_rests_on(history: CustomerHistory, day: date) -> None:
    parts = warmth_parts(history_columns([history], SHOP), [day], SHOP)
    why = warmth_why(history, day, SHOP)

    def known(part: Part) -> bool:
        return bool(parts.known[part][0, 0])

    assert known(Part.RHYTHM) == (why.rhythm.met and why.rhythm.latest_days is not None and not why.rhythm.never)
    assert known(Part.MOOD) == (why.mood.newest_on is not None and (day - why.mood.newest_on).days <= 180)
    assert known(Part.PROMISES) == (why.promises.settled > 0)
    assert known(Part.CARE) == (why.care.complaints > 0)
    assert known(Part.RECIPROCITY) == (why.reciprocity.contacts >= 4)
    assert known(Part.CHECKLIST) == (why.checklist.fresh > 0)
    if known(Part.RHYTHM) and why.rhythm.latest_days is not None:
        latest = why.rhythm.latest_days
        kept = 100 * min(1.0, max(0.0, (3 * latest - why.rhythm.silence_days) / (2 * latest)))
        expected = max(0.0, kept - min(40, 10 * why.rhythm.chasing))
        assert parts.value[Part.RHYTHM][0, 0] == pytest.approx(expected, abs=ROUNDING)
    if why.care.complaints and why.care.complaints == why.care.agreed == why.care.remedied:
        assert parts.value[Part.CARE][0, 0] >= 60


# ---------------------------------------------------------------------------------------------------- invariants


def never_raises(before: CustomerHistory, after: CustomerHistory, day: date) -> None:
    old, new = on_day(before, day), on_day(after, day)
    assume(not math.isnan(old) and not math.isnan(new))
    assert new <= old + ROUNDING


@settings(max_examples=examples(60), deadline=None)
@given(histories, days, days)
def test_a_broken_promise_never_raises_warmth(history: CustomerHistory, on: date, day: date) -> None:
    broken = SettledPromise(on, PromiseOutcome.BROKEN)
    never_raises(history, replace(history, promises=(*history.promises, broken)), day)


@settings(max_examples=examples(60), deadline=None)
@given(histories, days, days)
def test_a_kept_promise_never_lowers_warmth(history: CustomerHistory, on: date, day: date) -> None:
    kept = SettledPromise(on, PromiseOutcome.KEPT)
    never_raises(replace(history, promises=(*history.promises, kept)), history, day)


@settings(max_examples=examples(40), deadline=None)
@given(histories, promises, days, st.sampled_from(PromiseOutcome))
def test_a_better_end_of_a_promise_never_lowers_warmth(
    history: CustomerHistory, promise: SettledPromise, day: date, other: PromiseOutcome
) -> None:
    order = list(PromiseOutcome)
    better, worse = sorted([promise.outcome, other], key=order.index)
    with_better = replace(history, promises=(*history.promises, replace(promise, outcome=better)))
    with_worse = replace(history, promises=(*history.promises, replace(promise, outcome=worse)))
    never_raises(with_better, with_worse, day)


@settings(max_examples=examples(60), deadline=None)
@given(histories, touches, st.tuples(st.integers(-2, 2), st.integers(-2, 2)), days)
def test_a_happier_mood_never_lowers_warmth(
    history: CustomerHistory, touch: TouchFact, pair: tuple[int, int], day: date
) -> None:
    happier = replace(history, touches=(*history.touches, replace(touch, mood=max(pair))))
    unhappier = replace(history, touches=(*history.touches, replace(touch, mood=min(pair))))
    never_raises(happier, unhappier, day)


@settings(max_examples=examples(60), deadline=None)
@given(histories, days, days)
def test_an_unanswered_attempt_never_raises_warmth(history: CustomerHistory, on: date, day: date) -> None:
    attempt = talk(on, reached=False)
    never_raises(history, replace(history, touches=(*history.touches, attempt)), day)


@settings(max_examples=examples(80), deadline=None)
@given(histories, days)
def test_a_day_of_silence_past_latest_never_raises_warmth(history: CustomerHistory, day: date) -> None:
    last = max((fact.on for fact in history.touches if fact.on <= day), default=history.made_on)
    limit = history.rhythm.latest_days if history.rhythm and history.rhythm.latest_days else 0
    quiet = replace(
        history,
        touches=tuple(fact for fact in history.touches if fact.on <= last),
        promises=tuple(promise for promise in history.promises if promise.settled_on <= last),
        answers=tuple(answer for answer in history.answers if answer.on <= last),
        complaints=tuple(_as_of(case, last) for case in history.complaints if SHOP.local_day(case.heard_at) <= last),
    )
    assume(limit > 0)
    late = max(last, history.made_on) + timedelta(limit)
    warmth = on_days(quiet, *(late + timedelta(step) for step in (0, 1, 2, 30, 31, 60, 89, 90, 91, 180, 365, 366, 900)))
    assume(not math.isnan(warmth[0]))
    assert all(after <= before + ROUNDING for before, after in pairwise(warmth))


@settings(max_examples=examples(60), deadline=None)
@given(histories, st.integers(0, 800))
def test_letting_a_part_age_to_unknown_never_raises_it(history: CustomerHistory, since: int) -> None:
    asked = [BEGIN + timedelta(since + step) for step in range(400)]
    table = warmth_parts(history_columns([history], SHOP), asked, SHOP)
    for part in (Part.RHYTHM, Part.MOOD, Part.RECIPROCITY, Part.CHECKLIST):
        value, known = table.value[part][0], table.known[part][0]
        aged = np.flatnonzero(known[:-1] & ~known[1:])
        assert (value[aged + 1] <= value[aged] + ROUNDING).all()
        assert (value[~known & table.applies[part][0]] <= 50 + ROUNDING).all()


@settings(max_examples=examples(50), deadline=None)
@given(histories, complaints(), st.integers(0, 900), days)
def test_a_yes_to_a_remedy_never_lowers_warmth(
    history: CustomerHistory, case: ComplaintCase, later: int, day: date
) -> None:
    contacted = case.heard_at + timedelta(hours=3)
    waiting = replace(case, first_contact_at=contacted, remedied_at=contacted, closed_at=None, outcome=None)
    said_yes = replace(waiting, closed_at=contacted + timedelta(days=later), outcome=ComplaintOutcome.YES)
    without = replace(history, complaints=(*history.complaints, waiting))
    never_raises(replace(history, complaints=(*history.complaints, said_yes)), without, day)


@settings(max_examples=examples(40), deadline=None)
@given(histories, days, days)
def test_a_complaint_nobody_answered_never_raises_warmth(history: CustomerHistory, on: date, day: date) -> None:
    untouched = ComplaintCase(datetime.combine(on, time(11), ISTANBUL))
    never_raises(history, replace(history, complaints=(*history.complaints, untouched)), day)


@settings(max_examples=examples(30), deadline=None)
@given(histories, st.integers(0, 600))
def test_forgetting_a_checklist_never_raises_it(history: CustomerHistory, since: int) -> None:
    asked = [BEGIN + timedelta(since + step) for step in range(300)]
    quiet = replace(history, answers=tuple(answer for answer in history.answers if answer.on <= asked[0]))
    value = warmth_parts(history_columns([quiet], SHOP), asked, SHOP).value[Part.CHECKLIST][0]
    assert (np.diff(value) <= ROUNDING).all()
