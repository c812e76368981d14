"""A menu of the shop's own words: where there are many of them, the first few, and a line that finds the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget, QWidgetAction

from db.text import fold
from desktop import theme
from desktop.widgets.search_box import SearchBox

FEW = 12
"""So many are read at a glance; where there are more, no more than these are shown at once."""

_WIDTH = 240


class ChoiceMenu(QMenu):
    """Whatever is typed while it is open goes into the line; Enter takes the first that is left."""

    def __init__(self, prompt: str, parent: QWidget) -> None:
        """Make it empty.

        Args:
            prompt: what the line is for, read in it while it is empty.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        self._prompt = prompt
        self._offered: Sequence[tuple[str, QAction]] = ()
        self._line: SearchBox | None = None
        self._rest = QAction(self)
        self._rest.setEnabled(False)

    @property
    def typed(self) -> str:
        """What stands in the line."""
        return self._line.text().strip() if self._line is not None else ""

    def offer(self, offered: Sequence[tuple[str, QAction]]) -> None:
        """Offer these, each with the words it is found by: the first ones at once, the others by the line."""
        self._offered = [(fold(words), action) for words, action in offered]
        many = len(offered) > FEW
        if many:
            self._add_line()
        for _, action in offered:
            self.addAction(action)
        if many:
            self.addAction(self._rest)
            self._show_matches()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._line is not None:
            self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed while a word is marked belongs into the line as well."""
        line = self._line
        if line is None:
            super().keyPressEvent(event)
            return
        text, key = event.text(), event.key()
        if key == Qt.Key.Key_Backspace or (text.isprintable() and text.strip()):
            if not line.hasFocus():
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                line.event(event)
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._is_marked():
            first = next((action for _, action in self._offered if action.isVisible()), None)
            if first is None:
                return
            self.setActiveAction(first)
        super().keyPressEvent(event)

    def _is_marked(self) -> bool:
        """Say whether a word is marked that Enter would take; being in the line marks none."""
        marked = self.activeAction()
        return any(action is marked for _, action in self._offered)

    def _add_line(self) -> None:
        self._line = line = SearchBox()
        line.setPlaceholderText(self._prompt)
        line.setAccessibleName(self._prompt)
        line.setMinimumWidth(theme.scaled(_WIDTH))
        line.textChanged.connect(self._show_matches)
        around = QWidget()
        layout = QVBoxLayout(around)
        layout.setContentsMargins(5, 3, 5, 6)
        layout.addWidget(line)
        place = QWidgetAction(self)
        place.setDefaultWidget(around)
        self.addAction(place)

    @Slot()
    def _show_matches(self) -> None:
        wanted = fold(self.typed)
        found = [(not f" {words}".count(f" {wanted}"), action) for words, action in self._offered if wanted in words]
        found.sort(key=lambda match: match[0])  # where a word begins so, rather than goes on so
        shown = {action for _, action in found[:FEW]}
        for _, action in self._offered:
            if action.isVisible() != (action in shown):
                action.setVisible(action in shown)
        hidden = len(found) - len(shown)
        self._rest.setText(self.tr("%n more; type to find them", "", hidden) if found else self.tr("Nothing like that"))
        self._rest.setVisible(hidden > 0 or not found)
