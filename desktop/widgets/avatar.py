"""Somebody's initials on a soft disc, always the same colour for the same name."""

from __future__ import annotations

import zlib

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.text import upper_tr
from desktop import theme
from desktop.theme import Weight

_TONES = ("accent", "info", "good", "caution")


class Avatar(QWidget):
    """A disc with initials. Screen readers pass over it: the name stands beside it."""

    def __init__(self, name: str = "", side: int = 40, parent: QWidget | None = None, *, tone: str = "") -> None:
        """Show the initials of `name` on a disc of `side` device-independent pixels at 100 % text.

        Args:
            name: whose.
            side: how wide and high.
            parent: the widget it lies in.
            tone: the disc's, where the shop chose one; empty for the one that follows the name.
        """
        super().__init__(parent)
        self._name, self._side, self._tone = name, side, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str, tone: str = "") -> None:
        """Show somebody else, on a disc of their own tone or of the one that follows the name."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.scaled(self._side)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_avatar(QPainter(self), self.rect(), self._name, self._tone)


def draw_avatar(painter: QPainter, place: QRect, name: str, tone: str = "") -> None:
    """Draw the disc of `name` into the square `place`; for delegates too, which have no widgets."""
    tone = tone or tone_of(name)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"{tone}_soft"))
    painter.drawEllipse(QRectF(place))
    font = theme.font("body", Weight.STRONG)
    font.setPixelSize(max(theme.scaled(10), round(place.height() * 0.36)))
    painter.setFont(font)
    painter.setPen(theme.colour(tone))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials(name))


def draw_photo(painter: QPainter, place: QRect, photo: QImage) -> None:
    """Draw a square photo as a disc into the square `place`."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    disc = QPainterPath()
    disc.addEllipse(QRectF(place))
    painter.setClipPath(disc)
    painter.drawImage(place, photo)
    painter.restore()


def initials(name: str) -> str:
    """Return the first letters of the first and the last word, in Turkish capitals: ışıl öz → IÖ, istanbul → İ.

    A word that begins with a sign is passed over, unless all of them do: “(eski) Cem” is C, “<Ali>” is A.
    """
    words = name.split()
    plain = [word for word in words if word[0].isalnum()]
    firsts = [next((letter for letter in word if letter.isalnum()), "") for word in plain or words]
    letters = [letter for letter in firsts if letter]
    return upper_tr("".join(letters[:1] + letters[1:][-1:]))


def tone_of(name: str) -> str:
    """Return the tone of a name's disc; the same on every computer and every day."""
    return _TONES[zlib.crc32(name.encode()) % len(_TONES)]
