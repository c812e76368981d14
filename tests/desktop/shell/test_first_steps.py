"""From nothing to a useful Today: a journal is made, a contact file taken in, a rhythm chosen, and Today is full."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db.models import Business, Customer
from db.queries.shop import profile
from db.records import Language
from desktop.app import Program
from desktop.pages.today.view import TodayPage
from desktop.pages.welcome.first_steps import FirstSteps
from desktop.pages.welcome.step import Step
from desktop.pages.welcome.view import WelcomeView
from desktop.shell.importing import ImportDialog
from desktop.shell.rail import NavButton, Rail
from desktop.targets import JournalTarget, JournalWish
from desktop.widgets.button import Button
from desktop.widgets.text import PlainLabel
from desktop.widgets.toast import Toast

Settle = Callable[[], None]
CONTACTS = "".join(
    f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nTEL:0532 555 01 0{number}\nCATEGORIES:gelin\nEND:VCARD\n"
    for number, name in enumerate(("Ayşe Yılmaz", "Işıl Aydın", "Çağrı Şahin"))
)


class Door(Protocol):
    def answer(self, name: str, *values: object) -> None: ...


def press(within: QWidget, name: str) -> None:
    shown = (one for one in within.findChildren(QAbstractButton) if one.isVisible())
    next(one for one in shown if one.text() == name).click()


def write(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    line.insert(text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def steps_of(program: Program) -> FirstSteps:
    (steps,) = program.window.findChildren(FirstSteps)
    return steps


def seen_in_rail(program: Program) -> list[str]:
    (rail,) = program.window.findChildren(Rail)
    return [button.text() for button in rail.findChildren(NavButton) if button.isVisible()]


def told(steps: QWidget) -> set[str]:
    return {label.text() for label in steps.findChildren(PlainLabel) if label.isVisible()}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_three_steps_lead_from_a_contact_file_to_a_useful_today(
    qtbot: QtBot, program: Program, settle: Settle, door: Door, tmp_path: Path
) -> None:
    program.start(None)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(WelcomeView)))
    (welcome,) = program.window.findChildren(WelcomeView)
    assert seen_in_rail(program) == ["Help"]
    assert not program.window.bar.isVisible()
    press(welcome, "Türkçe")
    assert program.desk.settings.now.language is Language.TR
    press(welcome, "English")
    door.answer("ask_text", "Yıldız Terzi")
    press(welcome, "Begin a journal for my shop")
    qtbot.waitUntil(lambda: bool(program.window.findChildren(FirstSteps)))
    settle()
    steps = steps_of(program)
    assert not program.window.bar.is_usable
    assert seen_in_rail(program)[:2] == ["Today", "Customers"]
    owner = next(line for line in steps.findChildren(QLineEdit) if line.accessibleName() == "Your name")
    assert owner.hasFocus(), "the shop has its name already"
    write(qtbot, owner, "Zeynep")
    settle()
    assert "Welcome, Zeynep" in told(steps)
    file = tmp_path / "rehber.vcf"
    file.write_text(CONTACTS, encoding="utf-8")
    drop(steps, file)
    settle()
    (dialog,) = program.window.findChildren(ImportDialog)
    assert "Ayşe Yılmaz" in " ".join(told(dialog)), "who would come is seen before anything is written"
    main = dialog.focusWidget()
    press(dialog, "Import")
    settle()
    assert dialog.focusWidget() is main, "a second click in the same place takes nothing back"
    press(dialog, "Done")
    settle()
    assert {"3 customers in your journal", "gelin, 3 customers"} <= told(steps)
    press(steps, "Every month")
    settle()
    assert "Today lists 3 people" in told(steps)
    (toast,) = program.window.findChildren(Toast)
    assert all(button.isEnabled() for button in toast.findChildren(Button)), "a step can be taken back at once"
    assert {row.rhythm_days for row in Customer.select()} == {30}
    next(one for one in steps.findChildren(Button) if one.text() == "Show me Today").setFocus()
    press(steps, "Show me Today")
    settle()
    page = program.window.book.current_page()
    assert isinstance(page, TodayPage)
    assert "Good afternoon, Zeynep" in told(page)
    assert program.window.bar.is_usable
    assert not steps.isVisible()
    assert program.window.focusWidget() is page, "an arrow leads to the first line, not a button beside the greeting"


def test_a_cleared_sample_leads_on_with_the_same_steps(
    qtbot: QtBot, opened: Program, settle: Settle, door: Door
) -> None:
    journal = opened.journals.present
    assert journal is not None
    with journal.writing():
        Business.update(is_sample=True).execute()
    door.answer("ask", True)
    opened.desk.bus.wanted.emit(JournalTarget(JournalWish.BEGIN))
    settle()
    steps = steps_of(opened)
    shop = next(line for line in steps.findChildren(QLineEdit) if line.accessibleName() == "Your shop")
    write(qtbot, shop, "Işıl Modaevi")
    settle()
    assert profile(journal).name == "Işıl Modaevi"
    press(steps, "Show me Today")
    settle()


def drop(steps: FirstSteps, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    none = Qt.KeyboardModifier.NoModifier
    steps.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))


def test_what_came_of_a_step_moves_nothing_below_it(qtbot: QtBot) -> None:
    step = Step(1)
    qtbot.addWidget(step)
    step.say("Who are you?", "Your papers carry the shop’s name.")
    before = step.sizeHint().height()
    step.conclude("Welcome, Zeynep")
    assert step.sizeHint().height() == before
