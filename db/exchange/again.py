"""Doing an import again that was taken back: from the same files, if they are still what they were."""

import datetime
import hashlib
from collections.abc import Sequence
from pathlib import Path

from db.changes import Change, ReadFile
from db.errors import Problem, UserError
from db.exchange.taking_in import read_files, take_in
from db.journal import Journal


def as_they_are(paths: Sequence[Path]) -> tuple[ReadFile, ...]:
    """Return what files are known by later, whatever they are called then.

    Raises:
        OSError: one of them cannot be read.
    """
    return tuple(ReadFile(path, _digest(path)) for path in paths)


def take_in_again(journal: Journal, files: Sequence[ReadFile], now: datetime.datetime) -> Change:
    """Take in what an import took in that was taken back since; the change can be taken back in turn.

    Raises:
        UserError: one of the files is gone or holds something else by now; nothing is taken in then.
    """
    for file in files:
        if _digest_or_none(file.path) != file.digest:
            raise UserError(Problem.IMPORT_FILE_CHANGED, path=file.path)
    return take_in(journal, read_files(journal, [file.path for file in files], now), now).change(files)


def _digest_or_none(path: Path) -> str | None:
    try:
        return _digest(path)
    except OSError:
        return None


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
