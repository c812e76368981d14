"""The wall of thanks: exact words, who said them, and to whom they belong."""

import datetime
from dataclasses import dataclass

import peewee

from db.journal import Journal
from db.models import Customer, Praise
from db.text import fold

#: So many thank-yous hang on the wall; a search finds older ones.
SHOWN = 60
_COUNTED = datetime.timedelta(365)


@dataclass(frozen=True, slots=True)
class PraiseLine:
    """A thank-you. `may_be_named`: the customer agreed to stand beside it where others read it."""

    id: int
    customer_id: int
    touch_id: int | None
    name: str
    words: str
    praised: str
    on: datetime.date
    may_be_named: bool


@dataclass(frozen=True, slots=True)
class PraiseWall:
    """The wall.

    Attributes:
        lines: the newest first, at most `SHOWN`; `matching`: how many there are.
        people: who was thanked within a year and how often, the most thanked first.
    """

    lines: tuple[PraiseLine, ...]
    matching: int
    people: tuple[tuple[str, int], ...]


def praise_wall(_journal: Journal, today: datetime.date, text: str = "") -> PraiseWall:
    """Return the thank-yous whose words, giver or receiver hold `text`, in any notation."""
    asked = fold(text)
    lines = _lines(_shown(today))
    found = [line for line in lines if not asked or asked in fold(f"{line.name} {line.praised} {line.words}")]
    thanked = (
        Praise.select(Praise.praised, peewee.fn.COUNT(Praise.id))
        .join(Customer)
        .where(_shown(today), Praise.praised != "", Praise.on > today - _COUNTED)
        .group_by(Praise.praised)
        .order_by(peewee.fn.COUNT(Praise.id).desc(), Praise.praised)
    )
    return PraiseWall(tuple(found[:SHOWN]), len(found), tuple(thanked.tuples()))


def thanks_earned(_journal: Journal, praised: str, today: datetime.date) -> tuple[PraiseLine, ...]:
    """Return the thank-yous somebody earned within a year, the newest first."""
    return tuple(_lines(_shown(today) & (Praise.praised == praised) & (Praise.on > today - _COUNTED)))


def _shown(today: datetime.date) -> peewee.Expression:
    return Praise.trashed_at.is_null() & Customer.trashed_at.is_null() & (Praise.on <= today)


def _lines(which: peewee.Expression) -> list[PraiseLine]:
    query = (
        Praise.select(
            Praise.id, Praise.customer, Praise.touch, Customer.name, Praise.words, Praise.praised, Praise.on,
            Praise.may_be_named,
        )
        .join(Customer)
        .where(which)
        .order_by(Praise.on.desc(), Praise.id.desc())
    )  # fmt: skip
    return [PraiseLine(*row) for row in query.tuples()]
