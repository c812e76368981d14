"""Which parts of a text are what somebody typed, whatever case, marks or notation either is written in."""

from __future__ import annotations

import functools
import re

from db.text import fold

_FIGURES = re.compile(r"\D+")
_FEWEST_FIGURES = 3
_BEFORE = 24  # signs that are left in front of what was typed

Stretch = tuple[int, int]


def is_figures(text: str) -> bool:
    """Say whether a text is taken as a phone number: three figures or more and no letter."""
    return len(_FIGURES.sub("", text)) >= _FEWEST_FIGURES and not any(letter.isalpha() for letter in text)


def marks(text: str, typed: str) -> tuple[Stretch, ...]:
    """Return where in `text` the words of `typed` begin a word, as (start, end), in order and apart."""
    found = _figures(text, typed) if is_figures(typed) else _words(text, typed)
    return _joined(sorted(found))


def around(text: str, typed: str) -> str:
    """Return `text` from shortly before what was typed; whole, where that is near its beginning."""
    flat = " ".join(text.split())
    found = marks(flat, typed)
    if not found or found[0][0] <= _BEFORE + 8:
        return flat
    start = flat.rfind(" ", 0, found[0][0] - _BEFORE) + 1
    return f"…{flat[start:]}" if start else flat


def _words(text: str, typed: str) -> list[Stretch]:
    letters, origins = _folded(text)
    found: list[Stretch] = []
    for word in fold(typed).split():
        # A word may begin with anything that is no letter of one: "o'neil", "zeynep.kaya".
        begun = re.finditer(rf"(?<!\w){re.escape(word)}", letters)
        found.extend((origins[match.start()], origins[match.end() - 1] + 1) for match in begun)
    return found


def _figures(text: str, typed: str) -> list[Stretch]:
    places = [index for index, letter in enumerate(text) if letter.isdigit()]
    figures = "".join(text[index] for index in places)
    wanted = _FIGURES.sub("", typed)
    bare = wanted.removeprefix("00").removeprefix("90").lstrip("0")
    # With the country's 90 before it, a trunk 0 that was typed is not the 0 of the 90.
    for needle in (bare, wanted) if figures.startswith("90") else (wanted, bare):
        at = figures.find(needle) if needle else -1
        if at >= 0:
            return [(places[at], places[at + len(needle) - 1] + 1)]
    return []


def _folded(text: str) -> tuple[str, list[int]]:
    """Return the text folded letter by letter, and for each letter of that where it came from."""
    bare = [_bare(letter) for letter in text]
    letters = "".join(bare)
    if len(letters) == len(text) and all(bare):
        return letters, list(range(len(text)))
    return letters, [index for index, folded in enumerate(bare) for _ in folded]


@functools.lru_cache(maxsize=1_024)
def _bare(letter: str) -> str:
    """Return one letter folded; the same few dozen make up every text."""
    return fold(letter) or (" " if letter.isspace() else "")


def _joined(stretches: list[Stretch]) -> tuple[Stretch, ...]:
    apart: list[Stretch] = []
    for start, end in stretches:
        if apart and start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return tuple(apart)
