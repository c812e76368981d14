"""Taking the contacts of files into a journal: whoever is known is completed, the others are added."""

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from db.changes import Change, ChangeName, ChangeSet
from db.exchange.contact_rows import joined, says_the_same
from db.exchange.contact_updates import Stored, Update, differences, stored_cards, update_for
from db.exchange.contact_writer import ContactWriter
from db.exchange.garbage import without_collecting
from db.exchange.known import Keys, Known, Person, keys_of
from db.exchange.parsed import LeftOut, ParsedContact, ParsedFile, Warned
from db.journal import Journal
from db.models import Business, ImportBatch
from db.records import Language

CONTACTS = "contacts"
TOUCHES = "touches"
JOURNAL = "journal"


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, or would do.

    `batch` is the number to take it back by; None where nothing was written (a preview, or nothing new). `added` and
    its like count contacts, or touches; `new_customers` those made for touches of people not known. `left_out` and
    `warnings` are the files' own and what came to light when they were compared with the journal.
    """

    batch: int | None
    added: int
    updated: int
    unchanged: int
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[Warned, ...] = ()
    change: Change | None = None
    new_customers: int = 0


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """An import that was done. `kind` is `contacts`, `touches` or `journal`; `undone_at` is when it was taken back."""

    id: int
    kind: str
    files: tuple[str, ...]
    at: datetime.datetime
    added: int
    updated: int
    unchanged: int
    left_out: int
    undone_at: datetime.datetime | None


def import_contacts(
    journal: Journal,
    files: Sequence[ParsedFile],
    now: datetime.datetime,
    *,
    dry_run: bool = False,
) -> ImportResult:
    """Take the contacts of files into the journal, all or nothing; the same files again change nothing.

    Args:
        journal: open for writing, unless it is only a preview.
        files: what was read, in the order it is taken.
        now: the present moment, aware.
        dry_run: only say what would happen.

    Raises:
        UserError: the journal cannot be written to.
    """
    with without_collecting():
        plan = _Plan(files)
        left_out = tuple(item for file in files for item in file.left_out)
        warnings = (*(item for file in files for item in file.warnings), *plan.warnings)
        result = ImportResult(None, len(plan.new), len(plan.updates), plan.unchanged, left_out, warnings)
        if dry_run or not (plan.new or plan.updates):
            return result
        with journal.writing():
            batch_id = write_batch(CONTACTS, [file.file for file in files], result, now)
            writer = ContactWriter(journal, batch_id, now, plan.language)
            writer.add([person.contact for person in plan.new if person.contact is not None])
            writer.update(plan.updates)
    return done(result, batch_id)


def list_imports(journal: Journal) -> tuple[ImportRecord, ...]:
    """Return the imports of a journal, newest first; moments are in the shop's zone."""
    return tuple(
        ImportRecord(
            id=batch.id,
            kind=batch.kind,
            files=tuple(json.loads(batch.files)),
            at=journal.local(batch.at),
            added=batch.added,
            updated=batch.updated,
            unchanged=batch.unchanged,
            left_out=len(json.loads(batch.left_out)),
            undone_at=journal.local(batch.undone_at) if batch.undone_at else None,
        )
        for batch in ImportBatch.select().order_by(ImportBatch.id.desc())
    )


def write_batch(kind: str, files: Sequence[str], result: ImportResult, now: datetime.datetime) -> int:
    """Keep that an import was done; return its number. Inside the caller's transaction."""
    return ImportBatch.create(
        kind=kind,
        files=json.dumps(list(files), ensure_ascii=False),
        at=now,
        added=result.added,
        updated=result.updated,
        unchanged=result.unchanged,
        left_out=json.dumps(
            [
                {
                    "file": item.file,
                    "sheet": item.sheet,
                    "line": item.line,
                    "reason": item.reason.value,
                    "params": dict(item.params),
                }
                for item in result.left_out
            ],
            ensure_ascii=False,
            default=str,
        ),
    ).id


def done(result: ImportResult, batch_id: int) -> ImportResult:
    """Return a result as one that was written."""
    change = Change(ChangeName.IMPORT, ChangeSet(everything=True), None, batch_id, imports=(batch_id,))
    return replace(result, batch=batch_id, change=change)


def shop_language() -> Language:
    """Return the language of the shop."""
    row = Business.select(Business.language).tuples().first()
    return Language(row[0]) if row else Language.TR


@dataclass(slots=True)
class _Plan:
    """Who of the files is known, who is new, and what is to be written."""

    files: Sequence[ParsedFile]
    new: list[Person] = field(default_factory=list[Person])
    updates: list[Update] = field(default_factory=list[Update])
    unchanged: int = 0
    warnings: list[Warned] = field(default_factory=list[Warned])
    language: Language = Language.TR

    def __post_init__(self) -> None:
        self.language = shop_language()
        known = Known()
        matched: dict[int, ParsedContact] = {}
        for number, file in enumerate(self.files):
            self._compare(number, file.contacts, known, matched)
        stored = stored_cards(sorted(matched))
        for customer_id, contact in matched.items():
            self._complete(customer_id, contact, stored[customer_id])

    def _compare(
        self,
        file: int,
        contacts: Sequence[ParsedContact],
        known: Known,
        matched: dict[int, ParsedContact],
    ) -> None:
        keys = [keys_of(contact) for contact in contacts]
        # Those that are the same in everything first, so that nobody who only looks alike takes their place.
        same = [
            known.claim_same(contact, own, file) if known.people or file else None
            for contact, own in zip(contacts, keys, strict=True)
        ]
        for contact, own, person in zip(contacts, keys, same, strict=True):
            found = person or known.find(contact, own, file)
            if found is None:
                twin = next(
                    (
                        other
                        for other in known.same_in_file(contact, own, file)
                        if other.contact is not None and says_the_same(other.contact, contact)
                    ),
                    None,
                )
                if twin is not None:
                    self.unchanged += 1
                else:
                    self.new.append(known.add(contact, own, file))
            else:
                self._meet(found, contact, own, known, matched)

    def _meet(
        self,
        person: Person,
        contact: ParsedContact,
        keys: Keys,
        known: Known,
        matched: dict[int, ParsedContact],
    ) -> None:
        """Put together what is said of somebody known."""
        if person.id is None:
            if person.contact is not None:
                person.contact = joined(person.contact, contact)
            self.unchanged += 1
        elif person.in_trash:
            self.unchanged += 1
        elif person.id in matched:
            matched[person.id] = joined(matched[person.id], contact)
            self.unchanged += 1
        else:
            matched[person.id] = contact
        known.learn(person, keys)

    def _complete(self, customer_id: int, contact: ParsedContact, stored: Stored) -> None:
        update = update_for(customer_id, contact, stored, self.language)
        self.warnings += differences(contact, stored)
        if update.is_empty:
            self.unchanged += 1
        else:
            self.updates.append(update)
