"""Where to tread carefully with somebody, and which ways they refused, for whoever is about to speak or write."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from db.journal import Journal
from db.models import Consent, Sensitivity
from db.queries.among import among
from db.records import Channel, ConsentPurpose, ConsentState


def sensitivities_of(_journal: Journal, customer_id: int) -> tuple[str, ...]:
    """Return the sensitivities of a customer in their order, in the words they were noted in."""
    query = Sensitivity.select(Sensitivity.words).where(Sensitivity.customer == customer_id)
    return tuple(words for (words,) in query.order_by(Sensitivity.position, Sensitivity.id).tuples())


def refusals(ids: Sequence[int]) -> Mapping[int, set[Channel]]:
    """Return by which ways customers do not wish to be turned to.

    The newest word on a channel counts; whoever wants no offers may still be asked after.
    """
    found: dict[int, set[Channel]] = defaultdict(set)
    query = Consent.select(Consent.customer, Consent.channel, Consent.state).where(
        among(Consent.customer, ids), Consent.purpose == ConsentPurpose.KEEPING_IN_TOUCH.value
    )
    for customer_id, channel, state in query.order_by(Consent.given_on, Consent.id).tuples():
        if state == ConsentState.REFUSED.value:
            found[customer_id].add(Channel(channel))
        else:
            found[customer_id].discard(Channel(channel))
    return found


def refused_by(_journal: Journal, customer_id: int) -> frozenset[Channel]:
    """Return the ways one customer does not wish to be turned to by."""
    return frozenset(refusals((customer_id,))[customer_id])
