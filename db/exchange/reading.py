"""The one door for files from elsewhere: what a file is, is seen by its content, not by its name."""

import re
from pathlib import Path

from db.errors import Problem, UserError
from db.exchange.columnmap import ColumnMap
from db.exchange.encodings import decode, letters_of
from db.exchange.garbage import without_collecting
from db.exchange.parsed import ParsedFile
from db.exchange.workbook import is_workbook

_LARGEST = 512 * 1024 * 1024
_HEAD = 4_096
_ZIP = b"PK\x03\x04"
_PART_OF_A_WORKBOOK = b"xl/w"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_VCARD = re.compile(r"^\s*(?:BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)

#: How other files begin that are dropped on an import by mistake.
_FOREIGN_STARTS = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"SQLite format 3", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"MZ",
    b"\x7fELF", b"RIFF", b"ID3", b"BM", b"II*\x00", b"MM\x00*", b"{\\rtf", b"\x00\x00\x00",
)  # fmt: skip
_MARKUP = re.compile(r"\s*(?:<\?xml|<!doctype|<html|<table|<plist|BEGIN:VCALENDAR)", re.IGNORECASE)
#: How each message begins in a conversation that was saved on a phone.
_MESSAGE = re.compile(
    r"^\s*(?:\[[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4},?\s+[0-9]{1,2}[:.][0-9]{2}[^\]\n]{0,12}\]"
    r"|[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4},?\s+[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\s[-–])\s",
    re.MULTILINE,
)
_TEXT_SIGNS = {*range(32, 127), 0, 9, 10, 12, 13}  # a NUL here and there is dropped


def read_contacts(path: Path, mapping: ColumnMap | None = None, region: str = "TR") -> ParsedFile:
    """Return everything a file of contacts holds: vCard, Google or Outlook CSV, any CSV or Excel workbook.

    Args:
        path: the file.
        mapping: the owner's word on which column holds what (see `db.exchange.columnmap`), or None.
        region: the country of phone numbers without a country code (ISO 3166 alpha-2).

    Raises:
        UserError: the file cannot be read, is empty, is no file of contacts, or no column can be recognised.
    """
    data = read_bytes(path)
    if is_vcard(data):
        from db.exchange.vcard import read_vcards

        with without_collecting():
            return read_vcards(data, path.name, region)
    require_table(data, path)
    from db.exchange.tables import read_table_contacts

    with without_collecting():
        return read_table_contacts(data, path, mapping, region)


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises:
        UserError: it is missing, a folder, empty, too large, or may not or cannot be read.
    """
    try:
        if path.is_dir():
            raise UserError(Problem.FILE_IS_DIRECTORY, path=path)
        if path.stat().st_size > _LARGEST:
            raise UserError(Problem.IMPORT_TOO_LARGE, path=path)
        data = path.read_bytes()
    except FileNotFoundError:
        raise UserError(Problem.FILE_MISSING, path=path) from None
    except PermissionError:
        raise UserError(Problem.FILE_NO_PERMISSION, path=path) from None
    except (OSError, ValueError) as error:
        detail = error.strerror if isinstance(error, OSError) else ""
        raise UserError(Problem.FILE_UNREADABLE, path=path, detail=detail or "") from error
    if not data.strip(b"\x00 \t\r\n"):
        raise UserError(Problem.FILE_EMPTY, path=path)
    return data


def is_vcard(data: bytes) -> bool:
    """Say whether a file holds vCards, wherever in it the first one begins."""
    if data.startswith((_ZIP, _OLD_OFFICE)):
        return False
    lowered = data[: 4 * _HEAD].replace(b"\x00", b"").lower()
    if b"vcard" not in lowered and b"vcard" not in data.replace(b"\x00", b"").lower():
        return False
    text, _ = decode(data)
    return _VCARD.search(text) is not None


def require_table(data: bytes, path: Path) -> None:
    """Make sure that a file is a workbook or a text that may be a table.

    Raises:
        UserError: it is something else.
    """
    if data.startswith(_OLD_OFFICE):
        problem = Problem.IMPORT_PASSWORD if _ENCRYPTED in data else Problem.IMPORT_OLD_EXCEL
        raise UserError(problem, path=path)
    if data.startswith(_ZIP):
        if not is_workbook(data):
            if _PART_OF_A_WORKBOOK in data:
                raise UserError(Problem.FILE_UNREADABLE, path=path, detail="zip")
            raise UserError(Problem.IMPORT_UNKNOWN_FORMAT, path=path)
        return
    head, _ = decode(data[:_HEAD])
    if data.startswith(_FOREIGN_STARTS) or _MARKUP.match(head) or not _is_text(data):
        raise UserError(Problem.IMPORT_UNKNOWN_FORMAT, path=path)
    if _MESSAGE.match(head) and len(_MESSAGE.findall(head)) > 1:
        raise UserError(Problem.IMPORT_CHAT, path=path)


def _is_text(data: bytes) -> bool:
    """Text in any encoding has hardly any control characters once it is read as what it is."""
    text, _ = letters_of(data[: 16 * _HEAD])
    strange = sum(1 for ch in text if (ch < " " and ord(ch) not in _TEXT_SIGNS) or ch in "\x7f\ufffd")
    return strange <= len(text) * 0.02
