"""Text tables: the delimiter found, quotation marks obeyed and, where they do not pair, forgiven."""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from db.exchange.rows import Row

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 64 * 1024
_SAMPLE_ROWS = 40
_SEPARATOR_LINE = re.compile(r"sep=(.)\n", re.IGNORECASE)

#: A cell of more lines than this is rather a quotation mark that was never closed.
_LONGEST_CELL_LINES = 200
_TELLING_WIDTH = 3

#: No spreadsheet has more columns; what stands behind them is no list of people.
_MOST_CELLS = 16_384
_LARGEST_CELL = 16 * 1024 * 1024
_FORGIVEN = 200


@dataclass(frozen=True, slots=True)
class TextTable:
    """The rows of a text table, and the lines in which a quotation mark without its other half stands."""

    rows: list[Row]
    stray: tuple[tuple[int, str], ...] = ()


def read_rows(text: str, knows: Callable[[Sequence[str]], int]) -> TextTable:
    """Return the rows of a text table. A quotation mark without its other half costs no row behind it.

    Args:
        text: the file's text, lines ending in a line feed alone.
        knows: how many cells of a row are names of columns we know; it decides between delimiters.
    """
    told = _SEPARATOR_LINE.match(text)
    first = 1
    if told is not None:
        text = text[told.end() :]
        first = 2
    delimiter = told[1] if told is not None else find_delimiter(text, knows)
    csv.field_size_limit(_LARGEST_CELL)
    rows = _strictly(text, delimiter)
    stray: list[int] = []
    lines: list[str] = []
    if rows is None:
        lines = text.split("\n")
        rows = list(_forgivingly(lines, delimiter, stray))
    behind = first - 1
    if behind:
        rows = [(line + behind, cells) for line, cells in rows]
    if any(len(cells) > _MOST_CELLS for _, cells in rows):
        rows = [(line, cells[:_MOST_CELLS]) for line, cells in rows]
    return TextTable(rows, tuple((line + behind, lines[line - 1]) for line in stray))


def find_delimiter(text: str, knows: Callable[[Sequence[str]], int]) -> str:
    """Return the sign between cells: the one that gives rows of the same length, and names of columns we know."""
    sample = text if len(text) <= _SAMPLE else text[: text.rfind("\n", 0, _SAMPLE) + 1] or text[:_SAMPLE]
    return max(_DELIMITERS, key=lambda delimiter: _fitness(sample, delimiter, knows))


def _fitness(sample: str, delimiter: str, knows: Callable[[Sequence[str]], int]) -> float:
    try:
        reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
        rows = [row for row in islice(reader, _SAMPLE_ROWS) if any(row)]
    except csv.Error:
        return 0.0
    if not rows:
        return 0.0
    width, count = Counter(map(len, rows)).most_common(1)[0]
    if width == 1 and max(map(len, rows)) == 1:
        return 0.0
    alike = count / len(rows) if width > 1 else 0.0
    return alike + 0.02 * min(width, 30) + 0.2 * max(map(knows, rows))


def _strictly(text: str, delimiter: str) -> list[Row] | None:
    """Return the rows of a table whose quotation marks all pair, None otherwise."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    tall: list[tuple[int, int]] = []
    line = 1
    try:
        for cells in reader:
            rows.append((line, cells))
            if reader.line_num > line:
                tall.append((line - 1, reader.line_num))
            line = reader.line_num + 1
    except csv.Error:
        return None
    if tall:
        lines = text.split("\n")
        width = _usual_width(lines, delimiter)
        if any(_are_rows(lines[start:end], width, delimiter) for start, end in tall):
            return None
    return rows


def _are_rows(lines: Sequence[str], width: int, delimiter: str) -> bool:
    """Say whether lines read as one row are rather rows each, so that what holds them together is a stray mark.

    What people write in a cell hardly ever has just as many signs between cells in each of its lines as a row.
    """
    return width >= _TELLING_WIDTH and all(line.count(delimiter) == width - 1 for line in lines if line.strip())


def _is_never_closed(lines: Sequence[str], start: int, height: int) -> bool:
    """Say whether a mark holds together everything up to the end of the file: quotation marks come in pairs."""
    return start + height == len(lines) and sum(line.count('"') for line in lines[start:]) % 2 == 1


def _forgivingly(lines: list[str], delimiter: str, stray: list[int]) -> Iterator[Row]:
    """Yield rows; a mark that swallows what follows is taken as a sign like any other, its line noted in `stray`."""
    width = _usual_width(lines, delimiter)
    position = 0
    forgiven = 0
    while position < len(lines):
        if forgiven > _FORGIVEN:
            yield from ((at + 1, _bare(lines[at], delimiter)) for at in range(position, len(lines)))
            return
        for line, cells, height in _records(lines, position, delimiter):
            swallowed = height > 1 and (
                height > _LONGEST_CELL_LINES
                or len(cells) != width
                or _are_rows(lines[line - 1 : line - 1 + height], width, delimiter)
                or _is_never_closed(lines, line - 1, height)
            )
            if swallowed:
                stray.append(line)
                yield line, _bare(lines[line - 1], delimiter)
                position = line
                forgiven += 1
                break
            yield line, cells
            position = line - 1 + height
        else:
            return


def _records(lines: list[str], position: int, delimiter: str) -> Iterator[tuple[int, list[str], int]]:
    """Yield line, cells and height in lines of each record from a position on."""
    reader = csv.reader((line + "\n" for line in islice(lines, position, None)), delimiter=delimiter)
    before = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            cells = []
        height = max(1, reader.line_num - before)
        yield position + before + 1, cells, height
        before += height


def _usual_width(lines: list[str], delimiter: str) -> int:
    widths = Counter(len(_bare(line, delimiter)) for line in lines[:_SAMPLE_ROWS] if line.strip())
    return widths.most_common(1)[0][0] if widths else 0


def _bare(line: str, delimiter: str) -> list[str]:
    return [cell.strip().strip('"').replace('""', '"') for cell in line.split(delimiter)]
