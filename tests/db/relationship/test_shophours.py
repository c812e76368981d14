"""The clock that only runs while the shop is open."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.relationship.shophours import OpenSpan, ShopHours, minutes_of_weekday, open_minutes_between, opens_next

ISTANBUL = ZoneInfo("Europe/Istanbul")
BERLIN = ZoneInfo("Europe/Berlin")
NINE_TO_SEVEN = (OpenSpan(time(9), time(19)),)
WEEK = (*(NINE_TO_SEVEN,) * 6, ())
SHOP = ShopHours(ISTANBUL, WEEK)
SATURDAY = date(2026, 11, 21)


def at(day: date, hour: int, minute: int = 0, zone: ZoneInfo = ISTANBUL) -> datetime:
    return datetime.combine(day, time(hour, minute), zone)


def test_within_one_day_every_minute_counts() -> None:
    assert open_minutes_between(at(SATURDAY, 10, 15), at(SATURDAY, 12, 15), SHOP) == 120


def test_a_complaint_of_saturday_evening_has_waited_an_hour_on_monday_at_ten() -> None:
    assert open_minutes_between(at(SATURDAY, 21), at(SATURDAY + timedelta(2), 10), SHOP) == 60


def test_a_public_holiday_does_not_count() -> None:
    holiday = SATURDAY + timedelta(2)
    closed = ShopHours(ISTANBUL, WEEK, frozenset({holiday}))
    assert open_minutes_between(at(SATURDAY, 18), at(holiday + timedelta(1), 9, 30), closed) == 90


def test_on_half_a_day_the_clock_stands_still_from_one_o_clock_on() -> None:
    eve = SATURDAY + timedelta(2)
    shop = ShopHours(ISTANBUL, WEEK, half_days=frozenset({eve}))
    assert open_minutes_between(at(eve, 12, 30), at(eve + timedelta(1), 9, 15), shop) == 45
    evenings = ShopHours(ISTANBUL, ((OpenSpan(time(18), time(2)),),) * 7, half_days=frozenset({eve}))
    assert (shop.opens_on(eve), evenings.opens_on(eve)) == (True, False)
    cafe = ShopHours(ISTANBUL, ((OpenSpan(time(9), time(2)),),) * 7, half_days=frozenset({eve}))
    assert open_minutes_between(at(eve, 12, 30), at(eve, 23), cafe) == 30


def test_a_lunch_break_does_not_count() -> None:
    spans = (OpenSpan(time(9), time(12)), OpenSpan(time(13), time(18)))
    shop = ShopHours(ISTANBUL, (spans,) * 7)
    assert open_minutes_between(at(SATURDAY, 11), at(SATURDAY, 14), shop) == 120


def test_overlapping_spans_count_once() -> None:
    spans = (OpenSpan(time(9), time(14)), OpenSpan(time(12), time(18)))
    assert open_minutes_between(at(SATURDAY, 8), at(SATURDAY, 20), ShopHours(ISTANBUL, (spans,) * 7)) == 540


@pytest.mark.parametrize(
    ("spans", "minutes"),
    [
        ((), 0),
        (((9, 14), (12, 18)), 540),
        (((9, 19), (10, 12)), 600),
        (((18, 2),), 480),
        (((13, 18), (9, 12), (9, 10)), 480),
    ],
)
def test_the_minutes_of_a_weekday_count_once(spans: tuple[tuple[int, int], ...], minutes: float) -> None:
    assert minutes_of_weekday(tuple(OpenSpan(time(opens), time(closes)) for opens, closes in spans)) == minutes


def test_a_cafe_open_past_midnight_counts_on_into_the_next_day() -> None:
    cafe = ShopHours(ISTANBUL, ((OpenSpan(time(18), time(2)),), *((),) * 6))
    monday = date(2026, 11, 23)
    assert open_minutes_between(at(monday, 23), at(monday + timedelta(1), 12), cafe) == 180
    assert open_minutes_between(at(monday + timedelta(1), 1), at(monday + timedelta(1), 12), cafe) == 60


def test_after_a_break_at_night_a_bar_opens_again_after_midnight() -> None:
    night = (OpenSpan(time(20), time(23, 30)), OpenSpan(time(0, 30), time(4)))
    monday = date(2026, 11, 23)
    bar = ShopHours(ISTANBUL, (night, *((),) * 6), half_days=frozenset({monday + timedelta(7)}))
    assert open_minutes_between(at(monday, 0), at(monday, 20), bar) == 0
    assert open_minutes_between(at(monday, 20), at(monday + timedelta(1), 12), bar) == 420
    assert opens_next(at(monday, 1), bar) == at(monday, 20)
    assert opens_next(at(monday + timedelta(1), 0, 10), bar) == at(monday + timedelta(1), 0, 30)
    assert opens_next(at(monday + timedelta(1), 1), bar) is None
    assert not bar.opens_on(monday + timedelta(7))
    late = ShopHours(ISTANBUL, ((OpenSpan(time(18), time(0, 30)), OpenSpan(time(1), time(2))), *((),) * 6))
    assert open_minutes_between(at(monday, 0), at(monday + timedelta(2), 0), late) == 450
    assert minutes_of_weekday(night) == 420


@pytest.mark.parametrize(("day", "minutes"), [(date(2026, 3, 29), 23 * 60), (date(2026, 10, 25), 25 * 60)])
def test_summer_time_makes_a_day_shorter_or_longer(day: date, minutes: int) -> None:
    always = ShopHours(BERLIN, ((OpenSpan(time(0), time(0)),),) * 7)
    assert open_minutes_between(at(day, 0, zone=BERLIN), at(day + timedelta(1), 0, zone=BERLIN), always) == minutes


@pytest.mark.parametrize("hour", range(4))
def test_just_after_midnight_the_day_is_the_shops_own(hour: int) -> None:
    moment = at(SATURDAY, hour, 30).astimezone(UTC)
    assert SHOP.local_day(moment) == SATURDAY
    assert open_minutes_between(moment, at(SATURDAY, 9, 20), SHOP) == 20


def test_a_shop_that_never_opens_never_counts() -> None:
    assert open_minutes_between(at(SATURDAY, 0), at(SATURDAY + timedelta(90), 0), ShopHours(ISTANBUL, ((),) * 7)) == 0


def test_backwards_is_nothing() -> None:
    assert open_minutes_between(at(SATURDAY, 15), at(SATURDAY, 10), SHOP) == 0


def test_a_week_has_seven_days() -> None:
    with pytest.raises(ValueError, match="6 days"):
        ShopHours(ISTANBUL, WEEK[:6])


moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - the zone comes beside
clock_times = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
spans = st.lists(st.builds(OpenSpan, clock_times, clock_times), max_size=2).map(tuple)
shops = st.builds(
    ShopHours,
    st.sampled_from([ISTANBUL, BERLIN, UTC]),
    st.lists(spans, min_size=7, max_size=7).map(tuple),
    st.frozensets(st.dates(date(2026, 1, 1), date(2026, 12, 31)), max_size=3),
    st.frozensets(st.dates(date(2026, 1, 1), date(2026, 12, 31)), max_size=30),
)


@given(shop=shops, start=moments, first=st.integers(0, 20_000), second=st.integers(0, 20_000))
def test_waiting_adds_up_and_is_never_longer_than_the_time_that_passed(
    shop: ShopHours, start: datetime, first: int, second: int
) -> None:
    middle, end = start + timedelta(minutes=first), start + timedelta(minutes=first + second)
    whole = open_minutes_between(start, end, shop)
    parts = open_minutes_between(start, middle, shop) + open_minutes_between(middle, end, shop)
    assert whole == pytest.approx(parts)
    assert 0 <= whole <= first + second + 1e-6


@given(shop=shops, start=moments, hours=st.integers(0, 40))
def test_the_clock_agrees_with_counting_minute_by_minute(shop: ShopHours, start: datetime, hours: int) -> None:
    start = start.replace(second=0, microsecond=0)
    minutes = [start + timedelta(minutes=step) for step in range(hours * 60)]
    counted = sum(any(_is_open(minute, day, shop) for day in (0, 1, 2)) for minute in minutes)
    assert open_minutes_between(start, start + timedelta(hours=hours), shop) == pytest.approx(counted)


def _is_open(moment: datetime, days_before: int, shop: ShopHours) -> bool:
    day = shop.local_day(moment) - timedelta(days_before)
    if day in shop.closed:
        return False
    if day in shop.half_days and moment.timestamp() >= datetime.combine(day, time(13), shop.zone).timestamp():
        return False
    nights, before = 0, time()
    for span in shop.weekdays[day.weekday()]:
        nights = min(1, nights + (span.opens < before))
        before = span.opens
        opens = datetime.combine(day + timedelta(nights), span.opens, shop.zone)
        closes = datetime.combine(day + timedelta(nights + (span.closes <= span.opens)), span.closes, shop.zone)
        if opens.timestamp() <= moment.timestamp() < closes.timestamp():
            return True
    return False
