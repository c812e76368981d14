"""What takes long is made before it is asked for, and when nobody feels it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.context import Context
from desktop.shell.book import Book
from desktop.tasks import Tasks
from desktop.turns import Turns

_READ_MS = 600  # one looks at the first page before one does anything
_LOOK_MS = 50

_SLOWEST = "trends"
"""The page that has most to read and to load."""
_WANTED = ("customers", "reports", "care")
"""The other pages of every day, in the order they are likely to be wanted."""


class Ahead(QObject):
    """Loads the code behind what is done daily, makes its pages, and has the trends counted.

    One thing after another, each once nothing else is under way: so nobody who does something waits for more than what
    was just begun.
    """

    def __init__(self, book: Book, tasks: Tasks, parent: QObject) -> None:
        """Do nothing until `begin`.

        Args:
            book: whose pages are made.
            tasks: what works beside the window's thread.
            parent: what it lives as long as.
        """
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._turns = Turns(self)
        self._left: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    @property
    def is_under_way(self) -> bool:
        """Whether something is still to be made."""
        return self._timer.isActive()

    def begin(self, context: Context) -> None:
        """Look ahead in a journal that was just opened, once its first page stands there."""
        self._left = self._deeds(context)
        self._timer.start(_READ_MS)

    @Slot()
    def _look(self) -> None:
        self._timer.setInterval(_LOOK_MS)
        if self._tasks.idle and next(self._left, self._timer) is self._timer:
            self._timer.stop()

    def _deeds(self, context: Context) -> Iterator[None]:
        """Begin one thing, and the next when asked for it."""
        from desktop import warming

        everything = warming.may_look_ahead(context.journal.path)
        if everything:
            warming.load_slowest(self._tasks)
            yield
            self._turns.begin(self._book.preparing(_SLOWEST))
            yield
        warming.load_daily(self._tasks)
        yield
        for key in _WANTED if everything else _WANTED[:1]:
            self._turns.begin(self._book.preparing(key))
            yield
        self._book.read_ahead(_WANTED[0])
