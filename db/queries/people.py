"""Who may be meant by a name in a quick-entry line, asked of the journal itself."""

import re
from collections.abc import Iterator, Sequence

from db import search
from db.journal import Journal
from db.models import Business, ContactPoint, Customer
from db.phones import e164
from db.quickentry.people import PersonRef
from db.quickentry.turkish import name_stems
from db.text import fold

_MOST = 20  # nobody chooses among more
_LOOKED_AT = 60
_ENDING = re.compile(r"['’]\w*$")  # Işıl'a, Ayşe's


class JournalPeople:
    """The people of an open journal for `db.quickentry.parse`.

    Nothing is loaded beforehand, so a hundred thousand cards cost no more than a hundred. Each name is asked for once:
    the same words come back at every key stroke. `forget` when cards were added or renamed.
    """

    def __init__(self, journal: Journal) -> None:
        """Ask this journal, from whichever thread calls."""
        self._journal = journal
        self._known: dict[str, tuple[PersonRef, ...]] = {}

    def find(self, words: str) -> Sequence[PersonRef]:
        """Return who may be meant: whole words first, then without a case ending, then by the start of a word."""
        asked = _ENDING.sub("", fold(words))
        if asked not in self._known:
            self._known[asked] = self._find(asked)
        return self._known[asked]

    def by_phone(self, number: str) -> Sequence[PersonRef]:
        """Return who has a phone number on their card, given in any notation, by name."""
        region = Business.select(Business.region).tuples().first()
        normal = e164(number, region[0]) if region is not None else e164(number)
        if normal is None:
            return ()
        owners = ContactPoint.select(ContactPoint.customer).where(ContactPoint.normal == normal)
        query = (
            Customer.select(Customer.id, Customer.name)
            .where(Customer.id.in_(owners), Customer.trashed_at.is_null())
            .order_by(Customer.sort_key, Customer.id)
            .limit(_MOST)
        )
        return tuple(PersonRef(customer_id, name) for customer_id, name in query.tuples())

    def forget(self) -> None:
        """Ask anew from now on."""
        self._known.clear()

    def _find(self, asked: str) -> tuple[PersonRef, ...]:
        if not asked:
            return ()
        found = self._named(asked, begun=False)
        if not found:
            found = next((people for stem in _without_ending(asked) if (people := self._named(stem, begun=False))), [])
        if len(found) < _MOST and len(asked.rpartition(" ")[2]) > 1:
            found = [*found, *(person for person in self._named(asked, begun=True) if person not in found)]
        return tuple(found[:_MOST])

    def _named(self, asked: str, *, begun: bool) -> list[PersonRef]:
        ids = search.find_names(self._journal.database, asked, _LOOKED_AT, begun=begun)
        if not ids:
            return []
        query = (
            Customer.select(Customer.id, Customer.name, Customer.company)
            .where(Customer.id.in_(ids), Customer.trashed_at.is_null())
            .order_by(Customer.sort_key, Customer.id)
        )
        # The index holds forms of address too; "Hanım" is nobody's name.
        return [
            PersonRef(customer_id, name)
            for customer_id, name, company in query.tuples()
            if _bears(f"{name} {company}", asked, begun=begun)
        ]


def _bears(names: str, asked: str, *, begun: bool) -> bool:
    present = fold(names).replace("-", " ").replace("'", " ").split()
    *whole, last = asked.split()
    ended = any(word.startswith(last) if begun else word == last for word in present)
    return ended and all(word in present for word in whole)


def _without_ending(asked: str) -> Iterator[str]:
    before, _, last = asked.rpartition(" ")
    for stem, _case in name_stems(last):
        yield f"{before} {stem}".strip()
