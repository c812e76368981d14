"""Logging a touch until it is on the disk, against one durable commit of SQLite on the same disk and one frame."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path

import crowds
from measuring import FRAME, Row, median_of
from moment import NOW

from db import journal as journals
from db.commands.touches import log_touch
from db.journal import Journal
from db.records import Channel, Direction
from db.touchdraft import PromiseWords, TouchDraft

_ROUNDS = 31


def measure(sizes: Sequence[int]) -> list[Row]:
    """Log touches with a promise, for somebody ordinary and for the one with ten thousand touches."""
    rows: list[Row] = []
    for size in sizes:
        with crowds.copied(size) as path:
            journal = journals.open_journal(path, now=NOW, check=False)
            with closing(_plain(path.with_name("plain.db"))) as plain:
                minutes = count()
                commit = partial(plain.execute, "INSERT INTO note (words) VALUES ('aradı, memnun')")
                for what, customer in (("log a touch", crowds.ORDINARY), ("log, 10,000 touches", crowds.LONGEST)):
                    ours, reference = median_of(_ROUNDS, partial(_log, journal, customer, minutes), commit)
                    rows.append(Row(what, size, ours, reference + FRAME, "a durable commit + a frame", goal=2.0))
            journal._changed = False  # no backup of a copy
            journal.close()
    return rows


def _log(journal: Journal, customer: int, minutes: Iterator[int]) -> None:
    now = NOW + datetime.timedelta(minutes=next(minutes))
    log_touch(journal, _draft(customer, now), now)


def _draft(customer: int, now: datetime.datetime) -> TouchDraft:
    return TouchDraft(
        customer,
        now,
        direction=Direction.IN,
        channel=Channel.PHONE,
        mood=1,
        words="Aradı, memnun; kollar cuma akşamına hazır olacak",
        promises=(PromiseWords("kollar", now.date() + datetime.timedelta(6)),),
    )


def _plain(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = wal")
    connection.execute("PRAGMA synchronous = full")
    connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT)")
    return connection
