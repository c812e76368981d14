"""A day of the month as a word: "ayın yirmisinde", "ayın on beşine"."""

import re

from db.quickentry import vocabulary_calendar as words
from db.quickentry.clock import Role
from db.quickentry.tokens import Line, folded

_POSSESSED = {folded(word): day for day, word in words.DAYS_POSSESSED.items()}
_CASE_OF_DAY = re.compile(r"n(?:d[ae]n?|[ae])$")


def written_day(line: Line, at: int) -> tuple[int, Role, int] | None:
    """Read "yirmisinde", "on beşine" after "ayın": the day, its role, the index after it."""
    tens = {"on": 10, "yirmi": 20, "otuz": 30}.get(line.tokens[at].word, 0)
    after = line.tokens[at]
    if tens:
        if at + 1 >= len(line.tokens) or line.tokens[at + 1].breaks:
            return None
        after = line.tokens[at + 1]
    ending = _CASE_OF_DAY.search(after.word)
    bare = after.word.removesuffix(ending.group()) if ending is not None else after.word
    day = _POSSESSED.get(bare)
    if day is None or (tens and day > 9):
        return None
    role = Role.PLAIN if ending is None or "d" in ending.group() else Role.DEADLINE
    role = Role.SINCE if ending is not None and ending.group().endswith("n") else role
    return tens + day, role, at + 1 + bool(tens)
