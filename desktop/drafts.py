"""Text that was typed and not used yet: it survives Esc, another page, and the end of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from desktop.context import Context

if TYPE_CHECKING:
    from db.journal import Journal

# One memory for a journal: the line above a page and the one on a card hold the same draft of the same person, and no
# draft of one shop is ever seen in another's.
_kept: WeakKeyDictionary[Journal, dict[str, str]] = WeakKeyDictionary()


class Drafts:
    """What stands in fields that were left, one text a place ("quick:7")."""

    def __init__(self, context: Context) -> None:
        """Keep them in the open journal."""
        self._context = context
        self._known = _kept.setdefault(context.journal, {})

    def text(self, place: str) -> str:
        """Return what was kept for a place, empty where nothing was."""
        if place not in self._known:
            from db.queries import drafts

            self._known[place] = drafts.draft(self._context.journal, place)
        return self._known[place]

    def keep(self, place: str, text: str) -> None:
        """Keep `text`; an empty one forgets the place. Losing a draft to a full disk stops nobody, so it is silent."""
        if text == self.text(place):
            return
        from db.commands import drafts

        self._known[place] = text
        journal, now = self._context.journal, self._context.now()
        self._context.tasks.run(
            lambda _ticket: drafts.keep_draft(journal, place, text, now), on_error=_pass_over, lasting=True
        )


def _pass_over(_error: Exception) -> None:
    return
