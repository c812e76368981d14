"""What stands on a timeline: one entry, where it comes from, and which chip it belongs to."""

import datetime
import enum
from dataclasses import dataclass

from db.records import Channel, ComplaintOutcome, Direction, PromiseOutcome, PromiseSide, TouchKind


class EntryGroup(enum.StrEnum):
    """What the chips above a timeline filter by."""

    TALKS = "talks"
    PROMISES = "promises"
    COMPLAINTS = "complaints"
    PRAISE = "praise"
    JOBS = "jobs"
    OTHERS = "others"


class EntrySource(enum.StrEnum):
    """From which table an entry comes."""

    TOUCH = "touch"
    PROMISE = "promise"
    JOB_STARTED = "job_started"
    JOB_DELIVERED = "job_delivered"
    REPORT = "report"
    HAND_OFF = "hand_off"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class TraitAnswered:
    """What was found when a trait of the relationship was looked at: −2 to 2, above zero being good.

    Attributes:
        key: of a trait the list began with; those have their words in both languages.
        words: of the trait.
        is_good: whether it is good if the trait fits.
        value: what was found.
    """

    key: str | None
    words: str
    is_good: bool
    value: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a timeline.

    Attributes:
        source, id: the row it stands for.
        group: the chip it belongs to.
        at: the aware moment; `has_time` false means only the day is known. `on`: the local day.
        words: what was said, promised, titled.
        kind, direction, channel, reached, mood, minutes, staff, shareable: of a touch.
        companions: the names of further people who took part.
        files: the names of the files kept with it.
        theme, first_contact_at, closed_at, complaint_outcome: of a touch that is a complaint.
        praised: to whom a praise belongs.
        edits: how often a touch was changed since it was logged.
        outcome, due_on: of a promise; `side` tells whose word it was.
        answered: of an answer of the checklist; those stand on no timeline but one of chosen entries.
    """

    source: EntrySource
    id: int
    group: EntryGroup
    at: datetime.datetime
    has_time: bool
    on: datetime.date
    words: str
    kind: TouchKind | None = None
    direction: Direction | None = None
    channel: Channel | None = None
    reached: bool = True
    mood: int | None = None
    minutes: int | None = None
    staff: str = ""
    shareable: bool = False
    companions: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    theme: str = ""
    first_contact_at: datetime.datetime | None = None
    closed_at: datetime.datetime | None = None
    complaint_outcome: ComplaintOutcome | None = None
    praised: str = ""
    edits: int = 0
    outcome: PromiseOutcome | None = None
    due_on: datetime.date | None = None
    side: PromiseSide = PromiseSide.SHOP
    answered: TraitAnswered | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """A stretch of a timeline, and how many entries each group holds in all."""

    entries: tuple[Entry, ...]
    counts: dict[EntryGroup, int]
    total: int


EntryKey = tuple[EntrySource, int]
"""What an entry is known by."""

GROUPS = {
    TouchKind.COMPLAINT: EntryGroup.COMPLAINTS,
    TouchKind.REMEDY: EntryGroup.COMPLAINTS,
    TouchKind.PRAISE: EntryGroup.PRAISE,
    TouchKind.LIKE: EntryGroup.PRAISE,
    TouchKind.DELIVERY: EntryGroup.JOBS,
    TouchKind.GIFT: EntryGroup.OTHERS,
    TouchKind.NOTE: EntryGroup.OTHERS,
    TouchKind.SUGGESTION: EntryGroup.OTHERS,
}
"""The chip of each kind of touch; the others are talks."""
