"""Taking in contacts, against reading the file plainly and writing it with one statement."""

from __future__ import annotations

import csv
import io
import sqlite3
import statistics
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import crowds
from measuring import Row, seconds
from moment import NOW

from db import journal as journals
from db.exchange.importing import import_contacts
from db.exchange.reading import read_contacts
from db.queries.customers import CustomerDetail, details

_ROUNDS = 3
_COLUMNS = ("First Name", "Last Name", "Phone 1 - Value", "E-mail 1 - Value", "Birthday")


def measure(sizes: Sequence[int]) -> list[Row]:
    """Take the people of a crowd into an empty journal, from a CSV file and from a vCard file."""
    rows: list[Row] = []
    for size in sizes:
        with crowds.opened(size) as journal:
            people = details(journal)
        with tempfile.TemporaryDirectory(prefix="hatir-bench-") as name:
            folder = Path(name)
            table, cards = folder / "contacts.csv", folder / "contacts.vcf"
            table.write_text(_csv(people), encoding="utf-8", newline="")
            cards.write_text(_vcards(people), encoding="utf-8", newline="")
            for what, file, plainly in (
                ("import contacts, CSV", table, _read_table_plainly),
                ("import contacts, vCard", cards, _read_lines_plainly),
            ):
                ours, reference = _in_turn(folder, file, size, plainly)
                rows.append(Row(what, size, ours, reference, _AGAINST[plainly], goal=4.0))
    return rows


def _in_turn(folder: Path, file: Path, size: int, plainly: Callable[[Path, Path], None]) -> tuple[float, float]:
    ours: list[float] = []
    reference: list[float] = []
    for round_ in range(_ROUNDS):
        ours.append(_taken_in(folder / f"{file.suffix[1:]}{round_}.hatir", file, size))
        plain = folder / f"{file.suffix[1:]}{round_}.db"
        reference.append(seconds(lambda plain=plain: plainly(file, plain)))
    return statistics.median(ours), statistics.median(reference)


def _taken_in(path: Path, file: Path, size: int) -> float:
    with journals.create(path, now=NOW) as journal:
        taken = seconds(lambda: _added(import_contacts(journal, [read_contacts(file)], NOW).added, size))
        journal._changed = False  # no backup of a copy
    return taken


def _added(count: int, size: int) -> None:
    if count < size * 0.98:  # two people of one name and no other sign may be taken for one
        raise RuntimeError(f"only {count} of {size} were taken in")


def _read_table_plainly(file: Path, database: Path) -> None:
    with file.open(encoding="utf-8", newline="") as text, closing(sqlite3.connect(database)) as plain:
        plain.execute("CREATE TABLE contact (given, family, phone, email, birthday)")
        rows = csv.reader(text)
        next(rows)
        plain.executemany("INSERT INTO contact VALUES (?, ?, ?, ?, ?)", rows)
        plain.commit()


def _read_lines_plainly(file: Path, database: Path) -> None:
    people: list[tuple[str, str, str, str]] = []
    found: dict[str, str] = {}
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            name, _, value = line.rstrip("\r\n").partition(":")
            found[name.partition(";")[0]] = value
            if name == "END":
                people.append((found["FN"], found.get("TEL", ""), found.get("EMAIL", ""), found.get("BDAY", "")))
                found = {}
    with closing(sqlite3.connect(database)) as plain:
        plain.execute("CREATE TABLE contact (name, phone, email, birthday)")
        plain.executemany("INSERT INTO contact VALUES (?, ?, ?, ?)", people)
        plain.commit()


_AGAINST = {
    _read_table_plainly: "csv + one executemany",
    _read_lines_plainly: "reading lines + one executemany",
}


def _csv(people: Sequence[CustomerDetail]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for person in people:
        email = person.emails[0] if person.emails else ""
        writer.writerow((person.given_name, person.family_name, person.phones[0], email, person.birthday or ""))
    return text.getvalue()


def _vcards(people: Sequence[CustomerDetail]) -> str:
    cards: list[str] = []
    for person in people:
        lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{person.family_name};{person.given_name};;;", f"FN:{person.name}"]
        lines += [f"TEL;TYPE=CELL:{phone}" for phone in person.phones]
        lines += [f"EMAIL;TYPE=HOME:{email}" for email in person.emails]
        lines += [f"BDAY:{person.birthday}"] if person.birthday else []
        cards.append("\r\n".join([*lines, "END:VCARD", ""]))
    return "".join(cards)
