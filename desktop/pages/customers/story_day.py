"""A day as somebody names it who wants to go back to it: "12 ekim", "geçen cuma", "ağustos 2025", "2024"."""

import datetime
import re

from db.days import read_day
from db.quickentry import parse

_YEAR = re.compile(r"(19|20)\d\d")
_SHORTEST = 3


def day_in(text: str, now: datetime.datetime) -> datetime.date | None:
    """Return the newest day a text means, None where it is no day but words to look for.

    A month or a year means its last day: what happened in it lies below. A day without a year is the latest one past.

    Args:
        text: as typed.
        now: the present moment, aware, in the shop's zone.
    """
    text = text.strip()
    if _YEAR.fullmatch(text):
        return min(now.date(), datetime.date(int(text), 12, 31))
    if len(text) < _SHORTEST:
        return None
    found = read_day(text)
    if found is not None:
        return _latest(found.year, found.month, found.day, now.date())
    month = read_day(f"1 {text}")  # a month alone, or with its year
    if month is not None and not text[0].isdecimal():
        begun = _latest(month.year, month.month, 1, now.date())
        end = (begun.replace(day=1) + datetime.timedelta(days=31)).replace(day=1) - datetime.timedelta(days=1)
        return min(now.date(), end)
    entry = parse(text, now=now, people=None)
    # Nothing but a day: "dün", "geçen cuma", "3 hafta önce".
    return entry.at.date() if entry.at_is_given and not entry.note and not entry.who_text else None


def _latest(year: int | None, month: int, day: int, today: datetime.date) -> datetime.date:
    if year is not None:
        return datetime.date(year, month, day)
    for candidate in range(today.year, today.year - 5, -1):  # a 29 February may be four years ago
        try:
            found = datetime.date(candidate, month, day)
        except ValueError:
            continue
        if found <= today:
            return found
    return today
