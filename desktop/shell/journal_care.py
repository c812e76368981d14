"""What the window does with the journal as a whole: what stands at its foot, a backup, the end of the sample shop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.context import Context
from desktop.shell.rail import ShopFacts

if TYPE_CHECKING:
    from db.changes import Change


def shop_facts(context: Context) -> ShopFacts:
    """Return what the foot of the rail tells. Runs on the journal's lane."""
    from db.queries import shop
    from db.safety import backup

    path = context.journal.path
    newest = next(iter(backup.list_backups(backup.backups_folder(path), path.stem)), None)
    at = backup.made_at(newest) if newest is not None else None
    return ShopFacts(shop.profile(context.journal).name, path, at)


def back_up(context: Context, then: Callable[[Path], object]) -> None:
    """Make a backup now; `then` is called with where it is."""
    path, now = context.journal.path, context.now()

    def work(_ticket: object) -> Path:
        from db.safety import backup

        return backup.back_up(path, backup.backups_folder(path), now)

    context.tasks.run(work, then)


def begin_own_shop(context: Context, window: QWidget, then: Callable[[], object]) -> None:
    """Let the sample shop make room for the owner's own, after a backup; asked once, since it is not undone."""
    title, text, yes, no = (
        QCoreApplication.translate("MainWindow", "Begin with your own shop?"),
        QCoreApplication.translate(
            "MainWindow",
            "The sample’s customers leave this journal and it is yours, empty. A backup of it is kept beside it.",
        ),
        QCoreApplication.translate("MainWindow", "Begin"),
        QCoreApplication.translate("MainWindow", "Keep the sample"),
    )
    from desktop import messages

    if not messages.ask(window, title, text, yes, no):
        return

    def cleared() -> Change:
        from db.safety import backup
        from db.sample import shop

        path, now = context.journal.path, context.now()
        backup.back_up(path, backup.backups_folder(path), now)
        return shop.clear(context.journal, now)

    def begun(_change: Change) -> None:
        context.undo.clear()
        then()

    context.do(cleared, begun)
