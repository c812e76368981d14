"""The note: what is left of a line once the fields have taken theirs, in the user's own words.

And the spans, so that every character typed is found again: in a span, in the note, or in both.
"""

import unicodedata
from collections.abc import Sequence

from db.quickentry import vocabulary_en as english
from db.quickentry import vocabulary_tr as turkish
from db.quickentry.acts import Kept
from db.quickentry.entry import Span, SpanKind
from db.quickentry.marks import Mark, Marks
from db.quickentry.tokens import Line, Token
from db.quickentry.trie import words

_GLUE = words(turkish.GLUE) | words(english.GLUE)
_AS_TYPED = frozenset(english.GLUE_AS_TYPED.split())
_CONNECTIVES = words("ve ama fakat and but then also sonra ardindan ki de da ile she he they i we")
_MANY = 5
_CLOSING = frozenset(".!?…)]}”\"»’'")
_OPENING = frozenset("([{“„\"«‘'¿¡₺$€£%+-#@&")


def note_and_spans(marks: Marks) -> tuple[str, tuple[Span, ...]]:
    """Return the note and the spans of a line whose understood words bear marks."""
    line = marks.line
    kept = _kept_tokens(marks)
    note, noted = _note(line, kept)
    spans = [
        Span(mark.kind, line.tokens[mark.first].start, line.tokens[mark.last].end, line.slice(mark.first, mark.last))
        for mark in {id(mark): mark for mark in marks.of.values()}.values()
    ]
    return note, tuple(_with_glue(line.text, sorted(spans, key=lambda span: span.start), noted))


def _kept_tokens(marks: Marks) -> set[int]:
    kept: set[int] = set()
    for clause in marks.line.clauses():
        free = [at for at in clause if marks.is_free(at)]
        always = [at for at in clause if at in marks.of and marks.of[at].kept is Kept.ALWAYS]
        content = [at for at in free if not is_glue(marks.line.tokens[at])] + always
        content = content or (free if _says_something(free) else [])
        if not content:
            marks.put_all(SpanKind.GLUE, free)
            continue
        for at in clause:
            mark = marks.of.get(at)
            if mark is None or _stays(mark, at, clause, kept):
                kept.add(at)
        _drop_loose_ends(marks, clause, kept)
    return kept


def _says_something(free: Sequence[int]) -> bool:
    """Tell whether so many small words stand together that they are a sentence: "but I was with a customer"."""
    return len(free) >= _MANY and free[-1] - free[0] == len(free) - 1


def is_glue(token: Token) -> bool:
    """Tell whether a word only holds others together."""
    if not token.is_word or token.word not in _GLUE:
        return False
    return token.word not in _AS_TYPED or token.raw.lower() == token.word


def _stays(mark: Mark, at: int, clause: range, kept: set[int]) -> bool:
    if mark.kept is Kept.AFTER_A_WORD:
        first = max(mark.first, clause.start)
        return (first > clause.start and first - 1 in kept) if at == first else first in kept
    return mark.kept in (Kept.ALWAYS, Kept.WITH_CLAUSE)


def _drop_loose_ends(marks: Marks, clause: range, kept: set[int]) -> None:
    """Take "and" and the like off the ends of what stays in a clause, where its neighbour was taken away."""
    staying = [at for at in clause if at in kept]
    while len(staying) > 1 and staying[0] > clause.start and _is_loose(marks, staying[0]):
        marks.put(SpanKind.GLUE, staying[0], staying[0])
        kept.discard(staying.pop(0))
    while len(staying) > 1 and staying[-1] < clause.stop - 1 and _is_loose(marks, staying[-1]):
        marks.put(SpanKind.GLUE, staying[-1], staying[-1])
        kept.discard(staying.pop())


def _is_loose(marks: Marks, at: int) -> bool:
    return marks.is_free(at) and marks.line.tokens[at].word in _CONNECTIVES and is_glue(marks.line.tokens[at])


def _note(line: Line, kept: set[int]) -> tuple[str, list[tuple[int, int]]]:
    """Return the kept words with the punctuation between them, and the places in the text it was taken from."""
    if not line.tokens:
        return line.text.strip(), [(0, len(line.text))]
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    last: int | None = None
    for at in sorted(kept):
        token = line.tokens[at]
        start = token.start - len(_attached_before(token.gap, begins=at == 0))
        if last is not None and at == last + 1:
            start = line.tokens[last].end
        elif last is not None:
            after = _closing(line.gap_after(last), ends=last + 1 == len(line.tokens))
            places.append((line.tokens[last].end, line.tokens[last].end + len(after)))
            pieces.append(after + _joint(line, last, at, after))
        pieces.append(line.text[start : token.end])
        places.append((start, token.end))
        last = at
    if last is not None:
        after = _closing(line.gap_after(last), ends=last + 1 == len(line.tokens))
        places.append((line.tokens[last].end, line.tokens[last].end + len(after)))
        pieces.append(after)
    return "".join(pieces).strip(), places


def _attached_before(gap: str, *, begins: bool) -> str:
    """Return the signs that belong to the word after them: an opening bracket, a currency, "< 5 kg"."""
    apart = begins or gap[:1].isspace()  # glued to the word before, a sign is that word's
    start = at = len(gap)
    while at and (gap[at - 1] in _OPENING or _tells(gap[at - 1]) or (apart and gap[at - 1].isspace())):
        at -= 1
        if not gap[at].isspace():
            start = at
    return gap[start:]


def _closing(gap: str, *, ends: bool) -> str:
    """Return the signs that belong to the word before them: a full stop, "500 ₺"; what opens the next word is its."""
    end = at = 0
    within = gap if ends else _loose_from_next(gap)
    while at < len(within) and (within[at].isspace() or _tells(within[at]) or (at == end and within[at] in _CLOSING)):
        at += 1
        if not within[at - 1].isspace():
            end = at
    return within[:end]


def _loose_from_next(gap: str) -> str:
    """Return a gap without the signs that a blank parts from the word before and nothing from the word after."""
    blank = max((at for at, sign in enumerate(gap) if sign.isspace()), default=len(gap))
    return gap[:blank]


def _tells(sign: str) -> bool:
    """Tell whether a sign says something by itself (₺, %, <, =), and does not only part words."""
    return sign in "%*&@" or (sign not in "|→`´" and unicodedata.category(sign) in ("Sc", "Sm", "So", "No"))


def _joint(line: Line, last: int, at: int, after: str) -> str:
    """Return what stands between two kept words whose neighbours were taken away."""
    if after or not line.joined(last, at):
        return " " if after or line.tokens[last + 1].gap.strip()[:1] in ("", "(") else ", "
    return " "


def _with_glue(text: str, spans: list[Span], noted: list[tuple[int, int]]) -> list[Span]:
    """Add a glue span for every character typed that is neither in a span nor in the note."""
    covered = bytearray(len(text))
    for start, end in [(span.start, span.end) for span in spans] + noted:
        covered[start:end] = b"\x01" * (end - start)
    glue: list[Span] = []
    start: int | None = None
    for at in range(len(text) + 1):
        loose = at < len(text) and not covered[at] and not text[at].isspace()
        if loose and start is None:
            start = at
        elif not loose and start is not None:
            glue.append(Span(SpanKind.GLUE, start, at, text[start:at]))
            start = None
    return sorted(spans + glue, key=lambda span: span.start)
