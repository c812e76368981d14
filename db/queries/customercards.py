"""Cards as other programs take them in: names, ways to reach, address, birthday, tags, notes."""

import datetime
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.journal import Journal
from db.models import Customer, PostalAddress
from db.queries.cardparts import PlaceOf
from db.queries.customers import details_of

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class CardOnFile:
    """One card. Phones in E.164 where they parse, else as given; the birthday as `1980-05-04`, `--05-04` or None."""

    uuid: str
    name: str
    given_name: str
    family_name: str
    company: str
    job_title: str
    honorific: str
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    places: tuple[PlaceOf, ...]
    birthday: str | None
    tags: tuple[str, ...]
    notes: str
    last_contact_on: datetime.date | None
    due_on: datetime.date | None


def cards_on_file(journal: Journal, customer_ids: Sequence[int]) -> Iterator[CardOnFile]:
    """Yield these cards in the order given, read a few hundred at a time."""
    for start in range(0, len(customer_ids), _CHUNK):
        chunk = customer_ids[start : start + _CHUNK]
        places = _places(chunk)
        columns = (Customer.id, Customer.job_title, Customer.honorific, Customer.notes)
        more = {row[0]: row[1:] for row in Customer.select(*columns).where(Customer.id.in_(chunk)).tuples()}
        for detail in details_of(journal, chunk):
            job_title, honorific, notes = more[detail.id]
            yield CardOnFile(
                uuid=detail.uuid,
                name=detail.name,
                given_name=detail.given_name,
                family_name=detail.family_name,
                company=detail.company,
                job_title=job_title,
                honorific=honorific,
                phones=detail.phones_e164 if len(detail.phones_e164) == len(detail.phones) else detail.phones,
                emails=detail.emails,
                places=tuple(places[detail.id]),
                birthday=detail.birthday,
                tags=detail.tags,
                notes=notes,
                last_contact_on=detail.last_contact_on,
                due_on=detail.due_on,
            )


def _places(ids: Sequence[int]) -> dict[int, list[PlaceOf]]:
    found: dict[int, list[PlaceOf]] = defaultdict(list)
    query = PostalAddress.select(
        PostalAddress.customer,
        PostalAddress.street,
        PostalAddress.district,
        PostalAddress.city,
        PostalAddress.region,
        PostalAddress.postcode,
        PostalAddress.country,
        PostalAddress.label,
    ).where(PostalAddress.customer.in_(ids))
    for customer_id, *parts in query.order_by(PostalAddress.position, PostalAddress.id).tuples():
        found[customer_id].append(PlaceOf(*parts))
    return found
