"""The page of care as a whole: its parts that have no deeds of a kind of their own, and how it stands on the screen."""

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.commands.complaints import closed, told_result
from db.commands.covers import CoverDraft
from db.commands.customers import hand_off
from db.commands.staff import add_staff
from db.commands.themes import add_theme, begin_improvement
from db.commands.touches import log_touch
from db.journal import Journal
from db.models import Absence, Complaint, Improvement, Praise, Staff, Theme
from db.queries.card import card
from db.queries.today import today_page
from db.records import ComplaintOutcome, TouchKind
from db.touchdraft import TouchDraft
from desktop.context import Context
from desktop.targets import CareTarget, LogTarget
from desktop.widgets.adding import Adding
from desktop.widgets.chip import Chip, ChipButton
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.lines import SmallButton
from desktop.widgets.rows import KeptLine
from desktop.widgets.traced_figure import TracedFigure
from tests.desktop.care.conftest import NOW, Show, seen, told


def test_themes_and_thanks_are_kept_where_they_are_read(
    journal: Journal, ayse: int, page: Show, settle: Callable[[], None]
) -> None:
    add_theme(journal, "Delivery day", NOW)
    at = NOW - datetime.timedelta(days=1)
    log_touch(journal, TouchDraft(ayse, at, kind=TouchKind.COMPLAINT, words="Geç", theme="Delivery day"), NOW)
    log_touch(journal, TouchDraft(ayse, at, kind=TouchKind.PRAISE, words="Elinize sağlık"), NOW)
    shown = page("themes")
    name, team = seen(shown, KeptLine)[:2]
    assert name.text() == "Delivery day"
    team.said.emit("Elif")
    (doing, _) = seen(shown, Adding)
    doing.said.emit("Call a day early")
    settle()
    (due,) = seen(shown, DayField)
    due.setFocus()
    due.setText("4.12.2026")
    due.editingFinished.emit()
    settle()
    assert (Improvement.get().action, Improvement.get().due_on) == ("Call a day early", datetime.date(2026, 12, 4))
    chips = [chip for chip in seen(shown, ChipButton) if chip.text() == "asked for ideas"]
    chips[0].click()
    settle()
    assert Theme.get().team == "Elif"
    assert Complaint.get().asked_for_ideas_on == NOW.date()
    shown.open(CareTarget(section="praise"))
    settle()
    (earned,) = seen(shown, KeptLine)
    earned.said.emit("Elif")
    settle()
    assert Praise.get().praised == "Elif"
    assert {"Thanked within a year:", "Elif 1"} <= set(told(shown))


def test_a_theme_says_whose_names_stand_below_its_figures(
    journal: Journal, ayse: int, page: Show, settle: Callable[[], None]
) -> None:
    for days in range(8):
        at = NOW - datetime.timedelta(days)
        log_touch(journal, TouchDraft(ayse, at, kind=TouchKind.COMPLAINT, words="Geç", theme="Delivery day"), NOW)
    told_result(journal, Complaint.select().get().id, NOW.date(), NOW)
    shown = page("themes")
    figures = {figure.text(): figure for figure in seen(shown, TracedFigure)}
    assert "told the result: 1 of 8" in figures
    figures["not told yet: 7, the newest 6 here"].click()
    settle()
    assert shown._panel.count() == 7
    gone = "Delete the theme Delivery day; its complaints stay"
    next(button for button in seen(shown, SmallButton) if button.accessibleName() == gone).click()
    settle()
    assert (Theme.select().count(), Complaint.select().where(Complaint.theme.is_null()).count()) == (0, 8)


def test_who_sees_to_an_improvement_and_what_came_of_it(
    journal: Journal, ayse: int, page: Show, settle: Callable[[], None], context: Context
) -> None:
    elif_id = add_staff(journal, "Elif", NOW).result
    at = NOW - datetime.timedelta(30)
    log_touch(journal, TouchDraft(ayse, at, kind=TouchKind.COMPLAINT, words="Geç", theme="Delivery day"), NOW)
    closed(journal, Complaint.get().id, ComplaintOutcome.YES, NOW, NOW)
    theme_id = add_theme(journal, "Delivery day", NOW).result or 0
    begin_improvement(journal, theme_id, "Call a day early", None, NOW)
    shown = page("themes")
    (who,) = (one for one in seen(shown, Choice) if one.accessibleName() == "Who sees to it: Call a day early")
    assert [who.itemText(place) for place in range(who.count())] == ["nobody named", "Zeynep", "Elif"]
    who.setCurrentIndex(2)
    who.activated.emit(2)
    settle()
    assert Improvement.get().staff_id == elif_id
    assert not [chip for chip in seen(shown, Chip) if chip.accessibleName() == "in place, none since"]
    next(one for one in seen(shown, SmallButton) if one.accessibleName() == "It is in place now").click()
    settle()
    assert [chip for chip in seen(shown, Chip) if chip.accessibleName() == "in place, none since"]
    (result,) = (one for one in seen(shown, KeptLine) if one.accessibleName() == "What came of it: Call a day early")
    result.said.emit("Nobody waited since")
    settle()
    assert Improvement.get().result == "Nobody waited since"
    context.take_back()
    settle()
    assert (Improvement.get().result, result.text()) == ("", "")


def test_somebody_is_away_and_looked_after_without_a_change_of_owner(
    qtbot: QtBot, journal: Journal, ayse: int, page: Show, settle: Callable[[], None], context: Context
) -> None:
    elif_id = add_staff(journal, "Elif", NOW).result
    zeynep_id = Staff.get(name="Zeynep").id
    hand_off(journal, ayse, zeynep_id, "", NOW)
    shown = page("people")
    lines = {line.accessibleName(): line for line in seen(shown, DayField)}
    qtbot.keyClick(lines["From"], Qt.Key.Key_Return)
    assert Absence.select().count() == 0
    qtbot.keyClicks(lines["From"], "16.11.2026")
    qtbot.keyClicks(lines["Until"], "27.11.2026")
    qtbot.keyClick(lines["Until"], Qt.Key.Key_Return)
    settle()
    assert Absence.select(Absence.staff, Absence.cover).tuples()[:] == [(zeynep_id, elif_id)]
    assert {"Elif for Zeynep", "1 customer"} <= set(told(shown))
    assert not lines["Until"].isUndoAvailable()  # Ctrl+Z takes the cover back, not the line's text
    assert [(one.name, one.cover, one.customers) for one in today_page(journal, NOW).covers] == [("Zeynep", "Elif", 1)]
    held = card(journal, ayse, NOW.date())
    assert (held.owner, held.owner_away and held.owner_away.cover) == ("Zeynep", "Elif")
    until = next(line for line in seen(shown, DayField) if line.accessibleName() == "Zeynep is away until")
    until.setFocus()
    until.setText("17.11.2026")
    until.editingFinished.emit()
    settle()
    assert Absence.get().until_on == datetime.date(2026, 11, 17)
    assert today_page(journal, NOW).covers == ()
    context.take_back()
    settle()
    next(one for one in seen(shown, SmallButton) if one.accessibleName() == "Zeynep is not away after all").click()
    settle()
    assert Absence.select().count() == 0
    assert "Nobody is away." in told(shown)


def test_nobody_looks_after_their_own_customers_while_away() -> None:
    with pytest.raises(ValueError, match="away"):
        CoverDraft(1, 1, NOW.date(), NOW.date())


def test_an_empty_shop_is_told_what_belongs_on_each_part_and_sees_no_owners(
    page: Show, settle: Callable[[], None], context: Context
) -> None:
    shown = page("promises")
    wanted: list[object] = []
    context.bus.wanted.connect(wanted.append)
    for section in ("promises", "complaints", "themes", "praise", "mending", "checklist"):
        shown.open(CareTarget(section=section))
        settle()
        (empty,) = seen(shown, EmptyState)
        if section in ("promises", "complaints", "praise"):
            empty.accepted.emit()
    assert wanted == [LogTarget()] * 3
    assert "Who looks after whom" not in [chip.text() for chip in seen(shown, ChipButton)]


def test_a_part_is_as_high_as_what_it_says_and_no_higher(qtbot: QtBot, journal: Journal, ayse: int, page: Show) -> None:
    words = "Kimse aramadı, kimse sormadı; söylenen gün gelip geçti, kolları da kısa kesilmiş."
    log_touch(journal, TouchDraft(ayse, NOW, kind=TouchKind.COMPLAINT, words=words, theme="Delivery day"), NOW)
    begin_improvement(journal, Theme.get().id, f"{words} " * 3, None, NOW)
    shown = page("themes")
    shown.resize(1150, 300)
    part = shown._present()
    holder = part.parentWidget()
    view = holder.parentWidget() if holder is not None else None
    assert holder is not None
    assert view is not None
    qtbot.waitUntil(lambda: holder.height() == max(view.height(), holder.heightForWidth(holder.width())))
