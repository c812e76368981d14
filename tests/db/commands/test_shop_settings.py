"""What an owner changes about the shop itself is kept, counted, searched, and taken back whole."""

import datetime

import pytest

from db import search
from db.changes import Change, ChangeName
from db.commands import customers, ownfields, rhythms, shop, staff, tags
from db.commands.customers import CustomerDraft, ReachDraft
from db.commands.shop import LogoFile, ProfileField
from db.commands.unit import apply
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Attachment, Business, ContactPoint, Customer, CustomerTag
from db.queries import card as cards
from db.queries import customers as customer_queries
from db.queries.care_people import care_people
from db.queries.hours import next_holidays, shop_hours
from db.queries.shopsettings import ShopSettings, shop_settings
from db.records import Colour, Language, ReachKind
from db.relationship.rhythm import Rhythm
from db.relationship.shophours import OpenSpan, open_minutes_between

NINE, ONE, TWO, SEVEN = (datetime.time(hour) for hour in (9, 13, 14, 19))


def read(journal: Journal, now: datetime.datetime) -> ShopSettings:
    return shop_settings(journal, journal.today(now))


def back(journal: Journal, change: Change, now: datetime.datetime) -> None:
    assert change.inverse is not None
    apply(journal, change.inverse, now)


def made(change: Change) -> int:
    assert change.result is not None
    return change.result


def carrier(journal: Journal, name: str, now: datetime.datetime, *carried: str) -> int:
    customer_id = made(customers.add_customer(journal, CustomerDraft(given_name=name), now))
    customers.set_tags(journal, (customer_id,), carried, now)
    return customer_id


@pytest.mark.parametrize("field", ProfileField)
def test_every_line_of_the_profile_is_kept_without_the_space_around_it(
    journal: Journal, now: datetime.datetime, field: ProfileField
) -> None:
    before = getattr(read(journal, now).profile, field.value)
    change = shop.set_profile(journal, field, "  Işıl'ın  yeri ", now)
    assert getattr(read(journal, now).profile, field.value) == "Işıl'ın  yeri"
    back(journal, change, now)
    assert getattr(read(journal, now).profile, field.value) == before


def test_a_new_logo_takes_the_place_of_the_old_one_and_undo_brings_that_back(
    journal: Journal, now: datetime.datetime
) -> None:
    shop.set_logo(journal, LogoFile("a.png", "image/png", b"first"), now)
    change = shop.set_logo(journal, LogoFile("b.png", "image/png", b"second"), now)
    assert read(journal, now).profile.logo == b"second"
    assert Attachment.select().count() == 1
    back(journal, change, now)
    assert read(journal, now).profile.logo == b"first"
    shop.set_logo(journal, None, now)
    assert read(journal, now).profile.logo is None
    assert Attachment.select().count() == 0


def test_a_break_makes_two_spans_and_a_closed_day_none(journal: Journal, now: datetime.datetime) -> None:
    broken = (OpenSpan(NINE, ONE), OpenSpan(TWO, SEVEN))
    change = shop.set_hours(journal, (0, 5), broken, now)
    shop.set_hours(journal, (6,), (), now)
    hours = read(journal, now).hours
    assert hours[0] == hours[5] == (OpenSpan(NINE, ONE), OpenSpan(TWO, SEVEN))
    assert hours[6] == ()
    assert shop_hours(journal, journal.today(now)).weekdays == hours
    back(journal, change, now)
    assert read(journal, now).hours[0] == (OpenSpan(NINE, SEVEN),)


def test_closed_days_of_four_weeks_and_those_to_come_are_listed_and_named_once(
    journal: Journal, now: datetime.datetime
) -> None:
    today = journal.today(now)
    shop.add_closed_day(journal, today - datetime.timedelta(29), "çok önce", now)
    shop.add_closed_day(journal, today - datetime.timedelta(1), "dün", now)
    shop.add_closed_day(journal, today + datetime.timedelta(9), "düğün", now)
    shop.add_closed_day(journal, today, "sayım", now)
    day_id = made(shop.add_closed_day(journal, today, " stok sayımı ", now))
    assert [day.label for day in read(journal, now).closed_days] == ["dün", "stok sayımı", "düğün"]
    assert not shop_hours(journal, today).opens_on(today)
    shop.remove_closed_day(journal, day_id, now)
    assert [day.label for day in read(journal, now).closed_days] == ["dün", "düğün"]


def test_holidays_follow_country_language_and_the_owners_word(journal: Journal, now: datetime.datetime) -> None:
    today = datetime.date(2026, 11, 21)
    assert next_holidays("TR", today, Language.TR, 1)[0].name == "Yılbaşı"
    assert next_holidays("TR", today, Language.EN, 1)[0].name == "New Year's Day"
    assert next_holidays("DE", today, Language.TR, 1)[0].name == "Erster Weihnachtstag"
    assert next_holidays("QQ", today, Language.TR, 1) == ()
    new_year = datetime.date(2027, 1, 1)
    assert not shop_hours(journal, today).opens_on(new_year)
    shop.keep_public_holidays(journal, now, keeps=False)
    assert shop_hours(journal, today).opens_on(new_year)
    assert not read(journal, now).keeps_public_holidays


def test_the_afternoon_before_a_feast_is_free_and_so_were_the_holidays_of_five_years_ago(
    journal: Journal, now: datetime.datetime
) -> None:
    today, eve = datetime.date(2026, 3, 2), datetime.date(2026, 3, 19)
    (half, feast) = next_holidays("TR", today, Language.TR, 2)
    assert (half.days, feast.on) == ((eve,), eve + datetime.timedelta(1))
    assert half.name.startswith("Ramazan Bayramı")
    assert half.name != feast.name
    hours = shop_hours(journal, today)
    noon = datetime.datetime.combine(eve, datetime.time(12), journal.zone)
    assert open_minutes_between(noon, noon + datetime.timedelta(hours=6), hours) == 60
    shop.open_on_holiday(journal, half.days, half.name, now)
    assert open_minutes_between(noon, noon + datetime.timedelta(hours=6), shop_hours(journal, today)) == 360
    assert not hours.opens_on(datetime.date(2021, 10, 29))
    assert next_holidays("DE", datetime.date(2026, 12, 2), Language.EN, 1)[0].on == datetime.date(2026, 12, 25)


def test_the_shop_may_open_on_one_holiday_and_keep_the_others(journal: Journal, now: datetime.datetime) -> None:
    today = datetime.date(2026, 11, 21)
    new_year, _eve, feast = next_holidays("TR", today, Language.TR, 3)
    assert (len(new_year.days), len(feast.days)) == (1, 3)
    opened = shop.open_on_holiday(journal, feast.days, feast.name, now)
    hours = shop_hours(journal, today)
    assert [hours.opens_on(day) for day in (*new_year.days, *feast.days)] == [False, True, True, True]
    assert read(journal, now).closed_days == ()
    shop.close_on_holiday(journal, feast.days, now)
    assert not any(shop_hours(journal, today).opens_on(day) for day in feast.days)
    shop.open_on_holiday(journal, feast.days, feast.name, now)
    shop.add_closed_day(journal, feast.days[1], "düğün", now)
    assert [shop_hours(journal, today).opens_on(day) for day in feast.days] == [True, False, True]
    assert [day.label for day in read(journal, now).closed_days] == ["düğün"]
    assert opened.changes.touches("closed_day")


def test_a_first_word_is_never_promised_within_no_time(journal: Journal, now: datetime.datetime) -> None:
    shop.promise_first_contact(journal, 0, now)
    assert Business.get().first_contact_minutes == 1


def test_who_left_stands_behind_those_who_work_there_and_can_return(journal: Journal, now: datetime.datetime) -> None:
    zeynep, ali = made(staff.add_staff(journal, " Zeynep ", now)), made(staff.add_staff(journal, "Ali", now))
    customers.add_customer(journal, CustomerDraft(given_name="Ayşe", owner_id=ali), now)
    staff.set_staff_phone(journal, ali, "0532", now)
    staff.rename_staff(journal, ali, "Ali Usta", now)
    staff.put_first(journal, ali, now)
    assert [(one.name, one.customers) for one in read(journal, now).staff] == [("Ali Usta", 1), ("Zeynep", 0)]
    assert read(journal, now).profile.owner == "Ali Usta"
    left = staff.staff_left(journal, ali, now)
    assert [one.name for one in read(journal, now).staff] == ["Zeynep", "Ali Usta"]
    assert read(journal, now).profile.owner == "Zeynep"
    back(journal, left, now)
    staff.staff_left(journal, zeynep, now)
    staff.staff_returned(journal, zeynep, now)
    assert [one.left_on for one in read(journal, now).staff] == [None, None]


def test_a_renamed_tag_is_found_by_its_new_name(journal: Journal, now: datetime.datetime) -> None:
    ayse = carrier(journal, "Ayşe", now, "gelin")
    tag_id = read(journal, now).tags[0].id
    change = tags.rename_tag(journal, tag_id, "düğün", now)
    assert search.find_customers(journal.database, "düğün") == [ayse]
    assert search.find_customers(journal.database, "gelin") == []
    back(journal, change, now)
    assert search.find_customers(journal.database, "gelin") == [ayse]


def test_a_tag_renamed_to_another_one_becomes_one_with_it_and_they_part_again(
    journal: Journal, now: datetime.datetime
) -> None:
    both, one = carrier(journal, "Ayşe", now, "gelin", "Düğün"), carrier(journal, "Işıl", now, "gelin")
    gelin = next(tag.id for tag in read(journal, now).tags if tag.name == "gelin")
    rhythms.set_tag_rhythm(journal, gelin, Rhythm(latest_days=14), now)
    change = tags.rename_tag(journal, gelin, "DÜĞÜN", now)
    (left,) = read(journal, now).tags
    assert (left.name, left.customers, left.rhythm) == ("Düğün", 2, Rhythm(latest_days=14))
    assert {row.rhythm_days for row in Customer.select().where(Customer.id.in_((both, one)))} == {14}
    back(journal, change, now)
    assert [(tag.name, tag.customers) for tag in read(journal, now).tags] == [("Düğün", 1), ("gelin", 2)]


def test_the_rhythm_of_the_tag_that_stays_holds(journal: Journal, now: datetime.datetime) -> None:
    ayse = carrier(journal, "Ayşe", now, "a")
    first, second = made(tags.add_tag(journal, "a", now)), made(tags.add_tag(journal, "b", now))
    rhythms.set_tag_rhythm(journal, first, Rhythm(latest_days=7), now)
    rhythms.set_tag_rhythm(journal, second, Rhythm(latest_days=30), now)
    tags.merge_tags(journal, first, second, now)
    assert Customer.get_by_id(ayse).rhythm_days == 30


def test_a_deleted_tag_leaves_everybody_and_comes_back_to_everybody(journal: Journal, now: datetime.datetime) -> None:
    ayse = carrier(journal, "Ayşe", now, "vip")
    tag_id = read(journal, now).tags[0].id
    rhythms.set_tag_rhythm(journal, tag_id, Rhythm(latest_days=7), now)
    change = tags.delete_tag(journal, tag_id, now)
    assert (read(journal, now).tags, CustomerTag.select().count()) == ((), 0)
    assert Customer.get_by_id(ayse).rhythm_days is None
    back(journal, change, now)
    assert read(journal, now).tags[0].rhythm == Rhythm(latest_days=7)
    assert Customer.get_by_id(ayse).rhythm_days == 7


def test_a_tags_colour_stands_in_the_list_and_on_the_card_and_is_taken_back(
    journal: Journal, now: datetime.datetime
) -> None:
    ayse = carrier(journal, "Ayşe", now, "gelin", "vip")
    vip = next(tag.id for tag in read(journal, now).tags if tag.name == "vip")

    def shown() -> tuple[object, ...]:
        (row,) = customer_queries.rows(journal, [ayse])
        card = cards.card(journal, ayse, now.date())
        assert (row.tags, row.tag_colours) == (card.tags, card.tag_colours)
        return row.tag_colours

    change = tags.colour_tag(journal, vip, Colour.PLUM, now)
    assert ayse in change.changes.customers
    assert shown() == (None, Colour.PLUM)
    back(journal, change, now)
    assert shown() == (None, None)


def test_the_colour_of_somebody_of_the_shop_goes_with_their_customers(journal: Journal, now: datetime.datetime) -> None:
    ali = made(staff.add_staff(journal, "Ali", now))
    ayse = made(customers.add_customer(journal, CustomerDraft(given_name="Ayşe", owner_id=ali), now))
    change = staff.colour_staff(journal, ali, Colour.TEAL, now)
    assert [one.colour for one in read(journal, now).staff] == [Colour.TEAL]
    assert customer_queries.rows(journal, [ayse])[0].owner_colour is Colour.TEAL
    assert cards.card(journal, ayse, now.date()).owner_colour is Colour.TEAL
    assert [keeper.colour for keeper in care_people(journal, now.date()).keepers] == [Colour.TEAL]
    back(journal, change, now)
    assert [one.colour for one in read(journal, now).staff] == [None]


def test_own_fields_keep_their_order_and_their_texts(journal: Journal, now: datetime.datetime) -> None:
    ayse = carrier(journal, "Ayşe", now)
    beden = made(ownfields.add_own_field(journal, "Beden", now))
    for name in ("Kumaş", "beden"):
        ownfields.add_own_field(journal, name, now)
    ownfields.set_own_fields(journal, ayse, (("Beden", "42"),), now)
    ownfields.move_own_field(journal, beden, 1, now)
    ownfields.rename_own_field(journal, beden, "Beden no", now)
    assert [(field.name, field.cards) for field in read(journal, now).own_fields] == [("Kumaş", 0), ("Beden no", 1)]
    with pytest.raises(UserError) as refused:
        ownfields.rename_own_field(journal, beden, "KUMAŞ", now)
    assert refused.value.problem is Problem.NAME_TAKEN
    change = ownfields.delete_own_field(journal, beden, now)
    assert change.name is ChangeName.DELETE_FIELD
    back(journal, change, now)
    assert read(journal, now).own_fields[1].cards == 1


def test_in_another_country_numbers_without_its_code_are_read_anew(journal: Journal, now: datetime.datetime) -> None:
    reach = tuple(ReachDraft(ReachKind.PHONE, text) for text in ("07911 123456", "+90 532 111 22 33", "0216 555 01 02"))
    customer_id = made(customers.add_customer(journal, CustomerDraft(given_name="Megan"), now, reach))

    def numbers() -> list[str | None]:
        query = ContactPoint.select(ContactPoint.normal).where(ContactPoint.customer == customer_id)
        return [normal for (normal,) in query.order_by(ContactPoint.position).tuples()]

    before = numbers()
    assert before == [None, "+905321112233", "+902165550102"]
    change = shop.set_profile(journal, ProfileField.REGION, "GB", now)
    assert numbers() == ["+447911123456", "+905321112233", None]
    back(journal, change, now)
    assert numbers() == before
