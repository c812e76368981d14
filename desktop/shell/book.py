"""The pages of one open journal: each made on its first visit, each told of changes when it is next seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from desktop import theme
from desktop.context import Context
from desktop.page import Page, PageEntry
from desktop.widgets.seen_stack import SeenStack

if TYPE_CHECKING:
    from db.changes import ChangeSet
    from desktop.targets import Target
    from desktop.tasks import Ticket

_ENOUGH = QSize(796, 560)

_KEEPS_UP_AFTER = 1_500
"""Milliseconds after the last change until the first page, unseen, reads it: its figure stands beside its name."""


class Book(QWidget):
    """Shows one page at a time. Before a journal is open it shows whatever was put into it.

    Attributes:
        turned: the key of the page that is seen now.
        counted: a page's key and the figure that belongs beside its name.
    """

    turned = Signal(str)
    counted = Signal(str, int)

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        """Begin without a journal and without pages."""
        super().__init__(parent)
        self._stack = SeenStack(self)
        self._entries: Mapping[str, PageEntry] = {entry.key: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._visited: set[Page] = set()
        self._places: dict[Page, QWidget] = {}
        """Where the keyboard was on each page that was left."""
        self._context: Context | None = None
        self._first = entries[0].key if entries else ""
        self._keeping_up = QTimer(self)
        self._keeping_up.setSingleShot(True)
        self._keeping_up.setInterval(_KEEPS_UP_AFTER)
        self._keeping_up.timeout.connect(self._keep_up)

    def minimumSizeHint(self) -> QSize:
        """Ask for as much room as the page that is seen needs, but never for more than every page can do with.

        A page arranges itself for the room it is given; what it asks for is what its present arrangement needs.
        """
        seen = self.seen()
        enough = QSize(theme.scaled(_ENOUGH.width()), theme.scaled(_ENOUGH.height()))
        return (seen.minimumSizeHint() if seen is not None else super().minimumSizeHint()).boundedTo(enough)

    def heightForWidth(self, width: int) -> int:
        return self.minimumSizeHint().height()

    def show_instead(self, widget: QWidget) -> None:
        """Show what is no page, while no journal is open."""
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    def begin(self, context: Context) -> None:
        """Put away the pages of another journal and be ready for this one's."""
        self.end()
        self._context = context
        context.bus.changed.connect(self._hear)
        self.recount()

    def end(self) -> None:
        """Put away the pages, and whatever was shown instead: their journal is about to be closed."""
        while (shown := self._stack.widget(0)) is not None:
            self._stack.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        for page in self._pages.values():  # one that is made ahead is not among them yet
            page.deleteLater()
        self._pages.clear()
        self._visited.clear()
        self._places.clear()
        self._stale.clear()
        if self._context is not None:  # its announcements may go on on the same bus
            self._context.bus.changed.disconnect(self._hear)
        self._context = None

    def turn_to(self, key: str) -> Page | None:
        """Show a page, made now if this is its first visit; None while no journal is open.

        Asked for while it is seen, it goes back to where it begins.
        """
        page = self._current(key)
        if page is not None:
            if page is self.seen():
                page.begin_again()
            self._bring(page, key)
        return page

    def preparing(self, key: str) -> Iterator[None]:
        """Make a page before its first visit, which then has only to read; in steps, of which there may be none."""
        if self._context is None or key in self._pages or key not in self._entries:
            return
        self._stale.add(key)
        page = self._pages[key] = self._entries[key].make(self._context)
        yield
        self._put_in(page)
        page.setGeometry(self.contentsRect())  # else it would arrange itself twice: now, and in its real place
        yield
        page.prepare()

    def read_ahead(self, key: str) -> None:
        """Have a page that was never visited read the journal as it is now."""
        for _ in self.preparing(key):
            pass
        if key in self._stale and key in self._pages:
            self._stale.discard(key)
            self._put_in(self._pages[key])
            self._pages[key].refresh(None)

    def open(self, target: Target) -> None:
        """Show one thing on the page that holds such things."""
        page = self._current(target.page) if target.page in self._entries else None
        if page is not None:
            # First: so the page never shows, not even for a moment, what stood there before.
            page.open(target)
            self._places.pop(page, None)
            self._bring(page, target.page, anew=True)

    def current_key(self) -> str:
        """Return the key of the page that is seen, empty where none is."""
        seen = self.seen()
        return next((key for key, page in self._pages.items() if page is seen), "")

    def current_page(self) -> Page | None:
        """Return the page that is seen, if it is one."""
        page = self.seen()
        return page if isinstance(page, Page) else None

    def seen(self) -> QWidget | None:
        """Return what is seen, whatever it is."""
        return self._stack.currentWidget()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for page in self._pages.values():
                page.setAccessibleName(page.title())

    def renew(self) -> None:
        """A new day began: everything may look different."""
        from db.changes import ChangeSet  # with the journal's code, not with the window's

        self._hear(ChangeSet(everything=True))

    def recount(self) -> None:
        """Ask anew for the figures of pages that count without being visited."""
        context = self._context
        if context is None:
            return
        counts = {key: entry.count for key, entry in self._entries.items() if entry.count is not None}

        def counted(_ticket: Ticket) -> list[tuple[str, int]]:
            return [(key, count(context)) for key, count in counts.items()]

        context.tasks.run(counted, self._tell, patient=True)

    def _current(self, key: str) -> Page | None:
        """Return a page that shows the journal as it is now; None while no journal is open."""
        if self._context is None:
            return None
        page = self._pages.get(key)
        if page is None:
            self._stale.add(key)
            page = self._pages[key] = self._entries[key].make(self._context)
        self._put_in(page)
        if key in self._stale:
            page.refresh(None)
        self._stale.discard(key)
        return page

    def _bring(self, page: Page, key: str, *, anew: bool = False) -> None:
        """Show a page; `anew`: for something else than it was left for, so the keyboard goes where that begins."""
        held, left = _keyboard_in(self.window()), self.current_page()
        leaves, comes = self._leaves(held, page), self._comes(held)
        if leaves and held is not None and left is not None:
            self._places[left] = held  # hidden, Qt would lead it on to whatever comes next
        fresh = page not in self._visited or left is None  # or the first steps were seen in its place
        place = self._places.pop(page, None)
        self._visited.add(page)
        self._stack.setCurrentWidget(page)
        if comes or (leaves and (fresh or place is not None)):  # Qt would lead it to whatever comes first on the page
            # One who was here before goes on where they were.
            last = place if place is not None and Shiboken.isValid(place) else _keyboard_in(page)
            before = None if anew or fresh else last
            goes_on = before if before is not None and before.isVisibleTo(page) and before.isEnabled() else page
            goes_on.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit(key)

    def _leaves(self, held: QWidget | None, page: Page) -> bool:
        """Say whether the keyboard is on the page that is about to be hidden."""
        return held is not None and self.isAncestorOf(held) and held is not page and not page.isAncestorOf(held)

    def _comes(self, held: QWidget | None) -> bool:
        """Say whether it is nowhere, or beside the pages: whoever turns to a page is done with what is there.

        An arrow in the rail leads it back there afterwards: that only leafs through the pages.
        """
        return held is None or not self.isAncestorOf(held)

    def _put_in(self, page: Page) -> None:
        """Take a page that was just made among the others."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
            page.setAccessibleName(page.title())
            page.counted.connect(self._count)

    def _tell(self, counted: Sequence[tuple[str, int]]) -> None:
        for key, count in counted:
            self.counted.emit(key, count)

    @Slot(int)
    def _count(self, count: int) -> None:
        page = self.sender()
        for key, known in self._pages.items():
            if known is page:
                self.counted.emit(key, count)

    def _hear(self, changes: ChangeSet) -> None:
        seen = self.current_page()
        for key, page in self._pages.items():
            if page is seen:
                page.refresh(changes)
            else:
                self._stale.add(key)
        if self._first in self._stale:
            self._keeping_up.start()
        self.recount()

    @Slot()
    def _keep_up(self) -> None:
        if self.isVisible() and self._first in self._stale:
            self.read_ahead(self._first)


def _keyboard_in(widget: QWidget) -> QWidget | None:
    """Return what has the keyboard in a window or a page, or will once that is seen and no program is in front."""
    return widget.focusWidget()
