"""One customer's card: the head, and three columns; in the middle what happened and what happens now."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import ChangeSet
from db.commands.drifting import answer_silence
from db.errors import Problem, UserError
from db.queries.card import Card as CustomerCard
from db.queries.card import card as read_card
from db.queries.drafts import drafts_under
from db.queries.drifting import ShopDrift, answered_on
from db.queries.entries import EntrySource
from db.records import Channel, DriftAnswerKind
from desktop import silences
from desktop.clipboard import copied
from desktop.context import Context
from desktop.drafts import Drafts, of_card
from desktop.pages.customers.arrangement import Arrangement
from desktop.pages.customers.behind import Behind
from desktop.pages.customers.card_menu import CardMenu
from desktop.pages.customers.drift_pill import is_to_ask
from desktop.pages.customers.given_to_card import GivenToCard
from desktop.pages.customers.header import Header
from desktop.pages.customers.peace_part import PeacePart
from desktop.pages.customers.person_part import PersonPart
from desktop.pages.customers.privacy import Privacy
from desktop.pages.customers.sheets import Sheets
from desktop.pages.customers.timeline_view import TimelineView
from desktop.pages.customers.touch_files import holds_files
from desktop.targets import ReportTarget
from desktop.tasks import Lane, Ticket
from desktop.turns import Turns
from desktop.widgets.leading import Leading
from desktop.widgets.menu_place import open_below
from desktop.widgets.quick_entry import QuickEntryBox

if TYPE_CHECKING:
    from db.journal import Journal

_BELOW_NAME = 120  # pixels from the left: where one looks whose photo it would be
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclasses.dataclass(frozen=True, slots=True)
class _Read:
    """One reading of the journal: the card, the drafts on it by place, the newest answer about their silence."""

    card: CustomerCard
    drafts: Mapping[str, str]
    answered_on: datetime.date | None


class CardView(Leading):
    """Shows one card at a time, read anew when something on it changed.

    Attributes:
        left: back to the list is wanted.
        next_wanted, previous_wanted: the neighbour in the list is wanted.
    """

    left = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()

    def __init__(
        self, context: Context, drafts: Drafts, region: str, sheets: Sheets, timeline: TimelineView, parent: QWidget
    ) -> None:
        """Begin without a card.

        Args:
            context: the open journal.
            drafts: what was typed and not used yet.
            region: the country whose way of writing phones is at home here.
            sheets: what stands around the middle of the card.
            timeline: the middle of the card.
            parent: what it will be seen on. From the first: whatever is made and moved then takes as long once more.
        """
        super().__init__(parent)
        self._context = context
        self._drafts = drafts
        self._customer_id = 0
        self._card: CustomerCard | None = None
        self._ticket: Ticket | None = None
        self._listening: Ticket | None = None
        self._answered_on: datetime.date | None = None
        self._typed_ahead = ""
        self._wish: Callable[[], object] | None = None
        self._header = Header(context, region)
        self._person = PersonPart(context)
        self._peace = PeacePart(context)
        self._quick = QuickEntryBox(context, drafts)
        self._timeline = timeline
        self._sheets = sheets
        self._privacy = Privacy(context, drafts, self)
        self._given = GivenToCard(self._header.photo, sheets.files, self)
        self.setAcceptDrops(True)
        self._later = Turns(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        head = (self._header, self._person, self._peace)
        self._arrangement = Arrangement(head, self._quick, timeline, sheets, self)
        layout.addWidget(self._arrangement)
        self._header.left.connect(self.left)
        self._header.turned_to.connect(self._turned_to)
        self._header.menu_wanted.connect(self._offer_menu)
        self._header.silence_explained.connect(self._explain_silence)
        self._header.edit_wanted.connect(self._edit_person)
        self._quick.left.connect(self._leave_line)
        self._timeline.list.typed.connect(self._type)
        self._timeline.empty.connect(self._quick.line.setFocus)
        self._timeline.promise_wanted.connect(sheets.promises.change)
        sheets.jobs.report_wanted.connect(self._want_report)
        self._header.contact_traced.connect(sheets.warmth.trace_rhythm)
        self._header.beginning_traced.connect(sheets.warmth.trace_beginning)
        self._header.approaches_traced.connect(sheets.warmth.trace_approaches)
        self._header.silence_traced.connect(sheets.warmth.trace_silence)
        sheets.warmth.traced.connect(self._timeline.show_behind)
        sheets.warmth.chosen.connect(self._reveal)
        sheets.charts.chosen.connect(self._reveal)

    @property
    def customer_id(self) -> int:
        """Whose card is open; 0 while none is."""
        return self._customer_id

    @property
    def timeline(self) -> TimelineView:
        """The story in the middle."""
        return self._timeline

    @property
    def quick(self) -> QuickEntryBox:
        """The line a touch is typed into."""
        return self._quick

    def making_ready(self, place: QRect) -> Iterator[None]:
        """Be laid out and drawn where nobody sees it, in steps: the first card then shows in half the time."""
        self.setGeometry(place)
        for column in (self._arrangement.left, self._arrangement.right):
            column.grab()
            yield
        self.grab()

    def open(self, customer_id: int, touch_id: int | None = None) -> None:
        """Show a customer's card, at one touch of its timeline if that is given."""
        if customer_id != self._customer_id:
            self._customer_id, self._typed_ahead = customer_id, ""
            self._timeline.show_customer(customer_id, touch_id)
        else:
            if touch_id is not None:
                self._timeline.reveal(touch_id)
            self._show_drafts()
        self._read()

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the card again if it may look different now."""
        self._quick.hear(changes or ChangeSet(everything=True))
        if self._customer_id and (changes is None or changes.concerns(self._customer_id)):
            self._read()
            self._timeline.refresh(changes)

    def take_job_in_hand(self) -> None:
        """Begin a job for whose card is open, as soon as it is read."""
        self._sheets.jobs.take_in_hand(self._customer_id)

    def then(self, deed: Callable[[], object]) -> None:
        """Do something as soon as the card that was opened is seen: nobody answers a question about one they do not."""
        self._wish = deed
        if self._card is not None and self._card.id == self._customer_id:
            self._do_wish()

    @Slot()
    def copy_data(self) -> None:
        """Give whose card is open a copy of all that is kept about them."""
        self._privacy.copy(self._customer_id)

    @Slot()
    def erase(self) -> None:
        """Erase whose card is open for good, once the owner agreed."""
        self._privacy.erase(self._customer_id, self._let_go)

    def log(self, text: str = "") -> None:
        """Put the keyboard into the line a touch is typed into, `text` in it where it is empty."""
        self._quick.begin(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            below_name = self._header.mapToGlobal(self._header.rect().bottomLeft() + QPoint(_BELOW_NAME, 0))
            self._take(copied(), below_name)
        elif event.text().isprintable() and event.text() and not event.modifiers() & _COMMANDS:
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event.mimeData(), self.mapToGlobal(event.position().toPoint())):
            event.acceptProposedAction()

    def leads_to(self) -> QWidget:
        return self._timeline

    def _take(self, data: QMimeData, at: QPoint) -> bool:
        card = self._card
        return card is not None and card.id == self._customer_id and self._given.take(card, data, at)

    def _read(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        journal, customer_id, today = self._context.journal, self._customer_id, self._context.today()

        def read(_ticket: Ticket) -> _Read:
            return _Read(
                read_card(journal, customer_id, today),
                drafts_under(journal, of_card(customer_id)),
                answered_on(journal, customer_id, today),
            )

        self._ticket = self._context.tasks.run(read, self._show, self._not_read)

    def _not_read(self, error: Exception) -> None:
        """Lead back to the list where the card is gone; anything else is told."""
        self._ticket = None
        if isinstance(error, UserError) and error.problem is Problem.CUSTOMER_UNKNOWN:
            self._let_go()
        else:
            self._context.tasks.failed.emit(error)

    def _let_go(self) -> None:
        """Be nobody's card from now on."""
        self._later.drop()
        seen = self.isVisible()
        self._customer_id, self._card, self._typed_ahead = 0, None, ""
        if seen:
            self.left.emit()

    def _show(self, read: _Read) -> None:
        self._ticket = None
        if self._card is None or self._card.id != read.card.id:
            for column in (self._arrangement.left, self._arrangement.right):
                column.to_top()
        card = self._card = read.card
        self._answered_on = read.answered_on
        self._drafts.learn(of_card(card.id), read.drafts)
        self._header.show_card(card)
        self._person.show_card(card)
        self._peace.show_card(card)
        self._quick.show_customer(card.id, card.name)
        if self._typed_ahead:
            typed, self._typed_ahead = self._typed_ahead, ""
            self._quick.type_on(typed)
        self._later.begin(self._showing_sheets(card))
        self._do_wish()

    def _do_wish(self) -> None:
        wish, self._wish = self._wish, None
        if wish is not None:
            QTimer.singleShot(0, self, wish)

    @Slot(str)
    def _type(self, text: str) -> None:
        """Lead a sentence begun in the story into the line above; one begun while the card is read waits for it."""
        if self._card is None or self._card.id != self._customer_id:
            self._typed_ahead += text
        elif not text.isspace():
            self._quick.type_on(text)

    def _showing_sheets(self, card: CustomerCard) -> Iterator[None]:
        """Fill the sheets in steps: the whole card at once would hold the window up."""
        for number, parts in enumerate(self._sheets.turns):
            for part in parts:
                part.show_card(card)
            if number == 0:
                self._judge_silence()
            yield
            self._timeline.reopen()

    def _judge_silence(self) -> None:
        """Ask about a silence that is unlike them; who is unlike themselves is worked out once a day."""
        journal, today, card = self._context.journal, self._context.today(), self._card
        drift = silences.known(journal, today)
        if drift is None:
            self._listen(journal, today)
        if drift is None or card is None:
            return
        row = drift.unusual.get(card.id)
        asks = row is not None and is_to_ask(card, row, self._answered_on, today)
        self._header.show_drift(row if asks else None)
        self._sheets.warmth.show_drift(is_known=drift.is_known(card.id), is_asked=asks)

    def _listen(self, journal: Journal, today: datetime.date) -> None:
        if self._listening is not None:
            return

        def heard(_drift: ShopDrift) -> None:
            self._listening = None
            self._judge_silence()

        def failed(error: Exception) -> None:
            self._listening = None  # so the next look asks again
            self._context.tasks.failed.emit(error)

        self._listening = self._context.tasks.run(
            lambda _ticket: silences.work_out(journal, today), heard, failed, lane=Lane.WORK
        )

    @Slot()
    def _leave_line(self) -> None:
        """Esc leads back into the story; where there is none yet, it leaves the card as it would from there."""
        if self._timeline.is_empty:
            self.left.emit()
        else:
            self._timeline.setFocus()

    @Slot()
    def _edit_person(self) -> None:
        self._peace.put_away()  # one form below the head leaves the story room
        self._person.open_form()

    @Slot()
    def _leave_in_peace(self) -> None:
        self._person.put_away()
        self._peace.open_form()

    @Slot(object)
    def _explain_silence(self, answer: DriftAnswerKind) -> None:
        journal, customer_id, now = self._context.journal, self._customer_id, self._context.now()
        self._context.do(lambda: answer_silence(journal, customer_id, answer, "", now))

    def _show_drafts(self) -> None:
        """What was typed on this card and not saved is in sight whenever it is opened."""
        is_whole = self._card is not None and self._card.id == self._customer_id and not self._later.waiting
        if is_whole:  # else each sheet looks for its own when it is filled
            for part in (self._person, self._peace, *self._sheets.left, *self._sheets.right):
                part.show_again()
            self._timeline.reopen(again=True)

    @Slot(object)
    def _turned_to(self, channel: Channel) -> None:
        """Somebody was just called or written to: the line is ready to take what came of it."""
        self._quick.begin_with(channel)

    @Slot(object)
    def _offer_menu(self, button: QWidget) -> None:
        if self._card is None:
            return
        menu = CardMenu(self._card, self._context, self._header.photo, self)
        menu.edit_wanted.connect(self._edit_person)
        menu.peace_wanted.connect(self._leave_in_peace)
        menu.gone.connect(self.left)
        menu.copy_wanted.connect(self.copy_data)
        menu.erase_wanted.connect(self.erase)
        menu.next_wanted.connect(self.next_wanted)
        menu.previous_wanted.connect(self.previous_wanted)
        open_below(menu, button)

    @Slot()
    def _want_report(self) -> None:
        self._context.bus.wanted.emit(ReportTarget(self._customer_id))

    @Slot(object)
    def _reveal(self, touch_ids: Sequence[int]) -> None:
        if len(touch_ids) == 1:
            self._timeline.reveal(touch_ids[0])
        elif touch_ids:
            keys = tuple((EntrySource.TOUCH, touch_id) for touch_id in touch_ids)
            self._timeline.show_behind(Behind(self.tr("Behind this point"), keys))
