"""A day found in a line, and the looks ahead that every reading of days needs."""

from dataclasses import dataclass

from db.quickentry.clock import Part, Role
from db.quickentry.days import Day
from db.quickentry.tokens import Line, Token


@dataclass(frozen=True, slots=True)
class DayMatch:
    """A day found.

    Attributes:
        day: which one; None when `minutes` says it.
        minutes: minutes from now ("yarım saat önce": -30), None when a day is meant.
        part: the part of the day that came with it.
        role: what it is to the words around.
        end: the index after its last token.
        is_name: a single word that may be somebody's name as well (Cuma, Pazar).
    """

    day: Day | None
    role: Role
    end: int
    minutes: float | None = None
    part: Part | None = None
    is_name: bool = False


def next_token(line: Line, at: int) -> Token | None:
    """Return token `at` where no sign parts it from the one before, else None."""
    return line.tokens[at] if at < len(line.tokens) and not line.tokens[at].breaks else None


def word_at(line: Line, at: int) -> str:
    """Return the word of token `at` where no sign parts it from the one before, else nothing."""
    token = next_token(line, at)
    return token.word if token is not None else ""
