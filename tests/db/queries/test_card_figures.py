"""Every figure of a card's charts and of its warmth, against a slow, obvious count of the same thing."""

import datetime
import math
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from peewee import fn

import resources
from db import journal as journals
from db.journal import Journal
from db.models import Break, Complaint, Customer, Praise, Promise, Touch, TouchCompanion
from db.queries.contact_days import read_facts
from db.queries.customers import resolve
from db.queries.hours import shop_hours
from db.queries.warmth import customer_histories, warmth_rule
from db.queries.warmthcard import EventKind, WarmthCard, warmth_card
from db.records import Language
from db.relationship.histories import history_columns
from db.relationship.warmth import Part, warmth_history, warmth_parts
from db.sample.shop import new_sample

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
TODAY = NOW.date()
YEAR = datetime.timedelta(365)
PEOPLE = ("Ayşe Yılmaz", "Ömer Çelik", "Koç Kırtasiye", "Hatice Bulut", "Mehmet Demir", "Tolga Er")


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    path = tmp_path_factory.mktemp("card") / "yıldız.hatir"
    new_sample(path, Language.TR, NOW, resources.path("sample"))
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


def test_each_part_leads_to_the_touches_it_rests_on(shop: Journal, who: int) -> None:
    card = card_of(shop, who)
    told = {touch.id: touch for touch in touches_of(who)}
    met = [touch.on for touch in told.values() if touch.reached]
    behind = card.behind
    if met:
        assert told[behind[Part.RHYTHM][-1]].on == max(met)
        assert (TODAY - max(met)).days == card.why.rhythm.silence_days
    felt = [mood for each in behind[Part.MOOD] if (mood := told[each].mood) is not None]
    assert len(felt) == len(behind[Part.MOOD]) == card.why.mood.of
    assert (sum(mood > 0 for mood in felt), sum(mood < 0 for mood in felt)) == (
        card.why.mood.happy,
        card.why.mood.unhappy,
    )
    assert len(behind[Part.RECIPROCITY]) == card.why.reciprocity.contacts
    began = [told[each] for each in behind[Part.RECIPROCITY]]
    assert all(touch.on > TODAY - YEAR and touch.reached for touch in began)
    given = {
        row.touch_id for row in Promise.select().where(Promise.customer == who, Promise.outcome.is_null(is_null=False))
    }
    assert set(behind[Part.PROMISES]) == given - {None}
    assert set(behind[Part.CARE]) == {row.touch_id for row in Complaint.select().where(Complaint.customer == who)} - {
        None
    }
    assert behind[Part.CHECKLIST] == ()


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
    if newest is not None and card.baseline is not None:
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
