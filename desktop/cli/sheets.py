"""`hatir sheet`: the morning sheet, the review of the month, the poster of thanks."""

from __future__ import annotations

from pathlib import Path

from desktop import cli, files
from desktop.cli.session import Session
from desktop.papers import sheets


def sheet(session: Session) -> int:
    """Write one sheet into a file."""
    path: Path = session.asked.out
    kind = sheets.Sheet(session.asked.sheet)
    with session.reading() as journal:
        made = sheets.made(kind, journal, session.now, session.words)
    files.write_whole(path, made)
    session.say(str(path))
    session.hand_over({"sheet": kind.value, "path": str(path), "bytes": len(made)})
    return cli.DONE
