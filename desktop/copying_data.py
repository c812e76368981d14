"""A copy of what is kept about a person, as a folder: a paper to read, the same for programs, a contact card, files."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from db import files
from db.errors import Problem, UserError, of_os_error
from db.exchange.copy_of_data import DataOf, data_of
from db.exchange.customer_vcards import write_vcards
from db.journal import Journal
from db.queries.kept_about import KeptAbout, kept_about
from desktop import filenames, i18n

_DATA, _CARD = "data.json", "contact.vcf"

#: Up to where each part of the work brings it, by the time they take with a story of thousands of touches.
_READ, _GATHERED, _DRAWN, _WHOLE = 15, 28, 98, 100


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


class CopyStopped(Exception):  # noqa: N818 - nothing went wrong: somebody thought better of it
    """The copy is no longer wanted."""


def copy_data(
    journal: Journal,
    customer_id: int,
    out: Path,
    now: datetime.datetime,
    step: Callable[[int, int], object] = lambda _done, _total: None,
) -> CopiedData:
    """Write a person's copy of their data into a new folder in `out`; nothing there is ever replaced.

    It speaks the language of the person, not that of the window.

    Args:
        journal: open.
        customer_id: whose data.
        out: the folder, made where it is missing.
        now: the present moment.
        step: hears often how much of the work is done, of how much. What it raises (`CopyStopped`) ends the copying.

    Raises:
        UserError: there is no such customer, `out` is a file or may not be written to, the disk is full. Nothing is
            left behind then, nor when it was stopped.
    """
    found = kept_about(journal, customer_id, now, _within(step, 0, _READ))
    data = data_of(journal, customer_id, now)
    step(_GATHERED, _WHOLE)
    words = i18n.words(found.card.language)
    attached = Path(words.translate("KeptAbout", "Files"))
    paper = filenames.safe(words.translate("KeptAbout", "What we keep about you"), ".pdf", "data")
    called = f"{found.card.name} - {words.translate('KeptAbout', 'A copy of your data')} {found.today.isoformat()}"
    made_for_it = not out.exists()
    unfinished = _make(out)
    try:
        drawn = _paper(found, data, journal, words, _within(step, _GATHERED, _DRAWN))
        files.write_whole(unfinished / paper, drawn)
        files.write_whole(unfinished / _DATA, data.text)
        write_vcards(journal, [customer_id], unfinished / _CARD)
        if data.files:
            (unfinished / attached).mkdir()
        for file in data.files:
            files.write_whole(unfinished / attached / file.name, file.content)
            step(_DRAWN, _WHOLE)
        step(_WHOLE, _WHOLE)
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


def _within(step: Callable[[int, int], object], begin: int, end: int) -> Callable[[int, int], object]:
    """Return what hears how far a part of the work is, and tells how far that brings the whole."""
    return lambda done, total: step(begin + (end - begin) * done // max(total, 1), _WHOLE)


def _paper(
    found: KeptAbout, data: DataOf, journal: Journal, words: i18n.Words, step: Callable[[int, int], object]
) -> bytes:
    from desktop.papers.kept_about import kept_paper
    from desktop.papers.wording import Wording
    from desktop.pdf.house_paper import house_paper

    say = Wording(words, journal.zone, found.today, found.shop)
    return house_paper(kept_paper(found, tuple(file.name for file in data.files), say), step)


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
