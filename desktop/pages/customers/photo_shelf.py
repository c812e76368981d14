"""The photos of those in the list, read and made small beside the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractScrollArea

from db.changes import ChangeSet
from desktop.context import Context
from desktop.pages.customers.list_delegate import photo_side
from desktop.pages.customers.picture import shown
from desktop.tasks import Lane, Ticket

_PATIENCE = 60  # milliseconds of standing still before those in sight are read
_AT_ONCE = 40  # of rows that flew by, only the last ones are still looked at
_KEPT = 600  # small pictures: some megabytes at most


class PhotoShelf(QObject):
    """A photo is asked for while its row is drawn, and the rows are drawn again once it is there."""

    def __init__(self, context: Context, view: QAbstractScrollArea) -> None:
        """Begin empty; photos are drawn in `view`."""
        super().__init__(view)
        self._context, self._view = context, view
        self._known: dict[int, QImage] = {}
        self._waiting: dict[int, None] = {}
        self._ticket: Ticket | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._read)
        context.bus.changed.connect(self._forget)

    def photo(self, photo_id: int | None) -> QImage | None:
        """Return a photo as a small square; None where there is none, or none yet."""
        if photo_id is None:
            return None
        found = self._known.get(photo_id)
        if found is not None:
            return None if found.isNull() else found
        if photo_id not in self._waiting:
            self._waiting[photo_id] = None
            if len(self._waiting) > _AT_ONCE:
                del self._waiting[next(iter(self._waiting))]
            self._timer.start()  # anew: while one scrolls, others come into sight
        return None

    @Slot()
    def _read(self) -> None:
        if self._ticket is not None or not self._waiting:
            return
        journal, wanted, side = self._context.journal, list(self._waiting), photo_side(self._view)

        def read(_ticket: Ticket) -> Mapping[int, QImage]:
            from db.queries.photos import photos

            found = photos(journal, wanted)
            return {one: _small(found[one], side) if one in found else QImage() for one in wanted}

        # Beside the journal's own lane: dozens of pictures are made small, and a card opened meanwhile waits for none.
        self._ticket = self._context.tasks.run(read, self._take, lane=Lane.WORK, patient=True)

    @Slot(object)
    def _forget(self, changes: ChangeSet) -> None:
        """Read all again after one came or went: the number of one that is gone is given to the next that comes."""
        if changes.touches("attachment"):
            if self._ticket is not None:
                self._ticket.cancel()
                self._ticket = None
                self._timer.start()
            self._known.clear()
            self._view.viewport().update()

    def _take(self, found: Mapping[int, QImage]) -> None:
        self._ticket = None
        if len(self._known) > _KEPT:
            self._known.clear()
        self._known.update(found)
        for photo_id in found:
            self._waiting.pop(photo_id, None)
        if self._waiting:
            self._timer.start()
        self._view.viewport().update()


def _small(photo: bytes, side: int) -> QImage:
    """Return a photo as it is drawn; none where it is no picture, which is not asked again."""
    image = shown(photo)
    if image.isNull():
        return image
    return image.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
