"""Files that leave the house: written whole or not at all."""

import os
import tempfile
from pathlib import Path

from db.errors import Problem, UserError, of_os_error

#: The rights a new file usually gets; a temporary one may be read by its owner alone.
_READABLE = 0o644


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that at every moment either the old one or the whole new one is there.

    Raises:
        UserError: the folder is missing, may not be written to, or the disk is full. Nothing is left behind then, and a
            file that was there before is as it was.
    """
    if path.is_dir():
        raise UserError(Problem.FILE_IS_DIRECTORY, path=path)
    new: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".new")
        new = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        new.chmod(_READABLE)
        new.replace(path)
    except OSError as error:
        if new is not None:
            new.unlink(missing_ok=True)
        raise of_os_error(error, path) from error
