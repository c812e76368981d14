"""The rhythm and the values of a card, set and confirmed in place by mouse or keyboard."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName
from db.commands import rhythms
from db.records import (
    Channel,
    Pace,
    ValueState,
)
from db.relationship.rhythm import Rhythm, RhythmSource
from desktop.context import Context
from desktop.pages.customers.rhythm_form import RhythmForm
from desktop.pages.customers.rhythm_part import RhythmPart
from desktop.pages.customers.values_part import ValuesPart
from desktop.widgets.action_line import ActionLine, AddField
from desktop.widgets.chip import Chip
from tests.desktop.customers.on_card import Open, Settle, Shop, Type, button, part, rhythm_of, stored, texts


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


def test_two_sides_that_contradict_each_other_are_said_and_not_saved(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, done: list[Change]
) -> None:
    sheet = part(open_card(ayse), RhythmPart)
    sheet.open_form()
    form = part(sheet, RhythmForm)
    earliest = form._earliest.count
    earliest.setFocus()
    earliest.selectAll()
    qtbot.keyClicks(earliest, "9")
    qtbot.keyClick(earliest, Qt.Key.Key_Return)
    settle()
    told = "At least every three weeks and at most every nine weeks cannot both be."
    assert (earliest.text(), earliest.accessibleDescription(), done) == ("9", told, [])
    assert told in texts(sheet)
    earliest.selectAll()
    qtbot.keyClicks(earliest, "1")
    qtbot.keyClick(earliest, Qt.Key.Key_Return)
    settle()
    assert (rhythm_of(context, ayse).latest_days, rhythm_of(context, ayse).earliest_days) == (21, 7)


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
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    settle()
    assert stored(context, ayse).sensitivities == ()
    context.take_back()
    settle()
    assert len(stored(context, ayse).sensitivities) == 1


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
