"""Ways of looking at the list of customers: what may be asked of them, and the ways kept under a name."""

import datetime
import enum
import json
from dataclasses import dataclass
from typing import Any

from db.journal import Journal
from db.models import Customer, CustomerTag, RhythmRule, SavedFilter, Select, Tag
from db.queries.among import among
from db.queries.inpeace import due_in_peace
from db.records import Channel
from db.text import fold


class Shelf(enum.StrEnum):
    """Which part of the cards is looked at. Those lost and not won back stand among all the others too."""

    PRESENT = "present"
    LOST = "lost"
    ARCHIVED = "archived"


class Due(enum.StrEnum):
    """When somebody is due. Whoever is to be left in peace is not overdue, as on Today."""

    OVERDUE = "overdue"
    THIS_WEEK = "this_week"
    NEVER = "never"


class Often(enum.StrEnum):
    """How often somebody likes to hear from the shop at the latest."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    RARELY = "rarely"


#: The longest gap in days of each; rarely is everything beyond.
_DAYS = {Often.WEEKLY: (1, 7), Often.MONTHLY: (8, 31), Often.QUARTERLY: (32, 92), Often.RARELY: (93, 100_000)}


@dataclass(frozen=True, slots=True)
class CustomerFilter:
    """What is asked of everybody in the list; nothing by default.

    Attributes:
        shelf: which part of the cards.
        tags: they carry every one of these.
        due: when they are due.
        often: their rhythm.
        channel: their own rhythm, or a tag's, names this way to turn to them.
        never_talked: nobody ever spoke with them.
        owner: the number of who of the shop looks after them, `NOBODYS` for whom nobody does; None for anybody's.
    """

    shelf: Shelf = Shelf.PRESENT
    tags: tuple[str, ...] = ()
    due: Due | None = None
    often: Often | None = None
    channel: Channel | None = None
    never_talked: bool = False
    owner: int | None = None


@dataclass(frozen=True, slots=True)
class NamedFilter:
    """A filter kept under a name."""

    id: int
    name: str
    filter: CustomerFilter


EVERYBODY = CustomerFilter()

NOBODYS = 0
"""Stands for the number of an owner where there is none."""


def kept(_journal: Journal) -> tuple[NamedFilter, ...]:
    """Return the filters kept, in the order they were made."""
    query = SavedFilter.select(SavedFilter.id, SavedFilter.name, SavedFilter.definition)
    ordered = query.order_by(SavedFilter.position, SavedFilter.id).tuples()
    return tuple(NamedFilter(row_id, name, read(definition)) for row_id, name, definition in ordered)


def written(wanted: CustomerFilter) -> str:
    """Return a filter as it is kept: JSON, what is not asked left out."""
    said: dict[str, object] = {
        "shelf": wanted.shelf.value if wanted.shelf is not Shelf.PRESENT else None,
        "tags": list(wanted.tags),
        "due": wanted.due and wanted.due.value,
        "often": wanted.often and wanted.often.value,
        "channel": wanted.channel and wanted.channel.value,
        "never_talked": wanted.never_talked,
    }
    asked = {name: value for name, value in said.items() if value}
    return json.dumps(asked | ({} if wanted.owner is None else {"owner": wanted.owner}), ensure_ascii=False)


def read(definition: str) -> CustomerFilter:
    """Return a filter from what was kept; words of a newer version are passed over."""
    try:
        said: Any = json.loads(definition)
    except ValueError:
        return EVERYBODY
    if not isinstance(said, dict):
        return EVERYBODY
    tags: Any = said.get("tags")
    owner: Any = said.get("owner")
    return CustomerFilter(
        shelf=_member(Shelf, said.get("shelf")) or Shelf.PRESENT,
        tags=tuple(str(tag) for tag in tags) if isinstance(tags, list) else (),
        due=_member(Due, said.get("due")),
        often=_member(Often, said.get("often")),
        channel=_member(Channel, said.get("channel")),
        never_talked=said.get("never_talked") is True,
        owner=owner if isinstance(owner, int) and not isinstance(owner, bool) else None,
    )


def narrowed(query: Select, wanted: CustomerFilter, today: datetime.date) -> Select:
    """Return a query of customers that gives only those a filter asks for, nobody from the trash."""
    query = query.where(Customer.trashed_at.is_null(), *_of_shelf(wanted.shelf))
    for tag in wanted.tags:
        carriers = CustomerTag.select(CustomerTag.customer).join(Tag).where(Tag.name_folded == fold(tag))
        query = query.where(Customer.id.in_(carriers))
    if wanted.due is Due.NEVER:
        query = query.where(Customer.due_on.is_null())
    elif wanted.due is not None:
        last = today - datetime.timedelta(1) if wanted.due is Due.OVERDUE else today + datetime.timedelta(6)
        query = query.where(Customer.due_on <= last)
        if wanted.due is Due.THIS_WEEK:
            query = query.where(Customer.due_on >= today)
        elif resting := due_in_peace(today):
            query = query.where(~among(Customer.id, resting))
    if wanted.often is not None:
        query = query.where(Customer.rhythm_days.between(*_DAYS[wanted.often]))
    if wanted.channel is not None:
        query = query.where(_turned_to_by(wanted.channel))
    if wanted.never_talked:
        query = query.where(Customer.last_contact_on.is_null())
    if wanted.owner is not None:
        nobodys = wanted.owner == NOBODYS
        query = query.where(Customer.owner.is_null() if nobodys else Customer.owner == wanted.owner)
    return query


def _of_shelf(shelf: Shelf) -> tuple[Any, ...]:
    if shelf is Shelf.ARCHIVED:
        return (Customer.archived_at.is_null(is_null=False),)
    if shelf is Shelf.LOST:
        return (
            Customer.archived_at.is_null(),
            Customer.lost_on.is_null(is_null=False),
            Customer.won_back_on.is_null() | (Customer.won_back_on < Customer.lost_on),
        )
    return (Customer.archived_at.is_null(),)


def _turned_to_by(channel: Channel) -> Select:
    names = RhythmRule.channels.contains(channel.value)
    own = RhythmRule.select(RhythmRule.customer).where(RhythmRule.customer.is_null(is_null=False), names)
    tags = RhythmRule.select(RhythmRule.tag).where(RhythmRule.tag.is_null(is_null=False), names)
    carriers = CustomerTag.select(CustomerTag.customer).where(CustomerTag.tag.in_(tags))
    return Customer.id.in_(own) | Customer.id.in_(carriers)


def _member(words: Any, value: object) -> Any:  # noqa: ANN401 (any of the enums above)
    return words(value) if value in set(words) else None
