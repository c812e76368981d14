"""Somebody's own words in a line ("Ayşe: …", a quotation before a name), and what is known before names are sought."""

from collections.abc import Set as AbstractSet
from dataclasses import replace

from db.quickentry import reviews
from db.quickentry.acts import Kept
from db.quickentry.findings import Findings
from db.quickentry.labels import Zone
from db.quickentry.name_places import is_deed
from db.quickentry.names import Surroundings, find_names
from db.quickentry.people import People
from db.quickentry.tokens import Line, TokenKind, tokenize
from db.quickentry.trie import words
from db.records import Channel, TouchKind


def with_quotation(found: Findings, people: People) -> Findings:
    """Take what follows "Ayşe:" for her words where it stands in quotation marks, or praises or complains."""
    line = found.line
    said = _said_first(found) if not found.labels and not found.quoted else range(0)
    if not said and not found.labels and not found.quoted:
        said = _signed(found, people)
    if said:
        return replace(found, quoted=frozenset(said) - found.verbatim)
    clause = next(iter(line.clauses()), range(0))
    if found.labels or found.quoted or not 0 < len(clause) < min(5, len(line.tokens)):
        return found
    gap = line.gap_after(clause.stop - 1)
    around = surroundings(found, frozenset())
    opening = next((hit.last + 1 for hit in found.channels if hit.first == 0), 0)  # "insta comment Chris: …"
    names = (name for name in find_names(line, around, people) if name.certain and name.last < clause.stop)
    named = any(name.first in (0, opening) for name in names)
    if not gap.lstrip().startswith(":") or not named:
        return found
    rest = range(clause.stop, len(line.tokens))
    told = any(hit.meets for hit in found.acts if hit.first in rest)
    marked = gap.lstrip(": ")[:1] in set("\"“„«'‘") or line.tokens[rest.start].word in _GREETINGS
    marked = marked or (opening > 0 and found.channels[0].channel is Channel.SOCIAL)
    if not marked and (told or reviews.judge(tokenize(line.slice(rest.start, rest.stop - 1))).kind is TouchKind.NOTE):
        return found
    return replace(found, quoted=frozenset(rest) - found.verbatim)


_OPENS, _CLOSES = '"“„«', '"”“»'
_GREETINGS = words("merhaba merhabalar selam selamlar günaydın slm mrb hi hello hiya hey morning")
_TO_US = words("dear hi hello thank thanks merhaba selam teşekkürler teşekkür elinize ellerinize your you sizin size")
_LONGEST_AFTER = 3  # words after what was quoted: who said it


def _said_first(found: Findings) -> range:
    """Return the tokens of the quotation a line opens with, where hardly more than a name and a channel follow it."""
    line, ways = found.line, {at for hit in found.channels for at in range(hit.first, hit.last + 1)}
    if len(line.tokens) < _LONGEST_AFTER or not set(line.tokens[0].gap) & set(_OPENS):
        return range(0)
    end = next((at for at in range(1, len(line.tokens)) if set(line.tokens[at].gap.rstrip()) & set(_CLOSES)), 0)
    after = sum(1 for at in range(end, len(line.tokens)) if at not in ways)
    return range(end) if end and 0 < after <= _LONGEST_AFTER else range(0)


def _signed(found: Findings, people: People) -> range:
    """Return the tokens of words to the shop that end with a name alone: "thank you for the dress! Emily"."""
    line = found.line
    last = next((at for at in reversed(range(1, len(line.tokens))) if _parts_here(line, at)), 0)
    said = {token.word for token in line.tokens[:last]}
    if last < _LONGEST_AFTER or len(line.tokens) - last > _LONGEST_AFTER:
        return range(0)
    signed = tokenize(line.slice(last, len(line.tokens) - 1))
    around = Surroundings(frozenset(), frozenset(), frozenset(), frozenset({0}))
    name = next(find_names(signed, around, people), None)
    alone = name is not None and name.certain and name.first == 0 and name.last == len(signed.tokens) - 1
    told = any(hit.meets and hit.act.reached is not False for hit in found.acts if hit.first < last)
    verdict = reviews.judge(tokenize(line.slice(0, last - 1)))
    signs = any(token.kind is TokenKind.PICTURE for token in line.tokens[:last])
    full = name is not None and name.last > name.first and signs  # "Fab team 👏 everything on time! Hope Walker"
    leans = verdict.kind is not TouchKind.NOTE or (full and verdict.mood is not None)
    to_us = full or not said.isdisjoint(_TO_US)
    return range(last) if alone and to_us and leans and not told else range(0)


def _parts_here(line: Line, at: int) -> bool:
    """Tell whether a sign or a picture parts token `at` from the one before."""
    return bool(line.tokens[at].breaks) or line.tokens[at - 1].kind is TokenKind.PICTURE


def own_words(found: Findings) -> Findings:
    """Leave out what stands in somebody's quoted words, but for moods and whole clauses about the touch."""
    if not found.quoted:
        return found
    known = found.known()
    foreign: set[int] = set()
    words = {at for hit in found.acts if hit.act.kept is not Kept.AFTER_A_WORD for at in hit.tokens}
    for clause in found.line.clauses():
        if not all(at in known and at not in words for at in clause):
            foreign.update(at for at in clause if at in found.quoted)
    return replace(found.without(foreign), moods=found.moods)


def surroundings(found: Findings, closed: AbstractSet[int]) -> Surroundings:
    """Return what is known of a line before names are looked for; `closed` tokens name nobody."""
    line = found.line
    known = found.known()
    blocked = set(closed) | found.verbatim
    blocked.update(*(range(label.first, label.last + 1) for label in found.labels))
    for pair in (found.theme, found.share):
        blocked.update(range(pair[0], pair[1] + 1) if pair else ())
    blocked.update(*(hit.tokens for hit in found.acts if len(hit.tokens) > 1))
    blocked.update(*(range(hit.first, hit.last + 1) for hit in found.channels))
    blocked.update(*(range(hit.first, hit.last + 1) for hit in found.moods if hit.last > hit.first))
    blocked.update(*(range(one.first, one.end) for one in found.moments if not one.is_name))
    if found.duration is not None:
        blocked.update(range(found.duration.first, found.duration.last + 1))
    first = next((at for at in range(len(line.tokens)) if at not in known), 0)
    if found.quoted and 0 in found.quoted:
        first = max(found.quoted) + 1  # "Brilliant!" Emily
    starts = {0, first} | {label.last + 1 for label in found.labels if label.zone is Zone.OPEN}
    deeds = {at for at, token in enumerate(line.tokens) if is_deed(token)}
    days = {at for one in found.moments for at in range(one.first, one.end)}
    return Surroundings(blocked, known - blocked, known, starts, frozenset(deeds), frozenset(days))
