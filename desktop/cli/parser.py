"""What may be asked on the command line, and the help about it."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, TypeAlias

from db.errors import Problem, UserError
from desktop.i18n import Words

#: What arguments are added to; argparse gives the class no public name.
_Group: TypeAlias = argparse._ArgumentGroup  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]


_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_LONGEST_COUNT = 9


class WrongUsageError(Exception):
    """The words of a command do not fit.

    Attributes:
        command: as it was called, `hatir import`.
        usage: how it is used, in one line.
    """

    def __init__(self, command: str, usage: str) -> None:
        super().__init__(command)
        self.command = command
        self.usage = usage


class _Parser(argparse.ArgumentParser):
    """A parser that leaves the talking to us: argparse itself speaks English only."""

    usage_word = "usage: "

    def error(self, message: str) -> NoReturn:
        """Hand on that the words do not fit."""
        del message
        raise WrongUsageError(self.prog, " ".join(super().format_usage().split()[1:]))

    def format_usage(self) -> str:
        return super().format_usage().replace("usage: ", self.usage_word, 1)

    def format_help(self) -> str:
        return super().format_help().replace("usage: ", self.usage_word, 1)


class Parser:
    """The command line in one language."""

    def __init__(self, words: Words) -> None:
        """Describe every command in the language of `words`."""
        self._words = words
        _Parser.usage_word = words.translate("CommandLine", "Usage: ")
        self._parser = _Parser(
            prog="hatir",
            add_help=False,
            allow_abbrev=False,
            description=words.translate("CommandLine", "Without a command, Hatır opens its window."),
        )
        general = self._parser.add_argument_group(words.translate("CommandLine", "Options"))
        general.add_argument("-h", "--help", action="store_true", help=words.translate("CommandLine", "show this help"))
        general.add_argument("--version", action="store_true", help=words.translate("CommandLine", "show the version"))
        self._commands = self._parser.add_subparsers(
            dest="command",
            metavar=words.translate("CommandLine", "COMMAND"),
            title=words.translate("CommandLine", "Commands"),
            parser_class=_Parser,
        )
        self._helps: dict[str, _Parser] = {}
        self._describe_in_and_out()
        self._describe_reading()
        self._describe_writing()
        self._describe_keeping()

    def parse(self, given: Sequence[str]) -> argparse.Namespace:
        """Return what was asked.

        Raises:
            WrongUsageError: the words do not fit.
            UserError: a date was not understood.
        """
        asked, unknown = self._parser.parse_known_args(given)
        if unknown:
            self._helps.get(asked.command or "", self._parser).error("")
        return asked

    def help(self, given: Sequence[str]) -> str:
        """Return the help about the command named in `given`, or about all."""
        named = next((word for word in given if word in self._helps), "")
        return self._helps.get(named, self._parser).format_help()

    def _describe_in_and_out(self) -> None:
        words = self._words
        new = self._command("new", words.translate("CommandLine", "make a new journal"))
        new.add_argument("path", type=Path, metavar=words.translate("CommandLine", "PATH"))
        new.add_argument(
            "--sample", action="store_true", help=words.translate("CommandLine", "fill it with the sample shop")
        )
        taking = self._command("import", words.translate("CommandLine", "import contacts or touches from files"))
        taking.add_argument("files", nargs="*", type=Path, metavar=words.translate("CommandLine", "FILE"))
        taking.add_argument(
            "--touches", action="store_true", help=words.translate("CommandLine", "the files hold touches")
        )
        taking.add_argument(
            "--map",
            type=Path,
            metavar=words.translate("CommandLine", "FILE"),
            help=words.translate("CommandLine", "which column is what"),
        )
        taking.add_argument(
            "--dry-run", action="store_true", help=words.translate("CommandLine", "say what would happen, keep nothing")
        )
        taking.add_argument(
            "--report",
            type=Path,
            metavar="FILE.json",
            help=words.translate("CommandLine", "write down every row left out, with its line and reason"),
        )
        taking.add_argument(
            "--undo",
            type=int,
            metavar=words.translate("CommandLine", "NUMBER"),
            help=words.translate("CommandLine", "undo a whole import"),
        )
        self._command("imports", words.translate("CommandLine", "list the imports"))
        export = self._command(
            "export",
            words.translate(
                "CommandLine",
                "write everything into .json, the customers into .csv, .xlsx or .vcf, what is due into .ics",
            ),
        )
        export.add_argument("path", type=Path, metavar=words.translate("CommandLine", "PATH"))

    def _describe_reading(self) -> None:
        words = self._words
        several = self._command("customers", words.translate("CommandLine", "list the customers"))
        several.add_argument(
            "--search",
            default="",
            metavar=words.translate("CommandLine", "TEXT"),
            help=words.translate("CommandLine", "a name, a phone number, words of a note"),
        )
        self._limit(several)
        one = self._command("customer", words.translate("CommandLine", "show one card with its timeline"))
        one.add_argument("who", metavar=words.translate("CommandLine", "NAME-OR-NUMBER"))
        today = self._command("today", words.translate("CommandLine", "say whom to ask after today, and why"))
        self._limit(today)
        warmth = self._command("warmth", words.translate("CommandLine", "show how warm relationships are, and why"))
        self._stretch(warmth)
        warmth.add_argument(
            "--every",
            choices=("day", "week", "month"),
            default="week",
            help=words.translate("CommandLine", "how far apart the days lie"),
        )
        warmth.add_argument(
            "--customer",
            metavar=words.translate("CommandLine", "NAME-OR-NUMBER"),
            help=words.translate("CommandLine", "of one customer alone"),
        )
        self._table(warmth)
        drift = self._command("drift", words.translate("CommandLine", "say who may have quietly left, likeliest first"))
        self._table(drift)

    def _describe_writing(self) -> None:
        words = self._words
        log = self._command("log", words.translate("CommandLine", "log a touch from one line"))
        log.add_argument("line", metavar=words.translate("CommandLine", "LINE"))
        log.add_argument(
            "--customer",
            metavar=words.translate("CommandLine", "NAME-OR-NUMBER"),
            help=words.translate("CommandLine", "whose touch it is"),
        )
        report = self._command("report", words.translate("CommandLine", "make PDF reports for customers"))
        report.add_argument("who", nargs="*", metavar=words.translate("CommandLine", "CUSTOMER"))
        report.add_argument(
            "--all",
            action="store_true",
            help=words.translate("CommandLine", "for every customer; progress: for those with a job in hand"),
        )
        self._stretch(report)
        report.add_argument(
            "--out",
            type=Path,
            required=True,
            metavar=words.translate("CommandLine", "FOLDER"),
            help=words.translate("CommandLine", "where the files go"),
        )
        report.add_argument(
            "--kind",
            choices=("progress", "review", "card"),
            default="progress",
            help=words.translate("CommandLine", "progress: for the customer; review, card: for the shop itself"),
        )
        sheet = self._command("sheet", words.translate("CommandLine", "make a sheet of the whole shop as PDF"))
        sheet.add_argument(
            "sheet",
            choices=("morning", "month", "poster"),
            help=words.translate("CommandLine", "the morning sheet, the review of the month, or the poster of thanks"),
        )
        sheet.add_argument(
            "--out",
            type=Path,
            required=True,
            metavar=words.translate("CommandLine", "FILE"),
            help=words.translate("CommandLine", "the file to write"),
        )

    def _describe_keeping(self) -> None:
        words = self._words
        backup = self._command("backup", words.translate("CommandLine", "make a verified backup"))
        backup.add_argument("folder", nargs="?", type=Path, metavar=words.translate("CommandLine", "FOLDER"))
        restore = self._command("restore", words.translate("CommandLine", "put a backup back"))
        restore.add_argument("file", type=Path, metavar=words.translate("CommandLine", "FILE"))
        restore.add_argument("--to", type=Path, required=True, metavar=words.translate("CommandLine", "PATH"))
        check = self._command("check", words.translate("CommandLine", "say whether a journal is sound"))
        check.add_argument("path", nargs="?", type=Path, metavar=words.translate("CommandLine", "PATH"))
        check.add_argument(
            "--rescue",
            type=Path,
            metavar=words.translate("CommandLine", "PATH"),
            help=words.translate("CommandLine", "put what can be read of it into a new journal here"),
        )
        copied = self._command(
            "copy-of-data", words.translate("CommandLine", "give somebody a copy of all that is kept about them")
        )
        copied.add_argument("who", metavar=words.translate("CommandLine", "CUSTOMER"))
        copied.add_argument(
            "--out",
            type=Path,
            required=True,
            metavar=words.translate("CommandLine", "FOLDER"),
            help=words.translate("CommandLine", "a new folder with the copy is made in it"),
        )
        erase = self._command("erase", words.translate("CommandLine", "erase somebody for good; this cannot be undone"))
        erase.add_argument("who", metavar=words.translate("CommandLine", "NAME-OR-NUMBER"))
        erase.add_argument(
            "--yes", action="store_true", help=words.translate("CommandLine", "do not ask; needed without a terminal")
        )
        tour = self._command(
            "tour", words.translate("CommandLine", "walk through the main job and take a picture of every page")
        )
        tour.add_argument("folder", type=Path, metavar=words.translate("CommandLine", "FOLDER"))

    def _command(self, name: str, about: str) -> _Group:
        words = self._words
        command = self._commands.add_parser(name, help=about, description=about, add_help=False, allow_abbrev=False)
        self._helps[name] = command
        own = command.add_argument_group(words.translate("CommandLine", "This command"))
        general = command.add_argument_group(words.translate("CommandLine", "Every command"))
        general.add_argument(
            "--journal",
            type=Path,
            metavar=words.translate("CommandLine", "PATH"),
            help=words.translate("CommandLine", "the journal; without it, the one opened last"),
        )
        general.add_argument(
            "--lang", choices=("tr", "en"), help=words.translate("CommandLine", "the language to speak")
        )
        general.add_argument(
            "--json", action="store_true", help=words.translate("CommandLine", "print JSON for other programs")
        )
        general.add_argument(
            "--on",
            type=_day,
            metavar="YYYY-MM-DD",
            help=words.translate("CommandLine", "take this day for today"),
        )
        general.add_argument("-h", "--help", action="store_true", help=words.translate("CommandLine", "show this help"))
        return own

    def _stretch(self, group: _Group) -> None:
        words = self._words
        group.add_argument(
            "--from",
            dest="since",
            type=_day,
            metavar="YYYY-MM-DD",
            help=words.translate("CommandLine", "the first day"),
        )
        group.add_argument(
            "--to", dest="until", type=_day, metavar="YYYY-MM-DD", help=words.translate("CommandLine", "the last day")
        )

    def _table(self, group: _Group) -> None:
        words = self._words
        group.add_argument(
            "--csv",
            type=Path,
            metavar=words.translate("CommandLine", "FILE"),
            help=words.translate("CommandLine", "write a table for other programs"),
        )

    def _limit(self, group: _Group) -> None:
        words = self._words
        group.add_argument(
            "--limit",
            type=_count,
            metavar=words.translate("CommandLine", "NUMBER"),
            help=words.translate("CommandLine", "at most so many"),
        )


def _day(text: str) -> datetime.date:
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        raise UserError(Problem.DATE_NOT_UNDERSTOOD, text=text) from None
    # A week's day is a date too, but nobody means one; and a year before or after the calendar's ends is a slip.
    if day.isoformat() != text or not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise UserError(Problem.DATE_NOT_UNDERSTOOD, text=text)
    return day


def _count(text: str) -> int:
    # More digits than any shop has rows are a slip, and more than the journal's engine takes.
    if not (text.isascii() and text.isdigit()) or len(text) > _LONGEST_COUNT or int(text) < 1:
        raise ValueError(text)
    return int(text)
