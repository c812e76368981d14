"""Commands about how relationships go: warmth and drift. They only read."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from db import files
from db.exchange.formulas import harmless_row
from db.queries import customers as listed
from db.queries.drifting import DriftLine, drift_lines
from db.queries.warmth import WarmthDay, begun_on, warmth_days, warmth_whys
from db.relationship.warmth import Part
from db.relationship.warmthwhy import WarmthWhy
from desktop import cli
from desktop.cli.session import Session
from desktop.shares import chance
from desktop.warmth_words import WarmthWords

_DRIFT_COLUMNS = (
    "customer_id",
    "external_id",
    "name",
    "probability",
    "p180",
    "silence_days",
    "typical_gap_days",
    "reason",
)


def drift(session: Session) -> int:
    """List everyone with a history, whoever most likely left first; nothing is rounded in files."""
    with session.reading() as journal:
        today = journal.today(session.now)
        lines = drift_lines(journal, today)
    words = WarmthWords(session.words, session.formats, today)
    if session.asked.csv is not None:
        _write(session.asked.csv, _DRIFT_COLUMNS, (_drift_row(line, words) for line in lines))
        session.say(session.words.translate("CommandLine", "%n customer(s) written", None, len(lines)))
    session.hand_over(
        [dict(zip(_DRIFT_COLUMNS, _drift_row(line, words), strict=True)) | {"known": line.row.known} for line in lines]
    )
    if session.asked.csv is None:
        for line in lines:
            told = chance(line.row.probability, session.formats) if line.row.known else "–"
            session.say(f"{told:>5}  {line.name} ({line.row.customer_id}): {words.drift(line.row)}")
        if not lines:
            session.say(session.words.translate("CommandLine", "Nobody has a history yet."))
    return cli.DONE


def warmth(session: Session) -> int:
    """Show warmth and how much of it is known, on one day or on many; of one customer on one day also why."""
    with session.reading() as journal:
        today = journal.today(session.now)
        days = _days(session, today, begun_on(journal))
        only = None if session.asked.customer is None else [listed.resolve(journal, session.asked.customer)]
        found = warmth_days(journal, days, only)
        whys: Mapping[tuple[int, datetime.date], WarmthWhy] = {}
        if session.asked.json or (only is not None and len(days) == 1):
            whys = warmth_whys(journal, sorted({line.customer_id for line in found}), days)
    if session.asked.csv is not None:
        columns = ("customer_id", "external_id", "name", "date", "warmth", "coverage", *_part_columns())
        _write(session.asked.csv, columns, map(_warmth_row, found))
        session.say(session.words.translate("CommandLine", "%n line(s) written", None, len(found)))
    if session.asked.json:
        session.hand_over([_document(session, line, whys[line.customer_id, line.on]) for line in found])
    if session.asked.csv is None:
        words = WarmthWords(session.words, session.formats, today)
        for line in found:
            known = words.coverage(line.now.known, line.now.applying)
            figure = session.formats.number(line.now.warmth) if line.now.known else "–"
            session.say(f"{line.on.isoformat()}  {figure:>3}  {line.name} ({line.customer_id}) · {known}")
            if why := whys.get((line.customer_id, line.on)):
                for part in Part:
                    session.say(f"  {words.name(part)}: {words.part(part, why)}")
        if not found:
            session.say(session.words.translate("CommandLine", "Nobody has a history yet."))
    return cli.DONE


def _days(session: Session, today: datetime.date, begun_on: datetime.date) -> Sequence[datetime.date]:
    """Return the days asked for, ascending: those of a stretch, or one.

    A stretch ends today at the latest, one that lies ahead is today alone, and those of its days on which there was no
    journal yet are left out.
    """
    last = session.asked.until or max(today, session.asked.since or today)
    first = session.asked.since or last
    first, last = (min(day, today) for day in sorted((first, last)))
    days, steps = [first], 1
    while (following := _after(first, steps, session.asked.every)) <= last:
        if days[-1] < begun_on:  # nobody was a customer then
            days.pop()
        days.append(following)
        steps += 1
    return days


def _after(first: datetime.date, steps: int, every: str) -> datetime.date:
    """Return the day so many steps after the first; a month keeps the day of the month where it can."""
    if every != "month":
        return first + datetime.timedelta(steps * (7 if every == "week" else 1))
    years, month = divmod(first.month - 1 + steps, 12)
    next_month = datetime.date(first.year + years + (month == 11), (month + 1) % 12 + 1, 1)
    last_of_month = next_month - datetime.timedelta(1)
    return last_of_month.replace(day=min(first.day, last_of_month.day))


def _drift_row(line: DriftLine, words: WarmthWords) -> tuple[object, ...]:
    row = line.row
    return (
        row.customer_id,
        line.external_id,
        line.name,
        row.probability,
        row.p180,
        row.silence_days,
        row.typical_gap_days,
        words.drift(row),
    )


def _part_columns() -> Iterator[str]:
    for part in Part:
        yield part.value
        yield f"{part.value}_known"


def _warmth_row(line: WarmthDay) -> tuple[object, ...]:
    parts: list[object] = []
    for part in Part:
        now = line.parts[part]
        parts += [now.value if now.applies else None, int(now.known)]
    return (
        line.customer_id,
        line.external_id,
        line.name,
        line.on.isoformat(),
        line.now.warmth,
        line.now.coverage,
        *parts,
    )


def _document(session: Session, line: WarmthDay, why: WarmthWhy) -> Mapping[str, object]:
    words = WarmthWords(session.words, session.formats, line.on)
    return {
        "customer_id": line.customer_id,
        "external_id": line.external_id,
        "name": line.name,
        "date": line.on.isoformat(),
        "warmth": line.now.warmth,
        "coverage": line.now.coverage,
        "parts": {
            part.value: {
                "value": line.parts[part].value if line.parts[part].applies else None,
                "known": line.parts[part].known,
                "applies": line.parts[part].applies,
                "text": words.part(part, why),
            }
            for part in Part
        },
    }


def _write(path: Path, columns: Sequence[str], rows: Iterator[Sequence[object]]) -> None:
    """Write a table other programs read: commas, one header, figures as they were computed, no text a formula."""
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\n")
    table.writerow(columns)
    table.writerows(map(harmless_row, rows))
    files.write_whole(path, text.getvalue().encode("utf-8"))
