"""Settings of the shop's week, its closed days, its people, tags and own fields."""

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from db.commands.ownfields import add_own_field, set_own_field_kind
from db.commands.staff import add_staff, staff_left
from db.commands.tags import add_tag
from db.models import Customer, Draft
from db.queries.hours import shop_hours
from db.records import Colour, OwnFieldKind
from db.relationship.rhythm import Rhythm
from db.relationship.shophours import OpenSpan
from desktop.context import Context
from desktop.pages.settings.day_hours import DayHours
from desktop.pages.settings.view import SettingsPage
from desktop.targets import SettingsTarget
from desktop.widgets.check_line import CheckLine
from desktop.widgets.scroll import Scroll
from tests.desktop.settings.conftest import NOW, Settle, button, clock, named, rewrite, said


def test_a_week_with_a_break_a_closed_day_and_one_that_cannot_be_read(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    page.open(SettingsTarget(section="hours"))
    qtbot.mouseClick(button(page, "Monday: add a break"), Qt.MouseButton.LeftButton)
    rewrite(qtbot, named(page, "Monday: break from"), "12.30")
    rewrite(qtbot, named(page, "Monday: closes at"), "26")
    settle()
    monday = (OpenSpan(clock(9), clock(12, 30)), OpenSpan(clock(14), clock(19)))
    assert said(context.journal).hours[0] == monday
    rewrite(qtbot, named(page, "Monday: closes at"), "19")
    qtbot.mouseClick(button(page, "Every open day like the first one"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(page, "Sunday"), Qt.MouseButton.LeftButton)
    settle()
    assert said(context.journal).hours == (*[monday] * 6, (OpenSpan(clock(9), clock(19)),))
    qtbot.mouseClick(button(page, "Sunday"), Qt.MouseButton.LeftButton)
    for _ in range(2):  # closed by mistake, and open again
        qtbot.mouseClick(button(page, "Monday"), Qt.MouseButton.LeftButton)
        settle()
    assert said(context.journal).hours[0] == monday
    qtbot.mouseClick(button(page, "Monday: no break"), Qt.MouseButton.LeftButton)
    settle()
    assert (said(context.journal).hours[6], said(context.journal).hours[0]) == ((), (OpenSpan(clock(9), clock(19)),))
    assert [day.spans() for day in page.findChildren(DayHours)] == list(said(context.journal).hours)


def test_closed_days_come_and_go_and_holidays_speak_the_language(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    page.open(SettingsTarget(section="hours"))
    rewrite(qtbot, named(page, "Closed on"), "no day")
    rewrite(qtbot, named(page, "Closed on"), "31.12.", Qt.Key.Key_Tab)
    rewrite(qtbot, named(page, "What for"), "stocktaking")
    settle()
    assert [(day.on.isoformat(), day.label) for day in said(context.journal).closed_days] == [
        ("2026-12-31", "stocktaking")
    ]
    new_year = button(page, "New Year's Day")
    assert (new_year.isChecked(), new_year.accessibleDescription()) == (True, "Fri 1 Jan 2027")
    qtbot.mouseClick(new_year, Qt.MouseButton.LeftButton)
    settle()
    assert shop_hours(context.journal, NOW.date()).opens_on(datetime.date(2027, 1, 1))
    context.take_back()
    settle()
    assert new_year.isChecked()
    qtbot.mouseClick(button(page, "Closed on the public holidays of the country"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(page, "Open on Thu 31 Dec after all"), Qt.MouseButton.LeftButton)
    settle()
    assert said(context.journal).closed_days == ()
    assert not said(context.journal).keeps_public_holidays
    assert "New Year's Day" not in [one.text() for one in page.findChildren(CheckLine) if one.isVisible()]


def test_people_come_first_leave_and_return(qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle) -> None:
    page.open(SettingsTarget(section="people"))
    rewrite(qtbot, named(page, "Name of somebody new"), "Elif")
    settle()
    qtbot.mouseClick(button(page, "Put Elif first"), Qt.MouseButton.LeftButton)
    rewrite(qtbot, named(page, "Phone of Ali"), "0532")
    settle()
    qtbot.mouseClick(button(page, "Zeynep no longer works here"), Qt.MouseButton.LeftButton)
    settle()
    there = [(row.name, row.phone, row.left_on is None) for row in said(context.journal).staff]
    assert there == [("Elif", "", True), ("Ali", "0532", True), ("Zeynep", "", False)]
    qtbot.mouseClick(button(page, "Zeynep is back"), Qt.MouseButton.LeftButton)
    settle()
    assert all(row.left_on is None for row in said(context.journal).staff)


def test_a_name_that_is_half_typed_waits_for_its_other_half(qtbot: QtBot, page: SettingsPage, settle: Settle) -> None:
    for section, name, text in (
        ("people", "Name of somebody new", "Eli"),
        ("tags", "Name of a new tag", "gel"),
        ("fields", "Name of a new field", "Pla"),
    ):
        page.open(SettingsTarget(section=section))
        settle()
        qtbot.keyClicks(named(page, name), text)
    page.hide()
    settle()
    assert sorted(row.text for row in Draft.select()) == ["Eli", "Pla", "gel"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_tags_bring_rhythms_become_one_and_come_back(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    page.open(SettingsTarget(section="tags"))
    rewrite(qtbot, named(page, "At least once every"), "6")
    rewrite(qtbot, named(page, "Rhythm of gelin"), "2")
    rewrite(qtbot, named(page, "Name of a new tag"), "kına")
    settle()
    assert said(context.journal).rhythm == Rhythm(latest_days=42)
    assert {row.rhythm_days for row in Customer.select()} == {14}
    qtbot.mouseClick(button(page, "Make gelin one with another tag"), Qt.MouseButton.LeftButton)
    (menu,) = (menu for menu in page.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == "Becomes düğün").trigger()
    menu.close()
    settle()
    assert [(row.name, row.customers) for row in said(context.journal).tags] == [("düğün", 2), ("kına", 0)]
    qtbot.mouseClick(button(page, "Delete düğün"), Qt.MouseButton.LeftButton)
    settle()
    context.take_back()
    settle()
    context.take_back()
    settle()
    assert [(row.name, row.customers) for row in said(context.journal).tags] == [
        ("düğün", 1),
        ("gelin", 2),
        ("kına", 0),
    ]
    rewrite(qtbot, named(page, "At least once every"), "")
    settle()
    assert said(context.journal).rhythm is None


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_tags_and_people_get_colours_by_name(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    for section, control, choice in (("tags", "Colour of gelin", "Teal"), ("people", "Colour of Ali", "Plum")):
        page.open(SettingsTarget(section=section))
        qtbot.keyClick(button(page, control), Qt.Key.Key_Space)
        (menu,) = (menu for menu in page.findChildren(QMenu) if menu.isVisible())
        assert next(action for action in menu.actions() if action.text() == "No colour").isChecked()
        next(action for action in menu.actions() if action.text() == choice).trigger()
        menu.close()
        settle()
        assert button(page, control).accessibleDescription() == choice
    assert [row.colour for row in said(context.journal).tags if row.name == "gelin"] == [Colour.TEAL]
    assert [row.colour for row in said(context.journal).staff if row.name == "Ali"] == [Colour.PLUM]
    context.take_back()
    settle()
    assert button(page, "Colour of Ali").accessibleDescription() == "No colour"


def test_own_fields_are_ordered_and_two_never_share_a_name(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    page.open(SettingsTarget(section="fields"))
    for name in ("Beden", "Kumaş"):
        rewrite(qtbot, named(page, "Name of a new field"), name)
        settle()
    qtbot.mouseClick(button(page, "Move Kumaş up"), Qt.MouseButton.LeftButton)
    settle()
    first = next(line for line in page.findChildren(QLineEdit) if line.text() == "Kumaş")
    rewrite(qtbot, first, "beden")
    settle()
    assert [row.name for row in said(context.journal).own_fields] == ["Kumaş", "Beden"]
    assert first.text() == "beden"
    kind = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == "Kind of Beden")
    kind.setCurrentIndex(kind.findText("One of a few"))
    kind.activated.emit(kind.currentIndex())
    settle()
    rewrite(qtbot, named(page, "What one may choose from for Beden"), "S, M,L")
    settle()
    beden = said(context.journal).own_fields[1]
    assert (beden.kind, beden.choices) == (OwnFieldKind.CHOICE, ("S", "M", "L"))
    qtbot.mouseClick(button(page, "Delete Beden"), Qt.MouseButton.LeftButton)
    settle()
    assert [row.name for row in said(context.journal).own_fields] == ["Kumaş"]


def test_long_names_stay_inside_a_small_window(page: SettingsPage, context: Context, settle: Settle) -> None:
    staff_id = add_staff(context.journal, "Uzun Adlı Giden " * 100, NOW).result
    assert staff_id is not None
    staff_left(context.journal, staff_id, NOW)
    field_id = add_own_field(context.journal, "Sevdiği kumaşlar", NOW).result
    assert field_id is not None
    set_own_field_kind(context.journal, field_id, OwnFieldKind.CHOICE, ",", NOW)
    page.resize(820, 612)
    page.refresh()
    for section, name in (("people", "Name"), ("fields", "Name of the field"), ("tags", "Name of the tag")):
        page.open(SettingsTarget(section=section))
        settle()
        (scroll,) = (bar for bar in page.findChildren(Scroll) if bar.isVisible())
        assert scroll.horizontalScrollBar().maximum() == 0
        line = named(page, name)
        assert line.width() > line.fontMetrics().horizontalAdvance("Sevdiği kumaşlar") + 20


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_one_of_many_tags_becomes_another_by_the_keyboard(
    qtbot: QtBot, page: SettingsPage, context: Context, settle: Settle
) -> None:
    for count in range(40):
        add_tag(context.journal, f"etiket {count}", NOW)
    add_tag(context.journal, "uzun " * 2000, NOW)
    page.refresh()
    page.open(SettingsTarget(section="tags"))
    settle()
    qtbot.keyClick(button(page, "Make düğün one with another tag"), Qt.Key.Key_Space)
    (menu,) = (menu for menu in page.findChildren(QMenu) if menu.isVisible())
    assert len([action for action in menu.actions() if action.isVisible()]) < 20
    assert menu.sizeHint().width() < page.width()
    qtbot.keyClicks(menu.findChildren(QLineEdit)[0], "geli")
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    settle()
    assert [row.name for row in said(context.journal).tags if row.customers] == ["gelin"]
