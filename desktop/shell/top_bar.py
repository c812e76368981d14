"""The head of the window: find somebody, log a touch."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop import theme
from desktop.widgets.button import Button, Kind
from desktop.widgets.search_box import SearchBox
from desktop.widgets.text import tip

_KEYED = 700  # from this width on the key is shown beside the word
_NAMED = 480
_NARROWEST = 240
_FINDER = 190


class TopBar(QWidget):
    """The search box and the one main action.

    Attributes:
        log_wanted: a touch is to be written down.
        search: the field one types into.
    """

    log_wanted = Signal()

    def __init__(self, find_keys: str, log_keys: str, parent: QWidget | None = None) -> None:
        """Make the bar; the keys are shown, not bound."""
        super().__init__(parent)
        self.search = SearchBox(find_keys)
        self._log_keys = log_keys
        self._log = Button(icon="plus", kind=Kind.PRIMARY, keys=log_keys)
        self._log.clicked.connect(self.log_wanted)
        space = theme.current().space
        layout = self._across = QHBoxLayout(self)
        layout.setContentsMargins(space.xl, 14, space.xl, 15)
        layout.setSpacing(space.xl)
        layout.addWidget(self.search, 2)
        layout.addStretch(1)
        layout.addWidget(self._log)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self._fit_width()

    @property
    def is_usable(self) -> bool:
        """Whether one can find and log here."""
        return self._log.isEnabled()

    def use(self, *, usable: bool) -> None:
        """Let one find and log, or not yet. What was done is told, and can be taken back, at any time."""
        self.search.setEnabled(usable)
        self._log.setEnabled(usable)

    def hold(self, word: QWidget) -> None:
        """Make room, while it is seen, for a word about what was done: the search box gives way, nothing is covered."""
        self._across.insertWidget(1, word)

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self.search.setPlaceholderText(self.tr("Search customers, notes, phones…"))
        self.search.setAccessibleName(self.tr("Search"))
        self._log.setAccessibleName(self.tr("Log a touch"))
        self._fit_action()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_action()

    def minimumSizeHint(self) -> QSize:
        """Ask for the least: in a narrow window the action is its icon alone."""
        return QSize(theme.scaled(_NARROWEST), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.colour("line"))

    def _fit_width(self) -> None:
        self.search.setMaximumWidth(theme.scaled(456))
        self._fit_action()

    def _fit_action(self) -> None:
        """Where there is little room the key goes first, then the word."""
        width = self.width()
        self.search.setMinimumWidth(min(theme.scaled(_FINDER), width // 5))  # a long word beside it is cut short first
        named = width >= theme.scaled(_NAMED)
        self._log.setText(self._log.accessibleName() if named else "")
        self._log.setToolTip("" if named else tip(self._log.accessibleName()))
        self._log.set_keys(self._log_keys if width >= theme.scaled(_KEYED) else "")
