"""Which rhythm holds, and when it makes a customer due."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Channel
from db.relationship.rhythm import FALLBACK_RHYTHM_DAYS, Rhythm, RhythmSource, choose_rhythm, due_from

MADE = date(2026, 1, 5)
WEEKLY = Rhythm(latest_days=7)
MONTHLY = Rhythm(latest_days=30)
NEVER = Rhythm(never=True)

days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
rhythms = st.builds(
    Rhythm, latest_days=st.integers(1, 400), channels=st.lists(st.sampled_from(Channel), max_size=2).map(tuple)
)


def test_somebody_nobody_ever_talked_to_is_due_since_the_card_was_made() -> None:
    assert due_from(None, WEEKLY, MADE) == MADE


def test_somebody_nobody_ever_talked_to_is_due_even_without_any_rhythm() -> None:
    assert due_from(None, None, MADE) == MADE


def test_never_is_never_due() -> None:
    assert due_from(None, NEVER, MADE) is None
    assert due_from(date(2026, 3, 1), NEVER, MADE) is None


def test_without_a_rhythm_a_contact_makes_nothing_due() -> None:
    assert due_from(date(2026, 3, 1), None, MADE) is None
    assert due_from(date(2026, 3, 1), Rhythm(earliest_days=3), MADE) is None


def test_due_counts_from_the_last_contact() -> None:
    assert due_from(date(2026, 2, 20), Rhythm(latest_days=21), MADE) == date(2026, 3, 13)


def test_a_skip_moves_the_due_day_by_one_rhythm() -> None:
    assert due_from(date(2026, 3, 1), WEEKLY, MADE, [date(2026, 3, 8)]) == date(2026, 3, 15)
    assert due_from(date(2026, 3, 1), WEEKLY, MADE, [date(2026, 3, 11)]) == date(2026, 3, 15)


def test_a_skip_ahead_of_the_due_day_moves_it_too() -> None:
    assert due_from(date(2026, 3, 1), WEEKLY, MADE, [date(2026, 3, 5)]) == date(2026, 3, 15)


def test_a_skip_of_somebody_long_overdue_reaches_past_the_day_of_the_skip() -> None:
    assert due_from(date(2026, 3, 1), WEEKLY, MADE, [date(2026, 4, 12)]) == date(2026, 4, 19)


def test_a_skip_before_the_last_contact_no_longer_counts() -> None:
    assert due_from(date(2026, 3, 1), WEEKLY, MADE, [date(2026, 2, 27), date(2026, 3, 1)]) == date(2026, 3, 8)


def test_skipping_somebody_never_talked_to_without_a_rhythm_puts_them_off_by_a_month() -> None:
    assert due_from(None, None, MADE, [MADE]) == MADE + timedelta(FALLBACK_RHYTHM_DAYS)


@given(last=days, latest=st.integers(1, 400), skips=st.lists(days, max_size=5))
def test_skips_move_the_due_day_by_whole_rhythms_and_past_each_skip(last: date, latest: int, skips: list[date]) -> None:
    due = due_from(last, Rhythm(latest_days=latest), MADE, skips)
    assert due is not None
    assert (due - last).days % latest == 0
    assert all(skip < due for skip in skips)
    assert (due - last).days >= latest * (1 + sum(skip > last for skip in skips))


def test_the_card_wins_over_tags_and_shop() -> None:
    chosen = choose_rhythm(MONTHLY, [WEEKLY, NEVER], Rhythm(latest_days=90))
    assert chosen == Rhythm(latest_days=30, source=RhythmSource.CARD)


def test_a_card_says_how_often_although_a_tag_says_never() -> None:
    chosen = choose_rhythm(WEEKLY, [NEVER], None)
    assert chosen is not None
    assert not chosen.never


def test_of_several_tags_the_shortest_latest_wins() -> None:
    chosen = choose_rhythm(None, [MONTHLY, WEEKLY], Rhythm(latest_days=3))
    assert chosen == Rhythm(latest_days=7, source=RhythmSource.TAG)


def test_a_tag_that_says_never_wins_over_other_tags() -> None:
    chosen = choose_rhythm(None, [WEEKLY, NEVER], MONTHLY)
    assert chosen is not None
    assert chosen.never
    assert chosen.source is RhythmSource.TAG
    assert chosen.latest_days is None


def test_the_shops_default_holds_where_nobody_else_said() -> None:
    assert choose_rhythm(None, [], MONTHLY) == Rhythm(latest_days=30, source=RhythmSource.SHOP)


def test_nobody_said_anything() -> None:
    assert choose_rhythm(None, [], None) is None


def test_a_card_with_only_a_way_keeps_the_frequency_of_its_tag() -> None:
    card = Rhythm(channels=(Channel.PHONE,), days=frozenset({0, 2}), from_time=time(14))
    tag = Rhythm(latest_days=21, channels=(Channel.SMS,), to_time=time(12))
    assert choose_rhythm(card, [tag], None) == Rhythm(
        latest_days=21,
        channels=(Channel.PHONE,),
        days=frozenset({0, 2}),
        from_time=time(14),
        source=RhythmSource.TAG,
    )


def test_a_limit_on_the_card_holds_beside_the_latest_of_a_tag() -> None:
    chosen = choose_rhythm(Rhythm(earliest_days=10), [WEEKLY], None)
    assert chosen == Rhythm(latest_days=7, earliest_days=7, source=RhythmSource.TAG)


def test_a_limit_of_the_shop_never_holds_back_what_a_card_asks_for() -> None:
    chosen = choose_rhythm(Rhythm(latest_days=3), [], Rhythm(latest_days=90, earliest_days=30))
    assert chosen == Rhythm(latest_days=3, source=RhythmSource.CARD)


@given(tags=st.lists(rhythms, min_size=1, max_size=5))
def test_the_order_of_tags_never_changes_how_often(tags: list[Rhythm]) -> None:
    one, other = choose_rhythm(None, tags, None), choose_rhythm(None, tags[::-1], None)
    assert one is not None
    assert other is not None
    assert one.latest_days == other.latest_days == min(tag.latest_days or 0 for tag in tags)


@pytest.mark.parametrize(
    ("latest", "earliest", "weekdays"),
    [(0, None, frozenset[int]()), (7, 0, frozenset[int]()), (7, 8, frozenset[int]()), (7, 7, frozenset({7}))],
)
def test_a_rhythm_no_customer_can_mean_is_refused(latest: int, earliest: int | None, weekdays: frozenset[int]) -> None:
    with pytest.raises(ValueError, match=r"rhythm|earliest|weekdays"):
        Rhythm(latest_days=latest, earliest_days=earliest, days=weekdays)
