"""Every figure of a card's charts and of its warmth, against a slow, obvious count of the same thing."""

import datetime
import functools
import math
import statistics
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from peewee import fn

from db import journal as journals
from db.journal import Journal
from db.models import Answer, Break, Complaint, Customer, Praise, Promise, Touch, TouchCompanion, Trait
from db.queries.behind import Counted
from db.queries.contact_days import read_facts
from db.queries.customers import resolve
from db.queries.entries import Entry, EntryKey, EntrySource
from db.queries.hours import shop_hours
from db.queries.storybehind import story_behind
from db.queries.timeline import timeline
from db.queries.warmth import customer_histories, warmth_rule
from db.queries.warmthcard import COMPARED, EventKind, WarmthCard, warmth_card
from db.records import Direction, Language, PromiseOutcome, TouchKind
from db.relationship.histories import history_columns
from db.relationship.shophours import open_minutes_between
from db.relationship.warmth import DEFAULT_WEIGHTS, Part, warmth_history, warmth_parts

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
TODAY = NOW.date()
YEAR = datetime.timedelta(365)
PEOPLE = ("Ayşe Yılmaz", "Ömer Çelik", "Koç Kırtasiye", "Hatice Bulut", "Mehmet Demir", "Tolga Er")


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory, sample_shop: Callable[[Path, Language], Path]) -> Iterator[Journal]:
    path = sample_shop(tmp_path_factory.mktemp("card") / "yıldız.hatir", Language.TR)
    with journals.open_journal(path, now=NOW) as opened:
        yield opened


@pytest.fixture(params=PEOPLE)
def who(request: pytest.FixtureRequest, shop: Journal) -> int:
    return resolve(shop, request.param)


def touches_of(who: int) -> list[Touch]:
    """Everything written down about a customer but notes, in order."""
    along = [
        row[0] for row in TouchCompanion.select(TouchCompanion.touch).where(TouchCompanion.customer == who).tuples()
    ]
    rows = Touch.select().where(
        (Touch.customer == who) | Touch.id.in_(along),
        Touch.kind != "note",
        Touch.trashed_at.is_null(),
        Touch.on <= TODAY,
    )
    return sorted(rows, key=lambda touch: (touch.on, touch.id))


@pytest.mark.usefixtures("shop")
def test_silences_lie_between_days_on_which_they_met(who: int) -> None:
    facts = read_facts(who, TODAY)
    met = sorted({touch.on for touch in touches_of(who) if touch.reached})
    shown = [day for day in met if day >= TODAY - YEAR]
    assert [day.on for day in facts.contacts] == (shown if len(shown) >= 8 else met[-8:])
    for day in facts.contacts:
        place = met.index(day.on)
        assert day.silence == ((day.on - met[place - 1]).days if place else None)
        of_day = [touch for touch in touches_of(who) if touch.on == day.on and touch.reached]
        assert day.ids == tuple(touch.id for touch in of_day)
        theirs = [touch for touch in of_day if touch.direction == "in"]
        assert not (day.ours and theirs)


@pytest.mark.usefixtures("shop")
def test_moods_and_who_began_are_those_of_the_touches(who: int) -> None:
    facts = read_facts(who, TODAY)
    felt = [(touch.on, touch.mood, touch.id) for touch in touches_of(who) if touch.mood is not None]
    assert [(one.on, one.mood, one.touch_id) for one in facts.moods] == felt[-len(facts.moods) :]
    for month in facts.starts:
        of_month = [
            touch
            for touch in touches_of(who)
            if (touch.on.year, touch.on.month) == (month.first.year, month.first.month) and touch.reached
        ]
        assert month.theirs >= sum(touch.direction == "in" for touch in of_month)
        assert month.ours >= sum(touch.direction == "out" for touch in of_month)
        assert month.theirs + month.ours == len(month.ids) <= len(of_month)
        assert set(month.ids) <= {touch.id for touch in of_month}


@functools.cache
def card_of(shop: Journal, who: int) -> WarmthCard:
    found = warmth_card(shop, who, TODAY)
    assert found is not None
    return found


def test_the_year_of_warmth_is_each_of_its_days_computed_alone(shop: Journal, who: int) -> None:
    card, hours, rule = card_of(shop, who), shop_hours(shop, TODAY), warmth_rule(shop)
    story = customer_histories(shop, [who], TODAY)[who]
    for place in range(0, len(card.curve.days), 7):
        day = card.curve.days[place]
        alone = warmth_history(history_columns([story], hours), [day], hours, rule)
        assert card.curve.warmth[place] == pytest.approx(float(alone.warmth[0, 0]), abs=1e-6)
        assert card.curve.coverage[place] == pytest.approx(float(alone.coverage[0, 0]))
    parts = warmth_parts(history_columns([story], hours), [TODAY], hours, rule)
    for part in Part:
        assert card.parts[part].value == pytest.approx(float(parts.value[part][0, 0]))
    assert card.now.warmth == card.curve.warmth[-1]
    assert card.now.applying == sum(now.applies for now in card.parts.values())
    assert card.now.known == sum(now.known and now.applies for now in card.parts.values())
    if card.change is not None:
        quarter_ago = card.curve.days.index(TODAY - datetime.timedelta(91))
        assert card.change == pytest.approx(card.now.warmth - card.curve.warmth[quarter_ago])


def test_each_day_of_warmth_leads_to_the_touches_of_its_week(shop: Journal, who: int) -> None:
    card = card_of(shop, who)
    assert len(card.touches) == len(card.curve.days)
    on = {touch.id: touch.on for touch in touches_of(who)}
    for day, ids in zip(card.curve.days, card.touches, strict=True):
        before = [moment for moment in on.values() if moment <= day]
        assert bool(ids) == bool(before)
        of_week = {touch_id for touch_id, moment in on.items() if day - datetime.timedelta(7) < moment <= day}
        assert set(ids) == of_week if of_week else {on[each] for each in ids} <= {max(before, default=day)}


@functools.cache
def what_is_shown(shop: Journal, who: int, part: Part) -> tuple[Entry, ...]:
    """What the card shows where the figure of a part is pressed."""
    behind = card_of(shop, who).behind[part]
    shown = timeline(shop, who, only=frozenset(behind), limit=10_000).entries
    assert {(entry.source, entry.id) for entry in shown} == set(behind)
    return shown


def clock_of(shop: Journal, who: int) -> tuple[datetime.date, int, datetime.date]:
    """Their last contact, how long a silence may be, and the day from which forgetting is measured."""
    met = sorted({touch.on for touch in touches_of(who) if touch.reached})
    gaps = [(later - earlier).days for earlier, later in pairwise(met)]
    rhythm = customer_histories(shop, [who], TODAY)[who].rhythm
    guess = math.floor(math.exp(statistics.fmean(map(math.log, gaps))) + 0.5)
    latest = (rhythm.latest_days if rhythm else None) or guess
    return met[-1], latest, min(TODAY, met[-1] + datetime.timedelta(latest))


def faded(by: datetime.date, on: datetime.date, half_life: float) -> float:
    return 0.5 ** (max((by - on).days, 0) / half_life)


def approaches_too_soon(who: int, earliest: int, after: datetime.date) -> set[int]:
    """What the shop did too soon after it had tried before, while they had not come in between."""
    too_soon: set[int] = set()
    ours: Touch | None = None
    for touch in touches_of(who):
        if touch.direction == "in":
            ours = None
        elif touch.direction == "out" and touch.kind not in {"delivery", "remedy"}:
            if ours is not None and (touch.on - ours.on).days < earliest and touch.on > after:
                too_soon.add(touch.id)
            ours = touch
    return too_soon


def slow_rhythm(shop: Journal, who: int) -> float:
    shown = {entry.id for entry in what_is_shown(shop, who, Part.RHYTHM)}
    last, latest, reference = clock_of(shop, who)
    assert {touch.id for touch in touches_of(who) if touch.reached and touch.on == last} <= shown
    rhythm = customer_histories(shop, [who], TODAY)[who].rhythm
    earliest = (rhythm.earliest_days if rhythm else None) or 0
    chasing = approaches_too_soon(who, earliest, reference - datetime.timedelta(90))
    assert chasing <= shown
    silence = (TODAY - last).days
    kept = min(100.0, max(0.0, 100 * (3 * latest - silence) / (2 * latest)))
    return max(0.0, kept - min(40, 10 * len(chasing)))


def slow_mood(shop: Journal, who: int) -> float:
    felt = [(entry.on, entry.mood) for entry in what_is_shown(shop, who, Part.MOOD) if entry.mood is not None]
    weight = sum(faded(TODAY, on, 60) for on, _ in felt)
    return 50 + 25 * sum(mood * faded(TODAY, on, 60) for on, mood in felt) / weight


def slow_promises(shop: Journal, who: int) -> float:
    worth = {"kept": 1.0, "told_early": 0.8, "late": 0.4, "broken": 0.0}
    reference = clock_of(shop, who)[2]
    ended = [entry for entry in what_is_shown(shop, who, Part.PROMISES) if entry.source is EntrySource.PROMISE]
    weights = [faded(reference, entry.on, 180) for entry in ended]
    scores = [worth[entry.outcome] * weight for entry, weight in zip(ended, weights, strict=True) if entry.outcome]
    return 100 * (sum(scores) + 2 * 0.6) / (sum(weights) + 2)


def slow_care(shop: Journal, who: int) -> float:
    hours, promised = shop_hours(shop, TODAY), warmth_rule(shop).first_contact_minutes
    shown = {entry.id for entry in what_is_shown(shop, who, Part.CARE) if entry.kind is TouchKind.COMPLAINT}
    agreed: list[float] = []
    open_still: list[float] = []
    for case in Complaint.select().where(Complaint.touch.in_(shown)):
        until = case.first_contact_at or NOW.replace(hour=23, minute=59)
        waited = max(promised, open_minutes_between(case.heard_at, until, hours))
        worth = 40 * promised / waited + 30 * (case.remedied_at is not None)
        if case.outcome == "yes":
            agreed.append(worth + 30)
        else:
            open_still.append(worth)
    return min([*open_still, *([statistics.fmean(agreed)] if agreed else [])])


def slow_reciprocity(shop: Journal, who: int) -> float:
    began = [entry.direction for entry in what_is_shown(shop, who, Part.RECIPROCITY)]
    theirs = sum(direction is not Direction.OUT for direction in began)
    return min(100.0, 20 + 160 * theirs / len(began))


def slow_checklist(shop: Journal, who: int) -> float:
    shown = what_is_shown(shop, who, Part.CHECKLIST)
    days = {entry.on for entry in shown if entry.source is EntrySource.TOUCH}
    total = weights = 0.0
    for entry in shown:
        if entry.answered is None:
            continue
        assert max(touch.on for touch in touches_of(who) if touch.on <= entry.on) in days
        worth = 50 + 25 * entry.answered.value
        weight = Trait.get(Trait.words == entry.answered.words).weight
        total += weight * (worth if (TODAY - entry.on).days < 90 else min(50, worth))
        weights += weight
    return total / weights


SLOWLY: dict[Part, Callable[[Journal, int], float]] = {
    Part.RHYTHM: slow_rhythm,
    Part.MOOD: slow_mood,
    Part.PROMISES: slow_promises,
    Part.CARE: slow_care,
    Part.RECIPROCITY: slow_reciprocity,
    Part.CHECKLIST: slow_checklist,
}


def test_each_part_is_what_is_shown_where_its_figure_is_pressed(shop: Journal, who: int) -> None:
    card = card_of(shop, who)
    total = weights = 0.0
    for part, slowly in SLOWLY.items():
        now = card.parts[part]
        if not now.applies:
            continue
        value = now.value
        if now.known:
            value = slowly(shop, who)
            assert now.value == pytest.approx(value, abs=1e-6), part
        total += DEFAULT_WEIGHTS[part] * value
        weights += DEFAULT_WEIGHTS[part]
    assert card.now.warmth == pytest.approx(total / weights, abs=1e-6)


def test_what_changed_a_warmth_is_what_is_new_of_it_and_the_rhythm(shop: Journal, who: int) -> None:
    """A silence changes a warmth as well, and what it is counted from may be older."""
    shown, card = set(story_behind(shop, who, Counted.CHANGE, TODAY - COMPARED, TODAY)), card_of(shop, who)
    new: set[EntryKey] = {(EntrySource.TOUCH, row.id) for row in touches_of(who) if row.on > TODAY - COMPARED}
    new |= {(EntrySource.PROMISE, row.id) for row in Promise.select() if (row.settled_on or TODAY) > TODAY - COMPARED}
    new |= {(EntrySource.ANSWER, row.id) for row in Answer.select() if row.on > TODAY - COMPARED}
    assert shown == set(card.whole) & (new | set(card.behind[Part.RHYTHM]))


def test_the_sentences_count_the_newest_of_what_is_shown(shop: Journal, who: int) -> None:
    why = card_of(shop, who).why
    felt = [entry.mood for entry in what_is_shown(shop, who, Part.MOOD)[:5] if entry.mood is not None]
    assert (why.mood.happy, why.mood.unhappy) == (sum(mood > 0 for mood in felt), sum(mood < 0 for mood in felt))
    ended = [entry.outcome for entry in what_is_shown(shop, who, Part.PROMISES) if entry.outcome]
    told = (why.promises.kept, why.promises.told_early, why.promises.late, why.promises.broken)
    assert told == tuple(ended.count(outcome) for outcome in PromiseOutcome)
    within = [entry for entry in what_is_shown(shop, who, Part.RECIPROCITY) if entry.on > TODAY - YEAR]
    assert why.reciprocity.contacts == len(within)
    assert why.reciprocity.theirs == sum(entry.direction is not Direction.OUT for entry in within)
    looked = [entry for entry in what_is_shown(shop, who, Part.CHECKLIST) if entry.answered is not None]
    assert why.checklist.answered == len(looked)
    assert why.checklist.fresh == sum((TODAY - entry.on).days < 90 for entry in looked)


def test_the_chips_above_the_story_count_what_they_show(shop: Journal, who: int) -> None:
    whole = timeline(shop, who, limit=10_000)
    assert whole.total == len(whole.entries) == sum(whole.counts.values())
    assert Counter(entry.group for entry in whole.entries) == {g: count for g, count in whole.counts.items() if count}
    own = [touch.id for touch in Touch.select().where(Touch.customer == who, Touch.trashed_at.is_null())]
    assert set(own) <= {entry.id for entry in whole.entries if entry.source is EntrySource.TOUCH}


def test_what_stands_on_the_line_happened_on_that_day(shop: Journal, who: int) -> None:
    card = card_of(shop, who)
    since = TODAY - datetime.timedelta(364)
    praise = [row.on for row in Praise.select().where(Praise.customer == who) if since < row.on <= TODAY]
    broken = Promise.select().where(Promise.customer == who, Promise.outcome == "broken")
    heard = [shop.today(row.heard_at) for row in Complaint.select().where(Complaint.customer == who)]
    told = {kind: [event.on for event in card.events if event.kind is kind] for kind in EventKind}
    assert sorted(told[EventKind.PRAISE]) == sorted(praise)
    assert sorted(told[EventKind.BROKEN_PROMISE]) == sorted(row.settled_on for row in broken if row.settled_on > since)
    assert sorted(told[EventKind.COMPLAINT]) == sorted(day for day in heard if since < day <= TODAY)
    newest = Break.select(fn.MAX(Break.on)).where(Break.customer == who, Break.on > since).scalar()
    assert (card.baseline is None) == (newest is None)
    mended = [row.mended_on for row in Break.select().where(Break.customer == who, Break.mended_on > since)]
    assert sorted(told[EventKind.MENDED]) == sorted(mended)
    if newest is not None and card.baseline is not None:
        assert card.baseline_on == newest - datetime.timedelta(1)
        story = customer_histories(shop, [who], TODAY)[who]
        hours = shop_hours(shop, TODAY)
        eve = newest - datetime.timedelta(1)
        alone = warmth_history(history_columns([story], hours), [eve], hours, warmth_rule(shop))
        assert card.baseline == pytest.approx(float(alone.warmth[0, 0]), abs=1e-6)


def test_nobody_has_a_warmth_before_they_were_a_customer(shop: Journal) -> None:
    for customer in Customer.select().limit(20):
        card = card_of(shop, customer.id)
        assert not any(math.isnan(warmth) for warmth in card.curve.warmth)
        assert card.curve.days[-1] == TODAY
