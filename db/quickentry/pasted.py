"""Where a pasted text begins: at once, or after a head the user typed ("Ayşe WhatsApp'tan yazdı: …")."""

from db.quickentry.act_words import find_acts
from db.quickentry.acts import Hit, Strength
from db.quickentry.channels import find_channels
from db.quickentry.labels import find_labels
from db.quickentry.names import Name, Surroundings, find_names
from db.quickentry.people import People
from db.quickentry.tokens import Break, Line, tokenize
from db.quickentry.turkish import Person
from db.quickentry.who import ENOUGH

_LONGEST_HEAD = 14  # words
_LONGEST_SIGNATURE = 4  # words
_ONE_LINE = 200  # characters; a short text of several lines was typed


def body_of(line: Line, people: People) -> int | None:
    """Return the token a pasted text starts at, 0 where all of it is pasted; None for a long line somebody typed."""
    if not line.tokens:
        return 0
    if find_labels(line):
        return None
    head = _head(line)
    if head is not None and _is_typed(_first(line, head), people):
        return None if line.length <= _ONE_LINE and "\n" in line.tokens[head].gap else head
    clause = next((at for at, token in enumerate(line.tokens) if at and token.breaks), len(line.tokens))
    return None if _is_typed(_first(line, clause), people) else 0


def signature_of(line: Line, people: People) -> Name | None:
    """Return the full name a text is signed with in its last line, None when there is none."""
    last = next((at for at in reversed(range(len(line.tokens))) if line.tokens[at].breaks), None)
    if last is None or not 1 < len(line.tokens) - last <= _LONGEST_SIGNATURE:
        return None
    signed = tokenize(line.text[line.tokens[last].start :])
    around = Surroundings(frozenset(), frozenset(), frozenset(), frozenset({0}))
    name = next(find_names(signed, around, people), None)
    return name if name is not None and name.certain and name.last > name.first else None


def _head(line: Line) -> int | None:
    """Return the token after the first colon or line end, if it comes early."""
    for at, token in enumerate(line.tokens[1:_LONGEST_HEAD], start=1):
        if token.breaks is Break.SENTENCE and "\n" in token.gap:
            return at
        if ":" in token.gap:
            return at
    return None


def _first(line: Line, end: int) -> Line:
    return tokenize(line.text[: line.tokens[end - 1].end])


def _is_typed(head: Line, people: People) -> bool:
    """Tell whether the shop's own words open a text: who, and what they did; a customer writes "I" and "we"."""
    acts = [hit for hit in find_acts(head) if hit.act.strength is Strength.CONTACT]
    known = {at for hit in acts for at in hit.tokens}
    channels = list(find_channels(head, known))
    around = Surroundings(known, frozenset(), known, frozenset({0}))
    named = any(name.certain and name.score >= ENOUGH for name in find_names(head, around, people))
    if named and (acts or channels or len(head.tokens) <= 4):
        return True
    return any(not _by_the_writer(head, hit) for hit in acts)


def _by_the_writer(head: Line, hit: Hit) -> bool:
    if not hit.english:
        return hit.person is not Person.THIRD
    return any(token.word in ("i", "we", "ive", "weve", "my", "our") for token in head.tokens)
