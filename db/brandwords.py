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

# Folded, so that one i stands for ı and i, one u for u and ü. What joins a vowel to the next is only there after one:
# "bar" is neither found in "barn", nor "war" in "warm".
_AFTER_VOWEL, _AFTER_CONSONANT = r"(?<=[aeiou])", r"(?<![aeiou])"
_ENDINGS = re.compile(
    r"(?:l[ae]r)?"
    rf"(?:(?:{_AFTER_CONSONANT}[iu]|{_AFTER_VOWEL})[mn](?:[iu]z)?|{_AFTER_CONSONANT}[iu]|{_AFTER_VOWEL}[ysn][iu]|l[ae]ri)?"
    rf"(?:(?:{_AFTER_CONSONANT}|n)[iu]n|(?:{_AFTER_CONSONANT}|[yn])[iuae]|n?[dt][ae]n?|{_AFTER_VOWEL}yl[ae]|l[ae])?"
    r"(?:ki(?:l[ae]r)?(?:n[iu]|n[dt][ae]n?)?)?"
    r"(?:y?[dt][iu](?:[mnk]|n[iu]z|l[ae]r)?|[dt][iu]r(?:l[ae]r)?|y?m[iu]s|y?s[ae])?"
)

#: What takes no endings: "ama" is neither found in "aman" nor "fakat" in a name that begins with it.
_PARTICLES = frozenset(
    "ama ancak asla belki bile cunku eger fakat for gibi hemen hep hic icin kadar lakin maalesef never sadece".split()
)

_Y_AFTER_CONSONANT = re.compile(r"(?<=[^aeiou])y$")
_HISSES = ("s", "x", "z", "ch", "sh", "o")

_RATHER = re.compile(r"\s*(?:→|->|=>)\s*")


@dataclass(frozen=True, slots=True)
class ForbiddenUse:
    """A place in a text.

    Attributes:
        start, end: where it stands in the text, in characters.
        said: as it stands there.
        line: the words of the brand guide it goes against.
        rather: what the guide says to use in their place; empty where it says nothing of it.
    """

    start: int
    end: int
    said: str
    line: str
    rather: str = ""


class BrandWords:
    """What the shop never says, made ready once to read many texts."""

    def __init__(self, never: Iterable[str]) -> None:
        """Take the lines of the brand guide: a word or a few each; behind an arrow what is said in their place."""
        self._lines: list[tuple[str, str, tuple[str, ...]]] = []
        for line in never:
            said, _, rather = _RATHER.sub("→", line, count=1).partition("→")
            if words := tuple(word for _, _, word in _words(said)):
                self._lines.append((said.strip(), rather.strip(), words))

    def __bool__(self) -> bool:
        """Say whether there is anything the shop never says."""
        return bool(self._lines)

    def uses_in(self, text: str) -> tuple[ForbiddenUse, ...]:
        """Return what goes against the guide, in the order it stands in the text."""
        if not self._lines:
            return ()
        words = _words(text)
        found = [
            ForbiddenUse(start, words[at + len(line) - 1][1], text[start : words[at + len(line) - 1][1]], said, rather)
            for at, (start, _, _) in enumerate(words)
            for said, rather, line in self._lines
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
    if len(root) < _SHORTEST_INFLECTED or root in _PARTICLES:
        return False
    if word in _english_forms(root) or (word.startswith(root) and _ENDINGS.fullmatch(word, len(root))):
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


def _english_forms(root: str) -> Iterable[str]:
    """Yield charge, charges, charged, charging; policy, policies; fix, fixes, fixed, fixing."""
    stem, silent = (root[:-1], "e") if root.endswith("e") and not root.endswith("ee") else (root, "")
    yield from (f"{stem}{silent}s", f"{stem}ed", f"{stem}ing")
    if root.endswith(_HISSES):
        yield f"{root}es"
    softened = _Y_AFTER_CONSONANT.sub("i", root)
    if softened != root:
        yield from (f"{softened}es", f"{softened}ed")
