"""A photo from an address book: of any shape and size, on its side or no picture at all."""

import struct
import time
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.pages.customers.picture import read_picture, shown
from desktop.picture_bytes import as_jpeg, as_png


def stripes(wide: int, high: int) -> QImage:
    """Return a picture whose middle square is green, between red and blue."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    painter = QPainter(image)
    if wide > high:
        painter.fillRect(0, 0, (wide - high) // 2, high, QColor("red"))
        painter.fillRect((wide + high) // 2, 0, wide, high, QColor("blue"))
    else:
        painter.fillRect(0, 0, wide, (high - wide) // 2, QColor("red"))
        painter.fillRect(0, (high + wide) // 2, wide, high, QColor("blue"))
    painter.end()
    return image


@pytest.mark.parametrize(("size", "side"), [((300, 200), 200), ((90, 120), 90), ((1800, 1200), 512), ((512, 512), 512)])
def test_the_middle_of_a_photo_is_shown_in_its_own_proportions(size: tuple[int, int], side: int) -> None:
    for photo in (as_png(stripes(*size)), as_jpeg(stripes(*size), 90)):
        seen = shown(photo)
        assert seen.size() == QSize(side, side)
        for x, y in ((8, 8), (side - 9, 8), (side // 2, side // 2), (8, side - 9), (side - 9, side - 9)):
            colour = seen.pixelColor(x, y)
            assert colour.green() > 80 > max(colour.red(), colour.blue()), (x, y)


@pytest.mark.parametrize("photo", [b"", b"\x89PNG\r\n\x1a\n", b"BM", b"<svg/>", as_png(stripes(30, 30))[:60]])
def test_what_is_no_picture_shows_none(photo: bytes) -> None:
    assert shown(photo).isNull()


def test_a_drawing_that_asks_for_other_files_is_no_photo(tmp_path: Path) -> None:
    (tmp_path / "other.png").write_bytes(as_png(stripes(40, 40)))
    begin = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
    asking = f'{begin}<image width="40" height="40" href="{(tmp_path / "other.png").as_uri()}"/></svg>'
    plain = f'{begin}<rect width="40" height="40" fill="green"/></svg>'
    for text, is_shown in ((asking, False), (plain, True)):
        for name in ("drawing.svg", "photo.jpg"):
            (tmp_path / name).write_text(text, encoding="utf-8")
            assert (read_picture(tmp_path / name) is not None) == is_shown, name
        assert shown(text.encode()).isNull() != is_shown


def test_a_picture_that_would_fill_the_memory_is_not_unpacked() -> None:
    begun = time.process_time()
    assert shown(_vast(60_000, 40_000)).isNull()
    assert time.process_time() - begun < 1


def _vast(wide: int, high: int) -> bytes:
    """Return a small PNG that says it is vast."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 1, 0, 0, 0, 0))
    lines = zlib.compress(b"\0" * (wide // 8 + 1) * 50)
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", lines) + chunk(b"IEND", b"")
