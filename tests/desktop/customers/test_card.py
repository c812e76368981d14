"""The card: every sheet shows its slice of the journal, and changes it in place by mouse or keyboard."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName
from db.commands import jobs, ownfields, rhythms, touches
from db.commands.jobs import JobDraft, StepDraft
from db.queries.card import Card
from db.queries.card import card as read_card
from db.queries.cardparts import OwnFieldOf
from db.queries.customers import page as list_page
from db.queries.warmth import warmth_days
from db.records import (
    Channel,
    ConsentState,
    Direction,
    Language,
    OwnFieldKind,
    Pace,
    PromiseOutcome,
    TouchKind,
    ValueState,
)
from db.relationship.rhythm import Rhythm, RhythmSource
from db.touchdraft import TouchDraft
from desktop.charts.canvas import ChartCanvas
from desktop.context import Context
from desktop.pages.customers import contact
from desktop.pages.customers.card_menu import CardMenu
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.chart_part import ChartPart
from desktop.pages.customers.complaints_part import ComplaintsPart
from desktop.pages.customers.fields_form import FieldsForm
from desktop.pages.customers.fields_part import FieldsPart
from desktop.pages.customers.header import Header
from desktop.pages.customers.job_form import JobForm
from desktop.pages.customers.jobs_part import JobsPart
from desktop.pages.customers.notes_part import NotesPart
from desktop.pages.customers.page import CustomersPage
from desktop.pages.customers.peace_form import PeaceForm
from desktop.pages.customers.person_form import PersonForm
from desktop.pages.customers.person_part import PersonPart
from desktop.pages.customers.promise_form import PromiseForm
from desktop.pages.customers.promises_part import PromisesPart
from desktop.pages.customers.reach_form import ReachForm
from desktop.pages.customers.reach_part import ReachPart
from desktop.pages.customers.rhythm_form import RhythmForm
from desktop.pages.customers.rhythm_part import RhythmPart
from desktop.pages.customers.tag_chip import TagChip
from desktop.pages.customers.tags_part import TagsPart
from desktop.pages.customers.typed_day import coming_day
from desktop.pages.customers.values_part import ValuesPart
from desktop.pages.customers.warmth_part import WarmthPart
from desktop.targets import PaperTarget, ReportTarget
from desktop.warmth_words import WarmthWords
from desktop.widgets.action_line import ActionLine, AddField
from desktop.widgets.button import Button
from desktop.widgets.check_line import CheckLine
from desktop.widgets.chip import Chip, ChipButton
from desktop.widgets.lines import SmallButton
from desktop.widgets.text import PlainLabel

Settle = Callable[[], None]
Open = Callable[[int], CardView]
Type = Callable[[QWidget, str], None]
Sheet = TypeVar("Sheet", bound=QWidget)


class Shop(Protocol):
    """What the fixture `shop` can do."""

    def customer(self, name: str) -> int: ...

    def touch(self, customer_id: int, days_ago: int, words: str, kind: TouchKind) -> int: ...


class Door(Protocol):
    """What the fixture `door` can do."""

    told: list[tuple[object, ...]]

    def answer(self, name: str, *values: object) -> None: ...


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible() and label.text()]


def part(view: QWidget, kind: type[Sheet]) -> Sheet:
    found = view.findChildren(kind)
    assert found
    return next((one for one in found if one.isVisible()), found[-1])


def button(widget: QWidget, name: str) -> Button:
    found = [
        one
        for one in widget.findChildren(Button)
        if one.isVisibleTo(widget) and name in (one.text(), one.accessibleName())
    ]
    assert len(found) == 1, (name, [(one.text(), one.accessibleName()) for one in widget.findChildren(Button)])
    return found[0]


def stored(context: Context, customer_id: int) -> Card:
    return read_card(context.journal, customer_id, context.today())


def rhythm_of(context: Context, customer_id: int) -> Rhythm:
    rhythm = stored(context, customer_id).rhythm
    assert rhythm is not None
    return rhythm


def test_the_head_says_who_since_when_and_how_it_stands(ayse: int, open_card: Open) -> None:
    header = part(open_card(ayse), Header)
    assert "Ayşe Yılmaz" in texts(header)
    assert "customer for 3 years 1 month" in texts(header)


def test_the_rhythm_is_set_by_keys_and_taken_back(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, done: list[Change]
) -> None:
    sheet = part(open_card(ayse), RhythmPart)
    assert "Every three weeks" in texts(sheet)
    qtbot.mouseClick(sheet._edit, Qt.MouseButton.LeftButton)
    form = part(sheet, RhythmForm)
    assert form._latest.count.hasFocus()
    qtbot.keyClicks(form._latest.count, "2")
    form._channels[Channel.WHATSAPP].click()
    form._channels[Channel.PHONE].click()
    form._days[0].click()
    qtbot.keyClick(form._latest.count, Qt.Key.Key_Return)
    settle()
    assert [change.name for change in done] == [ChangeName.SET_RHYTHM]
    rhythm = rhythm_of(context, ayse)
    assert (rhythm.latest_days, rhythm.channels, rhythm.days) == (
        14,
        (Channel.WHATSAPP, Channel.PHONE),
        frozenset({0}),
    )
    assert "Every two weeks" in texts(sheet)
    context.take_back()
    settle()
    assert rhythm_of(context, ayse).latest_days == 21


def test_a_form_left_by_escape_keeps_what_was_typed(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, done: list[Change]
) -> None:
    sheet = part(open_card(ayse), RhythmPart)
    sheet.open_form()
    qtbot.keyClicks(part(sheet, RhythmForm)._latest.count, "5")
    qtbot.keyClick(part(sheet, RhythmForm)._latest.count, Qt.Key.Key_Escape)
    assert not part(sheet, RhythmForm).isVisible()
    assert "Every three weeks" in texts(sheet)
    sheet.open_form()
    assert part(sheet, RhythmForm)._latest.count.text() == "5"
    assert done == []


def test_never_is_a_rhythm_too(ayse: int, open_card: Open, context: Context, settle: Settle) -> None:
    sheet = part(open_card(ayse), RhythmPart)
    sheet.open_form()
    part(sheet, RhythmForm)._never.click()
    part(sheet, RhythmForm).save.click()
    settle()
    assert rhythm_of(context, ayse).never
    assert "Only when they ask" in texts(sheet)


def test_a_rhythm_of_the_shop_is_told_apart_from_the_cards_own(
    shop: Shop, open_card: Open, context: Context, settle: Settle
) -> None:
    customer_id = shop.customer("Cem Uz")
    rhythms.set_shop_rhythm(context.journal, Rhythm(latest_days=30), context.now())
    view = open_card(customer_id)
    assert rhythm_of(context, customer_id).source is RhythmSource.SHOP
    assert "as in the whole shop" in [chip.text() for chip in part(view, RhythmPart).findChildren(Chip)]


def test_a_guess_becomes_asked_and_then_agreed_to(ayse: int, open_card: Open, context: Context, settle: Settle) -> None:
    sheet = part(open_card(ayse), ValuesPart)
    button(sheet, "Asked").click()
    settle()
    assert [value.state for value in stored(context, ayse).values] == [ValueState.ASKED]
    button(sheet, "They agreed").click()
    settle()
    (value,) = stored(context, ayse).values
    assert (value.state, value.confirmed_on) == (ValueState.CONFIRMED, context.today())


def test_a_value_is_noted_by_typing_a_line(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    sheet = part(open_card(ayse), ValuesPart)
    button(sheet, "Note what they value").click()
    field = part(sheet, AddField)
    assert field.hasFocus()
    typed(field, "Önceden haber ver")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert [value.words for value in stored(context, ayse).values] == ["Söz verilen günde teslim", "Önceden haber ver"]


def test_a_line_that_was_not_finished_waits(qtbot: QtBot, ayse: int, open_card: Open, typed: Type) -> None:
    sheet = part(open_card(ayse), ValuesPart)
    button(sheet, "Note what to tread carefully around").click()
    typed(part(sheet, AddField), "Acele")
    qtbot.keyClick(part(sheet, AddField), Qt.Key.Key_Escape)
    button(sheet, "Note what to tread carefully around").click()
    assert [field.text() for field in sheet.findChildren(AddField) if field.isVisible()] == ["Acele"]


def test_delete_takes_a_sensitivity_off_and_undo_puts_it_back(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle
) -> None:
    sheet = part(open_card(ayse), ValuesPart)
    line = next(line for line in sheet.findChildren(ActionLine) if "kesilmesinden" in line.accessibleName())
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    settle()
    assert stored(context, ayse).sensitivities == ()
    context.take_back()
    settle()
    assert len(stored(context, ayse).sensitivities) == 1


def test_reach_is_changed_without_losing_what_the_form_does_not_show(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    sheet = part(open_card(ayse), ReachPart)
    assert "0532 555 01 22" in texts(sheet)
    sheet.open_form()
    form = part(sheet, ReachForm)
    typed(form.emails.lines()[0], "ayse@ornek.com.tr")
    button(form, "Another address").click()
    street = form.places.rows.rows[0].content.focusProxy()
    assert street is not None
    typed(street, "Moda Cd. 14")
    typed(form._birthday, "4 Mayıs")
    qtbot.keyClick(form._birthday, Qt.Key.Key_Return)
    settle()
    card = stored(context, ayse)
    assert [reach.text for reach in card.reach] == ["0532 555 01 22", "ayse@ornek.com.tr"]
    assert (card.places[0].line, card.days[0].month, card.days[0].year) == ("Moda Cd. 14", 5, None)
    assert "4 May" in texts(sheet)


def test_a_birthday_nobody_can_read_is_not_kept(
    qtbot: QtBot, ayse: int, open_card: Open, typed: Type, done: list[Change]
) -> None:
    sheet = part(open_card(ayse), ReachPart)
    sheet.open_form()
    typed(part(sheet, ReachForm)._birthday, "yakında")
    part(sheet, ReachForm).save.click()
    assert part(sheet, ReachForm)._birthday.hasFocus()
    assert done == []


def test_consent_is_noted_beside_the_phone(ayse: int, open_card: Open, context: Context, settle: Settle) -> None:
    sheet = part(open_card(ayse), ReachPart)
    sheet._set_consent(Channel.PHONE, ConsentState.GIVEN)
    settle()
    assert stored(context, ayse).word_on(Channel.PHONE) is ConsentState.GIVEN


@pytest.mark.parametrize(
    ("way", "address"),
    [("Call", "tel:+905325550122"), ("WhatsApp", "https://wa.me/905325550122"), ("Email", "mailto:ayse@ornek.com.tr")],
)
def test_ways_to_turn_to_somebody_are_handed_to_the_system_by_a_press_alone(
    ayse: int,
    open_card: Open,
    context: Context,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
    address: str,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(contact, "open_outside", lambda url: opened.append(QUrl(url).toString()))
    view = open_card(ayse)
    sheet = part(view, ReachPart)
    sheet.open_form()
    part(sheet, ReachForm).emails.lines()[0].setText("ayse@ornek.com.tr")
    part(sheet, ReachForm).save.click()
    settle()
    assert opened == []
    button(part(view, Header), way).click()
    assert opened == [address]
    assert view.quick.line.text()


def test_nobody_can_be_called_without_a_number(shop: Shop, open_card: Open) -> None:
    header = part(open_card(shop.customer("Cem Uz")), Header)
    assert not any(way.isEnabled() for way in (header._call, header._whatsapp, header._email))


def test_tags_come_by_typing_and_go_by_delete(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    sheet = part(open_card(ayse), TagsPart)
    for tag in ("VIP", "Gelinlik"):
        button(sheet, "Add a tag").click() if not sheet._adding else None
        field = next(field for field in sheet.findChildren(AddField) if field.isVisible())
        typed(field, tag)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        settle()
    qtbot.keyClick(part(sheet, AddField), Qt.Key.Key_Escape)
    assert stored(context, ayse).tags == ("VIP", "Gelinlik")
    chip = next(chip for chip in sheet.findChildren(TagChip) if chip.text() == "VIP" and chip.isVisible())
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    settle()
    assert stored(context, ayse).tags == ("Gelinlik",)


def test_notes_are_kept_when_one_leaves_them_as_one_change(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type, done: list[Change]
) -> None:
    view = open_card(ayse)
    paper = part(view, NotesPart)._paper
    paper.setFocus()
    typed(paper, "İpekli kumaş sever")
    assert done == []
    view.timeline.list.setFocus()
    settle()
    assert stored(context, ayse).notes == "İpekli kumaş sever"
    assert len(done) == 1


def test_notes_typed_on_one_card_never_land_on_the_next(
    ayse: int, shop: Shop, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    other = shop.customer("Cem Uz")
    paper = part(open_card(ayse), NotesPart)._paper
    paper.setFocus()
    typed(paper, "ipek")
    open_card(other)
    settle()
    assert (stored(context, ayse).notes, stored(context, other).notes) == ("ipek", "")
    assert paper.toPlainText() == ""


def test_own_fields_are_filled_and_a_new_one_is_named(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    sheet = part(open_card(ayse), FieldsPart)
    sheet.open_form()
    typed(part(sheet, FieldsForm)._new_name, "Beden")
    qtbot.keyClick(part(sheet, FieldsForm)._new_name, Qt.Key.Key_Return)
    assert part(sheet, FieldsForm)._new_text.hasFocus()  # half a field is none, and is not lost
    qtbot.keyClick(part(sheet, FieldsForm)._new_text, Qt.Key.Key_Escape)
    sheet.open_form()
    assert part(sheet, FieldsForm)._new_name.text() == "Beden"
    typed(part(sheet, FieldsForm)._new_text, "38")
    qtbot.keyClick(part(sheet, FieldsForm)._new_text, Qt.Key.Key_Return)
    settle()
    assert stored(context, ayse).own_fields == (OwnFieldOf("Beden", "38", OwnFieldKind.TEXT),)


def test_a_field_is_filled_by_what_fits_its_kind(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    now = context.now()
    fields = {
        "Boy": OwnFieldKind.NUMBER, "Nişan": OwnFieldKind.DAY, "Kart": OwnFieldKind.YES_NO, "Beden": OwnFieldKind.CHOICE
    }  # fmt: skip
    for name, kind in fields.items():
        made = ownfields.add_own_field(context.journal, name, now).result
        assert made is not None
        ownfields.set_own_field_kind(context.journal, made, kind, ".", now)
        ownfields.set_own_field_choices(context.journal, made, ("S", "M") if kind is OwnFieldKind.CHOICE else (), now)
    sheet = part(open_card(ayse), FieldsPart)
    sheet.open_form()
    form = part(sheet, FieldsForm)
    lines = {line.accessibleName(): line for line in form.findChildren(QLineEdit)}
    boy, nisan = lines["Boy"], lines["Nişan"]
    for line, wrong, right in ((boy, "1.7x", "1.75"), (nisan, "4 May", "04.05.2027")):
        typed(line, wrong)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        settle()
        assert line.accessibleDescription()
        assert stored(context, ayse).own_fields == ()
        line.clear()
        typed(line, right)
    for name, choice in (("Kart", 1), ("Beden", 2)):
        next(one for one in form.findChildren(QComboBox) if one.accessibleName() == name).setCurrentIndex(choice)
    qtbot.keyClick(boy, Qt.Key.Key_Return)
    settle()
    kept = {field.name: field.text for field in stored(context, ayse).own_fields}
    assert kept == {"Boy": "1.75", "Nişan": "2027-05-04", "Kart": "yes", "Beden": "M"}
    assert {"1.75", "4 May 2027", "yes", "M"} <= set(texts(sheet))


def test_their_word_is_noted_beside_ours_and_never_called_late(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    sheet = part(open_card(ayse), PromisesPart)
    qtbot.mouseClick(button(sheet, "Note a promise"), Qt.MouseButton.LeftButton)
    form = part(sheet, PromiseForm)
    chip = next(one for one in form.findChildren(ChipButton) if one.text() == "They said they would")
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    words, due = form.findChildren(QLineEdit)
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
    line = next(line for line in sheet.findChildren(CheckLine) if line.text() == "Prova" and line.isVisible())
    menu = sheet.share_menu(line, stored(context, ayse).jobs[0].steps[1])
    menu.actions()[1].trigger()
    menu.deleteLater()
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


def test_names_and_forms_of_address_are_changed_in_place(
    qtbot: QtBot, ayse: int, shop: Shop, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    gul = shop.customer("Gül Doğan")
    view = open_card(ayse)
    sheet = part(view, PersonPart)
    assert not sheet.isVisible()
    sheet.open_form()
    typed(part(sheet, PersonForm)._honorific, "Hanım")
    typed(part(sheet, PersonForm)._brought_by, "Gül Doğan")
    qtbot.keyClick(part(sheet, PersonForm)._honorific, Qt.Key.Key_Return)
    settle()
    card = stored(context, ayse)
    assert (card.name, card.honorific, card.referred_by_id) == ("Ayşe Yılmaz", "Hanım", gul)
    assert not sheet.isVisible()


def test_a_card_thrown_away_leads_back_to_the_list_and_undo_brings_it_back(
    ayse: int, page: CustomersPage, open_card: Open, context: Context, settle: Settle
) -> None:
    view = open_card(ayse)
    menu = CardMenu(stored(context, ayse), context, view._header.photo, view)
    menu.gone.connect(view.left)
    menu._trash()
    settle()
    assert page.card is None
    assert list_page(context.journal).total == 0
    context.take_back()
    settle()
    assert [row.id for row in list_page(context.journal).rows] == [ayse]
    menu.deleteLater()


def test_somebody_is_left_in_peace_until_a_day_in_place_and_the_head_says_why(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    view = open_card(ayse)
    menu = CardMenu(stored(context, ayse), context, view._header.photo, view)
    menu.peace_wanted.connect(view._peace.open_form)
    next(action for action in menu.actions() if action.text() == "Leave in peace…").trigger()
    menu.deleteLater()
    form = part(view._peace, PeaceForm)
    assert form.wishes().until == "5 December 2026"
    form._spans[7].click()
    assert form.wishes().until == "28 November 2026"
    typed(form._reason, "yas")
    qtbot.keyClick(form._reason, Qt.Key.Key_Return)
    settle()
    assert any("in peace until 28 Nov · yas" in chip.text() for chip in view.findChildren(Chip))
    assert not view._peace.isVisible()
    assert coming_day("3 January", context.today()) == datetime.date(2027, 1, 3)
    assert coming_day("29 February", context.today()) == datetime.date(2027, 2, 28)
    assert coming_day("3 December", context.today()) == datetime.date(2026, 12, 3)


def test_a_photo_is_made_small_and_square(
    tmp_path: Path, ayse: int, open_card: Open, context: Context, settle: Settle, door: Door
) -> None:
    file = tmp_path / "face.png"
    picture = QImage(1600, 900, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    picture.save(str(file))
    view = open_card(ayse)
    door.answer("choose_file", file)
    face = view._header._face
    QTest.keyClick(face, Qt.Key.Key_Return)
    settle()
    settle()
    kept = QImage.fromData(stored(context, ayse).photo or b"")
    assert (kept.width(), kept.height()) == (512, 512)
    QTest.keyClick(face, Qt.Key.Key_Delete)
    settle()
    assert stored(context, ayse).photo is None
    pasted = QImage(300, 200, QImage.Format.Format_RGB32)
    pasted.fill(Qt.GlobalColor.darkBlue)
    QGuiApplication.clipboard().setImage(pasted)
    QTest.keyClick(face, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    settle()
    QGuiApplication.clipboard().clear()
    small = QImage.fromData(stored(context, ayse).photo or b"")
    assert (small.width(), small.height()) == (200, 200)


def test_a_file_that_is_no_picture_changes_nothing(
    tmp_path: Path, ayse: int, open_card: Open, context: Context, settle: Settle, door: Door, done: list[Change]
) -> None:
    file = tmp_path / "face.png"
    file.write_text("not a picture", encoding="utf-8")
    face = open_card(ayse)._header._face
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    face.dropEvent(drop)
    settle()
    assert len(door.told) == 1
    with file.open("ab") as large:  # holes cost no room
        large.truncate(41_000_000)
    face.dropEvent(drop)
    settle()
    assert "41 MB" in str(door.told[1])
    assert done == []


def test_the_card_speaks_turkish_at_once(ayse: int, open_card: Open, context: Context, settle: Settle) -> None:
    view = open_card(ayse)
    context.speech.speak(Language.TR)
    settle()
    assert "Üç haftada bir" in texts(part(view, RhythmPart))
    assert part(view, RhythmPart)._title.text() == "Ritim"


def test_a_change_to_somebody_else_leaves_the_card_alone(
    ayse: int, shop: Shop, open_card: Open, context: Context, settle: Settle
) -> None:
    other = shop.customer("Cem Uz")
    sheet = part(open_card(ayse), RhythmPart)
    before = sheet.findChildren(PlainLabel)
    draft = TouchDraft(other, context.now(), direction=Direction.IN)
    context.do(lambda: touches.log_touch(context.journal, draft, context.now()))
    settle()
    assert sheet.findChildren(PlainLabel) == before


def test_the_charts_come_after_the_card_and_read_its_contacts(
    qtbot: QtBot, ayse: int, open_card: Open, settle: Settle
) -> None:
    charts = part(open_card(ayse), ChartPart)
    qtbot.waitUntil(lambda: bool(charts.findChildren(ChartCanvas)), timeout=20_000)
    canvas = part(charts, ChartCanvas)
    qtbot.waitUntil(lambda: canvas._chart is not None)
    assert canvas._chart is not None
    assert len(canvas._chart.readings) == 4  # three contacts and the present silence
    charts._mood.click()
    qtbot.waitUntil(lambda: "mood" in canvas.accessibleName().lower())
    charts._balance.click()
    qtbot.waitUntil(lambda: canvas.accessibleName().startswith("Who starts"))


def test_warmth_stands_beside_how_much_of_it_is_known_and_every_part_says_why(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle
) -> None:
    sheet = part(open_card(ayse), WarmthPart)
    qtbot.waitUntil(lambda: bool(sheet.findChildren(ChartCanvas)), timeout=20_000)
    settle()
    (day,) = warmth_days(context.journal, [context.today()], [ayse])
    texts = [label.text() for label in sheet.findChildren(PlainLabel) if label.isVisible()]
    assert f"{day.now.known} of {day.now.applying} parts known" in texts
    for part_, now in day.parts.items():
        name = WarmthWords(context.words(), context.formats(), context.today()).name(part_)
        assert (name in texts) == now.applies
    figures = [button for button in sheet.findChildren(QAbstractButton) if button.isVisible()]
    told = [button.text() for button in figures]
    assert told.count("not known") == day.now.applying - day.now.known
    assert str(round(day.now.warmth)) in told
    canvas = part(sheet, ChartCanvas)
    qtbot.waitUntil(lambda: canvas._chart is not None)
    points = canvas._chart
    assert points is not None
    assert any(f": {round(day.now.warmth)} · " in reading.label for reading in points.readings)


def test_small_buttons_have_names_for_those_who_cannot_see(ayse: int, open_card: Open) -> None:
    view = open_card(ayse)
    assert all(one.accessibleName() for one in view.findChildren(SmallButton))


def test_one_save_of_the_rhythm_is_one_change_and_a_rhythm_of_the_shop_stays_the_shops(
    ayse: int, shop: Shop, open_card: Open, context: Context, settle: Settle, done: list[Change]
) -> None:
    rhythms.set_shop_rhythm(context.journal, Rhythm(latest_days=30), context.now())
    gul = shop.customer("Gül Doğan")
    for whose, latest in ((ayse, 14), (gul, None)):
        sheet = part(open_card(whose), RhythmPart)
        sheet.open_form()
        form = part(sheet, RhythmForm)
        if latest is not None:
            form._latest.show_days(latest)
        form._paces[Pace.CHATTY].click()
        form.accepted.emit()
        settle()
    assert [change.name for change in done] == [ChangeName.SET_RHYTHM] * 2
    own, of_shop = stored(context, ayse), stored(context, gul)
    assert (own.pace, of_shop.pace) == (Pace.CHATTY, Pace.CHATTY)
    assert own.rhythm is not None
    assert of_shop.rhythm is not None
    assert (own.rhythm.latest_days, own.rhythm.source) == (14, RhythmSource.CARD)
    assert (of_shop.rhythm.latest_days, of_shop.rhythm.source) == (30, RhythmSource.SHOP)
    context.take_back()
    settle()
    assert stored(context, gul).pace is None


def test_every_card_opens_at_its_top_and_a_save_leaves_the_column_where_it_is(
    qtbot: QtBot, ayse: int, shop: Shop, page: CustomersPage, open_card: Open, settle: Settle
) -> None:
    page.resize(1156, 560)
    view = open_card(ayse)
    left = view._arrangement.left.verticalScrollBar()
    sheet = part(view, ReachPart)
    sheet._edit.click()
    settle()
    form = part(sheet, ReachForm)
    form._birthday.setText("4 May")
    left.setValue(sheet.y() + 200)
    form.save.click()
    settle()
    assert (sheet._form, sheet._edit.hasFocus()) == (None, True)
    assert (
        left.value() <= sheet.y() < left.value() + view._arrangement.left.viewport().height()
    )  # not at what lies below
    left.setValue(left.maximum())
    right = view._arrangement.right.verticalScrollBar()
    right.setValue(right.maximum())
    assert left.value() > 0
    other = shop.customer("Burak Şen")
    open_card(other)
    assert (left.value(), right.value()) == (0, 0)
    left.setValue(left.maximum())
    at = left.value()
    shop.touch(other, 1, "Aradı.", TouchKind.TALK)
    view.refresh(None)
    settle()
    assert left.value() == at  # read anew is not opened anew
