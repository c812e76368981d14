"""A shop's logo: read from a file somebody chose or dropped, kept as papers can print it: outlines or a PNG."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from db.commands.shop import LogoFile
from db.errors import Problem, UserError
from desktop import plain_svg
from desktop.picture_bytes import as_png
from desktop.svg_safety import is_safe

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

#: Logos are kept at most so wide and high: three hundred dots an inch of the largest place on a paper, twice over.
_MOST = QSize(1200, 800)
_MOST_BYTES = 20_000_000
_MOST_MEGABYTES = 256

ENDINGS = (".png", ".jpg", ".jpeg", ".svg")
"""What a logo's file may end in."""


def read_logo(file: Path) -> LogoFile:
    """Return a logo as it is kept. Runs on any thread.

    Raises:
        UserError: `LOGO_UNREADABLE`: no PNG, JPEG or SVG, or a broken one; `LOGO_TOO_LARGE`; or the file is gone.
    """
    try:
        size = file.stat().st_size
        if size > _MOST_BYTES:
            megabytes = math.ceil(size / 1_000_000)
            raise UserError(Problem.LOGO_TOO_LARGE, name=file.name, megabytes=megabytes, most=_MOST_BYTES // 1_000_000)
        data = file.read_bytes()
    except OSError as error:
        raise UserError(Problem.FILE_UNREADABLE, path=file, detail=error.strerror or "") from error
    if _is_svg(data):
        return _read_svg(file, data)
    image = _read(data)
    if image.isNull():
        raise UserError(Problem.LOGO_UNREADABLE, name=file.name)
    return _picture(file, image)


def _is_svg(data: bytes) -> bool:
    return b"<svg" in data[:4096].lower()


def _read(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if bytes(reader.format().data()) not in (b"png", b"jpeg"):
        return QImage()
    reader.setAutoTransform(True)
    reader.setAllocationLimit(_MOST_MEGABYTES)
    return reader.read()


def _read_svg(file: Path, data: bytes) -> LogoFile:
    """Return outlines as such, and whatever has more to it (gradients, pictures) as a picture."""
    from PySide6.QtSvg import QSvgRenderer

    from desktop.outlining import outlined

    if not is_safe(data):
        raise UserError(Problem.LOGO_UNREADABLE, name=file.name)
    renderer = QSvgRenderer(QByteArray(data))
    size = renderer.viewBoxF().size() if not renderer.viewBoxF().isEmpty() else QSizeF(renderer.defaultSize())
    if not renderer.isValid() or size.isEmpty() or not math.isfinite(size.width() + size.height()):
        raise UserError(Problem.LOGO_UNREADABLE, name=file.name)
    size = size.scaled(QSizeF(_MOST), Qt.AspectRatioMode.KeepAspectRatio)
    drawing = outlined(renderer, round(size.width(), 2), round(size.height(), 2))
    if drawing is not None:
        if not drawing.marks:
            raise UserError(Problem.LOGO_UNREADABLE, name=file.name)
        return LogoFile(f"{file.stem}.svg", "image/svg+xml", plain_svg.write(drawing))
    return _picture(file, _painted(renderer, size.toSize()))


def _painted(renderer: QSvgRenderer, size: QSize) -> QImage:
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _picture(file: Path, image: QImage) -> LogoFile:
    if image.width() > _MOST.width() or image.height() > _MOST.height():
        image = image.scaled(_MOST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return LogoFile(f"{file.stem}.png", "image/png", as_png(image))
