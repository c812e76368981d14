"""The story of one customer: filter chips, entries a stretch at a time, each changed or taken away where it stands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from db.commands import touches as commands
from db.queries import timeline as queries
from db.queries import touch as touch_query
from db.queries.timeline import Entry, EntryGroup, EntrySource, Timeline
from desktop import theme
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.pages.customers.entry_menu import EntryMenu
from desktop.pages.customers.timeline_list import TimelineList
from desktop.pages.customers.timeline_model import TimelineModel
from desktop.pages.customers.timeline_words import TimelineWords, group_name
from desktop.pages.customers.touch_form import TouchForm
from desktop.tasks import Ticket
from desktop.widgets.chip import ChipButton
from desktop.widgets.lines import Pills
from desktop.widgets.text import PlainLabel

OVERHANG = 8
"""How far an entry's frame, seen under the pointer, reaches out to the left of its icon."""

_STRETCH = 40
_SEEKING = 500
_LEAST = 96


class TimelineView(QWidget):
    """Reads what is looked at.

    Attributes:
        left: Esc was pressed in the list.
    """

    left = Signal()

    def __init__(self, context: Context, drafts: Drafts, staff: int, parent: QWidget | None = None) -> None:
        """Begin without a customer; who did what is only told where `staff` are several."""
        super().__init__(parent)
        self._context = context
        self._drafts = drafts
        self._staff = staff
        self._customer_id = 0
        self._group: EntryGroup | None = None
        self._ticket: Ticket | None = None
        self._sought: int | None = None
        self._form: TouchForm | None = None
        self._changing = 0
        words = self._words()
        self._speech = words
        self._model = TimelineModel(self._sentence, self)
        self._list = TimelineList(self._model, words)
        self._chips: dict[EntryGroup | None, ChipButton] = {group: ChipButton() for group in (None, *EntryGroup)}
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
        return self._form

    def show_customer(self, customer_id: int, touch_id: int | None = None) -> None:
        """Show a customer's story from its newest entry, or at one touch of it."""
        self._put_form_aside()
        self._customer_id = customer_id
        self._sought = touch_id
        self._group = None
        self._chips[None].setChecked(True)
        self._model.begin_anew()
        self._read(0, _SEEKING if touch_id else _STRETCH)

    def reveal(self, touch_id: int) -> None:
        """Bring one touch of the customer shown into sight."""
        place = self._model.place_of((EntrySource.TOUCH, touch_id))
        if place >= 0:
            self._list.choose(place)
            self._list.setFocus()
        else:
            self.show_customer(self._customer_id, touch_id)

    def refresh(self) -> None:
        """Read again what is looked at; what stays keeps its place, what lies below is read again when it is seen."""
        if self._customer_id:
            self._read(0, max(self._list.last_seen(), self._list.currentIndex().row()) + _STRETCH)

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._speech = self._words()
        self._list.set_words(self._speech)
        self._list.setAccessibleName(self.tr("Timeline"))
        self._nothing.setText(self.tr("Nothing here yet. Write above what happened; half a sentence is enough."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._put_form_aside()  # it speaks the language it was opened in; its words are kept
            self.retranslate()
            self.refresh()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.xs)
        group = QButtonGroup(self)
        for chip in self._chips.values():
            group.addButton(chip)
        self._chips[None].setChecked(True)
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
        chips = Pills(list(self._chips.values()))
        chips.setContentsMargins(OVERHANG, 0, 0, 0)
        layout.addWidget(chips)
        layout.addWidget(stack, 1)
        self.setFocusProxy(self._list)

    def _connect(self) -> None:
        self._model.wanted.connect(self._read_on)
        for chip in self._chips.values():
            chip.clicked.connect(self._filter)
        self._list.change_wanted.connect(self._change)
        self._list.removal_wanted.connect(self._remove)
        self._list.menu_wanted.connect(self._offer_menu)

    def _words(self) -> TimelineWords:
        context = self._context
        return TimelineWords(context.words(), context.formats(), context.today(), self._staff)

    def _sentence(self, entry: Entry) -> str:
        return self._speech.sentence(entry)

    @Slot()
    def _filter(self) -> None:
        self._group = next(group for group, chip in self._chips.items() if chip.isChecked())
        self._put_form_aside()
        self._model.begin_anew()
        self._read(0, _STRETCH)

    @Slot()
    def _read_on(self) -> None:
        if self._ticket is None:
            known = self._model.rowCount()
            # Every stretch has the view measure all of them again: longer ones keep that rare in a long story.
            self._read(known, _SEEKING if self._sought else max(_STRETCH, known // 2))

    def _read(self, offset: int, limit: int) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        journal, customer_id, group = self._context.journal, self._customer_id, self._group
        self._ticket = self._context.tasks.run(
            lambda _ticket: (offset, queries.timeline(journal, customer_id, group, offset, limit)),
            self._take,
        )

    def _take(self, answer: tuple[int, Timeline]) -> None:
        offset, stretch = answer
        self._ticket = None
        gone = not offset and all((entry.source, entry.id) != self._change_key() for entry in stretch.entries)
        if gone:
            self._put_form_aside()
        if offset:
            self._model.extend(stretch)
        else:
            self._model.replace(stretch)
        self._list.lay_out_anew()
        self._count(stretch.counts)
        self._stack.setCurrentIndex(0 if stretch.total else 1)
        self._seek()

    def _seek(self) -> None:
        """Go on reading until the touch that is looked for is among the entries."""
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

    def _count(self, counts: Mapping[EntryGroup, int]) -> None:
        words, formats = self._context.words(), self._context.formats()
        total = sum(counts.values())
        for group, chip in self._chips.items():
            count = total if group is None else counts.get(group, 0)
            chip.setText(f"{group_name(group, words)} {formats.number(count)}")
            chip.setVisible(bool(count))
            # Tab comes to one of them; that may have been one that is not shown any more.
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip.isChecked() else Qt.FocusPolicy.ClickFocus)
            chip.updateGeometry()

    @Slot(object)
    def _change(self, entry: Entry) -> None:
        if entry.source is not EntrySource.TOUCH:
            if entry.source is EntrySource.PROMISE:
                index = self._list.currentIndex()
                place = self._list.visualRect(index).center()
                self._offer_menu(entry, self._list.viewport().mapToGlobal(place))
            return
        self._put_form_aside()
        draft = touch_query.draft_of(self._context.journal, entry.id)
        self._form = form = TouchForm(draft, self._context.words(), self._context.formats())
        kept = self._drafts.text(self._draft_place(entry.id))
        if kept:
            form.show_words(kept)
        self._changing = entry.id
        form.accepted.connect(self._keep)
        form.left.connect(self._leave_form)
        self._list.open_form(self._model.place_of((EntrySource.TOUCH, entry.id)), form)
        form.begin()

    @Slot()
    def _keep(self) -> None:
        form, touch_id = self._form, self._changing
        if form is None or not form.is_understood():
            return
        wishes, journal, now = form.wishes(), self._context.journal, self._context.now()
        self._drafts.keep(self._draft_place(touch_id), "")
        self._close_form()
        self._context.do(lambda: commands.edit_touch(journal, touch_id, wishes, now))

    @Slot()
    def _leave_form(self) -> None:
        self._put_form_aside()
        self._list.setFocus()

    def _put_form_aside(self) -> None:
        """Close the form; words that were changed in it come back when it is opened again."""
        if self._form is None:
            return
        typed = self._form.words() if self._form.are_words_changed() else ""
        self._drafts.keep(self._draft_place(self._changing), typed)
        self._close_form()

    def _close_form(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            self._list.setFocus()
            self._list.close_form(form)

    def _change_key(self) -> tuple[EntrySource, int]:
        return EntrySource.TOUCH, self._changing

    def _draft_place(self, touch_id: int) -> str:
        return f"touch:{touch_id}"

    @Slot(object)
    def _remove(self, entry: Entry) -> None:
        removing = {EntrySource.TOUCH: commands.trash_touch, EntrySource.PROMISE: commands.trash_promise}
        remove = removing.get(entry.source)
        if remove is not None:
            journal, now = self._context.journal, self._context.now()
            self._context.do(lambda: remove(journal, entry.id, now))

    @Slot(object, QPoint)
    def _offer_menu(self, entry: Entry, place: QPoint) -> None:
        menu = EntryMenu(entry, self._context, self)
        if menu.isEmpty():
            menu.deleteLater()
            return
        menu.change_wanted.connect(self._change)
        menu.removal_wanted.connect(self._remove)
        menu.popup(place)
