"""Who thanks and who is thanked, where both are named."""

from collections.abc import Set as AbstractSet
from dataclasses import replace

from db.quickentry.findings import Findings
from db.quickentry.names import Name, find_names
from db.quickentry.people import People, PersonRef
from db.quickentry.quotations import surroundings
from db.records import TouchKind


def giver_before(
    earner: tuple[int, int, str], found: Findings, people: People, busy: AbstractSet[int]
) -> tuple[list[Name], tuple[int, int, str]]:
    """Tell a known giver from the one thanked right behind: "Canan Hasan'a teşekkür etti" names nobody else."""
    first, last, text = earner
    around = surroundings(found, busy | {last})
    around = replace(around, known=around.known | {last})
    names = [
        name
        for name in find_names(found.line, around, people)
        if name.certain and name.first <= first <= name.last < last
    ]
    return names, (last, last, text.split()[-1]) if names else earner


def without_earner(
    names: list[Name], earner: tuple[int, int, str], found: Findings, selected: PersonRef | None
) -> tuple[list[Name], tuple[int, int, str] | None]:
    """Take the one who is thanked off the names; in English, where nobody else is named, they are the customer."""
    others = [name for name in names if name.last < earner[0] or name.first > earner[1]]
    praising = [hit for hit in found.acts if hit.english and hit.last < earner[0]]
    english, always = bool(praising), any(hit.act.shop is TouchKind.PRAISE for hit in praising)
    if english and not others and names and selected is None and not always:
        return names, None
    return others, earner
