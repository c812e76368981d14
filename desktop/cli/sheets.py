"""`hatir sheet`: the morning sheet, the review of the month, the poster of thanks."""

from __future__ import annotations

from pathlib import Path

from db import files
from desktop import cli
from desktop.cli.session import Session
from desktop.papers.orders import Order, Paper, fulfil


def sheet(session: Session) -> int:
    """Write one sheet into a file."""
    path: Path = session.asked.out
    paper = Paper(session.asked.sheet)
    with session.reading() as journal:
        made = fulfil(Order(paper), journal, session.now, session.words)
    files.write_whole(path, made.pdf)
    session.say(str(path))
    session.hand_over({"sheet": paper.value, "path": str(path), "bytes": len(made.pdf)})
    return cli.DONE
