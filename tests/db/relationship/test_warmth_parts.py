"""What each part of warmth is worth, case by case."""

import math
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

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
from db.relationship.warmthwhy import CareWhy, MoodWhy, PromisesWhy, ReciprocityWhy, RhythmWhy, warmth_why

ISTANBUL = ZoneInfo("Europe/Istanbul")
SHOP = ShopHours(ISTANBUL, (*((OpenSpan(time(9), time(19)),),) * 6, ()))
TODAY = date(2026, 11, 21)
THREE_WEEKLY = Rhythm(latest_days=21)


def ago(count: int) -> date:
    return TODAY - timedelta(count)


def on_days(history: CustomerHistory, *asked: date) -> list[float]:
    table = warmth_history(history_columns([history], SHOP), sorted(asked), SHOP)
    return [float(each) for each in table.warmth[0]]


def part_of(history: CustomerHistory, day: date, part: Part) -> tuple[float, bool, bool]:
    table = warmth_parts(history_columns([history], SHOP), [day], SHOP)
    return float(table.value[part][0, 0]), bool(table.known[part][0, 0]), bool(table.applies[part][0, 0])


def talk(
    on: date,
    direction: Direction | None = Direction.OUT,
    *,
    mood: int | None = None,
    kind: TouchKind = TouchKind.TALK,
) -> TouchFact:
    return TouchFact(0, on, None, direction, True, kind, mood)


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


@pytest.mark.parametrize(("days", "worth"), [(89, 90), (90, 100)])
def test_chasing_is_forgiven_on_the_ninetieth_day(days: int, worth: float) -> None:
    rhythm = Rhythm(latest_days=200, earliest_days=7)
    chased = (talk(ago(days + 1)), talk(ago(days)))
    assert part_of(CustomerHistory(ago(700), rhythm, chased), TODAY, Part.RHYTHM)[0] == pytest.approx(worth)


def test_the_customers_own_visit_between_two_calls_is_no_chasing() -> None:
    rhythm = Rhythm(latest_days=30, earliest_days=7)
    calls = (talk(ago(5)), talk(ago(4), Direction.IN, kind=TouchKind.VISIT), talk(ago(3)))
    assert part_of(CustomerHistory(ago(700), rhythm, calls), TODAY, Part.RHYTHM)[0] == 100


def test_somebody_nobody_talked_to_is_all_unknown_and_never_looks_good() -> None:
    table = warmth_parts(history_columns([CustomerHistory(ago(10), THREE_WEEKLY)], SHOP), [TODAY], SHOP).table
    assert table.warmth[0, 0] == 50
    assert table.coverage[0, 0] == 0
    forgotten = on_days(CustomerHistory(ago(42), THREE_WEEKLY), TODAY)[0]
    assert forgotten == 50
    assert on_days(CustomerHistory(ago(100), THREE_WEEKLY), TODAY)[0] == pytest.approx(50 * 45 / 70)


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


@pytest.mark.parametrize(("closed", "applies"), [(364, True), (365, False)])
def test_a_complaint_is_forgotten_a_year_after_it_was_closed(closed: int, applies: bool) -> None:
    on = datetime.combine(ago(closed), time(12), ISTANBUL)
    case = ComplaintCase(on - timedelta(days=20), on, on, on, ComplaintOutcome.YES)
    history = CustomerHistory(ago(900), THREE_WEEKLY, (talk(TODAY),), complaints=(case,))
    assert part_of(history, TODAY, Part.CARE)[1:] == (applies, applies)


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

    def only(part: Part) -> WarmthRule:
        return WarmthRule({each: float(each is part) for each in Part})

    columns = history_columns([history], SHOP)
    assert warmth_history(columns, [TODAY], SHOP, only(Part.RHYTHM)).warmth[0, 0] == pytest.approx(50)
    assert warmth_history(columns, [TODAY], SHOP, only(Part.MOOD)).warmth[0, 0] == 100
    assert warmth_history(columns, [TODAY], SHOP, only(Part.CARE)).warmth[0, 0] == 50


def test_an_empty_shop_and_no_days_are_no_trouble() -> None:
    assert warmth_history(history_columns([], SHOP), [TODAY], SHOP).warmth.shape == (0, 1)
    assert warmth_history(history_columns([CustomerHistory(TODAY)], SHOP), [], SHOP).warmth.shape == (1, 0)
    with pytest.raises(ValueError, match="ascend"):
        warmth_history(history_columns([], SHOP), [TODAY, ago(1)], SHOP)


def test_the_reasons_are_told_in_figures() -> None:
    heard = datetime.combine(ago(30), time(10), ISTANBUL)
    case = ComplaintCase(
        heard, heard + timedelta(minutes=40), heard + timedelta(days=3), heard + timedelta(days=4), ComplaintOutcome.YES
    )
    history = CustomerHistory(
        ago(700),
        THREE_WEEKLY,
        tuple(talk(ago(34 + back), Direction.IN if back < 2 else Direction.OUT, mood=2 - back) for back in range(5)),
        (SettledPromise(ago(9), PromiseOutcome.KEPT), SettledPromise(ago(8), PromiseOutcome.BROKEN)),
        (case,),
    )
    why = warmth_why(history, TODAY, SHOP)
    assert why.rhythm == RhythmWhy(34, 21, is_own_gap=False, met=True, never=False, chasing=0)
    assert why.mood == MoodWhy(happy=2, unhappy=2, of=5, newest_on=ago(34))
    assert why.promises == PromisesWhy(kept=1, told_early=0, late=0, broken=1)
    assert why.care == CareWhy(complaints=1, untouched=0, remedied=1, agreed=1, remedy_days=3.0)
    assert why.reciprocity == ReciprocityWhy(theirs=2, contacts=5)
    assert (why.checklist.fresh, why.checklist.answered) == (0, 0)


def moods(*felt: int) -> tuple[TouchFact, ...]:
    """Talks of one week each, the last one yesterday."""
    return tuple(talk(ago(1 + 7 * (len(felt) - 1 - place)), mood=mood) for place, mood in enumerate(felt))


@pytest.mark.parametrize(
    ("felt", "earlier"),
    [
        ((1, 1, 1, 1, 1), 0),
        ((0, 1, 1, 1, 1, 1), 0),
        ((-2, -2, -2, 1, 1, 1, 1, 1), -1),
        ((2, 2, 2, -1, -1, -1, -1, -1), 1),
        ((), 0),
    ],
)
def test_moods_before_the_newest_five_are_told_of_where_they_move_the_part(felt: tuple[int, ...], earlier: int) -> None:
    why = warmth_why(CustomerHistory(ago(700), THREE_WEEKLY, moods(*felt)), TODAY, SHOP).mood
    assert why.earlier == earlier
