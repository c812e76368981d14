"""What the settings show, read in one go on the journal's lane."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping
from pathlib import Path

from db.exchange.importing import ImportRecord, list_imports
from db.journal import Journal
from db.queries.filesintrash import FilesInTrash, files_in_trash
from db.queries.hours import Holiday, next_holidays, open_holidays
from db.queries.letterwords import LetterWords, letter_words
from db.queries.shopsettings import ShopSettings, shop_settings
from db.records import Language
from db.safety import backup

_HOLIDAYS_SHOWN = 8
_IMPORTS_SHOWN = 10


@dataclasses.dataclass(frozen=True, slots=True)
class Copy:
    """A backup: its file, when it was made, how many bytes it has."""

    path: Path
    made_at: datetime.datetime | None
    size: int


@dataclasses.dataclass(frozen=True, slots=True)
class SettingsFacts:
    """One reading.

    Attributes:
        shop: everything that is kept in the journal.
        holidays: the next public holidays, none where the shop does not keep them.
        open_on: the days among them on which it opens all the same.
        letter_words: how its letters begin and end, by the language of the client.
        copies: the journal's backups, the newest first.
        imports: what was taken in from files and not taken back, the newest first.
        files: files that were taken off cards and entries, and wait in the trash.
        today: the shop's local day.
    """

    shop: ShopSettings
    holidays: tuple[Holiday, ...]
    open_on: frozenset[datetime.date]
    letter_words: Mapping[Language, LetterWords]
    copies: tuple[Copy, ...]
    imports: tuple[ImportRecord, ...]
    files: FilesInTrash
    today: datetime.date


def read(journal: Journal, now: datetime.datetime, language: Language) -> SettingsFacts:
    """Return what the settings show at a moment; holidays are named in `language`."""
    today = journal.today(now)
    shop = shop_settings(journal, today)
    keeps = shop.keeps_public_holidays
    return SettingsFacts(
        shop=shop,
        holidays=next_holidays(shop.profile.region, today, language, _HOLIDAYS_SHOWN) if keeps else (),
        open_on=frozenset(open_holidays(journal)),
        letter_words=letter_words(journal),
        copies=_copies(journal.path),
        imports=tuple(one for one in list_imports(journal) if one.undone_at is None)[:_IMPORTS_SHOWN],
        files=files_in_trash(journal, now),
        today=today,
    )


def _copies(journal: Path) -> tuple[Copy, ...]:
    found = backup.list_backups(backup.backups_folder(journal), journal.stem)
    return tuple(Copy(path, backup.made_at(path), path.stat().st_size) for path in found)
