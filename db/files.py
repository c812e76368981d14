"""Files that leave the journal: written whole or not at all."""

import contextlib
import os
import time
from collections.abc import Generator
from pathlib import Path

from db.errors import Problem, UserError, of_os_error

#: Seconds. On Windows a scanner or an indexer opens what was just written, for a moment; nothing takes its place then.
_PATIENCE = (0.01, 0.02, 0.05, 0.1, 0.2)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that at every moment either the old one or the whole new one is there.

    Raises:
        UserError: the folder is missing, may not be written to, or the disk is full. Nothing is left behind then, and a
            file that was there before is as it was.
    """
    with replacing(path) as unfinished:
        unfinished.write_bytes(data)


@contextlib.contextmanager
def replacing(path: Path) -> Generator[Path]:
    """Give a file beside `path` to be written, which takes its place once all of it is on the disk.

    Raises:
        UserError: as `write_whole`; a difficulty while it was written is told as one with `path`.
    """
    if path.is_dir():
        raise UserError(Problem.FILE_IS_DIRECTORY, path=path)
    # A name nobody else has: whatever a user's own files are called, none of them is written over.
    unfinished = path.with_name(f".{os.urandom(8).hex()}.new")
    try:
        unfinished.open("xb").close()
        yield unfinished
        with unfinished.open("rb+") as written:
            os.fsync(written.fileno())
        take_place(unfinished, path)
    except OSError as error:
        raise of_os_error(error, path) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def take_place(unfinished: Path, path: Path) -> None:
    """Put a file that is whole where another may stand, at once; what only holds it for a moment is waited for.

    Raises:
        UserError: another program has the file at `path` open, and this system lets nobody replace it then.
        OSError: it cannot be replaced for another reason.
    """
    for seconds in (*_PATIENCE, None):
        try:
            unfinished.replace(path)
        except PermissionError as error:
            if not getattr(error, "winerror", None):
                raise
            if seconds is None:  # others may be written here, so it is this very file
                raise UserError(Problem.FILE_IN_USE, path=path) from error
            time.sleep(seconds)
        else:
            return
