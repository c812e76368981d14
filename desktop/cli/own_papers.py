"""`hatir report`: the progress report for a client, or with `--kind` the shop's own papers about customers."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path

from db import files
from db.errors import Problem, UserError
from db.journal import Journal
from db.queries import customers as listed
from db.records import ReportKind
from desktop import cli, errors
from desktop.cli.paper_files import free_name, make_folder, show_progress
from desktop.cli.session import Session
from desktop.papers.orders import Order, Paper, fulfil

#: A look back goes over a year.
_DAYS_BACK = 365


@dataclasses.dataclass(frozen=True, slots=True)
class _Asked:
    """Which papers, over which days, seen from which moment."""

    paper: Paper
    since: datetime.date
    until: datetime.date
    now: datetime.datetime


def report(session: Session) -> int:
    """Write the papers of the kind asked for into a folder."""
    if session.asked.kind == ReportKind.PROGRESS.value:
        from desktop.cli import reporting

        return reporting.report(session)
    return own_papers(session)


def own_papers(session: Session) -> int:
    """Write reviews or cards into a folder. One that fails is told and never stops the others."""
    folder: Path = session.asked.out
    if not (session.asked.who or session.asked.all):
        raise UserError(Problem.CUSTOMER_NOT_NAMED, text="hatir report")
    make_folder(folder)
    made: list[dict[str, object]] = []
    taken: set[Path] = set()
    with session.reading() as journal:
        asked = _asked(session, journal)
        wanted: list[int] | list[str] = listed.ids_in_order(journal) if session.asked.all else session.asked.who
        for count, who in enumerate(wanted, start=1):
            try:
                customer_id = who if isinstance(who, int) else listed.resolve(journal, who)
                made.append(_write(session, journal, asked, customer_id, folder, taken))
            except UserError as error:
                session.complain(errors.sentence(error, session.words))
            show_progress(session, count, len(wanted))
    for one in made:
        session.say(str(one["path"]))
    session.say(session.words.translate("CommandLine", "%n report(s) made", None, len(made)))
    session.hand_over(made)
    if len(made) < len(wanted):
        return cli.SOME_LEFT_OUT if made else cli.COULD_NOT
    return cli.DONE


def _asked(session: Session, journal: Journal) -> _Asked:
    now = session.now
    until: datetime.date = session.asked.until or journal.today(now)
    if until != journal.today(now):
        now = datetime.datetime.combine(until, datetime.time(12), journal.zone)
    since: datetime.date = session.asked.since or until - datetime.timedelta(_DAYS_BACK)
    return _Asked(Paper(session.asked.kind), since, until, now)


def _write(
    session: Session, journal: Journal, asked: _Asked, customer_id: int, folder: Path, taken: set[Path]
) -> dict[str, object]:
    made = fulfil(Order(asked.paper, customer_id, since=asked.since), journal, asked.now, session.words)
    path = free_name(folder, made.name, customer_id, taken)
    files.write_whole(path, made.pdf)
    return {
        "customer_id": customer_id,
        "name": made.whose,
        "kind": asked.paper.value,
        "path": str(path),
        "from": asked.since.isoformat(),
        "to": asked.until.isoformat(),
        "bytes": len(made.pdf),
    }
