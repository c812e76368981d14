"""Two cards of one person: found with the reason why, put together with both histories, and taken apart again."""

import datetime

import pytest

from db import search
from db.changes import Change
from db.commands import merging, rhythms, touches, trash
from db.commands.customers import CustomerDraft, ReachDraft, add_customer, set_tags
from db.commands.listening import add_value
from db.commands.merging import merge, say_apart
from db.commands.unit import apply
from db.errors import UserError
from db.journal import Journal
from db.models import TABLES, ChangeRow, Customer, Setting
from db.models import Change as ChangeRecord
from db.queries.card import card
from db.queries.duplicates import AlikeBy, duplicates
from db.queries.trash import TrashKind
from db.records import Channel, ReachKind, TouchKind, ValueState
from db.relationship.rhythm import Rhythm
from db.touchdraft import PromiseWords, TouchDraft


def made(change: Change) -> int:
    assert change.result is not None
    return change.result


def person(journal: Journal, now: datetime.datetime, name: str, *reach: str) -> int:
    given, _, family = name.partition(" ")
    ways = tuple(ReachDraft(ReachKind.EMAIL if "@" in way else ReachKind.PHONE, way) for way in reach)
    return made(add_customer(journal, CustomerDraft(given_name=given, family_name=family), now, ways))


def everything() -> dict[str, list[tuple[object, ...]]]:
    told = [table for table in TABLES if table not in (ChangeRecord, ChangeRow)]
    return {table.__name__: sorted(table.select().tuples(), key=repr) for table in told}


@pytest.fixture
def pair(journal: Journal, now: datetime.datetime) -> tuple[int, int]:
    """Ayşe twice: both with a number, a tag, a rhythm, a value; a talk with each, the other came along to one."""
    one = person(journal, now, "Ayşe Yılmaz", "0532 111 22 33")
    other = person(journal, now, "Ayse Yılmaz", "+90 532 111 22 33", "ayse@example.com")
    set_tags(journal, (one,), ("gelin",), now)
    set_tags(journal, (other,), ("gelin", "komşu"), now)
    rhythms.set_customer_rhythm(journal, one, Rhythm(latest_days=21), now)
    rhythms.set_customer_rhythm(journal, other, Rhythm(latest_days=90), now)
    for customer_id in (one, other):
        add_value(journal, customer_id, "Söz verilen gün", ValueState.GUESSED, now)
    add_value(journal, other, "Pamuklu kumaş", ValueState.GUESSED, now)
    draft = TouchDraft(one, now, channel=Channel.PHONE, kind=TouchKind.TALK, words="kollar", companions=(other,))
    touches.log_touch(journal, draft, now)
    earlier = now - datetime.timedelta(days=3)
    promise = PromiseWords("etek", now.date())
    touches.log_touch(journal, TouchDraft(other, earlier, kind=TouchKind.VISIT, words="yaka", promises=(promise,)), now)
    return one, other


def test_one_card_has_both_histories_and_undo_parts_them(
    journal: Journal, now: datetime.datetime, pair: tuple[int, int]
) -> None:
    one, other = pair
    before = everything()
    change = merge(journal, one, other, now)
    shown = card(journal, one, now.date())
    assert {reach.text for reach in shown.reach} == {"0532 111 22 33", "ayse@example.com"}
    assert set(shown.tags) == {"gelin", "komşu"}
    assert sorted(value.words for value in shown.values) == ["Pamuklu kumaş", "Söz verilen gün"]
    assert [promise.words for promise in shown.promises] == ["etek"]
    assert Customer.get_by_id(one).contacts == 2
    assert Customer.get_by_id(one).rhythm_days == 21  # the card that stays keeps its own rhythm
    assert Customer.get_by_id(other).trashed_at is not None
    assert list(search.find_names(journal.database, "ayse yilmaz", 9)) == [one]
    assert change.inverse is not None
    apply(journal, change.inverse, now)
    assert everything() == before


def test_a_card_brought_back_from_the_trash_takes_its_own_again(
    journal: Journal, now: datetime.datetime, pair: tuple[int, int]
) -> None:
    one, other = pair
    merge(journal, one, other, now)
    touches.log_touch(journal, TouchDraft(one, now, kind=TouchKind.VISIT, words="sonradan"), now)
    trash.restore(journal, ((TrashKind.CUSTOMER, other),), now)
    again = card(journal, other, now.date())
    assert {reach.text for reach in again.reach} == {"+90 532 111 22 33", "ayse@example.com"}
    assert [promise.words for promise in again.promises] == ["etek"]
    assert Customer.get_by_id(one).contacts == 2  # what was done since stays where it was done
    assert Customer.get_by_id(other).contacts >= 1


def test_the_card_that_stays_takes_what_it_lacks_and_is_never_its_own_firm(
    journal: Journal, now: datetime.datetime
) -> None:
    days = [now.date() - datetime.timedelta(back) for back in (900, 30)]
    first = CustomerDraft(name="Koç Kırtasiye", notes="Zili çalma. Arka kapı.", company="Koç", since_on=days[1])
    stays = made(add_customer(journal, first, now))
    second = CustomerDraft(
        name="Koc Kirtasiye", notes="Arka kapı.", company="Koc", job_title="toptan", since_on=days[0]
    )
    goes = made(add_customer(journal, second, now))
    worker = made(add_customer(journal, CustomerDraft(name="Efe", firm_id=goes), now))
    Customer.update(firm=goes).where(Customer.id == stays).execute()
    merge(journal, stays, goes, now)
    kept = Customer.get_by_id(stays)
    assert (kept.company, kept.job_title, kept.since_on) == ("Koç", "toptan", days[0])
    assert kept.notes == "Zili çalma. Arka kapı."  # said once
    assert kept.firm_id != stays
    assert Customer.get_by_id(worker).firm_id == stays


def test_a_card_is_never_put_together_with_itself(journal: Journal, now: datetime.datetime) -> None:
    alone = person(journal, now, "Ayşe Yılmaz")
    with pytest.raises(UserError):
        merge(journal, alone, alone, now)


def test_duplicates_are_found_with_the_reason_the_surest_first(journal: Journal, now: datetime.datetime) -> None:
    ayse = person(journal, now, "Ayşe Yılmaz", "0532 111 22 33")
    same_phone = person(journal, now, "Ayse Yılmaz", "532 111 2233")
    husband = person(journal, now, "Mehmet Yılmaz", "0532 111 22 33")
    ali = person(journal, now, "Ali Kaya", "ali@example.com")
    same_mail = person(journal, now, "Ali Kaya", "ALI@example.com")
    elif_ = person(journal, now, "Elif Ak", "0532 777 77 77")
    same_name = person(journal, now, "ELİF AK")
    person(journal, now, "Zeynep Tek", "0532 999 99 99")
    namesake = person(journal, now, "Can Öz", "0216 333 33 33")
    phoned = person(journal, now, "CAN ÖZ", "0216 444 44 44")
    gone = person(journal, now, "Elif Ak")
    Customer.update(trashed_at=now).where(Customer.id == gone).execute()
    found = [(pair.first.id, pair.second.id, pair.by) for pair in duplicates(journal)]
    assert found[:3] == [
        (ayse, same_phone, AlikeBy.PHONE),
        (ali, same_mail, AlikeBy.EMAIL),
        (elif_, same_name, AlikeBy.NAME),
    ]
    assert {(ayse, husband, AlikeBy.PHONE), (same_phone, husband, AlikeBy.PHONE)} <= set(found[3:])
    assert found[-1] == (namesake, phoned, AlikeBy.NAME)  # of one name, but each with a number of their own
    change = say_apart(journal, elif_, same_name, now)
    assert (elif_, same_name) not in {(pair.first.id, pair.second.id) for pair in duplicates(journal)}
    assert change.inverse is not None
    apply(journal, change.inverse, now)
    assert len(duplicates(journal)) == len(found)
    assert Setting.select().where(Setting.name == merging.APART).count() == 0
