"""The list of customers: searched, ordered and paged in SQL."""

import datetime
import enum
import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import peewee

from db import search
from db.engine.bulk import rows_of
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import ContactPoint, Customer, CustomerTag, Select, SpecialDay, Staff, Tag
from db.queries.among import among
from db.queries.called import called
from db.queries.customerfilters import CustomerFilter, narrowed
from db.queries.inpeace import in_peace
from db.records import Colour, CustomerKind
from db.relationship.contact import Peace
from db.text import fold

_LOOKED_THROUGH = 50  # of those a text leads to: who of them is called so?


class CustomerOrder(enum.StrEnum):
    """By what the list is ordered."""

    NAME = "name"
    DUE = "due"
    LAST_CONTACT = "last_contact"
    OWNER = "owner"
    WARMTH = "warmth"


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A line of the list.

    Attributes:
        due_on: lies in the past where the customer is overdue.
        peace: why they are to be left in peace though they are due; only where a day was asked about.
        tag_colours: of each tag its colour, None where it has none.
        owner_colour: that of the owner's disc, None where it follows their name.
        photo_id: which picture shows them, None where none does.
    """

    id: int
    uuid: str
    name: str
    company: str
    last_contact_on: datetime.date | None
    due_on: datetime.date | None
    rhythm_days: int | None
    owner: str
    tags: tuple[str, ...]
    archived: bool = False
    tag_colours: tuple[Colour | None, ...] = ()
    owner_colour: Colour | None = None
    peace: Peace | None = None
    photo_id: int | None = None


@dataclass(frozen=True, slots=True)
class CustomerPage:
    """The beginning of the list, and how many lines there are in all."""

    rows: tuple[CustomerRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class CustomerDetail:
    """A customer as other programs are told of one. Birthday as `1980-05-04`, `--05-04` or None."""

    id: int
    uuid: str
    external_id: str | None
    name: str
    given_name: str
    family_name: str
    company: str
    phones: tuple[str, ...]
    phones_e164: tuple[str, ...]
    emails: tuple[str, ...]
    birthday: str | None
    tags: tuple[str, ...]
    last_contact_on: datetime.date | None
    due_on: datetime.date | None


#: A search in a list names at most so many; further letters find the rest.
FOUND_AT_MOST = 1_000


def page(journal: Journal, text: str = "", limit: int = 200) -> CustomerPage:
    """Return the first customers that are neither archived nor in the trash, by name.

    With a search text the best matches come first.
    """
    if text.strip():
        ids = search.find_customers(journal.database, text, FOUND_AT_MOST)
        living = _living(ids)
        found = [customer_id for customer_id in ids if customer_id in living]
        return CustomerPage(_rows(found[:limit]), len(found))
    query = _shown(Customer.select(Customer.id)).order_by(*_ordering(CustomerOrder.NAME)).limit(limit)
    return CustomerPage(_rows([row[0] for row in query.tuples()]), _shown(Customer.select()).count())


def best(journal: Journal, text: str, count: int) -> tuple[CustomerRow, ...]:
    """Return only the best matches of a search, for a list that opens while one types."""
    # Some may lie in the trash.
    ids = search.find_customers(journal.database, text, 4 * count)
    living = _living(ids)
    return _rows([customer_id for customer_id in ids if customer_id in living][:count])


def ids_in_order(journal: Journal) -> list[int]:
    """Return the ids of everybody shown, by name: what a long list holds instead of its rows."""
    return _by_name(journal, _shown(Customer.select(Customer.id)))


def listed(
    journal: Journal,
    wanted: CustomerFilter,
    order: CustomerOrder,
    today: datetime.date,
    *,
    text: str = "",
    backwards: bool = False,
    warmth: Mapping[int, float] | None = None,
) -> list[int]:
    """Return the ids of those a filter asks for, in order; with a search text only the matches, the best first.

    Whoever has nothing to be ordered by stands at the end, backwards too.

    Args:
        journal: the open journal.
        wanted: what is asked of everybody.
        order: by what.
        today: the day due days are measured from.
        text: what was typed to search for.
        backwards: the other way round.
        warmth: 0…100 by id, for the order by warmth (the coldest first); whose is missing has none that is known.
    """
    if text.strip():
        found = search.find_customers(journal.database, text, FOUND_AT_MOST)
        query = narrowed(Customer.select(Customer.id).where(Customer.id.in_(found)), wanted, today)
        present = {row[0] for row in query.tuples()}
        return [customer_id for customer_id in found if customer_id in present]
    query = Customer.select(Customer.id)
    if order is CustomerOrder.OWNER:
        query = query.join(Staff, peewee.JOIN.LEFT_OUTER, on=Customer.owner)
    query = narrowed(query, wanted, today)
    if order is CustomerOrder.NAME:
        return _by_name(journal, query, backwards=backwards)
    query = query.order_by(*_ordering(order, backwards=backwards))
    # The cursor itself: a hundred thousand rows wrapped one by one take twice as long.
    found = [row[0] for row in journal.database.execute(query)]
    return _by_warmth(found, warmth or {}, backwards=backwards) if order is CustomerOrder.WARMTH else found


def rows(_journal: Journal, ids: Sequence[int], today: datetime.date | None = None) -> tuple[CustomerRow, ...]:
    """Return the lines of these customers, in the order given; on a day, with who is to be left in peace."""
    found = _rows(ids)
    if today is None:
        return found
    resting = in_peace([row.id for row in found if row.due_on is not None and row.due_on <= today], today)
    return tuple(replace(row, peace=resting[row.id]) if row.id in resting else row for row in found)


def details(journal: Journal, text: str = "", limit: int | None = None) -> list[CustomerDetail]:
    """Return customers as other programs are told of them, in order of name or, with a search text, of rank."""
    if text.strip():
        found = search.find_customers(journal.database, text, limit or FOUND_AT_MOST)
        living = _living(found)
        ids = [customer_id for customer_id in found if customer_id in living]
    else:
        query = _shown(Customer.select(Customer.id)).order_by(*_ordering(CustomerOrder.NAME))
        ids = [row[0] for row in (query.limit(limit) if limit else query).tuples()]
    return _details(ids)


def details_of(_journal: Journal, ids: Sequence[int]) -> list[CustomerDetail]:
    """Return these customers as other programs are told of them, in the order given."""
    return _details(ids)


def resolve(journal: Journal, text: str) -> int:
    """Return the id of the one customer meant by an id, a UUID, an external id, a name, a phone or an email.

    Nobody is meant by a word that only stands in a note about them: who is named here may be erased for good.

    Raises:
        UserError: nobody, or more than one, is meant.
    """
    wanted = text.strip()
    for customer_id in _by_key(wanted):
        return customer_id
    exactly = _shown(Customer.select(Customer.id)).where(Customer.name_folded == fold(wanted)).limit(5)
    named = [row[0] for row in exactly.tuples()]
    found = named or called(page(journal, wanted, limit=_LOOKED_THROUGH).rows, wanted)[:5]
    if not found:
        raise UserError(Problem.CUSTOMER_UNKNOWN, text=wanted)
    if len(found) > 1:
        names = tuple(f"{row.name} ({row.id})" for row in _rows(found))
        raise UserError(Problem.CUSTOMER_AMBIGUOUS, text=wanted, names=names)
    return found[0]


def firm_named(_journal: Journal, name: str) -> int | None:
    """Return whose card the firm of this name has, if it has one."""
    if not name.strip():
        return None
    query = Customer.select(Customer.id).where(
        Customer.name_folded == fold(name), Customer.kind == CustomerKind.FIRM.value, Customer.trashed_at.is_null()
    )
    found = query.order_by(Customer.id).tuples().first()
    return found[0] if found else None


def _by_key(wanted: str) -> list[int]:
    query = Customer.select(Customer.id).where(Customer.trashed_at.is_null())
    if wanted.isdigit() and len(wanted) < 10:
        found = query.where(Customer.id == int(wanted))
    elif len(wanted.replace("-", "")) == 32 and all(ch in "0123456789abcdefABCDEF-" for ch in wanted):
        found = query.where(Customer.uuid == wanted.replace("-", "").lower())
    else:
        found = query.where(Customer.external_id == wanted)
    return [row[0] for row in found.limit(1).tuples()]


def _shown(query: Select) -> Select:
    return query.where(Customer.archived_at.is_null(), Customer.trashed_at.is_null())


def _living(ids: Sequence[int]) -> set[int]:
    query = Customer.select(Customer.id).where(Customer.id.in_(ids), Customer.trashed_at.is_null())
    return {row[0] for row in query.tuples()}


def _by_warmth(ids: Sequence[int], warmth: Mapping[int, float], *, backwards: bool) -> list[int]:
    known = [customer_id for customer_id in ids if customer_id in warmth]
    known.sort(key=warmth.__getitem__, reverse=backwards)
    return known + [customer_id for customer_id in ids if customer_id not in warmth]


def _by_name(journal: Journal, query: Select, *, backwards: bool = False) -> list[int]:
    """Return the ids a query selects in the order of their names.

    Where they are many, both who and in which order are told by an index each, and no card is looked at.
    """
    found = {row[0] for row in journal.database.execute(query)}
    everybody = Customer.select(Customer.id).order_by(*_ordering(CustomerOrder.NAME, backwards=backwards))
    if len(found) < _FEW:
        return [row[0] for row in journal.database.execute(everybody.where(among(Customer.id, found)))]
    return [row[0] for row in journal.database.execute(everybody) if row[0] in found]


#: So many are put in order sooner than the names of everybody are gone through.
_FEW = 1_000


def _ordering(order: CustomerOrder, *, backwards: bool = False) -> list[object]:
    by_name: list[object] = [Customer.sort_key, Customer.id]
    if order is CustomerOrder.DUE:
        return [Customer.due_on.desc(nulls="LAST") if backwards else Customer.due_on.asc(nulls="LAST"), *by_name]
    if order is CustomerOrder.LAST_CONTACT:
        last = Customer.last_contact_on
        return [last.asc(nulls="LAST") if backwards else last.desc(nulls="LAST"), *by_name]
    if order is CustomerOrder.OWNER:
        return [Staff.name.desc(nulls="LAST") if backwards else Staff.name.asc(nulls="LAST"), *by_name]
    if backwards and order is CustomerOrder.NAME:
        return [Customer.sort_key.desc(), Customer.id.desc()]
    return by_name


def _rows(ids: Sequence[int]) -> tuple[CustomerRow, ...]:
    tags = _tags(ids)
    query = (
        Customer.select(
            Customer.id,
            Customer.uuid,
            Customer.name,
            Customer.company,
            Customer.last_contact_on,
            Customer.due_on,
            Customer.rhythm_days,
            Staff.name,
            Staff.colour,
            Customer.archived_at,
            Customer.photo,
        )
        .join(Staff, peewee.JOIN.LEFT_OUTER, on=Customer.owner)
        .where(among(Customer.id, ids))
    )
    # While one scrolls, a screenful is read within a frame: nothing is turned into more than a row shows.
    found = {
        row_id: CustomerRow(
            id=row_id,
            uuid=str(uuid.UUID(hex=key)),
            name=name,
            company=company,
            last_contact_on=_day(last),
            due_on=_day(due),
            rhythm_days=rhythm,
            owner=owner or "",
            tags=tuple(tag for tag, _ in tags[row_id]),
            archived=archived is not None,
            tag_colours=tuple(colour for _, colour in tags[row_id]),
            owner_colour=Colour(owner_colour) if owner_colour else None,
            photo_id=photo,
        )
        for row_id, key, name, company, last, due, rhythm, owner, owner_colour, archived, photo in rows_of(query)
    }
    return tuple(found[row_id] for row_id in ids if row_id in found)


def _day(text: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None


def _details(ids: Sequence[int]) -> list[CustomerDetail]:
    found: dict[int, CustomerDetail] = {}
    for start in range(0, len(ids), 500):
        chunk = ids[start : start + 500]
        tags = _tags(chunk)
        reach: dict[int, list[tuple[str, str, str | None]]] = defaultdict(list)
        points = (
            ContactPoint.select(ContactPoint.customer, ContactPoint.kind, ContactPoint.text, ContactPoint.normal)
            .where(ContactPoint.customer.in_(chunk))
            .order_by(ContactPoint.position, ContactPoint.id)
        )
        for customer_id, kind, text, normal in points.tuples():
            reach[customer_id].append((kind, text, normal))
        birthdays = {
            customer_id: f"{year:04}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"
            for customer_id, year, month, day in SpecialDay.select(
                SpecialDay.customer,
                SpecialDay.year,
                SpecialDay.month,
                SpecialDay.day,
            )
            .where(SpecialDay.customer.in_(chunk), SpecialDay.label == "birthday")
            .tuples()
        }
        for row in Customer.select().where(Customer.id.in_(chunk)).dicts():
            points_of = reach[row["id"]]
            found[row["id"]] = CustomerDetail(
                id=row["id"],
                uuid=str(row["uuid"]),
                external_id=row["external_id"],
                name=row["name"],
                given_name=row["given_name"],
                family_name=row["family_name"],
                company=row["company"],
                phones=tuple(text for kind, text, _ in points_of if kind == "phone"),
                phones_e164=tuple(normal for kind, _, normal in points_of if kind == "phone" and normal),
                emails=tuple(text for kind, text, _ in points_of if kind == "email"),
                birthday=birthdays.get(row["id"]),
                tags=tuple(tag for tag, _ in tags[row["id"]]),
                last_contact_on=row["last_contact_on"],
                due_on=row["due_on"],
            )
    return [found[customer_id] for customer_id in ids if customer_id in found]


def _tags(ids: Sequence[int]) -> dict[int, tuple[tuple[str, Colour | None], ...]]:
    tags: dict[int, tuple[tuple[str, Colour | None], ...]] = defaultdict(tuple)
    query = (
        CustomerTag.select(CustomerTag.customer, Tag.name, Tag.colour)
        .join(Tag)
        .where(among(CustomerTag.customer, ids))
        .order_by(CustomerTag.id)
    )
    for customer_id, name, colour in rows_of(query):
        tags[customer_id] += ((name, Colour(colour) if colour else None),)
    return tags
