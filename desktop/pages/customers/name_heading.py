"""The name at the head of a card, with the way to change it right behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import theme
from desktop.widgets.button import Kind
from desktop.widgets.lines import SmallButton
from desktop.widgets.text import PageTitle, tip

_NARROWEST = 120


class NameHeading(QWidget):
    """Shows as much of a name as has room; all of it is in its tip.

    Attributes:
        name: the label.
        edit: the pencil behind it.
    """

    def __init__(self) -> None:
        """Show no name yet."""
        super().__init__()
        self._whole = ""
        self.name = PageTitle()
        # An Arabic name would else stand at the far end, away from its face.
        self.name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.edit = SmallButton("pencil", kind=Kind.QUIET)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.xs)
        layout.addWidget(self.name)
        layout.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch()

    def show_name(self, name: str) -> None:
        """Show another name."""
        self._whole = name
        self._fit()

    def minimumSizeHint(self) -> QSize:
        narrowest = theme.scaled(_NARROWEST) + self.edit.sizeHint().width()
        return QSize(narrowest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        between = layout.spacing() if layout is not None else 0
        room = max(self.width() - self.edit.sizeHint().width() - between, theme.scaled(_NARROWEST))
        shown = self.name.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.name.setText(shown)
        self.name.setMaximumWidth(room)
        self.name.setAccessibleName(self._whole)
        self.name.setToolTip(tip(self._whole) if shown != self._whole else "")
