"""Buttons: the one main action of a view, the others beside it, and quiet ones that are hardly there."""

from __future__ import annotations

import enum

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop import icons, theme
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.plain_button import PlainButton
from desktop.widgets.press import is_press


class Kind(enum.Enum):
    """How much a button asks for attention."""

    PLAIN = enum.auto()
    PRIMARY = enum.auto()
    QUIET = enum.auto()


class Button(PlainButton, QPushButton):
    """A button with an icon, a text and, where a key does the same, that key."""

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        parent: QWidget | None = None,
        *,
        kind: Kind = Kind.PLAIN,
        keys: str = "",
        compact: bool = False,
        trailing_icon: str = "",
        flush: bool = False,
    ) -> None:
        """Make a button.

        Args:
            text: what it does; empty for an icon alone, which then needs an accessible name.
            icon: stands before the text.
            parent: the widget it lies in.
            kind: how much it asks for attention.
            keys: the key that does the same, in Qt's notation; shown, not bound.
            compact: smaller, for use inside a card.
            trailing_icon: stands behind the text, such as an arrow.
            flush: in line with the text above it; for quiet buttons, which lead on like a link.
        """
        super().__init__(parent)
        self._icon, self._trailing, self._kind, self._keys, self._compact = icon, trailing_icon, kind, keys, compact
        self._flush = flush
        self._centred = kind is not Kind.QUIET
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)

    def centre(self) -> None:
        """Let what is in it stand in the middle, as in the buttons above and below a quiet one."""
        self._centred = True
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Ask for more attention, or less."""
        self._kind = kind
        self.update()

    def set_icon(self, icon: str, trailing_icon: str = "") -> None:
        """Show other icons."""
        self._icon, self._trailing = icon, trailing_icon
        self.updateGeometry()
        self.update()

    def set_keys(self, keys: str) -> None:
        """Show another key, or none."""
        self._keys = keys
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        parts = [metrics.horizontalAdvance(self.text())] if self.text() else []
        parts += [self._icon_side() for icon in (self._icon, self._trailing) if icon]
        if self._keys:
            parts.append(paint.key_cap_size(paint.key_text(self._keys))[0] + 3)
        width = sum(parts) + _GAP * (len(parts) - 1) + 2 * self._padding()
        return QSize(width, metrics.height() + (_AROUND_COMPACT if self._compact else 17))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_press(event):
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme.current().radius.small
        fill, border = self._ground()
        if fill is not None or border is not None:
            paint.box(painter, self.rect(), radius, fill, border)
        self._draw_content(painter)
        if self.hasFocus():
            inner = self._kind is Kind.PRIMARY
            place = self.rect().adjusted(2, 2, -2, -2) if inner else self.rect()
            paint.focus_ring(painter, place, radius, "on_accent" if inner else "accent")

    def _draw_content(self, painter: QPainter) -> None:
        token = self._ink()
        content = self.rect().adjusted(self._padding(), 0, -self._padding(), 0)
        if self._keys:
            cap = paint.key_text(self._keys)
            ink = theme.colour(token)
            border = QColor(ink)
            border.setAlphaF(0.45)
            paint.key_cap(painter, content.right() + 1, self.rect().center().y() + 0.5, cap, ink, border)
            content.adjust(0, 0, -(paint.key_cap_size(cap)[0] + 3 + _GAP), 0)
        metrics = QFontMetrics(self._font())
        side = self._icon_side()
        widths = [side for icon in (self._icon, self._trailing) if icon] + (
            [metrics.horizontalAdvance(self.text())] if self.text() else []
        )
        left = content.left()
        if self._centred:
            left += max(0, (content.width() - sum(widths) - _GAP * (len(widths) - 1)) // 2)
        if self._icon:
            icons.draw(painter, QRect(left, 0, side, self.height()), self._icon, token)
            left += side + _GAP
        painter.setFont(self._font())
        painter.setPen(theme.colour(token))
        place = QRect(left, 0, content.right() - left + 2, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self._trailing:
            left += (metrics.horizontalAdvance(self.text()) + _GAP) if self.text() else 0
            icons.draw(painter, QRect(left, 0, side, self.height()), self._trailing, token)

    def _ground(self) -> tuple[QColor | None, QColor | None]:
        hovered = self.underMouse() and self.isEnabled()
        pressed = self.isDown() or self.isChecked()
        if self._kind is Kind.PRIMARY:
            if not self.isEnabled():
                return theme.colour("line"), None
            return paint.mixed("accent", "ink", 0.22 if pressed else 0.1 if hovered else 0), None
        if self._flush:
            return None, None
        if self._kind is Kind.QUIET:
            return (paint.mixed("rail", "line", 0.5) if pressed else theme.colour("rail") if hovered else None), None
        fill = theme.colour("accent_soft" if pressed else "rail" if hovered else "surface")
        return fill, theme.colour("line")

    def _ink(self) -> str:
        if not self.isEnabled():
            return "faint"
        if self._kind is Kind.PRIMARY:
            return "on_accent"
        if self._flush and self.underMouse():
            return "accent"
        return "muted" if self._kind is Kind.QUIET and not self.isChecked() else "ink"

    def _font(self) -> QFont:
        if self._kind is Kind.QUIET and not self.isChecked():
            return theme.font("small" if self._compact else "body")
        return theme.font("small" if self._compact else "body", Weight.STRONG)

    def _padding(self) -> int:
        if self._flush:
            return _FLUSH_PADDING
        if not self.text():
            return _BARE_PADDING
        return _COMPACT_PADDING if self._compact else _PADDING

    def _icon_side(self) -> int:
        return theme.scaled(15 if self._compact else 16)


_PADDING = 15
_COMPACT_PADDING = 11
_BARE_PADDING = 7
_FLUSH_PADDING = 3  # the ring of the keyboard stands around it
_GAP = 8
_AROUND_COMPACT = 10


def button_height() -> int:
    """Return how high a compact button is, for what stands in line with one."""
    return QFontMetrics(theme.font("small")).height() + _AROUND_COMPACT
