"""Rows of a damaged SQLite file read from its pages themselves, where the way to them through the table is destroyed.

A table is a tree of pages. Where an inner page is destroyed, the pages below it still hold their rows and nothing leads
to them any more. Here every page that says to be such a leaf is read on its own (SQLite's file format, "B-tree Pages"
and "Record Format"); whose rows they are, the caller must find out.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

Row = tuple[int, tuple[object, ...]]
"""A row id and the values of the columns, in the order of the table. The column that is the row id itself is None."""

_LEAF = 0x0D
_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)


class Leaves:
    """The leaf pages of a file."""

    def __init__(self, path: Path) -> None:
        """Read the file. Its header must be whole."""
        self._bytes = path.read_bytes()
        size = int.from_bytes(self._bytes[16:18], "big")
        self._page = 65_536 if size == 1 else size
        self._usable = self._page - self._bytes[20]

    def pages(self, columns: int) -> Iterator[list[Row]]:
        """Yield the rows of each leaf whose rows all have so many columns, page by page."""
        for start in range(0, len(self._bytes) - self._page + 1, self._page):
            if start and self._bytes[start] == _LEAF:
                rows = self._rows(start)
                if rows and all(len(values) == columns for _, values in rows):
                    yield rows

    def _rows(self, start: int) -> list[Row]:
        rows: list[Row] = []
        count = int.from_bytes(self._bytes[start + 3 : start + 5], "big")
        if 8 + 2 * count > self._page:
            return []
        for cell in range(count):
            at = start + 8 + 2 * cell
            pointer = int.from_bytes(self._bytes[at : at + 2], "big")
            try:
                rows.append(self._row(start + pointer, start + self._usable))
            except (IndexError, ValueError, OverflowError):
                continue
        return rows

    def _row(self, at: int, end: int) -> Row:
        length, at = self._varint(at)
        row_id, at = self._varint(at)
        return row_id, _values(self._payload(at, end, length))

    def _payload(self, at: int, end: int, length: int) -> bytes:
        most = self._usable - 35
        if length <= most:
            if at + length > end:
                message = "a row that ends outside its page"
                raise ValueError(message)
            return self._bytes[at : at + length]
        least = (self._usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (self._usable - 4)
        local = local if local <= most else least
        parts = [self._bytes[at : at + local]]
        following = int.from_bytes(self._bytes[at + local : at + local + 4], "big")
        missing = length - local
        while missing > 0:
            start = (following - 1) * self._page
            if following < 2 or start + self._page > len(self._bytes):
                message = "a row whose rest is not there"
                raise ValueError(message)
            parts.append(self._bytes[start + 4 : start + 4 + min(missing, self._usable - 4)])
            missing -= self._usable - 4
            following = int.from_bytes(self._bytes[start : start + 4], "big")
        return b"".join(parts)

    def _varint(self, at: int) -> tuple[int, int]:
        return _varint(self._bytes, at)


def _values(payload: bytes) -> tuple[object, ...]:
    header, at = _varint(payload, 0)
    if header > len(payload):
        message = "a header longer than its row"
        raise ValueError(message)
    kinds: list[int] = []
    while at < header:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[object] = []
    for kind in kinds:
        size = _SIZES[kind] if kind < len(_SIZES) else (kind - 12) // 2
        part = payload[at : at + size]
        if len(part) != size:
            message = "a row cut short"
            raise ValueError(message)
        values.append(_value(kind, part))
        at += size
    return tuple(values)


def _value(kind: int, part: bytes) -> object:
    match kind:
        case 0:
            return None
        case 7:
            return struct.unpack(">d", part)[0]
        case 8 | 9:
            return kind - 8
        case _ if kind < 7:
            return int.from_bytes(part, "big", signed=True)
        case _ if kind < 12:
            message = "no kind of value"
            raise ValueError(message)
        case _:
            return bytes(part) if kind % 2 == 0 else part.decode("utf-8", "replace")


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a number of up to nine bytes, and where it ends."""
    value = 0
    for count in range(8):
        byte = data[at + count]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + count + 1
    value = value << 8 | data[at + 8]
    return value - (1 << 64) if value >= 1 << 63 else value, at + 9
