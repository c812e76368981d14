"""Where papers made on the command line go, and how far it is."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from db.errors import Problem, UserError, of_os_error
from desktop import filenames
from desktop.cli.session import Session

_WIDTH = 30


def make_folder(folder: Path) -> None:
    """Make the folder papers go into, unless it is there.

    Raises:
        UserError: a file has its name, or it may not be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise UserError(Problem.FILE_EXISTS, path=folder) from None
    except OSError as error:
        raise of_os_error(error, folder) from error


def free_name(folder: Path, title: str, number: int, taken: set[Path]) -> Path:
    """Return the file of a paper; two of one title are told apart by a number. A file of another day is replaced."""
    path = folder / filenames.safe(title, ".pdf", "report")
    if path in taken:
        path = folder / filenames.safe(f"{title} ({number})", ".pdf", f"report {number}")
    taken.add(path)
    return path


def lasting_progress(session: Session) -> Callable[[int, int], object]:
    """Return what shows how far one long piece of work is, however often it is told."""
    shown = -1

    def show(done: int, total: int) -> None:
        nonlocal shown
        if done != shown:
            shown = done
            show_progress(session, done, total)

    return show


def show_progress(session: Session, count: int, total: int) -> None:
    """Show how far it is, where somebody is looking."""
    if total < 2 or session.asked.json or not sys.stderr.isatty():
        return
    filled = _WIDTH * count // total
    end = "\n" if count == total else ""
    print(f"\r[{'#' * filled}{'.' * (_WIDTH - filled)}] {count}/{total}", end=end, file=sys.stderr, flush=True)
