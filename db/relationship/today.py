"""Today: whom to ask after, whom to leave in peace, and why.

One line a customer with all their reasons merged, ordered by the strongest. Words the shop has given, and complaints
nobody has answered, are shown even to customers who are to be left in peace: the shop owes them. Everything else waits
until the peace ends, and is listed apart with the day it does.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from db.records import Channel, Pace, PeaceKind, ReasonKind, ValueState
from db.relationship.contact import ContactState, Peace, longest_peace
from db.relationship.reasons import (
    AfterDelivery,
    ComplaintWaits,
    MayHaveLeft,
    NeverTalked,
    NewsDue,
    Overdue,
    PromiseDue,
    PromiseLate,
    Reason,
    SpecialDayNear,
    Unchecked,
    strongest_first,
)
from db.relationship.rhythm import Rhythm
from db.relationship.shophours import ShopHours, open_minutes_between, opens_next
from db.relationship.specialdays import SpecialDay, next_kept

OWED = frozenset({ReasonKind.COMPLAINT, ReasonKind.PROMISE_LATE, ReasonKind.PROMISE_DUE, ReasonKind.NEWS_DUE})
"""What the shop owes the customer: shown whatever the customer's peace, rhythm or consent."""

FROM_AFAR = (Channel.PHONE, Channel.WHATSAPP, Channel.SMS, Channel.EMAIL, Channel.LETTER)
"""The ways to turn to somebody who is not there, on which they may be asked for consent."""


@dataclass(frozen=True, slots=True)
class ComplaintFact:
    """A complaint: when it was heard, in which words, when somebody first got in touch (None: nobody has)."""

    heard_at: datetime
    words: str
    first_contact_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PromiseFact:
    """An open promise, the day and hour it is due, and whether the customer was told it takes longer."""

    words: str
    due_on: date
    due_time: time | None = None
    told: bool = False


@dataclass(frozen=True, slots=True)
class JobFact:
    """A job: by when the customer should hear of it, when it was delivered, whether somebody asked afterwards."""

    title: str
    news_by: date | None = None
    delivered_on: date | None = None
    asked_after: bool = False


@dataclass(frozen=True, slots=True)
class DriftFact:
    """A silence to ask the owner about; parameters as in `MayHaveLeft`. Only those to be shown are passed in."""

    probability: float
    silence_days: int
    typical_gap_days: float


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """All that Today needs to know of one customer.

    Attributes:
        id: the customer's key.
        name: as shown on the card.
        sort_key: of the name, see `db.text.sort_key`; decides between equals.
        made_on: the day the card was made.
        state: where the contact stands on the day in question.
        rhythm: the rhythm that holds.
        complaints: not closed, those with a first contact included or left out alike.
        promises: open ones with a due day.
        jobs: those with news to tell or a delivery to ask after.
        special_days: all of them.
        drift: set when the owner is to be asked about this silence.
        last_checked_on: the day of the newest checklist answer.
        usual_channel: the way they mostly take, suggested where the rhythm names none.
        refused: channels they do not wish to be reached by.
        pace: the tempo they like to be spoken to in.
        value: a value of theirs in their own words, confirmed rather than guessed.
        value_state: how sure the shop is of it; None where there is none.
        sensitivities: what to tread carefully around.
    """

    id: int
    name: str
    sort_key: str
    made_on: date
    state: ContactState
    rhythm: Rhythm | None = None
    complaints: tuple[ComplaintFact, ...] = ()
    promises: tuple[PromiseFact, ...] = ()
    jobs: tuple[JobFact, ...] = ()
    special_days: tuple[SpecialDay, ...] = ()
    drift: DriftFact | None = None
    last_checked_on: date | None = None
    usual_channel: Channel | None = None
    refused: frozenset[Channel] = frozenset()
    pace: Pace | None = None
    value: str = ""
    value_state: ValueState | None = None
    sensitivities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TodaySettings:
    """What the shop may set: days of notice of special days, days until asking after a delivery and a checklist."""

    special_days_ahead: int = 0
    after_delivery_days: int = 7
    unchecked_days: int = 90


@dataclass(frozen=True, slots=True)
class Line:
    """One customer on Today.

    Attributes:
        customer_id: the customer's key.
        name: as shown on the card.
        reasons: all of them, the strongest first.
        channel: the way to take, None where none is known or allowed.
        days: good weekdays, 0 is Monday; empty: any.
        from_time: good hours begin, None: any.
        to_time: good hours end, None: any.
        pace: the tempo they like.
        value: a value in their own words, or empty.
        value_state: how sure the shop is of it.
        sensitivities: what to tread carefully around.
        peace: why they are to be left in peace apart from what is owed, None when they are not.
        refused: the ways they do not wish to be turned to by, in the order of the channels.
    """

    customer_id: int
    name: str
    reasons: tuple[Reason, ...]
    channel: Channel | None
    days: frozenset[int]
    from_time: time | None
    to_time: time | None
    pace: Pace | None
    value: str
    sensitivities: tuple[str, ...]
    peace: Peace | None
    value_state: ValueState | None = None
    refused: tuple[Channel, ...] = ()


@dataclass(frozen=True, slots=True)
class PeaceLine:
    """A customer to leave in peace, until when and why, and the reasons that wait meanwhile."""

    customer_id: int
    name: str
    peace: Peace
    waiting: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """The day's list: whom to turn to, the most urgent first, and whom to leave in peace, the soonest end first."""

    lines: tuple[Line, ...]
    in_peace: tuple[PeaceLine, ...]


def today_list(
    customers: Iterable[CustomerFacts],
    now: datetime,
    hours: ShopHours,
    settings: TodaySettings | None = None,
) -> Today:
    """Return Today as it stands at an aware moment; the day is the one on the shop's wall.

    Each customer's `state` must have been asked for that same day.
    """
    settings = settings or TodaySettings()
    lines: list[tuple[tuple[tuple[int, float], str, int], Line]] = []
    in_peace: list[tuple[tuple[date, str, int], PeaceLine]] = []
    for customer in customers:
        reasons = reasons_for(customer, now, hours, settings)
        owed = tuple(reason for reason in reasons if reason.kind in OWED)
        peace = _peace_of(customer, reasons)
        shown = owed if peace else reasons
        if shown:
            place = (strongest_first(shown[0]), customer.sort_key, customer.id)
            lines.append((place, _line(customer, shown, peace)))
        elif peace:
            waits = PeaceLine(customer.id, customer.name, peace, reasons)
            in_peace.append(((peace.until or date.max, customer.sort_key, customer.id), waits))
    lines.sort(key=lambda entry: entry[0])
    in_peace.sort(key=lambda entry: entry[0])
    return Today(tuple(line for _, line in lines), tuple(line for _, line in in_peace))


def reasons_for(
    customer: CustomerFacts,
    now: datetime,
    hours: ShopHours,
    settings: TodaySettings,
) -> tuple[Reason, ...]:
    """Return every reason to turn to a customer, the strongest first, whether or not they are to be left in peace.

    A customer whose rhythm is "never" is only ever shown for what the shop owes them.
    """
    today = hours.local_day(now)
    reasons: list[Reason] = [
        *_complaints(customer, now, hours),
        *_promises(customer, now, hours),
        *_news(customer, today),
    ]
    if not (customer.rhythm and customer.rhythm.never):
        reasons += [
            *_silence(customer, today),
            *_special_days(customer, today, settings),
            *_after_delivery(customer, today, settings),
            *_unchecked(customer, today, settings),
        ]
    return tuple(sorted(reasons, key=strongest_first))


def suggested_channel(customer: CustomerFacts) -> Channel | None:
    """Return the way to take: the first one they like, else the one they mostly take; never one they refused."""
    return next((channel for channel in _wished_channels(customer) if channel not in customer.refused), None)


def _wished_channels(customer: CustomerFacts) -> tuple[Channel, ...]:
    named = customer.rhythm.channels if customer.rhythm else ()
    return (*named, customer.usual_channel) if customer.usual_channel else named


def _peace_of(customer: CustomerFacts, reasons: tuple[Reason, ...]) -> Peace | None:
    """Return why to leave a customer in peace; refused channels are told only when there is something to call for.

    Where no way is known that they like, they are cut off once they refused every one there is.
    """
    wished = _wished_channels(customer) or FROM_AFAR
    cut_off = bool(reasons) and all(channel in customer.refused for channel in wished)
    refusal = Peace(PeaceKind.NO_CONSENT, None, channels=_in_order(customer.refused)) if cut_off else None
    return longest_peace([customer.state.peace, refusal])


def _in_order(channels: frozenset[Channel]) -> tuple[Channel, ...]:
    return tuple(channel for channel in Channel if channel in channels) if channels else ()


def _line(customer: CustomerFacts, reasons: tuple[Reason, ...], peace: Peace | None) -> Line:
    rhythm = customer.rhythm or Rhythm()
    return Line(
        customer_id=customer.id,
        name=customer.name,
        reasons=reasons,
        channel=suggested_channel(customer),
        days=rhythm.days,
        from_time=rhythm.from_time,
        to_time=rhythm.to_time,
        pace=customer.pace,
        value=customer.value,
        value_state=customer.value_state,
        sensitivities=customer.sensitivities,
        peace=peace,
        refused=_in_order(customer.refused),
    )


def _complaints(customer: CustomerFacts, now: datetime, hours: ShopHours) -> list[Reason]:
    waiting: list[Reason] = []
    for complaint in customer.complaints:
        if complaint.heard_at <= now and (complaint.first_contact_at is None or complaint.first_contact_at > now):
            minutes = open_minutes_between(complaint.heard_at, now, hours)
            opens_at = opens_next(now, hours) if minutes < 1 else None
            waiting.append(ComplaintWaits(complaint.heard_at, minutes, complaint.words, opens_at))
    return waiting


def _promises(customer: CustomerFacts, now: datetime, hours: ShopHours) -> list[Reason]:
    today = hours.local_day(now)
    time_of_day = now.astimezone(hours.zone).time()
    reasons: list[Reason] = []
    for promise in customer.promises:
        hour_gone = promise.due_on == today and promise.due_time is not None and promise.due_time < time_of_day
        if promise.due_on < today or hour_gone:
            days_late = (today - promise.due_on).days
            reasons.append(PromiseLate(promise.words, promise.due_on, promise.due_time, days_late, promise.told))
        elif promise.due_on == today:
            reasons.append(PromiseDue(promise.words, promise.due_time, promise.told))
    return reasons


def _news(customer: CustomerFacts, today: date) -> list[Reason]:
    return [
        NewsDue(job.title, job.news_by, (today - job.news_by).days)
        for job in customer.jobs
        if job.news_by is not None and job.news_by <= today
    ]


def _silence(customer: CustomerFacts, today: date) -> list[Reason]:
    state, rhythm, drift = customer.state, customer.rhythm, customer.drift
    reasons: list[Reason] = []
    if drift is not None:
        reasons.append(MayHaveLeft(drift.probability, drift.silence_days, drift.typical_gap_days))
    if state.due_on is None or state.due_on > today:
        return reasons
    days_late = (today - state.due_on).days
    if state.last_contact_on is None:
        reasons.append(NeverTalked(state.due_on, days_late))
    elif rhythm is not None and rhythm.latest_days is not None:
        overdue = Overdue(
            silence_days=(today - state.last_contact_on).days,
            latest_days=rhythm.latest_days,
            days_late=days_late,
            share=days_late / rhythm.latest_days,
            contacts=state.contacts,
            skipped=state.skipped,
        )
        reasons.append(overdue)
    return reasons


def _special_days(customer: CustomerFacts, today: date, settings: TodaySettings) -> list[Reason]:
    reasons: list[Reason] = []
    for special in customer.special_days:
        kept = next_kept(special, today)
        if kept is not None and (kept.on - today).days <= settings.special_days_ahead:
            reasons.append(SpecialDayNear(special.label, kept.on, (kept.on - today).days, kept.years))
    return reasons


def _after_delivery(customer: CustomerFacts, today: date, settings: TodaySettings) -> list[Reason]:
    return [
        AfterDelivery(job.title, job.delivered_on, (today - job.delivered_on).days)
        for job in customer.jobs
        if job.delivered_on is not None
        and not job.asked_after
        and (today - job.delivered_on).days >= settings.after_delivery_days
    ]


def _unchecked(customer: CustomerFacts, today: date, settings: TodaySettings) -> list[Reason]:
    """A relationship nobody has begun has nothing to check yet."""
    if customer.state.last_contact_on is None:
        return []
    days = (today - (customer.last_checked_on or customer.made_on)).days
    return [Unchecked(customer.last_checked_on, days)] if days >= settings.unchecked_days else []
