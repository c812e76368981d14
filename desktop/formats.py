"""Dates, times and figures as each language writes them."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from db.records import Language
from desktop.i18n import Words, qt_locale

if TYPE_CHECKING:
    from decimal import Decimal

_DAYS_A_MONTH = 30.4375
_MONTHS_A_YEAR = 12
_MINUTES_AN_HOUR = 60
_DAYS_COUNTED = 60  # beyond this a reader thinks in months


class Formats:
    """How one language writes what is not words."""

    def __init__(self, words: Words, zone: datetime.tzinfo | None = None) -> None:
        """Write by the conventions of the words' language.

        Args:
            words: the language, and the few words a date needs ("today").
            zone: in which moments are shown; None for this computer's.
        """
        self._words = words
        self._zone = zone
        self._locale: QLocale = qt_locale(words.language)
        self._turkish = words.language is Language.TR

    @property
    def decimal_mark(self) -> str:
        """What stands before the decimals of a figure: a comma in Turkish, a point in English."""
        return self._locale.decimalPoint()

    def number(self, value: float | Decimal, decimals: int = 0) -> str:
        """Return a figure with the language's separators: 1.250,5 or 1,250.5."""
        return self._locale.toString(float(value), "f", decimals)

    def percent(self, share: float, decimals: int = 0) -> str:
        """Return a share (0…1) as %86 or 86%."""
        figure = self.number(share * 100, decimals)
        return f"%{figure}" if self._turkish else f"{figure}%"

    def size(self, count: int) -> str:
        """Return the size of a file: 41 kB."""
        return self._locale.formattedDataSize(count, 0, QLocale.DataSizeFormat.DataSizeSIFormat)

    def day(self, day: datetime.date) -> str:
        """Return a day by its name: 21 Kasım Cumartesi, Saturday 21 November."""
        return self._date(day, "d MMMM dddd" if self._turkish else "dddd d MMMM")

    def date(self, day: datetime.date) -> str:
        """Return a whole date: 21 Kasım 2026, 21 November 2026."""
        return self._date(day, "d MMMM yyyy")

    def month(self, day: datetime.date) -> str:
        """Return the month a day lies in: Kasım 2026."""
        return self._date(day, "MMMM yyyy")

    def annual(self, day: datetime.date) -> str:
        """Return a day that comes every year: 4 Mayıs."""
        return self._date(day, "d MMMM")

    def short(self, day: datetime.date, today: datetime.date) -> str:
        """Return a day as briefly as it stays clear: 18 Eki; with the year where that is another one."""
        return self._date(day, "d MMM" if day.year == today.year else "d MMM yyyy")

    def weekday(self, day: datetime.date, today: datetime.date) -> str:
        """Return a day with its weekday, briefly: 27 Kas Cum, Fri 27 Nov."""
        name = self._date(day, "ddd")
        brief = self.short(day, today)
        return f"{brief} {name}" if self._turkish else f"{name} {brief}"

    def weekday_name(self, weekday: int) -> str:
        """Return the name of a weekday, 0 is Monday: Pazartesi, Monday."""
        return self._locale.standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat)

    def near(self, day: datetime.date, today: datetime.date) -> str:
        """Return yesterday, today or tomorrow by that word, any other day briefly."""
        distance = (day - today).days
        if distance == 0:
            return self._words.translate("Formats", "today")
        if distance == -1:
            return self._words.translate("Formats", "yesterday")
        if distance == 1:
            return self._words.translate("Formats", "tomorrow")
        return self.short(day, today)

    def time(self, moment: datetime.datetime | datetime.time) -> str:
        """Return the time of day: 17:00. An aware moment is shown in the zone of this computer."""
        clock = self._local(moment).timetz() if isinstance(moment, datetime.datetime) else moment
        return self._locale.toString(QTime(clock.hour, clock.minute), "HH:mm")

    def moment(self, moment: datetime.datetime, today: datetime.date) -> str:
        """Return a moment briefly: bugün 14:10, 18 Eki 09:00."""
        local = self._local(moment)
        return f"{self.near(local.date(), today)} {self.time(moment)}"

    def days(self, count: int) -> str:
        """Return a number of days: 34 gün, 1 day."""
        return self._words.translate("Formats", "%n day(s)", None, count)

    def span(self, days: int) -> str:
        """Return how long something has lasted, by the measure a reader thinks in: 3 years 2 months."""
        if days < _DAYS_COUNTED:
            return self.days(days)
        years, months = divmod(int(days / _DAYS_A_MONTH), _MONTHS_A_YEAR)
        parts = []
        if years:
            parts.append(self._words.translate("Formats", "%n year(s)", None, years))
        if months:
            parts.append(self._words.translate("Formats", "%n month(s)", None, months))
        return " ".join(parts)

    def duration(self, minutes: int) -> str:
        """Return a time of less than days as one says it: 40 dakika, 2 saat, 1 saat 30 dakika."""
        hours, rest = divmod(minutes, _MINUTES_AN_HOUR)
        parts = []
        if hours:
            parts.append(self._words.translate("Formats", "%n hour(s)", None, hours))
        if rest or not hours:
            parts.append(self._words.translate("Formats", "%n minute(s)", None, rest))
        return " ".join(parts)

    def ago(self, days: int) -> str:
        """Return how long ago a day was: bugün, dün, 5 gün önce."""
        if days == 0:
            return self._words.translate("Formats", "today")
        if days == 1:
            return self._words.translate("Formats", "yesterday")
        return self._words.translate("Formats", "%n day(s) ago", None, days)

    def listed(self, things: Sequence[str]) -> str:
        """Return things in a row, the last one joined by "and": kol, yaka ve cep."""
        return self._locale.createSeparatedList(list(things))

    def _date(self, day: datetime.date, pattern: str) -> str:
        return self._locale.toString(QDate(day.year, day.month, day.day), pattern)

    def _local(self, moment: datetime.datetime) -> datetime.datetime:
        return moment.astimezone(self._zone) if moment.tzinfo is not None else moment
