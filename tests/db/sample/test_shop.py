"""The story elements of the sample shop, seen through the queries the pages use."""

import dataclasses
import datetime
from collections import Counter
from itertools import pairwise

import pytest

from db.journal import Journal
from db.models import (
    Answer,
    Complaint,
    Consent,
    Customer,
    HandOff,
    Improvement,
    Job,
    OwnFieldValue,
    Praise,
    Promise,
    SpecialDay,
    Staff,
    Theme,
    Touch,
)
from db.queries import customerfilters, customers, shop
from db.queries.card import Card, card
from db.queries.customerfacts import customer_facts, facts_of
from db.queries.customers import page, resolve
from db.queries.drifting import drifting
from db.queries.found import find
from db.queries.inpeace import in_peace
from db.queries.progress import progress_report
from db.queries.timeline import timeline
from db.queries.today import TodayPage, today_page
from db.records import (
    ConsentState,
    CustomerKind,
    Language,
    PeaceKind,
    PromiseOutcome,
    PromiseSide,
    ReasonKind,
    ValueState,
)
from db.relationship.reasons import AfterDelivery, ComplaintWaits, MayHaveLeft, NeverTalked, Overdue


@pytest.fixture(scope="module")
def today(sample: Journal, moment: datetime.datetime) -> TodayPage:
    return today_page(sample, moment, drifts=drifting(sample, moment.date()))


def _card(journal: Journal, name: str, moment: datetime.datetime) -> Card:
    return card(journal, resolve(journal, name), moment.date())


def test_it_is_a_sample_with_a_profile_and_three_people(sample: Journal) -> None:
    profile = shop.profile(sample)
    names = {Language.TR: ("Yıldız Terzi", "Zeynep Usta"), Language.EN: ("Yıldız Tailoring", "Zeynep")}
    assert profile.is_sample
    assert (profile.name, profile.owner) == names[profile.language]
    assert profile.address_line == "Moda Cd. 14, Kadıköy"
    assert Staff.select().count() == 3


def test_it_has_fourteen_months_behind_it(sample: Journal, moment: datetime.datetime) -> None:
    oldest = min(row[0] for row in Touch.select(Touch.on).tuples())
    assert 60 <= Customer.select().count() <= 75
    assert Touch.select().count() > 1_000
    assert 415 <= (moment.date() - oldest).days <= 430
    per_customer = Counter(row[0] for row in Touch.select(Touch.customer).tuples())
    assert per_customer[resolve(sample, "Ayşe Yılmaz")] > 40


def test_today_shows_a_balanced_morning(today: TodayPage) -> None:
    strongest = [(line.name, line.reasons[0].kind) for line in today.lines]
    assert strongest == [
        ("Mehmet Demir", ReasonKind.COMPLAINT),
        ("Koç Kırtasiye", ReasonKind.PROMISE_LATE),
        ("Işıl Aydın", ReasonKind.PROMISE_DUE),
        ("Canan Erdem", ReasonKind.NEWS_DUE),
        ("Ahmet Sönmez", ReasonKind.DRIFT),
        ("Ayşe Yılmaz", ReasonKind.DRIFT),
        ("Emel Tunç", ReasonKind.OVERDUE),
        ("İbrahim Öztürk", ReasonKind.SPECIAL_DAY),
        ("Şule Kaya", ReasonKind.AFTER_DELIVERY),
        ("Tolga Er", ReasonKind.NEVER_TALKED),
    ]
    assert today.unchecked == 4


def test_three_are_to_be_left_in_peace(today: TodayPage) -> None:
    assert [(line.name, line.peace.kind) for line in today.in_peace] == [
        ("Nermin Şahin", PeaceKind.QUIET),
        ("Ömer Çelik", PeaceKind.TOO_SOON),
        ("Burak Aslan", PeaceKind.THEIR_TURN),
    ]
    assert today.in_peace[1].peace.approaches == 3


def test_most_are_in_rhythm(today: TodayPage) -> None:
    kept, all_of_them = today.rhythm_kept
    assert 0.85 < kept / all_of_them < 1


def test_the_complaint_has_waited_two_open_hours(today: TodayPage) -> None:
    waits = today.lines[0].reasons[0]
    assert isinstance(waits, ComplaintWaits)
    assert waits.open_minutes == pytest.approx(120)


def test_ayse_is_silent_as_never_before(sample: Journal, today: TodayPage, moment: datetime.datetime) -> None:
    left, overdue = today.lines[5].reasons
    assert isinstance(left, MayHaveLeft)
    assert isinstance(overdue, Overdue)
    assert overdue.latest_days == 21
    assert 34 <= left.silence_days <= 36
    days = sorted(
        row[0] for row in Touch.select(Touch.on).where(Touch.customer == resolve(sample, "Ayşe Yılmaz")).tuples()
    )
    assert max((later - earlier).days for earlier, later in pairwise(days)) <= 20
    assert today.lines[5].value in {"Söz verilen günde teslim", "Ready on the day you promised"}


def test_three_are_asked_about_and_who_left_is_not(sample: Journal, moment: datetime.datetime) -> None:
    asked = {resolve(sample, name) for name in ("Ayşe Yılmaz", "Ahmet Sönmez", "Burak Aslan")}
    assert set(drifting(sample, moment.date())) == asked
    assert Customer.select().where(Customer.lost_on.is_null(is_null=False)).count() >= 5


def test_the_coat_stands_at_sixty_percent(sample: Journal, moment: datetime.datetime) -> None:
    facts = progress_report(
        sample, resolve(sample, "Ayşe Yılmaz"), moment.date() - datetime.timedelta(20), moment.date()
    )
    coat = facts.jobs[0]
    assert [share for _, share in coat.progress] == [8, 22, 48, 60]
    done = sum(step.weight * step.share for step in coat.steps) / sum(step.weight for step in coat.steps)
    assert (len(coat.steps), done) == (5, 60)
    assert coat.needs
    assert all(promise.outcome in (None, PromiseOutcome.KEPT) for promise in facts.promises)
    assert facts.private_touches == 0


def test_an_english_speaking_client_reads_english_whatever_the_shop_speaks(
    sample: Journal, moment: datetime.datetime
) -> None:
    facts = progress_report(
        sample, resolve(sample, "Sarah Mitchell"), moment.date() - datetime.timedelta(60), moment.date()
    )
    assert facts.client.language is Language.EN
    assert facts.jobs[0].title == "Tweed skirt to match the jacket"
    assert facts.talks == ()


def test_promises_due_today_and_yesterday_are_open(today: TodayPage, moment: datetime.datetime) -> None:
    days = [(promise.name, (moment.date() - promise.due_on).days) for promise in today.promises]
    assert days == [("Işıl Aydın", 0), ("Koç Kırtasiye", 1)]


def test_yesterdays_praise_belongs_to_zeynep(sample: Journal, today: TodayPage) -> None:
    (praise,) = today.praise
    assert (praise.name, praise.praised) == ("Gül Doğan", shop.profile(sample).owner)


def test_sule_was_never_asked_about_her_dress(today: TodayPage) -> None:
    (after,) = today.lines[8].reasons
    assert isinstance(after, AfterDelivery)
    assert after.days == 7


def test_nobody_ever_talked_with_tolga(today: TodayPage) -> None:
    assert [type(reason) for reason in today.lines[9].reasons] == [NeverTalked]


def test_the_theme_of_deadlines_is_cured(sample: Journal) -> None:
    of_the_theme = [row[0] for row in Complaint.select(Complaint.theme).tuples() if row[0]]
    theme, count = Counter(of_the_theme).most_common(1)[0]
    improvement = Improvement.get(Improvement.theme == theme)
    heard = [
        sample.today(row[0]) for row in Complaint.select(Complaint.heard_at).where(Complaint.theme == theme).tuples()
    ]
    assert Theme.get_by_id(theme).name in {"Teslim günü", "Deadlines"}
    assert count == len([day for day in heard if day < improvement.started_on]) == 8
    assert improvement.done_on is not None


def test_one_who_left_in_anger_came_back(sample: Journal, moment: datetime.datetime) -> None:
    hatice = Customer.get(Customer.name == "Hatice Bulut")
    assert hatice.lost_on < hatice.won_back_on < moment.date()
    assert _card(sample, "Hatice Bulut", moment).state.peace is None


def test_firms_have_contact_people(sample: Journal) -> None:
    firms = Customer.select().where(Customer.kind == CustomerKind.FIRM.value)
    people = Counter(person.firm.name for person in Customer.select().where(Customer.firm.is_null(is_null=False)))
    assert firms.count() >= 7
    assert people["Koç Kırtasiye"] == 2
    assert people["Demir Mobilya"] == 1


def test_a_birthday_may_have_no_year(sample: Journal, moment: datetime.datetime) -> None:
    days = list(SpecialDay.select())
    assert any(day.year is None for day in days)
    assert any(day.year for day in days)
    keeping = [day.customer.name for day in days if (day.month, day.day) == (moment.month, moment.day)]
    assert keeping == ["İbrahim Öztürk"]


def test_values_stand_in_every_state_and_consent_is_given_and_refused(
    sample: Journal, moment: datetime.datetime
) -> None:
    states = {value.state for name in ("Ayşe Yılmaz", "Canan Erdem") for value in _card(sample, name, moment).values}
    assert states == set(ValueState)
    assert {row[0] for row in Consent.select(Consent.state).distinct().tuples()} == {
        state.value for state in ConsentState
    }


def test_nothing_a_card_can_hold_is_missing(sample: Journal) -> None:
    for model in (HandOff, OwnFieldValue, Praise, Job, Answer):
        assert model.select().count() > 1
    assert Customer.select().where(Customer.archived_at.is_null(is_null=False)).count() == 1
    assert Customer.select().where(Customer.referred_by.is_null(is_null=False)).count() >= 15


def test_what_two_customers_promised_is_in_their_reports(sample: Journal, moment: datetime.datetime) -> None:
    theirs = {row.customer.name: row.words for row in Promise.select() if row.side == PromiseSide.CUSTOMER.value}
    assert theirs.keys() == {"Canan Erdem", "Leyla Özkan"}
    for name, words in theirs.items():
        since = moment.date() - datetime.timedelta(30)
        facts = progress_report(sample, resolve(sample, name), since, moment.date())
        assert [promise.words for promise in facts.awaited] == [words]


def test_promises_are_kept_mostly(sample: Journal) -> None:
    outcomes = Counter(row[0] for row in Promise.select(Promise.outcome).tuples())
    settled = sum(count for outcome, count in outcomes.items() if outcome)
    assert 0.85 < outcomes["kept"] / settled < 0.97
    assert {outcome.value for outcome in PromiseOutcome} <= outcomes.keys()


def test_what_was_said_is_found(sample: Journal) -> None:
    words = {Language.TR: "MANTOSUNUN", Language.EN: "coat lengthened"}
    found = find(sample, words[shop.profile(sample).language])
    assert {touch.name for touch in found.touches} == {"Ayşe Yılmaz"}
    assert page(sample, "isil").rows[0].name == "Işıl Aydın"
    assert page(sample, "0532 555 01 22").rows[0].name == "Ayşe Yılmaz"


def test_a_timeline_begins_with_the_newest(sample: Journal) -> None:
    entries = timeline(sample, resolve(sample, "Gül Doğan"), limit=5).entries
    assert [entry.at for entry in entries] == sorted((entry.at for entry in entries), reverse=True)


def test_the_end_of_a_story_tells_where_the_contact_stands_as_all_of_it_does(
    sample: Journal, moment: datetime.datetime
) -> None:
    ids = [row[0] for row in Customer.select(Customer.id).tuples()]
    resting = in_peace(ids, moment.date())
    for of_many in customer_facts(sample, ids, moment.date()):
        alone = facts_of(sample, of_many.id, moment)
        state = dataclasses.replace(alone.state, typical_gap_days=of_many.state.typical_gap_days)
        assert of_many == dataclasses.replace(alone, state=state)
        if alone.state.is_due(moment.date()):
            assert resting.get(of_many.id) == alone.state.peace


def test_the_list_of_many_stands_in_the_order_of_a_few(
    sample: Journal, moment: datetime.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def both_ways() -> list[list[int]]:
        filters = (customerfilters.EVERYBODY, customerfilters.CustomerFilter(due=customerfilters.Due.OVERDUE))
        asked = [(each, backwards) for each in filters for backwards in (False, True)]
        name = customers.CustomerOrder.NAME
        return [customers.listed(sample, each, name, moment.date(), backwards=back) for each, back in asked]

    few = both_ways()
    monkeypatch.setattr(customers, "_FEW", 0)
    assert both_ways() == few
    assert few[0] == few[1][::-1] == customers.ids_in_order(sample)
    assert set(few[2]) < set(few[0])
