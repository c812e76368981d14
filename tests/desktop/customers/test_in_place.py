"""Handles, special days, and the words of values and sensitivities: changed where they stand."""

import datetime
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.commands import customers, listening
from db.commands.listening import ValueWords
from db.journal import Journal
from db.queries.card import card
from db.records import Language, ReachKind, ValueState
from desktop.formats import Formats
from desktop.i18n import words
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.kept_field import KeptField
from desktop.pages.customers.reach_form import ReachForm
from desktop.pages.customers.reach_part import ReachPart
from desktop.pages.customers.reach_wishes import drafts_of, wishes_of
from desktop.pages.customers.standing_part import StandingPart
from desktop.pages.customers.tag_chip import TagChip
from desktop.pages.customers.value_form import ValueForm, ValueWishes
from desktop.pages.customers.values_part import ValuesPart
from desktop.widgets.button import Button
from desktop.widgets.lines import IconLine
from tests.desktop.customers.conftest import ISTANBUL, NOW, the

Open = Callable[[int], CardView]
Settle = Callable[[], None]


def test_handles_and_special_days_are_kept_and_come_back_into_the_form_as_they_are(
    journal: Journal, ayse: int, open_card: Open, settle: Settle
) -> None:
    part = the(open_card(ayse), ReachPart)
    part.open_form()
    form = the(part, ReachForm)
    for text in ("@ayse.diker", "www.aysediker.example/dikis"):
        form.handles._add_one()
        form.handles.lines()[-1].setText(text)
    for name, day in (("nikâh", "31.2."), ("", "3.9."), ("", "")):
        form.days._add_one()
        form.days.rows[-1].called.setText(name)
        form.days.rows[-1].day.setText(day)
    marriage, opening, _empty = form.days.rows
    for text, waits in (("12 June 2010", marriage.day), ("dükkânın açılışı", opening.called)):
        form.accepted.emit()
        settle()
        # Neither half a day nor one there never is: nothing is kept, and what was typed stays to be mended.
        assert card(journal, ayse, NOW.date()).days == ()
        assert form.days._word.isVisible()
        assert waits.hasFocus()
        waits.setText(text)
    form.accepted.emit()
    settle()
    shown = card(journal, ayse, NOW.date())
    assert [(reach.kind, reach.text) for reach in shown.reach[1:]] == [
        (ReachKind.SOCIAL, "@ayse.diker"),
        (ReachKind.WEB, "www.aysediker.example/dikis"),
    ]
    assert {(day.day, day.month, day.year, day.label) for day in shown.days} == {
        (12, 6, 2010, "nikâh"),
        (3, 9, None, "dükkânın açılışı"),
    }
    for language in Language:
        again = drafts_of(shown, wishes_of(shown, Formats(words(language), ISTANBUL)))
        assert {(day.day, day.month, day.year, day.label) for day in again[2]} == {
            (12, 6, 2010, "nikâh"),
            (3, 9, None, "dükkânın açılışı"),
        }


def test_other_words_are_not_what_the_customer_agreed_to(
    journal: Journal, ayse: int, open_card: Open, settle: Settle, qtbot: QtBot
) -> None:
    (value,) = card(journal, ayse, NOW.date()).values
    listening.set_value_state(journal, value.id, ValueState.CONFIRMED, NOW)
    part = the(open_card(ayse), ValuesPart)
    part._open_field("value", value.id)
    form = the(part, ValueForm)
    assert form.wishes() == ValueWishes("Söz verilen günde teslim", "", *["21 November 2026"] * 3)
    form._line.setText("söz verilen günde TESLİM")
    form._said.setPlainText("“Gününde olsun yeter.”")
    form._days[0].setText("3 March 2026")
    qtbot.keyClick(form._line, Qt.Key.Key_Return)
    settle()
    (value,) = card(journal, ayse, NOW.date()).values
    assert (value.state, value.said) == (ValueState.CONFIRMED, "“Gününde olsun yeter.”")
    assert (value.heard_on, value.confirmed_on) == (datetime.date(2026, 3, 3), NOW.date())
    assert any("Gününde olsun yeter." in line.accessibleName() for line in part.findChildren(IconLine))
    asked, agreed = datetime.date(2026, 10, 12), datetime.date(2026, 11, 2)
    other = ValueWords("Erken teslim", "", value.heard_on, asked, value.confirmed_on)
    listening.edit_value(journal, value.id, other, NOW)
    (value,) = card(journal, ayse, NOW.date()).values
    assert (value.state, value.asked_on, value.confirmed_on) == (ValueState.ASKED, asked, None)
    listening.edit_value(journal, value.id, replace(other, confirmed_on=agreed), NOW)
    (value,) = card(journal, ayse, NOW.date()).values
    assert (value.state, value.asked_on, value.confirmed_on) == (ValueState.CONFIRMED, asked, agreed)
    (careful,) = card(journal, ayse, NOW.date()).sensitivities
    part._open_field("careful", careful.id)
    line = the(part, KeptField).line
    line.setText("Sözü kesilmesin")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert card(journal, ayse, NOW.date()).sensitivities[0].words == "Sözü kesilmesin"


def test_names_of_any_length_and_three_hundred_tags_keep_the_columns_as_wide_as_they_are(
    journal: Journal, open_card: Open, settle: Settle
) -> None:
    name = "محمد " + "Uzun " * 60 + "👩‍👩‍👧‍👦"
    tags = tuple(f"etiket {number}" + "x" * number for number in range(300))
    draft = customers.CustomerDraft(name=name.strip())
    whose = customers.add_customer(journal, draft, NOW, (), tags).result
    assert whose is not None
    view = open_card(whose)
    assert len(view.findChildren(TagChip)) < 20, "the others do not push away what stands below"
    more = next(one for one in view.findChildren(Button) if one.text() == "288 more")
    more.click()
    settle()
    chips = [chip for chip in view.findChildren(TagChip) if chip.isVisible()]
    assert len(chips) == 300
    inside, content = view._arrangement.left.viewport().width(), view._arrangement.left.widget()
    assert content is not None
    assert content.width() <= inside
    assert max(chip.mapTo(content, chip.rect().bottomRight()).x() for chip in chips) <= inside
    head = view._header._heading.name
    assert head.accessibleName() == name.strip()
    assert head.fontMetrics().horizontalAdvance(head.text()) <= head.width()
    chips[-1].click()
    settle()
    assert card(journal, whose, NOW.date()).tags == tags[:-1]


def test_a_form_that_opens_at_the_edge_is_seen_whole(
    qtbot: QtBot, journal: Journal, ayse: int, open_card: Open
) -> None:
    view = open_card(ayse)
    view.resize(1300, 620)
    column, sheet = view._arrangement.left, the(view, StandingPart)
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)
    content = column.widget()
    assert content is not None
    top = sheet.mapTo(content, sheet.rect().topLeft()).y()
    column.verticalScrollBar().setValue(top - column.viewport().height() + 60)
    sheet.open_form()
    qtbot.waitUntil(lambda: sheet.visibleRegion().boundingRect() == sheet.rect())
