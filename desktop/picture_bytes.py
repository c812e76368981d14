"""A picture as the bytes of a file."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage


def as_png(image: QImage) -> bytes:
    """Return it as a PNG. Runs on any thread."""
    return _saved(image, "PNG", -1)


def as_jpeg(image: QImage, quality: int) -> bytes:
    """Return it as a JPEG of a quality of 0…100; what is see-through becomes black. Runs on any thread."""
    return _saved(image, "JPEG", quality)


def _saved(image: QImage, kind: str, quality: int) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stubs want bytes for the kind, which PySide takes for a path.
    image.save(buffer, kind, quality)  # pyright: ignore[reportArgumentType, reportCallIssue] (the stubs want bytes)
    return bytes(kept.data())
