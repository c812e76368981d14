"""Promises, complaints and jobs on the card, from the first word to the last."""

import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName
from db.commands import jobs
from db.commands.jobs import JobDraft, StepDraft
from db.commands.touches import settle_promise
from db.queries.timeline import EntrySource, timeline
from db.records import PromiseOutcome, TouchKind
from desktop.context import Context
from desktop.pages.customers.complaints_part import ComplaintsPart
from desktop.pages.customers.entry_menu import EntryMenu
from desktop.pages.customers.job_form import JobForm
from desktop.pages.customers.jobs_part import JobsPart
from desktop.pages.customers.promise_form import PromiseForm
from desktop.pages.customers.promises_part import PromisesPart
from desktop.targets import PaperTarget, ReportTarget
from desktop.widgets.action_line import AddField
from desktop.widgets.check_line import CheckLine
from desktop.widgets.chip import Chip, ChipButton
from desktop.widgets.lines import SmallButton
from tests.desktop.customers.on_card import Open, Settle, Shop, Type, button, part, stored, texts


def test_their_word_is_noted_beside_ours_and_never_called_late(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    sheet = part(open_card(ayse), PromisesPart)
    qtbot.mouseClick(button(sheet, "Note a promise"), Qt.MouseButton.LeftButton)
    form = part(sheet, PromiseForm)
    chip = next(one for one in form.findChildren(ChipButton) if one.text() == "They said they would")
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    words, due, _ = form.findChildren(QLineEdit)
    qtbot.keyClick(words, Qt.Key.Key_Return)
    assert stored(context, ayse).awaited == ()
    typed(words, "Kumaşı getirecek")
    typed(due, "18.11.2026")
    qtbot.keyClick(due, Qt.Key.Key_Return)
    settle()
    (awaited,) = stored(context, ayse).awaited
    assert (awaited.words, awaited.due_on) == ("Kumaşı getirecek", context.today() - datetime.timedelta(3))
    assert {"What they said they would do", "Kumaşı getirecek", "Wed 18 Nov · not yet; ask kindly"} <= set(texts(sheet))
    assert not any("late" in chip.text() for chip in sheet.findChildren(Chip) if chip.isVisible())
    kept = next(
        one for one in sheet.findChildren(SmallButton)
        if (one.accessibleName(), one.accessibleDescription()) == ("Kept", "Kumaşı getirecek")
    )  # fmt: skip
    qtbot.mouseClick(kept, Qt.MouseButton.LeftButton)
    settle()
    assert stored(context, ayse).awaited == ()


def test_the_day_of_a_promise_is_named_as_one_speaks(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    sheet = part(open_card(ayse), PromisesPart)
    button(sheet, "Note a promise").click()
    words, due, hour = part(sheet, PromiseForm).findChildren(QLineEdit)
    typed(words, "Düğme örnekleri")
    typed(due, "Cuma")
    typed(hour, "yarım")
    qtbot.keyClick(due, Qt.Key.Key_Return)
    assert hour.hasFocus(), "no hour can be read from this"
    hour.clear()
    typed(hour, "17")
    qtbot.keyClick(hour, Qt.Key.Key_Return)
    settle()
    promise = next(one for one in stored(context, ayse).promises if one.words == "Düğme örnekleri")
    assert promise.due_on == context.today() + datetime.timedelta(6)
    assert promise.due_time == datetime.time(17)


def test_a_promise_is_put_right_where_it_stands_and_taken_back(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type, done: list[Change]
) -> None:
    view = open_card(ayse)
    sheet = part(view, PromisesPart)
    before = stored(context, ayse).promises
    qtbot.mouseClick(button(sheet, "Change the words or the day"), Qt.MouseButton.LeftButton)
    words, due, hour = part(sheet, PromiseForm).findChildren(QLineEdit)
    assert (words.text(), due.text(), hour.text()) == ("Palto kolları", "27 November 2026", "")
    assert "Palto kolları" not in texts(sheet), "the form stands for it"
    words.setText("Palto kolları ve yaka")
    qtbot.keyClick(words, Qt.Key.Key_Escape)
    assert "Palto kolları" in texts(sheet)
    button(sheet, "Note a promise").click()
    assert part(sheet, PromiseForm).wishes().words == "", "another one is another form"
    view.open(ayse)
    settle()
    sheet.put_away()
    sheet.change(before[0].id)
    words, due, hour = part(sheet, PromiseForm).findChildren(QLineEdit)
    assert words.text() == "Palto kolları ve yaka", "what was typed waited"
    due.clear()
    typed(due, "30.11.2026")
    typed(hour, "9.30")
    qtbot.keyClick(hour, Qt.Key.Key_Return)
    settle()
    (after,) = stored(context, ayse).promises
    assert (after.words, after.due_on) == ("Palto kolları ve yaka", datetime.date(2026, 11, 30))
    assert (after.due_time, after.id) == (datetime.time(9, 30), before[0].id)
    assert [change.name for change in done] == [ChangeName.EDIT_PROMISE]
    context.take_back()
    settle()
    assert stored(context, ayse).promises == before
    sheet.change(before[0].id)
    context.do(lambda: settle_promise(context.journal, before[0].id, PromiseOutcome.KEPT, context.now()))
    settle()
    assert sheet.findChildren(PromiseForm) == [], "what was kept meanwhile is not changed any more"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_a_promise_leads_to_its_form_and_opens_one_that_ended(
    ayse: int, open_card: Open, context: Context, settle: Settle
) -> None:
    view = open_card(ayse)
    sheet = part(view, PromisesPart)

    def choose(name: str) -> None:
        promise = next(one for one in timeline(context.journal, ayse).entries if one.source is EntrySource.PROMISE)
        view.timeline._offer_menu(promise, QPoint())
        menu = view.timeline.findChildren(EntryMenu)[-1]
        next(action for action in menu.actions() if action.text() == name).trigger()
        menu.close()
        settle()

    choose("Change")
    assert part(sheet, PromiseForm).wishes().words == "Palto kolları"
    sheet.put_away()
    choose("Broken")
    assert stored(context, ayse).promises == ()
    choose("Open again")
    assert [promise.words for promise in stored(context, ayse).promises] == ["Palto kolları"]


@pytest.mark.parametrize("outcome", list(PromiseOutcome))
def test_a_promise_is_closed_by_one_press(
    ayse: int, open_card: Open, context: Context, settle: Settle, outcome: PromiseOutcome
) -> None:
    sheet = part(open_card(ayse), PromisesPart)
    names = {"kept": "Kept", "told_early": "Told early", "late": "Late", "broken": "Broken"}
    button(sheet, names[outcome.value]).click()
    settle()
    assert stored(context, ayse).promises == ()
    assert "None at the moment." in texts(sheet)


def test_a_complaint_goes_its_road_to_the_customers_own_yes(
    qtbot: QtBot, ayse: int, shop: Shop, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    shop.touch(ayse, 0, "Paça kısa", TouchKind.COMPLAINT)
    sheet = part(open_card(ayse), ComplaintsPart)
    button(sheet, "Spoken with now").click()
    settle()
    assert stored(context, ayse).complaints[0].first_contact_at is not None
    button(sheet, "Remedy…").click()
    field = next(field for field in sheet.findChildren(AddField) if field.isVisible())
    typed(field, "ücretsiz yeniden yapıldı")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    button(sheet, "They said yes").click()
    settle()
    assert stored(context, ayse).complaints == ()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_steps_are_ticked_set_to_a_share_and_reported(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, wanted: list[object]
) -> None:
    steps = (StepDraft("Sökme"), StepDraft("Prova"))
    jobs.add_job(context.journal, JobDraft(ayse, "Palto", context.today(), steps=steps), context.now())
    sheet = part(open_card(ayse), JobsPart)
    line = next(line for line in sheet.findChildren(CheckLine) if line.text() == "Sökme")
    line.click()
    settle()
    assert stored(context, ayse).jobs[0].share == 50
    partly = next(
        one for one in sheet.findChildren(SmallButton)
        if one.isVisible() and (one.accessibleName(), one.accessibleDescription()) == ("Partly done…", "Prova")
    )  # fmt: skip
    partly.setFocus()
    qtbot.keyClick(partly, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [(action.text(), action.isChecked()) for action in menu.actions()][:2] == [("0%", True), ("25%", False)]
    for _ in range(2):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    settle()
    assert stored(context, ayse).jobs[0].share == 62.5
    button(sheet, "Progress report").click()
    assert wanted == [ReportTarget(ayse)]


def test_a_job_is_taken_in_hand_by_a_small_form(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    sheet = part(open_card(ayse), JobsPart)
    button(sheet, "Take a job in hand").click()
    typed(part(sheet, JobForm)._title, "Ceket")
    typed(part(sheet, JobForm)._ready, "27.11.2026")
    typed(part(sheet, JobForm)._steps, "Kesim")
    qtbot.keyClick(part(sheet, JobForm)._title, Qt.Key.Key_Return)
    settle()
    (job,) = stored(context, ayse).jobs
    assert (job.title, str(job.ready_on), [step.title for step in job.steps]) == ("Ceket", "2026-11-27", ["Kesim"])
    button(sheet, "Delivered").click()
    settle()
    assert stored(context, ayse).jobs == ()


def test_a_job_is_changed_in_place_keeps_what_is_done_and_leads_to_its_slip(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type, wanted: list[object]
) -> None:
    steps = (StepDraft("Sökme", share=100), StepDraft("Prova"))
    jobs.add_job(context.journal, JobDraft(ayse, "Palto", context.today(), steps=steps), context.now())
    sheet = part(open_card(ayse), JobsPart)
    (job,) = stored(context, ayse).jobs
    menu = sheet.job_menu(sheet, job)
    change, slip, delete = menu.actions()
    slip.trigger()
    assert wanted == [PaperTarget("job_slip", ayse, job.id)]
    change.trigger()
    form = part(sheet, JobForm)
    assert form._steps.toPlainText() == "Sökme\nProva"
    typed(form._news, "24.11.2026")
    typed(form._needs, "Ayakkabılar")
    form._steps.setPlainText("Kumaş\nSökme\nProva · 25.11.2026")
    qtbot.keyClick(form._title, Qt.Key.Key_Return)
    settle()
    (changed,) = stored(context, ayse).jobs
    assert (str(changed.news_by), changed.needs) == ("2026-11-24", "Ayakkabılar")
    assert [(step.title, step.share) for step in changed.steps] == [("Kumaş", 0), ("Sökme", 100), ("Prova", 0)]
    assert {step.id for step in job.steps} < {step.id for step in changed.steps}
    delete.trigger()
    settle()
    assert stored(context, ayse).jobs == ()
    menu.deleteLater()


def test_dozens_of_open_complaints_are_shown_a_few_at_a_time(
    qtbot: QtBot, open_card: Open, context: Context, shop: Shop, settle: Settle
) -> None:
    busy = shop.customer("Zor Müşteri")
    for number in range(45):
        shop.touch(busy, number + 1, f"{number}. şikâyet", TouchKind.COMPLAINT)
    sheet = part(open_card(busy), ComplaintsPart)

    def shown() -> int:
        return sum(1 for text in texts(sheet) if "şikâyet" in text)

    assert shown() == 10
    for more, then in (("35 more", 30), ("15 more", 45)):
        further = button(sheet, more)
        further.setFocus()
        qtbot.keyClick(further, Qt.Key.Key_Space)
        assert shown() == then
        held = QApplication.focusWidget()
        assert held is not None
        assert sheet.isAncestorOf(held), "the keyboard stays in the sheet"
    open_card(shop.customer("Başka Müşteri"))
    settle()
    assert shown() == 0
