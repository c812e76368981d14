"""The real window on a journal, off-screen unless a screen is asked for; driven as a person would, and waited for."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from moment import NOW

if TYPE_CHECKING:
    from desktop.app import Program
    from desktop.context import Context


@contextmanager
def running(journal: Path) -> Generator[Program]:
    """Open the window on a journal and wait until its first page stands there."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="hatir-bench-") as home:
        os.environ["HATIR_HOME"] = home
        from desktop import app, paths
        from desktop.settings import Settings

        program = app.Program(app.application(), Settings(paths.settings_file()), lambda: NOW)
        program.window.resize(1360, 860)
        contexts: list[Context] = []
        program.journals.opened.connect(contexts.append)
        program.start(journal)
        while not contexts:
            app.application().processEvents()
        settle(program)
        try:
            yield program
        finally:
            contexts[0].journal._changed = False  # no backup of a crowd
            program.window.close()
            program.close()
            program.window.deleteLater()
            app.application().processEvents()


def rest(seconds: float) -> None:
    """Do nothing for a while, as the program itself does: QTest's own waiting keeps Python from other threads."""
    from PySide6.QtCore import QEventLoop, QTimer

    waiting = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), waiting.quit)
    waiting.exec()


def settle(program: Program) -> None:
    """Wait until everything asked for has been delivered and painted.

    As the window itself waits: whoever looks again and again keeps Python from whoever works for it meanwhile.
    """
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    for _ in range(2):
        QApplication.processEvents()
        while not program.desk.tasks.idle:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
