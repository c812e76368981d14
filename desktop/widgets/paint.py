"""The few shapes every control is made of: a box with round corners, a key cap, a ring that shows the focus."""

from __future__ import annotations

import sys

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPen

from desktop import theme


def box(painter: QPainter, place: QRect | QRectF, radius: float, fill: QColor | None, border: QColor | None) -> None:
    """Draw a box with round corners; its border, one pixel wide, lies inside `place`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside = QRectF(place)
    if border is not None:
        inside.adjust(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(border, 1) if border is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    round_by = min(radius, inside.height() / 2)
    painter.drawRoundedRect(inside, round_by, round_by)


def focus_ring(painter: QPainter, place: QRect | QRectF, radius: float, ink: str = "accent") -> None:
    """Draw the ring that shows which control has the keyboard, two pixels wide, inside `place`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(ink), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = QRectF(place).adjusted(1, 1, -1, -1)
    round_by = min(radius, inside.height() / 2)
    painter.drawRoundedRect(inside, round_by, round_by)


def mixed(token: str, other: str, share: float) -> QColor:
    """Return a colour with a share (0…1) of another one in it: a button under the pointer."""
    one, two = theme.colour(token), theme.colour(other)
    return QColor.fromRgbF(
        one.redF() * (1 - share) + two.redF() * share,
        one.greenF() * (1 - share) + two.greenF() * share,
        one.blueF() * (1 - share) + two.blueF() * share,
    )


def key_text(keys: str) -> str:
    """Return a key sequence ("Ctrl+K") as this system writes it on its keys: Ctrl K, ⌘K."""
    if sys.platform == "darwin":
        return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return keys.replace("+", " ")  # Qt would translate the names that are printed on every keyboard


def key_cap_size(text: str) -> tuple[int, int]:
    """Return width and height of a key cap with this text."""
    metrics = QFontMetrics(theme.font("tiny"))
    return metrics.horizontalAdvance(text) + 10, metrics.height() + 3


def key_cap(painter: QPainter, right: int, middle: float, text: str, ink: QColor, border: QColor) -> None:
    """Draw a key cap that ends at `right`, centred on the height `middle`."""
    width, height = key_cap_size(text)
    place = QRectF(QPointF(right - width, middle - height / 2), QPointF(right, middle + height / 2))
    box(painter, place, 4, None, border)
    painter.setFont(theme.font("tiny"))
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
