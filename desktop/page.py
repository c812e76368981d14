"""What the main window and its pages know of each other."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from desktop.widgets.leading import Leading

if TYPE_CHECKING:
    from desktop.context import Context
    from desktop.targets import LogTarget, Target


class Page(Leading):
    """One page of the main window.

    A page is made when it is first visited. It listens to `QEvent.LanguageChange` for its words; the rest of its life
    is these methods and one signal.

    Attributes:
        counted: the figure beside the page's name in the rail; negative for none.
    """

    counted = Signal(int)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - as Qt has it
        """Follow Tab; but where something with the keyboard was taken away, go no further than the page itself."""
        held = QApplication.focusWidget()
        moved = super().focusNextPrevChild(forward)
        if held is not None and self.isAncestorOf(held) and self.isVisible() and not held.isVisible():
            now = QApplication.focusWidget()
            if now is None or not self.isAncestorOf(now):
                self.setFocus()
        return moved

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

    def begin_again(self) -> None:
        """Go back to where the page begins: it was chosen while it is seen."""

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
        in_rail: whether it stands among the pages of the rail; one that does not stands at its foot.
        in_foot: whether it does; one that stands nowhere in the rail is found by the palette and from other pages.
    """

    key: str
    icon: str
    title: Callable[[], str]
    make: Callable[[Context], Page]
    count: Callable[[Context], int] | None = None
    in_rail: bool = True
    in_foot: bool = True
