"""One customer's card, whole."""

import datetime
from dataclasses import dataclass

import peewee

from db.errors import Problem, UserError
from db.journal import Journal
from db.models import (
    Attachment,
    Complaint,
    Consent,
    ContactPoint,
    Customer,
    CustomerTag,
    CustomerValue,
    HandOff,
    OwnField,
    OwnFieldValue,
    PostalAddress,
    Promise,
    Quiet,
    Select,
    Sensitivity,
    SpecialDay,
    Staff,
    Tag,
    Touch,
    TouchCompanion,
)
from db.queries.cardparts import (
    ComplaintOf,
    ConsentOf,
    DayOf,
    HandOffOf,
    OwnFieldOf,
    PersonOf,
    PlaceOf,
    PromiseOf,
    Reach,
    SensitivityOf,
    Standing,
    ValueOf,
)
from db.queries.care_people import Cover, covers_on
from db.queries.facts import effective_rhythms, touch_facts
from db.queries.jobs import JobOf, jobs_of
from db.queries.peace import quiets_of, skips_of, snoozes_of
from db.queries.sides import OURS, THEIRS
from db.queries.touch import AttachedFile, files_of_card
from db.records import (
    Channel,
    Closeness,
    Colour,
    ConsentPurpose,
    ConsentState,
    CustomerKind,
    FormOfAddress,
    Language,
    OwnFieldKind,
    Pace,
    ReachKind,
    ValueState,
)
from db.relationship.contact import ContactState, contact_state
from db.relationship.rhythm import Rhythm

_IN_TOUCH = ConsentPurpose.KEEPING_IN_TOUCH


@dataclass(frozen=True, slots=True)
class Card:
    """Everything a card shows beside its timeline.

    `promises` are the shop's that are open, `awaited` what the customer said they would do.
    """

    id: int
    uuid: str
    kind: CustomerKind
    name: str
    given_name: str
    family_name: str
    company: str
    job_title: str
    honorific: str
    form_of_address: FormOfAddress
    language: Language
    pace: Pace | None
    closeness: Closeness | None
    notes: str
    photo: bytes | None
    external_id: str | None
    owner_id: int | None
    owner: str
    owner_colour: Colour | None
    owner_away: Cover | None
    firm_id: int | None
    firm: str
    referred_by_id: int | None
    referred_by: str
    since_on: datetime.date
    archived: bool
    trashed: bool
    rhythm: Rhythm | None
    state: ContactState
    tags: tuple[str, ...]
    tag_colours: tuple[Colour | None, ...]
    reach: tuple[Reach, ...]
    places: tuple[PlaceOf, ...]
    days: tuple[DayOf, ...]
    values: tuple[ValueOf, ...]
    sensitivities: tuple[SensitivityOf, ...]
    consents: tuple[ConsentOf, ...]
    own_fields: tuple[OwnFieldOf, ...]
    promises: tuple[PromiseOf, ...]
    awaited: tuple[PromiseOf, ...]
    complaints: tuple[ComplaintOf, ...]
    jobs: tuple[JobOf, ...]
    quiet_id: int | None
    standing: Standing
    passed_on: tuple[HandOffOf, ...]
    people: tuple[PersonOf, ...]
    files: tuple[AttachedFile, ...]

    def word_on(self, channel: Channel) -> ConsentState | None:
        """Return what they last said about being turned to by a channel; None where nobody asked."""
        said = (one.state for one in self.consents if (one.channel, one.purpose) == (channel, _IN_TOUCH))
        return next(said, None)


def card(journal: Journal, customer_id: int, today: datetime.date) -> Card:
    """Return a customer's card as it stands on `today`.

    Raises:
        UserError: there is no such customer.
    """
    row = Customer.select().where(Customer.id == customer_id).dicts().first()
    if row is None:
        raise UserError(Problem.CUSTOMER_UNKNOWN, text=str(customer_id))
    ids = [customer_id]
    owner, owner_colour = _owner(row["owner"])
    tags = _tags(customer_id)
    rhythm = effective_rhythms(ids)[customer_id]
    touches = touch_facts(ids, today).get(customer_id, ())
    state = contact_state(
        touches,
        rhythm,
        row["since_on"],
        skips_of(ids)[customer_id],
        snoozes_of(ids)[customer_id],
        quiets_of(ids)[customer_id],
        today,
    )
    return Card(
        id=customer_id,
        uuid=str(row["uuid"]),
        kind=CustomerKind(row["kind"]),
        name=row["name"],
        given_name=row["given_name"],
        family_name=row["family_name"],
        company=row["company"],
        job_title=row["job_title"],
        honorific=row["honorific"],
        form_of_address=FormOfAddress(row["form_of_address"]),
        language=Language(row["language"]),
        pace=Pace(row["pace"]) if row["pace"] else None,
        closeness=Closeness(row["closeness"]) if row["closeness"] else None,
        notes=row["notes"],
        photo=_photo(row["photo"]),
        external_id=row["external_id"],
        owner_id=row["owner"],
        owner=owner,
        owner_colour=owner_colour,
        owner_away=next((cover for cover in covers_on(journal, today) if cover.staff_id == row["owner"]), None),
        firm_id=row["firm"],
        firm=_name_of(row["firm"]),
        referred_by_id=row["referred_by"],
        referred_by=_name_of(row["referred_by"]),
        since_on=min(row["since_on"], _first_day(customer_id, today)),
        archived=row["archived_at"] is not None,
        trashed=row["trashed_at"] is not None,
        rhythm=rhythm,
        state=state,
        tags=tuple(name for name, _ in tags),
        tag_colours=tuple(colour for _, colour in tags),
        reach=_reach(customer_id),
        places=_places(customer_id),
        days=_days(customer_id),
        values=_values(customer_id),
        sensitivities=_sensitivities(customer_id),
        consents=_consents(customer_id),
        own_fields=_own_fields(customer_id),
        promises=_promises(customer_id, OURS),
        awaited=_promises(customer_id, THEIRS),
        complaints=_complaints(customer_id),
        jobs=jobs_of(customer_id),
        quiet_id=_quiet_now(customer_id, today),
        standing=Standing(
            row["lost_on"],
            row["lost_reason"],
            row["lost_to"],
            row["won_back_on"],
            row["notice_given_on"],
            row["keep_until"],
        ),
        passed_on=_passed_on(journal, customer_id),
        people=_people(customer_id),
        files=files_of_card(journal, customer_id),
    )


def _first_day(customer_id: int, today: datetime.date) -> datetime.date:
    """Return the day of the oldest touch, however many came after it; `today` where there is none."""
    shared = TouchCompanion.select(TouchCompanion.touch).where(TouchCompanion.customer == customer_id)
    theirs = (Touch.customer == customer_id) | Touch.id.in_(shared)
    oldest = Touch.select(peewee.fn.MIN(Touch.on)).where(theirs, Touch.trashed_at.is_null(), Touch.on <= today).scalar()
    return oldest or today


def _passed_on(journal: Journal, customer_id: int) -> tuple[HandOffOf, ...]:
    before, after = Staff.alias(), Staff.alias()
    query = (
        HandOff.select(HandOff.at, before.name, after.name, HandOff.reason, HandOff.introduced, HandOff.told_on)
        .join(before, peewee.JOIN.LEFT_OUTER, on=HandOff.from_staff == before.id)
        .switch(HandOff)
        .join(after, peewee.JOIN.LEFT_OUTER, on=HandOff.to_staff == after.id)
        .where(HandOff.customer == customer_id)
        .order_by(HandOff.at.desc(), HandOff.id.desc())
    )
    return tuple(
        HandOffOf(journal.today(at), from_whom or "", to_whom or "", reason, introduced, told_on)
        for at, from_whom, to_whom, reason, introduced, told_on in query.tuples()
    )


def _people(customer_id: int) -> tuple[PersonOf, ...]:
    query = (
        Customer.select(Customer.id, Customer.name, Customer.job_title)
        .where(Customer.firm == customer_id, Customer.trashed_at.is_null())
        .order_by(Customer.sort_key, Customer.id)
    )
    return tuple(PersonOf(*found) for found in query.tuples())


def _photo(attachment_id: int | None) -> bytes | None:
    if attachment_id is None:
        return None
    row = Attachment.select(Attachment.content).where(Attachment.id == attachment_id).tuples().first()
    return bytes(row[0]) if row else None


def _name_of(row_id: int | None) -> str:
    if row_id is None:
        return ""
    row = Customer.select(Customer.name).where(Customer.id == row_id).tuples().first()
    return row[0] if row else ""


def _owner(row_id: int | None) -> tuple[str, Colour | None]:
    if row_id is None:
        return "", None
    name, colour = Staff.select(Staff.name, Staff.colour).where(Staff.id == row_id).tuples().first()
    return name, Colour(colour) if colour else None


def _tags(customer_id: int) -> tuple[tuple[str, Colour | None], ...]:
    query = Tag.select(Tag.name, Tag.colour).join(CustomerTag).where(CustomerTag.customer == customer_id)
    return tuple((name, Colour(colour) if colour else None) for name, colour in query.order_by(CustomerTag.id).tuples())


def _reach(customer_id: int) -> tuple[Reach, ...]:
    query = (
        ContactPoint.select(
            ContactPoint.id,
            ContactPoint.kind,
            ContactPoint.text,
            ContactPoint.label,
            ContactPoint.normal,
        )
        .where(ContactPoint.customer == customer_id)
        .order_by(ContactPoint.position, ContactPoint.id)
    )
    return tuple(Reach(row[0], ReachKind(row[1]), *row[2:]) for row in query.tuples())


def _places(customer_id: int) -> tuple[PlaceOf, ...]:
    query = (
        PostalAddress.select(
            PostalAddress.street,
            PostalAddress.district,
            PostalAddress.city,
            PostalAddress.region,
            PostalAddress.postcode,
            PostalAddress.country,
            PostalAddress.label,
        )
        .where(PostalAddress.customer == customer_id)
        .order_by(PostalAddress.position, PostalAddress.id)
    )
    return tuple(PlaceOf(*row) for row in query.tuples())


def _days(customer_id: int) -> tuple[DayOf, ...]:
    query = (
        SpecialDay.select(SpecialDay.label, SpecialDay.month, SpecialDay.day, SpecialDay.year, SpecialDay.note)
        .where(SpecialDay.customer == customer_id)
        .order_by(SpecialDay.id)
    )
    return tuple(DayOf(*row) for row in query.tuples())


def _values(customer_id: int) -> tuple[ValueOf, ...]:
    query = (
        CustomerValue.select(
            CustomerValue.id,
            CustomerValue.words,
            CustomerValue.state,
            CustomerValue.heard_on,
            CustomerValue.asked_on,
            CustomerValue.confirmed_on,
            CustomerValue.said,
        )
        .where(CustomerValue.customer == customer_id)
        .order_by(CustomerValue.position, CustomerValue.id)
    )
    return tuple(
        ValueOf(row_id, words, ValueState(state), heard, asked, confirmed, said)
        for row_id, words, state, heard, asked, confirmed, said in query.tuples()
    )


def _sensitivities(customer_id: int) -> tuple[SensitivityOf, ...]:
    query = (
        Sensitivity.select(Sensitivity.id, Sensitivity.words)
        .where(Sensitivity.customer == customer_id)
        .order_by(Sensitivity.position, Sensitivity.id)
    )
    return tuple(SensitivityOf(*row) for row in query.tuples())


def _consents(customer_id: int) -> tuple[ConsentOf, ...]:
    """The newest word on each channel and purpose."""
    query = (
        Consent.select(Consent.channel, Consent.purpose, Consent.state, Consent.given_on, Consent.source)
        .where(Consent.customer == customer_id)
        .order_by(Consent.given_on, Consent.id)
    )
    newest = {(channel, purpose): said for channel, purpose, *said in query.tuples()}
    return tuple(
        ConsentOf(Channel(channel), ConsentPurpose(purpose), ConsentState(state), on, source)
        for (channel, purpose), (state, on, source) in newest.items()
    )


def _own_fields(customer_id: int) -> tuple[OwnFieldOf, ...]:
    query = (
        OwnFieldValue.select(OwnField.name, OwnFieldValue.text, OwnField.kind)
        .join(OwnField)
        .where(OwnFieldValue.customer == customer_id)
        .order_by(OwnField.position, OwnField.id)
    )
    return tuple(OwnFieldOf(name, text, OwnFieldKind(kind)) for name, text, kind in query.tuples())


def _promises(customer_id: int, side: Select) -> tuple[PromiseOf, ...]:
    query = (
        Promise.select(Promise.id, Promise.words, Promise.due_on, Promise.due_time, Promise.shareable)
        .where(side, Promise.customer == customer_id, Promise.outcome.is_null(), Promise.trashed_at.is_null())
        .order_by(Promise.due_on.asc(nulls="LAST"), Promise.id)
    )
    return tuple(PromiseOf(*row) for row in query.tuples())


def _complaints(customer_id: int) -> tuple[ComplaintOf, ...]:
    query = (
        Complaint.select(
            Complaint.id,
            Complaint.words,
            Complaint.heard_at,
            Complaint.first_contact_at,
            Complaint.remedied_at,
        )
        .where(Complaint.customer == customer_id, Complaint.closed_at.is_null(), Complaint.trashed_at.is_null())
        .order_by(Complaint.heard_at)
    )
    return tuple(ComplaintOf(*row) for row in query.tuples())


def _quiet_now(customer_id: int, today: datetime.date) -> int | None:
    row = (
        Quiet.select(Quiet.id)
        .where(Quiet.customer == customer_id, Quiet.from_on <= today, Quiet.until_on > today)
        .order_by(Quiet.until_on.desc())
        .tuples()
        .first()
    )
    return row[0] if row else None
