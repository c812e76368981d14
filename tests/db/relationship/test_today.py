"""Whom to ask after today, whom to leave in peace, and in which order."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Channel, Direction, PeaceKind, ReasonKind, TouchKind
from db.relationship.contact import Peace, Quiet, Snooze, contact_state
from db.relationship.reasons import (
    AfterDelivery,
    ComplaintWaits,
    NeverTalked,
    Overdue,
    PromiseDue,
    PromiseLate,
    SpecialDayNear,
    Unchecked,
)
from db.relationship.rhythm import Rhythm
from db.relationship.shophours import OpenSpan, ShopHours
from db.relationship.specialdays import SpecialDay
from db.relationship.today import (
    FROM_AFAR,
    OWED,
    ComplaintFact,
    CustomerFacts,
    DriftFact,
    JobFact,
    Line,
    PromiseFact,
    Today,
    TodaySettings,
    today_list,
)
from db.relationship.touchfacts import TouchFact
from db.text import sort_key

ISTANBUL = ZoneInfo("Europe/Istanbul")
SHOP = ShopHours(ISTANBUL, ((OpenSpan(time(9), time(19)),),) * 7)
TODAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=ISTANBUL)
MADE = date(2026, 1, 5)
WEEKLY = Rhythm(latest_days=7, channels=(Channel.PHONE,))
YEARLY = Rhythm(latest_days=365)


def customer(
    name: str = "Ayşe Yılmaz",
    *,
    silent: int | None = 3,
    rhythm: Rhythm | None = WEEKLY,
    quiets: tuple[Quiet, ...] = (),
    snoozes: tuple[Snooze, ...] = (),
    skips: tuple[date, ...] = (),
    tried: tuple[int, ...] = (),
    id: int = 1,
    **facts: object,
) -> CustomerFacts:
    contacts = [] if silent is None else [_touch(silent, reached=True)]
    touches = [*contacts, *(_touch(days, reached=False) for days in tried)]
    state = contact_state(touches, rhythm, MADE, skips, snoozes, quiets, TODAY)
    base = CustomerFacts(
        id=id,
        name=name,
        sort_key=sort_key(name),
        made_on=MADE,
        state=state,
        rhythm=rhythm,
        last_checked_on=TODAY - timedelta(1),
    )
    return replace(base, **facts)


def _touch(days_ago: int, *, reached: bool) -> TouchFact:
    on = TODAY - timedelta(days_ago)
    direction = Direction.IN if reached else Direction.OUT
    return TouchFact(0, on, None, direction, reached, TouchKind.TALK, None)


def today(*customers: CustomerFacts, now: datetime = NOON, settings: TodaySettings | None = None) -> Today:
    return today_list(customers, now, SHOP, settings)


def names(found: Today) -> list[str]:
    return [line.name for line in found.lines]


def kinds(line: Line) -> list[ReasonKind]:
    return [reason.kind for reason in line.reasons]


def complaint(hours_ago: int) -> ComplaintFact:
    return ComplaintFact(NOON - timedelta(hours=hours_ago), "Ölçü yanlış alınmış.")


def test_a_customer_nobody_has_talked_to_is_listed() -> None:
    found = today(customer(silent=None))
    assert found.lines[0].reasons == (NeverTalked(MADE, (TODAY - MADE).days),)


def test_a_customer_nobody_has_talked_to_is_listed_even_without_a_rhythm() -> None:
    assert kinds(today(customer(silent=None, rhythm=None)).lines[0]) == [ReasonKind.NEVER_TALKED]


def test_somebody_who_heard_from_us_in_time_is_not_listed() -> None:
    assert today(customer(silent=6)) == Today((), ())


def test_somebody_is_listed_from_the_due_day_on_and_stays() -> None:
    for waiting in range(60):
        found = today(customer(silent=7 + waiting))
        assert found.lines[0].reasons == (Overdue(7 + waiting, 7, waiting, waiting / 7, 1, 0),)


def test_a_weekly_customer_a_week_late_comes_before_a_yearly_one_a_month_late() -> None:
    weekly = customer("Zeynep", silent=14, id=1)
    yearly = customer("Ali", silent=395, rhythm=YEARLY, id=2)
    assert names(today(yearly, weekly)) == ["Zeynep", "Ali"]


def test_the_strongest_reason_orders_the_day() -> None:
    yesterday = TODAY - timedelta(1)
    in_order = [
        customer("j complaint", complaints=(complaint(2),)),
        customer("i late", promises=(PromiseFact("Fatura düzeltmesi", yesterday),)),
        customer("h due", promises=(PromiseFact("Ceket provası", TODAY),)),
        customer("g news", jobs=(JobFact("Kışlık palto", news_by=TODAY),)),
        customer("f drift", drift=DriftFact(0.71, 34, 21.0)),
        customer("e overdue", silent=8),
        customer("d birthday", special_days=(SpecialDay("birthday", 11, 21),)),
        customer("c delivered", jobs=(JobFact("Etek", delivered_on=TODAY - timedelta(7)),)),
        customer("b stranger", silent=None),
        customer("a unchecked", last_checked_on=TODAY - timedelta(90)),
    ]
    found = today(*reversed(in_order))
    assert names(found) == [each.name for each in in_order]
    assert [kinds(line)[0] for line in found.lines] == [
        kind for kind in ReasonKind if kind is not ReasonKind.LEAVE_IN_PEACE
    ]


def test_one_line_a_customer_with_all_reasons_strongest_first() -> None:
    found = today(
        customer(
            silent=20,
            promises=(PromiseFact("Ceket", TODAY), PromiseFact("Etek", TODAY - timedelta(2))),
            complaints=(complaint(1), complaint(5)),
            special_days=(SpecialDay("birthday", 11, 21, 1980),),
        ),
    )
    assert len(found.lines) == 1
    assert found.lines[0].reasons == (
        ComplaintWaits(NOON - timedelta(hours=5), 180.0, "Ölçü yanlış alınmış."),
        ComplaintWaits(NOON - timedelta(hours=1), 60.0, "Ölçü yanlış alınmış."),
        PromiseLate("Etek", TODAY - timedelta(2), None, 2, told=False),
        PromiseDue("Ceket", None, told=False),
        Overdue(20, 7, 13, 13 / 7, 1, 0),
        SpecialDayNear("birthday", TODAY, 0, 46),
    )


def test_the_older_complaint_comes_first() -> None:
    found = today(customer("Ali", complaints=(complaint(2),)), customer("Zeynep", complaints=(complaint(3),), id=2))
    assert names(found) == ["Zeynep", "Ali"]


def test_ties_follow_the_turkish_alphabet_and_then_the_card() -> None:
    people = ["Zeynep", "Şule", "Selin", "Çağrı", "Cem", "Işıl", "İbrahim"]
    found = today(*(customer(name, silent=10, id=n) for n, name in enumerate(people)))
    assert names(found) == ["Cem", "Çağrı", "Işıl", "İbrahim", "Selin", "Şule", "Zeynep"]
    twins = today(customer("Ali", silent=10, id=9), customer("Ali", silent=10, id=3))
    assert [line.customer_id for line in twins.lines] == [3, 9]


def test_a_complaint_with_a_first_contact_no_longer_waits() -> None:
    answered = replace(complaint(5), first_contact_at=NOON - timedelta(hours=4))
    assert today(customer(complaints=(answered,))).lines == ()


def test_a_past_day_knows_nothing_of_the_first_contact_to_come() -> None:
    answered_later = replace(complaint(5), first_contact_at=NOON + timedelta(hours=1))
    heard_later = ComplaintFact(NOON + timedelta(hours=1), "…")
    assert kinds(today(customer(complaints=(answered_later, heard_later))).lines[0]) == [ReasonKind.COMPLAINT]


def test_a_promise_is_late_once_its_hour_has_gone_by() -> None:
    promise = PromiseFact("Ceket provası", TODAY, time(17))
    early, late = (today(customer(promises=(promise,)), now=NOON.replace(hour=hour)) for hour in (16, 18))
    assert early.lines[0].reasons == (PromiseDue("Ceket provası", time(17), told=False),)
    assert late.lines[0].reasons == (PromiseLate("Ceket provası", TODAY, time(17), 0, told=False),)


def test_of_two_promises_for_today_the_earlier_hour_comes_first() -> None:
    found = today(
        customer("Ali", promises=(PromiseFact("a", TODAY),)),
        customer("Can", promises=(PromiseFact("c", TODAY, time(17)),), id=2),
        customer("Zeynep", promises=(PromiseFact("z", TODAY, time(13)),), id=3),
    )
    assert names(found) == ["Zeynep", "Can", "Ali"]


def test_a_promise_of_tomorrow_is_no_reason_today() -> None:
    assert today(customer(promises=(PromiseFact("Ceket", TODAY + timedelta(1)),))).lines == ()


@pytest.mark.parametrize("hour", range(4))
def test_just_after_midnight_in_istanbul_the_day_is_the_shops_own(hour: int) -> None:
    now = datetime(2026, 11, 21, hour, 10, tzinfo=ISTANBUL).astimezone(UTC)
    found = today(
        customer(
            promises=(PromiseFact("Ceket", TODAY), PromiseFact("Etek", TODAY - timedelta(1))),
            special_days=(SpecialDay("birthday", 11, 21),),
        ),
        now=now,
    )
    assert kinds(found.lines[0]) == [ReasonKind.PROMISE_LATE, ReasonKind.PROMISE_DUE, ReasonKind.SPECIAL_DAY]


def test_what_is_owed_is_shown_even_in_peace_and_the_rest_waits() -> None:
    mourning = Quiet(TODAY, date(2026, 12, 12), "mourning")
    found = today(customer(silent=40, quiets=(mourning,), promises=(PromiseFact("Ceket", TODAY),)))
    assert kinds(found.lines[0]) == [ReasonKind.PROMISE_DUE]
    assert found.lines[0].peace == Peace(PeaceKind.QUIET, date(2026, 12, 12), "mourning")
    assert found.in_peace == ()


def test_those_to_leave_in_peace_are_listed_apart_with_the_day_it_ends() -> None:
    found = today(customer(silent=40, tried=(3, 1)))
    assert found.lines == ()
    assert found.in_peace[0].peace == Peace(PeaceKind.THEIR_TURN, TODAY + timedelta(6), approaches=2, rhythm_days=7)
    assert [reason.kind for reason in found.in_peace[0].waiting] == [ReasonKind.OVERDUE]


def test_a_snooze_hides_until_its_day() -> None:
    snooze = Snooze(TODAY - timedelta(3), TODAY + timedelta(1), "away")
    assert today(customer(silent=40, snoozes=(snooze,))).lines == ()
    over = replace(snooze, until=TODAY)
    assert len(today(customer(silent=40, snoozes=(over,))).lines) == 1


def test_a_skip_takes_the_line_away_until_one_rhythm_later() -> None:
    assert today(customer(silent=40, skips=(TODAY,))) == Today((), ())


def test_peace_ends_soonest_first() -> None:
    found = today(
        customer("Ali", quiets=(Quiet(TODAY, None, "asked for it"),)),
        customer("Can", quiets=(Quiet(TODAY, TODAY + timedelta(9), "ill"),), id=2),
        customer("Ece", quiets=(Quiet(TODAY, TODAY + timedelta(2), "ill"),), id=3),
    )
    assert [line.name for line in found.in_peace] == ["Ece", "Can", "Ali"]


def test_a_refused_channel_is_not_suggested() -> None:
    rhythm = Rhythm(latest_days=7, channels=(Channel.PHONE, Channel.WHATSAPP))
    line = today(customer(silent=10, rhythm=rhythm, refused=frozenset({Channel.PHONE}))).lines[0]
    assert line.channel is Channel.WHATSAPP
    usual = customer(silent=10, rhythm=Rhythm(latest_days=7), usual_channel=Channel.SMS)
    assert today(usual).lines[0].channel is Channel.SMS


def test_without_any_channel_they_agree_to_they_are_left_in_peace() -> None:
    refused = frozenset({Channel.PHONE})
    found = today(customer(silent=10, refused=refused))
    assert found.lines == ()
    assert found.in_peace[0].peace == Peace(PeaceKind.NO_CONSENT, None, channels=(Channel.PHONE,))
    assert today(customer(silent=1, refused=refused)) == Today((), ())
    owed = today(customer(refused=refused, promises=(PromiseFact("Ceket", TODAY),))).lines[0]
    assert (owed.channel, owed.refused) == (None, (Channel.PHONE,))


def test_who_refused_every_way_is_left_in_peace_even_where_none_was_ever_wished_for() -> None:
    anyhow = Rhythm(latest_days=7)
    assert today(customer(silent=10, rhythm=anyhow, refused=frozenset(FROM_AFAR[1:]))).in_peace == ()
    found = today(customer(silent=10, rhythm=anyhow, refused=frozenset(FROM_AFAR)))
    assert (found.lines, found.in_peace[0].peace.channels) == ((), FROM_AFAR)
    by_visit = customer(silent=10, rhythm=anyhow, refused=frozenset(FROM_AFAR), usual_channel=Channel.IN_PERSON)
    assert [line.refused for line in today(by_visit).lines] == [FROM_AFAR]


def test_never_means_only_what_is_owed() -> None:
    never = Rhythm(never=True)
    everything = customer(
        silent=None,
        rhythm=never,
        drift=DriftFact(0.9, 90, 10.0),
        special_days=(SpecialDay("birthday", 11, 21),),
        jobs=(JobFact("Palto", news_by=TODAY, delivered_on=TODAY - timedelta(30)),),
        last_checked_on=None,
    )
    assert kinds(today(everything).lines[0]) == [ReasonKind.NEWS_DUE]


def test_a_special_day_is_shown_days_ahead_when_the_shop_wishes() -> None:
    born = customer(special_days=(SpecialDay("birthday", 11, 23),))
    assert today(born).lines == ()
    ahead = today(born, settings=TodaySettings(special_days_ahead=3))
    assert ahead.lines[0].reasons == (SpecialDayNear("birthday", date(2026, 11, 23), 2, None),)


def test_a_delivery_is_asked_after_until_somebody_asked() -> None:
    job = JobFact("Etek", delivered_on=TODAY - timedelta(7))
    assert today(customer(jobs=(job,))).lines[0].reasons == (AfterDelivery("Etek", TODAY - timedelta(7), 7),)
    assert today(customer(jobs=(replace(job, asked_after=True),))).lines == ()
    assert today(customer(jobs=(replace(job, delivered_on=TODAY - timedelta(6)),))).lines == ()


def test_a_relationship_never_checked_is_told_90_days_after_the_card_was_made() -> None:
    unchecked = customer(last_checked_on=None)
    assert today(unchecked).lines[0].reasons == (Unchecked(None, (TODAY - MADE).days),)
    assert today(replace(unchecked, made_on=TODAY - timedelta(89))).lines == ()


def test_a_relationship_nobody_has_begun_is_no_relationship_to_check() -> None:
    nobody_yet = customer(silent=None, last_checked_on=None)
    assert kinds(today(nobody_yet).lines[0]) == [ReasonKind.NEVER_TALKED]


def test_of_one_kind_whoever_waits_longest_comes_first() -> None:
    def delivered(days: int) -> CustomerFacts:
        job = JobFact("Etek", delivered_on=TODAY - timedelta(days))
        return customer(f"delivered {days}", id=days, jobs=(job,))

    def never(days: int) -> CustomerFacts:
        state = contact_state([], WEEKLY, TODAY - timedelta(days), (), (), (), TODAY)
        return replace(customer(f"never {days}", id=days), state=state)

    def unchecked(days: int) -> CustomerFacts:
        return customer(f"unchecked {days}", id=days, last_checked_on=TODAY - timedelta(days))

    for waiting in (delivered, never, unchecked):
        days = sorted((120, 95, 200))
        assert [line.customer_id for line in today(*map(waiting, days)).lines] == days[::-1]


def test_a_line_says_how_to_do_it() -> None:
    rhythm = Rhythm(latest_days=7, channels=(Channel.PHONE,), days=frozenset({5}), from_time=time(14), to_time=time(17))
    line = today(customer(silent=9, rhythm=rhythm, value="Söz verilen gün", sensitivities=("Aceleye gelmez",))).lines[0]
    assert (line.channel, line.days, line.from_time, line.to_time) == (
        Channel.PHONE,
        frozenset({5}),
        time(14),
        time(17),
    )
    assert (line.value, line.sensitivities) == ("Söz verilen gün", ("Aceleye gelmez",))


many = st.lists(
    st.builds(
        customer,
        name=st.sampled_from(["Ali", "Çağrı", "Cem", "Işıl"]),
        silent=st.none() | st.integers(0, 60),
        rhythm=st.sampled_from([None, WEEKLY, YEARLY, Rhythm(never=True)]),
        quiets=st.sampled_from([(), (Quiet(MADE, None, ""),)]),
        tried=st.lists(st.integers(0, 20), max_size=3).map(tuple),
        promises=st.lists(
            st.builds(PromiseFact, st.just("söz"), st.dates(date(2026, 11, 15), date(2026, 11, 25))), max_size=2
        ).map(tuple),
    ),
    max_size=6,
).map(lambda people: [replace(each, id=n) for n, each in enumerate(people)])


@given(people=many)
def test_nobody_stands_on_the_day_twice_and_the_order_they_come_in_never_matters(people: list[CustomerFacts]) -> None:
    found = today(*people)
    ids = [line.customer_id for line in found.lines] + [line.customer_id for line in found.in_peace]
    assert len(ids) == len(set(ids))
    assert today(*reversed(people)) == found


@given(people=many)
def test_who_is_left_in_peace_or_wants_no_word_is_turned_to_for_what_is_owed_alone(people: list[CustomerFacts]) -> None:
    found, facts = today(*people), {each.id: each for each in people}
    for line in found.lines:
        rhythm = facts[line.customer_id].rhythm
        if line.peace is not None or (rhythm is not None and rhythm.never):
            assert {reason.kind for reason in line.reasons} <= OWED
    for line in found.in_peace:
        assert line.peace.until is None or line.peace.until > TODAY
        assert not {reason.kind for reason in line.waiting} & OWED


@given(people=many)
def test_a_promise_that_is_due_is_never_hidden(people: list[CustomerFacts]) -> None:
    listed = {line.customer_id for line in today(*people).lines}
    owing = {each.id for each in people if any(promise.due_on <= TODAY for promise in each.promises)}
    assert owing <= listed
