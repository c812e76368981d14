"""What a page shows while there is nothing on it: what belongs there, and the first step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop import icons, theme
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.button import Button, Kind
from desktop.widgets.text import PlainLabel

_WIDTH = 440
_NARROWEST = 260  # below this the longest words no longer have room
_NARROWER = 10
_HIGH = 1 << 16


class EmptyState(QWidget):
    """An icon, a title, a sentence and, where there is one, the first step.

    Attributes:
        accepted: the first step was chosen.
    """

    accepted = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        """Make an empty state; `say` gives it its words."""
        super().__init__(parent)
        space = theme.current().space
        layout = self._within = QVBoxLayout(self)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.setSpacing(space.s)
        self._title = PlainLabel(size="figure", weight=Weight.STRONG, serif=True, wrap=True)
        self._text = PlainLabel(ink="muted", wrap=True)
        self._step = Button(kind=Kind.PRIMARY)
        self._step.clicked.connect(self.accepted)
        layout.addWidget(_Disc(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(space.s)
        layout.addWidget(self._step, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def say(self, title: str, text: str, step: str = "") -> None:
        """Show these words; without a `step` there is no button."""
        self._title.setText(title)
        self._text.setText(text)
        self._step.setText(step)
        self._step.setVisible(bool(step))
        self._make_room()

    @property
    def step(self) -> Button:
        """The button of the first step."""
        return self._step

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins() + self._within.contentsMargins()
        return QSize(theme.scaled(_WIDTH) + margins.left() + margins.right(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(theme.scaled(_NARROWEST), self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the text or its size changed
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        """Let every line be seen: a layout asks a centred label only how high one line would be."""
        margins = self._within.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        least = theme.scaled(_NARROWEST) // 2
        width = max(min(theme.scaled(_WIDTH), room), least)
        for label in (self._title, self._text):
            height = _height(label, width)
            even = width
            while even - _NARROWER >= least and _height(label, even - _NARROWER) == height:
                even -= _NARROWER  # as many lines, of one length: none ends in a single word
            label.setFixedWidth(even)
            label.setMinimumHeight(height)


def _height(label: PlainLabel, width: int) -> int:
    """Return how high a text is at a width; a label of fixed width says the same height for any."""
    breaking = Qt.TextFlag.TextWordWrap.value
    return label.fontMetrics().boundingRect(0, 0, width, _HIGH, breaking, QLabel.text(label)).height()


class _Disc(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(64), theme.scaled(64))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.box(painter, self.rect(), theme.current().radius.pill, theme.colour("accent_soft"), None)
        side = theme.scaled(28)
        place = QRect(0, 0, side, side)
        place.moveCenter(self.rect().center())
        icons.draw(painter, place, self._icon, "accent")
