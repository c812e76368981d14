"""Taking touches of files into a journal: whose they are is found, people not known are made."""

import datetime
import json
from collections.abc import Sequence

import peewee

from db import search
from db.commands import derived
from db.engine.bulk import free_ids, insert_rows, new_uuids, rows_of
from db.exchange.contact_writer import RECORD_COLUMNS, ContactWriter, table_of
from db.exchange.garbage import without_collecting
from db.exchange.importing import TOUCHES, ImportResult, done, shop_language, write_batch
from db.exchange.parsed import ParsedTouches
from db.exchange.touch_plan import Columns, TouchEntry, TouchPlan, as_text, moment_text
from db.journal import Journal
from db.models import Base, Complaint, ImportRow, Praise, Staff, Touch
from db.records import Direction, TouchKind
from db.relationship.touchfacts import answers_a_complaint
from db.text import fold

_TOUCH_COLUMNS = (
    "id", "uuid", "customer", "at", "zone", "on", "has_time", "direction", "channel", "kind", "mood", "words",
    "minutes", "staff", "shareable", "external_id", "logged_at",
)  # fmt: skip
_COMPLAINT_COLUMNS = ("id", "uuid", "customer", "touch", "words", "heard_at")
_PRAISE_COLUMNS = ("id", "uuid", "customer", "touch", "words", "on")
_CHUNK = 5_000


def import_touches(
    journal: Journal,
    files: Sequence[ParsedTouches],
    now: datetime.datetime,
    *,
    dry_run: bool = False,
) -> ImportResult:
    """Take the touches of files into the journal, all or nothing; the same files again add nothing.

    A touch with an id of its own updates the one that came with that id before; one without is the same as another of
    the same person, moment, kind and words. Complaints and praise take their places on board and wall; an approach by
    the shop after a complaint is its first contact.

    Args:
        journal: open for writing, unless it is only a preview.
        files: what was read, in the order it is taken.
        now: the present moment, aware.
        dry_run: only say what would happen.

    Raises:
        UserError: the journal cannot be written to.
    """
    with without_collecting():
        plan = TouchPlan(journal)
        for number, file in enumerate(files):
            plan.take(number, file.touches)
        result = ImportResult(
            None,
            added=len(plan.new),
            updated=len(plan.changed),
            unchanged=plan.unchanged,
            left_out=(*(item for file in files for item in file.left_out), *plan.left_out),
            warnings=(*(item for file in files for item in file.warnings), *plan.warnings),
            new_customers=len(plan.new_people),
        )
        if dry_run or not (plan.new or plan.changed):
            return result
        with journal.writing():
            batch_id = write_batch(TOUCHES, [file.file for file in files], result, now)
            _Writer(journal, batch_id, now).write(plan)
    return done(result, batch_id)


class _Writer:
    """Writes a plan inside the caller's transaction, and keeps record of what it wrote."""

    def __init__(self, journal: Journal, batch_id: int, now: datetime.datetime) -> None:
        self._journal = journal
        self._batch_id = batch_id
        self._now = now
        self._now_text = moment_text(now)
        self._uuids = new_uuids(now)
        staff = rows_of(Staff.select(Staff.id, Staff.name))
        self._staff: dict[str, int] = {fold(name): row_id for row_id, name in staff}
        self._records: list[tuple[object, ...]] = []

    def write(self, plan: TouchPlan) -> None:
        """Write new people, new touches and changed ones, and what follows from them."""
        writer = ContactWriter(self._journal, self._batch_id, self._now, shop_language())
        contacts = [person.contact for person in plan.new_people if person.contact is not None]
        for person, customer_id in zip(plan.new_people, writer.add(contacts), strict=True):
            person.id = customer_id
        entries = sorted(plan.new, key=lambda entry: entry.touch.at)
        for start in range(0, len(entries), _CHUNK):
            self._add(entries[start : start + _CHUNK])
        for entry in plan.changed:
            self._change(entry)
        everybody = [entry.person.id for entry in (*plan.new, *plan.changed)]
        customers = {customer_id for customer_id in everybody if customer_id is not None}
        self._remedies(entries)
        self._first_contacts(customers)
        insert_rows(ImportRow, RECORD_COLUMNS, self._records)
        derived.refresh_columns(customers, self._journal.today(self._now))
        derived.refresh_touches(self._journal, [entry.id for entry in plan.changed if entry.id is not None])

    def _add(self, entries: Sequence[TouchEntry]) -> None:
        first = free_ids(Touch)
        touches: list[tuple[object, ...]] = []
        cases: dict[TouchKind, list[tuple[object, ...]]] = {TouchKind.COMPLAINT: [], TouchKind.PRAISE: []}
        first_case = {TouchKind.COMPLAINT: free_ids(Complaint), TouchKind.PRAISE: free_ids(Praise)}
        zone = self._journal.zone.key
        for touch_id, entry in enumerate(entries, start=first):
            entry.id = touch_id
            touch, columns = entry.touch, entry.columns
            touches.append(
                (
                    touch_id, next(self._uuids), entry.person.id, columns["at"], zone, columns["on"], touch.has_time,
                    columns["direction"], columns["channel"], columns["kind"], touch.mood, touch.words, touch.minutes,
                    self._staff_of(touch.by), touch.shareable, touch.external_id, self._now_text,
                ),
            )  # fmt: skip
            if touch.kind in cases:
                when = columns["at"] if touch.kind is TouchKind.COMPLAINT else columns["on"]
                rows = cases[touch.kind]
                row_id = first_case[touch.kind] + len(rows)
                rows.append((row_id, next(self._uuids), entry.person.id, touch_id, touch.words, when))
        insert_rows(Touch, _TOUCH_COLUMNS, touches)
        insert_rows(Complaint, _COMPLAINT_COLUMNS, cases[TouchKind.COMPLAINT])
        insert_rows(Praise, _PRAISE_COLUMNS, cases[TouchKind.PRAISE])
        search.index_new_touches(self._journal.database, ((entry.id or 0, entry.touch.words) for entry in entries))
        for model, rows in (
            (Touch, touches),
            (Complaint, cases[TouchKind.COMPLAINT]),
            (Praise, cases[TouchKind.PRAISE]),
        ):
            self._records += [(self._batch_id, table_of(model), row[0], None, None) for row in rows]

    def _change(self, entry: TouchEntry) -> None:
        if entry.id is None or entry.before is None:
            return
        new = {name: value for name, value in entry.columns.items() if entry.before[name] != value}
        old = {name: entry.before[name] for name in new}
        self._write(Touch, entry.id, old, new)
        for kind, model in ((TouchKind.COMPLAINT, Complaint), (TouchKind.PRAISE, Praise)):
            became = entry.touch.kind is kind and "kind" in new
            if became and not model.select().where(model.touch == entry.id).exists():
                when = {"heard_at": entry.touch.at} if model is Complaint else {"on": entry.columns["on"]}
                row_id = model.insert(
                    customer=entry.person.id, touch=entry.id, words=entry.touch.words, **when,
                ).execute()  # fmt: skip
                self._records.append((self._batch_id, table_of(model), row_id, None, None))

    def _remedies(self, entries: Sequence[TouchEntry]) -> None:
        """A remedy belongs to the customer's last complaint before it."""
        for entry in entries:
            if entry.touch.kind is not TouchKind.REMEDY:
                continue
            found = (
                Complaint.select(Complaint.id, Complaint.remedied_at)
                .where(Complaint.customer == entry.person.id, Complaint.heard_at <= entry.touch.at)
                .order_by(Complaint.heard_at.desc())
                .tuples()
                .first()
            )
            if found is not None and found[1] is None:
                new: Columns = {"remedy": entry.touch.words, "remedied_at": entry.columns["at"]}
                self._write(Complaint, found[0], {"remedy": "", "remedied_at": None}, new)

    def _first_contacts(self, customers: set[int]) -> None:
        """The shop's first real contact after a complaint stops its clock."""
        waiting = Complaint.select(Complaint.id, Complaint.customer, Complaint.heard_at).where(
            Complaint.first_contact_at.is_null(),
            Complaint.closed_at.is_null(),
            Complaint.trashed_at.is_null(),
        )
        for complaint_id, customer_id, heard_at in list(rows_of(waiting)):
            if customer_id not in customers:
                continue
            answer = next(
                rows_of(
                    Touch.select(Touch.at)
                    .where(
                        Touch.customer == customer_id,
                        _answers_a_complaint(),
                        Touch.trashed_at.is_null(),
                        Touch.at >= datetime.datetime.fromisoformat(str(heard_at)).replace(tzinfo=datetime.UTC),
                    )
                    .order_by(Touch.at)
                    .limit(1),
                ),
                None,
            )
            if answer is not None:
                self._write(
                    Complaint, complaint_id, {"first_contact_at": None}, {"first_contact_at": as_text(answer[0])}
                )

    def _write(self, model: type[Base], row_id: int, old: Columns, new: Columns) -> None:
        model.update(**{name: _typed(name, value) for name, value in new.items()}).where(model.id == row_id).execute()
        texts = [json.dumps(values, ensure_ascii=False) for values in (old, new)]
        self._records.append((self._batch_id, table_of(model), row_id, *texts))

    def _staff_of(self, name: str) -> int | None:
        """Return who of the shop it was; somebody not known yet is one of the people who work there from now on."""
        folded = fold(name)
        if not folded:
            return None
        if folded not in self._staff:
            row_id = int(Staff.insert(name=name, position=len(self._staff)).execute())
            self._staff[folded] = row_id
            self._records.append((self._batch_id, table_of(Staff), row_id, None, None))
        return self._staff[folded]


def _answers_a_complaint() -> peewee.Expression:
    ways = [
        (Touch.direction == direction if direction else Touch.direction.is_null())
        & Touch.kind.in_([kind.value for kind in TouchKind if answers_a_complaint(kind, direction, reached=True)])
        for direction in (Direction.OUT, None)
    ]
    return Touch.reached & (ways[0] | ways[1])


def _typed(name: str, value: object) -> object:
    """Return a moment kept as text as the aware moment a model takes."""
    if name.endswith("at") and isinstance(value, str):
        return datetime.datetime.fromisoformat(value).replace(tzinfo=datetime.UTC)
    return value
