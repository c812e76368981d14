"""Where to tread carefully with somebody, for whoever is about to speak or write."""

from db.journal import Journal
from db.models import Sensitivity


def sensitivities_of(_journal: Journal, customer_id: int) -> tuple[str, ...]:
    """Return the sensitivities of a customer in their order, in the words they were noted in."""
    query = Sensitivity.select(Sensitivity.words).where(Sensitivity.customer == customer_id)
    return tuple(words for (words,) in query.order_by(Sensitivity.position, Sensitivity.id).tuples())
