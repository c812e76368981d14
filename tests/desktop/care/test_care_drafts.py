"""What is typed into the small lines of Care and not added yet is never lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db.commands import checklists, themes
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import BrandLine, Draft, Theme, Trait
from desktop import messages
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.widgets.adding import Adding
from desktop.widgets.draft_line import DraftLine
from desktop.widgets.held_line import HeldLine
from tests.desktop.care.conftest import Show, seen

Settle = Callable[[], None]


def _line(adding: QWidget) -> QLineEdit:
    return adding.findChildren(QLineEdit)[0]


def _kept() -> dict[str, str]:
    return dict(Draft.select(Draft.place, Draft.text).tuples())


def test_a_line_that_was_not_added_is_there_again_after_the_program_was_killed(
    journal: Journal, page: Show, context: Context, settle: Settle, qtbot: QtBot
) -> None:
    themes.add_theme(journal, "Ölçü", context.now())
    shown = page("themes")
    doing, another = seen(shown, Adding)
    qtbot.keyClicks(_line(doing), "measure twi")
    qtbot.keyClicks(_line(another), "Deliv")
    qtbot.waitUntil(lambda: len(_kept()) == 2)  # nothing was left, pressed or closed
    Drafts(context).forget()  # as a program that begins knows nothing

    doing, another = seen(page("themes"), Adding)
    assert (_line(doing).text(), _line(another).text()) == ("measure twi", "Deliv")
    assert [each.isVisible() for each in another.findChildren(DraftLine)] == [True]
    qtbot.keyClicks(_line(another), "ery")
    qtbot.keyClick(_line(another), Qt.Key.Key_Return)
    settle()
    assert {theme.name for theme in Theme.select()} == {"Ölçü", "Delivery"}
    assert list(_kept().values()) == ["measure twi"]
    assert not another.findChildren(DraftLine)[0].isVisible()


def test_a_line_is_kept_at_once_when_another_part_is_looked_at_and_may_be_thrown_away(
    page: Show, context: Context, settle: Settle, qtbot: QtBot
) -> None:
    shown = page("brand")
    stands, uses, _never = seen(shown, Adding)
    qtbot.keyClicks(_line(stands), "Good cl")
    qtbot.keyClicks(_line(uses), "gladly")
    shown.hide()
    settle()
    assert sorted(_kept().values()) == ["Good cl", "gladly"]
    Drafts(context).forget()
    stands, *_ = seen(page("brand"), Adding)
    stands.findChildren(DraftLine)[0].discarded.emit()
    settle()
    assert _line(stands).text() == ""
    assert list(_kept().values()) == ["gladly"]
    assert not BrandLine.select().exists()


def test_a_change_of_a_line_that_stands_outlives_the_program(
    journal: Journal, page: Show, context: Context, settle: Settle, qtbot: QtBot
) -> None:
    themes.add_theme(journal, "Ölçü", context.now())
    themes.add_theme(journal, "Fatura", context.now())
    shown = page("themes")
    name, team, *_ = (held.line for held in seen(shown, HeldLine))
    name.setFocus()
    name.end(False)
    qtbot.keyClicks(name, " ve prova")
    team.setFocus()  # what is left is kept in the journal, what stands here as it is only as a draft
    qtbot.keyClicks(team, "Zeynep ve ")
    qtbot.waitUntil(lambda: list(_kept().values()) == ["Zeynep ve "])
    team.blockSignals(True)  # killed, it says nothing more
    Drafts(context).forget()  # as a program that begins knows nothing

    again = page("themes")
    changed = next(held for held in seen(again, HeldLine) if held.line.text() == "Zeynep ve ")
    assert [each.isVisible() for each in changed.findChildren(DraftLine)] == [True]
    again.hide()
    settle()
    assert {theme.name: theme.team for theme in Theme.select()} == {"Ölçü": "", "Fatura ve prova": ""}
    again.show()
    changed.line.end(False)
    changed.line.setFocus()
    qtbot.keyClicks(changed.line, "Elif")
    qtbot.keyClick(changed.line, Qt.Key.Key_Return)
    settle()
    assert {theme.team for theme in Theme.select()} == {"", "Zeynep ve Elif"}
    assert not _kept()
    assert not any(each.isVisible() for each in again.findChildren(DraftLine))


def test_a_change_from_before_may_be_thrown_away_and_one_that_failed_waits(
    journal: Journal, page: Show, context: Context, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    themes.add_theme(journal, "Ölçü", context.now())
    Drafts(context).keep(f"care:theme {Theme.get().id}", "Ölçüler")
    settle()
    Drafts(context).forget()
    name = seen(page("themes"), HeldLine)[0]
    assert name.line.text() == "Ölçüler"
    name.findChildren(DraftLine)[0].discarded.emit()
    settle()
    assert (name.line.text(), _kept()) == ("Ölçü", {})

    def full(*_args: object) -> None:
        raise UserError(Problem.DISK_FULL)

    monkeypatch.setattr(themes, "rename_theme", full)
    told: list[Exception] = []
    context.tasks.failed.connect(told.append)
    name.line.setFocus()
    qtbot.keyClicks(name.line, "ler")
    qtbot.keyClick(name.line, Qt.Key.Key_Return)
    settle()
    assert len(told) == 1
    assert (name.line.text(), list(_kept().values())) == ("Ölçüler", ["Ölçüler"])
    assert [each.isVisible() for each in name.findChildren(DraftLine)] == [True]
    qtbot.keyClick(name.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not _kept())
    assert name.line.text() == "Ölçü"


def test_what_could_not_be_added_stands_in_its_line_again(
    ayse: int,
    journal: Journal,
    page: Show,
    settle: Settle,
    qtbot: QtBot,
    context: Context,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    checklists.add_trait(journal, "Calls back", "", context.now(), is_good=True)
    told: list[Exception] = []
    context.tasks.failed.connect(told.append)

    def full(*_args: object) -> None:
        raise UserError(Problem.DISK_FULL)

    monkeypatch.setattr(themes, "add_theme", full)
    (another,) = seen(page("themes"), Adding)
    qtbot.keyClicks(_line(another), "Deadlines")
    qtbot.keyClick(_line(another), Qt.Key.Key_Return)
    settle()
    assert len(told) == 1
    assert _line(another).text() == "Deadlines"
    assert list(_kept().values()) == ["Deadlines"]

    monkeypatch.setattr(messages, "ask_text", lambda *_args: None)  # asked for the reason, they thought better of it
    before = Trait.select().count()
    good, _bad = seen(page("checklist"), Adding)
    qtbot.keyClicks(_line(good), "Asks back")
    qtbot.keyClick(_line(good), Qt.Key.Key_Return)
    settle()
    assert _line(good).text() == "Asks back"
    assert Trait.select().count() == before
