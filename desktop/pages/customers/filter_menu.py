"""The button that narrows the list, and below it what it is narrowed to."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from db.commands import customerfilters as commands
from db.queries import customerfilters as queries
from db.queries import shop
from db.queries.customerfilters import EVERYBODY, NOBODYS, CustomerFilter, Due, NamedFilter, Often, Shelf
from db.records import Channel
from desktop import icons, messages, theme
from desktop.context import Context
from desktop.pages.customers import filter_words
from desktop.pages.customers.tag_chip import TagChip
from desktop.pages.customers.tags_offered import tags_to_offer
from desktop.widgets.button import Button
from desktop.widgets.choice_menu import ChoiceMenu
from desktop.widgets.lines import Pills
from desktop.widgets.menu_text import menu_text
from desktop.widgets.press import is_press

_CHANNELS = (Channel.PHONE, Channel.WHATSAPP, Channel.SMS, Channel.EMAIL, Channel.IN_PERSON, Channel.LETTER)

_WIDEST = 320  # of a name in the menu
_SEVERAL = 2


class FilterButton(Button):
    """Opens a menu of everything the list can be asked.

    Attributes:
        chosen: the filter that holds from now on.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin with everybody."""
        super().__init__(icon="filter", compact=True, parent=parent)
        self._context = context
        self._wanted = EVERYBODY
        self.clicked.connect(self._offer)

    @property
    def wanted(self) -> CustomerFilter:
        """What holds now."""
        return self._wanted

    def choose(self, wanted: CustomerFilter) -> None:
        """Let another filter hold."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.chosen.emit(wanted)

    @Slot()
    def _offer(self) -> None:
        self._menu().popup(self.mapToGlobal(self.rect().bottomLeft() + QPoint(0, 2)))

    def _menu(self) -> _FilterMenu:
        menu = _FilterMenu(self._wanted, self._context, self)
        menu.chosen.connect(self.choose)
        return menu


class FilterChips(Pills):
    """Everything the list is asked now; each may be dropped.

    Attributes:
        chosen: the filter without what was dropped.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._chips: list[TagChip] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter drop a part as the space bar and Del do."""
        pressed = self.focusWidget()
        if is_press(event) and isinstance(pressed, TagChip):
            pressed.click()
        else:
            super().keyPressEvent(event)

    def show_filter(self, wanted: CustomerFilter, context: Context) -> None:
        """Show what a filter asks."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        # Written anew in another language, too, which may come when the journal is closed already.
        staff = _staff(wanted, context) if wanted.owner else {}
        for text, without in filter_words.criteria(wanted, staff, context.words()):
            chip = TagChip(text)
            chip.setAccessibleDescription(self.tr("Drops this from the filter"))
            chip.removed.connect(lambda _text, without=without: self.chosen.emit(without))
            self._chips.append(chip)
            self.add(chip)
        self.setVisible(bool(self._chips))


class _FilterMenu(QMenu):
    chosen = Signal(object)

    def __init__(self, wanted: CustomerFilter, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater, Qt.ConnectionType.QueuedConnection)
        self._wanted = wanted
        self._context = context
        self._window = parent.window()
        kept = queries.kept(context.journal)
        for named in kept:
            self._offer(self, named.name, named.filter, checked=named.filter == wanted)
        if kept:
            self.addSeparator()
        self._offer_standings()
        self.addSeparator()
        self._offer_choices()
        self.addSeparator()
        keep = self.addAction(icons.icon("save", "muted"), self.tr("Save this filter…"))
        keep.setEnabled(wanted != EVERYBODY)
        keep.triggered.connect(self._keep)
        if kept:
            rename = self.addMenu(icons.icon("pencil", "muted"), self.tr("Rename a filter"))
            forget = self.addMenu(icons.icon("trash-2", "muted"), self.tr("Delete a filter"))
            for named in kept:
                action = rename.addAction(self._fitting(named.name))
                action.triggered.connect(lambda _=False, named=named: self._rename(named))
                action = forget.addAction(self._fitting(named.name))
                action.triggered.connect(lambda _=False, row_id=named.id: self._forget(row_id))

    def _offer_standings(self) -> None:
        words, shelves = self._context.words(), QActionGroup(self)
        for shelf in Shelf:
            changed = dataclasses.replace(self._wanted, shelf=shelf) if shelf is not Shelf.PRESENT else EVERYBODY
            action = self._offer(self, filter_words.shelf(shelf, words), changed, checked=self._wanted.shelf is shelf)
            shelves.addAction(action)
        never = dataclasses.replace(self._wanted, never_talked=not self._wanted.never_talked)
        self._offer(self, filter_words.never_talked(words), never, checked=self._wanted.never_talked)

    def _offer_choices(self) -> None:
        words, wanted = self._context.words(), self._wanted
        self._offer_tags()
        self._offer_owners()
        menu = self.addMenu(icons.icon("calendar", "muted"), self.tr("Due"))
        for due in Due:
            there = wanted.due is due
            self._offer(
                menu,
                filter_words.due(due, words),
                dataclasses.replace(wanted, due=None if there else due),
                checked=there,
            )
        menu = self.addMenu(icons.icon("clock", "muted"), self.tr("Rhythm"))
        for often in Often:
            there = wanted.often is often
            self._offer(
                menu,
                filter_words.often(often, words),
                dataclasses.replace(wanted, often=None if there else often),
                checked=there,
            )
        menu = self.addMenu(icons.icon("message-circle", "muted"), self.tr("Preferred channel"))
        for channel in _CHANNELS:
            there = wanted.channel is channel
            self._offer(
                menu,
                filter_words.channel(channel, words),
                dataclasses.replace(wanted, channel=None if there else channel),
                checked=there,
            )

    def _offer_tags(self) -> None:
        wanted = self._wanted
        named = tags_to_offer(self._context.journal)
        if not named:
            return
        menu = ChoiceMenu(self.tr("Find a tag…"), self)
        menu.setTitle(self.tr("Tag"))
        menu.setIcon(icons.icon("tag", "muted"))
        offered: list[tuple[str, QAction]] = []
        for tag in (
            *wanted.tags,
            *(tag for tag in named if tag not in wanted.tags),
        ):  # those asked for are dropped here
            there = tag in wanted.tags
            others = tuple(other for other in wanted.tags if other != tag)
            changed = dataclasses.replace(wanted, tags=others if there else (*others, tag))
            offered.append((tag, self._made(tag, changed, checked=there)))
        menu.offer(offered)
        self.addMenu(menu)

    def _offer_owners(self) -> None:
        """One who works alone never sees any of this."""
        wanted = self._wanted
        staff = _staff(wanted, self._context)
        if len(staff) < _SEVERAL:
            return
        menu = self.addMenu(icons.icon("user", "muted"), self.tr("Looked after by"))
        for whose, name in (*staff.items(), (NOBODYS, self.tr("Nobody"))):
            there = wanted.owner == whose
            self._offer(menu, name, dataclasses.replace(wanted, owner=None if there else whose), checked=there)

    def _offer(self, menu: QMenu, name: str, wanted: CustomerFilter, *, checked: bool) -> QAction:
        action = self._made(name, wanted, checked=checked)
        menu.addAction(action)
        return action

    def _made(self, name: str, wanted: CustomerFilter, *, checked: bool) -> QAction:
        action = QAction(self._fitting(name), self)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(lambda: self.chosen.emit(wanted))
        return action

    def _keep(self) -> None:
        context = self._context
        asked = filter_words.criteria(self._wanted, _staff(self._wanted, context), context.words())
        suggested = ", ".join(text for text, _ in asked)
        name = messages.ask_text(self._window, self.tr("Save this filter"), self.tr("Its name"), suggested)
        if name:
            wanted = self._wanted
            context.do(lambda: commands.keep_filter(context.journal, name, wanted, context.now()))

    def _fitting(self, name: str) -> str:
        """Return a name as a menu shows it: on one line, and no wider than one reads at a glance."""
        line = " ".join(name.split())
        return menu_text(self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, theme.scaled(_WIDEST)))

    def _rename(self, named: NamedFilter) -> None:
        name = messages.ask_text(self._window, self.tr("Rename a filter"), self.tr("Its name"), named.name)
        if name:
            context = self._context
            context.do(lambda: commands.rename_filter(context.journal, named.id, name, context.now()))

    def _forget(self, filter_id: int) -> None:
        context = self._context
        context.do(lambda: commands.forget_filter(context.journal, filter_id, context.now()))


def _staff(wanted: CustomerFilter, context: Context) -> dict[int, str]:
    """Return what those who work in the shop are called, by number; also whoever left, where they are asked for."""
    return dict(shop.staff_with(context.journal, wanted.owner or None))
