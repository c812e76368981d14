"""Where to tread carefully with somebody, and which ways they refused, for whoever is about to speak or write."""

from db.journal import Journal
from db.models import Consent, Sensitivity
from db.records import Channel, ConsentPurpose, ConsentState


def sensitivities_of(_journal: Journal, customer_id: int) -> tuple[str, ...]:
    """Return the sensitivities of a customer in their order, in the words they were noted in."""
    query = Sensitivity.select(Sensitivity.words).where(Sensitivity.customer == customer_id)
    return tuple(words for (words,) in query.order_by(Sensitivity.position, Sensitivity.id).tuples())


def refused_by(_journal: Journal, customer_id: int) -> frozenset[Channel]:
    """Return the ways a customer does not wish to be turned to by: the newest word on each counts."""
    query = (
        Consent.select(Consent.channel, Consent.state)
        .where(Consent.customer == customer_id, Consent.purpose == ConsentPurpose.KEEPING_IN_TOUCH.value)
        .order_by(Consent.given_on, Consent.id)
    )
    newest: dict[str, str] = dict(query.tuples())
    return frozenset(Channel(channel) for channel, state in newest.items() if state == ConsentState.REFUSED.value)
