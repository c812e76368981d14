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
STRENGTH = 0.8
"""As strongly as charts fill their bands."""


@dataclasses.dataclass(frozen=True, slots=True)
class Sign:
    """A colour of the theme, as strong as that on its surface, and the word for it."""

    tone: str
    word: str
    strength: float = STRENGTH


class Legend(QWidget):
    """A square and a word each, at the right, on as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with no signs."""
        super().__init__(parent)
        self._signs: Sequence[Sign] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def signs(self) -> Sequence[Sign]:
        """Return what is shown."""
        return self._signs

    def show_signs(self, signs: Sequence[Sign]) -> None:
        """Show these."""
        self._signs = signs
        self.setAccessibleName(", ".join(sign.word for sign in signs))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._needed(self._signs), self._metrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(max((self._width(sign) for sign in self._signs), default=0), self._metrics().height())

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self._lines(width))) * self._metrics().height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        high = self._metrics().height()
        lines = self._lines(self.width())
        top = (self.height() - len(lines) * high) // 2
        for place, signs in enumerate(lines):
            self._draw(painter, signs, top + place * high)

    def _draw(self, painter: QPainter, signs: Sequence[Sign], top: int) -> None:
        side, high, left = theme.scaled(_SIDE), self._metrics().height(), self.width() - self._needed(signs)
        for sign in signs:
            width = self._width(sign)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(
                theme.colour("line") if sign.tone == "line" else paint.mixed("surface", sign.tone, sign.strength)
            )
            painter.drawRoundedRect(QRectF(left, top + (high - side) / 2, side, side), 2, 2)
            painter.setPen(theme.colour("muted"))
            painter.drawText(left + side + _GAP, top, width, high, int(Qt.AlignmentFlag.AlignVCenter), sign.word)
            left += width + _APART

    def _lines(self, width: int) -> list[list[Sign]]:
        """Return the signs line by line; a line that has one takes more only where they have room."""
        lines: list[list[Sign]] = []
        for sign in self._signs:
            if lines and self._needed([*lines[-1], sign]) <= width:
                lines[-1].append(sign)
            else:
                lines.append([sign])
        return lines

    def _needed(self, signs: Sequence[Sign]) -> int:
        return sum(self._width(sign) + _APART for sign in signs) - (_APART if signs else 0)

    def _width(self, sign: Sign) -> int:
        return theme.scaled(_SIDE) + _GAP + self._metrics().horizontalAdvance(sign.word)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.font("small"))
