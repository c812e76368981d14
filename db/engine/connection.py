"""Connections to a journal's file, with the pragmas that keep it safe."""

import os
import shutil
import sqlite3
import threading
import urllib.parse
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path, PurePath

import peewee

from db.errors import Problem, UserError, of_os_error

#: "HATR": tells a journal from any other SQLite file (PRAGMA application_id).
APPLICATION_ID = 0x48415452

#: What the engine or the file system may answer instead of doing its work; `explain` says what it means.
ENGINE_ERRORS = (peewee.DatabaseError, sqlite3.Error, OSError)

_SQLITE_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_LAYOUT_AT = slice(60, 64)
_APPLICATION_AT = slice(68, 72)
_BUSY_SECONDS = 5
_LEAST_FREE = 256 * 1024

#: Durable and honest: foreign keys kept, every commit on the disk before it is confirmed. The file is not mapped into
#: memory: that was no faster, counted as ours, and a stick pulled out would end the program instead of a sentence.
_PRAGMAS = {
    "foreign_keys": 1,
    "journal_mode": "wal",
    "synchronous": "full",
    "fullfsync": 1,  # on a Mac the disk itself is asked, not the system alone; elsewhere it is so anyway
    "temp_store": "memory",
    "cache_size": -4_000,  # of each connection; the system keeps the file at hand anyway, with more it was no faster
}


#: In kibibytes, below zero as SQLite wants it.
_HURRIED_CACHE = -400_000


class JournalDatabase(peewee.SqliteDatabase):
    """A SQLite database that knows the connection of every thread, so that closing closes them all.

    Peewee remembers a thread's connection where Qt's threads forget it from one task to the next: each task would open
    another, with a cache and files of its own. Here a thread keeps the one it has.
    """

    def __init__(self, path: Path, *, read_only: bool, untouched: bool = False) -> None:
        """Prepare a database on `path`; nothing is opened yet.

        Args:
            path: the file.
            read_only: refuse every write.
            untouched: leave no trace in its folder either; only for a file nobody writes to meanwhile.
        """
        pragmas: dict[str, int | str] = dict(_PRAGMAS)
        if read_only:
            pragmas = {"foreign_keys": 1, "query_only": 1, "temp_store": "memory"}
        name = address(path.absolute(), "mode=ro&immutable=1") if untouched else str(path)
        super().__init__(name, pragmas=pragmas, timeout=_BUSY_SECONDS, check_same_thread=False, uri=untouched)
        self.path = path
        self.read_only = read_only
        self._opened: dict[int, sqlite3.Connection] = {}
        self._is: tuple[int, int] | None = None
        self._opened_lock = threading.Lock()
        self._ended = False

    @property
    def connections(self) -> int:
        """How many connections are open."""
        return len(self._opened)

    def _connect(self) -> sqlite3.Connection:
        if self._ended:
            raise UserError(Problem.JOURNAL_NONE)  # peewee opens by itself for whoever asks; nobody would close that
        thread = threading.get_native_id()
        with self._opened_lock:
            known = self._opened.get(thread)
        if known is not None:
            return known
        if self._is is not None and not self.is_in_place():
            raise UserError(Problem.JOURNAL_GONE, path=self.path)  # SQLite would put an empty file there instead
        connection: sqlite3.Connection = super()._connect()  # pyright: ignore[reportAttributeAccessIssue] (the stubs lack it)
        with self._opened_lock:
            self._opened[thread] = connection
        self._is = self._is or self._found()
        return connection

    def _close(self, connection: sqlite3.Connection) -> None:
        with self._opened_lock:
            self._opened = {thread: each for thread, each in self._opened.items() if each is not connection}
        connection.close()

    def is_in_place(self) -> bool:
        """Say whether the file that was opened still stands in its place.

        What is written to one that was taken away is lost, and SQLite itself does not tell.
        """
        found = self._found()
        return found is not None and (os.name == "nt" or found == self._is)  # Windows lets no open file be moved

    def held(self) -> sqlite3.Connection | None:
        """Return a connection that is open, of whichever thread: it still reads a file that was taken away."""
        with self._opened_lock:
            return next(iter(self._opened.values()), None)

    def _found(self) -> tuple[int, int] | None:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def close_all(self) -> None:
        """Close the connections of every thread."""
        self.close()
        with self._opened_lock:
            opened, self._opened = self._opened, {}
        for connection in opened.values():
            connection.close()

    def end(self) -> None:
        """Close the connections of every thread for good: whoever still asks something is refused."""
        self._ended = True
        self.close_all()


def address(path: PurePath, options: str) -> str:
    """Return the URI SQLite opens an absolute path by.

    `as_uri` would begin with the name of the computer that holds a shared folder; SQLite takes no such name.
    """
    place = path.as_posix()
    return f"file://{'' if place.startswith('/') else '/'}{urllib.parse.quote(os.fsencode(place), safe='/:')}?{options}"


def for_reading(path: Path) -> JournalDatabase:
    """Return a database to read from, also where its folder cannot be written to: a locked stick, a full disk."""
    beside_a_writer = JournalDatabase(path, read_only=True)
    try:
        beside_a_writer.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()
    except peewee.DatabaseError as error:
        beside_a_writer.close_all()
        if not isinstance(error, peewee.OperationalError):  # damaged: it would be so untouched, too
            raise
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            # What was confirmed last stands only there.
            raise
        return JournalDatabase(path, read_only=True, untouched=True)
    return beside_a_writer


def require_journal(path: Path) -> int:
    """Return the layout of the journal at `path` without opening it as a database.

    Raises:
        UserError: it is missing, a directory, empty, unreadable, or no journal at all.
    """
    if path.is_dir():
        raise UserError(Problem.FILE_IS_DIRECTORY, path=path)
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        raise UserError(Problem.FILE_MISSING, path=path) from None
    except PermissionError:
        raise UserError(Problem.FILE_NO_PERMISSION, path=path) from None
    except OSError as error:
        raise UserError(Problem.FILE_UNREADABLE, path=path, detail=error.strerror or "") from error
    if not header:
        raise UserError(Problem.FILE_EMPTY, path=path)
    if not header.startswith(_SQLITE_MAGIC) or int.from_bytes(header[_APPLICATION_AT], "big") != APPLICATION_ID:
        raise UserError(Problem.JOURNAL_FOREIGN, path=path)
    if len(header) < _HEADER_BYTES:
        raise UserError(Problem.JOURNAL_DAMAGED, path=path)
    return int.from_bytes(header[_LAYOUT_AT], "big")


def mark(database: peewee.Database, layout: int) -> None:
    """Write into the file that it is a journal, of this layout."""
    database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute_sql(f"PRAGMA user_version = {layout}")


@contextmanager
def hurried(database: peewee.Database) -> Generator[None]:
    """Write without waiting for the disk and with a large cache: for a journal nobody would miss if the power failed.

    When it ends, everything is on the disk and the connection is as careful as before.
    """
    database.execute_sql("PRAGMA synchronous = off")
    database.execute_sql(f"PRAGMA cache_size = {_HURRIED_CACHE}")
    try:
        yield
    finally:
        database.execute_sql(f"PRAGMA cache_size = {_PRAGMAS['cache_size']}")
        database.execute_sql(f"PRAGMA synchronous = {_PRAGMAS['synchronous']}")
        database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def is_sound(database: JournalDatabase) -> bool:
    """Say whether SQLite's quick check and the check of foreign keys find nothing wrong.

    Raises:
        peewee.DatabaseError: it could not be checked, for a reason that says nothing of the file (a full disk).
    """
    try:
        answer = database.execute_sql("PRAGMA quick_check(1)").fetchone()
        if answer is None or answer[0] != "ok":
            return False
        return database.execute_sql("PRAGMA foreign_key_check").fetchone() is None
    except (peewee.DatabaseError, sqlite3.Error) as error:
        known = explain(error, database.path)
        if known is None or known.problem is Problem.JOURNAL_DAMAGED:
            return False
        raise


def explain(error: BaseException, path: Path) -> UserError | None:
    """Return what a database or file error means to the user, or None if it is a bug of ours."""
    if isinstance(error, OSError):
        return of_os_error(error, path)
    text = str(error).lower()
    if "no transaction is active" in text and error.__context__ is not None:
        # SQLite had given up the transaction by itself; why, is told by the error before.
        return explain(error.__context__, path)
    problem: Problem | None = None
    if "foreign key constraint" in text:
        problem = Problem.CHANGED_MEANWHILE  # what it was about is gone by now
    elif "full" in text:
        problem = Problem.DISK_FULL
    elif "malformed" in text or "not a database" in text or "corrupt" in text:
        problem = Problem.JOURNAL_DAMAGED
    elif "readonly" in text or "read-only" in text or "unable to open" in text:
        problem = Problem.JOURNAL_READ_ONLY
    elif "disk i/o" in text:
        if _is_full(path):
            return UserError(Problem.DISK_FULL, path=path)
        return UserError(Problem.FILE_NOT_WRITABLE, path=path, detail=str(error))
    elif "locked" in text:
        return UserError(Problem.JOURNAL_HELD, path=path, who="", since=None)
    return None if problem is None else UserError(problem, path=path)


def _is_full(path: Path) -> bool:
    """A full disk is told as an input/output error where SQLite meets it in the files beside the journal."""
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_FREE
    except OSError:
        return False
