"""By what people of the same name are told apart."""

from collections.abc import Mapping, Sequence

from db.journal import Journal
from db.models import Business, ContactPoint, Customer
from db.phones import national
from db.queries.among import among
from db.records import ReachKind
from db.text import fold

_MOST_NAMESAKES = 50
_ORDER = (ReachKind.PHONE, ReachKind.EMAIL)


#: Between a name and what tells it from another.
BETWEEN = " · "


def told_exactly(journal: Journal, text: str) -> int | None:
    """Return whose card a name with what tells it apart stands for: `Ayşe Yılmaz · 0532 111 22 33`; None for others."""
    name, between, told = text.rpartition(BETWEEN)
    if not between:
        return None
    query = Customer.select(Customer.id).where(Customer.name_folded == fold(name), Customer.trashed_at.is_null())
    known = telling(journal, [customer_id for (customer_id,) in query.limit(_MOST_NAMESAKES).tuples()])
    return next((customer_id for customer_id, telling_of in known.items() if told.strip() in telling_of), None)


def telling(_journal: Journal, customer_ids: Sequence[int]) -> Mapping[int, tuple[str, ...]]:
    """Return what else tells who each customer is, the most telling first: a phone, an address, the firm."""
    region = Business.select(Business.region).tuples().first()[0]
    query = ContactPoint.select(ContactPoint.customer, ContactPoint.kind, ContactPoint.text, ContactPoint.normal)
    reached = query.where(among(ContactPoint.customer, customer_ids)).order_by(ContactPoint.position).tuples()
    points = [(customer_id, ReachKind(kind), text, normal) for customer_id, kind, text, normal in reached]
    firms = dict(Customer.select(Customer.id, Customer.company).where(among(Customer.id, customer_ids)).tuples())
    told: dict[int, list[str]] = {customer_id: [] for customer_id in customer_ids}
    for wanted in _ORDER:
        for owner, kind, text, normal in points:
            if kind is wanted:
                told[owner].append(national(normal, region) if kind is ReachKind.PHONE and normal else text)
    for customer_id, firm in firms.items():
        if firm:
            told[customer_id].append(firm)
    return {customer_id: tuple(each) for customer_id, each in told.items()}
