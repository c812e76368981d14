"""One writer at a time: who has a journal open for writing, and since when.

The lock is a small SQLite file beside the journal, held in a write transaction: the operating system lets go of it
when its holder is gone, even after a crash or a power cut, on every system alike. Others can still read in it who the
holder is.
"""

import datetime
import getpass
import platform
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from db.errors import Problem, UserError


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the journal open: a name and computer, and since when."""

    who: str
    since: datetime.datetime | None


class WriterLock:
    """The right to write into one journal."""

    def __init__(self, path: Path) -> None:
        """Prepare the lock of the journal at `path`; nothing is taken yet."""
        self._path = path
        self._lock_path = path.with_name(path.name + ".lock")
        self._connection: sqlite3.Connection | None = None

    def take(self, now: datetime.datetime) -> None:
        """Take the lock.

        Raises:
            UserError: somebody else has it (with who and since when), or the folder cannot be written to.
        """
        connection: sqlite3.Connection | None = None
        try:
            connection = sqlite3.connect(self._lock_path, timeout=0, isolation_level=None, check_same_thread=False)
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("CREATE TABLE IF NOT EXISTS holder (who TEXT, since TEXT)")
            connection.execute("DELETE FROM holder")
            since = now.astimezone(datetime.UTC).isoformat(timespec="seconds")
            connection.execute("INSERT INTO holder VALUES (?, ?)", (_me(), since))
            connection.execute("COMMIT")
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            if connection is not None:
                connection.close()
            if "locked" in str(error):
                holder = self.holder()
                raise UserError(Problem.JOURNAL_HELD, path=self._path, who=holder.who, since=holder.since) from None
            if "full" in str(error):
                raise UserError(Problem.DISK_FULL, path=self._path) from None
            raise UserError(Problem.JOURNAL_READ_ONLY, path=self._path) from None
        self._connection = connection

    def release(self) -> None:
        """Give the lock back. Its file stays: taking it away could give two others one lock each."""
        if self._connection is not None:
            self._connection.rollback()
            self._connection.close()
            self._connection = None

    def holder(self) -> Holder:
        """Return who says to hold the lock; empty where nothing can be read."""
        try:
            connection = sqlite3.connect(self._lock_path, timeout=1)
            try:
                row = connection.execute("SELECT who, since FROM holder").fetchone()
            finally:
                connection.close()
            return Holder(str(row[0]), datetime.datetime.fromisoformat(str(row[1])))
        except (sqlite3.Error, ValueError, TypeError):
            return Holder("", None)


def _me() -> str:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = ""
    return f"{user}@{platform.node()}".strip("@")
