"""Who was late: "Hakan Bey 20 dk gecikti" is no complaint about the shop's work, "elbise gecikti" may be."""

from db.quickentry import vocabulary_calendar as calendar
from db.quickentry.tokens import Line
from db.quickentry.trie import words
from db.quickentry.turkish import Case
from db.quickentry.who import Who

_BETWEEN = words(
    f"{calendar.MINUTE_UNITS} {calendar.HOUR_UNITS} yine gene biraz çok epey bugün dün yarım bir was is came in"
    " turned up"
    " again a an bit little so very half hour nearly almost over always running provaya randevuya randevusuna"
)
_LATE = words("late gecikti gecikmiş gecikmeli gecikir")
_COMING = words("kaldı kalmış geldi gelmiş")


def late_themselves(line: Line, who: Who) -> str:
    """Return the words that say that the customer was late, nothing where they do not."""
    if who.first is None or who.last is None or who.case is not Case.BARE:
        return ""
    for at in range(who.last + 1, len(line.tokens)):
        token = line.tokens[at]
        if token.breaks:
            return ""
        after = line.tokens[at + 1].word if at + 1 < len(line.tokens) and not line.tokens[at + 1].breaks else ""
        if token.word in _LATE:
            return line.slice(who.last + 1, at)
        if token.word == "gec" and after in _COMING:
            return line.slice(who.last + 1, at + 1)
        if not token.is_number and token.word not in _BETWEEN:
            return ""
    return ""
