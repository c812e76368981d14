"""What the main window and its pages know of each other."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from db.queries.entries import EntryKey
    from desktop.context import Context


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


class Page(QWidget):
    """One page of the main window.

    A page is made when it is first visited. It listens to `QEvent.LanguageChange` for its words; the rest of its life
    is these methods and one signal.

    Attributes:
        counted: the figure beside the page's name in the rail; negative for none.
    """

    counted = Signal(int)

    def title(self) -> str:
        """Return the page's name as the window's title shows it."""
        raise NotImplementedError

    def refresh(self, changes: object | None = None) -> None:
        """Show the journal as it is now, keeping place and selection.

        Args:
            changes: the ChangeSet of a command; None when anything may have changed (a journal opened, a day began).
        """
        raise NotImplementedError

    def open(self, target: Target) -> None:
        """Bring one thing of this page to the front. A page that holds no such things has nothing to do."""

    def prepare(self) -> None:
        """Make what the next visit will need. Called once, while nobody waits, on a page that was not visited yet."""

    def log(self, target: LogTarget) -> bool:
        """Take a touch on the page itself, where it has a line for that; False leaves it to the window."""
        return False


@dataclasses.dataclass(frozen=True, slots=True)
class PageEntry:
    """One line of the rail.

    Attributes:
        key: the page's name inside the program ("today"); targets name it.
        icon: which file of `resources/icons`.
        title: gives the name in the present language; called again when the language changes.
        make: builds the page on its first visit.
        count: gives the figure beside the name before the page was ever visited; it runs on the journal's lane.
        in_rail: whether it stands among the pages of the rail; one that does not is reached from elsewhere.
    """

    key: str
    icon: str
    title: Callable[[], str]
    make: Callable[[Context], Page]
    count: Callable[[Context], int] | None = None
    in_rail: bool = True
