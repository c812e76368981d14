"""Cards as a table: a CSV file that Turkish Excel opens with a double click, and a workbook."""

import csv
import datetime
import enum
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from db.exchange.formulas import harmless
from db.files import write_whole
from db.journal import Journal
from db.queries.customercards import CardOnFile, cards_on_file


class Column(enum.StrEnum):
    """A column of the table."""

    NAME = "name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    COMPANY = "company"
    PHONES = "phones"
    EMAILS = "emails"
    ADDRESS = "address"
    BIRTHDAY = "birthday"
    TAGS = "tags"
    LAST_CONTACT = "last_contact"
    DUE = "due"
    NOTES = "notes"


COLUMNS = tuple(Column)


def write_csv(journal: Journal, customer_ids: Sequence[int], path: Path, names: Mapping[Column, str]) -> int:
    """Write these cards, in the order given, and return how many there were.

    UTF-8 with a mark at the beginning, semicolons and CRLF: what Excel in Turkish expects. A text that a spreadsheet
    would take for a formula gets an apostrophe before it; a phone number with a plus stays as it is.

    Raises:
        UserError: the file cannot be written.
    """
    text = io.StringIO(newline="")
    table = csv.writer(text, delimiter=";", lineterminator="\r\n")
    table.writerow([names[column] for column in COLUMNS])
    count = 0
    for cells in _rows(journal, customer_ids):
        table.writerow(_safe(column, text) for column, text in zip(COLUMNS, cells, strict=True))
        count += 1
    write_whole(path, text.getvalue().encode("utf-8-sig"))
    return count


def write_workbook(journal: Journal, customer_ids: Sequence[int], path: Path, names: Mapping[Column, str]) -> int:
    """Write these cards into an Excel workbook, and return how many there were. Texts stay texts.

    Raises:
        UserError: the file cannot be written.
    """
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append([names[column] for column in COLUMNS])
    count = 0
    for cells in _rows(journal, customer_ids):
        sheet.append([_text_cell(sheet, value) for value in cells])
        count += 1
    made = io.BytesIO()
    book.save(made)
    write_whole(path, made.getvalue())
    return count


def _text_cell(sheet: Any, value: str) -> object:  # noqa: ANN401 (openpyxl's sheets are untyped)
    """Return a cell that is text even where it begins like a formula; what XML cannot hold is left out."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, value="".join(letter for letter in value if letter >= " " or letter == "\n"))
    cell.data_type = "s"
    return cell


def _rows(journal: Journal, customer_ids: Sequence[int]) -> Iterator[list[str]]:
    for card in cards_on_file(journal, customer_ids):
        yield [_TEXTS[column](card) for column in COLUMNS]


def _day(day: datetime.date | None) -> str:
    return day.isoformat() if day is not None else ""


def _safe(column: Column, text: str) -> str:
    if column is Column.PHONES and all(letter in "+0123456789 ()-/.," for letter in text):
        return text
    if column is Column.BIRTHDAY:  # "--05-04" is no formula, and is read back as it is
        return text
    return harmless(text)


_TEXTS: Mapping[Column, Callable[[CardOnFile], str]] = {
    Column.NAME: lambda card: card.name,
    Column.GIVEN_NAME: lambda card: card.given_name,
    Column.FAMILY_NAME: lambda card: card.family_name,
    Column.COMPANY: lambda card: card.company,
    Column.PHONES: lambda card: ", ".join(card.phones),
    Column.EMAILS: lambda card: ", ".join(card.emails),
    Column.ADDRESS: lambda card: card.places[0].line if card.places else "",
    Column.BIRTHDAY: lambda card: card.birthday or "",
    Column.TAGS: lambda card: ", ".join(card.tags),
    Column.LAST_CONTACT: lambda card: _day(card.last_contact_on),
    Column.DUE: lambda card: _day(card.due_on),
    Column.NOTES: lambda card: card.notes,
}
