"""Tables, CSV or Excel: sheets loaded, headers found, contacts read from the sheets that hold some."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from db.errors import Problem, UserError
from db.exchange.column_names import Field
from db.exchange.columnmap import ColumnMap, Mapped, apply_map, names_in
from db.exchange.columns import Column, columns_by_content, columns_of, find_header, kind_of, known_names
from db.exchange.delimited import read_rows
from db.exchange.encodings import decode
from db.exchange.parsed import FileKind, ParsedColumn, ParsedFile, Warned, WarnedReason
from db.exchange.rows import Place, Row, Sheet, SheetProblem
from db.exchange.table_contacts import TableReader
from db.exchange.touch_names import looks_like_touches
from db.exchange.workbook import is_workbook, read_sheets
from db.text import fold

_MAP_WITHIN = 60
_SHOWN = 60
_NAMING = frozenset({Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.COMPANY, Field.PHONE, Field.EMAIL})


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file's sheets as text. A text file is one sheet without a name."""

    path: Path
    kind: FileKind
    sheets: list[Sheet]
    problems: list[SheetProblem]
    encoding: str = ""
    stray: tuple[tuple[int, str], ...] = ()

    def place_of(self, sheet: str) -> Place:
        """Return where the rows of a sheet stand."""
        return Place(self.path.name, sheet if sum(1 for each in self.sheets if each.rows) > 1 else "")

    @property
    def stray_marks(self) -> tuple[Warned, ...]:
        """Say where a quotation mark has no other half."""
        return tuple(
            Warned(self.path.name, line, WarnedReason.QUOTE_STRAY, {"text": text.strip()[:_SHOWN]})
            for line, text in self.stray
        )


def load(data: bytes, path: Path, knows: Callable[[Sequence[str]], int]) -> Loaded:
    """Return the sheets of a table file.

    Args:
        data: the file's bytes: an Excel workbook, or else text.
        path: where it came from, for errors.
        knows: how many cells of a row are names of columns the caller knows.

    Raises:
        UserError: the workbook is damaged or far too large.
    """
    if is_workbook(data):
        sheets, problems = read_sheets(data, path)
        return Loaded(path, FileKind.XLSX, sheets, problems)
    text, encoding = decode(data)
    table = read_rows(text, knows)
    return Loaded(path, FileKind.CSV, [Sheet("", table.rows)], [], encoding, table.stray)


def read_table_contacts(data: bytes, path: Path, column_map: ColumnMap | None, region: str) -> ParsedFile:
    """Return the contacts of every sheet that holds some.

    Args:
        data: the file's bytes.
        path: where it came from.
        column_map: the owner's word on columns, or None.
        region: the country of phone numbers without a country code.

    Raises:
        UserError: no sheet has names of columns or contents that tell what is what; the map does not fit.
    """
    loaded = load(data, path, _knows(column_map, known_names))
    found = ParsedFile(path.name, loaded.kind, (), encoding=loaded.encoding)
    skipped: list[Warned] = []
    for sheet in loaded.sheets:
        read = None if sheet.hidden else _read_sheet(sheet, loaded, column_map, region)
        if read is not None:
            found = _joined(found, read)
        elif sheet.rows:
            why = WarnedReason.SHEET_HIDDEN if sheet.hidden else WarnedReason.SHEET_SKIPPED
            skipped.append(Warned(path.name, 1, why, {"sheet": sheet.name}))
    if not found.columns:
        headers = [sheet.rows[at][1] for sheet in loaded.sheets if (at := find_header(sheet.rows)) is not None]
        understood = any(map(_is_touch_sheet, headers))
        raise UserError(Problem.IMPORT_NO_CONTACTS if understood else Problem.IMPORT_NO_HEADER, path=path)
    if not found.contacts and not found.left_out:
        raise UserError(Problem.IMPORT_NO_CONTACTS, path=path)
    return replace(found, warnings=(*loaded.stray_marks, *found.warnings, *skipped))


def mapped_header(rows: Sequence[Row], column_map: ColumnMap, table: Path) -> int:
    """Return which row names the columns a map speaks of.

    Raises:
        UserError: none of the first rows does.
    """
    wanted = names_in(column_map)
    counts = [sum(1 for cell in cells if cell and fold(cell) in wanted) for _, cells in rows[:_MAP_WITHIN]]
    best = max(counts, default=0)
    if best == 0:
        raise UserError(Problem.IMPORT_COLUMN_MISSING, path=table, column=column_map.pairs[0][0])
    return counts.index(best)


def _knows(column_map: ColumnMap | None, known: Callable[[Sequence[str]], int]) -> Callable[[Sequence[str]], int]:
    if column_map is None:
        return known
    wanted = names_in(column_map)
    return lambda cells: known(cells) + sum(1 for cell in cells if fold(cell) in wanted)


def _read_sheet(sheet: Sheet, loaded: Loaded, column_map: ColumnMap | None, region: str) -> ParsedFile | None:
    """Return what a sheet of contacts holds, or None if it is none."""
    header_at = None if column_map is None else mapped_header(sheet.rows, column_map, loaded.path)
    if header_at is None:
        header_at = find_header(sheet.rows)
    if header_at is None:
        columns, rows = columns_by_content(sheet.rows), sheet.rows
    else:
        header, rows = sheet.rows[header_at][1], sheet.rows[header_at + 1 :]
        if column_map is None and _is_touch_sheet(header):
            return None
        columns = columns_of(header, rows)
        if column_map is not None:
            mapped = apply_map(column_map, header, Field, (), loaded.path)
            columns = _with_map(columns, mapped)
    if not any(column.field in _NAMING for column in columns):
        return None
    kind = kind_of(columns) if loaded.kind is FileKind.CSV else loaded.kind
    reader = TableReader(columns, rows, kind, loaded.place_of(sheet.name), region, since_1904=sheet.since_1904)
    reader.read(rows)
    formulas = _formulas(loaded, sheet, columns)
    return ParsedFile(
        file=loaded.path.name,
        kind=kind,
        contacts=tuple(reader.contacts),
        left_out=tuple(reader.left_out),
        warnings=(*reader.warnings, *formulas),
        columns=tuple(ParsedColumn(column.header, column.field.value, column.label) for column in columns),
    )


def _is_touch_sheet(header: Sequence[str]) -> bool:
    reach = {Field.PHONE, Field.EMAIL, Field.BIRTHDAY, Field.STREET, Field.ADDRESS}
    return looks_like_touches(header) and not any(column.field in reach for column in columns_of(header, ()))


def _with_map(columns: Sequence[Column], mapped: Mapped) -> list[Column]:
    """Put the owner's word over what the names say; a field of which there is one is left to the owner's column."""
    spoken_for = {Field(field) for field, _ in mapped.fields.values()}
    result: list[Column] = []
    for column in columns:
        told = mapped.fields.get(column.index)
        if told is not None:
            field, label = Field(told[0]), told[1]
            result.append(replace(column, field=field, label=label))
        elif column.field in spoken_for and column.field not in {Field.OWN, Field.IGNORE, Field.PHONE, Field.EMAIL}:
            result.append(replace(column, field=Field.OWN, label=""))
        else:
            result.append(column)
    return result


def _formulas(loaded: Loaded, sheet: Sheet, columns: Iterable[Column]) -> list[Warned]:
    """Warn once a column of formulas that were never computed."""
    by_index = {column.index: column for column in columns}
    first: dict[int, int] = {}
    for problem in loaded.problems:
        if problem.sheet == sheet.name:
            first.setdefault(problem.column, problem.line)
    place = loaded.place_of(sheet.name)
    told = WarnedReason.FORMULA_WITHOUT_VALUE
    return [
        Warned(place.file, line, told, {"column": by_index[index].header}, place.sheet)
        for index, line in first.items()
        if index in by_index
    ]


def _joined(first: ParsedFile, second: ParsedFile) -> ParsedFile:
    return replace(
        first,
        kind=second.kind,
        contacts=(*first.contacts, *second.contacts),
        left_out=(*first.left_out, *second.left_out),
        warnings=(*first.warnings, *second.warnings),
        columns=first.columns or second.columns,
    )
