"""What the colours of a chart stand for."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import theme
from desktop.widgets import paint

_SIDE, _GAP, _APART = 9, 5, 12
_STRENGTH = 0.8
"""As strongly as charts fill their bands."""


@dataclasses.dataclass(frozen=True, slots=True)
class Sign:
    """A colour of the theme, and the word for it."""

    tone: str
    word: str


class Legend(QWidget):
    """A square and a word each, on one line; what has no room is left out, the last first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with no signs."""
        super().__init__(parent)
        self._signs: Sequence[Sign] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_signs(self, signs: Sequence[Sign]) -> None:
        """Show these."""
        self._signs = signs
        self.setAccessibleName(", ".join(sign.word for sign in signs))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._needed(self._signs), self._metrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._metrics().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        signs = list(self._signs)
        while signs and self._needed(signs) > self.width():
            signs.pop()
        side, left = theme.scaled(_SIDE), self.width() - self._needed(signs)
        for sign in signs:
            width = self._width(sign)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(
                theme.colour("line") if sign.tone == "line" else paint.mixed("surface", sign.tone, _STRENGTH)
            )
            painter.drawRoundedRect(QRectF(left, (self.height() - side) / 2, side, side), 2, 2)
            painter.setPen(theme.colour("muted"))
            painter.drawText(left + side + _GAP, 0, width, self.height(), int(Qt.AlignmentFlag.AlignVCenter), sign.word)
            left += width + _APART

    def _needed(self, signs: Sequence[Sign]) -> int:
        return sum(self._width(sign) + _APART for sign in signs)

    def _width(self, sign: Sign) -> int:
        return theme.scaled(_SIDE) + _GAP + self._metrics().horizontalAdvance(sign.word)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.font("small"))
