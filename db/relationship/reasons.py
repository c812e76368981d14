"""Why a customer stands on Today, as data. The sentences are made where the user's language is known.

Each reason knows its kind and how strong it is within that kind (the lower, the stronger), so that the order of Today
is one comparison.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import ClassVar, TypeAlias

from db.records import ReasonKind

_NO_TIME = 24 * 60


@dataclass(frozen=True, slots=True)
class ComplaintWaits:
    """A complaint nobody has answered yet.

    Attributes:
        heard_at: the aware moment it was heard.
        open_minutes: how long it has waited in the shop's open hours.
        words: the customer's words.
        opens_at: when the shop opens and the clock begins to run; None where it runs, or has run.
    """

    kind: ClassVar[ReasonKind] = ReasonKind.COMPLAINT
    heard_at: datetime
    open_minutes: float
    words: str
    opens_at: datetime | None = None

    @property
    def strength(self) -> float:
        """The older, the stronger."""
        return self.heard_at.timestamp()


@dataclass(frozen=True, slots=True)
class PromiseLate:
    """A promise whose day, or hour of today, has gone by.

    Attributes:
        words: what was promised.
        due_on: the day it was promised for.
        due_time: the hour, where one was given.
        days_late: 0 when only the hour has gone by.
        told: whether the customer knows that it takes longer.
    """

    kind: ClassVar[ReasonKind] = ReasonKind.PROMISE_LATE
    words: str
    due_on: date
    due_time: time | None
    days_late: int
    told: bool

    @property
    def strength(self) -> float:
        """The later, the stronger."""
        return self.due_on.toordinal() + _minute_of_day(self.due_time) / (_NO_TIME + 1)


@dataclass(frozen=True, slots=True)
class PromiseDue:
    """A promise for today; parameters as in `PromiseLate`."""

    kind: ClassVar[ReasonKind] = ReasonKind.PROMISE_DUE
    words: str
    due_time: time | None
    told: bool

    @property
    def strength(self) -> float:
        """The earlier the hour, the stronger; without an hour there is time until the evening."""
        return _minute_of_day(self.due_time)


@dataclass(frozen=True, slots=True)
class NewsDue:
    """The customer should hear how their job goes before they ask.

    Attributes:
        title: the job.
        news_by: the day they were to hear.
        days_late: days since.
    """

    kind: ClassVar[ReasonKind] = ReasonKind.NEWS_DUE
    title: str
    news_by: date
    days_late: int

    @property
    def strength(self) -> float:
        """The longer ago, the stronger."""
        return -self.days_late


@dataclass(frozen=True, slots=True)
class MayHaveLeft:
    """A question, never a label: this silence is long for this customer.

    Attributes:
        probability: the probability of no sign of life within their own horizon, 0…1.
        silence_days: how long they have been silent.
        typical_gap_days: their usual silence.
    """

    kind: ClassVar[ReasonKind] = ReasonKind.DRIFT
    probability: float
    silence_days: int
    typical_gap_days: float

    @property
    def strength(self) -> float:
        """The likelier, the stronger."""
        return -self.probability


@dataclass(frozen=True, slots=True)
class Overdue:
    """The day by which they like to hear from the shop has come.

    Attributes:
        silence_days: days since the last contact.
        latest_days: the rhythm.
        days_late: days since the due day.
        share: days late ÷ rhythm.
        contacts: contacts so far; with fewer than two, nobody is called late.
        skipped: how often they were skipped since the last contact.
    """

    kind: ClassVar[ReasonKind] = ReasonKind.OVERDUE
    silence_days: int
    latest_days: int
    days_late: int
    share: float
    contacts: int
    skipped: int

    @property
    def strength(self) -> float:
        """The larger the share, the stronger."""
        return -self.share


@dataclass(frozen=True, slots=True)
class SpecialDayNear:
    """A birthday or another special day.

    Attributes:
        label: "birthday" or the shop's own word for it.
        on: the day it is kept this time.
        in_days: 0 on the day itself.
        years: how many years it is, None where the year is not known.
    """

    kind: ClassVar[ReasonKind] = ReasonKind.SPECIAL_DAY
    label: str
    on: date
    in_days: int
    years: int | None

    @property
    def strength(self) -> float:
        """The nearer, the stronger."""
        return self.in_days


@dataclass(frozen=True, slots=True)
class AfterDelivery:
    """Something was delivered and nobody has asked whether they were content.

    Attributes:
        title: the job.
        delivered_on: the day of delivery.
        days: days since.
    """

    kind: ClassVar[ReasonKind] = ReasonKind.AFTER_DELIVERY
    title: str
    delivered_on: date
    days: int

    @property
    def strength(self) -> float:
        """The longer ago, the stronger."""
        return -self.days


@dataclass(frozen=True, slots=True)
class NeverTalked:
    """Nobody has ever talked with this customer.

    Attributes:
        due_on: since when they wait: the day the card was made, or where a skip moved it.
        days: days since.
    """

    kind: ClassVar[ReasonKind] = ReasonKind.NEVER_TALKED
    due_on: date
    days: int

    @property
    def strength(self) -> float:
        """The longer, the stronger."""
        return -self.days


@dataclass(frozen=True, slots=True)
class Unchecked:
    """Nobody has looked at the checklist of this relationship for long.

    Attributes:
        last_on: when somebody last did, None: never.
        days: days since, or since the card was made.
    """

    kind: ClassVar[ReasonKind] = ReasonKind.UNCHECKED
    last_on: date | None
    days: int

    @property
    def strength(self) -> float:
        """The longer, the stronger."""
        return -self.days


Reason: TypeAlias = (
    ComplaintWaits
    | PromiseLate
    | PromiseDue
    | NewsDue
    | MayHaveLeft
    | Overdue
    | SpecialDayNear
    | AfterDelivery
    | NeverTalked
    | Unchecked
)

_ORDER = {kind: rank for rank, kind in enumerate(ReasonKind)}


def strongest_first(reason: Reason) -> tuple[int, float]:
    """Return the place of a reason on Today, for sorting: the kind decides, then the strength within it."""
    return (_ORDER[reason.kind], reason.strength)


def _minute_of_day(at: time | None) -> int:
    return _NO_TIME if at is None else at.hour * 60 + at.minute
