"""Icons, drawn from their outlines in a colour of the theme: crisp at any scale, made when first needed."""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from desktop import theme


def draw(painter: QPainter, place: QRect, name: str, token: str) -> None:
    """Draw an icon in the middle of `place`, as large as its shorter side.

    Args:
        painter: where.
        place: in device-independent pixels.
        name: which file of `resources/icons`, without its ending.
        token: the colour's name in the theme.
    """
    side = min(place.width(), place.height())
    ratio = painter.device().devicePixelRatioF()
    corner = place.topLeft() + QPoint((place.width() - side) // 2, (place.height() - side) // 2)
    painter.drawPixmap(corner, _drawn(name, theme.current().colour(token), side, ratio))


def pixmap(name: str, token: str, side: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture of `side` device-independent pixels, `ratio` screen pixels to each of them."""
    return _drawn(name, theme.current().colour(token), side, ratio)


def tinted(name: str, colour: QColor, side: int, ratio: float) -> QPixmap:
    """Return an icon in a colour that is none of the theme's: on a colour the shop chose itself."""
    return _drawn(name, colour.name(), side, ratio)


def icon(name: str, token: str, side: int = 18) -> QIcon:
    """Return an icon for Qt's own controls, `side` pixels wide at 100 % text.

    It keeps the colour and the size of the moment: ask again on `QEvent.StyleChange`.
    """
    made, side = QIcon(), theme.scaled(side)
    for ratio in sorted({1.0, 2.0} | {screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        made.addPixmap(_drawn(name, theme.current().colour(token), side, ratio))
        made.addPixmap(_drawn(name, theme.current().faint, side, ratio), QIcon.Mode.Disabled)
    return made


def forget() -> None:
    """Let go of every picture made: none may outlive the application."""
    _drawn.cache_clear()


@functools.lru_cache(maxsize=1024)
def _drawn(name: str, value: str, side: int, ratio: float) -> QPixmap:
    pixels = max(1, round(side * ratio))
    drawn = QPixmap(QSize(pixels, pixels))
    drawn.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer = QSvgRenderer(QByteArray(_outline(name).replace(b"currentColor", value.encode())))
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@functools.cache
def _outline(name: str) -> bytes:
    return resources.path(f"icons/{name}.svg").read_bytes()
