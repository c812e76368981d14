"""An SVG file as plain filled outlines: Qt draws it, and what it draws is written down instead of painted.

Words become outlines of their letters, lines become outlines of their strokes. What is no outline (a gradient, a
picture, a filter) cannot be written down so.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPolygonF,
)

from desktop.drawing import Colour, Drawing, Outline, Shape, Verb

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

#: More steps than this are a painting, not a sign: as a picture it is smaller.
_MOST_STEPS = 20_000
_METRICS = {
    QPaintDevice.PaintDeviceMetric.PdmDepth: 32,
    QPaintDevice.PaintDeviceMetric.PdmNumColors: 2**24,
    QPaintDevice.PaintDeviceMetric.PdmDpiX: 72,
    QPaintDevice.PaintDeviceMetric.PdmDpiY: 72,
    QPaintDevice.PaintDeviceMetric.PdmPhysicalDpiX: 72,
    QPaintDevice.PaintDeviceMetric.PdmPhysicalDpiY: 72,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatio: 1,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatioScaled: 65536,  # QPaintDevice::devicePixelRatioFScale
}


def outlined(renderer: QSvgRenderer, width: float, height: float) -> Drawing | None:
    """Return what a renderer draws, filling `width` × `height`; None where that is not plain outlines alone.

    Runs on any thread that has the renderer for itself.
    """
    pen = _Pen(height)
    page = _Page(pen, round(width), round(height))
    painter = QPainter(page)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return Drawing(width, height, tuple(pen.shapes)) if pen.is_plain else None


class _Page(QPaintDevice):
    """Something to paint on that keeps nothing."""

    def __init__(self, pen: _Pen, width: int, height: int) -> None:
        super().__init__()
        self._pen = pen
        self._metrics = _METRICS | {
            QPaintDevice.PaintDeviceMetric.PdmWidth: width,
            QPaintDevice.PaintDeviceMetric.PdmHeight: height,
            QPaintDevice.PaintDeviceMetric.PdmWidthMM: round(width / 72 * 25.4),
            QPaintDevice.PaintDeviceMetric.PdmHeightMM: round(height / 72 * 25.4),
        }

    def paintEngine(self) -> QPaintEngine:
        return self._pen

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(metric, 0)


class _Pen(QPaintEngine):
    """Writes down what is painted.

    Attributes:
        shapes: so far, in order.
        is_plain: all of it could be written down.
    """

    def __init__(self, height: float) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.shapes: list[Shape] = []
        self.is_plain = True
        self._height = height
        self._steps = 0

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, _state: QPaintEngineState) -> None:
        """Nothing to do: whatever is painted asks the painter how."""

    def drawPath(self, path: QPainterPath) -> None:
        painter = self.painter()
        if painter.compositionMode() is not QPainter.CompositionMode.CompositionMode_SourceOver:
            self.is_plain = False
        brush, pen = painter.brush(), painter.pen()
        if brush.style() is not Qt.BrushStyle.NoBrush:
            self._fill(path, brush.style(), brush.color())
        if pen.style() is not Qt.PenStyle.NoPen and pen.brush().style() is not Qt.BrushStyle.NoBrush:
            if path.elementCount() > _MOST_STEPS:
                self.is_plain = False
                return
            stroke = QPainterPathStroker(pen).createStroke(path)
            stroke.setFillRule(Qt.FillRule.WindingFill)
            self._fill(stroke, pen.brush().style(), pen.color())

    def drawPolygon(self, points: Iterable[QPointF], mode: QPaintEngine.PolygonDrawMode) -> None:
        path = QPainterPath()
        path.addPolygon(QPolygonF(list(points)))
        if mode is QPaintEngine.PolygonDrawMode.PolylineMode:
            painter = self.painter()
            painter.save()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            self.drawPath(path)
            painter.restore()
            return
        path.closeSubpath()
        if mode is QPaintEngine.PolygonDrawMode.WindingMode:
            path.setFillRule(Qt.FillRule.WindingFill)
        self.drawPath(path)

    def drawPixmap(self, *_what: object) -> None:
        self.is_plain = False

    def drawImage(self, *_what: object, **_named: object) -> None:
        self.is_plain = False

    def drawTiledPixmap(self, *_what: object) -> None:
        self.is_plain = False

    def _fill(self, path: QPainterPath, style: Qt.BrushStyle, colour: QColor) -> None:
        painter = self.painter()
        self._steps += path.elementCount()
        if style is not Qt.BrushStyle.SolidPattern or self._steps > _MOST_STEPS:
            self.is_plain = False
        if not self.is_plain:
            return
        placed = painter.combinedTransform().map(path)
        if painter.hasClipping():
            seen = painter.combinedTransform().map(painter.clipPath())
            if not seen.contains(placed.boundingRect()):
                placed = placed.intersected(seen)
        outline = _outline(placed, self._height)
        alpha = colour.alphaF() * painter.opacity()
        if outline.verbs and alpha > 0:
            fill: Colour = (colour.redF(), colour.greenF(), colour.blueF(), min(1.0, alpha))
            self.shapes.append(Shape(outline, fill, None, even_odd=placed.fillRule() is Qt.FillRule.OddEvenFill))


def _outline(path: QPainterPath, height: float) -> Outline:
    """Return a path as papers have it: upwards, to a hundredth."""
    verbs: list[Verb] = []
    numbers: list[float] = []
    for place in range(path.elementCount()):
        step = path.elementAt(place)
        match step.type:
            case QPainterPath.ElementType.MoveToElement:
                verbs.append(Verb.MOVE)
            case QPainterPath.ElementType.LineToElement:
                verbs.append(Verb.LINE)
            case QPainterPath.ElementType.CurveToElement:
                verbs.append(Verb.CURVE)
            case QPainterPath.ElementType.CurveToDataElement:
                pass  # the handle's other half and the end of the curve begun before
        numbers += [round(step.x, 2), round(height - step.y, 2)]
    return Outline(tuple(verbs), tuple(numbers))
