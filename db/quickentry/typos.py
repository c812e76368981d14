"""Slips of the fingers in the words that matter: "yestreday", "hapy", "complaned", "teşekür"; and shorthand: "tlf".

Known again are a letter left out inside a word, two neighbours swapped, a letter typed twice, and in a long word the
key beside the right one. Any other wrong letter is not: too many words are one letter apart (happy, nappy). The text
stays as typed, only the reading of it changes.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from db.quickentry import vocabulary_typos as vocabulary
from db.quickentry.people import People
from db.quickentry.tokens import Line, Token, folded
from db.quickentry.trie import words
from db.quickentry.vocabulary_shorthand import SHORTHAND

_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_LONG = 6  # letters: the shorter a word, the more words are a key away from it
_SHORT = 4  # letters with which many a name begins
_CERTAIN = 8  # letters; a shorter word with a capital may be the name of somebody without a card


def without_slips(line: Line, people: People) -> Line:
    """Return `line` with mistyped words read as what they were meant to be; names on cards stay names."""
    meant = {at: word for at, token in enumerate(line.tokens) if (word := _meant(token, people)) is not None}
    if not meant:
        return line
    tokens = (
        replace(token, word=meant[at], stem=meant[at]) if at in meant else token for at, token in enumerate(line.tokens)
    )
    return replace(line, tokens=tuple(tokens))


def _meant(token: Token, people: People) -> str | None:
    if not token.is_word or token.ending:
        return None
    short = _shorthand().get(token.word)
    word = short or _slips().get(token.word)
    if word is None or (token.is_capital and len(word) < _CERTAIN and not short) or _is_named(token.word, people):
        return None
    return word


def _is_named(word: str, people: People) -> bool:
    """Tell whether a word is a word of somebody's name."""
    return (
        any(word in folded(ref.name).split() for ref in people.find(word))
        if len(word) < _SHORT
        else bool(people.find(word))
    )


@cache
def _shorthand() -> dict[str, str]:
    return {folded(short): folded(word) for word, text in SHORTHAND.items() for short in text.split()}


@cache
def _slips() -> dict[str, str]:
    triggers = words(vocabulary.TRIGGERS)
    stay = triggers | words(vocabulary.WORDS_OF_THEIR_OWN)
    return {slip: word for word in sorted(triggers) for slip in _slips_of(word) if slip not in stay}


def _slips_of(word: str) -> Iterator[str]:
    """Yield the slips in a word; its first letter is always hit."""
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(len(word)):
        yield word[: at + 1] + word[at:]
    if len(word) >= _LONG:
        for at in range(1, len(word) - 1):
            for beside in _beside(word[at]):
                yield word[:at] + beside + word[at + 1 :]


def _beside(letter: str) -> str:
    """Return the letters left and right of one on the keyboard."""
    row = next((row for row in _KEYS if letter in row), letter)
    at = row.index(letter)
    return row[max(at - 1, 0) : at] + row[at + 1 : at + 2]
