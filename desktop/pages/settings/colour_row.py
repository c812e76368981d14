"""The colour of the shop's papers: a few that print well, or its own."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy

from desktop import icons, theme
from desktop.shortening import shortened
from desktop.widgets import paint
from desktop.widgets.lines import Pills
from desktop.widgets.rows import KeptLine
from desktop.widgets.scaled_width import keep_width
from desktop.widgets.text import tip

_COLOURS = ("#A8492A", "#2E6E62", "#3B5B8C", "#7A3B6B", "#8A6A1F", "#4A5A3A", "#2A2320")
_HEX = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")


class ColourPick(Pills):
    """Dots of colour, and a line for the shop's own as designers write it.

    Attributes:
        said: another colour was chosen, "#RRGGBB".
        refused: why what was written is no colour; empty as soon as that is over.
    """

    said = Signal(str)
    refused = Signal(str)

    def __init__(self) -> None:
        """Show what is on offer; `show_colour` chooses."""
        self._dots = {colour: _Dot(colour) for colour in _COLOURS}
        self._own = KeptLine(judge=self._wrong)
        keep_width(self._own, 110)
        super().__init__([*self._dots.values(), self._own])
        self._group = QButtonGroup(self)
        self._known = ""
        for dot in self._dots.values():
            self._group.addButton(dot)
            dot.clicked.connect(self._choose)
        self._own.said.connect(self._take)
        self._own.refused.connect(self.refused)
        self.retranslate()

    def show_colour(self, colour: str) -> None:
        """Show which one it is; empty for Hatır's own."""
        self._known = (colour or _COLOURS[0]).upper()
        self._own.show_text(self._known)
        dot = self._dots.get(self._known)
        self._group.setExclusive(False)
        for other in self._dots.values():
            other.setChecked(other is dot)
        self._group.setExclusive(True)

    def retranslate(self) -> None:
        """Name the colours in the language of the moment."""
        names = (
            self.tr("Terracotta"),
            self.tr("Sea green"),
            self.tr("Ink blue"),
            self.tr("Plum"),
            self.tr("Mustard"),
            self.tr("Olive"),
            self.tr("Coffee"),
        )
        for dot, name in zip(self._dots.values(), names, strict=True):
            dot.setAccessibleName(name)
            dot.setToolTip(tip(name))
        self._own.setAccessibleName(self.tr("Your own colour, like #A8492A"))
        self._own.setToolTip(tip(self._own.accessibleName()))
        self._own.retell()

    @Slot()
    def _choose(self) -> None:
        dot = self.sender()
        if isinstance(dot, _Dot) and dot.colour != self._known:
            self.said.emit(dot.colour)

    @Slot(str)
    def _take(self, text: str) -> None:
        colour = _read(text)
        if colour == self._known:
            self._own.show_text(colour)
        else:
            self.said.emit(colour)

    def _wrong(self, text: str) -> str:
        if _read(text):
            return ""
        said = self.tr("“{text}” is no colour; write it like #A8492A. Till then {colour} stays.")
        if not text:
            said = self.tr("Write a colour like #A8492A. Till then {colour} stays.")
        return said.format(text=shortened(text), colour=self._known)


def _read(text: str) -> str:
    """Return a colour as "#RRGGBB" that was written with or without #, with six digits or three; "" for none."""
    found = _HEX.fullmatch("".join(text.split()))
    if found is None:
        return ""
    digits = found[1].upper()
    return f"#{digits if len(digits) == 6 else ''.join(2 * digit for digit in digits)}"


class _Dot(QAbstractButton):
    def __init__(self, colour: str) -> None:
        super().__init__()
        self.colour = colour
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(30), theme.scaled(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inside = self.rect().adjusted(3, 3, -3, -3)
        paint.box(painter, inside, theme.current().radius.pill, QColor(self.colour), theme.colour("line"))
        if self.isChecked():  # a tick, for whoever cannot tell the colours apart
            side = theme.scaled(14)
            place = QRect(0, 0, side, side)
            place.moveCenter(inside.center())
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(place, icons.tinted("check", QColor(Qt.GlobalColor.white), side, ratio))
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), theme.current().radius.pill)
