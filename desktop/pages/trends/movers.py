"""Whose warmth changed most, with the reason and the way it went."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop import theme
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.avatar import draw_avatar
from desktop.widgets.button import button_height
from desktop.widgets.card import Card
from desktop.widgets.chart_taking import TakeChart
from desktop.widgets.press import PressedByEnter
from desktop.widgets.text import PlainLabel, SectionTitle, tip

_AVATAR, _LINE, _SHORT_LINE = 34, 92, 48
_ROOMY, _NARROW = 380, 260
_ROW = 46


@dataclasses.dataclass(frozen=True, slots=True)
class Mover:
    """A line of the list: whose, why, by how much, from where to where, and the warmth week by week (0…100)."""

    customer_id: int
    name: str
    reason: str
    change: str
    way: str
    up: bool
    warmth: tuple[float, ...]


class MoversCard(Card):
    """The largest changes, up and down.

    Attributes:
        opened: what changed somebody's warmth is wanted; their id, and what stands there of them.
        export_wanted: the figures are wanted as a file.
    """

    opened = Signal(int, str)
    export_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(parent)
        self._title = SectionTitle()
        self._nothing = PlainLabel(ink="muted", wrap=True)
        self._rows: list[_Row] = []
        head = QHBoxLayout()
        head.addStrut(button_height())  # in line with the titles that stand beside a button
        head.addWidget(self._title, 1)
        self._export = TakeChart(endings=("csv",))
        self._export.wanted.connect(self.export_wanted)
        self._export.hide()
        head.addWidget(self._export)
        self.content.addLayout(head)
        self.content.addWidget(self._nothing)
        self.content.addStretch()

    def name(self) -> str:
        """Return the sheet's title."""
        return self._title.text()

    def say(self, title: str, nothing: str) -> None:
        """Show these words."""
        self._title.setText(title)
        self._nothing.setText(nothing)

    def show_movers(self, movers: Sequence[Mover]) -> None:
        """Show these, in their order."""
        while len(self._rows) < len(movers):
            row = _Row()
            row.clicked.connect(self._open)
            self.content.insertWidget(self.content.count() - 1, row)
            self._rows.append(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(movers))
            if place < len(movers):
                row.show_mover(movers[place], last=place == len(movers) - 1)
        self._nothing.setVisible(not movers)
        self._export.setVisible(bool(movers))

    @Slot()
    def _open(self) -> None:
        row = self.sender()
        if isinstance(row, _Row) and row.mover is not None:
            self.opened.emit(row.mover.customer_id, f"{self._title.text()} · {row.mover.change}")


class _Row(PressedByEnter):
    def __init__(self) -> None:
        super().__init__()
        self.mover: Mover | None = None
        self._last = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_mover(self, mover: Mover, *, last: bool) -> None:
        self.mover, self._last = mover, last
        self.setAccessibleName(f"{mover.name}, {mover.change}: {mover.reason}")
        self.setAccessibleDescription(mover.way)
        self.setToolTip(tip(mover.way))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(260), theme.scaled(_ROW) + self._more())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        mover = self.mover
        if mover is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.rect().adjusted(0, 0, 0, -1)
        if self.underMouse():
            paint.box(painter, place, theme.current().radius.small, theme.colour("rail"), None)
        if not self._last:
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        side = theme.scaled(_AVATAR)
        draw_avatar(painter, QRect(2, (place.height() - side) // 2, side, side), mover.name)
        tone = theme.colour("good" if mover.up else "bad")
        painter.setFont(theme.font("strong", Weight.STRONG))
        painter.setPen(tone)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place.adjusted(0, 0, -4, 0), right, mover.change)
        curve, texts = self._columns()
        if curve.width():
            self._draw_line(painter, curve, tone)
        middle = (theme.scaled(_ROW) - 1) // 2
        name = QRect(texts.left(), 6, texts.width(), middle - 6)
        _write(painter, name, mover.name, "body", "ink", Weight.STRONG)
        reason = QRect(texts.left(), middle, texts.width(), middle - 6 + self._more())
        _write(painter, reason, mover.reason, "small", "muted", Weight.REGULAR, lines=2 if self._more() else 1)
        if self.hasFocus():
            paint.focus_ring(painter, place, theme.current().radius.small)

    def _fit(self) -> None:
        self.setFixedHeight(theme.scaled(_ROW) + self._more())

    def _more(self) -> int:
        """Return how much higher than others the row is: its reason may need a second line."""
        reason, metrics = self.mover.reason if self.mover is not None else "", QFontMetrics(theme.font("small"))
        return metrics.lineSpacing() if metrics.horizontalAdvance(reason) > self._columns()[1].width() > 0 else 0

    def _columns(self) -> tuple[QRect, QRect]:
        """Return where the curve lies, empty in a narrow row, and where the texts do."""
        figures = QFontMetrics(theme.font("strong", Weight.STRONG)).horizontalAdvance("−000")
        wide = theme.scaled(_LINE if self.width() > theme.scaled(_ROOMY) else _SHORT_LINE)
        wide *= self.width() > theme.scaled(_NARROW)
        left, end = theme.scaled(_AVATAR) + 14, self.width() - figures - 12
        curve = QRect(end - wide, 12, wide, self.height() - 25)
        return curve, QRect(left, 0, end - wide - 12 - left, self.height())

    def _draw_line(self, painter: QPainter, place: QRect, tone: QColor) -> None:
        warmth = self.mover.warmth if self.mover is not None else ()
        if len(warmth) < 2:
            return
        step = place.width() / (len(warmth) - 1)
        points = [
            QPointF(place.left() + number * step, place.bottom() - each / 100 * place.height())
            for number, each in enumerate(warmth)
        ]
        painter.setPen(QPen(tone, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(points))


def _write(painter: QPainter, place: QRect, text: str, size: str, ink: str, weight: Weight, *, lines: int = 1) -> None:
    font = theme.font(size, weight)
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    if lines > 1:
        painter.drawText(place, where | Qt.TextFlag.TextWordWrap, text)
    else:
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, where, shown)
