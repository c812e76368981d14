"""How a photo comes onto a card: chosen, dropped or pasted; what is no picture is said kindly."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from db.commands import photos
from desktop import messages
from desktop.context import Context
from desktop.pages.customers.picture import LARGEST_MEGABYTES, PictureTooLargeError, read_picture, squared
from desktop.tasks import Lane, Ticket


class PhotoTaking(QObject):
    """Outlives the menu it may be asked from: a large picture takes a while to be read."""

    def __init__(self, context: Context, widget: QWidget) -> None:
        """Ask and tell over the window of `widget`."""
        super().__init__(widget)
        self._context = context
        self._widget = widget

    def choose(self, customer_id: int) -> None:
        """Let the user choose a file."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp)")
        file = messages.choose_file(self._widget.window(), self.tr("Photo"), folder, kinds)
        if file is not None:
            self.take(customer_id, file)

    def take(self, customer_id: int, picture: Path | QImage) -> None:
        """Put a picture onto a card."""

        def read(_ticket: Ticket) -> bytes | None:
            return squared(picture) if isinstance(picture, QImage) else read_picture(picture)

        self._context.tasks.run(read, partial(self._keep, customer_id), self._explain, lane=Lane.WORK)

    def take_off(self, customer_id: int) -> None:
        """Let the card have no photo."""
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: photos.set_photo(journal, customer_id, None, now))

    def _keep(self, customer_id: int, picture: bytes | None) -> None:
        if picture is None:
            self._tell(self.tr("This file is no picture Hatır can read. The card was left as it was."))
            return
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: photos.set_photo(journal, customer_id, picture, now))

    def _explain(self, error: Exception) -> None:
        if not isinstance(error, PictureTooLargeError):
            raise error
        told = self.tr("This file is {megabytes} MB; a photo may be up to {limit} MB. The card was left as it was.")
        self._tell(told.format(megabytes=error.megabytes, limit=LARGEST_MEGABYTES))

    def _tell(self, text: str) -> None:
        messages.tell(self._widget.window(), self.tr("Photo"), text)
