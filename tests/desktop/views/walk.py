"""A program on the sample shop, led from view to view as a person would go."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import re
import sqlite3
import time
from collections.abc import Callable, Collection, Generator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QEventLoop, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer
from db.queries import customers
from db.records import Language
from desktop.app import Program
from desktop.pages.customers.list_rows import CustomerRows
from desktop.pages.customers.timeline_list import TimelineList
from desktop.pages.customers.timeline_model import ENTRY_ROLE
from desktop.settings import Preferences, Settings
from desktop.shell.help_window import HelpWindow
from desktop.shell.importing import ImportDialog
from desktop.targets import CustomerTarget
from desktop.tokens import Ground
from tests.desktop.views.seen import on_screen

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
SMALL = QSize(1024, 680)
_MOST_PASSES = 20
CONTACTS = "BEGIN:VCARD\nVERSION:3.0\nFN:Pelin Su\nTEL:0532 555 77 88\nBDAY:31.02.1990\nEND:VCARD\n"


@dataclasses.dataclass(frozen=True, slots=True)
class View:
    """What is to be seen, and how one comes there from the view before.

    `lasting`: it holds everything that came before it on the same page, so it is also seen in a larger window and
    while the language changes.
    """

    name: str
    go: Callable[[Walk], object]
    lasting: bool = False


@dataclasses.dataclass(slots=True)
class Walk:
    """The program, and the ways to lead it."""

    program: Program
    language: Language
    folder: Path
    quoted: Collection[str]

    def settle(self) -> None:
        """Wait until everything that was asked for has been answered and shown."""
        end = time.monotonic() + 20
        flags = QEventLoop.ProcessEventsFlag
        self.program.window.setUpdatesEnabled(False)  # painted once, as it is in the end
        for _ in range(3):
            QCoreApplication.processEvents()
            while not self.program.desk.tasks.idle:
                assert time.monotonic() < end, "it never comes to rest"
                QCoreApplication.processEvents(flags.WaitForMoreEvents)
        self.program.window.setUpdatesEnabled(True)
        # What was laid out may ask for another height, and so may what holds it.
        for _ in range(_MOST_PASSES):
            if not QAbstractEventDispatcher.instance().processEvents(flags.AllEvents):
                break

    def resize(self, size: QSize) -> None:
        self.program.window.resize(size)
        self.settle()

    def speak(self, language: Language) -> None:
        """Let the window speak another language while it is seen."""
        self.program.desk.speech.speak(language)
        self.settle()

    def page(self, key: str) -> None:
        self.program.window.show_page(key)
        self.settle()

    def wanted(self, target: object) -> None:
        self.program.desk.bus.wanted.emit(target)
        self.settle()

    def card_of(self, name: str) -> None:
        self.wanted(CustomerTarget(self.customer(name)))

    def customer(self, name: str) -> int:
        journal = self.program.journals.present
        assert journal is not None
        return customers.page(journal, name, limit=1).rows[0].id

    def press(self, context: str, source: str) -> None:
        """Press the first visible button, or choose the action of an open menu, that is called so."""
        called = re.compile(re.escape(QCoreApplication.translate(context, source, None, 2)).replace("2", r"\d+"))
        for widget in on_screen():
            if isinstance(widget, QAbstractButton) and any(map(called.fullmatch, _names(widget))):
                widget.click()
                break
            action = next((action for action in widget.actions() if called.fullmatch(action.text())), None)
            if isinstance(widget, QMenu) and action is not None:
                widget.close()
                action.trigger()
                break
        else:
            pytest.fail(f"nothing is called {context}: {source!r}")
        self.settle()

    def write(self, line: type[QLineEdit], text: str) -> None:
        """Write into the first visible line of a kind instead of what stands there, and press Enter."""
        found = next(widget for widget in on_screen() if isinstance(widget, line))
        found.setText(text)
        QTest.keyClick(found, Qt.Key.Key_Return)
        self.settle()

    def palette(self) -> None:
        """Open it as it is before anything is typed."""
        self.program.window.activateWindow()
        QTest.keyClick(self.program.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def search(self, text: str) -> None:
        """Type into the search box, as if nothing had stood there."""
        box = self.program.window.bar.search
        self.program.window.activateWindow()
        box.setFocus()
        box.clear()
        typed(box, text)
        self.settle()

    def choose_all_customers(self) -> None:
        """Choose every row of the list, which offers what can be done with several."""
        rows = self.program.window.findChild(CustomerRows)
        assert rows is not None
        rows.selectAll()
        self.settle()

    def change_a_talk(self) -> None:
        """Open the form of the first touch of the timeline."""
        (timeline,) = self.program.window.findChildren(TimelineList)
        model = timeline.model()
        entries = (model.index(row, 0).data(ENTRY_ROLE) for row in range(model.rowCount()))
        timeline.change_wanted.emit(next(entry for entry in entries if entry.kind is not None))
        self.settle()

    def take_in_contacts(self) -> None:
        path = self.folder / "rehber.vcf"
        path.write_text(CONTACTS, encoding="utf-8")
        journal = self.program.journals.present
        assert journal is not None
        ImportDialog(self.program.desk.context(journal), self.program.window).read([path])
        self.settle()

    def first_steps(self) -> None:
        from desktop.pages.welcome.first_steps import FirstSteps

        journal = self.program.journals.present
        assert journal is not None
        self.program.window.show_instead(FirstSteps(self.program.desk.context(journal)))
        self.settle()

    def welcome(self) -> None:
        from desktop.pages.welcome.view import WelcomeView

        self.program.window.show_instead(WelcomeView())
        self.settle()

    def close_help(self) -> None:
        for reader in self.program.window.findChildren(HelpWindow):
            reader.close()

    def in_front(self) -> QWidget:
        """Return the window that takes the keys at present, active."""
        readers = (reader for reader in self.program.window.findChildren(HelpWindow) if reader.isVisible())
        window = QApplication.activeModalWidget() or next(readers, self.program.window)
        window.activateWindow()
        self.settle()
        return window

    def put_away(self) -> None:
        """Close what floats above the window, so that the next view is seen."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            QCoreApplication.processEvents()


@contextlib.contextmanager
def walking(qapp: QApplication, language: Language, path: Path) -> Generator[Walk]:
    """Open a program on a sample shop of a language, with one card nothing is known of, Today in front."""
    folder = path.parent
    with journals.open_journal(path, now=NOW) as journal:
        add_customer(journal, CustomerDraft(given_name="Zz", family_name="Boş"), NOW)
    settings = Settings(folder / "settings.toml")
    settings.change(Preferences(language=language, ground=Ground.LIGHT))
    program = Program(qapp, settings, lambda: NOW)
    walk = Walk(program, language, folder, _written_in(path))
    opened: list[object] = []
    program.journals.opened.connect(opened.append)
    program.start(path)
    while not opened:
        QCoreApplication.processEvents()
    walk.resize(SMALL)
    try:
        yield walk
    finally:
        walk.put_away()
        program.desk.appearance.choose(Ground.LIGHT, 1.0, still=False)
        program.window.close()
        program.close()
        program.desk.speech.speak(Language.EN)
        program.window.deleteLater()
        program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _written_in(journal: Path) -> Collection[str]:
    """Return every text of a journal, the longest first: what the shop and its customers said, in whatever language."""
    with contextlib.closing(sqlite3.connect(journal)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%'")]
        rows = (row for table in tables for row in database.execute(f'SELECT * FROM "{table}"'))
        found = {value for row in rows for value in row if isinstance(value, str) and len(value) > 3}
    return sorted(found, key=len, reverse=True)


def typed(widget: QWidget, text: str) -> None:
    """Type a text, letter by letter; QTest's own keys know no letter beyond Latin-1."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def _names(button: QAbstractButton) -> tuple[str, str]:
    return button.text(), button.accessibleName()
