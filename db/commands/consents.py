"""What customers said about being called and written to, and what the law asks to be noted."""

import datetime
from dataclasses import dataclass

from db.changes import Change, ChangeName
from db.commands.unit import Unit, unit
from db.journal import Journal
from db.models import Consent, Customer
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
    with unit(journal, ChangeName.SET_CONSENT, now) as work:
        _write(work, customer_id, (ConsentWord(channel, ConsentPurpose.KEEPING_IN_TOUCH, state, work.today),))
        work.result = customer_id
    return work.change()


def note_privacy(
    journal: Journal,
    customer_id: int,
    words: tuple[ConsentWord, ...],
    notice_given_on: datetime.date | None,
    keep_until: datetime.date | None,
    now: datetime.datetime,
) -> Change:
    """Note, as one change, what a customer said, that they were told what is kept, and until when that may be."""
    with unit(journal, ChangeName.NOTE_PRIVACY, now) as work:
        _write(work, customer_id, words)
        work.update(Customer, customer_id, notice_given_on=notice_given_on, keep_until=keep_until)
        work.result = customer_id
    return work.change()


def _write(work: Unit, customer_id: int, words: tuple[ConsentWord, ...]) -> None:
    """Write what was said: the newest word counts, older ones are kept."""
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
