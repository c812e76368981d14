"""What makes words about a day to come no promise: they are denied, doubted or asked."""

import re

from db.quickentry import vocabulary_promises as vocabulary
from db.quickentry.tokens import Line
from db.quickentry.trie import words

_DENIALS = words(vocabulary.DENIALS)
_DOUBTS = words(vocabulary.DOUBTS)
_CALMING = words("worry problem problems rush later matter doubt")  # "don't worry", "no later than Friday"
_NO_VERB = words("tamam hamam namaz imam")
_NO_TROUBLE = words("sorun problem fark merak")  # "sorun olmaz"
_ASKS = words("kime kim kimler neye hangi who")
_NEAR = 4  # words
_NOT_DONE = re.compile(r"(?:m[ae]z(?:s[ae])?|m[ae]y[ae]c[ae](?:k|g)\w*|[ae]m[ae]y[iu]z|[ae]m[ae]m|m[ae]y[iu]z|m[ae]m)$")
_KEPT_WORD = re.compile(r"^(?:gec|unut|aksa|beklet|kacir|uz|sasir)")  # "geciktirmeyeceğiz" promises as well


def is_denied(line: Line, at: int) -> bool:
    """Tell whether the word of promising at token `at` is denied: "we can't promise", "didn't promise James"."""
    place = at - 1
    while place >= max(at - _NEAR, 0) and not line.tokens[place + 1].breaks:
        if line.tokens[place].word in _DENIALS | _ASKS:
            return True
        place -= 1
    return False


def is_no_promise(line: Line, clause: range) -> bool:
    """Tell whether a clause denies, doubts or asks what it says: "it won't be ready", "belki cuma", "Friday?"."""
    if "?" in line.gap_after(clause.stop - 1):
        return True
    for at in clause:
        word = line.tokens[at].word
        after = line.tokens[at + 1].word if at + 1 < clause.stop else ""
        if word in _DOUBTS or (word in _DENIALS and after not in _CALMING):
            return True
        before = line.tokens[at - 1].word if at > clause.start else ""
        if word in _NO_VERB or before in _NO_TROUBLE or len(word) <= _NEAR:
            continue
        if _NOT_DONE.search(word) is not None and _KEPT_WORD.match(word) is None:
            return True
    return False
