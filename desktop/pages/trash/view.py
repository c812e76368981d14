"""What was deleted, newest first; one press brings the chosen ones back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedLayout, QVBoxLayout

from db.commands import trash as commands
from db.queries import trash as queries
from db.queries.trash import TrashKind, TrashRow
from desktop import theme
from desktop.context import Context
from desktop.page import Page
from desktop.pages.trash.lines import LINE_ROLE, TrashModel, TrashWords
from desktop.pages.trash.rows import TrashLines
from desktop.targets import EraseTarget
from desktop.tasks import Ticket
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.scaled_width import keep_width
from desktop.widgets.search_box import SearchBox
from desktop.widgets.text import PageTitle, PlainLabel

_SEARCH_WIDTH = 220


class TrashPage(Page):
    """Nothing leaves the trash but by being brought back."""

    def __init__(self, context: Context) -> None:
        """Begin empty; `refresh` reads the journal."""
        super().__init__()
        self._context = context
        self._ticket: Ticket | None = None
        self._limit = queries.AT_ONCE
        self._model = TrashModel(self._spoken())
        self._lines = TrashLines(self._model)
        self._title, self._told = PageTitle(), PlainLabel(ink="muted", wrap=True)
        self._back = Button(icon="rotate-ccw", kind=Kind.PRIMARY)
        self._erase = Button(icon="eraser")
        self._erase.hide()  # until a card is chosen
        self._search = SearchBox()
        self._empty, self._nothing = EmptyState("trash-2"), EmptyState("search")
        self._sheet = Card()
        self._lay_out()
        self._model.more_wanted.connect(self._read_on)
        self._search.textChanged.connect(self._look)
        self._search.led_on.connect(self._lines.setFocus)
        self._nothing.accepted.connect(self._search.clear)
        self._back.clicked.connect(self._bring_back)
        self._erase.clicked.connect(self._want_erased)
        self._lines.accepted.connect(self._bring_back)
        self._lines.selectionModel().selectionChanged.connect(self._name_button)
        self.retranslate()

    @property
    def lines(self) -> QListView:
        """The list itself."""
        return self._lines

    @property
    def back(self) -> Button:
        """What brings the chosen lines back."""
        return self._back

    @property
    def eraser(self) -> Button:
        """What erases the one card that is chosen for good."""
        return self._erase

    def title(self) -> str:
        return self.tr("Trash")

    def refresh(self, changes: object | None = None) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._model.words = self._spoken()
        self._lines.viewport().update()
        journal, limit, text = self._context.journal, self._limit, self._search.text()
        self._ticket = self._context.tasks.run(lambda _ticket: queries.trash(journal, limit, text), self._show)

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._title.setText(self.title())
        self._told.setText(self.tr("Everything here can be brought back as it was. Nothing leaves by itself."))
        self._lines.setAccessibleName(self.tr("What was deleted"))
        self._empty.say(
            self.tr("The trash is empty"),
            self.tr(
                "What you delete waits here, in case you want it back: cards, touches, promises, jobs, what somebody "
                "values, tags, themes, fields of your own, filters, letters, files and photos."
            ),
        )
        self._search.setPlaceholderText(self.tr("Name or word…"))
        self._search.setAccessibleName(self.tr("Search the trash"))
        self._nothing.say(
            self.tr("Nothing like that was deleted"),
            self.tr("It may be called otherwise, or still stand where it was."),
            self.tr("Show everything"),
        )
        self._erase.setText(self.tr("Erase for good…"))
        self._model.words = self._spoken()
        self._name_button()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        space = theme.current().space
        names = QVBoxLayout()
        names.setSpacing(0)
        for label in (self._title, self._told):
            names.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(space.m)
        head.addLayout(names, 1)
        head.addWidget(self._search)
        head.addWidget(self._erase)
        head.addWidget(self._back)
        keep_width(self._search, _SEARCH_WIDTH)
        self._sheet.content.setContentsMargins(1, space.s, 1, space.s)
        self._sheet.content.addWidget(self._lines)
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.xl, 20, space.xl, space.l)
        layout.setSpacing(space.m)
        layout.addLayout(head)
        layout.addLayout(self._stack, 1)
        for widget in (self._sheet, self._empty, self._nothing):  # nothing is said to be empty before it was read
            self._stack.addWidget(widget)
        self.setFocusProxy(self._lines)
        self.setTabOrder(self._search, self._lines)

    def _show(self, rows: Sequence[TrashRow]) -> None:
        self._ticket = None
        place = self._lines.currentIndex().row()
        self._model.show(rows, more=len(rows) == self._limit)
        looks = bool(self._search.text().strip())
        self._stack.setCurrentWidget(self._sheet if rows else self._nothing if looks else self._empty)
        self._back.setVisible(bool(rows))
        for widget in (self._told, self._search):
            widget.setVisible(bool(rows) or looks)
        if rows and not self._lines.currentIndex().isValid():
            self._lines.setCurrentIndex(self._model.index(min(max(0, place), len(rows) - 1)))
        self._name_button()

    @Slot()
    def _look(self) -> None:
        """What is found is another list, read from its beginning."""
        self._limit = queries.AT_ONCE
        self._lines.clearSelection()
        self.refresh()

    @Slot()
    def _read_on(self) -> None:
        self._limit += queries.AT_ONCE
        self.refresh()

    @Slot()
    def _name_button(self) -> None:
        count = len(self._lines.selectionModel().selectedIndexes())
        self._back.setText(self.tr("Bring %n back", "", count) if count > 1 else self.tr("Bring back"))
        self._back.setEnabled(count > 0)
        self._erase.setVisible(self._card_chosen() is not None)
        self._back.updateGeometry()

    @Slot()
    def _want_erased(self) -> None:
        """Nothing but a person has a right to it; the question is asked where their card is seen."""
        customer_id = self._card_chosen()
        if customer_id is not None:
            self._context.bus.wanted.emit(EraseTarget(customer_id))

    def _card_chosen(self) -> int | None:
        """Return whose card is chosen, None where none or more than one thing is."""
        rows = [index.data(LINE_ROLE) for index in self._lines.selectionModel().selectedIndexes()]
        return rows[0].id if len(rows) == 1 and rows[0].kind is TrashKind.CUSTOMER else None

    @Slot()
    def _bring_back(self) -> None:
        rows = [index.data(LINE_ROLE) for index in self._lines.selectionModel().selectedIndexes()]
        if rows:
            things = [(row.kind, row.id) for row in rows]
            journal, now = self._context.journal, self._context.now()
            self._context.do(lambda: commands.restore(journal, things, now))

    def _spoken(self) -> TrashWords:
        return TrashWords(self._context.words(), self._context.formats(), self._context.today())
