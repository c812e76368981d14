"""Where the contact with one customer stands on a day."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Direction, PeaceKind, TouchKind
from db.relationship.contact import ContactState, Quiet, Snooze, contact_state
from db.relationship.rhythm import Rhythm
from db.relationship.touchfacts import TouchFact

ISTANBUL = ZoneInfo("Europe/Istanbul")
MADE = date(2026, 1, 5)
WEEKLY = Rhythm(latest_days=7)
MONTHLY = Rhythm(latest_days=30, earliest_days=4)


def touch(
    on: date,
    direction: Direction | None = Direction.OUT,
    *,
    reached: bool = True,
    kind: TouchKind = TouchKind.TALK,
    at: datetime | None = None,
    id: int = 0,
) -> TouchFact:
    return TouchFact(id=id, on=on, at=at, direction=direction, reached=reached, kind=kind, mood=None)


def tried(on: date, id: int = 0) -> TouchFact:
    return touch(on, reached=False, id=id)


def came(on: date) -> TouchFact:
    return touch(on, Direction.IN, kind=TouchKind.VISIT)


def state(
    facts: list[TouchFact],
    today: date,
    rhythm: Rhythm | None = WEEKLY,
    skips: tuple[date, ...] = (),
    snoozes: tuple[Snooze, ...] = (),
    quiets: tuple[Quiet, ...] = (),
) -> ContactState:
    return contact_state(facts, rhythm, MADE, skips, snoozes, quiets, today)


def peace_kind(found: ContactState) -> PeaceKind | None:
    return found.peace.kind if found.peace else None


facts_lists = st.lists(
    st.builds(
        TouchFact,
        id=st.integers(1, 10**6),
        on=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
        at=st.none(),
        direction=st.sampled_from([None, *Direction]),
        reached=st.booleans(),
        kind=st.sampled_from(TouchKind),
        mood=st.sampled_from([None, -2, -1, 0, 1, 2]),
    ),
    max_size=12,
)


def test_somebody_nobody_talked_to_is_due_since_the_card_was_made() -> None:
    found = state([], date(2026, 1, 25))
    assert found.last_contact_on is None
    assert (found.due_on, found.days_late, found.contacts) == (MADE, 20, 0)
    assert found.is_due(MADE)


def test_an_unanswered_attempt_is_a_touch_and_no_contact() -> None:
    found = state([tried(date(2026, 2, 1))], date(2026, 2, 2))
    assert found.last_contact_on is None
    assert found.last_attempt_on == date(2026, 2, 1)
    assert found.attempts_unanswered == 1
    assert found.due_on == MADE


@pytest.mark.parametrize("direction", [Direction.IN, Direction.OUT, None])
def test_a_contact_counts_in_either_direction(direction: Direction | None) -> None:
    found = state([touch(date(2026, 2, 1), direction)], date(2026, 2, 5))
    assert found.last_contact_on == date(2026, 2, 1)
    assert found.due_on == date(2026, 2, 8)


def test_a_note_is_no_contact() -> None:
    assert state([touch(date(2026, 2, 1), kind=TouchKind.NOTE)], date(2026, 2, 5)).last_contact_on is None


def test_a_backdated_touch_never_moves_last_contact_back() -> None:
    newest = touch(date(2026, 3, 10), id=1)
    backdated = touch(date(2026, 2, 1), id=2)
    found = state([newest, backdated], date(2026, 3, 12))
    assert (found.last_contact_on, found.due_on) == (date(2026, 3, 10), date(2026, 3, 17))


def test_a_missed_due_day_stays_where_it_is() -> None:
    facts = [touch(date(2026, 2, 1))]
    for waiting in range(400):
        found = state(facts, date(2026, 2, 8) + timedelta(waiting))
        assert found.due_on == date(2026, 2, 8)
        assert found.days_late == waiting


def test_the_rhythm_counts_from_the_last_real_touch_and_not_from_attempts_or_skips_of_old() -> None:
    facts = [touch(date(2026, 2, 1)), tried(date(2026, 2, 6))]
    found = state(facts, date(2026, 2, 10), skips=(date(2026, 1, 20),))
    assert found.due_on == date(2026, 2, 8)
    assert found.skipped == 0


def test_a_touch_after_today_does_not_count_yet() -> None:
    facts = [touch(date(2026, 2, 1)), touch(date(2026, 2, 20)), tried(date(2026, 2, 21))]
    assert state(facts, date(2026, 2, 10)) == state(facts[:1], date(2026, 2, 10))


def test_a_skip_is_recorded_and_is_no_touch() -> None:
    found = state([touch(date(2026, 2, 1))], date(2026, 2, 9), skips=(date(2026, 2, 9),))
    assert (found.due_on, found.skipped, found.days_late) == (date(2026, 2, 15), 1, 0)
    assert found.last_contact_on == date(2026, 2, 1)


def test_a_skip_of_a_later_day_is_not_known_yet() -> None:
    facts = [touch(date(2026, 2, 1))]
    assert state(facts, date(2026, 2, 9), skips=(date(2026, 2, 10),)) == state(facts, date(2026, 2, 9))


def test_a_snooze_hides_until_its_day_and_leaves_the_due_day_alone() -> None:
    snooze = Snooze(since=date(2026, 2, 9), until=date(2026, 2, 12), reason="away")
    facts = [touch(date(2026, 2, 1))]
    hidden = state(facts, date(2026, 2, 11), snoozes=(snooze,))
    assert hidden.peace is not None
    assert (hidden.peace.kind, hidden.peace.until, hidden.peace.reason) == (
        PeaceKind.SNOOZED,
        date(2026, 2, 12),
        "away",
    )
    assert hidden.due_on == date(2026, 2, 8)
    assert state(facts, date(2026, 2, 12), snoozes=(snooze,)).peace is None
    assert state(facts, date(2026, 2, 8), snoozes=(snooze,)).peace is None


def test_a_quiet_time_lasts_until_its_day_or_without_end() -> None:
    quiet = Quiet(since=date(2026, 2, 1), until=date(2026, 3, 1), reason="mourning")
    assert peace_kind(state([], date(2026, 2, 28), quiets=(quiet,))) is PeaceKind.QUIET
    assert state([], date(2026, 3, 1), quiets=(quiet,)).peace is None
    endless = state([], date(2036, 1, 1), quiets=(Quiet(date(2026, 2, 1), None, "asked for it"),))
    assert endless.peace is not None
    assert endless.peace.until is None


def test_two_unanswered_attempts_in_a_row_make_it_their_turn_for_one_full_rhythm() -> None:
    facts = [touch(date(2026, 2, 1)), tried(date(2026, 2, 9)), tried(date(2026, 2, 11))]
    found = state(facts, date(2026, 2, 12))
    assert found.peace is not None
    assert (found.peace.kind, found.peace.until) == (PeaceKind.THEIR_TURN, date(2026, 2, 18))
    assert peace_kind(state(facts, date(2026, 2, 17))) is PeaceKind.THEIR_TURN
    assert state(facts, date(2026, 2, 18)).peace is None


def test_one_unanswered_attempt_is_not_yet_their_turn() -> None:
    assert state([tried(date(2026, 2, 9))], date(2026, 2, 10)).peace is None


@pytest.mark.parametrize("answer", [came(date(2026, 2, 12)), touch(date(2026, 2, 12))])
def test_an_answer_or_a_visit_ends_their_turn(answer: TouchFact) -> None:
    facts = [tried(date(2026, 2, 9)), tried(date(2026, 2, 11)), answer]
    found = state(facts, date(2026, 2, 12))
    assert found.attempts_unanswered == 0
    assert peace_kind(found) is not PeaceKind.THEIR_TURN


def test_a_missed_call_of_theirs_ends_their_turn_without_being_a_contact() -> None:
    facts = [tried(date(2026, 2, 9)), tried(date(2026, 2, 11)), touch(date(2026, 2, 12), Direction.IN, reached=False)]
    found = state(facts, date(2026, 2, 13))
    assert (found.attempts_unanswered, found.peace, found.last_contact_on) == (0, None, None)


def test_attempts_with_an_answer_between_them_are_not_in_a_row() -> None:
    facts = [tried(date(2026, 2, 9)), touch(date(2026, 2, 10)), tried(date(2026, 2, 11))]
    assert state(facts, date(2026, 2, 12)).attempts_unanswered == 1


def test_on_one_day_the_time_decides_whether_the_answer_came_last() -> None:
    morning, noon = datetime(2026, 2, 9, 9, tzinfo=ISTANBUL), datetime(2026, 2, 9, 12, tzinfo=ISTANBUL)
    talk_then_try = [touch(noon.date(), at=morning), touch(noon.date(), at=noon, reached=False)]
    try_then_talk = [touch(noon.date(), at=morning, reached=False), touch(noon.date(), at=noon)]
    assert state(talk_then_try, noon.date()).attempts_unanswered == 1
    assert state(try_then_talk, noon.date()).attempts_unanswered == 0


def test_without_times_a_talk_of_the_same_day_answers_the_attempt() -> None:
    facts = [touch(date(2026, 2, 9), id=1), tried(date(2026, 2, 9), id=2)]
    assert state(facts, date(2026, 2, 9)).attempts_unanswered == 0


def test_approaching_again_before_earliest_is_too_soon() -> None:
    found = state([touch(date(2026, 2, 9))], date(2026, 2, 12), MONTHLY)
    assert found.peace is not None
    assert (found.peace.kind, found.peace.until) == (PeaceKind.TOO_SOON, date(2026, 2, 13))
    assert state([touch(date(2026, 2, 9))], date(2026, 2, 13), MONTHLY).peace is None


def test_an_unanswered_attempt_makes_the_next_one_too_soon_as_well() -> None:
    assert peace_kind(state([tried(date(2026, 2, 9))], date(2026, 2, 10), MONTHLY)) is PeaceKind.TOO_SOON


def test_the_customers_own_visit_resets_too_soon() -> None:
    assert state([touch(date(2026, 2, 9)), came(date(2026, 2, 10))], date(2026, 2, 10), MONTHLY).peace is None


def test_our_own_call_does_not_reset_too_soon() -> None:
    found = state([came(date(2026, 2, 8)), touch(date(2026, 2, 9))], date(2026, 2, 10), MONTHLY)
    assert peace_kind(found) is PeaceKind.TOO_SOON


def test_a_delivery_the_customer_waits_for_is_no_chasing() -> None:
    assert state([touch(date(2026, 2, 9), kind=TouchKind.DELIVERY)], date(2026, 2, 10), MONTHLY).peace is None


def test_starting_more_often_than_the_rhythm_asks_for_is_too_soon() -> None:
    facts = [touch(date(2026, 2, day)) for day in (9, 11, 12)]
    found = state(facts, date(2026, 2, 20), Rhythm(latest_days=30))
    assert found.peace is not None
    assert (found.peace.kind, found.peace.until) == (PeaceKind.TOO_SOON, date(2026, 3, 13))
    assert (found.peace.approaches, found.peace.rhythm_days) == (3, 30)
    assert state(facts, date(2026, 3, 13), Rhythm(latest_days=30)).peace is None


def test_one_approach_more_than_the_rhythm_asks_for_is_too_often() -> None:
    facts = [touch(date(2026, 2, day)) for day in (9, 11)]
    assert peace_kind(state(facts, date(2026, 2, 20), Rhythm(latest_days=30))) is PeaceKind.TOO_SOON
    assert state(facts[:1], date(2026, 2, 20), Rhythm(latest_days=30)).peace is None
    both_sides = Rhythm(latest_days=12, earliest_days=4)
    three = [touch(date(2026, 2, day)) for day in (2, 5, 8)]
    assert state(three, date(2026, 2, 12), both_sides).peace is None
    assert peace_kind(state([*three, touch(date(2026, 2, 6))], date(2026, 2, 12), both_sides)) is PeaceKind.TOO_SOON


def test_an_earliest_side_allows_as_many_approaches_as_fit() -> None:
    facts = [touch(date(2026, 2, day)) for day in (1, 5, 9)]
    assert state(facts, date(2026, 2, 14), Rhythm(latest_days=21, earliest_days=4)).peace is None


def test_the_reason_for_peace_that_lasts_longest_is_told() -> None:
    quiet = Quiet(since=date(2026, 2, 1), until=date(2026, 2, 12), reason="ill")
    facts = [tried(date(2026, 2, 9)), tried(date(2026, 2, 10))]
    assert peace_kind(state(facts, date(2026, 2, 11), quiets=(quiet,))) is PeaceKind.THEIR_TURN


def test_without_a_rhythm_the_own_typical_gap_is_a_guess() -> None:
    facts = [touch(date(2026, 2, day)) for day in (1, 11, 21)]
    found = state(facts, date(2026, 6, 1), None)
    assert (found.typical_gap_days, found.due_on) == (10, None)
    assert state(facts[:2], date(2026, 6, 1), None).typical_gap_days is None


def test_two_touches_on_one_day_are_no_gap() -> None:
    facts = [touch(date(2026, 2, day)) for day in (1, 1, 11, 21)]
    assert state(facts, date(2026, 6, 1), None).typical_gap_days == 10


@pytest.mark.parametrize("hour", range(4))
def test_just_after_midnight_in_istanbul_the_day_is_the_shops_own(hour: int) -> None:
    at = datetime(2026, 2, 2, hour, 30, tzinfo=ISTANBUL)
    assert at.astimezone(UTC).date() == (date(2026, 2, 1) if hour < 3 else date(2026, 2, 2))
    found = state([touch(at.date(), at=at.astimezone(UTC))], date(2026, 2, 2))
    assert found.last_contact_on == date(2026, 2, 2)
    assert found.due_on == date(2026, 2, 9)


@given(facts=facts_lists, today=st.dates(date(2026, 1, 1), date(2026, 12, 31)))
def test_the_order_and_the_future_of_touches_never_matter(facts: list[TouchFact], today: date) -> None:
    past = [fact for fact in facts if fact.on <= today]
    ids = {fact.id for fact in facts}
    if len(ids) == len(facts):
        assert state(facts[::-1], today, MONTHLY) == state(past, today, MONTHLY)


@given(facts=facts_lists, earlier=st.dates(date(2025, 1, 1), date(2026, 12, 31)))
def test_an_older_touch_never_moves_the_due_day_back(facts: list[TouchFact], earlier: date) -> None:
    today = date(2026, 12, 31)
    before = state(facts, today)
    after = state([*facts, touch(earlier)], today)
    assert after.last_contact_on is not None
    if before.last_contact_on is not None:
        assert after.due_on is not None
        assert before.due_on is not None
        assert after.due_on >= before.due_on


@given(facts=facts_lists, today=st.dates(date(2026, 1, 1), date(2026, 12, 31)))
def test_peace_always_ends_on_a_later_day(facts: list[TouchFact], today: date) -> None:
    found = state(facts, today, MONTHLY)
    if found.peace is not None:
        assert found.peace.until is not None
        assert found.peace.until > today
        assert state(facts, today, MONTHLY).peace == found.peace
