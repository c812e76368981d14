"""Whoever takes a line off the card, or leaves one that was changed, goes on from where the line stood."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.commands import customers, listening
from db.commands.staff import add_staff
from db.journal import Journal
from db.records import ValueState
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.form_part import FormPart, OnDemandPart
from desktop.pages.customers.kept_field import KeptField
from desktop.pages.customers.part import Part
from desktop.pages.customers.reach_form import ReachForm
from desktop.pages.customers.reach_part import ReachPart
from desktop.pages.customers.rhythm_part import RhythmPart
from desktop.pages.customers.tag_chip import TagChip
from desktop.pages.customers.tags_part import TagsPart
from desktop.pages.customers.values_part import ValuesPart
from desktop.widgets.action_line import ActionLine
from desktop.widgets.lines import SmallButton
from tests.desktop.customers.conftest import NOW, the
from tests.desktop.views.focus import by_tab


def focused() -> str:
    """What the keyboard is on, as a screen reader names it."""
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key wherever the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key)


def sheets_by_tab(view: CardView) -> list[Part]:
    """The sheets of a card in the order Tab comes to them, each as often as it does."""
    sheets: list[Part] = []
    for widget in by_tab(view.window(), view):
        sheet: QWidget | None = widget
        while sheet is not None and not isinstance(sheet, Part):
            sheet = sheet.parentWidget()
        if isinstance(sheet, Part):
            sheets.append(sheet)
    return [sheet for sheet, before in zip(sheets, [None, *sheets], strict=False) if sheet is not before]


def test_tab_goes_through_one_sheet_after_the_other_whatever_was_changed_on_them(
    journal: Journal, ayse: int, open_card: Callable[[int], CardView], settle: Callable[[], None]
) -> None:
    view = open_card(ayse)
    listening.add_value(journal, ayse, "Gizli dikiş", ValueState.GUESSED, NOW)
    customers.set_tags(journal, (ayse,), ("Acele", "Sahne"), NOW)
    view.refresh(None)
    settle()
    the(view, ValuesPart)._add.click()
    the(view, TagsPart)._add.click()
    the(view, RhythmPart)._edit.click()
    visited = sheets_by_tab(view)
    assert len(visited) == len(set(visited)) > 8
    assert [sheet for sheet in visited if sheet in view._sheets.left] == [
        sheet for sheet in view._sheets.left if sheet in visited
    ]


def test_tab_goes_through_every_form_of_the_card_from_its_first_field_to_its_two_ways_out(
    journal: Journal, ayse: int, open_card: Callable[[int], CardView], settle: Callable[[], None]
) -> None:
    for name in ("Zeynep", "Elif"):
        add_staff(journal, name, NOW)
    view = open_card(ayse)
    sheets = [one for one in view.findChildren(FormPart) if one.isVisible() or isinstance(one, OnDemandPart)]
    assert len(sheets) > 6
    for sheet in sheets:
        sheet.open_form()
        settle()
        form = sheet._form
        assert form is not None
        stops = [stop for stop in by_tab(view.window(), view) if form.isAncestorOf(stop)]
        assert stops[-2:] == [form.save, form.leave], type(sheet).__name__
        heights = [stop.mapTo(form, stop.rect().bottomLeft()).y() for stop in stops]
        assert heights[0] <= min(heights) + 24, type(sheet).__name__
        sheet.put_away()


def test_a_line_taken_off_leaves_the_keyboard_in_its_place(
    qtbot: QtBot, journal: Journal, ayse: int, open_card: Callable[[int], CardView], settle: Callable[[], None]
) -> None:
    for words in ("Az ütü", "Gizli dikiş"):
        listening.add_value(journal, ayse, words, ValueState.GUESSED, NOW)
    customers.set_tags(journal, (ayse,), ("Acele", "Sahne", "VIP"), NOW)
    view = open_card(ayse)
    values = the(view, ValuesPart)
    lines = values.findChildren(ActionLine)
    lines[2].findChildren(SmallButton)[0].setFocus()
    for said in (
        "They agreed",
        "“Gizli dikiş”",
    ):  # the same key twice: asked, then agreed to
        press(qtbot, Qt.Key.Key_Space)
        settle()
        assert focused().startswith(said)
    values.findChildren(ActionLine)[1].setFocus()
    for left in ("“Gizli dikiş”", "“Söz verilen günde teslim”", "Note what they value"):
        press(qtbot, Qt.Key.Key_Delete)
        settle()
        assert focused().startswith(left)
    press(qtbot, Qt.Key.Key_Space)  # one writes, thinks better of it, and is back where one began
    press(qtbot, Qt.Key.Key_Escape)
    assert focused() == "Note what they value"
    (careful,) = (line for (what, _), line in values._lines.items() if what == "careful")
    careful._put_away[0][2]()
    assert isinstance(values._control, KeptField)
    values._control.line.setText("Sözü kesilmesin")
    press(qtbot, Qt.Key.Key_Return)
    settle()
    assert focused() == "Sözü kesilmesin"

    next(chip for chip in the(view, TagsPart).findChildren(TagChip) if chip.text() == "Sahne").setFocus()
    for left in ("VIP", "Acele", "Add a tag"):
        press(qtbot, Qt.Key.Key_Delete)
        settle()
        assert focused() == left

    reach = the(view, ReachPart)
    reach.open_form()
    days = the(reach, ReachForm).days
    for _ in range(2):
        days._add_one()
    days.rows[0].drop.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert days.rows[0].drop.hasFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert focused() == "Another day"
