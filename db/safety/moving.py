"""Moving a journal into another folder, so that whatever happens meanwhile it is whole in one of the two.

The journal is copied and the copy checked. Then whoever opens it next has to be told where it is; only after that does
the old file go, and the backups come along. Whoever was interrupted goes on with `leave` as if nothing had happened.
"""

import contextlib
import datetime
import errno
import filecmp
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from db.engine.lock import WriterLock
from db.errors import Problem, UserError, of_os_error
from db.files import replacing
from db.safety.backup import backups_folder, list_backups, restore

_HEADER = 100
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Departure:
    """The file a journal was copied from.

    Attributes:
        path: where it is.
        size: how many bytes it had then.
        changed_ns: when it had been written last, in nanoseconds as the system counts them.
    """

    path: Path
    size: int
    changed_ns: int


def copy_to(here: Path, there: Path, now: datetime.datetime) -> Departure:
    """Copy the closed journal at `here` to `there`, verified. The old file stays until `leave`.

    Raises:
        UserError: something else is there already, the folder may not be written to, the disk is full, somebody
            else has the journal open. Nothing is left in the other folder then.
    """
    _require_open_folder(there.parent)
    before = here.stat()
    departure = Departure(here, before.st_size, before.st_mtime_ns)
    if there.exists():
        if not _is_copy(there, here):
            raise UserError(Problem.FILE_EXISTS, path=there)
        return departure
    try:
        restore(here, there, now)
    except UserError:
        if not there.exists():
            _lock_of(there).unlink(missing_ok=True)
        raise
    return departure


def leave(departure: Departure, there: Path, now: datetime.datetime) -> int:
    """Take the old file away and bring the backups along; return how many of them could not come.

    A file somebody has written to since is no old one any more, and one that is open elsewhere is in use: it stays.
    """
    if not there.is_file() or _is_same(departure.path, there):
        return 0
    with contextlib.suppress(UserError, OSError):
        _take_away(departure, now)
    return _bring_backups(departure.path, there)


def _is_same(here: Path, there: Path) -> bool:
    """Say whether both are one file: a folder may go by several names (a link, a drive's letter, large letters)."""
    return here == there or (here.exists() and here.samefile(there))


def _is_copy(there: Path, here: Path) -> bool:
    """Say whether what stands there is this very journal: an earlier move came so far."""
    logs = (path.with_name(path.name + "-wal") for path in (there, here))
    if not there.is_file() or any(log.exists() and log.stat().st_size for log in logs):
        return False
    if there.stat().st_size != here.stat().st_size:
        return False
    with there.open("rb") as copy, here.open("rb") as origin:
        if _lasting(copy.read(_HEADER)) != _lasting(origin.read(_HEADER)):
            return False
        while (part := copy.read(_CHUNK)) == origin.read(_CHUNK):
            if not part:
                return True
    return False


def _lasting(header: bytes) -> bytes:
    """Return what stays of a database's head however often it is opened: not how, nor how often, it was written to."""
    return header[:18] + header[20:24] + header[28:40] + header[44:92]


def _take_away(departure: Departure, now: datetime.datetime) -> None:
    here = departure.path
    found = here.stat()
    if (found.st_size, found.st_mtime_ns) != (departure.size, departure.changed_ns):
        return
    lock = WriterLock(here)
    lock.take(now)
    try:
        for ending in ("", "-wal", "-shm"):
            here.with_name(here.name + ending).unlink(missing_ok=True)
    finally:
        lock.release()
    _lock_of(here).unlink(missing_ok=True)  # nobody can want to write into what is gone


def _bring_backups(here: Path, there: Path) -> int:
    old, new = backups_folder(here), backups_folder(there)
    stayed = 0
    for copy in list_backups(old, here.stem):
        try:
            new.mkdir(exist_ok=True)
            _bring(copy, new / copy.name)
        except (OSError, UserError):
            stayed += 1
    with contextlib.suppress(OSError):
        old.rmdir()
    return stayed


def _bring(copy: Path, place: Path) -> None:
    if not place.exists():
        try:
            copy.rename(place)
        except OSError:  # another disk
            with replacing(place) as unfinished:
                shutil.copyfile(copy, unfinished)
        else:
            return
    # It may have been brought when this was interrupted, but not taken away yet; another's of that name stays apart.
    if not filecmp.cmp(copy, place, shallow=False):
        raise UserError(Problem.FILE_EXISTS, path=place)
    copy.unlink()


def _require_open_folder(folder: Path) -> None:
    """Try whether something can be made there; a journal's own words about it would speak of a journal."""
    probe = folder / f".{os.urandom(8).hex()}.new"
    try:
        probe.open("xb").close()
        probe.unlink()
    except FileNotFoundError:
        raise UserError(Problem.FOLDER_MISSING, path=folder) from None
    except PermissionError:
        raise UserError(Problem.FILE_NO_PERMISSION, path=folder) from None
    except OSError as error:
        if error.errno == errno.EROFS:
            raise UserError(Problem.FILE_NO_PERMISSION, path=folder) from None
        raise of_os_error(error, folder) from error


def _lock_of(path: Path) -> Path:
    return path.with_name(path.name + ".lock")
