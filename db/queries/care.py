"""What of the shop's care waits for somebody, as figures beside the names of the page and its parts."""

import datetime
from dataclasses import dataclass

from db.journal import Journal
from db.models import Break, Complaint, Customer, Promise
from db.queries.sides import OURS


@dataclass(frozen=True, slots=True)
class CareCounts:
    """Open complaints, promises whose day has gone by, and people on the road back."""

    complaints: int
    late_promises: int
    mending: int

    @property
    def waiting(self) -> int:
        """What somebody should do something about."""
        return self.complaints + self.late_promises


def care_counts(_journal: Journal, today: datetime.date) -> CareCounts:
    """Return the figures of a day; cards in the trash do not count."""
    living = Customer.trashed_at.is_null()
    return CareCounts(
        complaints=Complaint.select()
        .join(Customer)
        .where(Complaint.closed_at.is_null(), Complaint.trashed_at.is_null(), living)
        .count(),
        late_promises=Promise.select()
        .join(Customer)
        .where(OURS, Promise.outcome.is_null(), Promise.due_on < today, Promise.trashed_at.is_null(), living)
        .count(),
        mending=Break.select().join(Customer).where(Break.mended_on.is_null(), Break.on <= today, living).count(),
    )
