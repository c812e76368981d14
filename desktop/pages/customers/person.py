"""What a card says of the person, as the draft that a change of it begins with."""

from __future__ import annotations

from db.commands.customers import CustomerDraft
from db.queries.card import Card


def draft_of(card: Card) -> CustomerDraft:
    """Return the card's own words about the person or firm."""
    return CustomerDraft(
        kind=card.kind,
        name=card.name,
        given_name=card.given_name,
        family_name=card.family_name,
        company=card.company,
        job_title=card.job_title,
        honorific=card.honorific,
        form_of_address=card.form_of_address,
        language=card.language,
        pace=card.pace,
        closeness=card.closeness,
        notes=card.notes,
        external_id=card.external_id,
        owner_id=card.owner_id,
        firm_id=card.firm_id,
        referred_by_id=card.referred_by_id,
        since_on=card.since_on,
    )
