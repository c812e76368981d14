"""When it was and when it is due: local days, at midnight, east and west of Greenwich, over the turn of the year."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from db.quickentry import PromiseDraft, QuickEntry, parse

ISTANBUL = ZoneInfo("Europe/Istanbul")
SATURDAY = datetime(2026, 11, 21, 14, 10, tzinfo=ISTANBUL)
FRIDAY = datetime(2026, 11, 20, 18, 0, tzinfo=ISTANBUL)


def _typed(line: str, now: datetime = SATURDAY) -> QuickEntry:
    return parse(line, now=now, people=None)


def _due(line: str, now: datetime = SATURDAY) -> tuple[date | None, time | None]:
    promise = _typed(line, now).promise
    assert promise is not None
    return promise.due_on, promise.due_time


@pytest.mark.parametrize("minute", [0, 1, 59, 179])
@pytest.mark.parametrize("zone", ["Europe/Istanbul", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"])
def test_yesterday_is_the_day_before_the_shops_own_day_right_after_midnight(zone: str, minute: int) -> None:
    now = datetime(2026, 11, 21, tzinfo=ZoneInfo(zone)) + timedelta(minutes=minute)

    entry = _typed("aradı dün 15:30", now)

    assert entry.at == datetime(2026, 11, 20, 15, 30, tzinfo=ZoneInfo(zone))
    assert _due("söz: prova yarın", now) == (date(2026, 11, 22), None)
    assert _due("söz: prova bugün 17:00", now) == (date(2026, 11, 21), time(17))


def test_this_morning_said_at_night_is_the_morning_before() -> None:
    now = datetime(2026, 11, 21, 0, 30, tzinfo=ISTANBUL)

    assert _typed("bu sabah aradı", now).at == datetime(2026, 11, 20, 9, tzinfo=ISTANBUL)
    assert _typed("Emily called this evening", now).at == datetime(2026, 11, 20, 19, tzinfo=ISTANBUL)
    assert _typed("dün gece 23:15'te yazdı", now).at == datetime(2026, 11, 20, 23, 15, tzinfo=ISTANBUL)


def test_a_time_without_a_day_is_the_last_time_the_clock_showed_it() -> None:
    assert _typed("aradı 13:45").at == datetime(2026, 11, 21, 13, 45, tzinfo=ISTANBUL)
    assert _typed("aradı 14:11").at == datetime(2026, 11, 20, 14, 11, tzinfo=ISTANBUL)
    assert _typed("aradı 14:10").at == SATURDAY


def test_an_hour_left_open_lies_within_the_shops_day() -> None:
    assert _typed("dün saat 3'te aradı").at.time() == time(15)
    assert _typed("dün 9'da aradı").at.time() == time(9)
    assert _typed("dün sabah 7'de aradı").at.time() == time(7)
    assert _typed("dün akşam 9'da aradı").at.time() == time(21)
    assert _typed("Emily called yesterday at 4").at.time() == time(16)
    assert _typed("Emily called yesterday at 4am").at.time() == time(4)
    assert _typed("Emily called yesterday 12am").at.time() == time(0)
    assert _typed("dün 07:15'te aradı").at.time() == time(7, 15)


def test_a_weekday_is_the_last_one_for_a_touch_and_the_next_one_for_a_promise() -> None:
    for now, last, following in (
        (SATURDAY, date(2026, 11, 20), date(2026, 11, 27)),
        (FRIDAY, date(2026, 11, 13), date(2026, 11, 27)),
    ):
        assert _typed("cuma aradı", now).at.date() == last
        assert _due("söz: kollar cuma", now)[0] == following
        assert _due("promise: sleeves Friday", now)[0] == following


def test_next_friday_is_never_tomorrow() -> None:
    thursday = datetime(2026, 11, 19, 10, tzinfo=ISTANBUL)

    assert _due("promise: suit next Friday", thursday)[0] == date(2026, 11, 27)
    assert _due("promise: suit Friday", thursday)[0] == date(2026, 11, 20)
    assert _due("söz: takım önümüzdeki cuma", thursday)[0] == date(2026, 11, 20)


def test_a_day_ahead_is_no_moment_of_a_touch_but_a_plan() -> None:
    for line in ("yarın geldi", "haftaya salı aradı", "3 gün sonra uğradı", "bugün 15:30'da geldi", "called 25 Nov"):
        entry = _typed(line)
        assert not entry.at_is_given
        assert entry.at == SATURDAY
        assert entry.note


def test_a_date_without_a_year_is_the_nearest_in_its_direction() -> None:
    new_year = datetime(2027, 1, 2, 10, tzinfo=ISTANBUL)
    silvester = datetime(2026, 12, 30, 10, tzinfo=ISTANBUL)

    assert _typed("28 Aralık aradı", new_year).at.date() == date(2026, 12, 28)
    assert _due("söz: teslim 5 Ocak", silvester)[0] == date(2027, 1, 5)
    assert _due("söz: teslim 30 Aralık", silvester)[0] == date(2026, 12, 30)
    assert _due("promise: suit on the 2nd", silvester)[0] == date(2027, 1, 2)
    assert _due("söz: teslim 29 Şubat", silvester)[0] == date(2028, 2, 29)


def test_days_that_do_not_exist_are_no_days() -> None:
    for line in ("31.02.2026 aradı", "45/13 aradı", "32 Kasım aradı", "ayın 42'sinde aradı", "25:99'da aradı"):
        assert not _typed(line).at_is_given


def test_the_end_of_a_month_is_its_own_last_day() -> None:
    february = datetime(2028, 2, 10, 10, tzinfo=ISTANBUL)

    assert _due("söz: rapor ay sonuna kadar", february)[0] == date(2028, 2, 29)
    assert _due("promise: report by the end of next month", february)[0] == date(2028, 3, 31)
    assert _due("söz: teslim Nisan sonuna kadar", february)[0] == date(2028, 4, 30)
    assert _typed("geçen ay aradı", datetime(2026, 3, 31, 10, tzinfo=ISTANBUL)).at.date() == date(2026, 2, 28)


def test_hours_are_counted_on_the_time_line_over_a_change_of_the_clocks() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    after_change = datetime(2026, 10, 25, 4, 0, tzinfo=berlin)  # clocks went back from 03:00 to 02:00

    entry = _typed("Emily called 3 hours ago", after_change)

    assert entry.at.astimezone(UTC) == after_change.astimezone(UTC) - timedelta(hours=3)
    assert entry.at.hour == 2


def test_the_second_two_oclock_of_an_autumn_night_is_not_in_the_future() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    first_two = datetime(2026, 10, 25, 2, 10, tzinfo=berlin, fold=0)

    entry = _typed("called 02:05", first_two)

    assert entry.at.astimezone(UTC) <= first_two.astimezone(UTC)


@pytest.mark.parametrize(
    ("line", "due_on", "due_time"),
    [
        ("söz: 2 saat içinde", date(2026, 11, 21), time(16, 10)),
        ("söz: haber 12 saat içinde", date(2026, 11, 22), time(2, 10)),
        ("söz: bugün 16:30", date(2026, 11, 21), time(16, 30)),
        ("söz: 13:00'te hazır", date(2026, 11, 22), time(13)),
        ("söz: 16:30'da hazır", date(2026, 11, 21), time(16, 30)),
        ("söz: kollar yarın öğlen 12'de", date(2026, 11, 22), time(12)),
        ("söz: kollar yarın akşam 7'de", date(2026, 11, 22), time(19)),
        ("promise: suit by tomorrow noon", date(2026, 11, 22), time(12)),
        ("promise: suit Monday half past four", date(2026, 11, 23), time(16, 30)),
        ("promise: call in half an hour", date(2026, 11, 21), time(14, 40)),
        ("promise: suit this week", date(2026, 11, 22), None),
        ("promise: suit within a fortnight", date(2026, 12, 5), None),
    ],
)
def test_a_promise_is_due_when_it_was_said(line: str, due_on: date | None, due_time: time | None) -> None:
    assert _due(line) == (due_on, due_time)


def test_a_part_of_a_day_stays_among_the_words_of_a_promise() -> None:
    assert _typed("söz: kollar yarın sabah").promises == (PromiseDraft("kollar yarın sabah", date(2026, 11, 22)),)


@pytest.mark.parametrize("begun", ["m", "k", "x", "mem", "g"])
def test_an_hour_stays_while_the_next_word_is_typed(begun: str) -> None:
    assert _typed(f"aradı dün 15:30 {begun}").at == datetime(2026, 11, 20, 15, 30, tzinfo=ISTANBUL)


def test_prices_and_counts_are_no_hours() -> None:
    for line in ("dün 2 gömlek aldı", "12.50 TL ödedi", "%20 indirim istedi", "₺15.30 ödedi", "cuma 3 gömlek aldı"):
        entry = _typed(line)
        assert not entry.at_is_given or not entry.at_has_time
