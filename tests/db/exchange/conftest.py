"""An empty journal for each test, copied from one made once: making the tables is most of the work."""

import datetime
import shutil
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from db import journal as journals
from db.journal import Journal


@pytest.fixture(scope="session")
def empty_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "yıldız.hatir"
    made_at = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
    journals.create(path, now=made_at, name="Yıldız Terzi").close(made_at)
    return path


@pytest.fixture
def journal(empty_journal: Path, tmp_path: Path, now: datetime.datetime) -> Iterator[Journal]:
    path = tmp_path / empty_journal.name
    shutil.copy(empty_journal, path)
    with journals.open_journal(path, now=now, check=False) as opened:
        yield opened
