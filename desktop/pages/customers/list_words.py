"""What a line of the list says of somebody: when they were last heard, and when they are due."""

from __future__ import annotations

import datetime

from db.queries.customers import CustomerRow
from db.records import PeaceKind
from desktop.formats import Formats
from desktop.i18n import Words

_DAYS_COUNTED = 60  # beyond this a reader thinks in months


class ListWords:
    """The words of the list on one day, in one language."""

    def __init__(self, words: Words, formats: Formats, today: datetime.date) -> None:
        """Speak of `today` in the language of `words`."""
        self._words = words
        self._formats = formats
        self._today = today

    def last_contact(self, row: CustomerRow) -> str:
        """Return when they last met: "5 days ago", "3 months ago", "not spoken with yet"."""
        if row.last_contact_on is None:
            return self._words.translate("CustomerList", "not spoken with yet")
        return self.long_ago((self._today - row.last_contact_on).days)

    def long_ago(self, days: int) -> str:
        """Return how long ago a day was, by the measure a reader thinks in."""
        if days < _DAYS_COUNTED:
            return self._formats.ago(max(0, days))
        return self._words.translate("CustomerList", "{span} ago").format(span=self._formats.span(days))

    def due(self, row: CustomerRow) -> tuple[str, str]:
        """Return when they are due, and in which tone: "overdue 12 days", "today", "in 5 days"; nothing for never.

        Whoever is due and to be left in peace all the same is not overdue: "their turn".
        """
        if row.due_on is None or row.archived:
            return (self._words.translate("CustomerList", "archived"), "neutral") if row.archived else ("", "")
        if row.peace is not None:
            return self._peace(row.peace.kind), "info"
        return self._day_due(row, (row.due_on - self._today).days)

    def warmth(self, figure: float) -> str:
        """Return a warmth as it is written: 74."""
        return self._formats.number(round(figure))

    def sentence(self, row: CustomerRow) -> str:
        """Return the whole line for somebody who hears it."""
        owned = self._words.translate("CustomerList", "looked after by {name}").format(name=row.owner)
        tags, owner = ", ".join(row.tags), owned if row.owner else ""
        parts = (row.name, row.company, tags, owner, self.last_contact(row), self.due(row)[0])
        return ", ".join(dict.fromkeys(part for part in parts if part))

    def _day_due(self, row: CustomerRow, days: int) -> tuple[str, str]:
        if days < 0:
            span = self._formats.span(-days)
            if row.last_contact_on is None:
                return self._words.translate("CustomerList", "waiting for {span}").format(span=span), "caution"
            return self._words.translate("CustomerList", "{span} overdue").format(span=span), "bad"
        if days == 0:
            return self._words.translate("CustomerList", "due today"), "caution"
        if days == 1:
            return self._words.translate("CustomerList", "due tomorrow"), ""
        return self._words.translate("CustomerList", "in {span}").format(span=self._formats.span(days)), ""

    def _peace(self, kind: PeaceKind) -> str:
        if kind is PeaceKind.THEIR_TURN:
            return self._words.translate("CustomerList", "their turn")
        if kind is PeaceKind.TOO_SOON:
            return self._words.translate("CustomerList", "too soon")
        if kind is PeaceKind.SNOOZED:
            return self._words.translate("CustomerList", "put off")
        return self._words.translate("CustomerList", "leave in peace")
