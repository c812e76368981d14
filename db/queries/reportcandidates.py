"""For whom a batch of progress reports may be made, with what the owner looks at before one leaves."""

import datetime
from collections import defaultdict
from dataclasses import dataclass

from db.journal import Journal
from db.models import Complaint, Consent, ContactPoint, Customer, CustomerTag, Job, Select, Sensitivity, Tag
from db.queries.among import among
from db.queries.inpeace import in_peace
from db.queries.progress import customers_with_work, waiting
from db.records import Channel, ConsentPurpose, ConsentState, Language, PeaceKind, ReachKind
from db.relationship.contact import Peace

#: Approached too lately, or put off on Today: a report that was promised may go out all the same.
_RESTING = frozenset({PeaceKind.QUIET, PeaceKind.THEIR_TURN})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A customer a report may be made for.

    Attributes:
        id, name, language: who they are and how they are written to.
        email: the first address; empty where none is known.
        no_email: they asked not to be written to by email.
        tags: what the shop groups them by.
        cautions: what to tread carefully around; for the owner's eyes only.
        works: a job is in hand; without, they may only read of promises.
        complains: they complained, and nobody spoke with them since.
        peace: why they are to be left in peace, where it is their turn or somebody asked for it.
        waits: work has been in hand for 30 days or longer, and they got no report on it in as many.
    """

    id: int
    name: str
    language: Language
    email: str
    no_email: bool
    tags: tuple[str, ...]
    cautions: tuple[str, ...]
    waits: bool
    works: bool = True
    complains: bool = False
    peace: Peace | None = None

    @property
    def rests(self) -> bool:
        """Whether a report had better wait, unless the owner wants it all the same."""
        return self.complains or self.peace is not None


def candidates(journal: Journal, today: datetime.date) -> tuple[Candidate, ...]:
    """Return everybody with a job in hand or an open promise they may read of, by name."""
    offered = customers_with_work(journal)
    ids = {customer_id for customer_id, _ in offered}
    languages = dict(Customer.select(Customer.id, Customer.language).where(among(Customer.id, ids)).tuples())
    emails = _texts(
        ContactPoint.select(ContactPoint.customer, ContactPoint.text)
        .where(among(ContactPoint.customer, ids), ContactPoint.kind == ReachKind.EMAIL.value)
        .order_by(ContactPoint.position, ContactPoint.id)
    )
    tags = _texts(
        CustomerTag.select(CustomerTag.customer, Tag.name)
        .join(Tag)
        .where(among(CustomerTag.customer, ids))
        .order_by(Tag.name_folded)
    )
    cautions = _texts(
        Sensitivity.select(Sensitivity.customer, Sensitivity.words)
        .where(among(Sensitivity.customer, ids))
        .order_by(Sensitivity.position, Sensitivity.id)
    )
    refusing = _refusing(ids)
    waits = {customer_id for (customer_id,) in waiting(today).tuples()}
    works, complains, peace = _working(ids), _complaining(ids), in_peace(sorted(ids), today)
    return tuple(
        Candidate(
            id=customer_id,
            name=name,
            language=Language(languages[customer_id]),
            email=next(iter(emails[customer_id]), ""),
            no_email=customer_id in refusing,
            tags=tuple(tags[customer_id]),
            cautions=tuple(cautions[customer_id]),
            waits=customer_id in waits,
            works=customer_id in works,
            complains=customer_id in complains,
            peace=found if (found := peace.get(customer_id)) and found.kind in _RESTING else None,
        )
        for customer_id, name in offered
    )


def unheard(customer_id: int, today: datetime.date) -> tuple[bool, Peace | None]:
    """Return of one customer what `Candidate.complains` and `Candidate.peace` say."""
    peace = in_peace([customer_id], today).get(customer_id)
    return customer_id in _complaining({customer_id}), peace if peace and peace.kind in _RESTING else None


def _working(ids: set[int]) -> set[int]:
    query = Job.select(Job.customer).where(
        among(Job.customer, ids), Job.delivered_on.is_null(), Job.trashed_at.is_null()
    )
    return {row[0] for row in query.tuples()}


def _complaining(ids: set[int]) -> set[int]:
    query = Complaint.select(Complaint.customer).where(
        among(Complaint.customer, ids),
        Complaint.first_contact_at.is_null(),
        Complaint.closed_at.is_null(),
        Complaint.trashed_at.is_null(),
    )
    return {row[0] for row in query.tuples()}


def _texts(query: Select) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for customer_id, text in query.tuples():
        found[customer_id].append(text)
    return found


def _refusing(ids: set[int]) -> set[int]:
    """Return who said no to email, where that was their last word on it."""
    states: dict[int, str] = {}
    said = (
        Consent.select(Consent.customer, Consent.state)
        .where(
            among(Consent.customer, ids),
            Consent.channel == Channel.EMAIL.value,
            Consent.purpose == ConsentPurpose.KEEPING_IN_TOUCH.value,
        )
        .order_by(Consent.given_on, Consent.id)
    )
    states.update(said.tuples())
    return {customer_id for customer_id, state in states.items() if state == ConsentState.REFUSED.value}
