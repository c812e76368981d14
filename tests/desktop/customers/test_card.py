"""The card: every sheet shows its slice of the journal, and changes it in place by mouse or keyboard."""

import dataclasses
import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from db.changes import Change
from db.commands import customers, touches
from db.queries.customers import page as list_page
from db.queries.warmth import warmth_days
from db.records import (
    Direction,
    Language,
    TouchKind,
)
from db.touchdraft import TouchDraft
from desktop import theme
from desktop.charts.canvas import ChartCanvas
from desktop.context import Context
from desktop.pages.customers.card_menu import CardMenu
from desktop.pages.customers.chart_part import ChartPart
from desktop.pages.customers.header import Header
from desktop.pages.customers.page import CustomersPage
from desktop.pages.customers.peace_form import PeaceForm
from desktop.pages.customers.person import draft_of
from desktop.pages.customers.person_form import PersonForm
from desktop.pages.customers.person_part import PersonPart
from desktop.pages.customers.reach_form import ReachForm
from desktop.pages.customers.reach_part import ReachPart
from desktop.pages.customers.rhythm_part import RhythmPart
from desktop.pages.customers.typed_day import coming_day
from desktop.pages.customers.warmth_part import WarmthPart
from desktop.targets import CustomerTarget
from desktop.warmth_words import WarmthWords
from desktop.widgets.chip import Chip
from desktop.widgets.lines import SmallButton
from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure
from tests.desktop.customers.on_card import Door, Open, Settle, Shop, Type, part, stored, texts


def test_the_head_says_who_since_when_and_how_it_stands(ayse: int, open_card: Open) -> None:
    header = part(open_card(ayse), Header)
    assert "Ayşe Yılmaz" in texts(header)
    assert part(header, TracedFigure).text() == "customer for 3 years 1 month"


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


def test_who_brought_them_leads_to_their_card_by_click_and_by_keys(
    qtbot: QtBot, ayse: int, shop: Shop, open_card: Open, context: Context, wanted: list[object]
) -> None:
    gul = shop.customer("Gül Doğan")
    customers.edit_customer(
        context.journal, ayse, dataclasses.replace(draft_of(stored(context, ayse)), referred_by_id=gul), context.now()
    )
    header = part(open_card(ayse), Header)
    brought = next(one for one in header.findChildren(TracedFigure) if one.text() == "came through Gül Doğan")
    assert (brought.isEnabled(), "Gül Doğan" in brought.accessibleDescription()) == (True, True)
    qtbot.mouseClick(brought, Qt.MouseButton.LeftButton)
    brought.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(brought, Qt.Key.Key_Return)
    assert wanted == [CustomerTarget(gul)] * 2


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


def test_a_guess_about_the_rhythm_never_makes_the_card_too_wide(
    shop: Shop, open_card: Open, context: Context, settle: Settle
) -> None:
    can = shop.customer("Can Üç")
    for days_ago in (0, 100, 200, 300):
        shop.touch(can, days_ago, "konuştuk", TouchKind.TALK)
    context.speech.speak(Language.TR)
    sheet = part(open_card(can), RhythmPart)
    (guess,) = sheet.findChildren(TracedFigure)
    assert guess.text() == "tahminimiz: 100 günde bir"
    assert sheet.minimumSizeHint().width() < theme.scaled(230)
    guess.resize(guess.minimumSizeHint())
    assert guess.text() in guess.toolTip() or guess.width() >= guess.sizeHint().width()


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
    for part_, now in day.parts.items():
        name = WarmthWords(context.words(), context.formats(), context.today()).name(part_)
        assert (name in texts) == now.applies
    figures = [button for button in sheet.findChildren(QAbstractButton) if button.isVisible()]
    told = [button.text() for button in figures]
    assert told.count("not known") == day.now.applying - day.now.known
    assert str(round(day.now.warmth)) in told
    assert f"{day.now.known} of {day.now.applying} parts known" in told  # leads to what it rests on
    canvas = part(sheet, ChartCanvas)
    qtbot.waitUntil(lambda: canvas._chart is not None)
    points = canvas._chart
    assert points is not None
    assert any(f": {round(day.now.warmth)} · " in reading.label for reading in points.readings)


def test_small_buttons_have_names_for_those_who_cannot_see(ayse: int, open_card: Open) -> None:
    view = open_card(ayse)
    assert all(one.accessibleName() for one in view.findChildren(SmallButton))


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
