"""Those on the road back from a break, and those who came back."""

import datetime
import math
import statistics

import pytest

from db.commands.customers import CustomerDraft, add_customer
from db.journal import Journal
from db.models import Break, Customer
from db.queries.care_recovery import mending
from db.queries.trends import TrendsFigures, trends_figures
from db.queries.trendsbehind import won_back
from db.queries.trendsfacts import TrendsFacts
from tests.db.queries.conftest import NOW, TODAY, WEEK, one_by_one


@pytest.mark.usefixtures("shop")
def test_who_said_it_is_mended_or_came_again_is_won_back(facts: TrendsFacts) -> None:
    now = trends_figures(facts, TODAY, 26)
    mended = {row.customer_id for row in Break.select() if row.mended_on and now.since < row.mended_on <= TODAY}
    again = {row.id for row in Customer.select() if row.won_back_on and now.since < row.won_back_on <= TODAY}
    assert now.won_back.count == len(mended | again) > 0


def test_the_gain_of_those_who_came_back_is_their_warmth_since_its_lowest_week(
    shop: Journal, facts: TrendsFacts, figures: TrendsFigures
) -> None:
    """Week by week from the break, or from the day they left, each week computed alone."""
    fell: dict[int, datetime.date] = {
        row.customer_id: row.on
        for row in Break.select().order_by(Break.on, Break.id)
        if row.mended_on and figures.since < row.mended_on <= figures.day
    }
    for row in Customer.select():
        if row.won_back_on and figures.since < row.won_back_on <= figures.day:
            fell.setdefault(row.id, row.lost_on)
    gains: list[float] = []
    for who, on in fell.items():
        weeks = [TODAY - WEEK * number for number in range(300) if on <= TODAY - WEEK * number <= figures.day]
        road = [one_by_one(shop, [who], week)[who][0] for week in weeks]
        road = [warmth for warmth in road if not math.isnan(warmth)]
        gains.append(road[0] - min(road))
    assert figures.won_back.count == len(fell)
    told = won_back(facts, figures.since, figures.day)
    assert sorted(each.gain or 0 for each in told) == pytest.approx(sorted(gains), abs=1e-3)
    assert figures.won_back.gain == (pytest.approx(statistics.fmean(gains), abs=1e-3) if gains else None)


def test_a_road_back_shows_each_day_from_a_fortnight_before_the_break(shop: Journal) -> None:
    roads = mending(shop, TODAY)
    assert {row.customer_id for row in Break.select()} == {road.customer_id for road in roads}
    for road in roads:
        days = [day for day, _ in road.days]
        assert days == [road.broke_on + datetime.timedelta(number - 14) for number in range(len(days))]
        assert days[-1] == TODAY
        for place in (0, 13, -1):
            alone = one_by_one(shop, [road.customer_id], days[place])[road.customer_id][0]
            assert road.days[place][1] == pytest.approx(alone, abs=1e-6)
        assert road.road is not None
        assert road.road.lowest == min(warmth for _, warmth in road.days[14:])
        assert road.road.baseline == pytest.approx(road.days[13][1], abs=1e-6)


def test_a_road_back_of_somebody_nothing_is_known_of_has_no_figures(shop: Journal) -> None:
    with shop.database.atomic() as tried:
        nobody = add_customer(shop, CustomerDraft(name="Kimse"), NOW - 30 * datetime.timedelta(1)).result
        Break.create(customer=nobody, on=TODAY - WEEK, cause="by_hand")
        road = next(each for each in mending(shop, TODAY) if each.customer_id == nobody)
        tried.rollback()
    assert (road.road, road.days) == (None, ())
