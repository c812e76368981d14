"""The sample shop as it is written down, in one language, its days counted back from today.

"ago" counts days back from the day the sample is opened; below zero it lies ahead. Other days are named for what
happened on them and counted the same way.
"""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time

from db.records import (
    Channel,
    Closeness,
    CustomerKind,
    DriftAnswerKind,
    Language,
    Pace,
    PromiseOutcome,
    TouchKind,
    ValueState,
)
from db.sample.shopcontent import Noted, Shop

NOON = time(12)


class Temper(enum.StrEnum):
    """How somebody gets on with the shop in the everyday beside their story.

    `reserved`: polite and no more. `thawing`: cold until the shop learnt to keep in touch. `cooling`: the other way
    round. `chilly`: hard to please all along, and getting tired of it.
    """

    WARM = "warm"
    RESERVED = "reserved"
    THAWING = "thawing"
    COOLING = "cooling"
    CHILLY = "chilly"


@dataclass(frozen=True, slots=True)
class Touch:
    """One touch. `in_` or `out` is its channel and says who started it; neither: a note of the shop's own.

    `days_ago` is `ago` kept to the day, even where the shop was closed: the customer may write on a Sunday.
    """

    words: str = ""
    ago: int = 0
    days_ago: int | None = None
    at: time = NOON
    in_: Channel | None = None
    out: Channel | None = None
    kind: TouchKind | None = None
    mood: int | None = None
    minutes: int | None = None
    missed: bool = False
    share: bool = False
    by: str = ""
    to: str = ""
    named: bool = False


@dataclass(frozen=True, slots=True)
class Promise:
    """Words given on day `made` for day `due`; `settled` where it ended on another day than it was due.

    `theirs`: it is the customer who gave them.
    """

    words: str
    made: int
    due: int
    at: time | None = None
    outcome: PromiseOutcome | None = None
    settled: int | None = None
    note: str = ""
    theirs: bool = False


@dataclass(frozen=True, slots=True)
class Complaint:
    """A case. `answered_in` counts open minutes; `remedied`, `closed`, `unreachable` and the rest are days ago.

    `open_minutes_ago` stands in place of day and hour where the clock is to be running. `breaks`: the relationship
    broke over it, and was mended on that day.
    """

    words: str
    in_: Channel
    mood: int
    ago: int = 0
    at: time = NOON
    open_minutes_ago: int | None = None
    theme: str = ""
    answered_in: int | None = None
    answer: str = ""
    remedied: int | None = None
    remedy: str = ""
    why: str = ""
    closed: int | None = None
    unreachable: int | None = None
    breaks: int | None = None
    asked_ideas: int | None = None
    told_result: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a job; `share` is for one that is begun, a `done` one is whole."""

    words: str
    due: int
    done: int | None = None
    share: int = 0
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Job:
    """Work in hand or handed over. `progress`: (days ago, share done)."""

    title: str
    started: int
    steps: tuple[Step, ...]
    progress: tuple[tuple[int, float], ...]
    ready: int | None = None
    news: int | None = None
    delivered: int | None = None
    asked_after: int | None = None
    needs: str = ""
    price: int | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """What somebody values, with the days it was heard, asked about and confirmed."""

    words: str
    state: ValueState
    heard: int
    asked: int | None = None
    confirmed: int | None = None
    said: str = ""


@dataclass(frozen=True, slots=True)
class DayOf:
    """A special day other than the birthday, next kept in so many days; `year`: it first was this year or last."""

    label: str
    in_: int
    year: bool = False


@dataclass(frozen=True, slots=True)
class RhythmOf:
    """The rhythm of a card."""

    latest: int | None = None
    earliest: int | None = None
    never: bool = False
    channels: tuple[Channel, ...] = ()
    weekdays: tuple[int, ...] = ()
    from_: time | None = None
    to: time | None = None


@dataclass(frozen=True, slots=True)
class Routine:
    """The everyday beside the story.

    So many errands, the last one fetched so many days ago; `calls`: the shop calls where it would be quiet for long.
    """

    errands: int
    last: int | None = None
    calls: bool = True


@dataclass(frozen=True, slots=True)
class Until:
    """A time set by hand, from one day until another, with its reason."""

    reason: str
    until: int
    from_: int = 0
    ago: int = 0


@dataclass(frozen=True, slots=True)
class Lost:
    """The customer left: when, why, to whom; and the day they came back."""

    ago: int
    reason: str
    to: str = ""
    won_back: int | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """One turn of the rhythm left out."""

    ago: int
    reason: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The owner's answer to "have they quietly left?"."""

    words: str
    ago: int
    answer: DriftAnswerKind


@dataclass(frozen=True, slots=True)
class Handed:
    """Passed on from one owner to another."""

    reason: str
    ago: int
    from_: str
    to: str
    introduced: bool = False


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody's whole story. `via`, `firm` and `owner` name other people by key; `birthday`: next in so many days."""

    key: str
    name: str
    since: int
    kind: CustomerKind = CustomerKind.PERSON
    woman: bool = False
    via: str = ""
    firm: str = ""
    company: str = ""
    owner: str = "zeynep"
    phone: str = ""
    email: str = ""
    social: str = ""
    street: str = ""
    district: str = "Kadıköy"
    birthday: int | None = None
    born: int | None = None
    born_leap: int | None = None
    days: tuple[DayOf, ...] = ()
    speaks: Language | None = None
    title: str = ""
    job_title: str = ""
    pace: Pace | None = None
    closeness: Closeness | None = None
    tags: tuple[str, ...] = ()
    rhythm: RhythmOf | None = None
    routine: Routine | None = None
    consents: tuple[Channel, ...] = ()
    refuses: tuple[Channel, ...] = ()
    notes: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    values: tuple[Value, ...] = ()
    sensitivities: tuple[Noted, ...] = ()
    touches: tuple[Touch, ...] = ()
    promises: tuple[Promise, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    jobs: tuple[Job, ...] = ()
    quiet: Until | None = None
    snooze: Until | None = None
    skip: Skipped | None = None
    lost: Lost | None = None
    drift_answer: Answered | None = None
    handed: Handed | None = None
    archived: int | None = None
    unchecked: bool = False
    temper: Temper = Temper.WARM


@dataclass(frozen=True, slots=True)
class Errand:
    """Something brought, promised for a day `days` later, and fetched."""

    for_: str
    days: int
    bring: str
    promise: str
    collect: str


@dataclass(frozen=True, slots=True)
class Everyday:
    """What happens every day at a tailor's."""

    errands: tuple[Errand, ...]
    readies: tuple[str, ...]
    calls: tuple[str, ...]
    firm_calls: tuple[str, ...]
    misses: tuple[str, ...]
    hellos: tuple[str, ...]
    cool_calls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that is written down of the sample shop, in one language."""

    shop: Shop
    everyday: Everyday
    customers: tuple[Customer, ...]
