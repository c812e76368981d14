"""What a card is made of."""

import datetime
from dataclasses import dataclass

from db.records import Channel, ConsentPurpose, ConsentState, OwnFieldKind, ReachKind, ValueState


@dataclass(frozen=True, slots=True)
class Reach:
    """A phone, email address or handle; phones also in E.164 where they parse."""

    id: int
    kind: ReachKind
    text: str
    label: str
    normal: str | None


@dataclass(frozen=True, slots=True)
class OwnFieldOf:
    """What stands in a field the shop made up; `db.ownvalues` says what the text means."""

    name: str
    text: str
    kind: OwnFieldKind


@dataclass(frozen=True, slots=True)
class PlaceOf:
    """A postal address."""

    street: str
    district: str
    city: str
    region: str
    postcode: str
    country: str
    label: str

    @property
    def line(self) -> str:
        """The address in one line, empty parts left out."""
        town = " ".join(part for part in (self.postcode, self.city) if part)
        return ", ".join(part for part in (self.street, self.district, town, self.country) if part)


@dataclass(frozen=True, slots=True)
class DayOf:
    """A special day, with or without a year."""

    label: str
    month: int
    day: int
    year: int | None
    note: str


@dataclass(frozen=True, slots=True)
class ValueOf:
    """What the customer values: guessed, asked, confirmed, each with its day."""

    id: int
    words: str
    state: ValueState
    heard_on: datetime.date
    asked_on: datetime.date | None
    confirmed_on: datetime.date | None
    said: str


@dataclass(frozen=True, slots=True)
class SensitivityOf:
    """What to tread carefully around."""

    id: int
    words: str


@dataclass(frozen=True, slots=True)
class PromiseOf:
    """An open promise, of the shop or of the customer; `shareable` where the client's report may tell of it."""

    id: int
    words: str
    due_on: datetime.date | None
    due_time: datetime.time | None
    shareable: bool


@dataclass(frozen=True, slots=True)
class ComplaintOf:
    """An open complaint."""

    id: int
    words: str
    heard_at: datetime.datetime
    first_contact_at: datetime.datetime | None
    remedied_at: datetime.datetime | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether they left and came back, and what the law asks to be noted.

    Attributes:
        lost_on: the day they were found to have left; `lost_reason` why and `lost_to` where to, as far as known.
        won_back_on: the day they came back after that.
        notice_given_on: the day they were told what is kept about them.
        keep_until: the day until which the card may be kept.
    """

    lost_on: datetime.date | None = None
    lost_reason: str = ""
    lost_to: str = ""
    won_back_on: datetime.date | None = None
    notice_given_on: datetime.date | None = None
    keep_until: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class ConsentOf:
    """The newest word of a customer on a channel and a purpose: on which day it was said, and how."""

    channel: Channel
    purpose: ConsentPurpose
    state: ConsentState
    on: datetime.date
    source: str


@dataclass(frozen=True, slots=True)
class HandOffOf:
    """The customer was passed on: from whom and to whom (empty for nobody), why, and whether they were told."""

    on: datetime.date
    before: str
    after: str
    reason: str
    introduced: bool
    told_on: datetime.date | None


@dataclass(frozen=True, slots=True)
class PersonOf:
    """Somebody who belongs to the firm this card is of."""

    id: int
    name: str
    job_title: str
