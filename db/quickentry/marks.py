"""What each word of a line was taken for, and which of them stay in the note."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from db.quickentry.acts import Kept
from db.quickentry.entry import SpanKind
from db.quickentry.tokens import Line


@dataclass(frozen=True, slots=True)
class Mark:
    """The tokens `first`…`last` were taken for `kind`."""

    kind: SpanKind
    first: int
    last: int
    kept: Kept = Kept.NEVER


@dataclass(slots=True)
class Marks:
    """The marks of one line; no token bears two."""

    line: Line
    of: dict[int, Mark] = field(default_factory=dict[int, Mark])

    def put(self, kind: SpanKind, first: int, last: int, kept: Kept = Kept.NEVER) -> None:
        """Mark the free ones of the tokens `first`…`last`."""
        self.put_all(kind, range(first, last + 1), kept)

    def put_all(self, kind: SpanKind, tokens: Iterable[int], kept: Kept = Kept.NEVER) -> None:
        """Mark the free ones of `tokens`, each run of neighbours with one mark."""
        run: list[int] = []
        for at in sorted(tokens):
            if at in self.of:
                continue
            if run and at != run[-1] + 1:
                self._mark(kind, run, kept)
                run = []
            run.append(at)
        if run:
            self._mark(kind, run, kept)

    def is_free(self, at: int) -> bool:
        """Tell whether token `at` bears no mark."""
        return at not in self.of

    def _mark(self, kind: SpanKind, run: list[int], kept: Kept) -> None:
        mark = Mark(kind, run[0], run[-1], kept)
        for at in run:
            self.of[at] = mark
