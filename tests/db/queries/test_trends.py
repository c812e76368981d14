"""Every figure of the trends against a slow, obvious count of the same thing on the sample shop."""

import datetime
import math
import statistics
from collections import Counter
from collections.abc import Mapping
from zoneinfo import ZoneInfo

import pytest
from peewee import fn

from db.journal import Journal
from db.models import Break, Complaint, Customer, Improvement, Promise, Touch
from db.queries.behind import Counted
from db.queries.card import card
from db.queries.customers import resolve
from db.queries.drifting import signs_of_life
from db.queries.hours import shop_hours
from db.queries.month import month
from db.queries.movereasons import MoveCause, MoveReason, move_reasons
from db.queries.storybehind import story_behind
from db.queries.timeline import timeline
from db.queries.today import today_page
from db.queries.trends import Move, Referral, TrendsFigures, came_through, drift_figures, month_figures, trends_figures
from db.queries.trendsbehind import customers_by_rhythm, won_back
from db.queries.trendsfacts import TrendsFacts
from db.queries.warmth import warmth_curve, warmth_days, warmth_now
from db.relationship.shophours import open_minutes_between
from db.relationship.warmth import Part
from tests.db.queries.conftest import NOW, TODAY, WEEK, one_by_one, people


def test_the_spread_counts_each_customer_once_by_their_own_warmth(shop: Journal, figures: TrendsFigures) -> None:
    for place in (0, len(figures.days) // 2, -1):
        day = figures.days[place]
        alone = one_by_one(shop, people(day), day)
        bands: Counter[str] = Counter()
        for warmth, coverage in alone.values():
            if math.isnan(warmth):
                continue
            known = "warm" if warmth >= 70 else "cooling" if warmth < 50 else "mild"
            bands[known if coverage > 0 else "unknown"] += 1
        spread = figures.spread
        told = {
            "warm": spread.warm[place],
            "mild": spread.mild[place],
            "cooling": spread.cooling[place],
            "unknown": spread.unknown[place],
        }
        assert {band: count for band, count in told.items() if count} == bands


def test_the_rhythm_kept_is_what_today_says(shop: Journal, facts: TrendsFacts) -> None:
    now = trends_figures(facts, TODAY, 26)
    assert (now.rhythm.kept, now.rhythm.of) == today_page(shop, NOW).rhythm_kept
    listed = customers_by_rhythm(facts, TODAY)
    assert len(listed) == now.rhythm.of
    assert sum(each.figure is not None and each.figure < 0 for each in listed) == now.rhythm.kept
    for each in listed:
        assert (TODAY - Customer.get_by_id(each.customer_id).due_on).days == each.figure


def test_who_brought_whom_stands_on_the_cards(shop: Journal, figures: TrendsFigures) -> None:
    cards = {row.id: row for row in Customer.select() if row.referred_by_id and row.since_on <= figures.day}
    assert {each.customer_id for each in figures.referrals} == set(cards)
    happened = list(Touch.select(Touch.customer, Touch.on, Touch.kind).tuples())
    for each in figures.referrals:
        card_ = cards[each.customer_id]
        assert (each.name, each.brought_by, each.brought_by_name) == (
            card_.name,
            card_.referred_by_id,
            card_.referred_by.name,
        )
        shown = on_days(shop, each.customer_id, Counted.COMING, figures.since, figures.day)
        own = [on for whose, on, kind in happened if whose == each.customer_id and kind != "note"]
        assert shown == [day for day in own if day == min(own) <= figures.day]


def test_all_who_came_through_somebody_are_told_once_even_round_in_a_ring() -> None:
    def brought(who: int, by: int) -> Referral:
        return Referral(who, f"Müşteri {who}", by, f"Müşteri {by}", TODAY)

    known = [brought(2, 1), brought(3, 1), brought(4, 2), brought(5, 4), brought(1, 5), brought(9, 8)]
    assert [each.customer_id for each in came_through(known, 1)] == [2, 4, 5, 3]
    assert [each.customer_id for each in came_through(known, 4)] == [5, 1, 2, 3]
    assert came_through(known, 3) == ()


def test_a_silence_is_counted_from_the_last_sign_of_life(shop: Journal, facts: TrendsFacts) -> None:
    for ago in (0, 20):
        day = TODAY - ago * WEEK
        told = drift_figures(facts, day, day - 26 * WEEK)
        for row, name in zip(told.rows, told.names, strict=True):
            signs = Touch.select(fn.MAX(Touch.on)).where(
                Touch.customer == row.customer_id,
                Touch.on <= day,
                (Touch.direction == "in") | (Touch.kind == "purchase"),
            )
            assert (row.silence_days, name) == ((day - signs.scalar()).days, card(shop, row.customer_id, day).name)


@pytest.mark.usefixtures("shop")
def test_promises_are_counted_by_the_day_they_ended(figures: TrendsFigures) -> None:
    def ended(after: datetime.date, until: datetime.date) -> list[str]:
        return [row.outcome for row in Promise.select() if row.settled_on and after < row.settled_on <= until]

    now = ended(figures.since, figures.day)
    before = ended(figures.since - (figures.day - figures.since), figures.since)
    assert (figures.promises.kept, figures.promises.of) == (now.count("kept"), len(now))
    assert (figures.promises_before.kept, figures.promises_before.of) == (before.count("kept"), len(before))


def test_the_first_contact_is_the_median_of_open_minutes(shop: Journal, figures: TrendsFigures) -> None:
    hours = shop_hours(shop, TODAY)
    waited, waiting = [], 0
    for case in Complaint.select():
        if not figures.since < hours.local_day(case.heard_at) <= figures.day:
            continue
        contact = case.first_contact_at or case.closed_at
        if contact is None or hours.local_day(contact) > figures.day:
            waiting += 1
        else:
            waited.append(open_minutes_between(case.heard_at, contact, hours))
    assert figures.waits.contacted == len(waited)
    assert figures.waits.waiting == waiting
    assert figures.waits.median_minutes == (pytest.approx(statistics.median(waited)) if waited else None)


@pytest.mark.usefixtures("shop")
def test_the_calendar_counts_every_touch_but_notes(figures: TrendsFigures) -> None:
    for offset, count in enumerate(figures.calendar, 1):
        day = figures.since + datetime.timedelta(offset)
        assert count == Touch.select().where(Touch.on == day, Touch.kind != "note", Touch.trashed_at.is_null()).count()
    assert figures.since + datetime.timedelta(len(figures.calendar)) == figures.day


@pytest.mark.usefixtures("shop")
def test_themes_are_counted_by_the_day_they_were_heard(figures: TrendsFigures) -> None:
    zone = ZoneInfo("Europe/Istanbul")
    heard = Counter(
        case.theme_id or 0
        for case in Complaint.select()
        if figures.since < case.heard_at.astimezone(zone).date() <= figures.day
    )
    assert {theme.theme_id: theme.count for theme in figures.themes if theme.count} == heard
    days = [(case.theme_id or 0, case.heard_at.astimezone(zone).date()) for case in Complaint.select()]
    begun = figures.since - (figures.day - figures.since)
    for theme in figures.themes:
        own = [day for theme_id, day in days if theme_id == theme.theme_id and day <= figures.day]
        assert theme.before == sum(begun < day <= figures.since for day in own)
        done = [row.done_on for row in Improvement.select().where(Improvement.theme == theme.theme_id) if row.done_on]
        assert theme.cured_on == max((day for day in done if day <= figures.day), default=None)
        if theme.cured_on is not None:
            assert theme.since_cure == sum(day > theme.cured_on for day in own)
    counts = [theme.count for theme in figures.themes]
    assert counts == sorted(counts, reverse=True)


def on_days(shop: Journal, who: int, counted: Counted, since: datetime.date, day: datetime.date) -> list[datetime.date]:
    """The days of what is shown of somebody's story for one of the shop's figures."""
    keys = frozenset(story_behind(shop, who, counted, since, day))
    return [entry.on for entry in timeline(shop, who, only=keys, limit=len(keys)).entries]


def test_movers_have_the_warmth_of_their_own_card(shop: Journal, figures: TrendsFigures) -> None:
    for move in figures.moves:
        curve = warmth_curve(shop, move.customer_id, figures.days)
        assert curve.warmth[-1] - curve.warmth[0] == pytest.approx(move.change, abs=1e-4)
        assert move.warmth == pytest.approx(curve.warmth, abs=1e-4)
    reasons = move_reasons(shop, figures.moves, figures.moves_since, figures.day)
    assert reasons.keys() == {move.customer_id for move in figures.moves}


def test_who_came_back_is_as_much_warmer_as_their_own_card_tells(
    shop: Journal, facts: TrendsFacts, figures: TrendsFigures
) -> None:
    """Since the lowest week from the day of the break, or the day they left, up to the day looked at."""
    fell = {
        row.id: row.lost_on
        for row in Customer.select()
        if row.lost_on and row.won_back_on and figures.since < row.won_back_on <= figures.day
    }
    for row in Break.select():
        if row.mended_on is not None and figures.since < row.mended_on <= figures.day:
            fell[row.customer_id] = row.on
    weeks = [datetime.date.fromordinal(each) for each in facts.weeks.tolist()]
    gains = {}
    for who, since in fell.items():
        road = warmth_curve(shop, who, [week for week in weeks if since <= week <= figures.day]).warmth
        gains[who] = road[-1] - min(road)
    found = won_back(facts, figures.since, figures.day)
    assert {each.customer_id: each.gain for each in found} == pytest.approx(gains, abs=1e-4)
    assert figures.won_back.count == len(gains)
    assert figures.won_back.gain == (pytest.approx(statistics.mean(gains.values()), abs=1e-4) if gains else None)


def test_the_signs_of_life_are_those_today_is_asked_with(facts: TrendsFacts) -> None:
    asked, known = signs_of_life(), facts.histories.signs
    assert sorted(zip(asked.customer, asked.day, strict=True)) == sorted(zip(known.customer, known.day, strict=True))


def test_warmth_for_many_is_the_warmth_of_each(shop: Journal) -> None:
    everybody = warmth_now(shop, TODAY)
    alone = one_by_one(shop, list(everybody), TODAY)
    assert {who: now.warmth for who, now in everybody.items()} == pytest.approx(
        {who: warmth for who, (warmth, _) in alone.items()}
    )
    few = sorted(everybody)[:5]
    assert warmth_now(shop, TODAY, few) == {who: everybody[who] for who in few}
    first = warmth_days(shop, [TODAY])[0]
    assert first.now.warmth == max(now.warmth for now in everybody.values())
    assert first.name == card(shop, first.customer_id, TODAY).name


def test_movers_of_a_long_past_are_those_of_its_last_year(facts: TrendsFacts) -> None:
    whole, year = trends_figures(facts, TODAY, None), trends_figures(facts, TODAY, 52)
    assert whole.since < year.since == whole.moves_since == year.moves_since
    assert whole.moves == year.moves != ()


def test_the_sample_shop_tells_its_story(shop: Journal, facts: TrendsFacts) -> None:
    """A silence unlike somebody, one who was called too often, some who came back, a theme that was cured."""
    now = trends_figures(facts, TODAY, 26)
    causes = {facts.names[facts.histories.row(who)]: why.cause for who, why in reasons_of(shop, now).items()}
    assert causes["Ömer Çelik"] is MoveCause.CHASED
    assert causes["Hatice Bulut"] is MoveCause.MENDED
    assert causes["Koç Kırtasiye"] is MoveCause.PROMISES
    assert causes["Ahmet Sönmez"] is MoveCause.RHYTHM
    mehmet = Move(resolve(shop, "Mehmet Demir"), "Mehmet Demir", -16.0, ())
    assert move_reasons(shop, [mehmet], now.since, now.day)[mehmet.customer_id].cause is MoveCause.WAITING
    assert set(drift_figures(facts, TODAY, now.since).names) == {"Ayşe Yılmaz", "Ahmet Sönmez", "Burak Aslan"}
    assert now.spread.cooling[-1] >= 4
    warm, mild = now.spread.warm, now.spread.mild
    assert warm[-1] > warm[0] + 8
    assert 0.5 < warm[-1] / (warm[-1] + mild[-1]) < 0.85
    assert now.won_back.count >= 2
    assert now.won_back.gain is not None
    assert now.won_back.gain > 20
    cured = [theme for theme in now.themes if theme.cured_on is not None]
    assert any(theme.before > theme.since_cure == 0 for theme in cured)


def reasons_of(shop: Journal, figures: TrendsFigures) -> Mapping[int, MoveReason]:
    return move_reasons(shop, figures.moves, figures.moves_since, figures.day)


def test_a_month_is_four_weeks_up_to_the_week_of_its_last_day(facts: TrendsFacts) -> None:
    told = month_figures(facts, TODAY - datetime.timedelta(3))
    assert (told.month.day, told.month.since) == (TODAY - WEEK, TODAY - 5 * WEEK)
    assert told.drift.day == told.month.day


def test_the_parts_of_a_month_are_means_over_those_they_apply_to_and_are_known_of(shop: Journal) -> None:
    told = month(shop, NOW)
    with_us = set(people(TODAY))
    alone = [day for day in warmth_days(shop, [TODAY]) if day.customer_id in with_us and not math.isnan(day.now.warmth)]
    slow: dict[Part, tuple[float, int, int]] = {}
    for part in Part:
        applying = [day.parts[part] for day in alone if day.parts[part].applies]
        known = [now.value for now in applying if now.known]
        if known:
            slow[part] = (sum(known) / len(known), len(known), len(applying))
    assert {mean.part: (mean.known, mean.applying) for mean in told.parts} == {
        part: (known, applying) for part, (_, known, applying) in slow.items()
    }
    assert any(mean.applying < len(alone) for mean in told.parts), "a part that not everybody has"
    assert any(mean.known < mean.applying for mean in told.parts), "a part nobody knows of some"
    assert {mean.part: mean.mean for mean in told.parts} == pytest.approx(
        {part: mean for part, (mean, _, _) in slow.items()}
    )
    means = [mean.mean for mean in told.parts]
    assert means == sorted(means, reverse=True)


def test_a_stretch_is_compared_with_the_one_before_only_where_the_shop_lived_all_of_that(
    shop: Journal, facts: TrendsFacts
) -> None:
    oldest = Touch.select(fn.MIN(Touch.on)).scalar()
    longest = (TODAY - oldest).days // 2 // 7
    assert trends_figures(facts, TODAY, longest).lived_before
    assert not trends_figures(facts, TODAY, longest + 2).lived_before
    assert not trends_figures(facts, TODAY, None).lived_before
    # In its first weeks nobody was known well enough to be missed: that is no better than today, it is not known.
    assert drift_figures(facts, TODAY, oldest + 2 * WEEK).before is None
    assert drift_figures(facts, TODAY, TODAY - 26 * WEEK).before is not None
