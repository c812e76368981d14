"""Map files: the owner's own word on which column holds what (`hatir import --map FILE`).

Either JSON, `{"Müşteri Ünvanı": "name", "Tel": "phone:work"}`, or plain lines, `Müşteri Ünvanı = name`, where lines
that begin with `#` are remarks. Either side may be the column: `{"name": "Müşteri Ünvanı"}` says the same, and
`{"words": ["Issue", "Narrative"]}` puts two columns together. A touch map may give a word for all rows where no column
holds it: `kind = complaint`.

Fields of contacts are the values of `column_names.Field`, of touches those of `touch_names.TouchField`; behind a colon
may stand a label (`phone:mobile`, `own:Kumaş`, `special_day:anniversary`). Columns the map does not name are left to
their own names.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from db.errors import Problem, UserError
from db.exchange.encodings import decode
from db.text import fold

_LINE = re.compile(r"(.+?)\s*(?:=>|->|→|=|\t)\s*(.+)")
_COLON_LINE = re.compile(r"(.+?)\s*:\s+(.+)")
_LARGEST = 256 * 1024


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Pairs as the file gives them, in its order: each is a column and a field, whichever comes first."""

    path: Path
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Mapped:
    """What a map says of one table: fields (with label) by the header's index, and words for all rows by field."""

    fields: Mapping[int, tuple[str, str]]
    constants: Mapping[str, str]


def read_column_map(path: Path) -> ColumnMap:
    """Return the map in a file.

    Raises:
        UserError: the file cannot be read or is no map.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError(Problem.IMPORT_MAP_UNREADABLE, path=path, detail="")
        text, _ = decode(path.read_bytes())
    except OSError as error:
        raise UserError(Problem.IMPORT_MAP_UNREADABLE, path=path, detail=error.strerror or "") from error
    pairs = _json_pairs(text, path) if text.lstrip().startswith(("{", "[")) else _line_pairs(text, path)
    if not pairs:
        raise UserError(Problem.IMPORT_MAP_UNREADABLE, path=path, detail="")
    return ColumnMap(path, tuple(pairs))


def apply_map(
    column_map: ColumnMap,
    header: Iterable[str],
    fields: Iterable[str],
    constant_fields: Iterable[str],
    table: Path,
) -> Mapped:
    """Return what a map says of a table with these column names.

    Args:
        column_map: the map.
        header: the table's column names, in order.
        fields: the fields there are.
        constant_fields: those a word for all rows may be given for.
        table: the table's file, for errors.

    Raises:
        UserError: a pair names no field, or a column the table does not have.
    """
    places = {fold(name): index for index, name in reversed(list(enumerate(header)))}
    known = set(fields)
    constants_for = set(constant_fields)
    mapped: dict[int, tuple[str, str]] = {}
    constants: dict[str, str] = {}
    for left, right in column_map.pairs:
        column, field = _told_apart(left, right, places, known)
        if field is None:
            raise UserError(Problem.IMPORT_MAP_UNREADABLE, path=column_map.path, detail=f"{left} = {right}")
        name, _, label = field.partition(":")
        index = places.get(fold(column))
        if index is not None:
            mapped[index] = (_key(name), label.strip())
        elif _key(name) in constants_for:
            constants[_key(name)] = column.strip().strip("\"'= ")
        else:
            raise UserError(Problem.IMPORT_COLUMN_MISSING, path=table, column=column)
    return Mapped(mapped, constants)


def names_in(column_map: ColumnMap) -> frozenset[str]:
    """Return both sides of every pair, folded: among them are the names of columns."""
    return frozenset(fold(side) for pair in column_map.pairs for side in pair)


def _told_apart(left: str, right: str, places: Mapping[str, int], known: set[str]) -> tuple[str, str | None]:
    """Return the column and the field of a pair. A side that is a column of the table is the column."""
    left_is_field = _is_field(left, known)
    right_is_field = _is_field(right, known)
    if right_is_field and (fold(left) in places or not left_is_field):
        return left, right
    if left_is_field:
        return right, left
    return left, None


def _is_field(text: str, known: set[str]) -> bool:
    return _key(text.partition(":")[0]) in known


def _key(text: str) -> str:
    return re.sub(r"[\s-]+", "_", text.strip().lower())


def _json_pairs(text: str, path: Path) -> list[tuple[str, str]]:
    try:
        found: object = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise UserError(Problem.IMPORT_MAP_UNREADABLE, path=path, detail=str(error)) from error
    if isinstance(found, dict) and isinstance(found.get("columns"), dict):
        found = found["columns"]
    if not isinstance(found, dict):
        raise UserError(Problem.IMPORT_MAP_UNREADABLE, path=path, detail="")
    pairs: list[tuple[str, str]] = []
    for key, value in found.items():
        for one in value if isinstance(value, list) else [value]:
            if one is None or one == "":
                pairs.append((str(key), "ignore"))
            elif isinstance(one, str | int | float):
                pairs.append((str(key), str(one)))
            else:
                raise UserError(Problem.IMPORT_MAP_UNREADABLE, path=path, detail=str(key))
    return pairs


def _line_pairs(text: str, path: Path) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for raw in text.split("\n"):
        line = raw.strip().rstrip(",;")
        if not line or line.startswith(("#", "[")):
            continue
        found = _LINE.fullmatch(line) or _COLON_LINE.fullmatch(line)
        if found is None:
            raise UserError(Problem.IMPORT_MAP_UNREADABLE, path=path, detail=line[:80])
        pairs.append((_unquoted(found[1]), _unquoted(found[2])))
    return pairs


def _unquoted(text: str) -> str:
    text = text.strip()
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" else text
