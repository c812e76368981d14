"""Writing chosen cards into a file for another program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from db.journal import Journal
from desktop import messages, paths
from desktop.context import Context

_Write = Callable[[Journal, Sequence[int], Path], int]


class Exporter(QObject):
    """Asks where the file goes, writes it beside the window, and says what it holds."""

    def __init__(self, context: Context, widget: QWidget) -> None:
        """Ask over the window of `widget`."""
        super().__init__(widget)
        self._context = context
        self._widget = widget

    def as_table(self, ids: Sequence[int]) -> None:
        """Write a table that Excel opens rightly, in Turkish too."""
        from db.exchange.customer_table import write_csv
        from desktop import card_columns

        names = card_columns.names(self._context.words())
        kinds = self.tr("Table (*.csv)")
        self._write(ids, ".csv", kinds, lambda journal, those, path: write_csv(journal, those, path, names))

    def as_cards(self, ids: Sequence[int]) -> None:
        """Write contact cards any phone takes in."""
        from db.exchange.customer_vcards import write_vcards

        self._write(ids, ".vcf", self.tr("Contact cards (*.vcf)"), write_vcards)

    def _write(self, ids: Sequence[int], ending: str, kinds: str, write: _Write) -> None:
        suggestion = paths.documents_folder() / (self.tr("Customers") + ending)
        path = messages.choose_new_file(self._widget.window(), self.tr("Export"), suggestion, kinds)
        if path is None:
            return
        journal = self._context.journal

        def tell(count: int) -> None:
            done = self.tr("%n card(s) written.", "", count)
            messages.tell(self._widget.window(), self.tr("Export"), done, str(path))

        self._context.tasks.run(lambda _ticket: write(journal, ids, path), tell)
