"""What is pasted or dropped on a card where nothing says what it is for: its photo, or a file to keep with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu, QWidget

from db.queries.card import Card as CustomerCard
from desktop import icons
from desktop.pages.customers.files_part import FilesPart
from desktop.pages.customers.photo_taking import PhotoTaking
from desktop.pages.customers.touch_files import holds_files
from desktop.shortening import shortened
from desktop.widgets.menu_text import menu_text

_PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".bmp"}


class GivenToCard(QObject):
    """A picture is asked about by a menu with two lines; any other file is kept with the card at once."""

    def __init__(self, photo: PhotoTaking, files: FilesPart, widget: QWidget) -> None:
        """Ask over `widget`."""
        super().__init__(widget)
        self._photo, self._files, self._widget = photo, files, widget

    def take(self, card: CustomerCard, data: QMimeData, at: QPoint) -> bool:
        """Keep what was given; False where it holds neither files nor a picture.

        Args:
            card: the card that is seen.
            data: what was pasted or dropped; it may be gone as soon as this returns.
            at: where on the screen to ask.
        """
        if not holds_files(data):
            return False
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        image = QImage(data.imageData()) if data.hasImage() and not paths else QImage()
        picture = image if not image.isNull() else _only_picture(paths)
        given = QMimeData()
        if paths:
            given.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        else:
            given.setImageData(image)
        if picture is None:
            return self._files.take(given)
        self._ask(card, picture, given, at)
        return True

    def _ask(self, card: CustomerCard, picture: QImage | Path, given: QMimeData, at: QPoint) -> None:
        menu = QMenu(self._widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = self.tr("The photo of {name}").format(name=shortened(card.name))
        as_photo = menu.addAction(icons.icon("user", "muted"), menu_text(name))
        as_photo.triggered.connect(lambda: self._photo.take(card.id, picture))
        as_file = menu.addAction(icons.icon("paperclip", "muted"), self.tr("A file to keep with the card"))
        as_file.triggered.connect(lambda: self._files.take(given))
        menu.setActiveAction(as_photo)
        menu.popup(at)


def _only_picture(paths: list[Path]) -> Path | None:
    """Return the one file there is if it may be a photo."""
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in _PICTURES else None
