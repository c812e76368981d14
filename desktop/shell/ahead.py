"""What takes long is made before it is asked for, and when nobody feels it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Slot

from desktop import turns
from desktop.context import Context
from desktop.shell.at_rest import AtRest
from desktop.shell.book import Book
from desktop.tasks import Tasks
from desktop.turns import Turns

_READ_MS = 1_200  # one looks at the first page before one does anything

#: The pages of every day, in the order they are likely to be wanted.
_WANTED = ("customers", "reports", "care", "trends")


class Ahead(QObject):
    """Loads the code behind what is done daily, makes its pages, and has the trends counted."""

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
        self._context: Context | None = None
        self._turns = Turns(self)
        self._rest = AtRest(self._count_trends, lambda: tasks.idle, self)

    def begin(self, context: Context) -> None:
        """Look ahead in a journal that was just opened."""
        self._context = context
        QTimer.singleShot(_READ_MS, self, self._warm_up)

    @Slot()
    def _warm_up(self) -> None:
        from desktop.warming import warm_up

        warm_up(self._tasks, self._prepare)

    def _prepare(self, _loaded: object) -> None:
        """Make the pages in turns, and have the one that is wanted most read what it shows."""
        self._turns.begin(self._making())
        self._rest.begin()

    def _making(self) -> Iterator[None]:
        for key in _WANTED:
            yield from self._book.preparing(key)
            yield
            while turns.under_way():  # what the page itself does in turns
                yield
        self._book.read_ahead(_WANTED[0])

    def _count_trends(self) -> None:
        from desktop.warming import may_look_ahead

        if self._context is not None and may_look_ahead(self._context.journal.path):
            self._book.read_ahead("trends")
