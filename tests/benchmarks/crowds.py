"""The journals everything is measured on, drawn once and kept in `build/benchmarks`."""

from __future__ import annotations

import hashlib
import shutil
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from moment import NOW

from db import journal as journals
from db.engine.connection import require_journal
from db.engine.layout import LAYOUT
from db.journal import Journal
from db.safety.backup import backups_folder
from db.sample.crowd import Crowd, new_crowd

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "benchmarks"

#: The customer with ten thousand touches.
LONGEST = 1
#: Anybody else.
ORDINARY = 500

_SHAPED_BY = (
    "db/sample/crowd.py",
    "db/sample/crowd_touches.py",
    "db/sample/crowd_words.py",
)


def path_of(size: int) -> Path:
    """Return a journal with so many customers, drawn now if it was not before or if its making has changed since.

    One of an older layout is brought up to date.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{size}-{_fingerprint()}.hatir"
    if not path.is_file():
        for old in FOLDER.glob(f"{size}-*"):
            shutil.rmtree(old) if old.is_dir() else old.unlink()
        print(f"Drawing {size:,} customers …", file=sys.stderr, flush=True)
        new_crowd(path, Crowd(size), NOW)
    if require_journal(path) < LAYOUT:
        journals.open_journal(path, now=NOW, check=False).close()
        shutil.rmtree(backups_folder(path), ignore_errors=True)  # it can be drawn anew
    return path


@contextmanager
def opened(size: int) -> Generator[Journal]:
    """Open such a journal to read it."""
    with journals.open_journal(path_of(size), now=NOW, read_only=True, check=False) as journal:
        yield journal


@contextmanager
def copied(size: int) -> Generator[Path]:
    """Give a copy that may be written to."""
    with tempfile.TemporaryDirectory(prefix="hatir-bench-") as folder:
        path = Path(folder) / "copy.hatir"
        shutil.copyfile(path_of(size), path)
        yield path


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for name in _SHAPED_BY:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()[:8]
