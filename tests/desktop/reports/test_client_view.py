"""The screen turned toward the client: their work and nothing else, left only on purpose."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.context import Context
from desktop.pages.reports import client_view
from desktop.pages.reports.client_view import ClientView
from desktop.pages.reports.view import ReportsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_it_shows_the_work_and_is_left_only_by_a_held_key(
    qtbot: QtBot, context: Context, ayse: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_view, "_HELD_MS", 60)
    page = ReportsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.choose(ayse)
    qtbot.waitUntil(lambda: page._made is not None and context.tasks.idle, timeout=20_000)
    page._panel._turn.click()
    view = page._client_view
    assert isinstance(view, ClientView)
    assert view.isFullScreen()
    assert not page.isVisible()  # the journal cannot be reached behind it
    shown = [label.text() for label in view.findChildren(QLabel)]
    for told in (
        "Winter coat: how it is coming along",
        "Pattern",
        "done",
        "Call before any change",
        "kept ✓",
        "Your shoes.",
    ):
        assert told in shown
    # Nothing of the letter, of talks, of what is private, of figures.
    assert not [text for text in shown if "husband" in text or "horn" in text or "Dear" in text or "%" in text]
    view.close()
    assert view.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.wait(120)
    assert view.isVisible()
    qtbot.keyPress(view, Qt.Key.Key_Escape)
    again = QKeyEvent(QKeyEvent.Type.KeyRelease, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, autorep=True)
    QApplication.sendEvent(view, again)  # a held key repeats itself
    qtbot.waitUntil(page.isVisible)
    assert page._client_view is None
    page._panel._turn.click()
    last = page._client_view
    assert isinstance(last, ClientView)
    last._let_go()  # as the system asks before it ends
    assert last.close()
    last.deleteLater()
    qtbot.waitUntil(lambda: context.tasks.idle)
