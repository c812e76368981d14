"""Names that tell people apart: those who bear the same one are told by what else is known of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from db.journal import Journal
from db.queries.telling import BETWEEN, telling
from db.quickentry import PersonRef
from db.text import fold


def told_apart(journal: Journal, people: Sequence[PersonRef]) -> Mapping[PersonRef, str]:
    """Return what each of several people is called where one of them is to be chosen."""
    borne = Counter(fold(person.name) for person in people)
    twins = [person for person in people if borne[fold(person.name)] > 1]
    known = telling(journal, [person.id for person in twins]) if twins else {}
    return {person: BETWEEN.join((person.name, *known.get(person.id, ())[:1])) for person in people}
