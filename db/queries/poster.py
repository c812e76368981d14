"""Thanks that may hang on the wall: exact words; the name only with consent, initials without."""

import datetime
from dataclasses import dataclass

from db.journal import Journal
from db.models import Customer, Praise
from db.queries.shop import ShopProfile, profile

#: What was said longer ago than this no longer stands for the shop.
_DAYS = 365


@dataclass(frozen=True, slots=True)
class PosterThanks:
    """A thank-you for the wall. `signed`: the whole name with the customer's consent, else initials."""

    words: str
    signed: str
    praised: str
    on: datetime.date


@dataclass(frozen=True, slots=True)
class Poster:
    """What the poster is made of, the newest first."""

    shop: ShopProfile
    thanks: tuple[PosterThanks, ...]


def poster(journal: Journal, today: datetime.date) -> Poster:
    """Return the thanks of the last year."""
    query = (
        Praise.select(Praise.words, Customer.name, Praise.may_be_named, Praise.praised, Praise.on)
        .join(Customer)
        .where(
            Praise.on.between(today - datetime.timedelta(_DAYS), today),
            Praise.words != "",
            Praise.trashed_at.is_null(),
            Customer.trashed_at.is_null(),
        )
        .order_by(Praise.on.desc(), Praise.id.desc())
    )
    return Poster(
        shop=profile(journal),
        thanks=tuple(
            PosterThanks(words.strip(), name if may_be_named else initials(name), praised, on)
            for words, name, may_be_named, praised, on in query.tuples()
            if words.strip()
        ),
    )


def initials(name: str) -> str:
    """Return the initials of a name: "A. Y."; a single word gives one."""
    letters = [part[0] for part in name.split() if part[0].isalnum()]
    return " ".join(f"{letter}." for letter in (letters[:1] + letters[1:][-1:]))
