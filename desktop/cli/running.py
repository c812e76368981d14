"""One run of the command line: which command is meant, and what its end is called."""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Callable, Sequence

from db.errors import UserError
from db.records import Language
from desktop import cli, errors, i18n, paths
from desktop.cli.parser import Parser, WrongUsageError
from desktop.cli.session import Session, harmless
from desktop.faults import write_down
from desktop.i18n import Words
from desktop.settings import Settings

Command = Callable[[Session], int]


def run(given: Sequence[str]) -> int:
    """Understand and run one command; return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    words = i18n.words(_language(given))
    telling = _Telling(words)
    logging.getLogger("db").addHandler(telling)
    try:
        return _run(given, words)
    except UserError as error:
        print(harmless(errors.sentence(error, words)), file=sys.stderr)
        return cli.COULD_NOT
    except WrongUsageError as error:
        told = words.translate("CommandLine", "This is not how the command is used. It goes like this: {usage}")
        print(told.format(usage=error.usage), file=sys.stderr)
        return cli.WRONG_USAGE
    except BrokenPipeError:
        # Whoever read the output has heard enough (`hatir customers | head`).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return cli.DONE
    except KeyboardInterrupt:
        print(words.translate("CommandLine", "Stopped. What was kept before is safe."), file=sys.stderr)
        return cli.COULD_NOT
    except Exception as error:  # noqa: BLE001 - no traceback ever reaches a user; it is written down instead
        log = write_down(error, paths.log_folder())
        told = words.translate(
            "CommandLine",
            "Something went wrong on our side. What was kept before is safe. {file} tells us where it came from.",
        )
        print(told.format(file=log), file=sys.stderr)
        return cli.COULD_NOT
    finally:
        logging.getLogger("db").removeHandler(telling)


class _Telling(logging.Handler):
    """Tells, in a sentence, of a difficulty that stopped nothing: a backup at closing that could not be made."""

    def __init__(self, words: Words) -> None:
        super().__init__(logging.WARNING)
        self._words = words

    def emit(self, record: logging.LogRecord) -> None:
        difficulty = getattr(record, "difficulty", None)
        if isinstance(difficulty, UserError):
            print(harmless(errors.sentence(difficulty, self._words)), file=sys.stderr)


def _run(given: Sequence[str], words: Words) -> int:
    parser = Parser(words)
    if "--version" in given:
        print(_version())
        return cli.DONE
    if "-h" in given or "--help" in given:
        print(parser.help(given))
        return cli.DONE
    try:
        asked = parser.parse(given)
    except UserError as error:
        print(harmless(errors.sentence(error, words)), file=sys.stderr)
        return cli.WRONG_USAGE
    return _command(asked.command)(Session(asked, words))


def _command(name: str) -> Command:  # noqa: PLR0911 - one a module
    """Return the function behind a command; what it needs is imported only now."""
    if name in ("customers", "customer", "today", "imports"):
        from desktop.cli import reading

        return {
            "customers": reading.customers,
            "customer": reading.customer,
            "today": reading.today,
            "imports": reading.imports,
        }[name]
    if name in ("warmth", "drift"):
        from desktop.cli import relationships

        return {"warmth": relationships.warmth, "drift": relationships.drift}[name]
    if name in ("import", "export"):
        from desktop.cli import exchanging

        return {"import": exchanging.take_in, "export": exchanging.hand_out}[name]
    if name in ("new", "backup", "restore", "check"):
        from desktop.cli import keeping

        return {
            "new": keeping.new,
            "backup": keeping.back_up,
            "restore": keeping.restore,
            "check": keeping.check,
        }[name]
    if name in ("copy-of-data", "erase"):
        from desktop.cli import privacy

        return {"copy-of-data": privacy.copy_of_data, "erase": privacy.forget}[name]
    if name == "log":
        from desktop.cli import logging_touches

        return logging_touches.log
    if name == "report":
        from desktop.cli import own_papers

        return own_papers.report
    if name == "sheet":
        from desktop.cli import sheets

        return sheets.sheet
    from desktop.cli import touring

    return touring.tour


def _language(given: Sequence[str]) -> Language:
    """Return the language to speak: as asked, else as chosen in the window, else the system's."""
    for word, following in zip(given, (*given[1:], ""), strict=True):
        asked = following if word == "--lang" else word.removeprefix("--lang=") if "--lang=" in word else ""
        if asked in (Language.TR.value, Language.EN.value):
            return Language(asked)
    chosen = Settings(paths.settings_file()).now.language
    return chosen or i18n.system_language()


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"Hatır {version('hatir')}"
    except PackageNotFoundError:
        return "Hatır"
