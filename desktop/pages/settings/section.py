"""One of the sheets the settings are divided into."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Change
from desktop import theme
from desktop.context import Context
from desktop.pages.settings.facts import SettingsFacts
from desktop.theme import Weight
from desktop.widgets.text import PlainLabel


class Section(QWidget):
    """A title, and sheets one below the other. Whatever is changed on them is kept at once.

    Attributes:
        context: the open journal and what is around it.
        body: the layout the sheets are added to.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty section; whoever derives from it adds sheets and calls `retranslate`."""
        super().__init__(parent)
        self.context = context
        space = theme.current().space
        self._title = PlainLabel(size="figure", weight=Weight.STRONG, serif=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(space.m)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space.m)
        layout.addWidget(self._title)
        layout.addLayout(self.body)
        layout.addStretch()

    def name(self) -> str:
        """Return what the section is called in the language of the moment."""
        raise NotImplementedError

    def show_facts(self, facts: SettingsFacts) -> None:
        """Show what the journal says now."""

    def retranslate(self) -> None:
        """Write every word in the language of the moment."""
        self._title.setText(self.name())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def do(
        self,
        command: Callable[[], Change],
        then: Callable[[Change], object] | None = None,
        *,
        refused: Callable[[], object] | None = None,
    ) -> None:
        """Change the journal, see `Context.do`."""
        self.context.do(command, then, refused=refused)
