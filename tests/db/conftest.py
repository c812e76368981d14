"""An empty journal of a shop in Istanbul, on a real file."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from db import journal as journals
from db.journal import Journal

ISTANBUL = ZoneInfo("Europe/Istanbul")


@pytest.fixture
def now() -> datetime.datetime:
    """A Saturday in November, ten past two in the afternoon."""
    return datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ISTANBUL)


@pytest.fixture
def journal(tmp_path: Path, now: datetime.datetime) -> Iterator[Journal]:
    with journals.create(tmp_path / "yıldız.hatir", now=now, name="Yıldız Terzi") as made:
        yield made
