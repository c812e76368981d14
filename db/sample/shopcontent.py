"""What the files of the sample shop say of the shop itself: its people, hours, tags, themes and words."""

from dataclasses import dataclass
from datetime import time

from db.records import BrandLineKind, Channel, Colour


@dataclass(frozen=True, slots=True)
class Noted:
    """Something noted on a day."""

    words: str
    ago: int


@dataclass(frozen=True, slots=True)
class Named:
    """A thing of the shop's with its name: somebody who works there, an own field."""

    key: str
    words: str
    phone: str = ""
    colour: Colour | None = None


@dataclass(frozen=True, slots=True)
class StandingPromise:
    """A promise the shop makes to everybody."""

    words: str
    since: int
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class BrandLine:
    """A line of the brand guide."""

    words: str
    kind: BrandLineKind


@dataclass(frozen=True, slots=True)
class Trait:
    """A trait of the checklist."""

    words: str
    key: str
    good: bool
    weight: float


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, with a rhythm where it has one."""

    words: str
    key: str
    colour: Colour | None = None
    latest: int | None = None
    earliest: int | None = None
    channels: tuple[Channel, ...] = ()
    weekdays: tuple[int, ...] = ()
    from_: time | None = None
    to: time | None = None


@dataclass(frozen=True, slots=True)
class Improvement:
    """What the shop does about a theme."""

    words: str
    by: str
    started: int
    due: int
    done: int | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    """A group of complaints."""

    words: str
    key: str
    team: str = ""
    improvements: tuple[Improvement, ...] = ()


@dataclass(frozen=True, slots=True)
class Shop:
    """The shop itself. `hours`: Monday first, an empty day is closed. `latest`: the rhythm of whoever has no other."""

    name: str
    street: str
    district: str
    city: str
    phone: str
    email: str
    web: str
    accent: str
    latest: int
    first_contact_minutes: int
    next_report_number: int
    hours: tuple[tuple[time, ...], ...]
    closed: tuple[Noted, ...]
    staff: tuple[Named, ...]
    fields: tuple[Named, ...]
    promises: tuple[StandingPromise, ...]
    brand: tuple[BrandLine, ...]
    traits: tuple[Trait, ...]
    tags: tuple[Tag, ...]
    themes: tuple[Theme, ...]
