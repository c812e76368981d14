"""Crowds of made-up customers, to measure with: journals of any size, the same for the same seed.

Written in the shapes the engine keeps, past the models; what follows from the rows is then worked out by the same
functions that do so after every change.
"""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from db import journal as journals
from db import search
from db.commands import derived
from db.engine.bulk import insert_rows
from db.engine.connection import hurried
from db.journal import Journal
from db.models import (
    ContactPoint,
    Customer,
    CustomerTag,
    CustomerValue,
    OpenHours,
    RhythmRule,
    SpecialDay,
    Staff,
    Tag,
)
from db.records import Channel, ReachKind, ValueState
from db.sample.crowd_touches import Past, TouchDice, rising_uuid
from db.sample.crowd_words import FAMILIES, MEN, STAFF, TAGS, VALUES, WOMEN
from db.text import fold, sort_key

_BLOCK = 5_000
_RHYTHMS = (14, 21, 30, 45, 60, 90)
_TAG_RHYTHMS = (21, 30, 60)


@dataclass(frozen=True, slots=True)
class Crowd:
    """How many customers, how many touches each has about, how many the first one has."""

    customers: int
    touches_each: int = 20
    longest: int = 10_000
    seed: int = 1


def new_crowd(path: Path, crowd: Crowd, now: datetime.datetime) -> None:
    """Create a journal at `path`, fill it with a crowd and close it.

    Raises:
        UserError: something is there already, the folder is missing or cannot be written to, the disk is full.
    """
    with journals.create(path, now=now, name=f"{crowd.customers}") as journal:
        fill(journal, crowd, now)


def fill(journal: Journal, crowd: Crowd, now: datetime.datetime) -> None:
    """Fill an empty journal with a crowd. A hundred thousand customers with two million touches take minutes."""
    dice = np.random.default_rng(crowd.seed)
    today = journal.today(now)
    past = Past(today)
    touches = TouchDice(dice, past, len(STAFF))
    with hurried(journal.database):
        with journal.writing():
            _write_house()
        for start in range(1, crowd.customers + 1, _BLOCK):
            ids = range(start, min(start + _BLOCK, crowd.customers + 1))
            counts = dice.integers(crowd.touches_each // 2, crowd.touches_each * 3 // 2 + 1, len(ids))
            counts[0] = crowd.longest if start == 1 else counts[0]
            with journal.writing():
                _write_customers(dice, past, ids)
                touches.write(journal, ids, counts)
                derived.refresh_columns(ids, today)
                search.index_new_customers(journal.database, derived.customer_texts(ids))


def _write_house() -> None:
    staff = ((n, rising_uuid("staff", n), name, n) for n, name in enumerate(STAFF, 1))
    insert_rows(Staff, ("id", "uuid", "name", "position"), staff)
    insert_rows(OpenHours, ("weekday", "opens", "closes"), ((day, "09:00:00", "19:00:00") for day in range(6)))
    tags = ((n, rising_uuid("tag", n), name, fold(name)) for n, name in enumerate(TAGS, 1))
    insert_rows(Tag, ("id", "uuid", "name", "name_folded"), tags)
    insert_rows(RhythmRule, ("tag", "latest_days"), enumerate(_TAG_RHYTHMS, 1))


def _write_customers(dice: np.random.Generator, past: Past, ids: Sequence[int]) -> None:
    given, family = _drawn(dice, WOMEN + MEN, len(ids)), _drawn(dice, FAMILIES, len(ids))
    names = [f"{first} {last}" for first, last in zip(given, family, strict=True)]
    since = past.days(dice.integers(30, past.LENGTH, len(ids)))
    columns = {
        "id": ids,
        "uuid": [rising_uuid("customer", customer) for customer in ids],
        "name": names,
        "name_folded": map(fold, names),
        "sort_key": map(sort_key, names),
        "given_name": given,
        "family_name": family,
        "owner": dice.integers(1, len(STAFF) + 1, len(ids)).tolist(),
        "since_on": since,
        "made_at": [f"{day} 07:00:00" for day in since],
    }
    insert_rows(Customer, tuple(columns), zip(*columns.values(), strict=True))
    _write_reach(ids, names)
    _write_the_rest(dice, ids)


def _write_reach(ids: Sequence[int], names: Sequence[str]) -> None:
    """Write a phone for everybody and an address for two in three."""

    def points() -> Iterator[tuple[object, ...]]:
        for customer, name in zip(ids, names, strict=True):
            number = f"53{customer % 10}{customer:07}"
            text = f"0{number[:3]} {number[3:6]} {number[6:8]} {number[8:]}"
            yield (
                2 * customer,
                rising_uuid("point", 2 * customer),
                customer,
                ReachKind.PHONE.value,
                text,
                f"+90{number}",
            )
            if customer % 3:
                email = f"{fold(name).replace(' ', '.')}{customer}@ornek.example"
                yield (
                    2 * customer + 1,
                    rising_uuid("point", 2 * customer + 1),
                    customer,
                    ReachKind.EMAIL.value,
                    email,
                    email,
                )

    insert_rows(ContactPoint, ("id", "uuid", "customer", "kind", "text", "normal"), points())


def _write_the_rest(dice: np.random.Generator, ids: Sequence[int]) -> None:
    """Write birthdays, tags, rhythms and values for some."""
    kinds, months, days = (dice.integers(low, high, len(ids)).tolist() for low, high in ((0, 100), (1, 13), (1, 29)))
    drawn = list(zip(ids, kinds, months, days, strict=True))
    birthdays = (
        (rising_uuid("day", customer), customer, month, day, 1940 + kind if kind % 4 else None)
        for customer, kind, month, day in drawn
        if kind < 60
    )
    insert_rows(SpecialDay, ("uuid", "customer", "month", "day", "year"), birthdays)
    insert_rows(
        CustomerTag, ("customer", "tag"), ((who, 1 + kind % len(TAGS)) for who, kind, _, _ in drawn if kind >= 30)
    )
    rhythms = (
        (customer, _RHYTHMS[month % len(_RHYTHMS)], (Channel.PHONE, Channel.WHATSAPP)[day % 2].value)
        for customer, kind, month, day in drawn
        if kind % 4 == 0
    )
    insert_rows(RhythmRule, ("customer", "latest_days", "channels"), rhythms)
    values = (
        (
            rising_uuid("value", customer),
            customer,
            VALUES[month % len(VALUES)],
            list(ValueState)[day % 3].value,
            "2026-01-05",
        )
        for customer, kind, month, day in drawn
        if kind % 5 == 0
    )
    insert_rows(CustomerValue, ("uuid", "customer", "words", "state", "heard_on"), values)


def _drawn(dice: np.random.Generator, names: tuple[str, ...], count: int) -> list[str]:
    """Draw names, those that stand first more often, as in a phone book."""
    weights = (np.arange(len(names)) + 3.0) ** -0.8
    places: list[int] = dice.choice(len(names), count, p=weights / weights.sum()).tolist()
    return [names[place] for place in places]
