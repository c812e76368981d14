"""Where letters go: names as they are called and postal addresses, nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass

from db.journal import Journal
from db.models import Customer, PostalAddress
from db.queries import customers as listed
from db.queries.among import among
from db.queries.shop import ShopProfile, profile
from db.records import CustomerKind, FormOfAddress, Language

#: More labels than anybody prints in one go.
_MOST = 5000


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody a letter goes to, and where."""

    kind: CustomerKind
    name: str
    given_name: str
    family_name: str
    honorific: str
    form_of_address: FormOfAddress
    language: Language
    street: str
    district: str
    city: str
    region: str
    postcode: str
    country: str


@dataclass(frozen=True, slots=True)
class Addresses:
    """The addressees by name, and how many were asked for who have no address."""

    shop: ShopProfile
    found: tuple[Addressee, ...]
    without: int


def addresses(journal: Journal, text: str = "", customer_ids: Sequence[int] = ()) -> Addresses:
    """Return where letters go to: to these customers, or to all those a search finds.

    Args:
        journal: open.
        text: a tag, a name, as the list of customers is searched; empty for everybody.
        customer_ids: only these.
    """
    ids = customer_ids or [row.id for row in listed.page(journal, text, limit=_MOST).rows]
    columns = (
        PostalAddress.street,
        PostalAddress.district,
        PostalAddress.city,
        PostalAddress.region,
        PostalAddress.postcode,
        PostalAddress.country,
    )
    query = (
        Customer.select(
            Customer.id,
            Customer.kind,
            Customer.name,
            Customer.given_name,
            Customer.family_name,
            Customer.honorific,
            Customer.form_of_address,
            Customer.language,
            *columns,
        )
        .join(PostalAddress)
        .where(among(Customer.id, ids), Customer.trashed_at.is_null())
        .order_by(Customer.sort_key, Customer.id, PostalAddress.position, PostalAddress.id)
    )
    found: dict[int, Addressee] = {}
    for row_id, kind, name, given, family, honorific, form, language, *place in query.tuples():
        if row_id not in found and any(part.strip() for part in place[:3]):
            found[row_id] = Addressee(
                CustomerKind(kind), name, given, family, honorific, FormOfAddress(form), Language(language), *place
            )
    return Addresses(profile(journal), tuple(found.values()), len(ids) - len(found))
