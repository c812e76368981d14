"""What can be asked of the window: a card, a report, a section of the settings, a touch to be written down."""

from __future__ import annotations

import dataclasses
import enum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.queries.entries import EntryKey


@dataclasses.dataclass(frozen=True, slots=True)
class Target:
    """Something that can be brought to the front. `page` is the key of the page that shows it."""

    page: str


@dataclasses.dataclass(frozen=True, slots=True)
class CustomerTarget(Target):
    """One customer's card, at one touch of its timeline if `touch_id` is given.

    With `keys`, the timeline shows nothing but these entries: those a figure called `figure` was counted from.
    """

    page: str = dataclasses.field(default="customers", init=False)
    customer_id: int
    touch_id: int | None = None
    keys: tuple[EntryKey, ...] = ()
    figure: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class NewCustomerTarget(Target):
    """A new card is to be begun; `name` is how somebody was called in vain."""

    page: str = dataclasses.field(default="customers", init=False)
    name: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class NewJobTarget(Target):
    """A job is to be taken in hand for one customer."""

    page: str = dataclasses.field(default="customers", init=False)
    customer_id: int


@dataclasses.dataclass(frozen=True, slots=True)
class DataCopyTarget(Target):
    """A copy of what is kept about one customer is wanted."""

    page: str = dataclasses.field(default="customers", init=False)
    customer_id: int


@dataclasses.dataclass(frozen=True, slots=True)
class EraseTarget(Target):
    """One customer is to be erased for good, once the owner agreed."""

    page: str = dataclasses.field(default="customers", init=False)
    customer_id: int


@dataclasses.dataclass(frozen=True, slots=True)
class ReportTarget(Target):
    """The progress report of one customer."""

    page: str = dataclasses.field(default="reports", init=False)
    customer_id: int


@dataclasses.dataclass(frozen=True, slots=True)
class PaperTarget(Target):
    """One of the shop's papers, named as in `desktop.papers.orders`.

    Of one customer or one job where it is of one; labels are of several customers, or of whom a search finds.
    """

    page: str = dataclasses.field(default="reports", init=False)
    paper: str
    customer_id: int = 0
    job_id: int = 0
    customer_ids: tuple[int, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class SettingsTarget(Target):
    """One section of the settings, by its key; empty for where one was last."""

    page: str = dataclasses.field(default="settings", init=False)
    section: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class CareTarget(Target):
    """One part of the page of care, by its key ("complaints"); for one customer where the part asks for one."""

    page: str = dataclasses.field(default="care", init=False)
    section: str
    customer_id: int = 0


class JournalWish(enum.Enum):
    """What is to become of the journal.

    Another one is made or opened, this one is moved, a backup takes its place, the sample makes room for one's own.
    """

    NEW = enum.auto()
    OPEN = enum.auto()
    MOVE = enum.auto()
    RESTORE = enum.auto()
    BEGIN = enum.auto()


@dataclasses.dataclass(frozen=True, slots=True)
class JournalTarget:
    """Another journal is wanted, or this one elsewhere; `path` is the backup to go back to."""

    wish: JournalWish
    path: Path | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class LogTarget:
    """A new touch to be written down, about one customer if `customer_id` is given; `text` is what is known of it."""

    customer_id: int | None = None
    text: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class FindTarget:
    """The search of the window, with `text` in it to go on from: "new job "."""

    text: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class ImportTarget:
    """Contacts are to be taken in from files; without `files` the owner chooses them."""

    files: tuple[Path, ...] = ()
