"""Stretches of a text as Qt counts them: a letter beyond the first plane of Unicode, such as an emoji, is two."""

from PySide6.QtGui import QTextCharFormat, QTextLayout


def units(text: str) -> int:
    """Return how long Qt takes a text to be."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def stretch(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return what makes a part of a laid out text look otherwise; start and length in units."""
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, look
    return found
