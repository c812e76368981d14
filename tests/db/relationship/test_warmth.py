"""Warmth: equal to the plain rules day by day, and true to its invariants."""

import math
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
from db.relationship.warmth import Part, WarmthRule, warmth_history, warmth_parts

ISTANBUL = ZoneInfo("Europe/Istanbul")
SHOP = ShopHours(ISTANBUL, (*((OpenSpan(time(9), time(19)),),) * 6, ()))
BEGIN = date(2025, 1, 1)
SPAN = 900
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


@settings(max_examples=80, deadline=None)
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


@settings(max_examples=30, deadline=None)
@given(st.lists(histories, min_size=1, max_size=5), st.lists(days, min_size=1, max_size=6, unique=True).map(sorted))
def test_other_customers_and_other_days_change_nothing(people: list[CustomerHistory], asked: list[date]) -> None:
    together = warmth_history(history_columns(people, SHOP), asked, SHOP)
    for row, history in enumerate(people):
        alone = [on_day(history, day) for day in asked]
        assert together.warmth[row] == pytest.approx(alone, abs=ROUNDING, nan_ok=True)


@settings(max_examples=40, deadline=None)
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


# ---------------------------------------------------------------------------------------------------- invariants


def never_raises(before: CustomerHistory, after: CustomerHistory, day: date) -> None:
    old, new = on_day(before, day), on_day(after, day)
    assume(not math.isnan(old) and not math.isnan(new))
    assert new <= old + ROUNDING


@settings(max_examples=60, deadline=None)
@given(histories, days, days)
def test_a_broken_promise_never_raises_warmth(history: CustomerHistory, on: date, day: date) -> None:
    broken = SettledPromise(on, PromiseOutcome.BROKEN)
    never_raises(history, replace(history, promises=(*history.promises, broken)), day)


@settings(max_examples=60, deadline=None)
@given(histories, days, days)
def test_a_kept_promise_never_lowers_warmth(history: CustomerHistory, on: date, day: date) -> None:
    kept = SettledPromise(on, PromiseOutcome.KEPT)
    never_raises(replace(history, promises=(*history.promises, kept)), history, day)


@settings(max_examples=40, deadline=None)
@given(histories, promises, days, st.sampled_from(PromiseOutcome))
def test_a_better_end_of_a_promise_never_lowers_warmth(
    history: CustomerHistory, promise: SettledPromise, day: date, other: PromiseOutcome
) -> None:
    order = list(PromiseOutcome)
    better, worse = sorted([promise.outcome, other], key=order.index)
    with_better = replace(history, promises=(*history.promises, replace(promise, outcome=better)))
    with_worse = replace(history, promises=(*history.promises, replace(promise, outcome=worse)))
    never_raises(with_better, with_worse, day)


@settings(max_examples=60, deadline=None)
@given(histories, touches, st.tuples(st.integers(-2, 2), st.integers(-2, 2)), days)
def test_a_happier_mood_never_lowers_warmth(
    history: CustomerHistory, touch: TouchFact, pair: tuple[int, int], day: date
) -> None:
    happier = replace(history, touches=(*history.touches, replace(touch, mood=max(pair))))
    unhappier = replace(history, touches=(*history.touches, replace(touch, mood=min(pair))))
    never_raises(happier, unhappier, day)


@settings(max_examples=60, deadline=None)
@given(histories, days, days)
def test_an_unanswered_attempt_never_raises_warmth(history: CustomerHistory, on: date, day: date) -> None:
    attempt = talk(on, reached=False)
    never_raises(history, replace(history, touches=(*history.touches, attempt)), day)


@settings(max_examples=80, deadline=None)
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


@settings(max_examples=60, deadline=None)
@given(histories, st.integers(0, 800))
def test_letting_a_part_age_to_unknown_never_raises_it(history: CustomerHistory, since: int) -> None:
    asked = [BEGIN + timedelta(since + step) for step in range(400)]
    table = warmth_parts(history_columns([history], SHOP), asked, SHOP)
    for part in (Part.RHYTHM, Part.MOOD, Part.RECIPROCITY, Part.CHECKLIST):
        value, known = table.value[part][0], table.known[part][0]
        aged = np.flatnonzero(known[:-1] & ~known[1:])
        assert (value[aged + 1] <= value[aged] + ROUNDING).all()
        assert (value[~known & table.applies[part][0]] <= 50 + ROUNDING).all()


@settings(max_examples=50, deadline=None)
@given(histories, complaints(), st.integers(0, 900), days)
def test_a_yes_to_a_remedy_never_lowers_warmth(
    history: CustomerHistory, case: ComplaintCase, later: int, day: date
) -> None:
    contacted = case.heard_at + timedelta(hours=3)
    waiting = replace(case, first_contact_at=contacted, remedied_at=contacted, closed_at=None, outcome=None)
    said_yes = replace(waiting, closed_at=contacted + timedelta(days=later), outcome=ComplaintOutcome.YES)
    without = replace(history, complaints=(*history.complaints, waiting))
    never_raises(replace(history, complaints=(*history.complaints, said_yes)), without, day)


@settings(max_examples=40, deadline=None)
@given(histories, days, days)
def test_a_complaint_nobody_answered_never_raises_warmth(history: CustomerHistory, on: date, day: date) -> None:
    untouched = ComplaintCase(datetime.combine(on, time(11), ISTANBUL))
    never_raises(history, replace(history, complaints=(*history.complaints, untouched)), day)


@settings(max_examples=30, deadline=None)
@given(histories, st.integers(0, 600))
def test_forgetting_a_checklist_never_raises_it(history: CustomerHistory, since: int) -> None:
    asked = [BEGIN + timedelta(since + step) for step in range(300)]
    quiet = replace(history, answers=tuple(answer for answer in history.answers if answer.on <= asked[0]))
    value = warmth_parts(history_columns([quiet], SHOP), asked, SHOP).value[Part.CHECKLIST][0]
    assert (np.diff(value) <= ROUNDING).all()


# ------------------------------------------------------------------------------------------------- the table itself

TODAY = date(2026, 11, 21)
THREE_WEEKLY = Rhythm(latest_days=21)


def ago(count: int) -> date:
    return TODAY - timedelta(count)


@pytest.mark.parametrize(("silent", "value"), [(0, 100), (21, 100), (34, 69.047619), (42, 50), (63, 0), (600, 0)])
def test_the_rhythm_falls_from_latest_to_three_times_latest(silent: int, value: float) -> None:
    history = CustomerHistory(ago(700), THREE_WEEKLY, (talk(ago(silent)),))
    assert part_of(history, TODAY, Part.RHYTHM) == (pytest.approx(value), True, True)


def test_chasing_costs_10_each_and_40_at_most_for_90_days() -> None:
    rhythm = Rhythm(latest_days=90, earliest_days=7)
    chased = tuple(talk(ago(20 - step)) for step in range(8))
    assert part_of(CustomerHistory(ago(700), rhythm, chased[:3]), TODAY, Part.RHYTHM)[0] == pytest.approx(80)
    assert part_of(CustomerHistory(ago(700), rhythm, chased), TODAY, Part.RHYTHM)[0] == pytest.approx(60)
    long_ago = tuple(talk(ago(95 - step)) for step in range(3))
    assert part_of(CustomerHistory(ago(700), rhythm, (*long_ago, talk(ago(1)))), TODAY, Part.RHYTHM)[0] == 100


def test_the_customers_own_visit_between_two_calls_is_no_chasing() -> None:
    rhythm = Rhythm(latest_days=30, earliest_days=7)
    calls = (talk(ago(5)), talk(ago(4), Direction.IN, kind=TouchKind.VISIT), talk(ago(3)))
    assert part_of(CustomerHistory(ago(700), rhythm, calls), TODAY, Part.RHYTHM)[0] == 100


def test_somebody_nobody_talked_to_is_all_unknown_and_never_looks_good() -> None:
    table = warmth_parts(history_columns([CustomerHistory(ago(10), THREE_WEEKLY)], SHOP), [TODAY], SHOP).table
    assert table.warmth[0, 0] == 50
    assert table.coverage[0, 0] == 0
    forgotten = on_day(CustomerHistory(ago(100), THREE_WEEKLY), TODAY)
    assert forgotten == pytest.approx(50 * 45 / 70)


def test_without_a_rhythm_three_contacts_make_the_own_gap_a_measure() -> None:
    visits = tuple(talk(ago(count)) for count in (40, 30, 20))
    assert part_of(CustomerHistory(ago(700), None, visits), TODAY, Part.RHYTHM) == (pytest.approx(50), True, True)
    assert part_of(CustomerHistory(ago(700), None, visits[1:]), TODAY, Part.RHYTHM) == (50, False, True)


def test_mood_fades_by_half_in_60_days_and_is_unknown_after_180() -> None:
    felt = (talk(ago(60), mood=-2), talk(TODAY, mood=2))
    assert part_of(CustomerHistory(ago(700), None, felt), TODAY, Part.MOOD)[0] == pytest.approx(50 + 25 * 2 / 3)
    glad = CustomerHistory(ago(700), None, (talk(ago(180), mood=2),))
    assert part_of(glad, TODAY, Part.MOOD) == (100, True, True)
    assert part_of(glad, TODAY + timedelta(1), Part.MOOD) == (50, False, True)
    sad = CustomerHistory(ago(700), None, (talk(ago(181), mood=-1),))
    assert part_of(sad, TODAY, Part.MOOD) == (25, False, True)


@pytest.mark.parametrize(
    ("outcome", "value"),
    [
        (PromiseOutcome.KEPT, 220 / 3),
        (PromiseOutcome.TOLD_EARLY, 200 / 3),
        (PromiseOutcome.LATE, 160 / 3),
        (PromiseOutcome.BROKEN, 40),
    ],
)
def test_one_promise_is_pulled_to_60_by_two_pseudo_promises(outcome: PromiseOutcome, value: float) -> None:
    history = CustomerHistory(ago(700), THREE_WEEKLY, (talk(TODAY),), (SettledPromise(TODAY, outcome),))
    assert part_of(history, TODAY, Part.PROMISES) == (pytest.approx(value), True, True)


def test_without_any_promise_or_complaint_those_parts_do_not_apply() -> None:
    history = CustomerHistory(ago(700), THREE_WEEKLY, (talk(TODAY),))
    assert not part_of(history, TODAY, Part.PROMISES)[2]
    assert not part_of(history, TODAY, Part.CARE)[2]


def test_care_counts_first_contact_remedy_and_yes() -> None:
    heard = datetime.combine(ago(3), time(10), ISTANBUL)
    untouched = ComplaintCase(heard)
    answered = replace(untouched, first_contact_at=heard + timedelta(minutes=100))
    remedied = replace(answered, remedied_at=heard + timedelta(days=1))
    content = replace(remedied, closed_at=heard + timedelta(days=2), outcome=ComplaintOutcome.YES)
    unreachable = replace(content, outcome=ComplaintOutcome.UNREACHABLE)
    late = replace(untouched, first_contact_at=heard + timedelta(minutes=240))

    def care(case: ComplaintCase) -> float:
        return part_of(CustomerHistory(ago(700), THREE_WEEKLY, (), (), (case,)), TODAY, Part.CARE)[0]

    assert [care(each) for each in (answered, remedied, content, unreachable, late)] == [40, 70, 100, 70, 20]
    assert care(untouched) < 5


def test_an_untouched_complaint_weighs_more_with_every_open_day() -> None:
    case = ComplaintCase(datetime.combine(ago(9), time(10), ISTANBUL))
    history = CustomerHistory(ago(700), THREE_WEEKLY, (talk(ago(9), mood=2),), (), (case,))
    warmth = on_days(history, *(ago(back) for back in range(9, -1, -1)))
    falls = [before > after for before, after in pairwise(warmth)]
    assert falls.count(False) == sum(ago(back).weekday() == 6 for back in range(8, -1, -1))
    assert warmth == sorted(warmth, reverse=True)


def test_reciprocity_is_full_when_they_start_half_the_contacts() -> None:
    def reciprocity(theirs: int, ours: int) -> tuple[float, bool, bool]:
        contacts = [talk(ago(count), Direction.IN if count <= theirs else Direction.OUT) for count in range(1, 99)]
        return part_of(
            CustomerHistory(ago(700), THREE_WEEKLY, tuple(contacts[: theirs + ours])), TODAY, Part.RECIPROCITY
        )

    assert reciprocity(2, 2) == (100, True, True)
    assert reciprocity(1, 3) == (60, True, True)
    assert reciprocity(0, 5) == (20, True, True)
    assert reciprocity(1, 2) == (50, False, True)


def test_an_old_checklist_counts_as_the_lower_of_50_and_what_it_was() -> None:
    def checklist(back: int, *values: int) -> tuple[float, bool, bool]:
        found = tuple(TraitAnswer(trait, ago(back), value, 1.0) for trait, value in enumerate(values))
        return part_of(CustomerHistory(ago(700), None, (), (), (), found), TODAY, Part.CHECKLIST)

    assert checklist(89, 2, 1) == (87.5, True, True)
    assert checklist(90, 2, 1) == (50, False, True)
    assert checklist(90, -2, 1) == (37.5, False, True)


def test_never_leaves_the_rhythm_out() -> None:
    assert not part_of(CustomerHistory(ago(700), Rhythm(never=True), (talk(TODAY),)), TODAY, Part.RHYTHM)[2]


def test_before_the_card_and_the_first_touch_there_is_no_warmth() -> None:
    history = CustomerHistory(ago(10), THREE_WEEKLY, (talk(ago(20)),))
    warmth = on_days(history, ago(21), ago(20), TODAY)
    assert math.isnan(warmth[0])
    assert not math.isnan(warmth[1])


def test_the_shop_may_weigh_the_parts_otherwise() -> None:
    history = CustomerHistory(ago(700), THREE_WEEKLY, (talk(ago(42), mood=2),))
    only: Callable[[Part], WarmthRule] = lambda part: WarmthRule({each: float(each is part) for each in Part})  # noqa: E731
    columns = history_columns([history], SHOP)
    assert warmth_history(columns, [TODAY], SHOP, only(Part.RHYTHM)).warmth[0, 0] == pytest.approx(50)
    assert warmth_history(columns, [TODAY], SHOP, only(Part.MOOD)).warmth[0, 0] == 100
    assert warmth_history(columns, [TODAY], SHOP, only(Part.CARE)).warmth[0, 0] == 50


def test_an_empty_shop_and_no_days_are_no_trouble() -> None:
    assert warmth_history(history_columns([], SHOP), [TODAY], SHOP).warmth.shape == (0, 1)
    assert warmth_history(history_columns([CustomerHistory(TODAY)], SHOP), [], SHOP).warmth.shape == (1, 0)
    with pytest.raises(ValueError, match="ascend"):
        warmth_history(history_columns([], SHOP), [TODAY, ago(1)], SHOP)
