"""Figures, written as digits or as words in both languages."""

from db.quickentry import vocabulary_calendar as words
from db.quickentry.tokens import Line, folded

_NUMBERS = {folded(word): value for word, value in words.NUMBERS.items()}
_TENS = frozenset(folded(words.TENS).split())
_SMALL = frozenset(word for word, value in _NUMBERS.items() if 1 <= value <= 9 and word not in ("a", "an"))


def read_number(line: Line, at: int) -> tuple[float, int] | None:
    """Read a figure that starts at token `at`: its value and the index after it, or None.

    "3", "1,5", "üç", "on beş", "bir buçuk", "an", "twenty five", "a couple of", "half an".
    """
    tokens = line.tokens
    token = tokens[at]
    if token.is_number:
        value = _digits(token.word)
        if value is None or token.ending:
            return None
        return _and_a_half(line, value, at + 1)
    value = _NUMBERS.get(token.word) if token.is_word and not token.ending else None
    if value is None:
        return None
    end = at + 1
    after = tokens[end].word if end < len(tokens) and not tokens[end].breaks else ""
    if token.word in ("a", "an") and after in ("couple", "few", "half"):
        return read_number(line, end)
    if token.word in _TENS and after in _SMALL:
        value, end = value + _NUMBERS[after], end + 1
    elif (token.word in ("couple", "few") and after == "of") or (token.word == "half" and after in ("a", "an")):
        end += 1
    return _and_a_half(line, value, end)


def whole(text: str) -> int | None:
    """Return the whole number `text` is, or None; long ones are telephone numbers and the like."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 4 else None


def _digits(text: str) -> float | None:
    number = whole(text)
    if number is not None:
        return float(number)
    left, _sign, right = text.replace(",", ".").partition(".")
    if whole(left) is None or whole(right) is None or len(right) > 2:
        return None
    return float(f"{left}.{right}")


def _and_a_half(line: Line, value: float, end: int) -> tuple[float, int]:
    if end < len(line.tokens) and line.tokens[end].word == "bucuk" and not line.tokens[end].breaks:
        return value + 0.5, end + 1
    return value, end
