"""A customer's photo in a disc; a picture dropped on it, or pasted while it has the keyboard, takes its place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)

from desktop import theme
from desktop.clipboard import copied
from desktop.pages.customers.picture import shown
from desktop.widgets import paint
from desktop.widgets.avatar import Avatar, draw_photo


class Portrait(Avatar):
    """The photo; initials where there is none.

    Attributes:
        given: a picture was dropped or pasted: a `Path` or a `QImage`.
        asked: Enter or a click: a file is to be chosen.
        taken_off: Del: the photo is to go.
    """

    given = Signal(object)
    asked = Signal()
    taken_off = Signal()

    def __init__(self, side: int) -> None:
        """Show nobody yet, on a disc of `side` pixels."""
        super().__init__("", side)
        self._photo = QImage()
        self._welcomes = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a Mac leads the tab key to nothing weaker
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_photo(self, photo: bytes | None) -> None:
        """Show a photo, or the initials again."""
        self._photo = shown(photo) if photo else QImage()
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _picture_in(event.mimeData()) is not None:
            self._welcomes = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._welcomes = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._welcomes = False
        self.update()
        picture = _picture_in(event.mimeData())
        if picture is not None:
            event.acceptProposedAction()
            self.given.emit(picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            picture = _picture_in(copied())
            if picture is not None:
                self.given.emit(picture)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._photo.isNull():
            self.taken_off.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._photo.isNull():
            super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._photo.isNull():
            draw_photo(painter, self.rect(), self._photo)
        if self.hasFocus() or self._welcomes:
            paint.focus_ring(painter, self.rect(), theme.current().radius.pill)


def _picture_in(data: QMimeData) -> Path | QImage | None:
    """Return the one file or the picture that is carried. Whether a file is a picture is seen when it is read."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(files) == 1:
        return files[0]
    image = data.imageData() if data.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None
