"""Who may be meant by a name: the door through which the parser asks, and a list in memory behind it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from db.phones import e164
from db.quickentry.tokens import folded
from db.quickentry.turkish import name_stems

_MOST = 20  # nobody chooses among more


@dataclass(frozen=True, slots=True)
class PersonRef:
    """A customer: the card's id and the name on it."""

    id: int
    name: str


class People(Protocol):
    """Those who have a card."""

    def find(self, words: str) -> Sequence[PersonRef]:
        """Return who may be meant by `words`, best first.

        `words` are one or more words of a name (given, family, full, company), compared folded, the last one perhaps
        only begun. Called several times a key stroke: it has to answer from memory.
        """
        ...

    def by_phone(self, number: str) -> Sequence[PersonRef]:
        """Return who may be reached under a phone number in any notation."""
        ...


class KnownPeople:
    """People in memory, for tests and for shops whose customers fit there (tens of thousands do).

    A name or an alias (nickname, company, maiden name) is found by any of its words in any order. Turkish case
    endings are taken off where the word as typed is no name.
    """

    def __init__(
        self, people: Iterable[tuple[int, str, Sequence[str]]], phones: Iterable[tuple[int, str]] = ()
    ) -> None:
        """Index `(id, name, aliases)`, earlier ones first where nothing else decides, and the `phones` by id."""
        self._refs: list[PersonRef] = []
        self._called: list[frozenset[str]] = []
        by_word: defaultdict[str, list[int]] = defaultdict(list)
        for person_id, name, aliases in people:
            place = len(self._refs)
            self._refs.append(PersonRef(person_id, name))
            called = frozenset(word for one in (name, *aliases) for word in folded(one).split())
            self._called.append(called)
            for word in called:
                by_word[word].append(place)
        self._by_word = dict(by_word)
        self._words = sorted(self._by_word)
        self._phones = [(person_id, e164(number)) for person_id, number in phones]

    def find(self, words: str) -> Sequence[PersonRef]:
        """Return who may be meant: whole words first, then without a case ending, then by the start of a word."""
        asked = folded(words).split()
        if not asked:
            return ()
        *before, last = asked
        found = self._all_of(before, self._by_word.get(last, ()))
        if not found:
            for stem, _case in name_stems(last):
                found = self._all_of(before, self._by_word.get(stem, ()))
                if found:
                    break
        if len(found) < _MOST and (before or len(last) > 1):
            known = set(found)
            found += [place for place in self._all_of(before, self._started(last)) if place not in known]
        return tuple(self._refs[place] for place in found[:_MOST])

    def by_phone(self, number: str) -> Sequence[PersonRef]:
        """Return who may be reached under a phone number; one without a country code is a Turkish one."""
        asked = e164(number)
        owners = {person_id for person_id, normal in self._phones if asked is not None and normal == asked}
        return tuple(ref for ref in self._refs if ref.id in owners)

    def _all_of(self, words: Sequence[str], places: Iterable[int]) -> list[int]:
        """Return those of `places` who bear all `words`."""
        return [place for place in places if self._called[place].issuperset(words)]

    def _started(self, start: str) -> list[int]:
        """Return who bears a word that starts with `start` and goes on."""
        found: dict[int, None] = {}
        at = bisect_left(self._words, start)
        while at < len(self._words) and self._words[at].startswith(start) and len(found) < _MOST:
            if self._words[at] != start:
                found.update(dict.fromkeys(self._by_word[self._words[at]]))
            at += 1
        return list(found)
