"""Making a journal, and keeping it safe: new, backup, restore, check."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import resources
from db import journal as journals
from db.errors import Problem, UserError
from db.records import Language
from db.safety import backup
from desktop import cli, errors, paths
from desktop.cli.session import Session
from desktop.settings import Settings


def new(session: Session) -> int:
    """Make a journal, empty or as the sample shop."""
    path: Path = session.asked.path
    language = session.words.language
    if session.asked.sample:
        from db.sample.shop import new_sample

        new_sample(path, language, session.now, resources.path("sample"))
    else:
        journals.create(path, now=session.now, language=language.value).close()
    settings = Settings(paths.settings_file())
    settings.change(dataclasses.replace(settings.now, journal=path.resolve()))
    session.say(session.words.translate("CommandLine", "{path} is ready.").format(path=path))
    session.hand_over({"path": str(path), "sample": session.asked.sample, "language": Language(language).value})
    return cli.DONE


def back_up(session: Session) -> int:
    """Make a verified copy of the journal, open or not."""
    path = session.path
    folder: Path = session.asked.folder or backup.backups_folder(path)
    made = backup.back_up(path, folder, session.now)
    if session.asked.folder is None:
        backup.thin(folder, path.stem)
    session.say(session.words.translate("CommandLine", "The backup is made and checked: {path}").format(path=made))
    session.hand_over({"backup": str(made)})
    return cli.DONE


def restore(session: Session) -> int:
    """Put a backup in the place of a journal; what stood there is kept aside."""
    target: Path = session.asked.to
    aside = backup.restore(session.asked.file, target, session.now)
    session.say(session.words.translate("CommandLine", "{path} is restored.").format(path=target))
    if aside is not None:
        told = session.words.translate("CommandLine", "What stood there before is kept here: {path}")
        session.say(told.format(path=aside))
    session.hand_over({"restored": str(target), "aside": str(aside) if aside else None})
    return cli.DONE


def check(session: Session) -> int:
    """Say whether a journal is sound; where it is not, rescue what can be read if that is asked for."""
    path: Path = session.asked.path or session.path
    if session.asked.rescue is not None:
        return _rescue(session, path, session.asked.rescue)
    try:
        with journals.open_journal(path, now=session.now, read_only=True):
            pass
    except UserError as error:
        if error.problem is not Problem.JOURNAL_DAMAGED:
            raise
        session.complain(errors.sentence(error, session.words))
        session.hand_over({"path": str(path), "sound": False})
        return cli.COULD_NOT
    session.say(session.words.translate("CommandLine", "{path} is sound.").format(path=path))
    session.hand_over({"path": str(path), "sound": True})
    return cli.DONE


def _rescue(session: Session, path: Path, target: Path) -> int:
    from db.safety.rescue import rescue

    words = session.words
    done = rescue(path, target, session.now)
    kept = words.translate("CommandLine", "What could be read is in {path} now: {customers}, {touches}.")
    session.say(
        kept.format(
            path=target,
            customers=words.translate("CommandLine", "%n customer(s)", None, done.kept.get("customer", 0)),
            touches=words.translate("CommandLine", "%n touch(es)", None, done.kept.get("touch", 0)),
        )
    )
    for gap in done.gaps:
        told = words.translate("CommandLine", "{table}: from number {first} on, nothing could be read.")
        if gap.last is not None:
            told = words.translate("CommandLine", "{table}: what stood under the numbers {first} to {last} is lost.")
        session.complain(told.format(table=gap.table, first=gap.first, last=gap.last))
    for table, count in done.found.items():
        told = words.translate("CommandLine", "{table}: %n row(s) of these were found again all the same.", None, count)
        session.complain(told.format(table=table))
    for table, count in done.dropped.items():
        told = words.translate(
            "CommandLine", "{table}: %n row(s) made no sense any more and were left out.", None, count
        )
        session.complain(told.format(table=table))
    if done.whole:
        session.say(words.translate("CommandLine", "Nothing was lost."))
    else:
        session.say(words.translate("CommandLine", "The damaged file stands where it was, untouched."))
    session.hand_over(
        {
            "path": str(path),
            "rescued": str(target),
            "rows": dict(done.kept),
            "left_out": [{"table": gap.table, "first": gap.first, "last": gap.last} for gap in done.gaps]
            + [{"table": table, "rows": count} for table, count in done.dropped.items()],
        }
    )
    return cli.DONE if done.whole else cli.SOME_LEFT_OUT
