"""Writes what an import of contacts found out: new cards by the thousand, additions to known ones one by one."""

import datetime
import hashlib
import json
from collections.abc import Sequence

from db import search
from db.commands import derived
from db.engine.bulk import free_ids, insert_rows, new_uuids
from db.exchange.contact_rows import (
    PointRow,
    addresses_of,
    days_of,
    given_name_of,
    honorific_of,
    known_as,
    language_of,
    name_of,
    own_fields_of,
    points_of,
    short,
)
from db.exchange.contact_updates import Update
from db.exchange.parsed import ParsedAddress, ParsedContact, ParsedPhoto
from db.journal import Journal
from db.models import (
    Attachment,
    Base,
    ContactPoint,
    Customer,
    CustomerTag,
    ImportRow,
    OwnField,
    OwnFieldValue,
    PostalAddress,
    RhythmRule,
    SpecialDay,
    Tag,
)
from db.ownvalues import kept_as
from db.records import Language, OwnFieldKind, ReachKind
from db.text import fold, sort_key

_CUSTOMER_COLUMNS = (
    "id", "uuid", "kind", "name", "name_folded", "sort_key", "given_name", "family_name", "company", "job_title",
    "honorific", "language", "notes", "photo", "external_id", "since_on", "made_at", "rhythm_days", "due_on",
)  # fmt: skip
_POINT_COLUMNS = ("uuid", "customer", "kind", "text", "label", "normal", "position")
_ADDRESS_COLUMNS = (
    "uuid", "customer", "label", "street", "district", "city", "region", "postcode", "country", "position",
)  # fmt: skip
_DAY_COLUMNS = ("uuid", "customer", "label", "month", "day", "year")
_ATTACHMENT_COLUMNS = ("id", "uuid", "file_name", "media_type", "digest", "content", "added_at")
RECORD_COLUMNS = ("batch", "table_name", "row_id", "before", "after")
_CHUNK = 2_000
_ENDINGS = {
    "image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/bmp": "bmp", "image/webp": "webp",
    "image/tiff": "tif", "image/heic": "heic",
}  # fmt: skip


class ContactWriter:
    """Writes cards for one import, inside the caller's transaction, and keeps record of what it wrote."""

    def __init__(self, journal: Journal, batch_id: int, now: datetime.datetime, language: Language) -> None:
        self._journal = journal
        self._batch_id = batch_id
        self._language = language
        self._today = journal.today(now)
        self._now = now.astimezone(datetime.UTC).strftime("%Y-%m-%d %H:%M:%S")
        self._uuids = new_uuids(now)
        self._records: list[tuple[object, ...]] = []
        self._tags: dict[str, int] = dict(Tag.select(Tag.name_folded, Tag.id).tuples())
        self._ids_of_tags: dict[tuple[str, ...], tuple[int, ...]] = {}
        fields = list(OwnField.select(OwnField.name_folded, OwnField.id, OwnField.kind).tuples())
        self._own_fields: dict[str, int] = {folded: field_id for folded, field_id, _ in fields}
        self._own_kinds = {field_id: OwnFieldKind(kind) for _, field_id, kind in fields}

    def add(self, contacts: Sequence[ParsedContact]) -> list[int]:
        """Write new cards; return their ids in the same order."""
        first = free_ids(Customer)
        rhythm_days, due_on = derived.columns_of_the_new(self._today)
        for start in range(0, len(contacts), _CHUNK):
            self._add_chunk(contacts[start : start + _CHUNK], first + start, rhythm_days, due_on)
        self._flush()
        ids = list(range(first, first + len(contacts)))
        self._follow_tags(ids, contacts)
        return ids

    def update(self, updates: Sequence[Update]) -> None:
        """Add to cards that are there."""
        for update in updates:
            self._update(update)
        self._flush()
        derived.refresh_customers(self._journal, [update.customer_id for update in updates], self._today)

    def _add_chunk(
        self,
        contacts: Sequence[ParsedContact],
        first: int,
        rhythm_days: int | None,
        due_on: datetime.date | None,
    ) -> None:
        customers: list[tuple[object, ...]] = []
        points: list[tuple[object, ...]] = []
        addresses: list[tuple[object, ...]] = []
        days: list[tuple[object, ...]] = []
        tags: list[tuple[int, int]] = []
        own: list[tuple[int, int, str]] = []
        texts: list[search.CustomerText] = []
        today = self._today.isoformat()
        due = None if due_on is None else due_on.isoformat()
        uuids = self._uuids
        for customer_id, contact in enumerate(contacts, start=first):
            name = name_of(contact)
            company = short(contact.company)
            honorific = honorific_of(contact)
            photo = None if contact.photo is None else self._attach(contact.photo)
            customers.append(
                (
                    customer_id, next(uuids), contact.kind.value, name, fold(name), sort_key(name),
                    given_name_of(contact), short(contact.family_name), company, short(contact.title), honorific,
                    language_of(contact, self._language).value, contact.note, photo,
                    short(contact.external_id) if contact.external_id else None, today, self._now, rhythm_days, due,
                ),
            )  # fmt: skip
            reached = points_of(contact, self._language)
            for position, point in enumerate(reached):
                points.append(
                    (next(uuids), customer_id, point.kind.value, point.text, point.label, point.normal, position),
                )
            for position, place in enumerate(addresses_of(contact, self._language) if contact.addresses else ()):
                addresses.append((next(uuids), customer_id, *_address_values(place), position))
            days += [
                (next(uuids), customer_id, row.label, row.day.month, row.day.day, row.day.year)
                for row in days_of(contact, self._language)
            ]
            own_fields = own_fields_of(contact, self._language)
            own += [(customer_id, *self._own_value(field, text)) for field, text in own_fields]
            tags += [(customer_id, tag_id) for tag_id in self._tag_ids(contact.tags)]
            texts.append(
                search.CustomerText(
                    id=customer_id,
                    names=f"{name} {company} {honorific}",
                    reach=_reach_text(reached),
                    notes=" ".join([contact.note, *(text for _, text in own_fields), *contact.tags]),
                ),
            )
        insert_rows(Customer, _CUSTOMER_COLUMNS, customers)
        insert_rows(ContactPoint, _POINT_COLUMNS, points)
        insert_rows(PostalAddress, _ADDRESS_COLUMNS, addresses)
        insert_rows(SpecialDay, _DAY_COLUMNS, days)
        insert_rows(CustomerTag, ("customer", "tag"), tags)
        insert_rows(OwnFieldValue, ("customer", "field", "text"), own)
        search.index_new_customers(self._journal.database, texts)
        table = table_of(Customer)
        self._records += [(self._batch_id, table, first + offset, None, None) for offset in range(len(contacts))]
        self._flush()

    def _follow_tags(self, ids: Sequence[int], contacts: Sequence[ParsedContact]) -> None:
        """Whoever carries a tag with a rhythm is due by that."""
        with_rhythm = {row[0] for row in RhythmRule.select(RhythmRule.tag).tuples()} - {None}
        if not with_rhythm:
            return
        following = [
            customer_id
            for customer_id, contact in zip(ids, contacts, strict=True)
            if contact.tags and not with_rhythm.isdisjoint(self._tag_ids(contact.tags))
        ]
        derived.refresh_columns(following, self._today)

    def _update(self, update: Update) -> None:
        customer_id = update.customer_id
        before: dict[str, object] = {name: old for name, (old, _) in update.columns.items()}
        after: dict[str, object] = {name: new for name, (_, new) in update.columns.items()}
        if update.photo is not None:
            before["photo"] = None
            after["photo"] = self._attach(update.photo)
        if after:
            Customer.update(**after).where(Customer.id == customer_id).execute()
        # The row stands for the card even where only rows beside it were added.
        self._record(Customer, customer_id, before, after)
        for position, point in enumerate(update.points, start=update.first_position):
            self._create(
                ContactPoint, customer=customer_id, kind=point.kind.value, text=point.text, label=point.label,
                normal=point.normal, position=position,
            )  # fmt: skip
        for position, place in enumerate(update.addresses, start=update.first_address):
            values = dict(zip(_ADDRESS_COLUMNS[2:-1], _address_values(place), strict=True))
            self._create(PostalAddress, customer=customer_id, position=position, **values)
        for row in update.days:
            self._create(
                SpecialDay, customer=customer_id, label=row.label, month=row.day.month, day=row.day.day,
                year=row.day.year,
            )  # fmt: skip
        if update.birth_year is not None:
            row_id, year = update.birth_year
            SpecialDay.update(year=year).where(SpecialDay.id == row_id).execute()
            self._record(SpecialDay, row_id, {"year": None}, {"year": year})
        for tag_id in self._tag_ids(tuple(update.tags)):
            self._create(CustomerTag, customer=customer_id, tag=tag_id)
        for name, text in update.own:
            field_id, kept = self._own_value(name, text)
            self._create(OwnFieldValue, customer=customer_id, field=field_id, text=kept)

    def _create(self, model: type[Base], **values: object) -> int:
        row_id = int(model.insert(**values).execute())
        self._record(model, row_id, None, None)
        return row_id

    def _record(
        self,
        model: type[Base],
        row_id: int,
        before: dict[str, object] | None,
        after: dict[str, object] | None,
    ) -> None:
        texts = [None if values is None else json.dumps(values, ensure_ascii=False) for values in (before, after)]
        self._records.append((self._batch_id, table_of(model), row_id, *texts))

    def _flush(self) -> None:
        insert_rows(ImportRow, RECORD_COLUMNS, self._records)
        self._records.clear()

    def _attach(self, photo: ParsedPhoto) -> int:
        row_id = free_ids(Attachment)
        digest = hashlib.sha256(photo.content).hexdigest()
        name = f"photo.{_ENDINGS[photo.media_type]}"
        values = (row_id, next(self._uuids), name, photo.media_type, digest, photo.content, self._now)
        insert_rows(Attachment, _ATTACHMENT_COLUMNS, [values])
        self._record(Attachment, row_id, None, None)
        return row_id

    def _tag_ids(self, tags: tuple[str, ...]) -> tuple[int, ...]:
        if not tags:
            return ()
        if tags not in self._ids_of_tags:  # thousands carry the same ones
            self._ids_of_tags[tags] = tuple(dict.fromkeys(self._tag(tag) for tag in tags if fold(tag)))
        return self._ids_of_tags[tags]

    def _tag(self, name: str) -> int:
        folded = known_as(name)
        if folded not in self._tags:
            self._tags[folded] = self._create(Tag, name=short(name.strip()), name_folded=folded)
        return self._tags[folded]

    def _own_value(self, name: str, text: str) -> tuple[int, str]:
        """Return the field, and the text as a field of its kind keeps it; what is none of the kind stays as it is."""
        field_id = self._own_field(name)
        kind = self._own_kinds.get(field_id, OwnFieldKind.TEXT)
        kept = kept_as(kind, text, "," if self._language is Language.TR else ".")
        return field_id, text.strip() if kept is None else kept

    def _own_field(self, name: str) -> int:
        folded = known_as(name)
        if folded not in self._own_fields:
            position = len(self._own_fields)
            self._own_fields[folded] = self._create(OwnField, name=name, name_folded=folded, position=position)
        return self._own_fields[folded]


def _address_values(place: ParsedAddress) -> tuple[str, ...]:
    return (place.label, place.street, place.district, place.city, place.region, place.postcode, place.country)


def _reach_text(points: Sequence[PointRow]) -> str:
    numbers = [point.normal or point.text for point in points if point.kind is ReachKind.PHONE]
    others = [point.text for point in points if point.kind is not ReachKind.PHONE]
    return " ".join([search.phone_tokens(numbers), *others])


def table_of(model: type[Base]) -> str:
    """Return the name of a table, as records of imports give it."""
    return model._meta.table_name
