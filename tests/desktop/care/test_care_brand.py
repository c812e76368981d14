"""The brand's own measures: the checklist of traits and the guide to its words."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from db.commands.checklists import start
from db.journal import Journal
from db.models import Answer, BrandLine, Trait
from db.records import Language
from desktop.context import Context
from desktop.first_traits import first_traits
from desktop.pages.care.brand import BrandSection
from desktop.pages.care.keyed_line import KeyedLine
from desktop.targets import CareTarget
from desktop.widgets.adding import Adding
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.lines import SmallButton
from desktop.widgets.rows import KeptLine
from tests.desktop.care.conftest import NOW, Show, lines, seen, told
from tests.desktop.conftest import Door


def test_the_checklist_begins_with_twelve_traits_and_a_bad_trait_that_fits_is_bad(
    qtbot: QtBot, ayse: int, page: Show, settle: Callable[[], None], door: Door
) -> None:
    shown = page("checklist")
    (empty,) = seen(shown, EmptyState)
    empty.accepted.emit()
    settle()
    assert (Trait.select().count(), Trait.select().where(Trait.is_good).count()) == (12, 7)
    shown.open(CareTarget(section="checklist", customer_id=ayse))
    settle()
    question = QApplication.focusWidget()
    assert isinstance(question, KeyedLine)
    qtbot.keyClick(question, "5")
    settle()
    answered = Answer.get()
    assert (answered.customer_id, answered.value) == (ayse, 2)
    bad = Trait.get(Trait.key == "argues_without_solution")
    line = next(line for line in lines(shown) if line.accessibleName().startswith(bad.words))
    qtbot.keyClick(line, "5")
    settle()
    assert Answer.get(Answer.trait == bad.id).value == -2
    door.answer("ask_text", "iki kere şaşırttık")
    added = next(field for field in seen(shown, Adding) if field.findChildren(QLineEdit)[0].isVisible())
    added.said.emit("Bayramda arar")
    settle()
    grown = Trait.get(Trait.words == "Bayramda arar")
    assert (grown.added_reason, grown.is_good) == ("iki kere şaşırttık", True)


def test_built_in_traits_speak_the_language_of_the_moment_until_they_are_reworded(
    journal: Journal, page: Show, settle: Callable[[], None], context: Context, door: Door
) -> None:
    start(journal, first_traits(Language.TR), NOW)
    english = {each.key: each.words for each in first_traits(Language.EN)}
    shown = page("checklist")
    assert english["attitude"] in told(shown)
    reword = next(
        one for one in seen(shown, SmallButton) if one.accessibleName().endswith(f": {english['attitude']}")
        and one.accessibleName().startswith("Say it")
    )  # fmt: skip
    door.answer("ask_text", "Wir lächeln")
    reword.click()
    settle()
    context.speech.speak(Language.TR)
    settle()
    turkish = {each.key: each.words for each in first_traits(Language.TR)}
    assert {"Wir lächeln", turkish["communication"]} <= set(told(shown))
    assert turkish["attitude"] not in told(shown)
    context.take_back()
    settle()
    assert turkish["attitude"] in told(shown)
    context.speech.speak(Language.EN)


def test_the_guide_is_changed_where_it_stands_and_tried_at_once(
    qtbot: QtBot, page: Show, settle: Callable[[], None], context: Context
) -> None:
    shown = page("brand")
    never = seen(shown, Adding)[2]
    never.said.emit("masraf")
    settle()
    (section,) = seen(shown, BrandSection)
    sentence = section.findChildren(QLineEdit)[-1]
    qtbot.keyClicks(sentence, "Masraflar size ait")
    assert "Better without “masraf”." in told(section)
    (line,) = seen(shown, KeptLine)
    line.setFocus()
    line.setText("masraf -> emek karşılığı")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert "Say “emek karşılığı” rather than “masraf”." in told(section)
    context.take_back()
    settle()
    (line,) = seen(shown, KeptLine)
    line.setFocus()
    line.setText("tutar")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert [row.text for row in BrandLine.select()] == ["tutar"]
    assert "This sounds like us." in told(section)
    context.take_back()
    settle()
    assert [row.text for row in BrandLine.select()] == ["masraf"]
