"""Whose name is a slip away from what was typed: "mhmet", "emlly brown"."""

from collections import defaultdict
from collections.abc import Iterable

from db.journal import Journal
from db.models import Customer
from db.quickentry.newcomers import name_for_card
from db.quickentry.people import PersonRef
from db.records import Language
from db.text import fold

_ALIKE = 0.72  # one slip in four letters, two in eight
_FEWEST = 3  # letters; anything shorter is near to everything
_LONGEST = 60
_WORDS = 24
_OFFERED = 3


def near_people(journal: Journal, text: str) -> tuple[PersonRef, ...]:
    """Return who may be meant by a mistyped name, likeliest first; nobody where no name is near.

    Every word of `text` but a "hanım" or "Mrs" has to be near to a word of the name. All names are read: not for the
    window's own thread.
    """
    asked = fold(name_for_card(text[:_LONGEST], Language.TR).whole).split()
    if not asked or any(len(word) < _FEWEST or any(map(str.isdigit, word)) for word in asked):
        return ()
    bearers: defaultdict[str, list[int]] = defaultdict(list)
    names = journal.database.execute_sql("SELECT id, name_folded FROM customer WHERE trashed_at IS NULL")
    for customer_id, name in names:
        for word in name.split():
            bearers[word].append(customer_id)
    scores: dict[int, float] | None = None
    for word in asked:
        alike = _alike(word, bearers)
        found: dict[int, float] = {}
        for near, score in alike:
            for customer_id in bearers[near]:
                found[customer_id] = max(score, found.get(customer_id, 0.0))
        scores = (
            found if scores is None else {one: scores[one] + score for one, score in found.items() if one in scores}
        )
    best = sorted((scores or {}).items(), key=lambda item: (-item[1], item[0]))[:_OFFERED]
    known = dict(
        Customer.select(Customer.id, Customer.name).where(Customer.id.in_([one for one, _score in best])).tuples()
    )
    return tuple(PersonRef(one, known[one]) for one, _score in best if one in known)


def _alike(word: str, names: Iterable[str]) -> list[tuple[str, float]]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(word, list(names), scorer=OSA.normalized_similarity, score_cutoff=_ALIKE, limit=_WORDS)
    return [(name, score) for name, score, _place in found]
