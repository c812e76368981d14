"""A customer's photo, read from a file or the clipboard and made small."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from desktop.picture_bytes import as_jpeg
from desktop.svg_safety import is_safe

_SIDE = 512
_QUALITY = 88
_MOST_MEGABYTES = 256  # unpacked
_MOST_DOTS = _MOST_MEGABYTES * 1024 * 1024 // 4
LARGEST_MEGABYTES = 40
"""A file beyond this is not even opened."""


class PictureTooLargeError(Exception):
    """A file so large that it is no photo of somebody. `megabytes` says how large."""

    def __init__(self, megabytes: int) -> None:
        """Tell the size."""
        super().__init__(megabytes)
        self.megabytes = megabytes


def read_picture(file: Path) -> bytes | None:
    """Return the middle of a picture as the bytes of a small square JPEG; None if it is none. Runs on any thread.

    Raises:
        PictureTooLargeError: the file is larger than any photo.
    """
    try:
        megabytes = file.stat().st_size // 1_000_000
    except OSError:
        return None
    if megabytes > LARGEST_MEGABYTES:
        raise PictureTooLargeError(megabytes)
    reader = QImageReader(str(file))
    if not _stands_alone(reader, file.read_bytes):
        return None
    reader.setAutoTransform(True)
    reader.setAllocationLimit(_MOST_MEGABYTES)
    image = reader.read()
    return None if image.isNull() else squared(image)


def shown(photo: bytes) -> QImage:
    """Return the middle of a photo as a small square picture; none where it is no picture, or far too large.

    What came with an address book was never made small, may lie on its side and be far from square.
    """
    buffer = QBuffer()
    buffer.setData(photo)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if not _stands_alone(reader, lambda: photo):
        return QImage()
    reader.setAutoTransform(True)
    size = reader.size()
    side = min(size.width(), size.height())
    if side < 1 or size.width() * size.height() > _MOST_DOTS:
        return QImage()
    if side > _SIDE:
        reader.setScaledSize(size.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return _middle(reader.read())


def squared(image: QImage) -> bytes:
    """Return the middle of a picture as the bytes of a small square JPEG. Runs on any thread."""
    square = _middle(image)
    if square.width() > _SIDE:
        square = square.scaledToWidth(_SIDE, Qt.TransformationMode.SmoothTransformation)
    # A picture with see-through parts would turn black there.
    plain = QImage(square.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, square)
    painter.end()
    return as_jpeg(plain, _QUALITY)


def _stands_alone(reader: QImageReader, read: Callable[[], bytes]) -> bool:
    """Say whether a picture needs nothing but itself: a drawing (SVG) can ask for other files, on other computers too.

    `read` gives the file's bytes; it is asked for those of a drawing only.
    """
    form = reader.format()
    return not form.startsWith(b"svg") or (form == b"svg" and is_safe(read()))


def _middle(image: QImage) -> QImage:
    side = min(image.width(), image.height())
    return image.copy(QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side))
