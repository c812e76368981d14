"""The menu bar: native on a Mac, hidden behind Alt elsewhere. Its actions carry the keys of the whole window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from desktop import deeds
from desktop.i18n import Words
from desktop.page import PageEntry
from desktop.widgets.menu_text import menu_text

if TYPE_CHECKING:
    from db.changes import Change

LOG_KEYS = "Ctrl+N"
FIND_KEYS = "Ctrl+K"
SETTINGS_KEYS = "Ctrl+,"
HELP_KEYS = "F1"


class Menus(QObject):
    """Every action of the window that is no page's own.

    Attributes:
        page_wanted: the key of a page.
        log, find, undo, redo, take_in, back_up, settings, about, new, open, quit: the actions, to be connected.
    """

    page_wanted = Signal(str)

    def __init__(self, window: QMainWindow, entries: Sequence[PageEntry]) -> None:
        """Fill the window's menu bar."""
        super().__init__(window)
        self._window = window
        self.log = self._action(LOG_KEYS)
        self.find = self._action(FIND_KEYS)
        self.undo = self._action(QKeySequence.StandardKey.Undo)
        self.redo = self._action("Ctrl+Shift+Z", "Ctrl+Y")
        self.new = self._action()
        self.open = self._action(QKeySequence.StandardKey.Open)
        self.take_in = self._action()
        self.back_up = self._action()
        self.settings = self._action(SETTINGS_KEYS, role=QAction.MenuRole.PreferencesRole)
        self.help = self._action(HELP_KEYS)
        self.about = self._action(role=QAction.MenuRole.AboutRole)
        self.quit = self._action("Ctrl+Q", role=QAction.MenuRole.QuitRole)
        self._entries = [entry for entry in entries if entry.in_rail]
        self._pages = [self._page_action(number, entry) for number, entry in enumerate(self._entries, 1)]
        bar = window.menuBar()
        self._file = _filled(
            self._menu(bar),
            [
                self.log,
                self.take_in,
                self.back_up,
                None,
                self.new,
                self.open,
                None,
                self.settings,
                self.about,
                self.quit,
            ],
        )
        self._edit = _filled(self._menu(bar), [self.undo, self.redo, None, self.find])
        self._view = _filled(self._menu(bar), self._pages)
        self._helping = _filled(self._menu(bar), [self.help])
        if sys.platform != "darwin":
            bar.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Write the names in the language of the moment."""
        self._file.setTitle(self.tr("&Journal"))
        self._edit.setTitle(self.tr("&Edit"))
        self._view.setTitle(self.tr("&Pages"))
        self.log.setText(self.tr("Log a touch"))
        self.find.setText(self.tr("Find…"))
        self.take_in.setText(self.tr("Import contacts…"))
        self.back_up.setText(self.tr("Back up now"))
        self.new.setText(self.tr("New journal…"))
        self.open.setText(self.tr("Open a journal…"))
        self.settings.setText(self.tr("Settings…"))
        self._helping.setTitle(self.tr("&Help"))
        self.help.setText(self.tr("Help"))
        self.about.setText(self.tr("About Hatır"))
        self.quit.setText(self.tr("Quit Hatır"))
        for action, entry in zip(self._pages, self._entries, strict=True):
            action.setText(entry.title())

    def _menu(self, bar: QMenuBar) -> QMenu:
        # Of the window, not of the bar: PySide lets go of what it knows of a bar, and of all that belongs to it.
        menu = QMenu(self._window)
        bar.addMenu(menu)
        return menu

    def name_deeds(self, undo: Change | None, redo: Change | None, words: Words) -> None:
        """Name what can be taken back and done again; None where there is nothing."""
        for action, change, say in ((self.undo, undo, deeds.undo), (self.redo, redo, deeds.redo)):
            action.setText(menu_text(say(change, words)))
            action.setEnabled(change is not None)

    def _page_action(self, number: int, entry: PageEntry) -> QAction:
        action = self._action(f"Ctrl+{number}")
        action.setData(entry.key)
        action.triggered.connect(self._ask_for_page)
        return action

    def _ask_for_page(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.page_wanted.emit(action.data())

    def _action(
        self, *keys: str | QKeySequence.StandardKey, role: QAction.MenuRole = QAction.MenuRole.NoRole
    ) -> QAction:
        """Make an action; one with a role stands in the menu a Mac has for that."""
        action = QAction(self._window)
        action.setMenuRole(role)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(action)  # a hidden menu bar binds no keys
        return action


def _filled(menu: QMenu, actions: Sequence[QAction | None]) -> QMenu:
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
    return menu
