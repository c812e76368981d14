"""A word in a pill: what somebody is, what a thing stands at. A colour of it never speaks alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop import icons, theme
from desktop.theme import Weight
from desktop.tokens import Ground
from desktop.widgets import paint
from desktop.widgets.plain_button import PlainButton
from desktop.widgets.press import presses

NEUTRAL = "neutral"
"""The tone of a pill that says nothing good or bad; the others are named as in the theme ("good", "bad")."""


class Chip(QWidget):
    """A pill that only shows."""

    def __init__(self, text: str = "", tone: str = NEUTRAL, icon: str = "", parent: QWidget | None = None) -> None:
        """Show `text`.

        Args:
            text: one word or two.
            tone: a meaning's name in the theme, or `NEUTRAL`.
            icon: which icon stands before the text; none if empty.
            parent: the widget it lies in.
        """
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return what it shows."""
        return self._text

    def show_as(self, text: str, tone: str, icon: str = "") -> None:
        """Show another word, in another tone."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pill_size(self._text, self._icon)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_pill(QPainter(self), self.rect(), self._text, self._tone, self._icon)


class ChipButton(PlainButton, QAbstractButton):
    """A pill that is pressed or stays pressed: a filter, a choice. Its text and icon are those of a button.

    Enter presses it as the space bar does, but in a form, which Enter keeps.
    """

    def __init__(self, text: str = "", tone: str = "accent", icon: str = "", parent: QWidget | None = None) -> None:
        """Show `text`; while it is checked, in its tone."""
        super().__init__(parent)
        self._tone, self._icon = tone, icon
        self.setCheckable(True)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_tone(self, tone: str) -> None:
        """Show it in another tone while it is checked."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        return pill_size(self.text(), self._icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses(self, event):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_pill(painter, self.rect(), self.text(), self._tone if self.isChecked() else NEUTRAL, self._icon)
        if self.isChecked() and theme.current().ground is Ground.CONTRAST:
            # What is chosen is told by more than its colour: the others have a fainter edge.
            paint.box(painter, self.rect(), theme.current().radius.pill, None, theme.colour(self._tone))
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), theme.current().radius.pill)


def pill_size(text: str, icon: str) -> QSize:
    """Return how large a pill with this text is."""
    metrics = QFontMetrics(_font())
    extra = _icon_side() + _GAP if icon else 0
    height = metrics.height() + 4
    return QSize(max(metrics.horizontalAdvance(text) + extra + 2 * _PADDING, height), height)


def draw_pill(painter: QPainter, place: QRect, text: str, tone: str, icon: str) -> None:
    """Draw a pill; for delegates too, which have no widgets."""
    fill, ink = ("rail", "muted") if tone == NEUTRAL else (f"{tone}_soft", tone)
    # In the dark a neutral pill is as dark as what it lies on: only its edge says that it can be pressed.
    edge = theme.colour("line") if tone == NEUTRAL and theme.current().ground is not Ground.LIGHT else None
    paint.box(painter, place, theme.current().radius.pill, theme.colour(fill), edge)
    inside = place.adjusted(_PADDING, 0, -_PADDING, 0)
    if icon:
        side = _icon_side()
        icons.draw(painter, QRect(inside.left(), inside.top(), side, inside.height()), icon, ink)
        inside.adjust(side + _GAP, 0, 0, 0)
    painter.setFont(_font())
    painter.setPen(theme.colour(ink))
    # A pill as wide as high, for a figure or two, is wider than they are.
    along = Qt.AlignmentFlag.AlignHCenter if place.width() <= place.height() else Qt.AlignmentFlag.AlignLeft
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | along, text)


_PADDING = 9
_GAP = 5


def _font() -> QFont:
    return theme.font("small", Weight.STRONG)


def _icon_side() -> int:
    return theme.scaled(14)
