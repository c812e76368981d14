"""What customers said about being called and written to, and what the law asks to be noted."""

import datetime
from dataclasses import dataclass

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.journal import Journal
from db.models import Consent
from db.records import Channel, ConsentPurpose, ConsentState


@dataclass(frozen=True, slots=True)
class ConsentWord:
    """What a customer said about a channel and a purpose, on which day and how ("in the shop, signed")."""

    channel: Channel
    purpose: ConsentPurpose
    state: ConsentState
    on: datetime.date
    source: str = ""


def set_consent(
    journal: Journal, customer_id: int, channel: Channel, state: ConsentState, now: datetime.datetime
) -> Change:
    """Note what a customer said today about being turned to by a channel."""
    word = ConsentWord(channel, ConsentPurpose.KEEPING_IN_TOUCH, state, journal.today(now))
    return note_consents(journal, customer_id, (word,), now)


def note_consents(journal: Journal, customer_id: int, words: tuple[ConsentWord, ...], now: datetime.datetime) -> Change:
    """Note what a customer said, as one change; the newest word counts, older ones are kept."""
    with unit(journal, ChangeName.SET_CONSENT, now) as work:
        for word in words:
            work.insert(
                Consent,
                customer=customer_id,
                channel=word.channel.value,
                purpose=word.purpose.value,
                state=word.state.value,
                given_on=word.on,
                source=word.source,
            )
        work.result = customer_id
    return work.change()
