"""What tables of every kind come down to: named sheets of rows of text."""

from dataclasses import dataclass

Row = tuple[int, list[str]]
"""The line a row begins in, counted from 1, and its cells as text."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook, or the whole of a text file (then `name` is empty).

    `since_1904` says from when bare numbers of days count.
    """

    name: str
    rows: list[Row]
    hidden: bool = False
    since_1904: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where rows stand: the file's name, and that of the sheet where there are several."""

    file: str
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class SheetProblem:
    """Something about single cells that a reader of sheets noticed: a formula nobody ever computed."""

    sheet: str
    line: int
    column: int
