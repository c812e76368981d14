"""Reading what can be read of a damaged SQLite file, table by table, around the places that cannot.

Only the tables themselves are read, never an index, in the order of their row ids. Behind a page that cannot be read
the reading goes on with the next row id that answers.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from db.safety.leaves import Leaves

#: Row ids tried one by one behind a place that cannot be read, before longer and longer steps are taken: more than
#: the rows of one page, of which mostly not two in a row are destroyed.
_ONE_BY_ONE = 200
_LAST_ROW_ID = 2**53


@dataclass(frozen=True, slots=True)
class Gap:
    """Row ids, first to last, of which a table could not say what stood there; no last where nothing came behind."""

    table: str
    first: int
    last: int | None


class UnreadableError(Exception):
    """Not even the list of tables can be read."""


class DamagedFile:
    """A damaged SQLite file, open for reading. The caller gives a copy nobody else uses."""

    def __init__(self, path: Path) -> None:
        """Open the file. What its log holds is put into it.

        Raises:
            UnreadableError: not even what tables there are can be read.
        """
        self.gaps: list[Gap] = []
        self._path = path
        self._leaves: Leaves | None = None
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.text_factory = _text
        try:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            names = self._connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        except (sqlite3.Error, UnicodeError) as error:
            # The message itself may quote what is destroyed, and then is no text.
            self._connection.close()
            raise UnreadableError from error
        self.tables = frozenset(str(name) for (name,) in names)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def lost_rows(self, table: str, columns: Sequence[str]) -> Iterator[list[tuple[object, ...]]]:
        """Yield rows that may have stood in the gaps of a table, from pages nothing leads to; one list a page.

        They have as many columns as the table; whether they are rows of it the caller must find out.

        Args:
            table: one of `tables`, read before by `rows`.
            columns: the columns wanted.
        """
        gaps = [gap for gap in self.gaps if gap.table == table]
        if not gaps:
            return
        info = self._connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        places = {str(row[1]): place for place, row in enumerate(info)}
        keys = [place for place, row in enumerate(info) if row[5] == 1 and str(row[2]).upper() == "INTEGER"]
        if self._leaves is None:
            self._leaves = Leaves(self._path)
        for page in self._leaves.pages(len(info)):
            found: list[tuple[object, ...]] = []
            for row_id, values in page:
                if any(gap.first <= row_id and (gap.last is None or row_id <= gap.last) for gap in gaps):
                    whole = [row_id if place in keys else value for place, value in enumerate(values)]
                    found.append(tuple(whole[places[name]] if name in places else None for name in columns))
            if found:
                yield found

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[tuple[object, ...]]:
        """Yield the rows of a table that can be read, each only with as many columns as the table has.

        Args:
            table: one of `tables`.
            columns: the columns wanted; those the table does not have are None in every row.
        """
        there = {str(row[1]) for row in self._connection.execute(f'PRAGMA table_info("{table}")')}
        wanted = ", ".join(f'"{name}"' if name in there else "NULL" for name in columns)
        statement = f'SELECT rowid, {wanted} FROM "{table}" NOT INDEXED WHERE rowid >= ? ORDER BY rowid'  # noqa: S608 (names found in the file itself)
        start: int | None = -_LAST_ROW_ID
        while start is not None:
            broken_at = start
            try:
                for row_id, *values in self._connection.execute(statement, (start,)):
                    # A page that points back to an earlier one would go round for ever.
                    if row_id < broken_at:
                        break
                    yield tuple(values)
                    broken_at = row_id + 1
                else:
                    return
            except (sqlite3.Error, UnicodeError):
                pass
            start = self._behind(statement, max(broken_at, 0))
            self.gaps.append(Gap(table, max(broken_at, 0), None if start is None else start - 1))

    def _behind(self, statement: str, broken_at: int) -> int | None:
        """Return the first row id behind a place that cannot be read from which on something can; None at the end."""
        step = 1
        tried = broken_at
        for count in range(1_000):
            tried += step
            if tried > _LAST_ROW_ID:
                return None
            if count > _ONE_BY_ONE:
                step *= 2
            found = self._first_from(statement, tried)
            if found is not None and found >= tried:
                return self._nearest(statement, tried - step, found) if step > 1 else found
        return None

    def _nearest(self, statement: str, silent: int, found: int) -> int:
        """Return the first readable row id between one that cannot be read and one that can, by halving."""
        while found - silent > 1:
            middle = (silent + found) // 2
            answer = self._first_from(statement, middle)
            if answer is None or answer < middle:
                silent = middle
            else:
                found = middle if answer >= found else answer
                if answer > middle:
                    return found
        return found

    def _first_from(self, statement: str, row_id: int) -> int | None:
        try:
            row = self._connection.execute(f"{statement} LIMIT 1", (row_id,)).fetchone()
        except (sqlite3.Error, UnicodeError):
            return None
        return None if row is None else int(row[0])


def graft_beginning(damaged: Path, whole: Path) -> None:
    """Give a file whose first pages are destroyed the ones of an empty journal, which hold the list of its tables.

    All journals of a layout are made by the same steps, so that their tables begin on the same pages.

    Args:
        damaged: the file; it is changed.
        whole: an empty journal of the newest layout, closed.
    """
    donor = whole.read_bytes()
    page = int.from_bytes(donor[16:18], "big")
    with damaged.open("rb+") as file:
        pages = damaged.stat().st_size // page
        for number in _schema_pages(donor, page):
            if number <= pages:
                file.seek((number - 1) * page)
                file.write(donor[(number - 1) * page : number * page])
        # The header of a journal that holds nothing tells its own size, and its own list of unused pages.
        file.seek(28)
        file.write(pages.to_bytes(4, "big") + bytes(8))
        file.seek(92)
        file.write(donor[24:28])


def _schema_pages(donor: bytes, page: int) -> Iterator[int]:
    """Yield the numbers of the pages that hold the list of tables (file format, "B-tree Pages"): a tree from page 1."""
    waiting = [1]
    while waiting:
        number = waiting.pop()
        yield number
        start = (number - 1) * page
        at = start + (100 if number == 1 else 0)
        if donor[at] != 0x05:
            continue
        cells = int.from_bytes(donor[at + 3 : at + 5], "big")
        waiting.append(int.from_bytes(donor[at + 8 : at + 12], "big"))
        for cell in range(cells):
            pointer = int.from_bytes(donor[at + 12 + 2 * cell : at + 14 + 2 * cell], "big")
            waiting.append(int.from_bytes(donor[start + pointer : start + pointer + 4], "big"))


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
