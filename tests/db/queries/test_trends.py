"""Every figure of the trends against a slow, obvious count of the same thing on the sample shop."""

import datetime
import math
import statistics
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from peewee import fn

import resources
from db import journal as journals
from db.changes import Change
from db.commands.customers import CustomerDraft, add_customer, archive_customer, restore_customer, trash_customer
from db.commands.drifting import answer_silence
from db.commands.touches import log_touch, make_promise, settle_promise, trash_touch
from db.journal import Journal
from db.models import (
    Answer,
    Break,
    Complaint,
    Customer,
    DriftAnswer,
    Improvement,
    Promise,
    Skip,
    Theme,
    Touch,
)
from db.queries.behind import Counted, promises_settled, touches_on
from db.queries.card import card
from db.queries.care_recovery import mending
from db.queries.customers import resolve
from db.queries.drifting import signs_of_life
from db.queries.hours import shop_hours
from db.queries.movereasons import MoveCause, MoveReason, move_reasons
from db.queries.storybehind import story_behind
from db.queries.timeline import timeline
from db.queries.today import today_page
from db.queries.trends import (
    Move,
    Referral,
    TrendsFigures,
    came_through,
    drift_figures,
    month_figures,
    trends_figures,
)
from db.queries.trendsbehind import (
    complaints_heard,
    customers_by_rhythm,
    customers_by_warmth,
    won_back,
)
from db.queries.trendsfacts import TrendsFacts, trends_facts, trends_facts_after
from db.queries.warmth import customer_histories, warmth_curve, warmth_days, warmth_now, warmth_rule
from db.records import Direction, DriftAnswerKind, Language, PromiseOutcome, TouchKind
from db.relationship.histories import history_columns
from db.relationship.shophours import open_minutes_between
from db.relationship.warmth import warmth_history
from db.sample.shop import new_sample
from db.touchdraft import PromiseWords, TouchDraft

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
TODAY = NOW.date()
WEEK = datetime.timedelta(7)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    path = tmp_path_factory.mktemp("trends") / "yıldız.hatir"
    new_sample(path, Language.TR, NOW, resources.path("sample"))
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


def test_the_spread_counts_each_customer_once_by_their_own_warmth(shop: Journal, figures: TrendsFigures) -> None:
    for place in (0, -1):
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


def test_what_lies_behind_a_figure_adds_up_to_it(shop: Journal, facts: TrendsFacts, figures: TrendsFigures) -> None:
    since, day = figures.since, figures.day
    promises = promises_settled(shop, since, day)
    assert len(promises) == figures.promises.of
    assert sum(each.outcome == "kept" for each in promises) == figures.promises.kept
    complaints = complaints_heard(facts, since, day)
    assert len(complaints) == figures.waits.contacted + figures.waits.waiting
    for theme in figures.themes:
        assert len(complaints_heard(facts, since, day, theme.theme_id)) == theme.count
    cooling, mild, warm, unknown = customers_by_warmth(facts, day)
    spread = figures.spread
    counts = (spread.cooling[-1], spread.mild[-1], spread.warm[-1], spread.unknown[-1])
    assert tuple(map(len, (cooling, mild, warm, unknown))) == counts
    busiest = max(range(len(figures.calendar)), key=figures.calendar.__getitem__)
    assert len(touches_on(shop, since + datetime.timedelta(busiest + 1))) == figures.calendar[busiest]
    assert len(won_back(facts, since, day)) == figures.won_back.count


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


def on_days(shop: Journal, who: int, counted: Counted, since: datetime.date, day: datetime.date) -> list[datetime.date]:
    """The days of what is shown of somebody's story for one of the shop's figures."""
    keys = frozenset(story_behind(shop, who, counted, since, day))
    return [entry.on for entry in timeline(shop, who, only=keys, limit=len(keys)).entries]


def test_a_figure_leads_to_the_entries_of_each_story_it_was_counted_from(
    shop: Journal, facts: TrendsFacts, figures: TrendsFigures
) -> None:
    since, day = figures.since, figures.day
    everybody = {who: story.rhythm for who, story in customer_histories(shop, people(day), day).items()}
    skipped = {row.customer_id for row in Skip.select()}
    for each in customers_by_rhythm(facts, day)[::5]:
        days, rhythm = on_days(shop, each.customer_id, Counted.RHYTHM, since, day), everybody[each.customer_id]
        if days and rhythm is not None and rhythm.latest_days and each.customer_id not in skipped:
            reached = Touch.select(fn.MAX(Touch.on)).where(
                Touch.customer == each.customer_id, Touch.on <= day, Touch.reached, Touch.kind != "note"
            )
            assert reached.scalar() in days
            assert (day - reached.scalar()).days - rhythm.latest_days == each.figure
    for move in figures.moves:
        days = on_days(shop, move.customer_id, Counted.CHANGE, figures.moves_since, day)
        assert max(days) <= day
        assert days
    for back in won_back(facts, since, day):
        assert min(on_days(shop, back.customer_id, Counted.RETURN, since, day)) <= day


def test_a_usual_gap_is_that_of_the_days_shown_drawn_towards_the_shops(shop: Journal, facts: TrendsFacts) -> None:
    """By the mean of their logarithms, with two of the shop's gaps; the shop's own mean with five of thirty days."""
    since = TODAY - 26 * WEEK
    met: dict[int, set[datetime.date]] = {}
    for touch in Touch.select().where(Touch.kind != "note"):
        if touch.direction == "in" or (touch.reached and (touch.direction is None or touch.kind == "purchase")):
            met.setdefault(touch.customer_id, set()).add(touch.on)
    gaps = {
        who: [math.log((later - earlier).days) for earlier, later in pairwise(sorted(days))]
        for who, days in met.items()
    }
    of_all = [gap for each in gaps.values() for gap in each]
    shops = (sum(of_all) + 5 * math.log(30)) / (len(of_all) + 5)
    told = drift_figures(facts, TODAY, since)
    assert told.rows
    for row in told.rows:
        own = gaps[row.customer_id]
        assert row.typical_gap_days == pytest.approx(math.exp((sum(own) + 2 * shops) / (len(own) + 2)))
        assert row.silence_days == (TODAY - max(met[row.customer_id])).days
        assert row.days_of_life == len(met[row.customer_id])
        assert set(on_days(shop, row.customer_id, Counted.SILENCE, since, TODAY)) == met[row.customer_id]
    assert told.known_of == sum(len(days) >= 4 for days in met.values())


def test_what_a_figure_is_compared_with_can_be_counted_as_well(
    shop: Journal, facts: TrendsFacts, figures: TrendsFigures
) -> None:
    since, before = figures.since, figures.since - (figures.day - figures.since)
    listed = customers_by_rhythm(facts, since)
    kept = sum(each.figure is not None and each.figure < 0 for each in listed)
    assert (kept, len(listed)) == (figures.rhythm_before.kept, figures.rhythm_before.of)
    ended = promises_settled(shop, before, since)
    assert len(ended) == figures.promises_before.of
    heard = complaints_heard(facts, before, since)
    assert len(heard) == figures.waits_before.contacted + figures.waits_before.waiting
    for theme in figures.themes:
        assert len(complaints_heard(facts, before, since, theme.theme_id)) == theme.before
    earlier = drift_figures(facts, since, before)
    assert len(earlier.rows) == drift_figures(facts, figures.day, since).before


def test_movers_have_the_warmth_of_their_own_card(shop: Journal, figures: TrendsFigures) -> None:
    for move in figures.moves:
        curve = warmth_curve(shop, move.customer_id, figures.days)
        assert curve.warmth[-1] - curve.warmth[0] == pytest.approx(move.change, abs=1e-4)
        assert move.warmth == pytest.approx(curve.warmth, abs=1e-4)
    reasons = move_reasons(shop, figures.moves, figures.moves_since, figures.day)
    assert reasons.keys() == {move.customer_id for move in figures.moves}


def tear_out_what_came_after(day: datetime.date) -> None:
    """Leave the journal as it was on the evening of a day."""
    end = datetime.datetime.combine(day + datetime.timedelta(1), datetime.time(), NOW.tzinfo)
    for model, lies_after in (
        (Answer, Answer.on > day),
        (Break, Break.on > day),
        (Complaint, Complaint.heard_at >= end),
        (DriftAnswer, DriftAnswer.on > day),
        (Promise, Promise.made_on > day),
        (Skip, Skip.on > day),
        (Touch, Touch.on > day),
    ):
        model.delete().where(lies_after).execute()
    for model, lies_after, unknown in (
        (Break, Break.mended_on > day, {"mended_on": None}),
        (Complaint, Complaint.first_contact_at >= end, {"first_contact_at": None}),
        (Complaint, Complaint.remedied_at >= end, {"remedied_at": None}),
        (Complaint, Complaint.closed_at >= end, {"closed_at": None, "outcome": None}),
        (Customer, Customer.lost_on > day, {"lost_on": None}),
        (Customer, Customer.won_back_on > day, {"won_back_on": None}),
        (Improvement, Improvement.done_on > day, {"done_on": None}),
        (Promise, Promise.settled_on > day, {"settled_on": None, "outcome": None}),
    ):
        model.update(unknown).where(lies_after).execute()
    newcomers = Customer.select(Customer.id).where(Customer.since_on > day)
    never_seen = [row.id for row in newcomers if not Touch.select().where(Touch.customer == row.id).count()]
    Customer.delete().where(Customer.id.in_(never_seen)).execute()


def everything_seen(shop: Journal, facts: TrendsFacts, day: datetime.date) -> list[str]:
    """Every figure of the page on a day, why it changed, and whom it was counted from."""
    seen = trends_figures(facts, day, 12)
    return [
        str(seen),
        str(drift_figures(facts, day, seen.since)),
        str({who: why.cause for who, why in move_reasons(shop, seen.moves, seen.moves_since, day).items()}),
        str(customers_by_rhythm(facts, day)),
        str(customers_by_warmth(facts, day)),
        str(complaints_heard(facts, seen.since, day)),
        str(promises_settled(shop, seen.since, day)),
        str(won_back(facts, seen.since, day)),
    ]


def test_a_day_of_the_past_is_the_shop_as_it_stood(shop: Journal, facts: TrendsFacts) -> None:
    """The journal of that evening, opened on that day, shows every figure just so."""
    for weeks in (5, 21):
        day = TODAY - weeks * WEEK
        now = everything_seen(shop, facts, day)
        with shop.database.atomic() as torn:
            tear_out_what_came_after(day)
            then = everything_seen(shop, trends_facts(shop, day), day)
            torn.rollback()
        for shown, stood in zip(now, then, strict=True):
            assert shown == stood


def test_the_signs_of_life_are_those_today_is_asked_with(facts: TrendsFacts) -> None:
    asked, known = signs_of_life(), facts.histories.signs
    assert sorted(zip(asked.customer, asked.day, strict=True)) == sorted(zip(known.customer, known.day, strict=True))


def test_the_owners_answer_stops_the_asking(shop: Journal, facts: TrendsFacts) -> None:
    since = TODAY - 26 * WEEK
    asked = drift_figures(facts, TODAY, since)
    assert asked.rows
    first = asked.rows[0].customer_id
    answer_silence(shop, first, DriftAnswerKind.SEASON, "", NOW)
    after = drift_figures(trends_facts(shop, TODAY), TODAY, since)
    assert [row.customer_id for row in after.rows] == [row.customer_id for row in asked.rows[1:]]
    # The past still shows that it was asked about then.
    assert after.before == asked.before


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
    month = month_figures(facts, TODAY - datetime.timedelta(3))
    assert (month.month.day, month.month.since) == (TODAY - WEEK, TODAY - 5 * WEEK)
    assert month.drift.day == month.month.day


def test_what_a_change_touched_is_read_anew_and_nothing_else_differs(shop: Journal) -> None:
    """Facts carried through one change after another tell what facts read afresh tell."""
    first, second, third = (row.id for row in Customer.select().order_by(Customer.id).limit(3))
    cured = Theme.select().first().name
    known = trends_facts(shop, TODAY)
    trends_figures(known, TODAY, 26)
    talk = TouchDraft(first, NOW - datetime.timedelta(40), mood=-2, direction=Direction.OUT, companions=(second,))
    complaint = TouchDraft(first, NOW - datetime.timedelta(40), kind=TouchKind.COMPLAINT, mood=-2, theme=cured)

    def logged(draft: TouchDraft) -> Callable[[], Change]:
        return lambda: log_touch(shop, draft, NOW)

    steps: list[Callable[[], Change]] = [
        logged(talk),
        logged(complaint),
        lambda: make_promise(shop, first, PromiseWords("Yarına hazır", TODAY), NOW),
        lambda: settle_promise(shop, Promise.select(fn.MAX(Promise.id)).scalar(), PromiseOutcome.BROKEN, NOW),
        lambda: answer_silence(shop, second, DriftAnswerKind.MOVED, "", NOW),
        lambda: trash_touch(shop, Touch.select(fn.MAX(Touch.id)).scalar(), NOW),
        lambda: add_customer(shop, CustomerDraft(name="Yeni Biri", referred_by_id=third), NOW),
        lambda: trash_customer(shop, third, NOW),
        lambda: restore_customer(shop, third, NOW),
        lambda: archive_customer(shop, second, NOW),
    ]
    for step in steps:
        known = trends_facts_after(shop, TODAY, known, step().changes)
        afresh = trends_facts(shop, TODAY)
        assert known.names == afresh.names
        for ago, weeks in ((0, 26), (3, 40)):
            looked = TODAY - ago * WEEK
            assert str(trends_figures(known, looked, weeks)) == str(trends_figures(afresh, looked, weeks))
            since = looked - weeks * WEEK
            assert drift_figures(known, looked, since) == drift_figures(afresh, looked, since)
            assert complaints_heard(known, since, looked) == complaints_heard(afresh, since, looked)
