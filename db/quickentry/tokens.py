"""A line as words, figures and pictures, each with its place in the text and its folded form.

Punctuation is no token: it is the gap between two tokens, and a gap may end a clause or a sentence. So every later
step reads words, and whatever no step claims is still found in the text by its place.
"""

import enum
import re
from dataclasses import dataclass
from functools import lru_cache

from db.text import fold

_LETTER = r"(?:[^\W\d_][\u0300-\u036f]*)"
_APOSTROPHE = "['’‘`´ʼ′]"
_PICTURE = r"[\u2600-\u27bf\u2b50\U0001f300-\U0001faff]"
_TOKEN = re.compile(
    rf"""
    (?P<word>(?:[et]-)?{_LETTER}(?:{_LETTER}|\d)*(?:{_APOSTROPHE}{_LETTER}+)*)
    |(?P<number>(?:
        \d{{4}}-\d{{1,2}}-\d{{1,2}}(?!\d)
        |\d{{1,2}}([./-])\d{{1,2}}\3\d{{2,4}}(?!\d)
        |\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?!\d)
        |\d+(?:[.,/]\d+)*
      )(?:{_APOSTROPHE}?(?P<ending>{_LETTER}+))?)
    |(?P<picture>{_PICTURE}(?:[\ufe0f\U0001f3fb-\U0001f3ff]|\u200d{_PICTURE})*
        |(?<![\d:]):-?[)(]+(?!\w)|(?<![^\s]);?[:=]-?[D/|](?!\S))
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HOLDS_APOSTROPHE = re.compile(_APOSTROPHE)

_SENTENCE_ENDS = frozenset(".!?…\n\r\u2028\u2029\v\f")
_CLAUSE_ENDS = frozenset('#,;|/\\()[]{}–—•·→>:="“”„«»')
_ABBREVIATIONS = frozenset(
    (
        "dr", "mr", "mrs", "ms", "mx", "sn", "hn", "dk", "sa", "dak", "av", "prof", "op", "doc", "uzm", "no",
        "tel", "st", "approx", "min", "hr", "hrs", "cad", "mah", "ust", "yrd", "jan", "feb", "mar", "apr",
        "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur",
        "thurs", "fri", "pzt", "cmt", "cts", "cars", "pers",
    )
)  # fmt: skip


class TokenKind(enum.Enum):
    """What a token is made of."""

    WORD = enum.auto()
    NUMBER = enum.auto()
    PICTURE = enum.auto()


class Break(enum.IntEnum):
    """How much the gap before a token parts it from the one before."""

    NONE = 0
    CLAUSE = 1
    SENTENCE = 2


@dataclass(frozen=True, slots=True)
class Token:
    """One word, figure or picture.

    Attributes:
        start, end: its place, `line[start:end] == raw`.
        raw: as typed.
        word: folded, without apostrophes and hyphens; of a figure its digits and signs.
        stem: the folded part before the first apostrophe; equal to `word` when there is none.
        ending: the folded part after it, or the letters glued to a figure (`5pm`, `3'te`).
        kind: what it is made of.
        gap: the text between it and the token before.
        breaks: what that gap does.
        is_capital: whether it starts with a capital letter; never in a line of nothing but capitals.
    """

    start: int
    end: int
    raw: str
    word: str
    stem: str
    ending: str
    kind: TokenKind
    gap: str
    breaks: Break
    is_capital: bool

    @property
    def is_word(self) -> bool:
        """Whether it is a word."""
        return self.kind is TokenKind.WORD

    @property
    def is_number(self) -> bool:
        """Whether it is a figure."""
        return self.kind is TokenKind.NUMBER


@dataclass(frozen=True, slots=True)
class Line:
    """A text and its tokens.

    Attributes:
        text: as typed.
        tokens: in order.
        tail: the text after the last token.
    """

    text: str
    tokens: tuple[Token, ...]
    tail: str

    @property
    def length(self) -> int:
        """How long the text is, in characters; however many blanks stand in a row, they count as one."""
        return len(" ".join(self.text.split()))

    def gap_after(self, index: int) -> str:
        """Return the text between token `index` and the next one, or the end."""
        return self.tokens[index + 1].gap if index + 1 < len(self.tokens) else self.tail

    def joined(self, first: int, last: int) -> bool:
        """Tell whether the tokens `first`…`last` stand in one clause."""
        return all(not token.breaks for token in self.tokens[first + 1 : last + 1])

    def clauses(self) -> list[range]:
        """Return the clauses as ranges of token indices."""
        starts = [index for index, token in enumerate(self.tokens) if token.breaks or index == 0]
        return [range(start, end) for start, end in zip(starts, [*starts[1:], len(self.tokens)], strict=False)]

    def slice(self, first: int, last: int) -> str:
        """Return the text of the tokens `first`…`last` as typed."""
        return self.text[self.tokens[first].start : self.tokens[last].end]


def tokenize(text: str) -> Line:
    """Cut `text` into tokens. Any text will do."""
    shouting = text.upper() == text and text.lower() != text
    tokens: list[Token] = []
    position = 0
    for match in _TOKEN.finditer(text):
        gap = text[position : match.start()]
        tokens.append(_token(match, gap, tokens[-1] if tokens else None, shouting=shouting))
        position = match.end()
    return Line(text, tuple(tokens), text[position:])


def _token(match: "re.Match[str]", gap: str, before: Token | None, *, shouting: bool) -> Token:
    raw = match.group()
    kind = TokenKind[(match.lastgroup or "picture").upper()] if match.lastgroup != "ending" else TokenKind.NUMBER
    if kind is TokenKind.WORD:
        parts = _HOLDS_APOSTROPHE.split(raw)
        stem = folded(parts[0].replace("-", ""))
        ending = folded("".join(parts[1:]))
        word = stem + ending
    elif kind is TokenKind.NUMBER:
        ending = folded(match["ending"] or "")
        word = stem = _HOLDS_APOSTROPHE.split(raw)[0].removesuffix(match["ending"] or "")
    else:
        word = stem = raw
        ending = ""
    capital = raw[0].isupper() and not shouting
    return Token(match.start(), match.end(), raw, word, stem, ending, kind, gap, _breaks(gap, before), capital)


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Return `db.text.fold(text)`, remembered: the same words come back at every key stroke."""
    return fold(text)


def _breaks(gap: str, before: Token | None) -> Break:
    if before is None:
        return Break.NONE
    signs = set(gap)
    ends = signs & _SENTENCE_ENDS
    if ends == {"."} and gap.startswith(".") and (before.word in _ABBREVIATIONS or len(before.raw) == 1):
        ends = set()
    if ends:
        return Break.SENTENCE
    if before.word == "w" and gap.startswith("/"):  # w/ Emily
        return Break.NONE
    if signs & _CLAUSE_ENDS or ("-" in signs and gap != "-"):
        return Break.CLAUSE
    return Break.NONE
