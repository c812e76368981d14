"""The word about what was just done speaks of that alone, in the language of the moment, and is in nobody's way."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db.commands.touches import log_touch
from db.queries.customers import page as customer_rows
from db.records import Language
from db.touchdraft import TouchDraft
from desktop.app import Program
from desktop.context import Context
from desktop.widgets.button import Button
from desktop.widgets.toast import Toast

Settle = Callable[[], None]


def test_the_word_takes_back_and_redoes_exactly_the_change_it_names(
    qtbot: QtBot, opened: Program, settle: Settle
) -> None:
    context = _context(opened)
    _log(context, "Mehmet", settle)
    _log(context, "Ayşe", settle)
    toast = _toast(opened)
    assert (toast.accessibleName(), _button(toast).text()) == ("Touch logged · Ayşe Yılmaz", "Undo")
    _keys(qtbot, opened, Qt.Key.Key_Z, settle)
    assert (_contacted(context, "Ayşe"), _contacted(context, "Mehmet")) == (False, True)
    assert (toast.accessibleName(), _button(toast).text()) == ("Undone: Touch logged · Ayşe Yılmaz", "Redo")
    qtbot.mouseClick(_button(toast), Qt.MouseButton.LeftButton)  # in the place where "Undo" stood a moment ago
    settle()
    assert (_contacted(context, "Ayşe"), _contacted(context, "Mehmet")) == (True, True)
    assert (toast.accessibleName(), _button(toast).text()) == ("Redone: Touch logged · Ayşe Yılmaz", "Undo")
    qtbot.mouseClick(_button(toast), Qt.MouseButton.LeftButton)
    settle()
    assert (_contacted(context, "Ayşe"), _contacted(context, "Mehmet")) == (False, True)
    opened.desk.undo.clear()  # as when another journal is opened
    assert not toast.isVisible()


def test_the_word_changes_its_language_while_it_is_seen(opened: Program, settle: Settle) -> None:
    _log(_context(opened), "Ayşe", settle)
    toast = _toast(opened)
    opened.desk.speech.speak(Language.TR)
    settle()
    assert (toast.accessibleName(), _button(toast).text()) == ("Görüşme kaydedildi · Ayşe Yılmaz", "Geri al")


def test_the_word_covers_no_control_in_a_small_window(opened: Program, settle: Settle) -> None:
    opened.window.resize(QSize(1024, 680))
    for key in ("today", "reports"):
        opened.window.show_page(key)
        settle()
        _log(_context(opened), "Ayşe", settle)
        toast = _toast(opened)
        place = QRect(toast.mapTo(opened.window, QPoint()), toast.size())
        assert opened.window.rect().contains(place)
        assert toast.isVisible()
        covered = [
            (type(control).__name__, control.accessibleName())
            for control in opened.window.findChildren(QWidget)
            if isinstance(control, QAbstractButton | QLineEdit)
            and control.isVisible()
            and not toast.isAncestorOf(control)
            and place.intersects(QRect(control.mapTo(opened.window, QPoint()), control.size()))
        ]
        assert covered == []


def _context(program: Program) -> Context:
    journal = program.journals.present
    assert journal is not None
    return program.desk.context(journal)


def _log(context: Context, name: str, settle: Settle) -> None:
    customer = customer_rows(context.journal, name).rows[0].id
    context.do(lambda: log_touch(context.journal, TouchDraft(customer, context.now()), context.now()))
    settle()


def _contacted(context: Context, name: str) -> bool:
    return customer_rows(context.journal, name).rows[0].last_contact_on is not None


def _toast(program: Program) -> Toast:
    (toast,) = program.window.findChildren(Toast)
    return toast


def _button(toast: Toast) -> Button:
    button = toast.findChild(Button)
    assert isinstance(button, Button)
    return button


def _keys(qtbot: QtBot, program: Program, key: Qt.Key, settle: Settle) -> None:
    program.window.setFocus()
    qtbot.keyClick(program.window, key, Qt.KeyboardModifier.ControlModifier)
    settle()
