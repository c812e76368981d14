"""Where letters go: names as they are called and postal addresses, nothing else."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from db.journal import Journal
from db.models import Consent, Customer, PostalAddress, Quiet
from db.queries import customers as listed
from db.queries.among import among
from db.queries.shop import ShopProfile, profile
from db.records import Channel, ConsentPurpose, ConsentState, CustomerKind, FormOfAddress, Language

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
class LeftOut:
    """How many get no letter although they were asked for; each is counted once.

    Attributes:
        no_letters: they said they want none.
        lost: they left, and did not come back.
        in_peace: they are left in peace at present, in mourning for example.
        no_address: nobody knows where they live.
    """

    no_letters: int = 0
    lost: int = 0
    in_peace: int = 0
    no_address: int = 0


@dataclass(frozen=True, slots=True)
class Addresses:
    """The addressees by name, and how many were left out."""

    shop: ShopProfile
    found: tuple[Addressee, ...]
    left_out: LeftOut


def addresses(journal: Journal, today: datetime.date, text: str = "", customer_ids: Sequence[int] = ()) -> Addresses:
    """Return where letters go to: to these customers, or to all those a search finds, save those to be spared.

    Args:
        journal: open.
        today: the day the letters are written.
        text: a tag, a name, as the list of customers is searched; empty for everybody.
        customer_ids: only these.
    """
    asked = customer_ids or [row.id for row in listed.page(journal, text, limit=_MOST).rows]
    refusing = _refusing(asked)
    lost = _lost(asked) - refusing
    in_peace = _in_peace(asked, today) - refusing - lost
    ids = [customer_id for customer_id in asked if customer_id not in refusing | lost | in_peace]
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
    left_out = LeftOut(len(refusing), len(lost), len(in_peace), len(ids) - len(found))
    return Addresses(profile(journal), tuple(found.values()), left_out)


def _refusing(ids: Sequence[int]) -> set[int]:
    """Return whose last word on letters is no."""
    query = (
        Consent.select(Consent.customer, Consent.state)
        .where(
            among(Consent.customer, ids),
            Consent.channel == Channel.LETTER.value,
            Consent.purpose == ConsentPurpose.KEEPING_IN_TOUCH.value,
        )
        .order_by(Consent.given_on, Consent.id)
    )
    newest: dict[int, str] = dict(query.tuples())
    return {customer_id for customer_id, state in newest.items() if state == ConsentState.REFUSED}


def _lost(ids: Sequence[int]) -> set[int]:
    query = Customer.select(Customer.id).where(
        among(Customer.id, ids),
        Customer.lost_on.is_null(is_null=False),
        Customer.won_back_on.is_null() | (Customer.won_back_on < Customer.lost_on),
    )
    return {customer_id for (customer_id,) in query.tuples()}


def _in_peace(ids: Sequence[int], today: datetime.date) -> set[int]:
    query = Quiet.select(Quiet.customer).where(
        among(Quiet.customer, ids), Quiet.from_on <= today, Quiet.until_on > today
    )
    return {customer_id for (customer_id,) in query.tuples()}
