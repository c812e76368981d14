"""The trends of a day gone by, and after a change: as if the journal had been opened just then."""

import datetime
from collections.abc import Callable

from peewee import fn

from db.changes import Change
from db.commands.customers import CustomerDraft, add_customer, archive_customer, restore_customer, trash_customer
from db.commands.drifting import answer_silence
from db.commands.touches import log_touch, make_promise, settle_promise, trash_touch
from db.journal import Journal
from db.models import Answer, Break, Complaint, Customer, DriftAnswer, Improvement, Promise, Skip, Theme, Touch
from db.queries.behind import promises_settled
from db.queries.movereasons import move_reasons
from db.queries.trends import drift_figures, trends_figures
from db.queries.trendsbehind import complaints_heard, customers_by_rhythm, customers_by_warmth, won_back
from db.queries.trendsfacts import TrendsFacts, trends_facts, trends_facts_after
from db.records import Direction, DriftAnswerKind, PromiseOutcome, TouchKind
from db.touchdraft import PromiseWords, TouchDraft
from tests.db.queries.conftest import NOW, TODAY, WEEK


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
