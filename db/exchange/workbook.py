"""Excel workbooks: every sheet as rows of text, the way their cells are meant.

Hidden rows come too: hiding rows is how people filter a list. Numbers lose the `.0` a spreadsheet gives them, days and
times are written as ISO 8601 does.
"""

import datetime
import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import Problem, UserError
from db.exchange.encodings import without_unwritten
from db.exchange.rows import Sheet, SheetProblem

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

#: So much may a workbook unpack to; a hundred thousand contacts need a tenth of it.
_LARGEST_UNPACKED = 1024 * 1024 * 1024
_WORKBOOK = "xl/workbook.xml"
#: What the reader of archives says to one that is damaged, or claims to be of a kind to come.
_NO_ARCHIVE = (zipfile.BadZipFile, NotImplementedError, ValueError, OSError)
_FORMULA = re.compile(rb"<(?:\w+:)?f[ >]")


def is_workbook(data: bytes) -> bool:
    """Say whether bytes are an Excel workbook of 2007 or later."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _WORKBOOK in archive.namelist()
    except _NO_ARCHIVE:
        return False


def read_sheets(data: bytes, path: Path) -> tuple[list[Sheet], list[SheetProblem]]:
    """Return the sheets of a workbook in order, and the cells whose formula was never computed.

    Args:
        data: the file's bytes.
        path: where it came from, for errors.

    Raises:
        UserError: it is damaged, or would unpack to more than any list of customers needs.
    """
    _check_size(data, path)
    try:
        sheets = list(_sheets(data))
        problems = list(_uncomputed(data, sheets)) if _has_formulas(data) else []
    except Exception as error:
        # openpyxl raises whatever it stumbles over in a damaged file: KeyError, XML errors, zlib's.
        raise UserError(Problem.FILE_UNREADABLE, path=path, detail=type(error).__name__) from error
    return sheets, problems


def _check_size(data: bytes, path: Path) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except _NO_ARCHIVE as error:
        raise UserError(Problem.FILE_UNREADABLE, path=path, detail=type(error).__name__) from error
    if unpacked > _LARGEST_UNPACKED:
        raise UserError(Problem.IMPORT_TOO_LARGE, path=path)


def _sheets(data: bytes) -> Iterator[Sheet]:
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    workbook = _open(data, data_only=True)
    try:
        for worksheet in workbook.worksheets:
            values = _values(workbook, worksheet.title)
            rows = [(line, cells) for line, row in enumerate(values, start=1) if any(cells := _texts(row))]
            hidden = worksheet.sheet_state != "visible"
            yield Sheet(worksheet.title, rows, hidden, since_1904=workbook.epoch == CALENDAR_MAC_1904)
    finally:
        workbook.close()


def _uncomputed(data: bytes, sheets: Iterable[Sheet]) -> Iterator[SheetProblem]:
    """Formulas are stored beside the value last computed; a program that never computes leaves it out."""
    workbook = _open(data, data_only=False)
    try:
        for sheet in sheets:
            known = dict(sheet.rows)
            for line, row in enumerate(_values(workbook, sheet.name), start=1):
                cells = known.get(line, [])
                for column, value in enumerate(row):
                    is_formula = isinstance(value, str) and value.startswith("=") and len(value) > 1
                    if is_formula and not (column < len(cells) and cells[column]):
                        yield SheetProblem(sheet.name, line, column)
    finally:
        workbook.close()


def _open(data: bytes, *, data_only: bool) -> "Workbook":
    import openpyxl

    with warnings.catch_warnings():
        # It warns of styles and validations it does not carry over: nothing of a value.
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=data_only, keep_links=False)


def _values(workbook: "Workbook", sheet: str) -> Iterator[Sequence[object]]:
    worksheet = workbook[sheet]
    reset = getattr(worksheet, "reset_dimensions", None)
    if reset is not None:
        # What a file says of its own size is often wrong, and rows would be filled up to it.
        reset()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield from worksheet.iter_rows(values_only=True)


def _texts(row: Sequence[object]) -> list[str]:
    return ["" if value is None else _seen(value) if isinstance(value, str) else _text(value) for value in row]


def _seen(text: str) -> str:
    return text if text.isascii() else without_unwritten(text)


def _text(value: object) -> str:
    match value:
        case bool():
            return "1" if value else "0"
        case float():
            return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
        case datetime.datetime():
            if value.time() == datetime.time():
                return value.date().isoformat()
            return value.isoformat(sep=" ", timespec="minutes" if value.second == 0 else "seconds")
        case datetime.time():
            return value.isoformat(timespec="minutes" if value.second == 0 else "seconds")
        case _:
            return str(value)


def _has_formulas(data: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        return any(_FORMULA.search(archive.read(name)) is not None for name in sheets if not name.endswith("/"))
