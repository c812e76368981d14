"""A copy of what is kept about a person, as a folder: a paper to read, the same for programs, a contact card, files."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import os
import shutil
from pathlib import Path

from db import files
from db.errors import Problem, UserError, of_os_error
from db.exchange.copy_of_data import DataOf, data_of
from db.exchange.customer_vcards import write_vcards
from db.journal import Journal
from db.queries.kept_about import KeptAbout, kept_about
from desktop import filenames, i18n

_DATA, _CARD = "data.json", "contact.vcf"


@dataclasses.dataclass(frozen=True, slots=True)
class CopiedData:
    """The copy that was made.

    Attributes:
        folder: where it is.
        whose: the customer's name.
        paper: the one to read, within the folder.
        data: the one for programs.
        card: the contact card.
        attached: the files of theirs.
        left_out: of how many contacts something was left out because it is about others.
    """

    folder: Path
    whose: str
    paper: Path
    data: Path
    card: Path
    attached: tuple[Path, ...]
    left_out: int


def copy_data(journal: Journal, customer_id: int, out: Path, now: datetime.datetime) -> CopiedData:
    """Write a person's copy of their data into a new folder in `out`; nothing there is ever replaced.

    It speaks the language of the person, not that of the window.

    Raises:
        UserError: there is no such customer, `out` is a file or may not be written to, the disk is full. Nothing is
            left behind then.
    """
    found, data = kept_about(journal, customer_id, now), data_of(journal, customer_id, now)
    words = i18n.words(found.card.language)
    attached = Path(words.translate("KeptAbout", "Files"))
    paper = filenames.safe(words.translate("KeptAbout", "What we keep about you"), ".pdf", "data")
    called = f"{found.card.name} - {words.translate('KeptAbout', 'A copy of your data')} {found.today.isoformat()}"
    made_for_it = not out.exists()
    unfinished = _make(out)
    try:
        files.write_whole(unfinished / paper, _paper(found, data, journal, words))
        files.write_whole(unfinished / _DATA, data.text)
        write_vcards(journal, [customer_id], unfinished / _CARD)
        if data.files:
            (unfinished / attached).mkdir()
        for file in data.files:
            files.write_whole(unfinished / attached / file.name, file.content)
        folder = _named(unfinished, out, filenames.safe(called, "", "data"))
    except OSError as error:
        raise of_os_error(error, out) from error
    except UserError as error:
        if unfinished not in Path(str(error.params.get("path", ""))).parents:
            raise
        raise UserError(error.problem, **{**error.params, "path": out}) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
        if made_for_it:
            with contextlib.suppress(OSError):  # what holds a copy stays
                out.rmdir()
    kept = tuple(folder / attached / file.name for file in data.files)
    return CopiedData(folder, found.card.name, folder / paper, folder / _DATA, folder / _CARD, kept, found.with_others)


def _paper(found: KeptAbout, data: DataOf, journal: Journal, words: i18n.Words) -> bytes:
    from desktop.papers.kept_about import kept_paper
    from desktop.papers.wording import Wording
    from desktop.pdf.house_paper import house_paper

    say = Wording(words, journal.zone, found.today, found.shop)
    return house_paper(kept_paper(found, tuple(file.name for file in data.files), say))


def _make(out: Path) -> Path:
    """Make a folder nobody else has a name for, to put the copy together in."""
    unfinished = out / f".{os.urandom(8).hex()}.new"
    try:
        out.mkdir(parents=True, exist_ok=True)
        unfinished.mkdir()
    except FileExistsError:
        raise UserError(Problem.FILE_EXISTS, path=out) from None
    except OSError as error:
        raise of_os_error(error, out) from error
    return unfinished


def _named(unfinished: Path, out: Path, name: str) -> Path:
    """Give the folder its name, with a number behind it where there is one called so already."""
    folder, number = out / name, 1
    while True:
        with contextlib.suppress(FileExistsError):
            folder.mkdir()  # of two who look at once, only one makes it
            break
        number += 1
        folder = out / f"{name} ({number})"
    for entry in unfinished.iterdir():
        entry.replace(folder / entry.name)
    return folder
