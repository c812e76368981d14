"""How a customer is reached, what they allow, and their own fields: changed on the card, in place."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from db.changes import Change
from db.commands import ownfields
from db.commands.consents import set_consent
from db.queries.cardparts import OwnFieldOf
from db.records import (
    Channel,
    ConsentState,
    OwnFieldKind,
    ReachKind,
)
from desktop.context import Context
from desktop.pages.customers import contact
from desktop.pages.customers.fields_form import FieldsForm
from desktop.pages.customers.fields_part import FieldsPart
from desktop.pages.customers.header import Header
from desktop.pages.customers.notes_part import NotesPart
from desktop.pages.customers.reach_form import ReachForm
from desktop.pages.customers.reach_part import ReachPart
from desktop.pages.customers.tag_chip import TagChip
from desktop.pages.customers.tags_part import TagsPart
from desktop.widgets.action_line import AddField
from desktop.widgets.leading import Leading
from tests.desktop.customers.on_card import Door, Open, Settle, Shop, Type, button, part, stored, texts


def test_reach_is_changed_without_losing_what_the_form_does_not_show(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    sheet = part(open_card(ayse), ReachPart)
    assert "0532 555 01 22" in texts(sheet)
    sheet.open_form()
    form = part(sheet, ReachForm)
    typed(form.emails.lines()[0], "ayse@ornek.com.tr")
    button(form, "Another address").click()
    place = form.places.rows.rows[0].content
    street = place.leads_to() if isinstance(place, Leading) else None
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
    menu = sheet.consent_menu(ReachKind.PHONE, sheet)
    offered = {action.text(): action for action in menu.actions() if not action.isSeparator()}
    assert list(offered)[:3] == ["Phone: consent given", "Phone: no consent", "WhatsApp: consent given"]
    offered["Phone: consent given"].trigger()
    menu.close()
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


def test_a_way_somebody_refused_is_only_taken_on_purpose(
    ayse: int, open_card: Open, context: Context, settle: Settle, monkeypatch: pytest.MonkeyPatch, door: Door
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(contact, "open_outside", lambda url: opened.append(QUrl(url).toString()))
    set_consent(context.journal, ayse, Channel.PHONE, ConsentState.REFUSED, context.now())
    view = open_card(ayse)
    call = button(part(view, Header), "Call")
    assert call.accessibleDescription() == "0532 555 01 22. They asked not to be contacted this way."
    door.answer("ask", False, True)
    call.click()
    assert (opened, view.quick.line.text()) == ([], "")
    call.click()
    assert (opened, view.quick.line.text()) == (["tel:+905325550122"], "called them, ")
    assert [asked[1:3] for _, asked in door.calls] == [
        ("Better not", "Ayşe Yılmaz asked not to be contacted by phone.")
    ] * 2
    button(part(view, Header), "WhatsApp").click()
    assert len(opened) == 2


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


def test_a_field_of_any_name_stays_inside_its_sheet(ayse: int, open_card: Open, context: Context) -> None:
    ownfields.add_own_field(context.journal, "ğ" * 10_000, context.now())
    sheet = part(open_card(ayse), FieldsPart)
    sheet.open_form()
    form = part(sheet, FieldsForm)
    assert form.minimumSizeHint().width() < 300
    assert any(line.accessibleName() == "ğ" * 10_000 for line in form.findChildren(QLineEdit))


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
