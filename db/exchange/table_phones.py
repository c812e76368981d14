"""Phone numbers in the cells of tables: several in one, in quotation marks, or as spreadsheets write large figures."""

import re

from db.phones import split_numbers

_PLAIN = re.compile(r"\+?[0-9]+(?: [0-9]+)*")
_SEVERAL_VALUES = re.compile(r"\s*:::\s*")
_SHORTENED = re.compile(r"([0-9])(?:[.,]([0-9]*))?[Ee]\+?([0-9]{1,2})")
_SURELY_WHOLE = 7  # decimals: nobody cuts a number there, so what is missing behind them are zeros
_DECIMALS = re.compile(r"(\+?[0-9]{7,15})[.,]0+")


def numbers_in(cell: str) -> tuple[list[str], list[str]]:
    """Return the numbers in a cell, and those of which a spreadsheet kept only the first digits."""
    if _PLAIN.fullmatch(cell):
        return [cell], []
    numbers: list[str] = []
    cut_short: list[str] = []
    for text in _SEVERAL_VALUES.split(cell) if ":::" in cell else (cell,):
        whole = _written_out(text)
        if whole:
            numbers += split_numbers(_DECIMALS.sub(r"\1", whole).strip("'=\""))
        else:
            cut_short.append(text)
    return numbers, cut_short


def _written_out(text: str) -> str:
    """Return a number as a spreadsheet keeps it (`5,325550157E+9`) in all its digits; empty where it lost the last."""
    found = _SHORTENED.fullmatch(text)
    if found is None:
        return text
    behind, power = found[2] or "", int(found[3])
    if len(behind) > power or len(behind) < min(power, _SURELY_WHOLE):
        return ""
    return found[1] + behind.ljust(power, "0")
