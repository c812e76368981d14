"""A touch as somebody has it in mind, before it is kept or while it is changed."""

import datetime
from dataclasses import dataclass

from db.records import Channel, Direction, PromiseSide, TouchKind


@dataclass(frozen=True, slots=True)
class PromiseWords:
    """A promise given in a touch: the words, the day (and hour) it is due, if one was named, and whose word it is.

    It is private unless it is `shareable`: then the client's report may tell of it.
    """

    words: str
    due_on: datetime.date | None = None
    due_time: datetime.time | None = None
    side: PromiseSide = PromiseSide.SHOP
    shareable: bool = False


@dataclass(frozen=True, slots=True)
class TouchDraft:
    """A touch about to be logged.

    Attributes:
        customer_id: whose timeline it stands on first.
        at: the aware moment it happened; `has_time` false means only the day is known.
        reached: false for an attempt that reached nobody.
        mood: −2…2, None where nobody noticed.
        companions: further customers who took part.
        promises: given in it. `theme`: of a complaint. `praised`: to whom a praise belongs.
        external_id: the id in the file it came from.
    """

    customer_id: int
    at: datetime.datetime
    has_time: bool = True
    direction: Direction | None = None
    channel: Channel | None = None
    kind: TouchKind = TouchKind.TALK
    reached: bool = True
    mood: int | None = None
    words: str = ""
    minutes: int | None = None
    staff_id: int | None = None
    shareable: bool = False
    companions: tuple[int, ...] = ()
    promises: tuple[PromiseWords, ...] = ()
    theme: str | None = None
    praised: str = ""
    external_id: str | None = None
