"""Writing the sample shop itself: its people, hours and words, tags, themes, checklist."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.models import (
    Absence,
    BrandLine,
    ClosedDay,
    Improvement,
    OpenHours,
    OwnField,
    RhythmRule,
    Staff,
    StandingPromise,
    Tag,
    Theme,
    Trait,
)
from db.records import Language
from db.sample.content import Customer, RhythmOf
from db.sample.days import ShopDays
from db.sample.everyday import BEGUN
from db.sample.rows import Rows
from db.sample.shopcontent import Shop
from db.sample.shopcontent import Tag as TagContent
from db.text import fold

#: Elif's week at the seaside, covered by Hasan.
_ABSENT, _COVERING, _ABSENCE = "elif", "hasan", (40, 34)


@dataclass(frozen=True, slots=True)
class House:
    """The ids of everything the shop's files name by key, and who is called how."""

    staff: Mapping[str, int]
    staff_names: Mapping[str, str]
    tags: Mapping[str, int]
    themes: Mapping[str, int]
    fields: Mapping[str, int]
    traits: Mapping[str, int]
    customers: Mapping[str, int]
    names: Mapping[str, str]


def profile_of(shop: Shop, language: Language) -> dict[str, object]:
    """Return the columns of the shop's profile."""
    return {
        "name": shop.name,
        "street": shop.street,
        "district": shop.district,
        "city": shop.city,
        "phone": shop.phone,
        "email": shop.email,
        "web": shop.web,
        "accent": shop.accent,
        "language": language.value,
        "first_contact_minutes": shop.first_contact_minutes,
        "next_report_number": shop.next_report_number,
        "is_sample": True,
    }


def rhythm_days(customer: Customer, shop: Shop) -> int:
    """Return how often a customer likes to hear from the shop, in days: by the card, else a tag, else the shop."""
    if customer.rhythm and customer.rhythm.latest:
        return customer.rhythm.latest
    return min((tag.latest for tag in shop.tags if tag.key in customer.tags and tag.latest), default=shop.latest)


def write_house(rows: Rows, shop: Shop, customers: Sequence[Customer], days: ShopDays) -> House:
    """Write the shop's own rows. The customers' cards must be written next, in the order given."""
    staff = {
        person.key: rows.add(Staff, name=person.words, phone=person.phone, position=position, colour=person.colour)
        for position, person in enumerate(shop.staff)
    }
    begun, until = (days.exactly(ago) for ago in _ABSENCE)
    rows.add(Absence, staff=staff[_ABSENT], cover=staff[_COVERING], from_on=begun, until_on=until)
    for weekday, span in enumerate(shop.hours):
        if span:
            rows.add(OpenHours, weekday=weekday, opens=span[0], closes=span[1])
    for day, label in days.own_closed:
        rows.add(ClosedDay, on=day, label=label)
    for position, line in enumerate(shop.brand):
        rows.add(BrandLine, kind=line.kind.value, text=line.words, position=position)
    for promise in shop.promises:
        rows.add(StandingPromise, words=promise.words, minutes=promise.minutes, since_on=days.day(promise.since))
    rows.add(RhythmRule, **rhythm_columns(RhythmOf(latest=shop.latest)))
    return House(
        staff=staff,
        staff_names={person.key: person.words for person in shop.staff},
        tags={tag.key: _tag(rows, tag) for tag in shop.tags},
        themes=_themes(rows, shop, staff, days),
        fields={
            own.key: rows.add(OwnField, name=own.words, name_folded=fold(own.words), position=position)
            for position, own in enumerate(shop.fields)
        },
        traits={
            trait.key: rows.add(
                Trait,
                key=trait.key,
                words=trait.words,
                is_good=trait.good,
                weight=trait.weight,
                added_on=days.day(BEGUN),
            )
            for trait in shop.traits
        },
        customers={customer.key: position for position, customer in enumerate(customers, 1)},
        names={customer.key: customer.name for customer in customers},
    )


def rhythm_columns(rhythm: RhythmOf | TagContent) -> dict[str, object]:
    """Return the columns of a rhythm."""
    return {
        "latest_days": rhythm.latest,
        "earliest_days": rhythm.earliest,
        "never": isinstance(rhythm, RhythmOf) and rhythm.never,
        "channels": ",".join(channel.value for channel in rhythm.channels),
        "weekdays": ",".join(map(str, rhythm.weekdays)),
        "from_time": rhythm.from_,
        "to_time": rhythm.to,
    }


def _tag(rows: Rows, tag: TagContent) -> int:
    tag_id = rows.add(Tag, name=tag.words, name_folded=fold(tag.words), colour=tag.colour)
    if tag.latest:
        rows.add(RhythmRule, tag=tag_id, **rhythm_columns(tag))
    return tag_id


def _themes(rows: Rows, shop: Shop, staff: Mapping[str, int], days: ShopDays) -> dict[str, int]:
    names = {person.key: person.words for person in shop.staff}
    ids: dict[str, int] = {}
    for theme in shop.themes:
        ids[theme.key] = theme_id = rows.add(
            Theme, name=theme.words, name_folded=fold(theme.words), team=names.get(theme.team, "")
        )
        for improvement in theme.improvements:
            rows.add(
                Improvement,
                theme=theme_id,
                action=improvement.words,
                staff=staff[improvement.by],
                started_on=days.day(improvement.started),
                due_on=days.day(improvement.due),
                done_on=None if improvement.done is None else days.day(improvement.done),
            )
    return ids
