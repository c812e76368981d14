"""Today as the journal stands: who is read from it, and that nobody is forgotten."""

import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from db.commands import complaints, jobs, rhythms
from db.commands.consents import set_consent
from db.commands.customers import CustomerDraft, ReachDraft, add_customer, archive_customer, trash_customer
from db.commands.touches import log_touch, make_promise, settle_promise
from db.journal import Journal
from db.models import Absence, Customer, DriftAnswer, SpecialDay, Staff
from db.queries.care_people import covers_on
from db.queries.drifting import drifting
from db.queries.keeping import Keeper, keeping
from db.queries.morning import morning
from db.queries.today import TodayPage, today_page
from db.records import (
    Channel,
    ComplaintOutcome,
    ConsentState,
    Direction,
    PeaceKind,
    PromiseOutcome,
    ReachKind,
    ReasonKind,
    TouchKind,
)
from db.relationship.rhythm import Rhythm
from db.touchdraft import PromiseWords, TouchDraft

ISTANBUL = ZoneInfo("Europe/Istanbul")


def added(journal: Journal, now: datetime.datetime, name: str, latest: int | None = None) -> int:
    customer_id = add_customer(journal, CustomerDraft(name=name), now).result
    assert customer_id
    if latest:
        rhythms.set_customer_rhythm(journal, customer_id, Rhythm(latest_days=latest), now)
    return customer_id


def talked(journal: Journal, customer_id: int, now: datetime.datetime, days_ago: int, **more: Any) -> None:
    at = now - datetime.timedelta(days=days_ago)
    log_touch(journal, TouchDraft(customer_id, at, direction=Direction.IN, **more), now)


def kinds(page: TodayPage) -> dict[str, list[ReasonKind]]:
    return {line.name: [reason.kind for reason in line.reasons] for line in page.lines}


def test_nobody_ever_talked_to_is_listed_not_hidden(journal: Journal, now: datetime.datetime) -> None:
    added(journal, now, "Yeni Müşteri")
    assert kinds(today_page(journal, now)) == {"Yeni Müşteri": [ReasonKind.NEVER_TALKED]}


def test_how_rhythms_are_kept_is_unknown_until_somebody_was_talked_to(journal: Journal, now: datetime.datetime) -> None:
    ayse, _ = added(journal, now, "Ayşe", 7), added(journal, now, "Gül", 7)
    assert today_page(journal, now).rhythm_kept == (0, 0)
    talked(journal, ayse, now, 1)
    assert today_page(journal, now).rhythm_kept == (1, 2), "who was never talked to counts from now on"


def test_overdue_ones_stand_by_the_share_of_their_own_rhythm(journal: Journal, now: datetime.datetime) -> None:
    for name, latest, silent in (("Yıllık", 365, 372), ("Haftalık", 7, 14), ("Aylık", 30, 45), ("Zamanında", 30, 10)):
        talked(journal, added(journal, now, name, latest), now, silent)
    assert list(kinds(today_page(journal, now))) == ["Haftalık", "Aylık", "Yıllık"]


def test_whom_nobody_may_call_is_neither_called_nor_rung_up_from_paper(
    journal: Journal, now: datetime.datetime
) -> None:
    reach = (ReachDraft(ReachKind.PHONE, "0532 555 01 22"),)
    customer_id = add_customer(journal, CustomerDraft(name="Ayşe"), now, reach).result
    assert customer_id
    rhythms.set_customer_rhythm(journal, customer_id, Rhythm(latest_days=7, channels=(Channel.PHONE,)), now)
    for days_ago, channel in ((9, Channel.PHONE), (10, Channel.PHONE), (11, Channel.IN_PERSON)):
        talked(journal, customer_id, now, days_ago, channel=channel)
    assert morning(journal, now).phones == {customer_id: "0532 555 01 22"}
    set_consent(journal, customer_id, Channel.PHONE, ConsentState.REFUSED, now)
    (line,) = today_page(journal, now).lines
    assert (line.channel, line.refused) == (Channel.IN_PERSON, (Channel.PHONE,))
    assert morning(journal, now).phones == {}
    set_consent(journal, customer_id, Channel.IN_PERSON, ConsentState.REFUSED, now)
    assert [one.peace.kind for one in today_page(journal, now).in_peace] == [PeaceKind.NO_CONSENT]


def test_a_missed_day_stays_until_dealt_with(journal: Journal, now: datetime.datetime) -> None:
    customer_id = added(journal, now, "Ayşe", 21)
    talked(journal, customer_id, now, 34)
    much_later = now + datetime.timedelta(days=200)
    assert list(kinds(today_page(journal, much_later))) == ["Ayşe"]
    talked(journal, customer_id, much_later, 0)
    assert kinds(today_page(journal, much_later)) == {}


def test_a_backdated_touch_never_moves_last_contact_back(journal: Journal, now: datetime.datetime) -> None:
    customer_id = added(journal, now, "Ayşe", 21)
    talked(journal, customer_id, now, 5)
    talked(journal, customer_id, now, 100)
    assert Customer.get_by_id(customer_id).last_contact_on == now.date() - datetime.timedelta(days=5)
    assert kinds(today_page(journal, now)) == {}


@pytest.mark.parametrize("hour", [0, 1, 2, 3])
def test_days_do_not_slip_in_the_hours_after_midnight_in_istanbul(journal: Journal, hour: int) -> None:
    night = datetime.datetime(2026, 11, 21, hour, 30, tzinfo=ISTANBUL)
    customer_id = added(journal, night, "Ayşe", 1)
    log_touch(journal, TouchDraft(customer_id, night, direction=Direction.IN), night)
    row = Customer.get_by_id(customer_id)
    assert (row.last_contact_on, row.due_on) == (datetime.date(2026, 11, 21), datetime.date(2026, 11, 22))
    assert kinds(today_page(journal, night)) == {}
    next_night = night + datetime.timedelta(days=1)
    assert list(kinds(today_page(journal, next_night))) == ["Ayşe"]


def test_what_the_shop_owes_comes_first_and_all_reasons_are_merged(journal: Journal, now: datetime.datetime) -> None:
    owed = added(journal, now, "Mehmet", 7)
    talked(journal, owed, now, 30)
    make_promise(journal, owed, PromiseWords("fatura", now.date() - datetime.timedelta(days=1)), now)
    make_promise(journal, owed, PromiseWords("prova", now.date()), now)
    upset = added(journal, now, "Şule", 30)
    talked(journal, upset, now, 0, kind=TouchKind.COMPLAINT, words="Ölçü yanlış")
    page = today_page(journal, now + datetime.timedelta(hours=2))
    assert kinds(page) == {
        "Şule": [ReasonKind.COMPLAINT],
        "Mehmet": [ReasonKind.PROMISE_LATE, ReasonKind.PROMISE_DUE, ReasonKind.OVERDUE],
    }
    assert [promise.words for promise in page.promises] == ["prova", "fatura"]


def test_the_first_real_contact_stops_the_clock_of_a_complaint(journal: Journal, now: datetime.datetime) -> None:
    upset = added(journal, now, "Şule", 30)
    talked(journal, upset, now, 0, kind=TouchKind.COMPLAINT, words="Ölçü yanlış")
    later = now + datetime.timedelta(hours=1)
    log_touch(journal, TouchDraft(upset, later, direction=Direction.OUT, reached=False), later)
    assert list(kinds(today_page(journal, later))) == ["Şule"]
    log_touch(journal, TouchDraft(upset, later, direction=Direction.OUT, channel=Channel.PHONE), later)
    assert kinds(today_page(journal, later)) == {}


def test_a_complaint_closed_without_contact_is_no_longer_waiting(journal: Journal, now: datetime.datetime) -> None:
    upset = added(journal, now, "Şule", 30)
    talked(journal, upset, now, 0, kind=TouchKind.COMPLAINT, words="Ölçü yanlış")
    complaints.closed(journal, 1, ComplaintOutcome.UNREACHABLE, now, now)
    assert kinds(today_page(journal, now)) == {}


def test_a_kept_promise_is_gone_from_the_list(journal: Journal, now: datetime.datetime) -> None:
    customer_id = added(journal, now, "Ayşe", 30)
    talked(journal, customer_id, now, 1)
    promise = make_promise(journal, customer_id, PromiseWords("kollar", now.date()), now).result
    assert promise
    assert kinds(today_page(journal, now)) == {"Ayşe": [ReasonKind.PROMISE_DUE]}
    settle_promise(journal, promise, PromiseOutcome.KEPT, now)
    assert kinds(today_page(journal, now)) == {}


def test_news_and_deliveries_are_asked_after_until_somebody_did(journal: Journal, now: datetime.datetime) -> None:
    waiting = added(journal, now, "Ayşe", 90)
    talked(journal, waiting, now, 3)
    job = jobs.add_job(journal, jobs.JobDraft(waiting, "Palto", now.date(), news_by=now.date()), now).result
    assert job
    assert kinds(today_page(journal, now)) == {"Ayşe": [ReasonKind.NEWS_DUE]}
    jobs.deliver(journal, job, now)
    assert kinds(today_page(journal, now)) == {}
    week_later = now + datetime.timedelta(days=7)
    assert kinds(today_page(journal, week_later)) == {"Ayşe": [ReasonKind.AFTER_DELIVERY]}
    talked(journal, waiting, week_later, 0, mood=2)
    assert kinds(today_page(journal, week_later)) == {}


def test_a_birthday_without_a_year_is_kept_also_on_the_last_of_february(journal: Journal) -> None:
    now = datetime.datetime(2027, 2, 28, 10, tzinfo=ISTANBUL)
    customer_id = added(journal, now, "İbrahim", 90)
    talked(journal, customer_id, now, 3)
    SpecialDay.create(customer=customer_id, month=2, day=29)
    assert kinds(today_page(journal, now)) == {"İbrahim": [ReasonKind.SPECIAL_DAY]}


def test_two_unanswered_attempts_make_it_their_turn_until_they_come(journal: Journal, now: datetime.datetime) -> None:
    customer_id = added(journal, now, "Ömer", 14)
    talked(journal, customer_id, now, 20)
    for days in (2, 1):
        at = now - datetime.timedelta(days=days)
        log_touch(journal, TouchDraft(customer_id, at, direction=Direction.OUT, reached=False), now)
    page = today_page(journal, now)
    assert page.lines == ()
    assert [(line.name, line.peace.kind) for line in page.in_peace] == [("Ömer", PeaceKind.THEIR_TURN)]
    talked(journal, customer_id, now, 0)
    assert today_page(journal, now).in_peace == ()


def test_snoozed_and_quiet_ones_are_listed_apart_with_the_day_it_ends(journal: Journal, now: datetime.datetime) -> None:
    until = now.date() + datetime.timedelta(days=10)
    quiet, snoozed = added(journal, now, "Quiet", 7), added(journal, now, "Snoozed", 7)
    for customer_id in (quiet, snoozed):
        talked(journal, customer_id, now, 30)
    rhythms.leave_in_peace(journal, quiet, until, "yas", now)
    rhythms.snooze(journal, snoozed, until, "tatilde", now)
    page = today_page(journal, now)
    assert page.lines == ()
    assert {line.name: (line.peace.kind, line.peace.until, line.peace.reason) for line in page.in_peace} == {
        "Quiet": (PeaceKind.QUIET, until, "yas"),
        "Snoozed": (PeaceKind.SNOOZED, until, "tatilde"),
    }


def test_skipping_moves_the_due_day_by_one_rhythm_and_is_no_touch(journal: Journal, now: datetime.datetime) -> None:
    customer_id = added(journal, now, "Ayşe", 21)
    talked(journal, customer_id, now, 22)
    rhythms.skip(journal, customer_id, "tatilde", now)
    row = Customer.get_by_id(customer_id)
    assert row.due_on == now.date() - datetime.timedelta(days=22) + datetime.timedelta(days=42)
    assert row.last_contact_on == now.date() - datetime.timedelta(days=22)
    assert kinds(today_page(journal, now)) == {}


def test_archived_and_thrown_away_cards_are_not_asked_after(journal: Journal, now: datetime.datetime) -> None:
    archive_customer(journal, added(journal, now, "A", 7), now)
    trash_customer(journal, added(journal, now, "B", 7), now)
    page = today_page(journal, now)
    assert (page.lines, page.total) == ((), 0)


def test_those_beyond_the_limit_are_still_counted(journal: Journal, now: datetime.datetime) -> None:
    for number in range(12):
        added(journal, now, f"Müşteri {number}")
    page = today_page(journal, now, limit=5)
    assert (len(page.lines), page.total) == (5, 12)


def test_yesterdays_praise_is_read_this_morning_and_saturdays_on_monday(
    journal: Journal, now: datetime.datetime
) -> None:
    customer_id = added(journal, now, "Gül", 30)
    talked(journal, customer_id, now, 1, kind=TouchKind.PRAISE, words="Hakkınızı ödeyemem", praised="Zeynep Usta")
    assert [(praise.words, praise.praised) for praise in today_page(journal, now).praise] == [
        ("Hakkınızı ödeyemem", "Zeynep Usta"),
    ]
    monday = now + datetime.timedelta(days=2)
    assert len(today_page(journal, monday).praise) == 1
    assert today_page(journal, monday + datetime.timedelta(days=1)).praise == ()


def test_an_unusual_silence_of_a_regular_is_asked_about(journal: Journal, now: datetime.datetime) -> None:
    regular = added(journal, now, "Ayşe", 21)
    for days in range(280, 700, 14):
        talked(journal, regular, now, days)
    for name in ("Gül", "Şule"):
        steady = added(journal, now, name, 30)
        for days in range(3, 700, 14):
            talked(journal, steady, now, days)
    drifts = drifting(journal, now.date())
    assert set(drifts) == {regular}
    assert drifts[regular].silence_days == 280
    assert kinds(today_page(journal, now, drifts=drifts)) == {"Ayşe": [ReasonKind.DRIFT, ReasonKind.OVERDUE]}
    DriftAnswer.create(customer=regular, on=now.date(), answer="moved")
    assert drifting(journal, now.date()) == {}


def test_each_of_the_staff_sees_their_own_those_they_cover_for_and_those_of_nobody(
    journal: Journal, now: datetime.datetime
) -> None:
    zeynep, elif_ = (Staff.create(name=name, position=place).id for place, name in enumerate(("Zeynep", "Elif")))
    of = {name: added(journal, now, name, 7) for name in ("Ayşe", "Can", "Nobody’s")}
    assert keeping(journal, of.values(), ()).keeper_of(of["Ayşe"]) is None
    for name, owner in (("Ayşe", zeynep), ("Can", elif_)):
        Customer.update(owner=owner).where(Customer.id == of[name]).execute()
        make_promise(journal, of[name], PromiseWords(name, now.date(), None), now)

    def seen(staff_id: int | None) -> tuple[set[str], int, list[str]]:
        page = today_page(journal, now, whose=staff_id)
        return {line.name for line in page.lines}, page.total, [promise.words for promise in page.promises]

    assert seen(None) == ({"Ayşe", "Can", "Nobody’s"}, 3, ["Ayşe", "Can"])
    assert seen(elif_) == ({"Can", "Nobody’s"}, 2, ["Can"])
    Absence.create(staff=zeynep, cover=elif_, from_on=now.date(), until_on=now.date())
    assert seen(elif_) == seen(None), "who is away is covered for"
    assert seen(zeynep) == ({"Ayşe", "Nobody’s"}, 2, ["Ayşe"]), "and stays the owner"
    kept = keeping(journal, of.values(), covers_on(journal, now.date()))
    assert kept.staff == ((zeynep, "Zeynep"), (elif_, "Elif"))
    assert kept.keeper_of(of["Ayşe"]) == Keeper("Elif", "Zeynep")
    assert kept.keeper_of(of["Can"]) == Keeper("Elif")
    assert kept.keeper_of(of["Nobody’s"]) is None
