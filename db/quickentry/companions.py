"""Names that stand together: "Ayşe ve Gül", "Ayşe, Gül ve Zeynep", "Emily with James", "Ayşe Gül'le"."""

import enum
from collections.abc import Sequence

from db.quickentry import vocabulary_people as words
from db.quickentry.acts import Hit
from db.quickentry.name_places import is_deed_of_shop
from db.quickentry.names import Name, Surroundings
from db.quickentry.tokens import Line
from db.quickentry.trie import words as word_set
from db.quickentry.turkish import Case, Person
from db.records import TouchKind

_AND = word_set(words.AND)
_WITH = word_set(words.WITH)
_TOGETHER = word_set(words.TOGETHER)
_ABOUT = word_set("about for re regarding")  # "rang Rose, Joy and Megan about the fair"
_AS_SUBJECTS = (Case.BARE, Case.INSTRUMENTAL)


def together(
    line: Line, name: Name, names: Sequence[Name], around: Surroundings, acts: Sequence[Hit], enough: float
) -> list[Name]:
    """Return `name` and those who stand together with it, left to right; `name` alone where nobody does.

    A comma joins names only in a list that ends in "ve", "and" or "&", whose every name is as sure as `enough`: in
    "Ayşe, Gül ve Zeynep'i sordu" the comma closes the subject.
    """
    group: list[Name] = []
    joints: list[_Joint] = []
    for other in (one for one in names if one.certain):
        joint = _joint(line, group[-1], other, acts) if group else None
        if joint is None or any(one.refs == other.refs for one in group):
            if name in group:
                break
            group, joints = [other], []
        else:
            group.append(other)
            joints.append(joint)
    if name not in group:
        return [name]
    if _Joint.COMMA in joints and not _is_list(line, group, joints, around, acts, enough):
        group = _between_commas(group, joints, name)
    first_sure = next(at for at, one in enumerate(group) if one is name or one.score >= enough)
    return group[first_sure:]


def tells_of_company(line: Line) -> bool:
    """Tell whether a line without a contact speaks of people met at once: "introduced Oliver to Nina"."""
    return any(is_deed_of_shop(token.word) or token.word == "introduced" for token in line.tokens)


class _Joint(enum.Enum):
    COMMA = enum.auto()
    AND = enum.auto()
    WITH = enum.auto()


def _joint(line: Line, before: Name, after: Name, acts: Sequence[Hit]) -> _Joint | None:
    """Return what joins two names, None where other words stand between them."""
    between = [token.word for token in line.tokens[before.last + 1 : after.first]]
    gaps = [token.gap.strip() for token in line.tokens[before.last + 1 : after.first + 1]]
    if all(word in _AND for word in between) and (between or not {"&", "+"}.isdisjoint(gaps)):
        return _Joint.AND
    if between:
        introduced = between == ["to"] and before.first and line.tokens[before.first - 1].word == "introduced"
        if introduced and line.joined(before.first - 1, after.first):
            return _Joint.WITH
        came = between[-1] in _WITH and line.joined(before.last, after.first) and _came(before, after, acts)
        return _Joint.WITH if came else None
    if before.case is Case.INSTRUMENTAL:
        return _Joint.WITH
    follower = line.tokens[after.last + 1] if after.last + 1 < len(line.tokens) else None
    with_after = after.case is Case.INSTRUMENTAL or (
        follower is not None and follower.word == "ile" and not follower.breaks
    )
    if before.case is Case.BARE and with_after and gaps[0] == "":
        return _Joint.WITH
    listed = gaps == [","] or (gaps == [""] and before.case is Case.BARE)  # "Ayşe Mehmet ve Gül"
    return _Joint.COMMA if listed else None


def _came(before: Name, after: Name, acts: Sequence[Hit]) -> bool:
    """Tell whether nothing but a visit stands between a name and "with": "Emily came in with James"."""
    between = set(range(before.last + 1, after.first - 1))
    visit = next((hit for hit in acts if hit.act.customer is TouchKind.VISIT and between & set(hit.tokens)), None)
    return not between or (visit is not None and between <= set(visit.tokens))


def _is_list(
    line: Line, group: list[Name], joints: list[_Joint], around: Surroundings, acts: Sequence[Hit], enough: float
) -> bool:
    if joints[-1] is not _Joint.AND or group[0].score < enough or group[-1].score < enough:
        return False  # between two sure ones "joy" is somebody as well
    if group[-1].case not in _AS_SUBJECTS and not any(hit.person is Person.FIRST for hit in acts):
        return False
    after = group[-1].last + 1
    if after >= len(line.tokens) or line.tokens[after].breaks:
        return True
    return after in around.known or line.tokens[after].word in _TOGETHER | _ABOUT


def _between_commas(group: list[Name], joints: list[_Joint], name: Name) -> list[Name]:
    """Return the part of a `group` around `name` that no comma parts."""
    first = last = group.index(name)
    while first and joints[first - 1] is not _Joint.COMMA:
        first -= 1
    while last < len(joints) and joints[last] is not _Joint.COMMA:
        last += 1
    return group[first : last + 1]
