"""What a customer values, how sure the shop is of it, and what to tread carefully around."""

import datetime
from dataclasses import asdict, dataclass

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.journal import Journal
from db.models import CustomerValue, Sensitivity
from db.records import ValueState
from db.text import fold


@dataclass(frozen=True, slots=True)
class ValueWords:
    """A value as it is put: what it is, what the customer said about it, and the days it was heard, asked, confirmed.

    A value that was confirmed was asked about; one with neither day is a guess.
    """

    words: str
    said: str
    heard_on: datetime.date
    asked_on: datetime.date | None = None
    confirmed_on: datetime.date | None = None


def add_value(
    journal: Journal,
    customer_id: int,
    words: str,
    state: ValueState,
    now: datetime.datetime,
    said: str = "",
) -> Change:
    """Note what a customer seems to value. It is a guess until it was repeated back and agreed to."""
    with unit(journal, ChangeName.EDIT_VALUE, now) as work:
        work.result = work.insert(
            CustomerValue,
            customer=customer_id,
            words=words,
            said=said,
            heard_on=work.today,
            state=state.value,
            asked_on=work.today if state is not ValueState.GUESSED else None,
            confirmed_on=work.today if state is ValueState.CONFIRMED else None,
        )
    return work.change()


def edit_value(journal: Journal, value_id: int, value: ValueWords, now: datetime.datetime) -> Change:
    """Change what is noted of a value.

    Other words are not what the customer agreed to: unless they were confirmed anew, a confirmation waits to be asked
    for again.
    """
    with unit(journal, ChangeName.EDIT_VALUE, now) as work:
        before = work.read(CustomerValue, value_id)
        columns = asdict(value)
        if value.confirmed_on == before["confirmed_on"] and fold(str(before["words"])) != fold(value.words):
            columns["confirmed_on"] = None
        columns["asked_on"] = value.asked_on or value.confirmed_on
        work.update(CustomerValue, value_id, **columns, state=_state(columns).value)
        work.result = value_id
    return work.change()


def set_value_state(journal: Journal, value_id: int, state: ValueState, now: datetime.datetime) -> Change:
    """Note that a value was asked about, or confirmed by the customer; the day it was first asked about stays."""
    with unit(journal, ChangeName.EDIT_VALUE, now) as work:
        before = work.read(CustomerValue, value_id)
        asked_on = before["asked_on"] or work.today
        work.update(
            CustomerValue,
            value_id,
            state=state.value,
            asked_on=asked_on if state is not ValueState.GUESSED else None,
            confirmed_on=work.today if state is ValueState.CONFIRMED else None,
        )
        work.result = value_id
    return work.change()


def remove_value(journal: Journal, value_id: int, now: datetime.datetime) -> Change:
    """Take a value off the card."""
    with unit(journal, ChangeName.REMOVE_VALUE, now) as work:
        work.delete(CustomerValue, value_id)
    return work.change()


def add_sensitivity(journal: Journal, customer_id: int, words: str, now: datetime.datetime) -> Change:
    """Note what to tread carefully around."""
    with unit(journal, ChangeName.EDIT_SENSITIVITY, now) as work:
        work.result = work.insert(Sensitivity, customer=customer_id, words=words, noted_on=work.today)
    return work.change()


def edit_sensitivity(journal: Journal, sensitivity_id: int, words: str, now: datetime.datetime) -> Change:
    """Change how a sensitivity is put."""
    with unit(journal, ChangeName.EDIT_SENSITIVITY, now) as work:
        work.update(Sensitivity, sensitivity_id, words=words)
        work.result = sensitivity_id
    return work.change()


def remove_sensitivity(journal: Journal, sensitivity_id: int, now: datetime.datetime) -> Change:
    """Take a sensitivity off the card."""
    with unit(journal, ChangeName.REMOVE_SENSITIVITY, now) as work:
        work.delete(Sensitivity, sensitivity_id)
    return work.change()


def _state(columns: dict[str, object]) -> ValueState:
    if columns["confirmed_on"] is not None:
        return ValueState.CONFIRMED
    return ValueState.ASKED if columns["asked_on"] is not None else ValueState.GUESSED
