"""What the law gives a customer, from their card: a copy of what is kept about them, and being erased for good."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from db.queries.customers import details_of
from desktop import messages, paths
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.pages.customers.copying import Copying
from desktop.tasks import Lane, Ticket

if TYPE_CHECKING:
    from pathlib import Path

    from db.changes import Change
    from db.commands.erasing import Erased
    from desktop.copying_data import CopiedData


class Privacy(QObject):
    """Asks, does it beside the window, and says what came of it."""

    def __init__(self, context: Context, drafts: Drafts, widget: QWidget) -> None:
        """Ask over the window of `widget`."""
        super().__init__(widget)
        self._context = context
        self._drafts = drafts
        self._widget = widget

    def copy(self, customer_id: int) -> None:
        """Write a copy of what is kept about a customer into a folder the owner chooses."""
        found = details_of(self._context.journal, [customer_id])
        if not found:
            return
        title = self.tr("A copy of their data")
        out = messages.choose_folder(self._widget.window(), title, paths.documents_folder())
        if out is None:
            return
        copying = Copying(self._context, found[0].name, self._widget)

        def tell(made: CopiedData) -> None:
            copying.leave()
            told = [self.tr("All that is kept about {name} is in a new folder.").format(name=made.whose)]
            if made.left_out:
                told.append(self.tr("What concerns others was left out of %n contact(s).", "", made.left_out))
            told.append(self.tr("Please read it before you hand it over: your notes are in it as you wrote them."))
            messages.tell(self._widget.window(), title, " ".join(told), str(made.folder))

        def give_up(error: Exception) -> None:
            copying.leave()
            self._context.tasks.failed.emit(error)

        # Not on the journal's own lane: whatever else is looked up meanwhile would wait for all of it.
        ticket = self._context.tasks.run(
            self._work(customer_id, out), tell, give_up, copying.show_share, lane=Lane.WORK
        )
        copying.stopped.connect(ticket.cancel)
        copying.stopped.connect(copying.leave)

    def _work(self, customer_id: int, out: Path) -> Callable[[Ticket], CopiedData]:
        journal, now = self._context.journal, self._context.now()

        def work(ticket: Ticket) -> CopiedData:
            from desktop.copying_data import CopyStopped, copy_data

            def step(done: int, total: int) -> None:
                if ticket.cancelled:
                    raise CopyStopped
                ticket.progress(done, total)

            return copy_data(journal, customer_id, out, now, step)

        return work

    def erase(self, customer_id: int, agreed: Callable[[], object]) -> None:
        """Erase a customer for good if the owner means it; `agreed` is called before anything is done."""
        from db.commands.erasing import erase

        found = details_of(self._context.journal, [customer_id])
        if not found or not self._is_meant(found[0].name):
            return
        agreed()
        name, journal, now = found[0].name, self._context.journal, self._context.now()
        results: list[Erased] = []

        def do() -> Change:
            results.append(erase(journal, customer_id, now))
            return results[0].change

        def tell(_change: Change) -> None:
            self._drafts.forget()
            for done in results:
                self._tell(name, done)

        self._context.do(do, tell)

    def _is_meant(self, name: str) -> bool:
        from db.safety.backup import backups_folder, list_backups

        path = self._context.journal.path
        told = [
            self.tr(
                "The card and everything on it go: touches, promises, complaints, jobs, notes, files, and their "
                "history. This is the one thing that cannot be undone."
            )
        ]
        kept = len(list_backups(backups_folder(path), path.stem))
        if kept:
            told.append(
                self.tr("%n backup(s) made before still hold them, until newer ones take their place.", "", kept)
            )
        return messages.confirm_loss(
            self._widget.window(),
            self.tr("Erase for good"),
            self.tr("Erase {name} for good?").format(name=name),
            " ".join(told),
            self.tr("Erase for good"),
            self.tr("Keep"),
        )

    def _tell(self, name: str, done: Erased) -> None:
        """Say what is left to be done by hand, where something is."""
        told = [
            self.tr("{name} is still named on the card of {other}, in %n place(s).", "", one.places).format(
                name=name, other=one.name
            )
            for one in done.mentions
        ]
        if not done.swept:
            told.append(
                self.tr(
                    "Somebody reads the journal just now: the last traces leave its file when everybody has closed it."
                )
            )
        if told:
            messages.tell(self._widget.window(), self.tr("Erased for good"), "\n".join(told))
