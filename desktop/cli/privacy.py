"""What the law gives a customer: `hatir copy-of-data`, and `hatir erase`, the one thing that cannot be undone."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from db.commands.erasing import Erased, erase
from db.errors import Problem, UserError
from db.journal import Journal
from db.queries import customers as listed
from db.queries.exactly import exactly
from db.safety.backup import backups_folder, list_backups
from desktop import cli
from desktop.cli.paper_files import lasting_progress
from desktop.cli.session import Session, harmless

_YES = frozenset({"y", "yes", "e", "evet"})


def copy_of_data(session: Session) -> int:
    """Write everything the journal holds about somebody into a new folder."""
    from desktop.copying_data import copy_data

    words = session.words
    with session.reading() as journal:
        shown = lasting_progress(session)
        made = copy_data(journal, _whom(session, journal), session.asked.out, session.now, shown)
    session.say(str(made.folder))
    if made.left_out:
        told = words.translate(
            "CommandLine", "What concerns others was left out of %n contact(s).", None, made.left_out
        )
        session.say(told)
    session.say(
        words.translate(
            "CommandLine", "Please read it before you hand it over: notes are in it as you wrote them for yourself."
        )
    )
    session.hand_over(
        {
            "name": made.whose,
            "folder": str(made.folder),
            "paper": str(made.paper),
            "data": str(made.data),
            "card": str(made.card),
            "files": [str(path) for path in made.attached],
            "left_out_for_others": made.left_out,
        }
    )
    return cli.DONE


def forget(session: Session) -> int:
    """Erase somebody for good, once that is confirmed."""
    if not session.asked.yes and not _somebody_looks():
        session.complain(
            session.words.translate(
                "CommandLine", "Erasing cannot be undone, and there is nobody to ask here. Add --yes if it is meant."
            )
        )
        return cli.WRONG_USAGE
    path = session.path
    with session.writing() as journal:
        customer_id = exactly(journal, session.asked.who)
        (detail,) = listed.details_of(journal, [customer_id])
        if not session.asked.yes and not _agreed(session, detail.name):
            session.complain(session.words.translate("CommandLine", "Nothing was erased."))
            return cli.COULD_NOT
        before = list_backups(backups_folder(path), path.stem)
        done = erase(journal, customer_id, session.now)
    _tell(session, detail.name, done, path, before)
    session.hand_over(
        {
            "customer_id": customer_id,
            "uuid": detail.uuid,
            "name": detail.name,
            "customers": list(done.customers),
            "rows": dict(done.rows),
            "swept": done.swept,
            "mentions": [
                {"customer_id": one.customer_id, "name": one.name, "places": one.places} for one in done.mentions
            ],
            "backups": [str(backup) for backup in before],
        }
    )
    return cli.DONE


def _whom(session: Session, journal: Journal) -> int:
    """Return whom the copy is of; somebody in the trash has a right to it, too."""
    try:
        return exactly(journal, session.asked.who)
    except UserError as error:
        if error.problem is not Problem.CUSTOMER_UNKNOWN:
            raise
        return listed.resolve(journal, session.asked.who)


def _somebody_looks() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _agreed(session: Session, name: str) -> bool:
    asked = session.words.translate(
        "CommandLine", "Erase {name} for good, with everything that was noted? This cannot be undone. [y/N] "
    )
    print(harmless(asked.format(name=name)), end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() in _YES


def _tell(session: Session, name: str, done: Erased, path: Path, before: Sequence[Path]) -> None:
    words = session.words
    session.say(words.translate("CommandLine", "{name} is erased for good.").format(name=name))
    if before:
        told = words.translate(
            "CommandLine",
            "%n backup(s) made before still hold this person, until newer ones take their place or you delete them: "
            "{folder}",
            None,
            len(before),
        )
        session.say(told.format(folder=backups_folder(path)))
    for one in done.mentions:
        told = words.translate(
            "CommandLine", "{name} is still named on the card of {other}, in %n place(s).", None, one.places
        )
        session.complain(told.format(name=name, other=one.name))
    if not done.swept:
        session.complain(
            words.translate(
                "CommandLine",
                "Somebody reads the journal just now: the last traces leave its file when everybody has closed it.",
            )
        )
