"""Files of the journal that are looked at in another program: read-only copies in a folder nobody else may enter."""

from __future__ import annotations

import atexit
import contextlib
import os
import shutil
import stat
import tempfile
import time
from pathlib import Path

from db.attachedfiles import safe_name
from db.errors import of_os_error

_PREFIX = "hatir-opened-"
_STALE = 24 * 60 * 60  # seconds; by then nobody looks at what an earlier run could not clear away
_folders: list[Path] = []


def copy_of(name: str, content: bytes) -> Path:
    """Write a copy that can be read and neither changed nor run, and return where it is; it goes with the program.

    Raises:
        UserError: the disk is full, or the folder may not be written to.
    """
    folder = Path(tempfile.gettempdir())
    try:
        # One folder a file: two of the same name may be open beside each other.
        folder = Path(tempfile.mkdtemp(dir=_private_folder()))
        copy = folder / safe_name(name)
        with copy.open("xb") as file:
            file.write(content)
        copy.chmod(stat.S_IRUSR)
    except OSError as error:
        raise of_os_error(error, folder) from error
    return copy


def clear() -> None:
    """Take away every copy made by this program, as far as no other one holds it."""
    while _folders:
        _remove(_folders.pop())


def _private_folder() -> Path:
    if not _folders or not _folders[-1].is_dir():
        _clear_stale(Path(tempfile.gettempdir()))
        if not _folders:
            atexit.register(clear)
        _folders.append(Path(tempfile.mkdtemp(prefix=_PREFIX)))  # its owner alone may enter
    return _folders[-1]


def _clear_stale(folder: Path) -> None:
    """Take away what a program that was ended hard has left behind."""
    for left in folder.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _STALE:
                _remove(left)


def _remove(folder: Path) -> None:
    for at, _folders_in, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                (Path(at) / name).chmod(stat.S_IRUSR | stat.S_IWUSR)  # Windows removes nothing that is read-only
    shutil.rmtree(folder, ignore_errors=True)
