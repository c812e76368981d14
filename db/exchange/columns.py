"""Which column of a table holds what: found by its name, or by what stands in it when there are no names."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from db.days import read_day
from db.exchange.column_names import FIRST_OR_WHOLE, KNOWN, PARTS, PLACES, TITLE_OF_SOME_KIND, Field
from db.exchange.names import looks_like_firm
from db.exchange.parsed import FileKind
from db.exchange.rows import Row
from db.phones import e164
from db.text import fold

_TOKENS = re.compile(r"[0-9]+|[^\W0-9_]+")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE_LIKE = re.compile(r"[+()0-9 ./-]{7,20}")
_HEADER_WITHIN = 30
_SAMPLE_ROWS = 200
_SURELY_A_HEADER = 3
_WHERE = frozenset({"home", "work", "ev", "is"})  # some programs call the phones of these places just so

#: Fields a contact has once: the first column that holds one is it, further ones stay fields of the shop's own.
_ONCE = frozenset(
    {
        Field.NAME, Field.GIVEN_NAME, Field.MIDDLE_NAME, Field.FAMILY_NAME, Field.PREFIX, Field.SUFFIX,
        Field.NICKNAME, Field.COMPANY, Field.DEPARTMENT, Field.TITLE, Field.KIND, Field.BIRTHDAY, Field.GENDER,
        Field.LANGUAGE, Field.EXTERNAL_ID, Field.BIRTH_DAY, Field.BIRTH_MONTH, Field.BIRTH_YEAR,
    },
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """A column and what it is taken for.

    `label` says which phone, address, day or network; for a column of labels it names the field they are of.
    `number` keeps together what belongs together (`Phone 2 - Type`, `Phone 2 - Value`); 0 where there is none.
    """

    index: int
    header: str
    field: Field
    label: str = ""
    number: int = 0


def known_names(cells: Sequence[str]) -> int:
    """Return how many cells of a row are names of columns we know."""
    return sum(1 for cell in cells if cell and _recognised(cell)[0] is not None)


def find_header(rows: Sequence[Row]) -> int | None:
    """Return which row names the columns, or None where none does. Titles and junk before it are passed over."""
    best: int | None = None
    best_count = 0
    for index, (_, cells) in enumerate(rows[:_HEADER_WITHIN]):
        filled = [cell for cell in cells if cell.strip()]
        count = known_names(filled)
        holds_data = any(_MAIL.fullmatch(cell.strip()) or _is_phone(cell) for cell in filled)
        enough = count >= _SURELY_A_HEADER or count >= len(filled) * 0.25
        if count > best_count and not holds_data and enough:
            best, best_count = index, count
    return best


def columns_of(header: Sequence[str], rows: Sequence[Row]) -> list[Column]:
    """Return what the columns of a table are taken for, by their names.

    Args:
        header: the names.
        rows: the rows below, a few of which help where a name alone does not tell.
    """
    columns = [_column(index, cell) for index, cell in enumerate(header)]
    # Of thousands of columns, nearly all tell by themselves; the others look at all of them.
    columns = [_settled(column, columns, rows) if _may_be_several(column) else column for column in columns]
    taken: set[Field] = set()
    result: list[Column] = []
    for column in columns:
        again = column.field in _ONCE and column.field in taken
        result.append(replace(column, field=Field.OWN) if again else column)
        taken.add(column.field)
    return result


def columns_by_content(rows: Sequence[Row]) -> list[Column]:
    """Return what the columns of a table without names hold, by what stands in them; empty if nobody can tell."""
    sample = [cells for _, cells in rows[:_SAMPLE_ROWS]]
    width = max(map(len, sample), default=0)
    columns: list[Column] = []
    name_parts: list[int] = []
    for index in range(width):
        cells = [cells[index].strip() for cells in sample if index < len(cells) and cells[index].strip()]
        field = _field_of_content(cells)
        if field is Field.NAME:
            name_parts.append(index)
        columns.append(Column(index, "", field))
    first = sample[0] if sample else []
    # Where there are no names of columns, the first row is a contact like any other.
    reached = [column.index for column in columns if column.field in {Field.PHONE, Field.EMAIL}]
    if not any(index < len(first) and _content(first[index].strip()) is not Field.NAME for index in reached):
        return []
    return _with_name_parts(columns, name_parts, sample)


def kind_of(columns: Iterable[Column]) -> FileKind:
    """Return which program's export the columns are."""
    keys = {_key(column.header)[0] for column in columns}
    if {"phone value", "e mail value", "email value"} & keys and {"group membership", "labels", "name"} & keys:
        return FileKind.GOOGLE_CSV
    english = {"first name", "last name", "business street"} <= keys or {"e mail address", "business phone"} <= keys
    turkish = {"ad", "soyadi", "is telefonu"} <= keys
    return FileKind.OUTLOOK_CSV if english or turkish else FileKind.CSV


def _column(index: int, header: str) -> Column:
    field, label = _recognised(header)
    _, number = _key(header)
    return Column(index, header.strip(), field or (Field.OWN if header.strip() else Field.IGNORE), label, number)


@lru_cache(maxsize=4_000)
def _recognised(header: str) -> tuple[Field | None, str]:
    key, _ = _key(header)
    if key in FIRST_OR_WHOLE:
        return Field.NAME, ""
    if key in TITLE_OF_SOME_KIND:
        return Field.TITLE, ""
    if key in KNOWN:
        return KNOWN[key]
    place, _, rest = key.partition(" ")
    if place in PLACES:
        for start in ("", "adresi ", "address "):
            part = PARTS.get(rest.removeprefix(start)) if rest.startswith(start) else None
            if part is not None:
                return part, PLACES[place]
    return None, ""


def _key(header: str) -> tuple[str, int]:
    """Return a column's name folded, without digits and punctuation, and the first number in it."""
    if len(header) > 80:
        return "", 0
    tokens = _TOKENS.findall(fold(header.partition("(")[0] or header))
    number = next((int(token) for token in tokens if token.isdecimal() and len(token) < 4), 0)
    return " ".join(token for token in tokens if not token.isdecimal()), number


def _may_be_several(column: Column) -> bool:
    key, _ = _key(column.header)
    return key in FIRST_OR_WHOLE or key in TITLE_OF_SOME_KIND or key in _WHERE


def _settled(column: Column, columns: Sequence[Column], rows: Sequence[Row]) -> Column:
    """Decide what a name that may mean several things means beside its neighbours."""
    key, _ = _key(column.header)
    fields = {other.field for other in columns if other is not column}
    if key in FIRST_OR_WHOLE and Field.FAMILY_NAME in fields and Field.GIVEN_NAME not in fields:
        return replace(column, field=Field.GIVEN_NAME)
    if key not in TITLE_OF_SOME_KIND:
        is_phone = key in _WHERE and _mostly_phones(rows, column.index)
        return replace(column, field=Field.PHONE, label=PLACES[key]) if is_phone else column
    others = {_key(other.header)[0] for other in columns if other is not column}
    has_name = bool(fields & {Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME})
    if not has_name and key != "title":
        return replace(column, field=Field.NAME)
    if others & {"job title", "is unvani", "organization title"}:
        return replace(column, field=Field.PREFIX)
    if key != "title" and Field.COMPANY not in fields and _mostly_firms(rows, column.index):
        return replace(column, field=Field.COMPANY)
    return column


def _mostly_firms(rows: Sequence[Row], index: int) -> bool:
    cells = [cells[index] for _, cells in rows[:_SAMPLE_ROWS] if index < len(cells) and cells[index].strip()]
    return sum(map(looks_like_firm, cells)) > len(cells) * 0.3


def _mostly_phones(rows: Sequence[Row], index: int) -> bool:
    cells = [cells[index] for _, cells in rows[:_SAMPLE_ROWS] if index < len(cells) and cells[index].strip()]
    return bool(cells) and sum(map(_is_phone, cells)) > len(cells) * 0.6


def _field_of_content(cells: Sequence[str]) -> Field:
    if not cells:
        return Field.IGNORE
    found = Counter(_content(cell) for cell in cells)
    field, count = found.most_common(1)[0]
    return field if count >= len(cells) * 0.6 else Field.OWN


def _content(cell: str) -> Field:
    if _MAIL.fullmatch(cell):
        return Field.EMAIL
    if read_day(cell) is not None:
        return Field.OWN
    if _is_phone(cell):
        return Field.PHONE
    words = cell.split()
    if 1 <= len(words) <= 6 and all(any(ch.isalpha() for ch in word) for word in words) and len(cell) < 60:
        return Field.NAME
    return Field.OWN


def _is_phone(cell: str) -> bool:
    return _PHONE_LIKE.fullmatch(cell.strip()) is not None and e164(cell) is not None


def _with_name_parts(columns: list[Column], names: list[int], sample: Sequence[Sequence[str]]) -> list[Column]:
    """The first column of words is the name; two of single words side by side are given and family name."""
    if not names:
        return columns
    first = names[0]
    single = all(" " not in cells[first].strip() for cells in sample if first < len(cells))
    two = single and len(names) > 1 and names[1] == first + 1
    meant = {first: Field.GIVEN_NAME, first + 1: Field.FAMILY_NAME} if two else {first: Field.NAME}
    return [
        replace(column, field=meant.get(column.index, Field.OWN)) if column.field is Field.NAME else column
        for column in columns
    ]
