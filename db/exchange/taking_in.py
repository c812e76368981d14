"""Whatever an owner hands over, contacts or visits or a workbook of both: read, taken in, and taken out again."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from db.changes import Change, ChangeName, ChangeSet, ReadFile
from db.errors import Problem, UserError
from db.exchange.importing import ImportResult, import_contacts
from db.exchange.parsed import ParsedFile, ParsedTouches, Warned, WarnedReason
from db.exchange.reading import read_contacts
from db.exchange.touch_importing import import_touches
from db.exchange.touchfile import read_touches
from db.journal import Journal
from db.queries.shop import profile

#: With these a file of contacts is none; it may still be one of touches.
_NO_CONTACTS = frozenset({Problem.IMPORT_NO_HEADER, Problem.IMPORT_NO_CONTACTS})


@dataclass(frozen=True, slots=True)
class Read:
    """What the files hold; either may be empty."""

    contacts: tuple[ParsedFile, ...]
    touches: tuple[ParsedTouches, ...]

    @property
    def touches_count(self) -> int:
        """How many touches there are in them."""
        return sum(len(file.touches) for file in self.touches)


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking in did, or would do; None for what the files held none of."""

    contacts: ImportResult | None
    touches: ImportResult | None

    @property
    def results(self) -> tuple[ImportResult, ...]:
        """Those there are, in the order they were taken in."""
        return tuple(result for result in (self.contacts, self.touches) if result is not None)

    def change(self, files: Sequence[ReadFile] = ()) -> Change:
        """Return all of it as one change, read from these files. It is of no import where everything was known."""
        changes = [result.change for result in self.results if result.change is not None]
        numbers = tuple(number for change in changes for number in change.imports)
        everything = ChangeSet(everything=bool(changes))
        result = numbers[-1] if numbers else None
        return Change(ChangeName.IMPORT, everything, result=result, imports=numbers, files=tuple(files))


def read_files(journal: Journal, paths: Sequence[Path], now: datetime.datetime) -> Read:
    """Read files of contacts or touches; a sheet of a workbook that holds no contacts may hold touches.

    Raises:
        UserError: one of them cannot be read or holds neither.
    """
    region = profile(journal).region
    contacts: list[ParsedFile] = []
    touches: list[ParsedTouches] = []
    for path in paths:
        try:
            found = read_contacts(path, region=region)
        except UserError as error:
            if error.problem not in _NO_CONTACTS:
                raise
            touches.append(_touches_in(journal, path, now, region, error))
            continue
        sheets = {str(item.params["sheet"]) for item in found.warnings if item.reason is WarnedReason.SHEET_SKIPPED}
        told = _visits_beside(journal, path, now, region, sheets) if sheets else None
        if told is not None:
            touches.append(replace(told, warnings=_but_sheets(told.warnings)))
            found = replace(found, warnings=(*_but_sheets(found.warnings), *_sheets(told.warnings)))
        contacts.append(found)
    return Read(tuple(contacts), tuple(touches))


def take_in(journal: Journal, read: Read, now: datetime.datetime, *, dry_run: bool = False) -> Taken:
    """Take in what was read: the contacts first, so that the touches find whose they are.

    A preview of both at once says nothing of the touches: whose they are is known once the contacts are there.

    Raises:
        UserError: the journal cannot be written to.
    """
    contacts = import_contacts(journal, read.contacts, now, dry_run=dry_run) if read.contacts else None
    if dry_run and contacts is not None:
        return Taken(contacts, None)
    return Taken(contacts, import_touches(journal, read.touches, now, dry_run=dry_run) if read.touches else None)


def _touches_in(
    journal: Journal, path: Path, now: datetime.datetime, region: str, no_contacts: UserError
) -> ParsedTouches:
    try:
        return read_touches(path, zone=journal.zone, now=now, region=region)
    except UserError:
        raise no_contacts from None  # what was looked for first is what is told


def _visits_beside(
    journal: Journal, path: Path, now: datetime.datetime, region: str, sheets: set[str]
) -> ParsedTouches | None:
    try:
        found = read_touches(path, zone=journal.zone, now=now, region=region, sheets=frozenset(sheets))
    except UserError:
        return None
    return found


def _sheets(warnings: Sequence[Warned]) -> tuple[Warned, ...]:
    return tuple(item for item in warnings if item.reason is WarnedReason.SHEET_SKIPPED)


def _but_sheets(warnings: Sequence[Warned]) -> tuple[Warned, ...]:
    return tuple(item for item in warnings if item.reason is not WarnedReason.SHEET_SKIPPED)
