"""The lines behind each figure of care."""

from __future__ import annotations

from collections.abc import Sequence

from db.queries.behind import ComplaintBehind, CustomerBehind, PromiseBehind, touch_keys
from db.queries.care_praise import PraiseLine
from db.queries.carebehind import LookedAt
from db.records import PromiseOutcome
from desktop import terms
from desktop.behind_lines import complaint_line, one_line, promise_line
from desktop.context import Context
from desktop.pages.care.waits import contacted_after
from desktop.widgets.behind_panel import Behind, BehindLine


class CareBehind:
    """Says in the language of the moment what a figure was counted from."""

    def __init__(self, context: Context) -> None:
        """Speak as the window does now."""
        self._words = context.words()
        self._formats = context.formats()
        self._today = context.today()

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Return the sentence for an English source text; named so that Qt's tools find the texts in this class."""
        return self._words.translate("CareBehind", source, comment or None, n)

    def promises(self, outcome: PromiseOutcome, found: Sequence[PromiseBehind]) -> Behind:
        """Return promises that ended so."""
        lines = tuple(
            promise_line(each, self._formats.short(each.settled_on, self._today), one_line(each.words))
            for each in found
        )
        return Behind(terms.titled(outcome, self._words), self.tr("%n promise(s) within a year", "", len(lines)), lines)

    def complaints(self, title: str, note: str, found: Sequence[ComplaintBehind]) -> Behind:
        """Return complaints, each with how long it waited for the first contact."""
        lines = tuple(
            complaint_line(each, self._formats.short(each.heard_on, self._today), self._waited(each)) for each in found
        )
        return Behind(title, note, lines)

    def looked_at(self, title: str, found: Sequence[LookedAt]) -> Behind:
        """Return customers whose relationship was looked at."""
        lines = tuple(
            BehindLine(
                each.customer_id,
                None,
                each.name,
                self._formats.short(each.on, self._today),
                self.tr("%n answer(s)", "", len(each.keys)),
                "list-checks",
                "muted",
                each.keys,
            )
            for each in found
        )
        return Behind(title, self.tr("Each opens with the answers of that time."), lines)

    def thanks(self, title: str, found: Sequence[PraiseLine]) -> Behind:
        """Return thank-yous in their exact words."""
        lines = tuple(
            BehindLine(
                each.customer_id,
                None,
                each.name,
                self._formats.short(each.on, self._today),
                one_line(each.words),
                "heart",
                "good",
                () if each.touch_id is None else touch_keys([each.touch_id]),
            )
            for each in found
        )
        return Behind(title, self.tr("%n thank-you(s) within a year", "", len(lines)), lines)

    def customers(self, title: str, note: str, found: Sequence[CustomerBehind]) -> Behind:
        """Return customers and no more of them than their names."""
        lines = tuple(BehindLine(each.customer_id, None, each.name, "", "", "user") for each in found)
        return Behind(title, note, lines)

    def _waited(self, each: ComplaintBehind) -> str:
        if each.waited_minutes is None:
            return self.tr("nobody has spoken with them")
        return contacted_after(round(each.waited_minutes), self._words, self._formats)
