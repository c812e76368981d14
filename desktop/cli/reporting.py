"""`hatir report`: PDF reports for one, several or all customers with work in hand."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

from db.errors import Problem, UserError, of_os_error
from db.journal import Journal
from db.queries import customers as listed
from db.queries.progress import customers_with_work, last_report_until, progress_report
from desktop import cli, errors, filenames, files
from desktop.cli.session import Session
from desktop.pdf.progress_report import progress_report as drawn
from desktop.reporting import Part, Reporter, Wishes

#: Where nothing was ever reported, a report tells of the last month.
_DAYS_WITHOUT_REPORT = 30


def report(session: Session) -> int:
    """Write the reports into a folder. One that fails is told and never stops the others."""
    folder: Path = session.asked.out
    if not (session.asked.who or session.asked.all):
        raise UserError(Problem.CUSTOMER_NOT_NAMED, text="hatir report")
    _make(folder)
    made: list[dict[str, object]] = []
    taken: set[Path] = set()
    failed = 0
    with session.reading() as journal:
        wanted = _wanted(session, journal)
        for count, customer_id in enumerate(wanted, start=1):
            try:
                made.append(_report(session, journal, customer_id, folder, taken))
            except UserError as error:
                failed += 1
                session.complain(errors.sentence(error, session.words))
            _progress(session, count, len(wanted))
    for one in made:
        session.say(str(one["path"]))
    session.say(session.words.translate("CommandLine", "%n report(s) made", None, len(made)))
    session.hand_over(made)
    if failed:
        return cli.SOME_LEFT_OUT if made else cli.COULD_NOT
    return cli.DONE


def _wanted(session: Session, journal: Journal) -> list[int]:
    if session.asked.all:
        return [customer_id for customer_id, _ in customers_with_work(journal)]
    return [listed.resolve(journal, who) for who in session.asked.who]


def _report(session: Session, journal: Journal, customer_id: int, folder: Path, taken: set[Path]) -> dict[str, object]:
    today = journal.today(session.now)
    until: datetime.date = session.asked.until or today
    since: datetime.date = session.asked.since or _since(journal, customer_id, until)
    facts = progress_report(journal, customer_id, since, until)
    reporter = Reporter.for_client(facts, journal.zone, today)
    # What was talked about is offered by the window, where it can be read first.
    parts = frozenset(Part) - {Part.TALKS}
    content = drawn(reporter.content(Wishes(parts, reporter.default_letter())))
    # Two customers may share a name; a file made on another day is replaced.
    path = folder / filenames.safe(f"{facts.client.name} {reporter.number()}", ".pdf", "report")
    if path in taken:
        path = folder / filenames.safe(f"{facts.client.name} {reporter.number()} ({customer_id})", ".pdf", "report")
    taken.add(path)
    files.write_whole(path, content)
    return {
        "customer_id": customer_id,
        "name": facts.client.name,
        "path": str(path),
        "from": since.isoformat(),
        "to": until.isoformat(),
        "bytes": len(content),
    }


def _since(journal: Journal, customer_id: int, until: datetime.date) -> datetime.date:
    """The period begins the day after the last report."""
    last = last_report_until(journal, customer_id)
    if last is None or last >= until:
        return until - datetime.timedelta(_DAYS_WITHOUT_REPORT)
    return last + datetime.timedelta(1)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise UserError(Problem.FILE_EXISTS, path=folder) from None
    except OSError as error:
        raise of_os_error(error, folder) from error


def _progress(session: Session, count: int, total: int) -> None:
    """Show how far it is, where somebody is looking."""
    if total < 2 or session.asked.json or not sys.stderr.isatty():
        return
    filled = 30 * count // total
    end = "\n" if count == total else ""
    print(f"\r[{'#' * filled}{'.' * (30 - filled)}] {count}/{total}", end=end, file=sys.stderr, flush=True)
