"""A sentence with stressed parts, broken into lines."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import icons, theme
from desktop.prose import Prose, Run
from desktop.theme import Weight
from desktop.widgets.stretches import stretch, units

_WIDE = 1 << 20
_WIDTHS_KEPT = 3  # a layout asks for the widest and for its own, back and forth
_ICON_SIDE = 15
_ICON_GAP = 6


class ProseLabel(QWidget):
    """Shows a `Prose` as it is; names inside it are never markup."""

    def __init__(
        self,
        prose: Prose = Prose(),  # noqa: B008 - immutable
        parent: QWidget | None = None,
        *,
        size: str = "body",
        ink: str = "ink",
        strong_ink: str = "ink",
        serif: bool = False,
        italic: bool = False,
    ) -> None:
        """Show `prose`.

        Args:
            prose: what to show.
            parent: the widget it lies in.
            size: a name of the type scale.
            ink: the colour of the text.
            strong_ink: the colour of its stressed parts.
            serif: serif for words somebody said, sans for ours.
            italic: for words somebody said.
        """
        super().__init__(parent)
        self._size, self._ink, self._strong_ink = size, ink, strong_ink
        self._serif, self._italic = serif, italic
        self._prose = Prose()
        self._laid_out: dict[float, tuple[QTextLayout, float]] = {}
        self._heights: dict[int, int] = {}
        self._icon = self._icon_ink = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_prose(prose)

    def set_prose(self, prose: Prose) -> None:
        """Show another sentence."""
        if prose == self._prose:
            return
        self._prose = prose
        self.setAccessibleName(prose.plain)
        self._renew()

    def prose(self) -> Prose:
        """Return what is shown."""
        return self._prose

    def set_icon(self, icon: str, ink: str) -> None:
        """Show an icon before the first line; all lines then begin behind it."""
        if (icon, ink) != (self._icon, self._icon_ink):
            self._icon, self._icon_ink = icon, ink
            self._renew()

    def heightForWidth(self, width: int) -> int:
        known = self._heights.get(width)  # asked for many times in each turn, about always the same widths
        if known is None:
            if len(self._heights) >= _WIDTHS_KEPT:
                self._heights.clear()
            known = self._heights[width] = math.ceil(self._layout(width - self._indent())[1])
        return known

    def sizeHint(self) -> QSize:
        layout, height = self._layout(_WIDE)
        return QSize(math.ceil(layout.maximumWidth()) + 1 + self._indent(), math.ceil(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(80), math.ceil(self._layout(_WIDE)[1]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        indent = self._indent()
        layout, _ = self._layout(self.width() - indent)
        if self._icon:
            line = QRect(0, 0, theme.scaled(_ICON_SIDE), math.ceil(layout.lineAt(0).height()))
            icons.draw(painter, line, self._icon, self._icon_ink)
        painter.setPen(theme.colour(self._ink))
        layout.draw(painter, QPointF(indent, 0))

    def _indent(self) -> int:
        return theme.scaled(_ICON_SIDE) + _ICON_GAP if self._icon else 0

    def _renew(self) -> None:
        self._laid_out.clear()
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def _layout(self, width: float) -> tuple[QTextLayout, float]:
        known = self._laid_out.get(width)
        if known is None:
            if len(self._laid_out) >= _WIDTHS_KEPT:
                self._laid_out.clear()
            layout = self._made()
            known = self._laid_out[width] = (layout, _break(layout, width))
        return known

    def _made(self) -> QTextLayout:
        regular = theme.font(self._size, serif=self._serif, italic=self._italic)
        layout = QTextLayout("".join(map(_held_together, self._prose.runs)), regular)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        strong = QTextCharFormat()
        strong.setFont(theme.font(self._size, Weight.STRONG, serif=self._serif))
        strong.setForeground(theme.colour(self._strong_ink))
        stressed: list[QTextLayout.FormatRange] = []
        start = 0
        for run in self._prose.runs:
            length = units(run.text)
            if run.strong:
                stressed.append(stretch(start, length, strong))
            start += length
        layout.setFormats(stressed)
        return layout


def _held_together(run: Run) -> str:
    """Return the text of a run; what is stressed and short, as a day or a figure with its word, stays in one line."""
    return run.text.replace(" ", "\u00a0") if run.strong and len(run.text) <= _SHORT else run.text


def _break(layout: QTextLayout, width: float) -> float:
    """Break the text into lines of `width`; return how high they are together."""
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * _LEADING
    layout.endLayout()
    return height


_LEADING = 1.04
_SHORT = 18  # letters
