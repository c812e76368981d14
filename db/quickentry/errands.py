"""Ways of reaching somebody that no touch went by: what is to be done, and how somebody likes to be reached."""

from dataclasses import replace

from db.quickentry.days import Tense
from db.quickentry.findings import Findings
from db.quickentry.trie import words
from db.quickentry.turkish import is_wish
from db.quickentry.who import Who

_TO_DO = words("call phone ring text email mail message")
_HOW = words("only just no please prefers prefer sadece yalnız yalnızca lütfen")


def without_errands(found: Findings, who: Who) -> Findings:
    """Leave out the channels of a line without a contact that only says what to do."""
    if not found.channels:
        return found
    if _is_errand(found, who):
        return replace(found, channels=found.channels[1:])
    return replace(found, channels=()) if _is_liked(found) else found


def _is_errand(found: Findings, who: Who) -> bool:
    """Tell whether a line only says what is to be done: "call Emily tomorrow", "email James about the lining"."""
    if found.channels[0].last or who.first != 1 or not found.line.joined(0, 1):
        return False
    return not _is_told(found) and found.line.tokens[0].word in _TO_DO


def _is_liked(found: Findings) -> bool:
    """Tell whether a line says how somebody likes it: "WhatsApp only please", "sadece wp yazılsın"."""
    if _is_told(found):
        return False
    way = found.channels[0]
    clause = next(clause for clause in found.line.clauses() if way.first in clause)
    return any(found.line.tokens[at].word in _HOW or is_wish(found.line.tokens[at].word) for at in clause)


def _is_told(found: Findings) -> bool:
    past = any(one.tense is Tense.PAST for one in found.moments)
    return bool(found.moods) or found.duration is not None or past
