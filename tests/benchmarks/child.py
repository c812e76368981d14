"""One start, in a process of its own: `child.py empty|window|today JOURNAL` says its megabytes once it is painted."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.app import Program

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))


def empty() -> None:
    """Show a window with nothing in it."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's own)
            tell()

    app = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1360, 860)
    window.show()
    app.exec()


def ours(journal: Path, *, filled: bool) -> None:
    """Start Hatır as a person does, until its window is painted or until Today stands in it."""
    from moment import NOW

    from desktop import app, paths
    from desktop.settings import Settings

    program = app.Program(app.application(), Settings(paths.settings_file()), lambda: NOW)
    program.window.resize(1360, 860)
    if filled:
        program.desk.tasks.busy.connect(lambda busy: None if busy else tell_once_shown(program))
    else:
        program.window.painted.connect(tell)
    program.start(journal)
    app.application().exec()


def tell_once_shown(program: Program) -> None:
    """Say it when the first page has got what it asked for."""
    if program.journals.present is not None and program.window.book.current_page() is not None:
        program.window.repaint()
        tell()


def tell() -> None:
    """Say how many megabytes this process takes, and end at once."""
    print(_megabytes(), flush=True)
    os._exit(0)


def _megabytes() -> float:
    statm = Path("/proc/self/statm")
    if statm.is_file():
        return int(statm.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    return 0.0


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        ours(Path(sys.argv[2]), filled=sys.argv[1] == "today")
