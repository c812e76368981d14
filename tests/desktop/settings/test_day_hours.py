"""One line of the shop's week: a break that fits, nights, and hours that cannot be: said, and kept in sight."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from db.queries.hours import shop_hours
from db.relationship.shophours import OpenSpan, minutes_of_weekday
from desktop.context import Context
from desktop.pages.settings.day_hours import DayHours
from desktop.pages.settings.day_spans import Fault, Hours
from desktop.pages.settings.view import SettingsPage
from desktop.targets import SettingsTarget
from desktop.widgets.clock_field import ClockField
from desktop.widgets.fault_line import FaultLine
from tests.desktop.settings.conftest import NOW, Settle, button, clock, named, rewrite, said, texts


def hour(text: str) -> datetime.time:
    return datetime.time.fromisoformat(text)


@pytest.mark.parametrize(
    ("opens", "closes", "since", "until"),
    [
        ("09:00", "19:00", "13:00", "14:00"),
        ("15:00", "22:00", "18:00", "19:00"),
        ("10:00", "13:30", "11:00", "12:00"),
        ("12:30", "20:00", "16:00", "17:00"),
        ("18:00", "02:00", "21:30", "22:30"),
        ("20:00", "04:00", "23:30", "00:30"),
        ("10:00", "11:30", "10:30", "11:00"),
        ("10:00", "10:45", "10:15", "10:30"),
        ("00:00", "00:00", "13:00", "14:00"),
    ],
)
def test_a_break_fits_the_day_it_is_offered_for(opens: str, closes: str, since: str, until: str) -> None:
    assert Hours(hour(opens), hour(closes)).fitting_break() == (hour(since), hour(until))


minutes = st.times().map(lambda at: at.replace(second=0, microsecond=0))


@given(opens=minutes, closes=minutes)
def test_every_day_of_three_minutes_has_room_for_its_break(opens: datetime.time, closes: datetime.time) -> None:
    hours = Hours(opens, closes)
    if opens == closes != datetime.time():
        assert hours.spans() is Fault.SAME_HOUR
    elif hours.minutes >= 3:
        since, until = hours.fitting_break()
        spans = hours.spans((since, until))
        assert not isinstance(spans, Fault)
        assert minutes_of_weekday(spans) == hours.minutes - hours.after_opening(until) + hours.after_opening(since)


@pytest.mark.parametrize(
    ("day", "fault"),
    [
        ("15:00 22:00 13:00 14:00", Fault.BREAK_OUTSIDE),
        ("09:00 19:00 13:00 19:00", Fault.BREAK_OUTSIDE),
        ("09:00 19:00 09:00 10:00", Fault.BREAK_OUTSIDE),
        ("09:00 19:00 14:00 13:00", Fault.BREAK_BACKWARDS),
        ("09:00 19:00 13:00 13:00", Fault.BREAK_BACKWARDS),
        ("18:00 02:00 00:30 23:30", Fault.BREAK_BACKWARDS),
        ("09:00 09:00 13:00 14:00", Fault.SAME_HOUR),
    ],
)
def test_hours_that_cannot_be_are_told_apart(day: str, fault: Fault) -> None:
    opens, closes, since, until = (hour(part) for part in day.split())
    assert Hours(opens, closes).spans((since, until)) is fault


def test_what_cannot_be_kept_stays_in_sight_and_says_why(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    page.open(SettingsTarget(section="hours"))
    qtbot.mouseClick(button(page, "Monday: add a break"), Qt.MouseButton.LeftButton)
    settle()
    before = said(context.journal).hours[0]
    opens, fault = named(page, "Monday: opens at"), fault_of(page)
    for line, text, told in (
        ("Monday: opens at", "15:00", "Monday: the break has to lie between 15:00 and 19:00."),
        ("Monday: break from", "18", "Monday: the break has to lie between 15:00 and 19:00."),
        ("Monday: break until", "17.00", "Monday: the break has to end after it begins."),
        ("Monday: closes at", "15", "Monday opens and closes at the same hour; for day and night write 00:00 twice."),
        ("Monday: closes at", "yedi", "Monday: “yedi” is no hour; write it like 17:00."),
        ("Monday: closes at", "", "Monday: an hour is missing; write it like 17:00."),
    ):
        rewrite(qtbot, named(page, line), text)
        page.refresh()  # a change from elsewhere
        settle()
        whole = f"{told} What was kept holds till then: 09:00–13:00, 14:00–19:00."
        assert (fault.text(), fault.isVisible()) == (whole, True)
        assert (named(page, line).text(), opens.accessibleDescription()) == (text, whole)
        assert said(context.journal).hours[0] == before
    rewrite(qtbot, named(page, "Monday: closes at"), "24")
    rewrite(qtbot, named(page, "Monday: break until"), "19")
    settle()
    assert said(context.journal).hours[0] == (OpenSpan(clock(15), clock(18)), OpenSpan(clock(19), clock(0)))
    assert (fault.isVisible(), opens.accessibleDescription(), named(page, "Monday: closes at").text()) == (
        False,
        "",
        "00:00",
    )
    rewrite(qtbot, opens, "1x")
    qtbot.keyClick(opens, Qt.Key.Key_Escape)
    assert (opens.text(), fault.isVisible()) == ("15:00", False)


def test_a_night_is_kept_with_its_break_and_said_to_last_past_midnight(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    page.open(SettingsTarget(section="hours"))
    rewrite(qtbot, named(page, "Monday: opens at"), "20")
    rewrite(qtbot, named(page, "Monday: closes at"), "4")
    qtbot.mouseClick(button(page, "Monday: add a break"), Qt.MouseButton.LeftButton)
    settle()
    night = (OpenSpan(clock(20), clock(23, 30)), OpenSpan(clock(0, 30), clock(4)))
    assert said(context.journal).hours[0] == shop_hours(context.journal, NOW.date()).weekdays[0] == night
    assert (named(page, "Monday: break from").hasFocus(), named(page, "Monday: break from").selectedText()) == (
        True,
        "23:30",
    )
    shown = [named(page, f"Monday: {end}").text() for end in ("opens at", "break from", "break until", "closes at")]
    assert shown == ["20:00", "23:30", "00:30", "04:00"]
    assert "Open past midnight, until 04:00 on Tuesday." in texts(page)
    rewrite(qtbot, named(page, "Monday: closes at"), "x")
    qtbot.mouseClick(button(page, "Every open day like the first one"), Qt.MouseButton.LeftButton)
    settle()
    assert said(context.journal).hours[1] != night  # nothing is spread that is not kept itself
    assert named(page, "Monday: closes at").hasFocus()
    qtbot.keyClick(named(page, "Monday: closes at"), Qt.Key.Key_Escape)
    page.resize(QSize(1024 - 204, 612))
    settle()
    tops = {end: named(page, f"Monday: {end}").y() for end in ("opens at", "closes at", "break from", "break until")}
    assert tops["opens at"] == tops["closes at"] < tops["break from"] == tops["break until"]
    named(page, "Monday: break until").setFocus()
    context.take_back()
    settle()
    assert button(page, "Monday: add a break").hasFocus()


def fault_of(page: SettingsPage) -> FaultLine:
    """Return the line below Monday."""
    return page.findChildren(DayHours)[0].findChildren(FaultLine)[0]


@pytest.mark.parametrize(("text", "at"), [("24:00", clock(0)), ("24", clock(0)), ("24.30", None), ("00:00", clock(0))])
def test_what_ends_may_end_at_twenty_four(qtbot: QtBot, text: str, at: datetime.time | None) -> None:
    field = ClockField(ends=True)
    qtbot.addWidget(field)
    field.setText(text)
    assert (field.clock(), field.is_understood()) == (at, at is not None)
