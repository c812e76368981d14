"""Text that was typed and not used yet: it survives Esc, another page, and the end of the program."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from desktop.context import Context

if TYPE_CHECKING:
    from db.journal import Journal

KEEP_MS = 700
"""So long after the last key a draft is kept."""


@dataclasses.dataclass(slots=True)
class _Memory:
    """What is known of a journal's drafts, and which of them are just being written."""

    known: dict[str, str] = dataclasses.field(default_factory=dict)
    learnt: set[str] = dataclasses.field(default_factory=set)
    writing: Counter[str] = dataclasses.field(default_factory=Counter)


# One memory for a journal: the line above a page and the one on a card hold the same draft of the same person, and no
# draft of one shop is ever seen in another's.
_kept: WeakKeyDictionary[Journal, _Memory] = WeakKeyDictionary()


def of_card(customer_id: int, what: str = "") -> str:
    """Return the place of a draft that belongs to a card; without `what` the folder of all of them."""
    return f"card:{customer_id}:{what}"


class Drafts:
    """What stands in fields that were left, one text a place ("quick:7")."""

    def __init__(self, context: Context) -> None:
        """Keep them in the open journal."""
        self._context = context
        self._memory = _kept.setdefault(context.journal, _Memory())

    def text(self, place: str) -> str:
        """Return what was kept for a place, empty where nothing was."""
        known = self._memory.known
        if place not in known and _folder(place) not in self._memory.learnt:
            from db.queries import drafts

            known[place] = drafts.draft(self._context.journal, place)
        return known.get(place, "")

    def under(self, folder: str) -> list[str]:
        """Return the places in a folder that was learnt in which something is kept, without the folder's name."""
        known = self._memory.known
        return [place.removeprefix(folder) for place, text in known.items() if text and _folder(place) == folder]

    def learn(self, folder: str, found: Mapping[str, str]) -> None:
        """Take what `db.queries.drafts.drafts_under` found in a folder: nothing in it need be asked for any more."""
        memory = self._memory
        memory.learnt.add(folder)
        gone = {place: "" for place in memory.known if _folder(place) == folder}
        memory.known.update({place: text for place, text in (gone | dict(found)).items() if not memory.writing[place]})

    def forget(self) -> None:
        """Know nothing by heart any more: what was kept may be gone from the journal."""
        self._memory.known.clear()
        self._memory.learnt.clear()

    def keep(self, place: str, text: str) -> None:
        """Keep `text`; an empty one forgets the place. Losing a draft to a full disk stops nobody, so it is silent."""
        if text == self.text(place):
            return
        from db.commands import drafts

        memory = self._memory
        memory.known[place] = text
        memory.writing[place] += 1
        journal, now = self._context.journal, self._context.now()

        def written(_result: object) -> None:
            memory.writing[place] -= 1

        self._context.tasks.run(
            lambda _ticket: drafts.keep_draft(journal, place, text, now), written, written, lasting=True
        )


def _folder(place: str) -> str:
    return place[: place.rfind(":") + 1]
