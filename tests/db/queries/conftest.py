"""The sample shop in Turkish on a Saturday in November, and what the trends know of it."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from db import journal as journals
from db.journal import Journal
from db.models import Customer
from db.queries.hours import shop_hours
from db.queries.trends import TrendsFigures, trends_figures
from db.queries.trendsfacts import TrendsFacts, trends_facts
from db.queries.warmth import customer_histories, warmth_rule
from db.records import Language
from db.relationship.histories import history_columns
from db.relationship.warmth import warmth_history

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
TODAY = NOW.date()
WEEK = datetime.timedelta(7)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory, sample_shop: Callable[[Path, Language], Path]) -> Iterator[Journal]:
    path = sample_shop(tmp_path_factory.mktemp("trends") / "yıldız.hatir", Language.TR)
    with journals.open_journal(path, now=NOW) as opened:
        yield opened


@pytest.fixture(scope="module")
def facts(shop: Journal) -> TrendsFacts:
    return trends_facts(shop, TODAY)


@pytest.fixture(params=[(0, 26), (20, 10)], ids=["today", "twenty weeks ago"])
def figures(request: pytest.FixtureRequest, facts: TrendsFacts) -> TrendsFigures:
    ago, weeks = request.param
    return trends_figures(facts, TODAY - ago * WEEK, weeks)


def people(day: datetime.date) -> list[int]:
    """Who was a customer on a day."""
    return [
        row.id
        for row in Customer.select()
        if row.trashed_at is None
        and (row.archived_at is None or row.archived_at.date() > day)
        and (row.lost_on is None or row.lost_on > day or (row.won_back_on is not None and row.won_back_on <= day))
    ]


def one_by_one(shop: Journal, ids: list[int], day: datetime.date) -> dict[int, tuple[float, float]]:
    """Everybody's warmth and coverage on one day, each computed alone from their own story."""
    hours = shop_hours(shop, TODAY)
    stories = customer_histories(shop, ids, TODAY)
    found: dict[int, tuple[float, float]] = {}
    for customer_id, story in stories.items():
        table = warmth_history(history_columns([story], hours), [day], hours, warmth_rule(shop))
        found[customer_id] = float(table.warmth[0, 0]), float(table.coverage[0, 0])
    return found
