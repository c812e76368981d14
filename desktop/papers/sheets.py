"""The sheets of the whole shop, from the journal to the finished file."""

from __future__ import annotations

import datetime
import enum

from db.errors import Problem, UserError
from db.journal import Journal
from desktop.i18n import Words
from desktop.papers.wording import Wording


class Sheet(enum.StrEnum):
    """Which sheet."""

    MORNING = "morning"
    MONTH = "month"
    POSTER = "poster"


def made(sheet: Sheet, journal: Journal, now: datetime.datetime, words: Words) -> bytes:
    """Return a sheet as a PDF file.

    Args:
        sheet: which one.
        journal: open, to be read.
        now: an aware moment; nothing later is told.
        words: the language of the sheet.

    Raises:
        UserError: `NOTHING_TO_PRINT`: a poster without a single thank-you.
    """
    make = {Sheet.MORNING: _morning, Sheet.MONTH: _month, Sheet.POSTER: _poster}[sheet]
    return make(journal, now, words)


def _morning(journal: Journal, now: datetime.datetime, words: Words) -> bytes:
    from db.queries.morning import morning
    from desktop.papers.fitting import on_one_page
    from desktop.papers.morning import BAREST, FULLEST, morning_paper

    found = morning(journal, now)
    say = Wording(words, journal.zone, found.today, found.shop)
    return on_one_page(lambda most: morning_paper(found, say, most), FULLEST, BAREST)


def _month(journal: Journal, now: datetime.datetime, words: Words) -> bytes:
    from db.queries.month import month
    from desktop.papers.month import month_paper
    from desktop.pdf.house_paper import house_paper

    found = month(journal, now)
    return house_paper(month_paper(found, Wording(words, journal.zone, found.today, found.shop)))


def _poster(journal: Journal, now: datetime.datetime, words: Words) -> bytes:
    from db.queries.poster import poster
    from desktop.papers.poster import poster_of
    from desktop.pdf.poster import wall_poster

    today = journal.today(now)
    found = poster(journal, today)
    if not found.thanks:
        raise UserError(Problem.NOTHING_TO_PRINT)
    return wall_poster(poster_of(found, Wording(words, journal.zone, today, found.shop)))
