"""Who is in a line: whose touch it is, whom the thanks are for, and every name."""

from collections.abc import Sequence
from dataclasses import replace

from db.quickentry.findings import Findings
from db.quickentry.names import Name, Surroundings, find_names
from db.quickentry.people import People, PersonRef
from db.quickentry.promises import Promise
from db.quickentry.quotations import surroundings
from db.quickentry.thanks import giver_before, without_earner
from db.quickentry.who import ENOUGH, Who, choose, find_earner, guess_unknown


def people_in(
    whole: Findings, found: Findings, people: People, selected: PersonRef | None, promises: Sequence[Promise]
) -> tuple[Who, Findings, tuple[int, int, str] | None, Sequence[Name]]:
    """Return whose touch it is, the findings without what was a name, whom the thanks are for, and every name."""
    line = found.line
    promised = {at for promise in promises for at in promise.tokens}
    around = surroundings(found, promised | found.quoted)
    names = list(find_names(line, around, people))
    earner = find_earner(line, found.acts, names, around.known)
    if earner is not None and not names and selected is None:
        names, earner = giver_before(earner, found, people, promised | found.quoted)
    if earner is not None:
        names, earner = without_earner(names, earner, found, selected)
    who = choose(line, names, selected, around, found.acts)
    if not who.refs and (promised or found.quoted):
        thanked = set(range(earner[0], earner[1] + 1)) if earner is not None else set[int]()
        aside = choose(line, list(find_names(line, surroundings(whole, thanked), people)), None, around, whole.acts)
        who = replace(aside, first=None, last=None) if aside.refs else who
    if not who.refs and found.verbatim:
        who = _whose_note(found, people) or who
    taken = places_of(who)
    found = found.without(taken)
    if not who.refs and selected is None:
        busy = around.known | (set(range(earner[0], earner[1] + 1)) if earner else set[int]())
        who = guess_unknown(line, found.acts, busy | promised | found.quoted, around.starts)
    return who, found, earner, names


def _whose_note(found: Findings, people: People) -> Who | None:
    """Return whom a note opens with: "not: Ayşe çay içmez"; the note keeps the name."""
    first = min(found.verbatim)
    around = Surroundings(frozenset(range(first)), frozenset(), frozenset(), frozenset({first}))
    name = next(find_names(found.line, around, people), None)
    if name is None or name.first != first or not name.certain or name.score < ENOUGH:
        return None
    return Who(name.refs, name.text)


def places_of(who: Who) -> frozenset[int]:
    """Return the tokens of the names of whose touch it is and who was there."""
    if who.first is None or who.last is None:
        return frozenset()
    places = set(range(who.first, who.last + 1))
    places.update(*(range(companion.first, companion.last + 1) for companion in who.companions))
    return frozenset(places)
