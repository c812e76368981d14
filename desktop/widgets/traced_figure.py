"""A figure that shows what it is counted from when it is pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import theme
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.press import PressedByEnter
from desktop.widgets.text import tip

_EDGE = 4
_LEAST = 150
"""A longer one may be cut to this width where its place is narrower; pressing or hearing it still tells all."""


class TracedFigure(PressedByEnter):
    """Underlined under the pointer; with nothing behind it, it is a figure and no more."""

    def __init__(
        self,
        size: str = "body",
        ink: str = "muted",
        weight: Weight = Weight.REGULAR,
        parent: QWidget | None = None,
        *,
        serif: bool = False,
    ) -> None:
        """Make it without a figure; the arguments are those of `theme.font`."""
        super().__init__(parent)
        self._size, self._ink, self._weight, self._serif = size, ink, weight, serif
        self._trace: Callable[[], object] | None = None
        self._hint = ""
        self._left = _EDGE
        self.clicked.connect(self._show_behind)
        self.setEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_figure(self, text: str, name: str, trace: Callable[[], object] | None = None, hint: str = "") -> None:
        """Show a figure.

        Args:
            text: the figure.
            name: what it is, for whoever hears it.
            trace: shows what it is counted from; None where that is nothing.
            hint: where pressing it leads, if that is elsewhere.
        """
        self._trace, self._hint = trace, hint
        self.setText(text)
        self.setAccessibleName(f"{name}: {text}" if name else text)
        self.setAccessibleDescription(hint)
        self.setEnabled(trace is not None)
        self._tell_tip()
        self.setCursor(Qt.CursorShape.PointingHandCursor if trace is not None else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def stand_flush(self) -> None:
        """Begin where the lines around it begin."""
        self._left = 0
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance(self.text()) + self._left + _EDGE, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), theme.scaled(_LEAST)), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_tip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self._font()
        font.setUnderline(self.isEnabled() and self.underMouse())
        painter.setFont(font)
        painter.setPen(theme.colour(self._ink))
        room = self.rect().adjusted(self._left, 0, -_EDGE, 0)
        shown = self.text()
        if self._is_cut():  # asked of what fits exactly, Qt's rounding may cut that as well
            shown = QFontMetrics(font).elidedText(shown, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), theme.current().radius.small)

    def _font(self) -> QFont:
        return theme.font(self._size, self._weight, serif=self._serif)

    def _is_cut(self) -> bool:
        return self.width() < self.sizeHint().width()

    def _tell_tip(self) -> None:
        parts = [self.text()] if self._is_cut() else []
        if self._trace is not None:
            parts.append(self._hint or self.tr("Show what this is counted from"))
        self.setToolTip(tip(" · ".join(parts)))

    def _show_behind(self) -> None:
        if self._trace is not None:
            self._trace()
