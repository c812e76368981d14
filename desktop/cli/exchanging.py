"""Taking in and handing out: import, taking an import back, export."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from db import files
from db.errors import Problem, UserError
from db.exchange.columnmap import read_column_map
from db.exchange.importing import import_contacts
from db.exchange.journal_json import export_json, import_json
from db.exchange.parsed import LeftOut, ParsedFile, ParsedTouches, Warned
from db.exchange.reading import read_contacts
from db.exchange.touch_importing import import_touches
from db.exchange.touchfile import read_touches
from db.exchange.undoing import undo_import
from db.journal import Journal
from db.queries.customers import ids_in_order
from db.queries.shop import profile
from desktop import cli, errors, import_words
from desktop.cli.session import Session


@dataclass(slots=True)
class _Sum:
    """What the files of one command came to. `refused` are files that could not be read at all."""

    batch: int | None = None
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[Warned, ...] = ()
    refused: tuple[tuple[Path, str], ...] = ()


def take_in(session: Session) -> int:
    """Import contacts or touches, or take an import back. A file that cannot be read never stops the others."""
    if session.asked.undo is not None:
        return _undo(session)
    if not session.asked.files:
        raise UserError(Problem.FILE_MISSING, path="–")
    opening = session.reading if session.asked.dry_run else session.writing
    with opening() as journal:
        total = _take_in(session, journal)
    _tell(session, total)
    if len(total.refused) == len(session.asked.files):
        return cli.COULD_NOT
    return cli.SOME_LEFT_OUT if total.left_out or total.refused else cli.DONE


def hand_out(session: Session) -> int:
    """Write what the ending of the file asks for."""
    path: Path = session.asked.path
    write = {
        ".json": _write_everything,
        ".csv": _write_table,
        ".xlsx": _write_table,
        ".vcf": _write_cards,
        ".ics": _write_calendar,
    }.get(path.suffix.lower())
    if write is None:
        raise UserError(Problem.EXPORT_UNKNOWN_FORMAT, path=path)
    with session.reading() as journal:
        rows = write(journal, path, session)
    whole = path.suffix.lower() == ".json"
    said = (
        session.words.translate("CommandLine", "Everything is in {path}.")
        if whole
        else session.words.translate("CommandLine", "%n entry(ies) are in {path}.", None, rows)
    )
    session.say(said.format(path=path))
    session.hand_over({"path": str(path), "rows": rows})
    return cli.DONE


def _write_everything(journal: Journal, path: Path, session: Session) -> int:
    return export_json(journal, path, session.now)


def _write_table(journal: Journal, path: Path, session: Session) -> int:
    from db.exchange.customer_table import write_csv, write_workbook
    from desktop import card_columns

    write = write_csv if path.suffix.lower() == ".csv" else write_workbook
    return write(journal, ids_in_order(journal), path, card_columns.names(session.words))


def _write_cards(journal: Journal, path: Path, _session: Session) -> int:
    from db.exchange.customer_vcards import write_vcards

    return write_vcards(journal, ids_in_order(journal), path)


def _write_calendar(journal: Journal, path: Path, session: Session) -> int:
    from db.exchange.calendar import CalendarTitles, write_calendar

    words = session.words
    titles = CalendarTitles(
        contact=words.translate("Calendar", "Ask after {name}"),
        promise=words.translate("Calendar", "Promise to {name}: {words}"),
        birthday=words.translate("Calendar", "Birthday: {name}"),
        day=words.translate("Calendar", "{words}: {name}"),
    )
    return write_calendar(journal, path, session.now, titles)


def _take_in(session: Session, journal: Journal) -> _Sum:
    total = _Sum()
    mapping = read_column_map(session.asked.map) if session.asked.map else None
    region = profile(journal).region
    contacts: list[ParsedFile] = []
    touches: list[ParsedTouches] = []
    for path in session.asked.files:
        try:
            if path.suffix.lower() == ".json" and not session.asked.touches:
                _take_journal_in(session, journal, path, total)
            elif session.asked.touches:
                zone, now = journal.zone, session.now
                touches.append(read_touches(path, zone=zone, now=now, mapping=mapping, region=region))
            else:
                contacts.append(read_contacts(path, mapping, region))
        except UserError as error:
            told = errors.sentence(error, session.words)
            session.complain(told)
            total.refused += ((path, told),)
    results = []
    if contacts:
        results.append(import_contacts(journal, contacts, session.now, dry_run=session.asked.dry_run))
    if touches:
        results.append(import_touches(journal, touches, session.now, dry_run=session.asked.dry_run))
    for result in results:
        total.batch = result.batch
        total.added += result.added
        total.updated += result.updated
        total.unchanged += result.unchanged
        total.left_out += result.left_out
        total.warnings += result.warnings
    return total


def _take_journal_in(session: Session, journal: Journal, path: Path, total: _Sum) -> None:
    """A whole journal that was written as JSON; what would come of it is only known by doing it."""
    if session.asked.dry_run:
        raise UserError(Problem.JOURNAL_READ_ONLY, path=journal.path)
    taken = import_json(journal, path, session.now)
    total.added += taken.added
    total.unchanged += taken.unchanged


def _undo(session: Session) -> int:
    with session.writing() as journal:
        undone = undo_import(journal, session.asked.undo, session.now)
    told = session.words.translate("CommandLine", "Import {number} is undone.").format(number=session.asked.undo)
    session.say(told)
    for kept in undone.kept:
        told = session.words.translate("CommandLine", "{name} was changed since and stays.").format(name=kept)
        session.complain(told)
    session.hand_over({"batch": session.asked.undo, "kept": list(undone.kept)})
    return cli.SOME_LEFT_OUT if undone.kept else cli.DONE


def _tell(session: Session, total: _Sum) -> None:
    words = session.words
    counts = (
        words.translate("CommandLine", "%n added", None, total.added),
        words.translate("CommandLine", "%n updated", None, total.updated),
        words.translate("CommandLine", "%n unchanged", None, total.unchanged),
        words.translate("CommandLine", "%n left out", None, len(total.left_out)),
    )
    session.say(" · ".join(counts))
    if total.batch is not None:
        undo = words.translate("CommandLine", "To undo it: hatir import --undo {number}")
        session.say(undo.format(number=total.batch))
    told: Sequence[LeftOut | Warned] = (*total.left_out, *total.warnings)
    if not session.asked.json:
        for item in told:
            session.complain(import_words.left_out_line(item, words, session.formats))
    document = {
        "batch": total.batch,
        "added": total.added,
        "updated": total.updated,
        "unchanged": total.unchanged,
        "left_out": [_shape(session, item) for item in total.left_out]
        + [{"file": path.name, "line": 0, "reason": reason} for path, reason in total.refused],
        "warnings": [_shape(session, item) for item in total.warnings],
    }
    session.hand_over(document)
    report: Path | None = session.asked.report
    if report is not None:
        files.write_whole(report, (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode())


def _shape(session: Session, item: LeftOut | Warned) -> dict[str, object]:
    return {
        "file": item.file,
        "sheet": item.sheet or None,
        "line": item.line,
        "code": item.reason.value,
        "reason": import_words.reason(item, session.words, session.formats),
    }
