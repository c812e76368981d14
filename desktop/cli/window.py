"""`hatir` without a command: the window, on the journal that was named, as a double click on one names it."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Sequence
from pathlib import Path

from db.errors import UserError
from desktop import cli, errors, i18n, paths
from desktop.sample_shop import sample_shop


def open_window(given: Sequence[str]) -> int:
    """Open the window.

    Understood are a journal's path, with or without `--journal` before it; `--development FOLDER` to keep everything
    in one folder; and `--sample-shop` to open the sample shop, made anew if it is not there.
    """
    words = list(given)
    journal: Path | None = None
    sample = False
    while words:
        word = words.pop(0)
        if word == "--sample-shop":
            sample = True
        elif word == "--development" and words:
            paths.use_home(Path(words.pop(0)))
        elif word == "--journal" and words:
            journal = Path(words.pop(0))
        elif _may_be_journal(word) and journal is None:
            journal = Path(word)
        else:
            return _refuse()
    try:
        path = _sample() if sample else journal
    except UserError as error:
        print(errors.sentence(error, i18n.words(i18n.system_language())), file=sys.stderr)
        return cli.COULD_NOT
    from desktop.hurry import hurry

    hurry()
    from desktop import app

    return app.run(path)


def _may_be_journal(word: str) -> bool:
    """Tell a journal, which may be gone by now, from a command that was mistyped."""
    return not word.startswith("-") and (word.endswith(".hatir") or Path(word).is_file())


def _sample() -> Path:
    return sample_shop(datetime.datetime.now(datetime.UTC), i18n.system_language())


def _refuse() -> int:
    words = i18n.words(i18n.system_language())
    told = words.translate("CommandLine", "This is not how the command is used. It goes like this: {usage}")
    print(told.format(usage="hatir [PATH] [--development FOLDER] [--sample-shop] | hatir COMMAND …"), file=sys.stderr)
    return cli.WRONG_USAGE
