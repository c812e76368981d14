"""What the parts of the page share: each reads its own slice of the journal, and only while it is looked at."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Change, ChangeSet
from db.queries.behind import ComplaintBehind
from desktop import theme
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.pages.care.behind import CareBehind
from desktop.shares import FEW
from desktop.targets import LogTarget
from desktop.tasks import Ticket
from desktop.widgets.adding import Adding
from desktop.widgets.behind_panel import Behind
from desktop.widgets.held_line import HeldLine

T = TypeVar("T")

_ROUNDED_AWAY = 0.005
_FOLDER = "care:"
"""Where the drafts of all lines of the page are."""


class Section(QWidget):
    """One part of the page.

    Attributes:
        context: the open journal and what is around it.
        body: the layout its sheets are added to.
        drafts: what was typed on the page and not kept yet.
        tables: changes of other tables do not concern it.
        found: a `Behind`: what a figure was counted from is to be shown.
    """

    tables: frozenset[str] = frozenset()
    found = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty part; whoever derives from it adds sheets and calls `retranslate`."""
        super().__init__(parent)
        self.context = context
        self._stale = True
        self._reading: Ticket | None = None
        self.drafts = Drafts(context)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.current().space.m)

    def name(self) -> str:
        """Return what the part is called in the language of the moment."""
        raise NotImplementedError

    def reader(self) -> Callable[[], object]:
        """Return what reads the journal; it is called beside the window's thread and knows no widgets."""
        raise NotImplementedError

    def show_facts(self, facts: object) -> None:
        """Show what was read."""
        raise NotImplementedError

    def show_customer(self, customer_id: int) -> None:
        """Show what concerns one customer. A part that asks about nobody in particular has nothing to do."""

    def retranslate(self) -> None:
        """Write every word in the language of the moment."""

    def hear(self, changes: ChangeSet | None) -> None:
        """Something changed; None: anything may have."""
        if changes is None or self.concerns(changes):
            self._stale = True
            if self.isVisible():
                self.read()

    def concerns(self, changes: ChangeSet) -> bool:
        """Say whether these changes may be seen here."""
        return changes.everything or any(changes.touches(table) for table in self.tables)

    def look(self) -> None:
        """The part is looked at now: read what was not read since it changed."""
        if self._stale:
            self.read()

    def read(self) -> None:
        """Read the journal and show it."""
        if self._reading is not None:
            self._reading.cancel()
        self._stale = False
        reader, journal = self.reader(), self.context.journal

        def read(_ticket: Ticket) -> tuple[Mapping[str, str], object]:
            from db.queries.drafts import drafts_under

            return drafts_under(journal, _FOLDER), reader()

        self._reading = self.context.tasks.run(read, self._take)

    def do(
        self,
        command: Callable[[datetime.datetime], Change],
        then: Callable[[Change], object] | None = None,
        *,
        refused: Callable[[], object] | None = None,
    ) -> None:
        """Change the journal, see `Context.do`; the command is given the moment."""
        now = self.context.now()
        self.context.do(lambda: command(now), then, refused=refused)

    def keep_typed(self, adding: Adding, what: str) -> None:
        """Keep what is typed into a line and not added yet; `what` names the line among all of the page."""
        adding.keep_in(self.drafts, f"{_FOLDER}{what}")

    def hold(self, line: HeldLine, what: str, text: str) -> None:
        """Show a text in a line it is changed in; `what` names the line among all of the page."""
        line.show_text(f"{_FOLDER}{what}", text)

    def trace(self, read: Callable[[], T], tell: Callable[[T], Behind]) -> None:
        """Show what a figure was counted from.

        Both are done beside the window's thread: a figure may be of thousands.

        Args:
            read: reads it.
            tell: says what was read.
        """
        self.context.tasks.run(lambda _ticket: tell(read()), self.found.emit)

    def trace_complaints(self, title: str, note: str, complaint_ids: Sequence[int]) -> None:
        """Show the complaints a figure was counted from, under a title and a note."""
        journal, now = self.context.journal, self.context.now()

        def read() -> Sequence[ComplaintBehind]:
            from db.queries.carebehind import complaints_counted

            return complaints_counted(journal, complaint_ids, now)

        said = CareBehind(self.context)
        self.trace(read, lambda found: said.complaints(title, note, found))

    @Slot()
    def log(self) -> None:
        """Open the line in which a touch is written down: the first step of most parts."""
        self.context.bus.wanted.emit(LogTarget())

    def share(self, part: int, whole: int) -> str:
        """Return a share in words: "9 of 10", and only of many "92% (184 of 200)"."""
        counted = self.tr("{part} of {whole}").format(part=part, whole=whole)
        if whole < FEW or part / whole < _ROUNDED_AWAY:
            return counted
        percent = self.context.formats().percent(part / whole)
        return self.tr("{percent} ({counted})").format(percent=percent, counted=counted)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._stale = True
            if self.isVisible():
                self.read()

    def _take(self, found: tuple[Mapping[str, str], object]) -> None:
        self._reading = None
        typed, facts = found
        self.drafts.learn(_FOLDER, typed)
        self.show_facts(facts)
