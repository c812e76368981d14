"""The one door to a journal: create, open, check and close the file `*.hatir` that holds everything of one shop."""

import datetime
import functools
import logging
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Concatenate, ParamSpec, Self, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from db.engine.connection import ENGINE_ERRORS, JournalDatabase, explain, for_reading, is_sound, require_journal
from db.engine.layout import LAYOUT, migrate
from db.engine.lock import WriterLock
from db.errors import Problem, UserError
from db.models import Business, OpenHours, database
from db.safety.backup import back_up, backups_folder, list_backups, made_at, put_back, thin

_log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

ENDING = ".hatir"

#: What a new shop's hours are until its owner says otherwise: Monday to Saturday, nine to seven.
_OPEN_DAYS = range(6)
_OPENS = datetime.time(9)
_CLOSES = datetime.time(19)


class Journal:
    """An open journal. Made by `create` and `open_journal`; closed with `close` or a `with` block.

    Attributes:
        path: the file.
        read_only: whether commands are refused.
        zone: the shop's time zone; local days are counted in it.
    """

    def __init__(
        self, db: JournalDatabase, lock: WriterLock | None, opened_at: datetime.datetime, *, changed: bool = False
    ) -> None:
        """Wrap a database whose layout is the newest. Callers use `create` or `open_journal`."""
        self._opened_at = opened_at
        self.path = db.path
        self.read_only = db.read_only
        self.database = db
        self._lock = lock
        self._changed = changed
        self.zone = _zone_of_shop()

    def __enter__(self) -> Self:
        """Return the journal itself."""
        return self

    def __exit__(self, *_exc: object) -> None:
        """Close the journal."""
        self.close()

    def local(self, moment: datetime.datetime) -> datetime.datetime:
        """Return an aware moment as wall-clock time in the shop's zone."""
        return moment.astimezone(self.zone)

    def today(self, now: datetime.datetime) -> datetime.date:
        """Return the local day in which an aware moment lies."""
        return self.local(now).date()

    @contextmanager
    def writing(self) -> Generator[None]:
        """Run one transaction: everything in it is kept, or nothing.

        Raises:
            UserError: the journal is open for reading only or closed, the disk is full, the file cannot be written or
                is not where it was any more.
        """
        if self.read_only:
            raise UserError(Problem.JOURNAL_READ_ONLY, path=self.path)
        if database.obj is not self.database:  # closed, and perhaps another one is open
            raise UserError(Problem.JOURNAL_NONE)
        if not self.database.is_in_place():
            raise UserError(Problem.JOURNAL_GONE, path=self.path)
        try:
            with self.database.atomic():
                yield
        except ENGINE_ERRORS as error:
            known = explain(error, self.path)
            if known is None:
                raise
            raise known from error
        self._changed = True

    @contextmanager
    def reading(self) -> Generator[None]:
        """Read in one piece: whatever is written meanwhile, on another lane or by another program, is not seen."""
        with self.database.atomic():
            yield

    def is_sound(self) -> bool:
        """Say whether a check of the whole file finds nothing wrong. Takes about a second for a gigabyte."""
        return is_sound(self.database)

    def close(self, now: datetime.datetime | None = None) -> None:
        """Close the journal; where something was changed and the file is sound, keep a verified copy first.

        Closing twice is harmless. The copy is named by `now`, or by the moment the journal was opened. A copy that
        cannot be made (a full disk) never stops the closing: it is logged. Where the file was taken away meanwhile, the
        copy takes its place.
        """
        if self.database.is_closed() and self._lock is None:
            return
        if self._changed and not self.read_only:
            try:
                self._keep_copy(now or self._opened_at)
            except UserError as error:
                _log.warning("no backup at closing: %s", error.problem, extra={"difficulty": error})
        self._changed = False
        self.database.end()
        if database.obj is self.database:
            database.initialize(None)
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def keep_daily_copy(self, now: datetime.datetime) -> Path | None:
        """Keep a verified copy if something was changed and the newest one is of an earlier day; return where it is.

        For a journal that stays open for days. It may be written to meanwhile.

        Raises:
            UserError: the folder cannot be written to, the disk is full, the journal is not sound.
        """
        if not self._changed or self.read_only or not self.database.is_in_place():
            return None
        newest = next(iter(list_backups(backups_folder(self.path), self.path.stem)), None)
        made = made_at(newest) if newest is not None else None
        if made is not None and self.today(made) >= self.today(now):
            return None
        self._changed = False  # whatever is written from here on is for the next copy
        try:
            return self._keep_copy(now)
        except UserError:
            self._changed = True
            raise

    def _keep_copy(self, now: datetime.datetime) -> Path:
        held = self.database.held()
        if held is not None and not self.database.is_in_place():
            put_back(held, self.path, now)
            return self.path
        made = back_up(self.path, backups_folder(self.path), now)
        thin(backups_folder(self.path), self.path.stem)
        return made


def in_one_piece(read: Callable[Concatenate[Journal, P], T]) -> Callable[Concatenate[Journal, P], T]:
    """Let a query of several statements see the journal as it is at one moment (see `Journal.reading`)."""

    @functools.wraps(read)
    def reading(journal: Journal, *given: P.args, **named: P.kwargs) -> T:
        with journal.reading():
            return read(journal, *given, **named)

    return reading


def create(
    path: Path, *, now: datetime.datetime, name: str = "", language: str = "tr", zone: str = "", region: str = ""
) -> Journal:
    """Create an empty journal at `path` and open it for writing.

    Args:
        path: the file.
        now: the present moment, noted for others who want to write meanwhile.
        name: the shop's.
        language: what its papers are written in.
        zone: the IANA name of the shop's time zone; Istanbul's where none is given.
        region: the ISO 3166 code of its country: public holidays, numbers without a country code; else Türkiye's.

    Raises:
        UserError: something is there already, the folder is missing or cannot be written to, the disk is full.
    """
    if path.is_dir():
        raise UserError(Problem.FILE_IS_DIRECTORY, path=path)
    if path.exists():
        raise UserError(Problem.FILE_EXISTS, path=path)
    if not path.parent.is_dir():
        raise UserError(Problem.FOLDER_MISSING, path=path.parent)
    lock = WriterLock(path)
    lock.take(now)
    db = JournalDatabase(path, read_only=False)
    try:
        _bind(db)
        migrate(db)
        Business.create(name=name, language=language, zone=zone or "Europe/Istanbul", region=region or "TR")
        OpenHours.insert_many([{"weekday": day, "opens": _OPENS, "closes": _CLOSES} for day in _OPEN_DAYS]).execute()
    except ENGINE_ERRORS as error:
        db.close_all()
        database.initialize(None)
        for leftover in (path, *_companions(path)):
            leftover.unlink(missing_ok=True)
        lock.release()
        raise explain(error, path) or error from error
    return Journal(db, lock, now, changed=True)


def open_journal(path: Path, *, now: datetime.datetime, read_only: bool = False, check: bool = True) -> Journal:
    """Open the journal at `path`; an older layout is brought up to date after a verified backup.

    Args:
        path: the file.
        now: the present moment, noted for others who want to write meanwhile.
        read_only: open beside a writer; commands are refused. An older layout is brought up to date here too, while
            nobody else has the journal open.
        check: run a quick check of the whole file first. The window checks after it is on the screen instead.

    Raises:
        UserError: missing, a directory, empty, foreign, damaged, newer than this program, held by another writer,
            not permitted.
    """
    layout = require_journal(path)
    if layout > LAYOUT:
        raise UserError(Problem.JOURNAL_NEWER, path=path, layout=layout)
    if layout < LAYOUT and read_only:
        open_journal(path, now=now, check=check).close(now)
        check = False
    lock = None
    if not read_only:
        lock = WriterLock(path)
        lock.take(now)
    db: JournalDatabase | None = None
    try:
        db = for_reading(path) if read_only else JournalDatabase(path, read_only=False)
        _bind(db)
        db.connect(reuse_if_open=True)
        if check:
            _require_sound(db)
        if layout < LAYOUT and not read_only:
            _bring_up_to_date(db, now)
        return Journal(db, lock, now)
    except (*ENGINE_ERRORS, UserError) as error:
        if db is not None:
            db.close_all()
            database.initialize(None)
        if lock is not None:
            lock.release()
        if isinstance(error, UserError):
            raise
        raise explain(error, path) or error from error


def _bind(db: JournalDatabase) -> None:
    if database.obj is not None:
        message = "a journal is open already in this process"
        raise RuntimeError(message)
    database.initialize(db)


def _require_sound(db: JournalDatabase) -> None:
    if not is_sound(db):
        raise UserError(Problem.JOURNAL_DAMAGED, path=db.path)


def _bring_up_to_date(db: JournalDatabase, now: datetime.datetime) -> None:
    back_up(db.path, backups_folder(db.path), now)
    migrate(db)


def _zone_of_shop() -> ZoneInfo:
    row = Business.select(Business.zone).tuples().first()
    try:
        return ZoneInfo(row[0] if row else "Europe/Istanbul")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("Europe/Istanbul")


def _companions(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + ending) for ending in ("-wal", "-shm"))
