"""Verified backups of a journal, thinned to ten, and restoring from one.

A live journal is never copied as a file: in WAL mode the file alone may hold no tables at all. The copy is made by
SQLite's own backup, checked, and only then given its name.
"""

import contextlib
import datetime
import filecmp
import os
import re
import sqlite3
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from db.engine.connection import address, explain, require_journal
from db.engine.layout import LAYOUT
from db.engine.lock import WriterLock
from db.errors import Problem, UserError
from db.files import take_place

#: How many backups of one journal are kept in a folder.
KEPT = 10

_UNFINISHED = ".unfinished"
_STAMP = re.compile(r"^(?P<stem>.+)-(?P<stamp>\d{8}-\d{6})(?:-(?P<number>\d+))?\.hatir$")


def backups_folder(path: Path) -> Path:
    """Return the folder beside a journal that holds its automatic backups."""
    return path.with_name(f"{path.stem}-backups")


def back_up(path: Path, folder: Path, now: datetime.datetime) -> Path:
    """Copy the journal at `path` into `folder`, check the copy, and return where it is.

    The journal may be open and written to meanwhile. The name carries the moment in UTC.

    Raises:
        UserError: not a journal, the folder cannot be written to, the disk is full, the copy is not sound.
    """
    require_journal(path)
    target = _next_name(path, folder, now)
    with contextlib.closing(_opened(path)) as origin:
        _copy_verified(origin, target, path)
    return target


def put_back(held: sqlite3.Connection, path: Path, now: datetime.datetime) -> None:
    """Write what an open connection still holds of a journal whose file is gone from `path` into that place again.

    Where something else stands there by now, it is left alone, and the journal goes among its backups.

    Raises:
        UserError: the folder is gone, too, or cannot be written to, the disk is full.
    """
    if path.exists():
        _copy_verified(held, _next_name(path, backups_folder(path), now), path)
        return
    _copy_verified(held, path, path)


def _next_name(path: Path, folder: Path, now: datetime.datetime) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise explain(error, folder) or error from error
    stamp = now.astimezone(datetime.UTC).strftime("%Y%m%d-%H%M%S")
    target = folder / f"{path.stem}-{stamp}.hatir"
    number = 1
    while target.exists():
        number += 1
        target = folder / f"{path.stem}-{stamp}-{number}.hatir"
    return target


def thin(folder: Path, stem: str, kept: int = KEPT) -> list[Path]:
    """Take away all but `kept` backups of the journal called `stem`; return those taken away.

    Half of those that stay are the newest; the others are the last of each day before, as far back as they reach, so
    that a day with many closings does not push out the days one may want to go back to. What is left of a backup that
    was cut off by a crash goes, too.
    """
    gone = _spare(list_backups(folder, stem), kept)
    for path in gone:
        path.unlink(missing_ok=True)
    if folder.is_dir():
        for path in folder.glob(f"*{_UNFINISHED}*"):
            if (match := _STAMP.match(path.name.partition(_UNFINISHED)[0])) and _same_name(match["stem"], stem):
                path.unlink(missing_ok=True)
    return gone


def _spare(copies: Sequence[Path], kept: int) -> list[Path]:
    """Return those of the copies, given newest first, that need not stay."""
    newest = copies[: (kept + 1) // 2]
    days = {_day(path) for path in newest}
    last_of_days: list[Path] = []
    for path in copies[len(newest) :]:
        if _day(path) not in days:
            days.add(_day(path))
            last_of_days.append(path)
    others = [path for path in copies[len(newest) :] if path not in last_of_days]
    staying = {*newest, *[*last_of_days, *others][: kept - len(newest)]}
    return [path for path in copies if path not in staying]


def _day(backup: Path) -> datetime.date | None:
    made = made_at(backup)
    return made.date() if made is not None else None


def list_backups(folder: Path, stem: str) -> list[Path]:
    """Return the backups of the journal called `stem` in `folder`, newest first."""
    if not folder.is_dir():
        return []
    found = [
        (match["stamp"], int(match["number"] or 1), path)
        for path in folder.iterdir()
        if (match := _STAMP.match(path.name)) and _same_name(match["stem"], stem)
    ]
    return [path for _, _, path in sorted(found, reverse=True)]


def _same_name(one: str, other: str) -> bool:
    """Say whether both are one name; a Mac may write ş as an s and its cedilla."""
    return unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)


def made_at(backup: Path) -> datetime.datetime | None:
    """Return the moment a backup was made, as its name tells; None for a file that is named otherwise."""
    found = _STAMP.match(backup.name)
    if found is None:
        return None
    return datetime.datetime.strptime(found["stamp"], "%Y%m%d-%H%M%S").replace(tzinfo=datetime.UTC)


def restore(backup: Path, target: Path, now: datetime.datetime) -> Path | None:
    """Put the backup in the place of `target`; return where the journal that stood there was put aside, if one did.

    Nothing is overwritten: what stands at `target` is first backed up beside it. Old `-wal` and `-shm` files go.

    Raises:
        UserError: the backup is no sound journal, the target is open elsewhere or cannot be written.
    """
    layout = require_journal(backup)
    if layout > LAYOUT:
        raise UserError(Problem.JOURNAL_NEWER, path=backup, layout=layout)
    if target.is_dir():
        raise UserError(Problem.FILE_IS_DIRECTORY, path=target)
    if not target.parent.is_dir():
        raise UserError(Problem.FOLDER_MISSING, path=target.parent)
    if target.exists() and target.samefile(backup):
        raise UserError(Problem.FILE_EXISTS, path=target)
    lock = WriterLock(target)
    lock.take(now)
    try:
        aside = _put_aside(target, now) if target.exists() else None
        with contextlib.closing(_opened(backup)) as origin:
            _copy_verified(origin, target, backup)
        return aside
    except OSError as error:
        raise explain(error, target) or error from error
    finally:
        lock.release()


def put_in_place(made: Path, target: Path) -> None:
    """Give a journal that is whole its place; what is left beside it of another one goes, SQLite would play it in.

    Raises:
        UserError: another program holds what stands there.
        OSError: it may not be replaced.
    """
    for ending in ("-wal", "-shm"):
        target.with_name(target.name + ending).unlink(missing_ok=True)
    take_place(made, target)


def _put_aside(target: Path, now: datetime.datetime) -> Path:
    """Keep what stands at the target: as a verified backup if it is a journal, else under another name."""
    folder = backups_folder(target)
    before = next(iter(list_backups(folder, target.stem)), None)
    try:
        made = back_up(target, folder, now)
        if before is None or not filecmp.cmp(before, made, shallow=False):
            return made
        made.unlink()  # closing it had made this very copy already
    except UserError:
        aside = target.with_name(f"{target.name}.{now.astimezone(datetime.UTC):%Y%m%d-%H%M%S}.aside")
        take_place(target, aside)
        return aside
    return before


def _opened(source: Path) -> sqlite3.Connection:
    try:
        return sqlite3.connect(address(source.absolute(), "mode=ro"), uri=True)
    except sqlite3.Error as error:
        raise explain(error, source) or error from error


def _copy_verified(origin: sqlite3.Connection, target: Path, source: Path) -> None:
    unfinished = target.with_name(target.name + _UNFINISHED)
    _discard(unfinished)
    try:
        with contextlib.closing(sqlite3.connect(unfinished)) as copy:
            origin.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            _require_sound(copy, source)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        put_in_place(unfinished, target)
    except (sqlite3.Error, OSError) as error:
        _discard(unfinished)
        raise explain(error, target) or error from error
    except UserError:
        _discard(unfinished)
        raise


def _discard(unfinished: Path) -> None:
    for ending in ("", "-journal"):
        with contextlib.suppress(OSError):  # a folder that may not be written to holds none of ours
            unfinished.with_name(unfinished.name + ending).unlink(missing_ok=True)


def _require_sound(copy: sqlite3.Connection, source: Path) -> None:
    answer = copy.execute("PRAGMA quick_check(1)").fetchone()
    if answer is None or answer[0] != "ok":
        raise UserError(Problem.BACKUP_DAMAGED, path=source)
