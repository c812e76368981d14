"""The lines sheets are made of: an icon, a text, perhaps a second one below it and something at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import icons, theme
from desktop.theme import Weight
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.text import ElidedLabel, PlainLabel, tip

_GLYPH = 16


class Glyph(QWidget):
    """A small icon that stands at the height of one line of text. Screen readers pass over it."""

    def __init__(self, icon: str, ink: str = "muted", parent: QWidget | None = None) -> None:
        """Show `icon` in the colour `ink`."""
        super().__init__(parent)
        self._icon, self._ink = icon, ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(_GLYPH), theme.scaled(22))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.draw(QPainter(self), QRect(0, 1, self.width(), self.height()), self._icon, self._ink)


class IconLine(QWidget):
    """One thing known: its icon, the text, and what belongs to it.

    Attributes:
        end: the layout of what stands at the end: of the quieter line where there is one, else of the only one, or
            below it where the text leaves it no room.
    """

    def __init__(self, icon: str, text: str, below: str = "", ink: str = "muted") -> None:
        """Show `text` behind `icon`, and `below` it something quieter."""
        super().__init__()
        space = theme.current().space
        # One long word, as an address is, cannot be broken into lines.
        label = PlainLabel(text, wrap=True) if " " in text else ElidedLabel(text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setMinimumWidth(theme.scaled(60))
        self.end = QHBoxLayout()
        self.end.setSpacing(0)
        self._unbroken = label if isinstance(label, ElidedLabel) and not below else None
        self._last = last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        last.setSpacing(space.xs)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        if below:
            texts.addWidget(label)
            quieter = PlainLabel(below, ink="muted", wrap=True)
            quieter.setMinimumWidth(theme.scaled(60))
            last.addWidget(quieter, 1)
        else:
            last.addWidget(label, 1)
        last.addLayout(self.end)
        texts.addLayout(last)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(space.s)
        layout.addWidget(Glyph(icon, ink), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._unbroken is not None and self.end.count():
            aside = self.width() - theme.scaled(_GLYPH) - theme.current().space.s - self._last.spacing()
            fits = self._unbroken.sizeHint().width() + self.end.sizeHint().width() <= aside + self._last.spacing()
            directions = QBoxLayout.Direction
            self._last.setDirection(directions.LeftToRight if fits else directions.TopToBottom)
            self.end.setAlignment(Qt.AlignmentFlag.AlignRight if fits else Qt.AlignmentFlag.AlignLeft)


class Pills(QWidget):
    """Pills side by side, on as many lines as they need."""

    def __init__(self, pills: Sequence[QWidget] = (), parent: QWidget | None = None, *, apart: int = 6) -> None:
        """Show `pills`, so many pixels apart."""
        super().__init__(parent)
        self._layout = FlowLayout(self, apart)
        for pill in pills:
            self._layout.addWidget(pill)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, pill: QWidget) -> None:
        """Show one more."""
        self._layout.addWidget(pill)

    def clear(self) -> None:
        """Show none of them any more."""
        while (item := self._layout.takeAt(0)) is not None:
            if (pill := item.widget()) is not None:
                pill.hide()
                pill.deleteLater()


class SmallButton(Button):
    """An icon one presses, with its name as a tip and for screen readers."""

    def __init__(self, icon: str, name: str = "", parent: QWidget | None = None, *, kind: Kind = Kind.PLAIN) -> None:
        """Show `icon`; `name` says what it does."""
        super().__init__(icon=icon, parent=parent, kind=kind, compact=True)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what it does."""
        self.setAccessibleName(name)
        self.setToolTip(tip(name))


def strong(text: str) -> PlainLabel:
    """Return a text that stands out in a sheet."""
    return PlainLabel(text, weight=Weight.STRONG, wrap=True)


def quiet(text: str) -> PlainLabel:
    """Return a text in the background of a sheet."""
    return PlainLabel(text, ink="muted", wrap=True)


def chips(texts: Sequence[tuple[str, str]]) -> Pills:
    """Return pills that only show, from (text, tone)."""
    return Pills([Chip(text, tone) for text, tone in texts])
