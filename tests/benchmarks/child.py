"""One start, in a process of its own: `child.py empty|window|today|settled JOURNAL` says its megabytes, and ends.

`window`: it is painted for the first time; `today`: the first line of Today stands there; `settled`: everything that
was asked for at the start has come, and the list of customers was visited.
"""

from __future__ import annotations

import contextlib
import ctypes
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
        def paintEvent(self, event: QEvent) -> None:
            tell()

    app = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1360, 860)
    window.show()
    app.exec()


def ours(journal: Path, until: str) -> None:
    """Start Hatır as a person does."""
    from moment import NOW
    from PySide6.QtCore import QTimer

    from desktop.hurry import hurry

    hurry()  # as the command does
    from desktop import app, paths
    from desktop.settings import Settings

    program = app.Program(app.application(), Settings(paths.settings_file()), lambda: NOW)
    program.window.resize(1360, 860)
    if until == "window":
        program.window.painted.connect(tell)
    else:
        look = QTimer(program, interval=2)
        look.timeout.connect(lambda: reached(program, until))
        look.start()
    program.start(journal)
    app.application().exec()


def reached(program: Program, until: str) -> None:
    """Say it when it is so far."""
    page = program.window.book.current_page()
    if page is None or program.journals.present is None:
        return
    if until == "today":
        from desktop.pages.today.line_card import LineCard

        if page.findChild(LineCard) is not None:
            program.window.repaint()
            tell()
    elif program.desk.tasks.idle:
        if page.objectName() == "visited":
            tell()
        program.window.show_page("customers")
        visited = program.window.book.current_page()
        assert visited is not None
        visited.setObjectName("visited")


def tell() -> None:
    """Say how many megabytes this process takes, and end at once."""
    print(_megabytes(), flush=True)
    os._exit(0)


def _megabytes() -> float:
    """Return what is in use. Where glibc keeps what was freed for itself, it is told to give that back first."""
    statm = Path("/proc/self/statm")
    if statm.is_file():
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL("libc.so.6").malloc_trim(0)
        return int(statm.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    return 0.0


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        ours(Path(sys.argv[2]), sys.argv[1])
