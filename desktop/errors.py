"""What to say about each difficulty the user can mend: what happened, what it means for their data, what to do.

`db.errors.UserError` carries which difficulty it is; the sentences are here, one for every `Problem`.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from db.errors import Problem, UserError
from desktop.formats import Formats
from desktop.i18n import Words

SENTENCES: Mapping[Problem, object] = {
    Problem.FILE_MISSING: QT_TRANSLATE_NOOP(
        "Problems",
        "There is no file at {path}. It may have been moved or renamed; please look for it and choose it again.",
    ),
    Problem.FILE_EMPTY: QT_TRANSLATE_NOOP(
        "Problems",
        "The file {path} is empty, so there is nothing to read in it. "
        "If it came from elsewhere, please fetch it again.",
    ),
    Problem.FILE_IS_DIRECTORY: QT_TRANSLATE_NOOP(
        "Problems", "{path} is a folder. Please choose a file inside it, or give a file name."
    ),
    Problem.FILE_NO_PERMISSION: QT_TRANSLATE_NOOP(
        "Problems",
        "This computer does not let you use {path}. Nothing was changed. "
        "Please choose a place of your own, such as your documents.",
    ),
    Problem.FILE_EXISTS: QT_TRANSLATE_NOOP(
        "Problems", "There is a file at {path} already, and it was left as it is. Please choose another name."
    ),
    Problem.FILE_IN_USE: QT_TRANSLATE_NOOP(
        "Problems",
        "{path} is open in another program or protected. Nothing was lost. "
        "Please close it there and try again, or choose another name.",
    ),
    Problem.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problems",
        "{path} could not be read: {detail}. Nothing was changed. Please check the disk or the stick and try again.",
    ),
    Problem.FILE_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "Problems",
        "{path} could not be written: {detail}. What was kept before is safe. "
        "Please check the disk or choose another place.",
    ),
    Problem.FOLDER_MISSING: QT_TRANSLATE_NOOP(
        "Problems", "The folder {path} does not exist. Please make it first or choose another one."
    ),
    Problem.DISK_FULL: QT_TRANSLATE_NOOP(
        "Problems",
        "The disk is full, so {path} could not be written. What was kept before is safe. "
        "Please free some space and do it once more.",
    ),
    Problem.JOURNAL_FOREIGN: QT_TRANSLATE_NOOP(
        "Problems",
        "{path} is not a Hatır journal. It was left untouched. Please choose a file ending in .hatir.",
    ),
    Problem.JOURNAL_NEWER: QT_TRANSLATE_NOOP(
        "Problems",
        "{path} was made by a newer Hatır. It was left untouched, so nothing is lost. "
        "Please update Hatır on this computer.",
    ),
    Problem.JOURNAL_DAMAGED: QT_TRANSLATE_NOOP(
        "Problems",
        "The journal {path} is damaged and was left as it is. "
        "Please go back to the last backup, or let what can still be read be rescued.",
    ),
    Problem.JOURNAL_HELD: QT_TRANSLATE_NOOP(
        "Problems",
        "{path} is open elsewhere: {who}, since {since}. Only one may write at a time. Please close it there first.",
    ),
    Problem.JOURNAL_READ_ONLY: QT_TRANSLATE_NOOP(
        "Problems",
        "The journal {path} can be read here but not written to, so this was not kept. "
        "Please open it from a place you may write to.",
    ),
    Problem.JOURNAL_GONE: QT_TRANSLATE_NOOP(
        "Problems",
        "The journal is not at {path} any more, so this was not kept; what was kept before is safe while Hatır stays "
        "open. Was a stick pulled out or the file moved? Please put it back there and try again.",
    ),
    Problem.JOURNAL_NONE: QT_TRANSLATE_NOOP(
        "Problems", "No journal has been opened yet. Please make a new one or open yours first."
    ),
    Problem.BACKUP_DAMAGED: QT_TRANSLATE_NOOP(
        "Problems",
        "The backup {path} is not sound and was not used. Your journal is as it was. Please choose an older backup.",
    ),
    Problem.IMPORT_UNKNOWN_FORMAT: QT_TRANSLATE_NOOP(
        "Problems", "{path} is neither a contact file (vCard) nor a table (CSV, XLSX). Nothing was imported."
    ),
    Problem.IMPORT_NO_CONTACTS: QT_TRANSLATE_NOOP(
        "Problems",
        "No contacts were found in {path}. Nothing was imported. Please see whether it is the right file.",
    ),
    Problem.IMPORT_NO_HEADER: QT_TRANSLATE_NOOP(
        "Problems",
        "The first line of {path} does not name its columns. Nothing was imported. "
        "Please add a line with the names of the columns.",
    ),
    Problem.IMPORT_COLUMN_MISSING: QT_TRANSLATE_NOOP(
        "Problems",
        "{path} has no column “{column}”. Nothing was imported. Please add it or say which column it is.",
    ),
    Problem.IMPORT_MAP_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problems",
        "The description of columns {path} could not be understood: {detail}. Nothing was imported.",
    ),
    Problem.IMPORT_CHAT: QT_TRANSLATE_NOOP(
        "Problems",
        "{path} is a conversation, not a list. Nothing was imported. Please open the customer’s card and paste the "
        "conversation into the line above the timeline: who wrote, when and what is understood there.",
    ),
    Problem.IMPORT_OLD_EXCEL: QT_TRANSLATE_NOOP(
        "Problems",
        "{path} is an Excel file of the old kind (.xls). Nothing was imported. "
        "Please open it in Excel and save it as .xlsx or .csv.",
    ),
    Problem.IMPORT_PASSWORD: QT_TRANSLATE_NOOP(
        "Problems",
        "{path} is locked with a password. Nothing was imported. Please save it without one and try again.",
    ),
    Problem.IMPORT_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problems",
        "{path} is larger than a file of contacts can be. Nothing was imported. "
        "Please see whether it is the right file.",
    ),
    Problem.IMPORT_FILE_CHANGED: QT_TRANSLATE_NOOP(
        "Problems",
        "{path} is no longer there, or not what it was when it was imported. Nothing was imported. "
        "Import it anew to see what it brings.",
    ),
    Problem.IMPORT_UNKNOWN_BATCH: QT_TRANSLATE_NOOP(
        "Problems",
        "There is no import number {batch}, or it has been undone already. Nothing was changed.",
    ),
    Problem.PICTURE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problems",
        "The picture could not be read, so nothing was printed with it: {detail}. "
        "Your papers are safe. Please choose another one, as a PNG or JPEG file.",
    ),
    Problem.LOGO_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” cannot be read as a picture, so your logo was left as it was. "
        "Please choose another one, as a PNG, JPEG or SVG file.",
    ),
    Problem.LOGO_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” is {megabytes} MB; a logo may be up to {most} MB. Yours was left as it was. "
        "Please choose a smaller picture.",
    ),
    Problem.ATTACHMENT_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” is {megabytes} MB; up to {most} MB can be kept with an entry, so that backups stay quick. "
        "Nothing was attached. Please make it smaller, or note where it lies.",
    ),
    Problem.NOTHING_TO_PRINT: QT_TRANSLATE_NOOP(
        "Problems",
        "There is nothing to put on this paper yet, so nothing was made. It fills as you log your days.",
    ),
    Problem.EXPORT_UNKNOWN_FORMAT: QT_TRANSLATE_NOOP(
        "Problems",
        "{path} has an ending that is not known here. Please use .json, .csv, .xlsx, .vcf or .ics.",
    ),
    Problem.JSON_NOT_HATIR: QT_TRANSLATE_NOOP(
        "Problems",
        "{path} was not written by Hatır. Nothing was imported. Please choose a file that was exported from Hatır.",
    ),
    Problem.CUSTOMER_UNKNOWN: QT_TRANSLATE_NOOP(
        "Problems", "Nobody called “{text}” is in the journal. Please check the name or add a card."
    ),
    Problem.CUSTOMER_AMBIGUOUS: QT_TRANSLATE_NOOP(
        "Problems", "“{text}” could be more than one customer: {names}. Please say which one."
    ),
    Problem.CUSTOMER_NOT_NAMED: QT_TRANSLATE_NOOP(
        "Problems", "“{text}” does not say who it is about. Please begin with the customer’s name."
    ),
    Problem.DATE_NOT_UNDERSTOOD: QT_TRANSLATE_NOOP(
        "Problems", "“{text}” could not be understood as a date. Please write it like 2026-11-21."
    ),
    Problem.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP(
        "Problems",
        "This was changed meanwhile, so it was not touched. Please look at it again and repeat what you wanted.",
    ),
    Problem.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("Problems", "There is nothing to undo."),
    Problem.CUSTOMER_NEEDS_NAME: QT_TRANSLATE_NOOP(
        "Problems", "A card needs at least a name or a firm. Please write one; the rest is kept meanwhile."
    ),
    Problem.NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Problems", "Something else is called “{name}” already, so the name was not changed. Please choose another."
    ),
}


def sentence(error: UserError, words: Words) -> str:
    """Return the sentence about a difficulty, in the language of `words`.

    What the sentence names and the error does not carry stays a dash: a half-known difficulty is told all the same.
    """
    template = words.translate("Problems", str(SENTENCES[error.problem]))
    return template.format_map(_Shown(error.params, Formats(words)))


class _Shown(dict[str, str]):
    """The parameters as they are read by people."""

    def __init__(self, params: Mapping[str, object], formats: Formats) -> None:
        super().__init__({name: _shown(value, formats) for name, value in params.items()})

    def __missing__(self, name: str) -> str:
        return "–"


def _shown(value: object, formats: Formats) -> str:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, datetime.datetime):
        return f"{formats.date(value.astimezone().date())} {formats.time(value)}"
    if isinstance(value, (list, tuple)):
        return formats.listed([str(part) for part in value])
    return str(value).strip() if value is not None and str(value).strip() else "–"
