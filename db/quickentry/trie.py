"""A table of phrases, looked up by the words that start at a place in a line."""

import re
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from db.quickentry.tokens import Line
from db.text import fold

Value = TypeVar("Value")
_JOINED = re.compile(r"\b([et])-(?=\w)")  # e-posta, t-shirt


def phrases(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the phrases of a comma-separated list, each as the words `tokenize` would find in it."""
    for phrase in _as_tokens(text).replace("-", " ").split(","):
        found = tuple(phrase.split())
        if found:
            yield found


def words(text: str) -> frozenset[str]:
    """Return the folded words of a blank-separated list; an underscore stands for a blank inside one."""
    return frozenset(word.replace("_", " ") for word in _as_tokens(text).replace("-", "").split())


def _as_tokens(text: str) -> str:
    """Fold a whole list at once: word by word, the vocabularies would take longer than the first window may."""
    return _JOINED.sub(r"\1", fold(text).replace("'", ""))


class PhraseTable(Generic[Value]):
    """Phrases, each with a value; the longest that starts at a token is found first."""

    def __init__(self, entries: Iterable[tuple[tuple[str, ...], Value]]) -> None:
        """Index `entries`; of the same phrase twice the first one stays."""
        self._alone: dict[str, tuple[Value]] = {}
        by_two: dict[str, dict[str, dict[tuple[str, ...], Value]]] = {}
        for phrase, value in entries:
            if len(phrase) == 1:
                self._alone.setdefault(phrase[0], (value,))
            else:
                by_two.setdefault(phrase[0], {}).setdefault(phrase[1], {}).setdefault(phrase[2:], value)
        self._longer = {
            first: {second: sorted(rest.items(), key=lambda item: -len(item[0])) for second, rest in seconds.items()}
            for first, seconds in by_two.items()
        }

    def at(self, line: Line, index: int) -> tuple[Value, int] | None:
        """Return the value of the longest phrase at token `index` and the index after it. No clause ends inside."""
        return next(self.all_at(line, index), None)

    def all_at(self, line: Line, index: int) -> Iterator[tuple[Value, int]]:
        """Yield every phrase at token `index` like `at`, the longest first."""
        tokens, word = line.tokens, line.tokens[index].word
        seconds = self._longer.get(word)
        if seconds is not None and index + 1 < len(tokens) and not tokens[index + 1].breaks:
            for rest, value in seconds.get(tokens[index + 1].word, ()):
                end = index + 2 + len(rest)
                if end <= len(tokens) and all(
                    tokens[at].word == wanted and not tokens[at].breaks
                    for at, wanted in zip(range(index + 2, end), rest, strict=True)
                ):
                    yield value, end
        alone = self._alone.get(word)
        if alone is not None:
            yield alone[0], index + 1
