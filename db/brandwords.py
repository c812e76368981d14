"""Finding in a text the words the shop never uses, however they are written and inflected.

Only whole words count: "problem" is found in "Problemleriniz" and "PROBLEM’in", never inside "problemsiz". Turkish
endings of case, number, person and the copula follow the last word of a line, English ones too; a soft word beside what
is being typed, never a wall.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db.text import fold

_WORD = re.compile(r"[\w\u0300-\u036f]+")
_VOWELS = "aeiou"

#: A root this short takes no endings: too much else begins with it.
_SHORTEST_INFLECTED = 3

_HARDENED = {"p": "b", "t": "d", "k": "g"}
_LOSES_VOWEL = re.compile(r"(?<=[^aeiou])[iu](?=[lmnrsz]$)")

# Folded, so that one i stands for ı and i, one u for u and ü.
_ENDINGS = re.compile(
    r"(?:l[ae]r)?"
    r"(?:[iu]?m(?:[iu]z)?|[iu]?n(?:[iu]z)|[ysn]?[iu]|l[ae]ri)?"
    r"(?:n?[iu]n|[yn]?[iuae]|n?[dt][ae]n?|[yi]?l[ae]|l[ae]|c[ae]|n)?"
    r"(?:ki(?:l[ae]r)?)?"
    r"(?:y?[dt][iu](?:[mnk]|n[iu]z|l[ae]r)?|[dt][iu]r(?:l[ae]r)?|y?m[iu]s|y?s[ae])?"
    r"|s|es|d|ed|ing"
)


@dataclass(frozen=True, slots=True)
class ForbiddenUse:
    """A place in a text.

    Attributes:
        start, end: where it stands in the text, in characters.
        said: as it stands there.
        line: the line of the brand guide it goes against.
    """

    start: int
    end: int
    said: str
    line: str


class BrandWords:
    """What the shop never says, made ready once to read many texts."""

    def __init__(self, never: Iterable[str]) -> None:
        """Take the lines of the brand guide: a word or a few of them each."""
        self._lines = [(line, words) for line in never if (words := tuple(word for _, _, word in _words(line)))]

    def uses_in(self, text: str) -> tuple[ForbiddenUse, ...]:
        """Return what goes against the guide, in the order it stands in the text."""
        if not self._lines:
            return ()
        words = _words(text)
        found = [
            ForbiddenUse(start, words[at + len(line) - 1][1], text[start : words[at + len(line) - 1][1]], said)
            for at, (start, _, _) in enumerate(words)
            for said, line in self._lines
            if _stands_at(line, words, at)
        ]
        return tuple(found)


def _words(text: str) -> Sequence[tuple[int, int, str]]:
    """Return where each word begins and ends, and the word folded."""
    return [(match.start(), match.end(), fold(match.group())) for match in _WORD.finditer(text)]


def _stands_at(line: Sequence[str], words: Sequence[tuple[int, int, str]], at: int) -> bool:
    here = words[at : at + len(line)]
    if len(here) < len(line):
        return False
    *before, (_, _, last) = here
    return all(word == said for (_, _, word), said in zip(before, line, strict=False)) and _is_form_of(last, line[-1])


def _is_form_of(word: str, root: str) -> bool:
    if word == root:
        return True
    if len(root) < _SHORTEST_INFLECTED:
        return False
    if word.startswith(root) and _ENDINGS.fullmatch(word, len(root)):
        return True
    return any(
        word.startswith(stem) and word[len(stem) : len(stem) + 1] in _VOWELS and _ENDINGS.fullmatch(word, len(stem))
        for stem in _stems_before_a_vowel(root)
    )


def _stems_before_a_vowel(root: str) -> Iterable[str]:
    """Yield what a root becomes before an ending that begins with a vowel: hesap, hesabı; sabır, sabrı."""
    if root[-1] in _HARDENED:
        yield root[:-1] + _HARDENED[root[-1]]
    shortened = _LOSES_VOWEL.sub("", root)
    if shortened != root and len(shortened) >= _SHORTEST_INFLECTED:
        yield shortened
