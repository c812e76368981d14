"""Where the contact with many stands, read from the end of each story only."""

import datetime
from collections.abc import Mapping, Sequence
from functools import partial

from db.queries.facts import touch_facts
from db.queries.peace import quiets_of, skips_of, snoozes_of
from db.relationship.contact import UNANSWERED_IN_A_ROW, ContactState, contact_state
from db.relationship.rhythm import Rhythm
from db.relationship.touchfacts import TouchFact


def beginnings(
    last_contacts: Mapping[int, datetime.date | None],
    rhythms: Mapping[int, Rhythm | None],
    today: datetime.date,
) -> dict[int, datetime.date | None]:
    """Return from which day on each story decides where the contact stands, None for from its beginning.

    What was tried in vain lies after the last contact; what was too soon or too often lies within one rhythm.

    Args:
        last_contacts: the last contact's day by customer, as the card knows it.
        rhythms: the rhythm that holds.
        today: the day it is asked for.
    """
    begins: dict[int, datetime.date | None] = {}
    for customer_id, last_on in last_contacts.items():
        rhythm = rhythms.get(customer_id)
        sides = max(rhythm.latest_days or 0, rhythm.earliest_days or 0) if rhythm is not None else 0
        a_rhythm_ago = today - datetime.timedelta(sides)
        begins[customer_id] = min(last_on, a_rhythm_ago) if last_on is not None and last_on <= today else None
    return begins


def contact_states(
    made_on: Mapping[int, datetime.date],
    rhythms: Mapping[int, Rhythm | None],
    touches: Mapping[int, Sequence[TouchFact]],
    begins: Mapping[int, datetime.date | None],
    today: datetime.date,
) -> dict[int, ContactState]:
    """Return where the contact with each stands.

    Of a story that was not read from its beginning, the number of contacts, the typical gap and a last attempt before
    it remain unknown.

    Args:
        made_on: the day each card was made; by the customers asked for.
        rhythms: the rhythm that holds.
        touches: of each at least those from `begins` on.
        begins: as `beginnings` gave it, or earlier.
        today: the day it is asked for.
    """
    ids = list(made_on)
    skips, snoozes, quiets = skips_of(ids), snoozes_of(ids), quiets_of(ids)
    found: dict[int, ContactState] = {}
    for customer_id, since_on in made_on.items():
        rhythm = rhythms.get(customer_id)
        standing = partial(
            contact_state,
            rhythm=rhythm,
            made_on=since_on,
            skips=skips[customer_id],
            snoozes=snoozes[customer_id],
            quiets=quiets[customer_id],
            today=today,
        )
        state = standing(touches.get(customer_id, ()))
        waits_by_habit = rhythm is None or rhythm.latest_days is None
        if waits_by_habit and begins[customer_id] is not None and state.attempts_unanswered >= UNANSWERED_IN_A_ROW:
            # How long it is their turn, their own typical gap tells, and that only the whole story.
            state = standing(touch_facts([customer_id], today).get(customer_id, ()))
        found[customer_id] = state
    return found
