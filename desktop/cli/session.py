"""What every command is given: its journal, its language, its words to the terminal."""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from db import journal as journals
from db.errors import Problem, UserError
from db.journal import Journal
from desktop import paths
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.settings import Settings

#: Signs that would steer the terminal, or turn its lines around: they may stand in any customer's name.
_STEERING = dict.fromkeys({*range(32), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)} - {9, 10})


def harmless(text: str) -> str:
    """Return a text as it may be printed on a terminal, whatever somebody wrote into it."""
    return text.translate(_STEERING)


class Session:
    """What every command needs.

    Attributes:
        asked: the parsed words of the command.
        words: the language it speaks.
        formats: how dates and figures are written in it.
    """

    def __init__(self, asked: argparse.Namespace, words: Words) -> None:
        self.asked = asked
        self.words = words
        self.formats = Formats(words)

    @property
    def now(self) -> datetime.datetime:
        """The present moment; with `--on`, the end of that day in the shop's zone or, on this very day, now."""
        moment = datetime.datetime.now().astimezone()
        if self.asked.on is None or self.asked.on == moment.date():
            return moment
        return datetime.datetime.combine(self.asked.on, datetime.time(12), moment.tzinfo)

    @property
    def path(self) -> Path:
        """The journal asked for, else the one opened last.

        Raises:
            UserError: neither is known.
        """
        path = self.asked.journal or Settings(paths.settings_file()).now.journal
        if path is None:
            raise UserError(Problem.JOURNAL_NONE)
        return path

    @contextmanager
    def reading(self) -> Generator[Journal]:
        """Open the journal to read, also while a window has it open."""
        with journals.open_journal(self.path, now=self.now, read_only=True, check=False) as journal:
            self.formats = Formats(self.words, journal.zone)
            yield journal

    @contextmanager
    def writing(self) -> Generator[Journal]:
        """Open the journal to write."""
        with journals.open_journal(self.path, now=self.now) as journal:
            self.formats = Formats(self.words, journal.zone)
            yield journal

    def say(self, text: str) -> None:
        """Print a line, save where other programs are listening."""
        if not self.asked.json:
            print(harmless(text))

    def hand_over(self, document: object) -> None:
        """Print one JSON document for other programs, if that was asked for."""
        if self.asked.json:
            print(json.dumps(document, ensure_ascii=False, indent=1))

    def complain(self, text: str) -> None:
        """Print a line where complaints go."""
        print(harmless(text), file=sys.stderr)
