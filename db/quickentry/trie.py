"""A table of phrases, looked up by the words that start at a place in a line."""

import re
from collections import defaultdict
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
        by_first: defaultdict[str, dict[tuple[str, ...], Value]] = defaultdict(dict)
        for phrase, value in entries:
            by_first[phrase[0]].setdefault(phrase, value)
        self._by_first = {
            first: sorted(found.items(), key=lambda item: -len(item[0])) for first, found in by_first.items()
        }

    def at(self, line: Line, index: int) -> tuple[Value, int] | None:
        """Return the value of the longest phrase at token `index` and the index after it. No clause ends inside."""
        return next(self.all_at(line, index), None)

    def all_at(self, line: Line, index: int) -> Iterator[tuple[Value, int]]:
        """Yield every phrase at token `index` like `at`, the longest first."""
        for phrase, value in self._by_first.get(line.tokens[index].word, ()):
            end = index + len(phrase)
            if end <= len(line.tokens) and all(
                line.tokens[at].word == word and not line.tokens[at].breaks
                for at, word in zip(range(index + 1, end), phrase[1:], strict=True)
            ):
                yield value, end
