"""A table of phrases, looked up by the words that start at a place in a line."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from db.quickentry.tokens import Line, tokenize

Value = TypeVar("Value")


def phrases(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the phrases of a comma-separated list, each as its folded words."""
    for phrase in text.split(","):
        words = tuple(token.word for token in tokenize(phrase).tokens)
        if words:
            yield words


def words(text: str) -> frozenset[str]:
    """Return the folded words of a blank-separated list; an underscore stands for a blank inside one."""
    return frozenset(" ".join(token.word for token in tokenize(part.replace("_", " ")).tokens) for part in text.split())


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
