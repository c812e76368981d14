"""The sample shop on a Saturday in November, in both languages."""

import datetime
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest

import resources
from db import journal as journals
from db.journal import Journal
from db.records import Language
from db.sample.shop import fill

NOW = datetime.datetime(2026, 11, 21, 9, 12, tzinfo=ZoneInfo("Europe/Istanbul"))


@pytest.fixture(scope="session")
def moment() -> datetime.datetime:
    """Twelve past nine: the shop opens at ten on a Saturday."""
    return NOW


@pytest.fixture(scope="module", params=list(Language), ids=str)
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """The sample shop, opened once for a file of tests that only read it."""
    with journals.create(tmp_path_factory.mktemp("sample") / "yıldız.hatir", now=NOW) as journal:
        fill(journal, resources.path("sample"), request.param, NOW)
        yield journal
