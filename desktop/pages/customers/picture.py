"""A customer's photo: read from a file somebody chose, and shown round."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent

from desktop.widgets.avatar import Avatar

_SIDE = 512
_QUALITY = 88
_MOST_MEGABYTES = 256


def read_picture(file: Path) -> bytes | None:
    """Return the middle of a picture as the bytes of a small square JPEG; None if it is none. Runs on any thread."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    reader.setAllocationLimit(_MOST_MEGABYTES)
    image = reader.read()
    if image.isNull():
        return None
    side = min(image.width(), image.height())
    middle = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    square = image.copy(middle)
    if side > _SIDE:
        square = square.scaledToWidth(_SIDE, Qt.TransformationMode.SmoothTransformation)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # A picture with see-through parts would turn black there.
    plain = QImage(square.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, square)
    painter.end()
    plain.save(buffer, "JPEG", _QUALITY)  # pyright: ignore[reportArgumentType, reportCallIssue]
    return bytes(kept.data())


class Portrait(Avatar):
    """The photo in a disc; initials where there is none."""

    def __init__(self, side: int) -> None:
        """Show nobody yet, on a disc of `side` pixels."""
        super().__init__("", side)
        self._photo = QImage()

    def show_photo(self, photo: bytes | None) -> None:
        """Show a photo, or the initials again."""
        self._photo = QImage.fromData(photo) if photo else QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._photo.isNull():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        disc = QPainterPath()
        disc.addEllipse(QRectF(self.rect()))
        painter.setClipPath(disc)
        painter.drawImage(self.rect(), self._photo)
