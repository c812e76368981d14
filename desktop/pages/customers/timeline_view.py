"""The story of one customer: filter chips, entries a stretch at a time, each changed or taken away where it stands."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from db.changes import ChangeSet
from db.queries import timeline as queries
from db.queries.timeline import Entry, EntryGroup, EntrySource, Timeline
from db.queries.touch import files_of
from desktop import theme
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.pages.customers.behind import Behind, BehindBar
from desktop.pages.customers.column import BAR
from desktop.pages.customers.entry_menu import EntryMenu, remove, share_or_not
from desktop.pages.customers.find_line import FindLine
from desktop.pages.customers.group_chips import GroupChips
from desktop.pages.customers.timeline_list import TimelineList
from desktop.pages.customers.timeline_model import TimelineModel
from desktop.pages.customers.timeline_words import TimelineWords
from desktop.pages.customers.touch_editing import TouchEditing
from desktop.pages.customers.touch_files import TouchFiles
from desktop.pages.customers.touch_form import TouchForm
from desktop.tasks import Ticket
from desktop.widgets.button import Kind
from desktop.widgets.leading import Leading
from desktop.widgets.lines import SmallButton
from desktop.widgets.text import PlainLabel

OVERHANG = 8
"""How far an entry's frame, seen under the pointer, reaches out to the left of its icon."""

_STRETCH = 40
_SEEKING = 500
_DEEPEST = 2_000
_LEAST = 96


class TimelineView(Leading):
    """Reads what is looked at.

    Attributes:
        left: Esc was pressed in the list.
        empty: the keyboard was in the list, and there is no entry for it to stand on.
        promise_wanted: an open promise, by its number, is to be put right.
    """

    left = Signal()
    empty = Signal()
    promise_wanted = Signal(int)

    def __init__(self, context: Context, drafts: Drafts, staff: int, parent: QWidget | None = None) -> None:
        """Begin without a customer; who did what is only told where `staff` are several."""
        super().__init__(parent)
        self._context = context
        self._staff = staff
        self._customer_id = 0
        self._group: EntryGroup | None = None
        self._ticket: Ticket | None = None
        self._sought: int | None = None
        self._half_changed: int | None = None
        self._is_to_look = False
        self._place: int | None = None
        self._unread: list[ChangeSet] = []
        self._behind: Behind | None = None
        words = self._words()
        self._speech = words
        self._model = TimelineModel(self._sentence, self)
        self._list = TimelineList(self._model, words)
        self._groups = GroupChips()
        self._files = TouchFiles(context, self)
        self._editing = TouchEditing(context, drafts, self._files, self._list, self._model)
        self._find = FindLine(context)
        self._seek_button = SmallButton("search", kind=Kind.QUIET)
        self._bar = BehindBar()
        self._nothing = PlainLabel(ink="muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def list(self) -> TimelineList:
        """The list itself."""
        return self._list

    @property
    def form(self) -> TouchForm | None:
        """The form of the touch that is being changed."""
        return self._editing.form

    @property
    def files(self) -> TouchFiles:
        """What is done with the files of an entry."""
        return self._files

    @property
    def find_line(self) -> FindLine:
        """The line that finds words, or goes to a day."""
        return self._find

    @property
    def is_empty(self) -> bool:
        """Whether there is no entry to be seen."""
        return self._stack.currentIndex() == 1

    def show_customer(self, customer_id: int, touch_id: int | None = None) -> None:
        """Show a customer's story from its newest entry, or at one touch of it."""
        self._editing.put_aside()
        self._customer_id, self._half_changed = customer_id, None
        self._is_to_look = touch_id is None
        self._sought, self._place = touch_id, None
        self._unread.clear()
        self._show_bar(None)
        self._find.put_away()
        self._group = None
        self._groups.choose_all()
        self._model.begin_anew()
        self._stack.setCurrentIndex(0)  # the keyboard may come before the story is read
        self._read(0, _SEEKING if touch_id else _STRETCH)

    def show_behind(self, behind: Behind) -> None:
        """Show nothing but what a figure is counted from; Esc brings the whole story back."""
        self.show_customer(self._customer_id)
        self._show_bar(behind)
        self._read(0, _SEEKING)
        self._list.setFocus()

    @Slot()
    def show_whole(self) -> None:
        """Show the whole story again where only what a figure is counted from was shown."""
        if self._behind is not None:
            self.show_customer(self._customer_id)

    def reveal(self, touch_id: int) -> None:
        """Bring one touch of the customer shown into sight."""
        place = self._model.place_of((EntrySource.TOUCH, touch_id))
        if place >= 0 and self._behind is None:
            self._list.choose(place)
            self._list.setFocus()
        else:
            self.show_customer(self._customer_id, touch_id)

    def reopen(self, *, again: bool = False) -> None:
        """Show the form that was left with something typed in it: once, and `again` when the same card is opened."""
        is_to_look, self._is_to_look = again or self._is_to_look, False
        looks_elsewhere = self._sought or self._group or self._behind or self._find.words()
        if is_to_look and self._editing.form is None and not looks_elsewhere:
            self._half_changed = self._editing.waiting(self._customer_id)
            if self._ticket is None:
                self._open_half_changed()

    def refresh(self, changes: ChangeSet | None = None) -> None:
        """Read again what is looked at; what stays keeps its place, what lies below is read again when it is seen.

        Args:
            changes: what was touched, where that is known; the rest is not read again.
        """
        if self._customer_id:
            self._unread.append(changes or ChangeSet(everything=True))
            self._read(0, max(self._list.last_seen(), self._list.currentIndex().row()) + _STRETCH)

    @Slot()
    def open_find(self) -> None:
        """Open the line that finds words in the story, or goes to a day."""
        self.show_whole()
        self._find.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._behind is not None:
            self.show_whole()
            self._list.setFocus()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._speech = self._words()
        self._list.set_words(self._speech)
        self._list.setAccessibleName(self.tr("Timeline"))
        self._seek_button.set_name(self.tr("Find in the story"))
        self._say_nothing()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._editing.put_aside()  # it speaks the language it was opened in; its words are kept
            self.retranslate()
            self.show_whole()  # its name is of the other language
            self.refresh()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.xs)
        stack = QWidget()
        # It scrolls, so what stands above it may take the height it needs.
        stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        stack.setMinimumHeight(theme.scaled(_LEAST))
        self._stack = QStackedLayout(stack)
        blank = QWidget()
        within = QVBoxLayout(blank)
        within.addSpacing(theme.current().space.xxl)
        within.addWidget(self._nothing)
        within.addStretch()
        self._stack.addWidget(self._list)
        self._stack.addWidget(blank)
        head = QHBoxLayout()
        head.setContentsMargins(OVERHANG, 0, BAR - OVERHANG, 0)  # of its button, what is seen ends where the line ends
        head.addWidget(self._groups, 1)
        head.addWidget(self._bar, 1)
        head.addWidget(self._seek_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        finding = QVBoxLayout()
        finding.setContentsMargins(OVERHANG, 0, BAR, 0)
        finding.addWidget(self._find)
        layout.addLayout(finding)
        layout.addWidget(stack, 1)

    def leads_to(self) -> QWidget:
        return self._list

    def _connect(self) -> None:
        self._model.wanted.connect(self._read_on)
        self._groups.chosen.connect(self._filter)
        self._list.change_wanted.connect(self._change)
        self._list.removal_wanted.connect(self._remove)
        self._list.menu_wanted.connect(self._offer_menu)
        self._list.sharing_wanted.connect(self._share_or_not)
        self._list.files_given.connect(self._take_files)
        self._list.file_wanted.connect(self._open_file)
        self._seek_button.clicked.connect(self.open_find)
        self._bar.left.connect(self.show_whole)
        self._find.changed.connect(self._filter)
        self._find.day_wanted.connect(self._go_to)
        self._find.left.connect(self._list.setFocus)
        QShortcut(QKeySequence.StandardKey.Find, self, self.open_find, context=Qt.ShortcutContext.WindowShortcut)

    def _words(self) -> TimelineWords:
        context = self._context
        return TimelineWords(context.words(), context.formats(), context.today(), self._staff)

    def _sentence(self, entry: Entry) -> str:
        return self._speech.sentence(entry)

    def _show_bar(self, behind: Behind | None) -> None:
        self._behind = behind
        self._groups.setVisible(behind is None)
        self._bar.setVisible(behind is not None)
        if behind is not None:
            self._bar.show_behind(behind)

    @Slot()
    def _filter(self) -> None:
        self._group = self._groups.group
        self._place = None
        self._editing.put_aside()
        self._model.begin_anew()
        self._read(0, _STRETCH)

    @Slot()
    def _read_on(self) -> None:
        if self._ticket is None:
            known = self._model.rowCount()
            # The journal passes by all that lies above a stretch: longer ones keep that rare in a long story.
            self._read(known, _SEEKING if self._sought or self._half_changed else max(_STRETCH, known // 2))

    def _read(self, offset: int, limit: int) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        journal, customer_id, group, text = self._context.journal, self._customer_id, self._group, self._find.words()
        only = frozenset(self._behind.keys) if self._behind is not None else None
        known, changes = ({}, ()) if offset else (self._model.known(), tuple(self._unread))

        def read(_ticket: Ticket) -> tuple[int, Timeline]:
            still = queries.unchanged(known, changes)
            return offset, queries.timeline(
                journal, customer_id, group, offset, limit, text=text, known=still, only=only
            )

        self._ticket = self._context.tasks.run(read, self._take)

    def _take(self, answer: tuple[int, Timeline]) -> None:
        offset, stretch = answer
        self._ticket = None
        if offset:
            self._model.extend(stretch)
        else:
            self._unread.clear()
            moved = self._editing.hear(stretch.entries)
            self._model.replace(stretch)
            if moved is not None and moved == self._editing.waiting(self._customer_id):
                self._half_changed = moved
        self._list.measure_anew(self._list.rows_seen())  # a form that is open may have grown
        if self._behind is None:
            self._groups.count(stretch.counts, self._context.words(), self._context.formats())
        had_keyboard = self._list.hasFocus()
        self._stack.setCurrentIndex(0 if stretch.total else 1)
        if had_keyboard and not stretch.total:
            self.empty.emit()
        self._say_nothing()
        self._seek()
        self._open_half_changed()

    def _seek(self) -> None:
        """Go on reading until the touch that is looked for is among the entries."""
        if self._place is not None:
            place, self._place = min(self._place, self._model.rowCount() - 1), None
            self._list.executeDelayedItemsLayout()
            self._list.show_at_top(place)
            return
        if self._sought is None:
            return
        place = self._model.place_of((EntrySource.TOUCH, self._sought))
        if place >= 0:
            self._sought = None
            self._list.executeDelayedItemsLayout()
            self._list.choose(place)
            self._list.setFocus()
        elif self._model.canFetchMore(self._list.rootIndex()):
            self._read_on()
        else:
            self._sought = None

    def _open_half_changed(self) -> None:
        """Open the form that waits as soon as its touch is read; a very old one waits to be opened by hand."""
        if self._half_changed is None:
            return
        entry = self._model.entry_at(self._model.place_of((EntrySource.TOUCH, self._half_changed)))
        if entry is None and self._model.rowCount() < _DEEPEST and self._model.canFetchMore(self._list.rootIndex()):
            self._read_on()
            return
        self._half_changed = None
        if entry is not None:
            self._editing.open(entry, by_itself=True)

    @Slot(object)
    def _go_to(self, day: datetime.date) -> None:
        """Show what happened up to a day, the newest of it on top."""
        journal, customer_id, group = self._context.journal, self._customer_id, self._group

        def show(place: int) -> None:
            self._place = place
            self._list.setFocus()
            self._read(0, place + _STRETCH)

        self._context.tasks.run(lambda _ticket: queries.place_of_day(journal, customer_id, day, group), show)

    def _say_nothing(self) -> None:
        if self._find.words():
            self._nothing.setText(self.tr("Nothing in this story says that."))
        else:
            self._nothing.setText(self.tr("Nothing here yet. Write above what happened; half a sentence is enough."))

    @Slot(object)
    def _change(self, entry: Entry) -> None:
        if entry.source is EntrySource.TOUCH:
            self._editing.open(entry)
        elif entry.source is EntrySource.PROMISE:
            place = self._list.visualRect(self._list.currentIndex()).center()
            self._offer_menu(entry, self._list.viewport().mapToGlobal(place))

    @Slot(object)
    def _share_or_not(self, entry: Entry) -> None:
        share_or_not(entry, self._context)

    @Slot(object, int)
    def _open_file(self, entry: Entry, place: int) -> None:
        files = files_of(self._context.journal, entry.id)
        if place < len(files):
            self._files.open(files[place])

    @Slot(object, object)
    def _take_files(self, entry: Entry, data: QMimeData) -> None:
        self._files.take(entry.id, data)

    @Slot(object)
    def _remove(self, entry: Entry) -> None:
        remove(entry, self._context)

    @Slot(object, QPoint)
    def _offer_menu(self, entry: Entry, place: QPoint) -> None:
        menu = EntryMenu(entry, self._context, self._files, self)
        if menu.isEmpty():
            menu.deleteLater()
            return
        menu.change_wanted.connect(self._change)
        menu.promise_wanted.connect(self.promise_wanted)
        menu.removal_wanted.connect(self._remove)
        menu.popup(place)
