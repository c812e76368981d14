"""One of the first steps: a number that becomes a tick, what it is about, and the controls for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import icons, theme
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.card import Card
from desktop.widgets.text import PlainLabel, SectionTitle


class Step(Card):
    """A sheet with a number.

    Attributes:
        body: the layout its controls are added to.
    """

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        """Make an empty step; `say` gives it its words."""
        super().__init__(parent)
        space = theme.current().space
        self._disc = _Disc(number)
        self._title = SectionTitle()
        self._note = PlainLabel(ink="muted", wrap=True)
        self._result = PlainLabel(ink="good", weight=Weight.STRONG, wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(space.s)
        right = QVBoxLayout()
        right.setSpacing(space.s)
        for widget in (self._title, self._note):
            right.addWidget(widget)
        right.addLayout(self.body)
        right.addWidget(self._result)
        across = QHBoxLayout()
        across.setSpacing(space.l)
        across.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(right, 1)
        self.content.addLayout(across)
        policy = self._result.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # or what stands below would move away under the hand
        self._result.setSizePolicy(policy)
        self._result.hide()

    def say(self, title: str, note: str) -> None:
        """Show these words."""
        self._title.setText(title)
        self._note.setText(note)

    def conclude(self, result: str) -> None:
        """Show what came of it, and a tick for the number; empty while nothing has."""
        self._disc.show_done(done=bool(result))
        self._result.setText(result)
        self._result.setVisible(bool(result))


class _Disc(QWidget):
    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._done = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_done(self, *, done: bool) -> None:
        self._done = done
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(36), theme.scaled(36))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tone = "good" if self._done else "accent"
        paint.box(painter, self.rect(), theme.current().radius.pill, theme.colour(f"{tone}_soft"), None)
        if self._done:
            side = theme.scaled(18)
            place = QRect(0, 0, side, side)
            place.moveCenter(self.rect().center())
            icons.draw(painter, place, "check", tone)
            return
        painter.setFont(theme.font("strong", Weight.BOLD, serif=True))
        painter.setPen(theme.colour(tone))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
