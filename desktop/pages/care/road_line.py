"""The road back from a break, drawn small: how warm it was day by day, against how warm it was before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import theme

_HEIGHT = 46
_EDGE = 5
_LEAST_SPAN = 20.0
"""So many degrees are seen at least: a road that hardly moved looks like one."""


class RoadLine(QWidget):
    """A line of its days, a dashed one for the baseline, a dot where it broke and one where they said it is mended.

    What it shows is said in words beside it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._warmth: Sequence[float] = ()
        self._broke = 0
        self._mended: int | None = None
        self._baseline: float | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_road(self, warmth: Sequence[float], broke: int, mended: int | None, baseline: float | None) -> None:
        """Show a road.

        Args:
            warmth: day by day, 0…100.
            broke: the place of the day it broke.
            mended: the place of the day they said that all is well; None before.
            baseline: how warm it was before.
        """
        self._warmth, self._broke, self._mended, self._baseline = warmth, broke, mended, baseline
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(160), theme.scaled(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._warmth) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points = self._points()
        if self._baseline is not None:
            painter.setPen(QPen(theme.colour("info"), 1, Qt.PenStyle.DashLine))
            height = self._up(self._baseline)
            painter.drawLine(QPointF(_EDGE, height), QPointF(self.width() - _EDGE, height))
        before, since = points[: self._broke + 1], points[self._broke :]
        _draw(painter, before, theme.colour("faint"))
        _draw(painter, since, theme.colour("accent"))
        self._dot(painter, points[self._broke], "bad")
        if self._mended is not None:
            self._dot(painter, points[self._mended], "good")

    def _points(self) -> list[QPointF]:
        step = (self.width() - 2 * _EDGE) / (len(self._warmth) - 1)
        return [QPointF(_EDGE + place * step, self._up(warmth)) for place, warmth in enumerate(self._warmth)]

    def _up(self, warmth: float) -> float:
        known = [*self._warmth, *([] if self._baseline is None else [self._baseline])]
        middle, span = (max(known) + min(known)) / 2, max(max(known) - min(known), _LEAST_SPAN)
        return self.height() / 2 - (warmth - middle) / span * (self.height() - 2 * _EDGE)

    def _dot(self, painter: QPainter, at: QPointF, tone: str) -> None:
        painter.setPen(QPen(theme.colour("surface"), 1.5))
        painter.setBrush(theme.colour(tone))
        painter.drawEllipse(at, 4.5, 4.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _draw(painter: QPainter, points: Sequence[QPointF], colour: QColor) -> None:
    if len(points) > 1:
        painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(points))
