"""Texts in tables that spreadsheets open: none of them may become a formula there."""

from collections.abc import Iterable

#: What a spreadsheet takes for the start of a formula, also in its wide form (OWASP, "CSV Injection").
_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def harmless(text: str) -> str:
    """Return a text as a CSV file may hold it: with an apostrophe before what a spreadsheet would work out."""
    return f"'{text}" if text.startswith(_STARTS) else text


def harmless_row(cells: Iterable[object]) -> list[object]:
    """Return the cells of a row with their texts made harmless; figures and empty cells stay as they are."""
    return [harmless(cell) if isinstance(cell, str) else cell for cell in cells]
