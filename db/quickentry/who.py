"""Whose touch it is, who was there as well, and whom the thanks are for."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from db.quickentry import vocabulary_people as words
from db.quickentry.acts import Hit
from db.quickentry.companions import together
from db.quickentry.name_places import names_somebody
from db.quickentry.names import TITLES, Name, Surroundings, bare_honorific, honorific_case, without_ending
from db.quickentry.people import PersonRef
from db.quickentry.tokens import Line, Token
from db.quickentry.trie import words as word_set
from db.quickentry.turkish import Case, Person, case_of, name_stems
from db.records import TouchKind

ENOUGH = 2.5
_ENOUGH_FOR_ANOTHER = 4.5  # on somebody's card, another name has to stand out to be taken for whose touch it is
_AT_A_PLACE = re.compile(r"[iu]nd[ae]n?$")
_NOT_A_NAME = word_set(words.NOT_A_NAME)
_NOT_THE_EARNER = word_set(words.NOT_THE_EARNER)
_HANDS = word_set("eline ellerine elinize ellerinize")
_CUSTOMERS = word_set("customer client patient müşteri müşterimiz hasta danışan")
_DEGREES = word_set("çok ayrıca özellikle bayağı")
_GOT = word_set("got received has had gets")
_AFTER_AN_EARNER = word_set("for enough again on about")


@dataclass(frozen=True, slots=True)
class Who:
    """Whose touch it is.

    Attributes:
        refs: one, several to choose from, or none.
        text: the name as typed, without a case ending.
        first, last: its tokens; None when nobody is named.
        case: the case the name stands in.
        companions: names of others who were there.
    """

    refs: tuple[PersonRef, ...] = ()
    text: str = ""
    first: int | None = None
    last: int | None = None
    case: Case = Case.BARE
    companions: tuple[Name, ...] = ()


def choose(
    line: Line, names: Sequence[Name], selected: PersonRef | None, around: Surroundings, acts: Sequence[Hit]
) -> Who:
    """Return whose touch it is among `names`, or `selected`."""
    sure = [name for name in names if name.score >= ENOUGH]
    if selected is not None:
        own = next((name for name in sure if selected in name.refs), None)
        other = next(
            (
                name
                for name in sure
                if name.first in around.starts
                and name.certain
                and name.case is not Case.GENITIVE
                and name.score >= _ENOUGH_FOR_ANOTHER
            ),
            None,
        )
        if own is None and other is not None:
            return _who(together(line, other, names, around, acts, ENOUGH))
        if own is None:
            return Who((selected,))
        group = together(line, own, names, around, acts, ENOUGH)
        return _who(group[group.index(own) :], (selected,))
    if not sure:
        return Who()
    surest = _doer(line, sure, around, acts) or max(sure, key=lambda name: (name.score, -name.first))
    return _who(together(line, surest, names, around, acts, ENOUGH))


def _doer(line: Line, names: Sequence[Name], around: Surroundings, acts: Sequence[Hit]) -> Name | None:
    """Return who the sentence itself names: "thanks from Emily", "Zeynep aradı Gül Hanım kırılmış dedi"."""
    giving = {hit.last + 1 for hit in acts if hit.english and line.tokens[hit.last].word == "from"}
    giver = next((name for name in names if name.first in giving and line.joined(name.first - 1, name.first)), None)
    if giver is not None:
        return giver
    meeting = {hit.first for hit in acts if hit.meets and hit.person is Person.THIRD}
    opening = (name for name in names if name.first in around.starts and name.certain and name.case is Case.BARE)
    return next((name for name in opening if name.last + 1 in meeting and line.joined(name.last, name.last + 1)), None)


def guess_unknown(line: Line, acts: Sequence[Hit], known: AbstractSet[int], starts: AbstractSet[int]) -> Who:
    """Return the name of somebody without a card: "Fatma Demir aradı", "fatma hanım geldi", "called Mrs Brown"."""
    contacts = {at for hit in acts if hit.meets for at in (hit.first, hit.last)}
    for at in range(min(len(line.tokens), 40)):
        if at and _is_new(line, at - 1) and _is_before_a_deed(line, at, acts):
            return _unknown(line, at, at)
        if _is_called(line, at):
            return _unknown(line, at, at)
        last = _honoured_name(line, at, known) or _leading_name(line, at, known, contacts, starts)
        if last is not None:
            return _unknown(line, at, last)
    for hit in acts:
        at = hit.last + 1
        if hit.english and hit.meets and at < len(line.tokens) and not line.tokens[at].breaks:
            last = _capital_run(line, at, known)
            if last is not None:
                return _unknown(line, at, last)
    return Who()


def _is_new(line: Line, at: int) -> bool:
    """Tell whether a name follows: "new customer Pete left a bike", "yeni müşteri Cem uğradı"."""
    if not at or line.tokens[at].word not in _CUSTOMERS:
        return False
    return line.tokens[at - 1].word in ("new", "yeni") and line.joined(at - 1, at)


def _is_called(line: Line, at: int) -> bool:
    """Tell whether a name is given as one: "a bloke called Arthur", "Arda diye biri"."""
    token = line.tokens[at]
    if not token.is_word or token.word in _NOT_A_NAME:
        return False
    after = [word.word for word in line.tokens[at + 1 : at + 3]]
    if after in (["diye", "biri"], ["adinda", "biri"], ["isimli", "biri"], ["adli", "biri"]):
        return line.joined(at, at + 2)
    return at > 0 and names_somebody(line, at - 1)


def _is_before_a_deed(line: Line, at: int, acts: Sequence[Hit]) -> bool:
    token, deeds = line.tokens[at], {hit.first for hit in acts}
    named = token.is_word and not token.breaks and at not in deeds and token.word not in _NOT_A_NAME
    return named and at + 1 in deeds and not line.tokens[at + 1].breaks


def find_earner(
    line: Line, acts: Sequence[Hit], names: Sequence[Name], known: AbstractSet[int]
) -> tuple[int, int, str] | None:
    """Return the tokens (first, last) and the name of whom the thanks are for, None when nobody is named."""
    for hit in acts:
        if hit.act.customer is not TouchKind.PRAISE or hit.person is Person.FIRST:
            continue
        if hit.english and line.tokens[hit.last].word == "from":
            found = _earner_behind_the_giver(line, hit, names, known) or _receiver(line, hit, names)
        else:
            found = _english_earner(line, hit, known) if hit.english else _turkish_earner(line, hit, names, known)
        if found is not None:
            return found
    return None


def _who(group: Sequence[Name], refs: tuple[PersonRef, ...] | None = None) -> Who:
    name = group[0]
    return Who(refs or name.refs, name.text, name.first, name.last, group[-1].case, tuple(group[1:]))


def _unknown(line: Line, first: int, last: int) -> Who:
    token = line.tokens[last]
    text = line.text[line.tokens[first].start : token.start]
    case = honorific_case(token)
    if case is not None:
        return Who((), text + bare_honorific(token), first, last, case)
    if token.ending:
        return Who((), text + without_ending(token, token.stem), first, last, case_of(token.ending))
    return Who((), text + token.raw, first, last)


def _honoured_name(line: Line, at: int, known: AbstractSet[int]) -> int | None:
    """Mrs Brown, Fatma Demir Hanım, fatma hanımı."""
    if line.tokens[at].word in TITLES and at + 1 < len(line.tokens) and not line.tokens[at + 1].breaks:
        return _capital_run(line, at + 1, known)
    last = at
    while last + 1 < len(line.tokens) and not line.tokens[last + 1].breaks and last - at < 3:
        if last in known or not line.tokens[last].is_word or line.tokens[last].ending:
            return None
        if honorific_case(line.tokens[last + 1]) is not None and _is_honorific_word(line.tokens[last + 1]):
            return None if line.tokens[last].word in _NOT_A_NAME or line.tokens[at].word in _NOT_A_NAME else last + 1
        if not (line.tokens[last].is_capital and line.tokens[last + 1].is_capital):
            return None
        last += 1
    return None


def _is_honorific_word(token: Token) -> bool:
    return token.word not in ("hala", "efendi")


def _leading_name(
    line: Line, at: int, known: AbstractSet[int], contacts: AbstractSet[int], starts: AbstractSet[int]
) -> int | None:
    """Return the last token of a name that opens the line, right before what was understood."""
    if at not in starts or at in known:
        return None
    run = _capital_run(line, at, known)
    last = run if run is not None else _lower_run(line, at, known, contacts)
    if last is None or line.tokens[at].word in _NOT_A_NAME:
        return None
    follows = last + 1 >= len(line.tokens) or bool(line.tokens[last + 1].breaks) or last + 1 in known
    return last if follows and (run is None or last + 1 < len(line.tokens)) else None


def _capital_run(line: Line, at: int, known: AbstractSet[int]) -> int | None:
    last = None
    for place in range(at, min(at + 3, len(line.tokens))):
        token = line.tokens[place]
        if place in known or not token.is_word or not token.is_capital or (place > at and token.breaks):
            break
        last = place
        if token.ending or honorific_case(token) is not None:
            break
    return last


def _lower_run(line: Line, at: int, known: AbstractSet[int], contacts: AbstractSet[int]) -> int | None:
    for last in range(at, min(at + 2, len(line.tokens) - 1)):
        token = line.tokens[last]
        if last in known or not token.is_word or token.word in _NOT_A_NAME or (last > at and token.breaks):
            return None
        if (
            last + 1 in contacts
            and line.tokens[last + 2 :][:1]
            and line.tokens[last + 2].word in ("to", "from", "with")
        ):
            return None  # "reminder text to James"
        if last > at and _AT_A_PLACE.search(token.word):
            return None  # "deniz kenarında buluştuk"
        if last + 1 in contacts and not line.tokens[last + 1].breaks:
            return last
    return None


def _turkish_earner(
    line: Line, hit: Hit, names: Sequence[Name], known: AbstractSet[int]
) -> tuple[int, int, str] | None:
    """Zeynep Usta'ya teşekkür etti, teşekkür etti Zeynep'e, Zeynep'i övdü."""
    wanted = hit.act.acted_on
    if wanted is None:
        return None
    wanted = Case.GENITIVE if line.tokens[hit.first].word in _HANDS else wanted  # "Zeynep Usta'nın eline sağlık"
    before = hit.first - 1
    while before > 0 and line.tokens[before].word in _DEGREES and not line.tokens[before + 1].breaks:
        before -= 1  # "Hasan'ı çok övdü"
    near = [before] if hit.first and line.joined(before, hit.first) else []
    near += [at for at in range(hit.last + 1, min(hit.last + 4, len(line.tokens))) if line.joined(hit.last, at)]
    near = [at for at in near if at not in known and line.tokens[at].is_word]
    near = [at for at in near if line.tokens[at].word not in _NOT_THE_EARNER]
    for last in near:
        token = line.tokens[last]
        if honorific_case(token) is wanted:
            has_name = last > 0 and not token.breaks and last - 1 not in known and line.tokens[last - 1].is_word
            first = last - 1 if has_name and line.tokens[last - 1].word not in _NOT_A_NAME else last
            return first, last, line.text[line.tokens[first].start : token.start] + bare_honorific(token)
        if token.ending and case_of(token.ending) is wanted:
            return _with_first_name(line, last, names, known, without_ending(token, token.stem))
    bare = {at for name in names if name.case is not wanted for at in range(name.first, name.last + 1)}
    for last in near:
        token = line.tokens[last]
        stems = [stem for stem, case in name_stems(token.word) if case is wanted]
        if stems and last not in bare and not token.ending and (token.is_capital or last == before):
            return last, last, without_ending(token, next((stem for stem in stems if stem[-1] in "ptk"), stems[0]))
    return None


def _with_first_name(
    line: Line, last: int, names: Sequence[Name], known: AbstractSet[int], text: str
) -> tuple[int, int, str]:
    first = last
    before = last - 1
    if before >= 0 and not line.tokens[last].breaks and before not in known and line.tokens[before].is_capital:
        owner = next((name for name in names if name.first <= before <= name.last), None)
        if owner is None or owner.last >= last or any(name.last < owner.first for name in names):
            first = before
    return first, last, line.text[line.tokens[first].start : line.tokens[last].start] + text


def _earner_behind_the_giver(
    line: Line, hit: Hit, names: Sequence[Name], known: AbstractSet[int]
) -> tuple[int, int, str] | None:
    """Thanks from Emily for Zeynep; not "for the coat"."""
    for at in range(hit.last + 2, min(hit.last + 5, len(line.tokens) - 1)):
        if line.tokens[at].word not in ("for", "to"):
            continue
        if not line.joined(hit.last, at + 1):
            return None
        name = next((one for one in names if one.first == at + 1 and one.certain), None)
        last = name.last if name is not None else _capital_run(line, at + 1, known)
        return None if last is None else (at + 1, last, line.slice(at + 1, last))
    return None


def _receiver(line: Line, hit: Hit, names: Sequence[Name]) -> tuple[int, int, str] | None:
    """Zeynep got a lovely thank you from Emily."""
    name = next((one for one in names if one.first == 0 and one.certain), None)
    if name is None or name.last >= hit.first or not line.joined(0, hit.first):
        return None
    got = name.last + 1 < hit.first and line.tokens[name.last + 1].word in _GOT
    return (0, name.last, line.slice(0, name.last)) if got else None


def _english_earner(line: Line, hit: Hit, known: AbstractSet[int]) -> tuple[int, int, str] | None:
    if line.tokens[hit.last].word == "us":  # "recommended us to James"
        return None
    at = hit.last + 1
    while (
        at < len(line.tokens) and not line.tokens[at].breaks and line.tokens[at].word in ("to", "for", "our", "about")
    ):
        at += 1
    if (
        at >= len(line.tokens)
        or line.tokens[at].breaks
        or line.tokens[at].word in _NOT_THE_EARNER | {"her", "him", "them"}
    ):
        return None
    if line.tokens[at].ending == "s" and at not in known:  # "raved about Tom's service"
        return at, at, without_ending(line.tokens[at], line.tokens[at].stem)
    titled = line.tokens[at].word in TITLES and at + 1 < len(line.tokens) and not line.tokens[at + 1].breaks
    last = at + 1 if titled else _capital_run(line, at, known)  # "a big thank you to dr patel"
    if last is None:
        token, after = line.tokens[at], at + 1
        if (
            after < len(line.tokens)
            and not line.tokens[after].breaks
            and honorific_case(line.tokens[after]) is not None
        ):
            return at, after, line.slice(at, after)
        ends = (
            after >= len(line.tokens) or bool(line.tokens[after].breaks) or line.tokens[after].word in _AFTER_AN_EARNER
        )
        if at in known or not token.is_word or not ends or token.word in _NOT_A_NAME:
            return None
        last = at
    if (
        last + 1 < len(line.tokens)
        and not line.tokens[last + 1].breaks
        and honorific_case(line.tokens[last + 1]) is not None
    ):
        last += 1
    return at, last, line.slice(at, last)
