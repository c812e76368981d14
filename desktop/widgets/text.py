"""Texts of one kind each. All of them show what they are given as it is: a customer's name is never markup."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop import theme
from desktop.theme import Weight


class PlainLabel(QLabel):
    """A text of one size, strength and colour."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        size: str = "body",
        ink: str = "ink",
        weight: Weight = Weight.REGULAR,
        serif: bool = False,
        italic: bool = False,
        wrap: bool = False,
    ) -> None:
        """Show `text`.

        Args:
            text: shown as it is.
            parent: the widget it lies in.
            size: a name of the type scale.
            ink: a colour's name.
            weight: how strongly it is set.
            serif: for names of people on their card, titles, figures that matter.
            italic: for words somebody said.
            wrap: break it into lines where it is wider than its place.
        """
        super().__init__(parent)
        self._size, self._weight, self._serif, self._italic = size, weight, serif, italic
        self._ink = ink
        self._said = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        self._restyle()

    def setText(self, text: str) -> None:
        self._said = text
        super().setText(breakable(text) if self.wordWrap() else text)

    def text(self) -> str:
        return self._said

    def set_ink(self, ink: str) -> None:
        """Show the text in another colour."""
        self._ink = ink
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def _restyle(self) -> None:
        self.setFont(theme.font(self._size, self._weight, serif=self._serif, italic=self._italic))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(self._ink))
        self.setPalette(palette)


class ElidedLabel(PlainLabel):
    """A text on one line that ends in … where it is wider than its place; the tip then holds all of it."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), self.alignment() | Qt.TextFlag.TextSingleLine, self._shown())

    def _tell(self) -> None:
        self.setToolTip(tip(self.text()) if self._shown() != self.text() else "")

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())


class PageTitle(PlainLabel):
    """The name of a page, or the greeting on it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show `text`."""
        super().__init__(text, parent, size="title", weight=Weight.STRONG, serif=True)


class SectionTitle(PlainLabel):
    """The title of a card."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show `text`."""
        super().__init__(text, parent, size="strong", weight=Weight.STRONG)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


def breakable(text: str) -> str:
    """Return a text whose longest words may be broken: Qt breaks lines between words alone."""
    return _ENDLESS.sub(lambda word: _BREAK.join(re.findall(_PIECE, word[0])), text)


_BREAK = "\u200b"  # of no width
_ENDLESS = re.compile(r"\S{25,}")
_PIECE = re.compile(r".{1,8}")


def tip(text: str) -> str:
    """Return a text for a tip. Qt guesses whether a tip is markup; this leaves it nothing to guess."""
    marks = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
    return f"<qt>{''.join(marks.get(letter, letter) for letter in text)}</qt>" if text else ""
