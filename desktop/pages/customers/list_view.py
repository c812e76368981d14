"""Everybody: to be found by typing, narrowed, ordered, opened with Enter, and several changed at once."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from db.changes import Change, ChangeSet
from db.commands import customers as commands
from db.commands.customers import CustomerDraft, ReachDraft
from db.queries import customers as queries
from db.queries.customerfilters import EVERYBODY, CustomerFilter, Shelf
from db.queries.customers import CustomerOrder
from desktop import theme
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.pages.customers.chosen_bar import ChosenBar, standing_in
from desktop.pages.customers.filter_menu import FilterButton, FilterChips
from desktop.pages.customers.list_delegate import CustomerDelegate
from desktop.pages.customers.list_model import CustomerListModel, Found
from desktop.pages.customers.list_rows import CustomerRows
from desktop.pages.customers.list_states import NobodyYet, NotFound
from desktop.pages.customers.list_words import ListWords
from desktop.pages.customers.new_customer_sheet import NewCustomerSheet
from desktop.pages.customers.order_chips import OrderChips
from desktop.pages.customers.photo_shelf import PhotoShelf
from desktop.pages.customers.warmth_shelf import WarmthShelf
from desktop.targets import ImportTarget, Target
from desktop.tasks import Ticket
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.leading import Leading
from desktop.widgets.lines import SmallButton
from desktop.widgets.search_box import SearchBox
from desktop.widgets.text import PageTitle, PlainLabel


class ListView(Leading):
    """The whole list, with its filter, its orders and the form for a new card.

    Attributes:
        opened: the id of a customer whose card is wanted.
        counted: how many customers there are, whatever is typed into the filter.
    """

    opened = Signal(int)
    counted = Signal(int)

    def __init__(self, context: Context, drafts: Drafts, staff: int, parent: QWidget | None = None) -> None:
        """Begin empty; `refresh` reads the journal.

        Args:
            context: the open journal.
            drafts: what was typed and not used yet.
            staff: how many people work in the shop; one alone never sees whose customer somebody is.
            parent: the widget it lies in.
        """
        super().__init__(parent)
        self._context = context
        self._ticket: Ticket | None = None
        self._asked = ""
        self._was_opened = False
        self._ordered_by: Mapping[int, float] = {}
        words = self._words()
        self._model = CustomerListModel(
            lambda ids: queries.rows(context.journal, ids, context.today()), self._sentence, self
        )
        self._rows = CustomerRows(self._model, owners=staff > 1)
        self._warmth = WarmthShelf(context, self)
        photos = PhotoShelf(context, self._rows)
        self._delegate = CustomerDelegate(
            words, self._warmth.figure, photos.photo, self._rows.chooses, self._rows, owners=staff > 1
        )
        self._speech = words
        self._rows.setItemDelegate(self._delegate)
        self._filter, self._title = SearchBox(), PageTitle()
        self._count = PlainLabel(ink="muted")
        self._count.setContentsMargins(0, 0, 0, 3)  # on the title's base line
        self._new, self._trash = Button(icon="user-plus"), SmallButton("trash-2", kind=Kind.QUIET)
        self._narrow, self._asked_for = FilterButton(context), FilterChips()
        self._orders = OrderChips(owners=staff > 1)
        self._bar = ChosenBar(context)
        self._empty, self._not_found = NobodyYet(), NotFound()
        self._sheet, self._form_sheet = Card(), NewCustomerSheet(drafts, context.speech.language)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def rows(self) -> CustomerRows:
        """The list itself."""
        return self._rows

    @property
    def filter(self) -> SearchBox:
        """The field one types into."""
        return self._filter

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the journal as it is now; rows that stay keep their place and selection."""
        self._say_anew()
        whose = None if changes is None or changes.everything else changes.customers
        told_otherwise = changes is not None and changes.touches("staff")  # an owner's name stands in many rows
        self._model.renew(None if told_otherwise else whose)
        self._warmth.forget(whose)
        self._ask()

    def show_owners(self, *, shown: bool) -> None:
        """Say from now on whose customer somebody is, or no longer."""
        self._delegate.show_owners(shown=shown)
        self._orders.show_owners(shown=shown)
        self._rows.show_owners(shown=shown)

    def choose(self, customer_id: int) -> None:
        """Select a customer's row, as one returns from the card."""
        self._rows.choose(self._model.place_of(customer_id))

    def neighbour(self, customer_id: int, step: int) -> int | None:
        """Return who stands `step` rows below a customer in the order shown."""
        place = self._model.place_of(customer_id)
        return self._model.id_at(place + step) if place >= 0 else None

    def add(self) -> None:
        """Open the form for a new card."""
        self._form_sheet.begin()

    def add_called(self, name: str) -> None:
        """Open the form for somebody who was looked for in vain."""
        self._form_sheet.begin(name)

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._title.setText(self.tr("Customers"))
        self._new.setText(self.tr("New customer"))
        self._trash.set_name(self.tr("Trash: what was deleted"))
        self._filter.setPlaceholderText(self.tr("Name, firm, phone, email, note…"))
        self._filter.setAccessibleName(self.tr("Filter customers"))
        self._rows.setAccessibleName(self.tr("Customers"))
        self._rows.setAccessibleDescription(self.tr("Enter opens, the space bar chooses several"))
        self._narrow.setText(self.tr("Filter"))
        self._narrow.updateGeometry()
        self._orders.retranslate()
        self._asked_for.show_filter(self._narrow.wanted, self._context)
        self._say_anew()
        self._tell_count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._fit_ways()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._warmth.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        self._warmth.rest()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_ways()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Down:
                self._rows.choose(max(0, self._rows.currentIndex().row()))
                self._rows.setFocus()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open_first()
                return True
            if key == Qt.Key.Key_Escape and self._filter.text():
                self._filter.clear()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        space = theme.current().space
        self._lines = layout = QVBoxLayout(self)
        layout.setContentsMargins(space.xl, space.l + 3, space.xl, space.l)
        layout.setSpacing(space.m)
        head = QHBoxLayout()
        head.setSpacing(space.m)
        head.addWidget(self._title)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch()
        head.addWidget(self._trash)
        head.addWidget(self._new)
        self._ways = ways = QHBoxLayout()
        ways.setSpacing(space.s)
        self._filter.setMinimumWidth(theme.scaled(200))
        self._filter.setMaximumWidth(theme.scaled(420))
        ways.addWidget(self._filter, 1)
        ways.addSpacing(space.s)
        ways.addWidget(self._narrow, 0, Qt.AlignmentFlag.AlignLeft)
        ways.addSpacing(space.s)
        ways.addWidget(self._orders, 2, Qt.AlignmentFlag.AlignVCenter)
        ways.setContentsMargins(0, 0, 0, 0)
        finding = standing_in(ways)
        self._asked_for.hide()
        self._tools = QStackedLayout()
        self._sheet.content.setContentsMargins(1, space.s, 1, space.s)
        self._sheet.content.addWidget(self._rows)
        self._stack = QStackedLayout()
        layout.addLayout(head)
        layout.addLayout(self._tools)
        layout.addWidget(self._asked_for)
        layout.addWidget(self._form_sheet)
        layout.addLayout(self._stack, 1)
        # Only now: a stack that lies nowhere yet shows its first widget as a window of its own, and takes the keyboard.
        for widget in (self._sheet, self._empty, self._not_found):
            self._stack.addWidget(widget)
        for widget in (finding, self._bar):
            self._tools.addWidget(widget)
        # Whoever comes to the page stands in the list; letters typed there lead on to the filter.
        ways_on = (self._filter, self._narrow, *self._orders.stops, self._trash, self._new)
        stops = (self._rows, *self._bar.stops, *ways_on)
        for stop, after in itertools.pairwise(stops):
            self.setTabOrder(stop, after)

    def _fit_ways(self) -> None:
        """Where there is little room the orders stand on a line of their own."""
        margins = self._lines.contentsMargins()
        room = self.width() - margins.left() - margins.right() - 4 * theme.current().space.s
        needed = theme.scaled(250) + self._narrow.sizeHint().width() + self._orders.sizeHint().width()
        beside = needed <= room
        if beside == (self._ways.indexOf(self._orders) >= 0):
            return
        if beside:
            self._lines.removeWidget(self._orders)
            self._ways.addWidget(self._orders, 2, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._ways.removeWidget(self._orders)
            self._lines.insertWidget(self._lines.indexOf(self._asked_for), self._orders)
        self._ways.invalidate()

    def leads_to(self) -> QWidget:
        return next((shown for shown in (self._empty, self._not_found) if shown.isVisibleTo(self)), self._rows)

    def _connect(self) -> None:
        self._filter.installEventFilter(self)
        QShortcut(QKeySequence.StandardKey.Find, self, self._filter.setFocus)
        self._filter.textChanged.connect(self._ask)
        self._orders.chosen.connect(self._ask)
        self._rows.heads.pressed.connect(self._orders.choose)
        self._narrow.chosen.connect(self._narrowed)
        self._asked_for.chosen.connect(self._narrow.choose)
        self._warmth.renewed.connect(self._rows.viewport().update)
        self._warmth.counting.connect(self._tell_counting)
        self._rows.chose.connect(self._offer_deeds)
        self._rows.thrown_away.connect(self._bar.delete)
        self._bar.let_go.connect(self._rows.choose_one)
        self._rows.opened.connect(self._open)
        self._rows.typed.connect(self._type)
        self._new.clicked.connect(self.add)
        self._trash.clicked.connect(self._want_trash)
        self._empty.first_wanted.connect(self.add)
        self._empty.file_wanted.connect(self._want_import)
        self._not_found.accepted.connect(self._step_on)
        self._form_sheet.left.connect(self._leave_form)
        self._form_sheet.wanted.connect(self._add)

    @Slot()
    def _ask(self) -> None:
        """Ask for the ids to show; what was asked for before is no longer wanted."""
        if self._ticket is not None:
            self._ticket.cancel()
        journal, text, today = self._context.journal, self._filter.text().strip(), self._context.today()
        order, backwards, wanted = self._orders.order, self._orders.backwards, self._narrow.wanted
        self._warmth.stop()
        self._rows.heads.show_order(order, backwards=backwards)
        # Until everybody is counted, those not counted yet stand at the end, by name.
        figures = self._warmth.figures() if order is CustomerOrder.WARMTH else None

        def read(_ticket: Ticket) -> Found:
            ids = queries.listed(journal, wanted, order, today, text=text, backwards=backwards, warmth=figures)
            return Found(text, wanted, ids)

        self._ticket = self._context.tasks.run(read, self._show)

    def _show(self, found: Found) -> None:
        row = self._rows.currentIndex().row()
        onward = self._model.from_row(row)
        self._model.show(found.ids)
        if not found.text and found.wanted == EVERYBODY:
            self.counted.emit(len(found.ids))
        if found.text != self._asked:
            self._asked = found.text
            self._rows.choose(0)
        elif not self._rows.count_chosen():  # whoever stands where those who are gone stood
            self._rows.choose(self._model.place_of_first(onward, row))
        self._tell_count()
        held, narrowed = self._rows.hasFocus(), bool(found.text) or found.wanted != EVERYBODY
        self._stack.setCurrentWidget(self._sheet if found.ids else self._not_found if narrowed else self._empty)
        if held:
            self.setFocus()
        if self._orders.order is CustomerOrder.WARMTH and not found.text:
            self._warmth.count(found.ids, self._order_by_warmth)

    @Slot()
    def _order_by_warmth(self) -> None:
        """Everybody is counted: put them in order, unless they stand so already."""
        figures = self._warmth.figures()
        if self._orders.order is CustomerOrder.WARMTH and figures != self._ordered_by:
            self._ordered_by = figures
            self._ask()

    @Slot(int, int)
    def _tell_counting(self, done: int, total: int) -> None:
        share = self._context.formats().percent(done / total) if total else ""
        self._count.setText(self.tr("Counting warmth: {share}").format(share=share) if done < total else "")
        if done >= total:
            self._tell_count()

    def _tell_count(self) -> None:
        count = self._model.rowCount()
        self._count.setText(self.tr("%n customer(s)", "", count) if count else "")
        self._not_found.tell(self._filter.text().strip())

    @Slot(object)
    def _narrowed(self, wanted: CustomerFilter) -> None:
        self._asked_for.show_filter(wanted, self._context)
        self._ask()

    @Slot()
    def _offer_deeds(self) -> None:
        several = self._rows.chooses()
        if several:
            archived = self._narrow.wanted.shelf is Shelf.ARCHIVED
            self._bar.show_chosen(self._rows.chosen_ids(), archived=archived)
        elif self._bar.isAncestorOf(QApplication.focusWidget() or self):
            self._rows.setFocus()  # the keyboard was in the bar, which goes
        self._tools.setCurrentIndex(1 if several else 0)

    def _words(self) -> ListWords:
        return ListWords(self._context.words(), self._context.formats(), self._context.today())

    def _sentence(self, row: queries.CustomerRow) -> str:
        return self._speech.sentence(row)

    def _say_anew(self) -> None:
        self._speech = self._words()
        self._delegate.set_words(self._speech)
        self._rows.viewport().update()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        customer_id = self._model.id_at(index.row())
        if customer_id is not None:
            self._was_opened = True
            self.opened.emit(customer_id)

    def _open_first(self) -> None:
        self._open(self._rows.currentIndex() if self._rows.currentIndex().isValid() else self._model.index(0))

    @Slot(str)
    def _type(self, text: str) -> None:
        """Letters typed on the list are meant for the filter; after a card was opened they begin another search."""
        self._rows.choose_one()
        self._filter.setFocus()
        self._filter.setText(text if self._was_opened else self._filter.text() + text)
        self._was_opened = False

    @Slot()
    def _step_on(self) -> None:
        if not self._filter.text().strip():
            self._narrow.choose(EVERYBODY)
            return
        self.add_called(self._filter.text().strip())

    @Slot()
    def _want_import(self) -> None:
        self._context.bus.wanted.emit(ImportTarget())

    @Slot()
    def _want_trash(self) -> None:
        self._context.bus.wanted.emit(Target("trash"))

    @Slot()
    def _leave_form(self) -> None:
        self._rows.setFocus()

    @Slot(object, object)
    def _add(self, draft: CustomerDraft, reach: tuple[ReachDraft, ...]) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.add_customer(journal, draft, now, reach), self._added)

    def _added(self, change: Change) -> None:
        self._form_sheet.end()
        self._filter.clear()
        if change.result is not None:
            self.opened.emit(change.result)
