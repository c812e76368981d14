"""Whose customer somebody is, that they left and came back, and the people of a firm: all changed in place."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.commands import customers, rhythms
from db.commands.customers import CustomerDraft
from db.commands.shop import ProfileField, set_profile
from db.commands.staff import add_staff
from db.commands.touches import log_touch
from db.journal import Journal
from db.models import Customer, Staff
from db.queries.card import card
from db.queries.cardparts import Standing
from db.records import Channel, CustomerKind, Direction
from db.relationship.rhythm import Rhythm
from db.touchdraft import TouchDraft
from desktop.context import Context
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.header_words import pills
from desktop.pages.customers.owner_form import OwnerForm
from desktop.pages.customers.owner_part import OwnerPart
from desktop.pages.customers.page import CustomersPage
from desktop.pages.customers.people_part import PeoplePart
from desktop.pages.customers.person_form import PersonForm
from desktop.pages.customers.person_part import PersonPart
from desktop.pages.customers.standing_form import StandingForm
from desktop.pages.customers.standing_part import StandingPart
from desktop.targets import CustomerTarget
from desktop.widgets.chip import Chip, ChipButton
from tests.desktop.customers.conftest import NOW, Shop, the

Open = Callable[[int], CardView]
Settle = Callable[[], None]


def test_a_shop_of_one_never_sees_whose_customer_somebody_is(ayse: int, open_card: Open) -> None:
    assert not the(open_card(ayse), OwnerPart).isVisible()


def test_a_customer_is_passed_on_with_the_reason_and_what_they_were_told(
    journal: Journal, ayse: int, context: Context, qtbot: QtBot, settle: Settle
) -> None:
    hasan = Staff.create(name="Hasan", position=1).id
    page = CustomersPage(context)
    qtbot.addWidget(page)
    context.bus.changed.connect(page.refresh)
    page.resize(1156, 790)
    page.refresh()
    page.show()
    page.open(CustomerTarget(ayse))
    settle()
    part = the(page, OwnerPart)
    assert part.isVisible()
    part.open_form()
    form = the(part, OwnerForm)
    form._chips[hasan].click()
    form._reason.setText("Zeynep izinde")
    form._introduced.click()
    form._told.setText("20.11.2026")
    form.accepted.emit()
    settle()
    shown = card(journal, ayse, NOW.date())
    assert shown.owner == "Hasan"
    (passed,) = shown.passed_on
    assert (passed.before, passed.after, passed.reason, passed.introduced) == ("", "Hasan", "Zeynep izinde", True)
    assert passed.told_on == datetime.date(2026, 11, 20)
    context.take_back()
    settle()
    assert card(journal, ayse, NOW.date()).passed_on == ()
    context.bus.changed.disconnect(page.refresh)


def test_a_second_colleague_is_seen_at_once_and_another_country_is_called_in_its_own_way(
    journal: Journal, ayse: int, context: Context, qtbot: QtBot, settle: Settle
) -> None:
    page = CustomersPage(context)
    qtbot.addWidget(page)
    context.bus.changed.connect(page.refresh)
    page.refresh()
    page.show()
    page.open(CustomerTarget(ayse))
    settle()
    assert not the(page, OwnerPart).isVisible()
    context.do(lambda: add_staff(journal, "Hasan", NOW))
    settle()
    seen = page.card
    assert seen is not None
    assert seen.customer_id == ayse
    assert the(seen, OwnerPart).isVisible()
    seen.left.emit()
    by_owner = next(chip for chip in page.findChildren(ChipButton) if chip.text() == "By owner")
    assert by_owner.isVisible()
    by_owner.click()
    context.take_back()
    settle()
    assert not by_owner.isVisible()
    assert next(chip for chip in page.findChildren(ChipButton) if chip.text() == "By name ↓").isChecked()
    context.do(lambda: set_profile(journal, ProfileField.REGION, "GB", NOW))
    settle()
    page.open(CustomerTarget(ayse))
    settle()
    assert page.card is not seen
    context.bus.changed.disconnect(page.refresh)


def test_who_left_and_came_back_is_said_in_the_head_until_they_leave_again(
    journal: Journal, ayse: int, open_card: Open, settle: Settle
) -> None:
    view = open_card(ayse)
    part = the(view, StandingPart)
    part.open_form()
    form = the(part, StandingForm)
    form._lost.setText("3.3.2026")
    form._reason.setText("taşındı")
    form._won_back.setText("gibberish")
    form.accepted.emit()
    settle()
    assert card(journal, ayse, NOW.date()).standing == Standing()  # a day that is none is not kept in silence
    form._won_back.setText("")
    form.accepted.emit()
    settle()
    lost = Standing(datetime.date(2026, 3, 3), "taşındı")
    assert card(journal, ayse, NOW.date()).standing == lost
    assert "left us" in [chip.text() for chip in view._header.findChildren(Chip)]
    back = Standing(datetime.date(2026, 3, 3), won_back_on=datetime.date(2026, 5, 3))
    customers.set_standing(journal, ayse, back, NOW)
    again = Standing(datetime.date(2026, 9, 3), won_back_on=datetime.date(2026, 5, 3))
    customers.set_standing(journal, ayse, again, NOW)
    assert card(journal, ayse, NOW.date()).standing.won_back_on is None


def test_the_people_of_a_firm_get_cards_and_a_person_finds_the_firm_by_its_name(
    shop: Shop, open_card: Open, settle: Settle, qtbot: QtBot, wanted: list[object]
) -> None:
    firm = customers.add_customer(shop.journal, CustomerDraft(CustomerKind.FIRM, name="Demir Mobilya"), NOW).result
    selin = shop.customer("Selin Kaya")
    assert firm is not None
    assert not the(open_card(selin), PeoplePart).isVisible()
    view = open_card(firm)
    part = the(view, PeoplePart)
    part._open_field()
    assert part._line is not None
    part._line.line.setText("Murat Usta")
    qtbot.keyClick(part._line.line, Qt.Key.Key_Return)
    settle()
    (murat,) = card(shop.journal, firm, NOW.date()).people
    assert (murat.name, Customer.get_by_id(murat.id).company) == ("Murat Usta", "Demir Mobilya")
    part._open(murat.id)
    assert wanted == [CustomerTarget(murat.id)]
    view = open_card(selin)
    person = the(view, PersonPart)
    person.open_form()
    form = the(person, PersonForm)
    form._company.setText("DEMİR mobilya")
    form.accepted.emit()
    settle()
    assert card(shop.journal, selin, NOW.date()).firm_id == firm


def test_somebody_is_a_customer_since_the_first_touch_that_is_known_of(journal: Journal, shop: Shop) -> None:
    somebody = shop.customer("Işıl Irmak")
    made_on = card(journal, somebody, NOW.date()).since_on
    shop.touch(somebody, 10)
    assert card(journal, somebody, NOW.date()).since_on == made_on
    shop.touch(somebody, 5 * 365)
    assert card(journal, somebody, NOW.date()).since_on == NOW.date() - datetime.timedelta(5 * 365)


def test_whoever_was_called_too_often_is_seen_to_be_so(journal: Journal, shop: Shop, context: Context) -> None:
    omer = shop.customer("Ömer Çelik")
    rhythms.set_customer_rhythm(journal, omer, Rhythm(latest_days=30, earliest_days=14), NOW)
    for days_ago in (60, 6, 4, 2):
        at = NOW - datetime.timedelta(days_ago)
        log_touch(journal, TouchDraft(omer, at, direction=Direction.OUT, channel=Channel.PHONE), NOW)
    (pill,) = pills(card(journal, omer, NOW.date()), context.words(), context.formats(), NOW.date())
    assert pill.text == "approached 3 times lately · wait until 15 Dec"
