"""The names in a line: which words name somebody who has a card, and how surely."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from db.quickentry import vocabulary_en as english
from db.quickentry import vocabulary_people as words
from db.quickentry import vocabulary_tr as turkish
from db.quickentry.name_places import closes_a_sentence, is_no_modal, stands_for_somebody
from db.quickentry.people import People, PersonRef
from db.quickentry.tokens import Line, Token, folded
from db.quickentry.trie import words as word_set
from db.quickentry.turkish import Case, case_of, name_stems

_MOST_TOKENS = 60  # a name further on in a long text is somebody the text speaks of
_MOST_WORDS = 4
_SHORTEST = 4  # letters of a name with an English 's that has lost its apostrophe
_SOMEBODY_ELSE = -99.0

TITLES = word_set(words.TITLES)
HONORIFICS = word_set(words.HONORIFICS)
_COMMON = word_set(words.COMMON_WORDS)
_FROM_OR_WITH = word_set(words.FROM_OR_WITH)
_AND = word_set(words.AND)
_TOGETHER = word_set(words.TOGETHER)
_NO_START = word_set(f"{words.NOT_A_NAME} {english.GLUE} {turkish.GLUE}")
_OF_FIRMS = word_set(words.OF_FIRMS)
_GENERIC = frozenset({"musteri", "musterimiz", "customer", "client"})


@dataclass(frozen=True, slots=True)
class Name:
    """A name found.

    Attributes:
        first, last: its tokens with title and honorific.
        refs: who may be meant.
        text: as typed, without a case ending.
        case: the Turkish case it stands in.
        score: how surely it names somebody; 2.5 is enough.
        certain: every word of it is a word of the name on the card.
    """

    first: int
    last: int
    refs: tuple[PersonRef, ...]
    text: str
    case: Case
    score: float
    certain: bool


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of a line before names are looked for.

    Attributes:
        blocked: tokens that cannot be a name.
        doubtful: tokens understood otherwise, which a name may take back (Mutlu, Cuma).
        known: every token understood otherwise, and those of the contact.
        starts: tokens where a line, or what a label speaks of, begins.
        deeds: tokens that tell in Turkish what somebody did, or will.
        days: tokens of a day or an hour.
    """

    blocked: AbstractSet[int]
    doubtful: AbstractSet[int]
    known: AbstractSet[int]
    starts: AbstractSet[int]
    deeds: AbstractSet[int] = frozenset()
    days: AbstractSet[int] = frozenset()


def find_names(line: Line, around: Surroundings, people: People) -> Iterator[Name]:
    """Yield the names in `line`, left to right, none overlapping."""
    at = 0
    while at < min(len(line.tokens), _MOST_TOKENS):
        token = line.tokens[at]
        if at in around.blocked or not token.is_word:
            at += 1
            continue
        name = _name(line, at, around, people)
        if name is None:
            at += 1
        elif name.score > _SOMEBODY_ELSE:
            yield name
            at = name.last + 1
        else:
            at = name.last + 2  # the family name that makes it somebody else


def begins_a_name(line: Line, at: int, people: People) -> bool:
    """Tell whether a word is surely the beginning of a name on a card, and no word of the language."""
    token = line.tokens[at]
    if not token.is_word or token.stem in _COMMON | _NO_START or token.word in _COMMON:
        return False
    honoured = at + 1 < len(line.tokens) and honorific_case(line.tokens[at + 1]) is not None
    if honoured and people.find(token.stem):
        return True
    stems = {token.stem}.union(() if token.ending else (stem for stem, _case in name_stems(token.word)))
    return any(name_words(ref.name) & {stem} for stem in stems - _COMMON for ref in people.find(stem))


def honorific_case(token: Token) -> Case | None:
    """Return the case an honorific stands in ("Hanım'ı", "beye", "ustadan"), None when `token` is no honorific."""
    if token.stem in HONORIFICS:
        return case_of(token.ending) if token.ending else Case.BARE
    for length in range(len(token.word) - 1, 1, -1):
        if token.word[:length] in HONORIFICS:
            ending = token.word[length:].removeprefix("lar").removeprefix("ler")
            case = case_of(ending) if ending else Case.BARE
            return case if case is not Case.BARE or not ending else None
    return None


def without_ending(token: Token, stem: str) -> str:
    """Return the typed word shortened to the length of the folded `stem`, its hard last letter put back."""
    typed = re.split("['’‘`´ʼ′]", token.raw)[0]
    if token.ending or folded(typed) == stem:
        return typed
    for length in range(len(typed), 0, -1):
        if folded(typed[:length]) == stem:
            return typed[:length]
    for length in range(len(typed), 0, -1):
        if folded(typed[: length - 1]) == stem[:-1] and len(folded(typed[:length])) == len(stem):
            hard = stem[-1]
            return typed[: length - 1] + (hard.upper() if typed[length - 1].isupper() else hard)
    return typed


def bare_honorific(token: Token) -> str:
    """Return an honorific as typed, without its case ending."""
    length = max((n for n in range(len(token.stem), 1, -1) if token.stem[:n] in HONORIFICS), default=len(token.stem))
    return without_ending(token, token.stem[:length])


@dataclass(frozen=True, slots=True)
class _Read:
    refs: tuple[PersonRef, ...]
    last: int
    stem: str
    case: Case
    certain: bool
    stripped: bool


def _name(line: Line, at: int, around: Surroundings, people: People) -> Name | None:
    first = at
    titled = line.tokens[at].word in TITLES and at + 1 < len(line.tokens) and not line.tokens[at + 1].breaks
    if titled and not (line.tokens[at].word == "av" and not line.tokens[at + 1].is_capital):
        at += 1
    read = _longest(line, at, around, people)
    if read is None and at > first:  # Sayın is a name as well
        at, titled = first, False
        read = _longest(line, at, around, people)
    if read is None:
        return None
    last, case = read.last, read.case
    honoured = False
    while last + 1 < len(line.tokens) and not line.tokens[last + 1].breaks and case in (Case.BARE, Case.GENITIVE):
        found = honorific_case(line.tokens[last + 1]) if line.tokens[last + 1].word != "hala" else None  # still
        if found is None or (honoured and case is not Case.BARE):
            break
        last, case, honoured = last + 1, found, True
    refs = _by_given_name(read.refs, line.tokens[at]) if honoured and read.last == at else read.refs
    score = _score(line, at, read, around, last, sure=honoured or titled)
    if not honoured and _goes_on(line, last, case, around, people):
        score = _SOMEBODY_ELSE  # Fatma we know, Fatma Demirel we do not
    text = line.text[line.tokens[first].start : line.tokens[last].start] + (
        without_ending(line.tokens[last], read.stem) if last == read.last else bare_honorific(line.tokens[last])
    )
    return Name(first, last, refs, text, case, score, read.certain)


def _longest(line: Line, at: int, around: Surroundings, people: People) -> _Read | None:
    """Read the longest run of words that names somebody."""
    best: _Read | None = None
    before: list[str] = []
    for last in range(at, min(at + _MOST_WORDS, len(line.tokens))):
        token = line.tokens[last]
        if last in around.blocked or not token.is_word or (last > at and token.breaks):
            break
        found = _find(token, before, people)
        if found is None or not _continues(line, last, best, certain=found[3]):
            break
        refs, stem, case, certain, stripped = found
        best = _Read(refs, last, stem, case, certain, stripped)
        if token.ending or stripped:
            break
        before.append(token.word)
    return best


def _continues(line: Line, last: int, best: _Read | None, *, certain: bool) -> bool:
    """Tell whether a word belongs to the name before it: surely, or as the start of a family name or a firm's word."""
    if best is None or certain or not best.certain:
        return True
    token = line.tokens[last]
    return last == len(line.tokens) - 1 or token.is_capital or "&" in token.gap or _of_firm(token) is not None


def _of_firm(token: Token) -> tuple[str, Case] | None:
    """Return a firm's word without its case ending, and the case: Ltd'den, tekstile."""
    if token.stem in _OF_FIRMS:
        return token.stem, case_of(token.ending) if token.ending else Case.BARE
    return next((found for found in name_stems(token.word) if found[0] in _OF_FIRMS), None)


def _find(
    token: Token, before: Sequence[str], people: People
) -> tuple[tuple[PersonRef, ...], str, Case, bool, bool] | None:
    """Ask for the words `before` and `token`: who, the stem, the case, whether certain, whether an ending came off."""
    case = case_of(token.ending) if token.ending else Case.BARE
    asked = [*before, token.stem]
    refs = people.find(" ".join(asked))
    if token.ending and token.raw.lower() != token.stem and not _certain(refs, asked):
        whole = people.find(" ".join([*before, folded(token.raw)]))
        if _certain(whole, [*before, token.word]):
            return _certain(whole, [*before, token.word]), token.word, Case.BARE, True, False
    certain = _certain(refs, asked)
    if certain:
        return certain, token.stem, case, True, False
    if not token.ending:
        for stem, stem_case in name_stems(token.word):
            found = _certain(people.find(" ".join([*before, stem])), [*before, stem])
            if found:
                return found, stem, stem_case, True, True
        if len(token.word) > _SHORTEST and token.word.endswith("s"):  # emilys daughter
            stem = token.word[:-1]
            found = _certain(people.find(" ".join([*before, stem])), [*before, stem])
            if found:
                return found, stem, Case.GENITIVE, True, True
    return _find_part(token, before, refs, people)


def _find_part(
    token: Token, before: Sequence[str], refs: Sequence[PersonRef], people: People
) -> tuple[tuple[PersonRef, ...], str, Case, bool, bool] | None:
    """Return the same for a firm's name, which is no name of a person, and for the start of a name (`refs`)."""
    firm = _of_firm(token) if before else None
    named = people.find(" ".join([*before, firm[0]])) if firm is not None else ()
    if firm is not None and named:
        return tuple(named), firm[0], firm[1], False, not token.ending and firm[0] != token.word
    case = case_of(token.ending) if token.ending else Case.BARE
    return (tuple(refs), token.stem, case, False, False) if refs and (before or _may_begin_a_name(token)) else None


def _may_begin_a_name(token: Token) -> bool:
    """Tell whether a word that is no whole name may be the start of one: not "me", not "the"."""
    return (len(token.stem) > 2 or token.is_capital) and token.stem not in _NO_START


def _certain(refs: Sequence[PersonRef], asked: Sequence[str]) -> tuple[PersonRef, ...]:
    """Return those of `refs` whose name holds every word asked for; the ones it spells out fully, if there are any."""
    wanted = frozenset(asked)
    holding = [ref for ref in refs if wanted <= name_words(ref.name)]
    exact = [ref for ref in holding if len(wanted) > 1 and wanted == name_words(ref.name)]
    return tuple(exact or holding)


@lru_cache(maxsize=16384)
def name_words(name: str) -> frozenset[str]:
    """Return the folded words of a name; apostrophes are no borders (O'Brien)."""
    return frozenset(re.findall(r"\w+", folded(re.sub("['’]", "", name))))


def _goes_on(line: Line, last: int, case: Case, around: Surroundings, people: People) -> bool:
    """Tell whether an unknown family name follows."""
    after = last + 1
    if case is not Case.BARE or after >= len(line.tokens) or line.tokens[after].breaks:
        return False
    token = line.tokens[after]
    if token.is_capital and not line.tokens[last].is_capital:
        return False
    if not token.is_word or after in around.known or token.word in TITLES:
        return False
    known = _certain(people.find(token.stem), [token.stem])
    if known:
        return not any(folded(ref.name).split()[:1] == [token.stem] for ref in known)
    honoured = after + 1 < len(line.tokens) and honorific_case(line.tokens[after + 1]) is not None
    return token.is_capital and not honoured


def _is_family_name_of_another(line: Line, at: int, read: _Read, around: Surroundings) -> bool:
    """Tell whether a family name stands behind a given name nobody known has: "Nuray Öztürk"."""
    if not at or line.tokens[at].breaks or at - 1 in around.known or not read.certain:
        return False
    before = line.tokens[at - 1]
    if not before.is_word or before.word in _FROM_OR_WITH | _GENERIC | _AND or before.ending:
        return False
    if not before.is_capital and at - 1 not in around.starts:
        return False
    return not any(folded(ref.name).split()[:1] in ([read.stem], [line.tokens[at].word]) for ref in read.refs)


def _by_given_name(refs: tuple[PersonRef, ...], token: Token) -> tuple[PersonRef, ...]:
    """Return those whose given name it is: "Deniz Hanım" is nobody's family name."""
    given = tuple(ref for ref in refs if folded(ref.name).split()[:1] in ([token.stem], [token.word]))
    return given or refs


def _score(line: Line, at: int, read: _Read, around: Surroundings, end: int, *, sure: bool) -> float:
    token = line.tokens[at]
    several = read.last > at
    score = (5.0 if several else 3.0) if read.certain else (2.5 if several else 0.5)
    capital = token.is_capital
    starts = at in around.starts
    after = end + 1
    ends = after >= len(line.tokens) or bool(line.tokens[after].breaks)
    before_a_deed = not ends and (after in around.known or line.tokens[after].word in _AND)
    beside = before_a_deed or (at - 1 in around.known and not token.breaks)
    beside = beside or (at > 0 and line.tokens[at - 1].word in _FROM_OR_WITH | _GENERIC)
    beside = beside or (not ends and read.case is Case.DATIVE and line.tokens[after].word == "soz")  # "ayşeye söz"
    near = beside or ends
    sentence_start = at == 0 or line.tokens[at].breaks > 1
    score += 1.0 * (capital and sentence_start) + 2.0 * (capital and not sentence_start)
    score += 1.5 * starts + 1.0 * near
    if sure:
        return score + 3.0
    if not (read.certain or several or capital or ends or before_a_deed):
        score -= 1.5  # a word that only begins like a name, and goes on in no way a name does: "ilk iş", "per metre"
    closing = ends and at > 0 and not token.breaks and closes_a_sentence(line, at, around.deeds, read.case)
    if not capital and not starts and not near and not several:
        score -= 0.5
    if read.stripped and not capital:
        score -= 0.5 if beside or starts or closing else 2.0
    if not several and _is_family_name_of_another(line, at, read, around):
        return _SOMEBODY_ELSE
    if at in around.doubtful and not several:
        score -= 2.5
    if not {token.stem, read.stem}.isdisjoint(_COMMON) and not several and not (capital and not sentence_start):
        likely = (
            (starts and near) or closing or stands_for_somebody(line, at, end, around.deeds, read.case, around.days)
        )
        joined = not ends and at > 0 and line.tokens[at - 1].word in _AND and line.tokens[after].word in _TOGETHER
        likely = (
            likely
            or joined
            or ((at == 0 or bool(token.breaks)) and is_no_modal(line, at, around.doubtful, around.known))
        )
        score -= 1.0 if likely else 3.0
        score += 1.5 * (likely and not starts)
    return score
