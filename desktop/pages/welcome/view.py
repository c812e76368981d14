"""The first thing a new owner sees: make a journal, open one, or look around in a made-up shop."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.records import Language
from desktop import theme
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty_state import EmptyState


class WelcomeView(QWidget):
    """Three ways in.

    Attributes:
        new_wanted, open_wanted, sample_wanted: which one was chosen.
        language_wanted: the `Language` the window is to speak.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    language_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the ways in."""
        super().__init__(parent)
        self._state = EmptyState("coffee")
        self._state.accepted.connect(self.new_wanted)
        self._open = Button(icon="folder-open")
        self._open.clicked.connect(self.open_wanted)
        self._sample = Button(icon="store")
        self._sample.clicked.connect(self.sample_wanted)
        others = QHBoxLayout()
        others.setSpacing(theme.current().space.m)
        others.addStretch()
        others.addWidget(self._open)
        others.addWidget(self._sample)
        others.addStretch()
        languages = QHBoxLayout()
        languages.addStretch()
        for language, name in ((Language.TR, "Türkçe"), (Language.EN, "English")):
            button = Button(name, kind=Kind.QUIET, compact=True)
            button.clicked.connect(partial(self.language_wanted.emit, language))
            languages.addWidget(button)
        languages.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self._state, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(others)
        layout.addStretch(3)
        layout.addLayout(languages)
        self.setFocusProxy(self._state.step)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._state.say(
            self.tr("Welcome"),
            self.tr(
                "Hatır remembers how often each customer likes to hear from you "
                "and says each morning whom to ask after. "
                "Everything stays in one file on this computer."
            ),
            self.tr("Begin a journal for my shop"),
        )
        self._open.setText(self.tr("Open a journal…"))
        self._sample.setText(self.tr("Look around in a sample shop"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
