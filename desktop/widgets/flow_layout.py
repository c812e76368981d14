"""Controls side by side, and on the next line where there is no room left."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays out pills and buttons like words in a paragraph."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        """Begin empty, with `spacing` pixels between controls and between lines."""
        super().__init__(parent) if parent is not None else super().__init__()
        self._items: list[QLayoutItem] = []
        self._runs: list[tuple[QWidget, ...]] = []
        self._heights: dict[int, int] = {}  # by width: a page being laid out asks for the same one many hundred times
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins())

    def keep_together(self, *widgets: QWidget) -> None:
        """Begin a new line before these, which follow one another here, rather than break between them."""
        self._runs.append(widgets)
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            margins = self.contentsMargins()
            inside = width - margins.left() - margins.right()
            self._heights[width] = self._place(QPoint(), inside, move=False) + margins.top() + margins.bottom()
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        self._place(inside.topLeft(), inside.width(), move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, corner: QPoint, width: int, *, move: bool) -> int:
        """Go through the lines; return how high they are together."""
        left, top, line_height = 0, 0, 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if size.width() > width and item.hasHeightForWidth():  # a sentence breaks; a pill keeps its width
                size = QSize(width, item.heightForWidth(width))
            together = self._run_from(item) if self._runs else 0
            if left > 0 and (left + size.width() > width or left + together > width >= together):
                left, top, line_height = 0, top + line_height + self.spacing(), 0
            if move:
                item.setGeometry(QRect(corner + QPoint(left, top), size))
            left += size.width() + self.spacing()
            line_height = max(line_height, size.height())
        return top + line_height

    def _run_from(self, item: QLayoutItem) -> int:
        """Return how wide what has to stay together is from this item on; 0 where nothing begins with it."""
        run = next((run for run in self._runs if run[0] is item.widget()), ())
        widths = [one.sizeHint().width() for one in self._items if one.widget() in run and not one.isEmpty()]
        return sum(widths) + self.spacing() * (len(widths) - 1)
