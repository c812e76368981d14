"""Find as you type, with the keyboard alone."""

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot

from db.commands.customers import CustomerDraft, add_customer
from db.queries.customers import CustomerRow
from db.queries.found import Found, FoundTouch
from db.records import Language
from desktop.app import Program
from desktop.formats import Formats
from desktop.i18n import words
from desktop.shell.found_list import FoundList
from desktop.shell.found_model import FoundModel
from desktop.shell.found_rows import FoundRows, RowKind
from desktop.targets import CustomerTarget, NewCustomerTarget
from tests.desktop.shell.conftest import present

Settle = Callable[[], None]


@pytest.fixture
def wanted(opened: Program) -> list[object]:
    """Everything anybody asked to see; nothing of it is shown."""
    heard: list[object] = []
    opened.desk.bus.wanted.disconnect()
    opened.desk.bus.wanted.connect(heard.append)
    return heard


def typed(qtbot: QtBot, program: Program, text: str, settle: Settle) -> FoundList:
    qtbot.keyClick(program.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(program.window.bar.search.hasFocus)
    qtbot.keyClicks(program.window.bar.search, text)
    settle()
    (found,) = program.window.findChildren(FoundList)
    return found


def rows(found: FoundList) -> list[tuple[RowKind, str]]:
    model = found.findChild(FoundModel) or found._model
    return [(row.kind, row.title) for row in model._rows]


def test_plain_letters_find_turkish_names(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    found = typed(qtbot, opened, "isil", settle)
    assert found.isVisible()
    assert rows(found) == [(RowKind.HEADING, "Customers"), (RowKind.PERSON, "Işıl Aydın")]


def test_what_was_said_is_found_apart_from_people(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    found = typed(qtbot, opened, "kemik", settle)
    assert rows(found) == [(RowKind.HEADING, "In what was said"), (RowKind.TOUCH, "Kemik düğme seçti")]


@pytest.mark.parametrize("text", ["isil", "zzzz", ""])
def test_a_list_with_room_for_all_its_rows_is_seen_from_its_first_heading_to_its_end(
    qtbot: QtBot, opened: Program, settle: Settle, text: str
) -> None:
    found = typed(qtbot, opened, text, settle)
    assert found._list.verticalScrollBar().maximum() == 0
    assert found._list.indexAt(found._list.viewport().rect().topLeft()).row() == 0


def test_figures_find_phones(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    found = typed(qtbot, opened, "0532555", settle)
    assert rows(found) == [(RowKind.HEADING, "Phones"), (RowKind.PERSON, "Ayşe Yılmaz")]


def test_nobody_found_is_said_and_may_become_a_card(
    qtbot: QtBot, opened: Program, settle: Settle, wanted: list[object]
) -> None:
    found = typed(qtbot, opened, "zzz", settle)
    assert rows(found) == [
        (RowKind.NOTHING, "Nothing was found for “zzz”."),
        (RowKind.OFFER, "New card for “zzz”"),
    ]
    qtbot.keyClick(opened.window.bar.search, Qt.Key.Key_Return)
    assert wanted == [NewCustomerTarget("zzz")]


def test_no_card_is_offered_for_a_phone_nobody_has(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    found = typed(qtbot, opened, "0999 888", settle)
    assert [kind for kind, _ in rows(found)] == [RowKind.NOTHING]


def test_enter_opens_the_first_and_arrows_choose_another(
    qtbot: QtBot, opened: Program, settle: Settle, wanted: list[object]
) -> None:
    box = opened.window.bar.search
    found = typed(qtbot, opened, "a", settle)
    people = [title for kind, title in rows(found) if kind is RowKind.PERSON]
    assert len(people) > 1
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == ""
    assert not found.isVisible()
    typed(qtbot, opened, "a", settle)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    typed(qtbot, opened, "a", settle)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(box, key)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    first, second, third = wanted
    assert isinstance(first, CustomerTarget)
    assert first == third != second


def test_a_click_opens_too(qtbot: QtBot, opened: Program, settle: Settle, wanted: list[object]) -> None:
    found = typed(qtbot, opened, "kemik", settle)
    place = found._list.visualRect(found._model.index(1)).center()
    qtbot.mouseClick(found._list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (target,) = wanted
    assert isinstance(target, CustomerTarget)
    assert target.touch_id is not None


def test_escape_gives_the_search_up_and_leaves_no_word_of_it(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    box = opened.window.bar.search
    found = typed(qtbot, opened, "ays", settle)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not found.isVisible()
    assert box.text() == ""
    assert not box.hasFocus()


def test_the_list_goes_with_the_last_letter_and_with_the_keyboard(
    qtbot: QtBot, opened: Program, settle: Settle
) -> None:
    box = opened.window.bar.search
    found = typed(qtbot, opened, "a", settle)
    qtbot.keyClick(box, Qt.Key.Key_Backspace)
    assert not found.isVisible()
    qtbot.keyClicks(box, "ays")
    settle()
    assert found.isVisible()
    opened.window.book.setFocus()
    page = opened.window.book.current_page()
    assert page is not None
    page.setFocus()
    assert not found.isVisible()
    box.setFocus()
    settle()
    assert found.isVisible()


def test_an_answer_that_comes_after_the_next_letter_is_dropped(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    found = typed(qtbot, opened, "ayse yilmaz", settle)
    assert [title for _, title in rows(found)][1:] == ["Ayşe Yılmaz"]


def test_rows_are_drawn_whatever_they_hold(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    found = typed(qtbot, opened, "a", settle)
    day = datetime.date(2025, 3, 4)
    person = CustomerRow(1, "u", "<b>" + "Uzun " * 60, "Firma " * 40, day, None, None, "", ("vip",))
    touch = FoundTouch(2, 1, "Ayşe", day, "çok\nuzun " * 90)
    rows = FoundRows("uz fir", Formats(words(Language.EN)), day)
    found.show_rows(rows.found(Found((person,), (touch,), ("Uzun bir not",))))
    drawn = QPixmap(found.size())
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    painter.end()
    found.render(drawn)
    assert "\n" not in str(found._model.data(found._model.index(3)))


def test_a_mistyped_name_leads_to_the_card_that_is_near(
    qtbot: QtBot, opened: Program, settle: Settle, wanted: list[object]
) -> None:
    found = typed(qtbot, opened, "yilmz", settle)
    assert rows(found) == [
        (RowKind.HEADING, "Nobody is called that. Did you mean…"),
        (RowKind.PERSON, "Ayşe Yılmaz"),
        (RowKind.OFFER, "New card for “yilmz”"),
    ]
    qtbot.keyClick(opened.window.bar.search, Qt.Key.Key_Return)
    assert isinstance(wanted[0], CustomerTarget)


def test_a_page_one_names_stands_before_people_who_are_only_called_alike(
    qtbot: QtBot, opened: Program, settle: Settle
) -> None:
    journal = opened.journals.present
    assert journal is not None
    add_customer(journal, CustomerDraft(given_name="Sevgi", family_name="Trasch"), opened.desk.clock())
    found = rows(typed(qtbot, opened, "trash", settle))
    assert (RowKind.HEADING, "Nobody is called that. Did you mean…") in found
    assert found[1] == (RowKind.OFFER, "Trash")


def test_a_page_one_names_stands_before_people_whose_notes_hold_the_word(
    qtbot: QtBot, opened: Program, settle: Settle
) -> None:
    journal = opened.journals.present
    assert journal is not None
    draft = CustomerDraft(given_name="Sarah", notes="wants her reports in English")
    add_customer(journal, draft, datetime.datetime(2026, 11, 21, 9, tzinfo=datetime.UTC))
    found = typed(qtbot, opened, "reports", settle)
    titles = [title for _kind, title in rows(found)]
    assert titles.index("Reports") < titles.index("Sarah")


def test_whom_one_opened_is_forgotten_with_the_journal(opened: Program, settle: Settle) -> None:
    finder, context = opened.window._finder, opened.desk.context(present(opened))
    finder.use(context)
    context.bus.wanted.emit(CustomerTarget(1))
    settle()
    assert finder._opened == [1]
    finder.use(context)
    assert finder._opened == []
