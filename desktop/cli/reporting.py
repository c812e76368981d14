"""`hatir report`: PDF reports for one, several or all customers with work in hand."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

from db import files
from db.errors import Problem, UserError
from db.journal import Journal
from db.queries import customers as listed
from db.queries.progress import customers_with_work
from db.records import ReportKind
from desktop import cli, errors, report_making, tasks
from desktop.cli.paper_files import make_folder, show_progress
from desktop.cli.session import Session
from desktop.report_making import Order, Outcome


def report(session: Session) -> int:
    """Write the reports into a folder. One that fails is told and never stops the others."""
    folder: Path = session.asked.out
    if not (session.asked.who or session.asked.all):
        raise UserError(Problem.CUSTOMER_NOT_NAMED, text="hatir report")
    make_folder(folder)
    with session.reading() as journal:
        ordered = list(_orders(session, journal))
    written: list[dict[str, object]] = []
    taken: set[Path] = set()
    without_logo = False
    for count, outcome in enumerate(tasks.on_every_core(report_making.fulfil, ordered), start=1):
        try:
            written.append(_write(outcome, folder, taken))
            without_logo |= outcome.made is not None and outcome.made.without_logo
        except UserError as error:
            session.complain(_about(outcome, errors.sentence(error, session.words)))
        except Exception as error:  # noqa: BLE001 - a fault in one report stops no other
            session.complain(_about(outcome, str(error)))
        show_progress(session, count, len(ordered))
    if without_logo:
        session.complain(
            session.words.translate(
                "CommandLine",
                "The shop’s logo cannot be printed and was left out. Please choose it anew in the settings.",
            )
        )
    for one in written:
        session.say(str(one["path"]))
    session.say(session.words.translate("CommandLine", "%n report(s) made", None, len(written)))
    session.hand_over(written)
    if len(written) < len(ordered):
        return cli.SOME_LEFT_OUT if written else cli.COULD_NOT
    return cli.DONE


def _orders(session: Session, journal: Journal) -> Iterator[Order | Outcome]:
    """Read what the reports are made of, numbered in the order they were asked for."""
    today = journal.today(session.now)
    until: datetime.date = session.asked.until or today
    wanted: list[int] | list[str] = session.asked.who
    if session.asked.all:
        wanted = [customer_id for customer_id, _ in customers_with_work(journal)]
    place = 0
    shared = report_making.Shared(journal)
    for who in wanted:
        customer_id = 0
        try:
            customer_id = who if isinstance(who, int) else listed.resolve(journal, who)
            since = session.asked.since or report_making.beginning(journal, customer_id, until).since(until)
            ordered = report_making.order(journal, customer_id, (since, until), today, shared)
        except UserError as error:
            yield Outcome(customer_id, "", error=error)
        else:
            yield report_making.numbered(ordered, place)
            place += 1


def _write(outcome: Outcome, folder: Path, taken: set[Path]) -> dict[str, object]:
    if outcome.error is not None:
        raise outcome.error
    made, facts = outcome.made, outcome.facts
    if made is None or facts is None:
        raise UserError(Problem.CUSTOMER_UNKNOWN, text=outcome.name)
    # Two customers may share a name; a file made on another day is replaced.
    path = folder / report_making.file_name(outcome.name, made.number)
    if path in taken:
        path = folder / report_making.file_name(outcome.name, f"{made.number} ({outcome.customer_id})")
    taken.add(path)
    files.write_whole(path, made.pdf)
    return {
        "customer_id": outcome.customer_id,
        "name": outcome.name,
        "kind": ReportKind.PROGRESS.value,
        "number": made.number,
        "path": str(path),
        "from": facts.period_from.isoformat(),
        "to": facts.period_to.isoformat(),
        "bytes": len(made.pdf),
    }


def _about(outcome: Outcome, sentence: str) -> str:
    return f"{outcome.name}: {sentence}" if outcome.name else sentence
