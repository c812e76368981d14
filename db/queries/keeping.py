"""Who looks after whom on a day: the owner, or whoever stands in while the owner is away."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from db.journal import Journal
from db.models import Customer, Select, Staff
from db.queries.among import among
from db.queries.care_people import Cover


@dataclass(frozen=True, slots=True)
class Keeper:
    """Who looks after a customer today, and for whom: empty where they are their own."""

    name: str
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class Keeping:
    """A shop of several.

    Attributes:
        staff: the id and name of everybody who works here, in the shop's order; empty where one works alone.
        keepers: who looks after whom today, by the customer's id; those nobody owns are not in it.
    """

    staff: tuple[tuple[int, str], ...] = ()
    keepers: Mapping[int, Keeper] | None = None

    def keeper_of(self, customer_id: int) -> Keeper | None:
        """Return who looks after a customer; None where nobody does, or where one works alone."""
        return (self.keepers or {}).get(customer_id)


def keeping(_journal: Journal, customer_ids: Iterable[int], covers: Sequence[Cover]) -> Keeping:
    """Return who looks after these customers while `covers` last."""
    people = Staff.select(Staff.id, Staff.name, Staff.left_on).order_by(Staff.position, Staff.id).tuples()
    names = {staff_id: name for staff_id, name, _left in people}
    here = tuple((staff_id, name) for staff_id, name, left_on in people if left_on is None)
    if len(here) < 2:
        return Keeping()
    stands_in = {cover.staff_id: Keeper(cover.cover, cover.name) for cover in covers}
    owned = Customer.select(Customer.id, Customer.owner).where(
        among(Customer.id, customer_ids), Customer.owner.is_null(is_null=False)
    )
    keepers = {
        customer_id: stands_in.get(owner) or Keeper(names.get(owner, "")) for customer_id, owner in owned.tuples()
    }
    return Keeping(here, keepers)


def kept_by(staff_id: int, covers: Sequence[Cover]) -> Select:
    """Return the condition for the customers somebody sees to: their own, those covered for, and those of nobody."""
    owners = {staff_id, *(cover.staff_id for cover in covers if cover.cover_id == staff_id)}
    return Customer.owner.in_(sorted(owners)) | Customer.owner.is_null()
