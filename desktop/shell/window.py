"""The main window: rail, top bar and, in the middle, one page at a time."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop import i18n
from desktop.context import Context
from desktop.desk import Desk
from desktop.page import PageEntry
from desktop.shell import journal_care
from desktop.shell.ahead import Ahead
from desktop.shell.book import Book
from desktop.shell.confirming import Confirming
from desktop.shell.finder import Finder
from desktop.shell.helping import Helping
from desktop.shell.menus import FIND_KEYS, LOG_KEYS, Menus
from desktop.shell.place import Place
from desktop.shell.rail import Rail, ShopFacts
from desktop.shell.top_bar import TopBar
from desktop.widgets.scroll import Scroll

if TYPE_CHECKING:
    from db.changes import ChangeSet
    from desktop.shell.log_panel import LogPanel
    from desktop.shell.palette import Palette
    from desktop.targets import FindTarget, ImportTarget, JournalTarget, LogTarget, Target

_DAY_WATCHED_MS = 60_000  # a computer that slept over midnight notices within a minute


class MainWindow(QMainWindow):
    """Everything is reached from here; what it holds is made when it is first needed.

    Attributes:
        new_wanted: a new journal is asked for.
        open_wanted: another journal is to be opened.
        move_wanted: the open journal is to lie elsewhere.
        restore_wanted: the path of a backup that is to take the open journal's place.
        counted: how many are waiting on Today.
        begun: the context of a journal the sample shop just made room in.
        stays: says whether the program goes on when the window is closed; None where it is not to be closed after all.
        closed: the window was closed and its place kept.
        painted: it is on the screen for the first time.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    move_wanted = Signal()
    restore_wanted = Signal(object)
    counted = Signal(int)
    begun = Signal(object)
    closed = Signal()
    painted = Signal()

    def __init__(self, desk: Desk, entries: Sequence[PageEntry]) -> None:
        """Make the window, without a journal as yet."""
        super().__init__()
        self._desk, self._entries = desk, entries
        self._context: Context | None = None
        self._day: datetime.date | None = None
        self._alt_alone = self._seen = self._ending = False
        self._waiting = 0
        self.stays: Callable[[], bool | None] = lambda: False
        self._rail, self._bar = Rail(entries), TopBar(FIND_KEYS, LOG_KEYS)
        self._book = Book(entries)
        self._menus = Menus(self, entries)
        self._helping = Helping(desk.speech, self, self._book.current_key)
        self._palette: Palette | None = None
        self._finder = Finder(self._bar.search, self, self._offered)
        self._logging: LogPanel | None = None
        self._ahead = Ahead(self._book, desk.tasks, self)
        self._confirming = Confirming(desk, self._bar.hold, self)
        self._midnight = QTimer(self)
        self._midnight.setInterval(_DAY_WATCHED_MS)
        self._lay_out()
        self._connect()
        self._place = Place(self, desk.settings)
        self._name_undo()
        self.setWindowTitle("Hatır")

    @property
    def book(self) -> Book:
        """The pages."""
        return self._book

    @property
    def was_seen(self) -> bool:
        """Whether it ever was on the screen."""
        return self._seen

    @property
    def bar(self) -> TopBar:
        """The search box and the main action."""
        return self._bar

    def show_instead(self, widget: QWidget) -> None:
        """Show something in the place of the pages; while no journal is open, nothing else is to be seen."""
        self._book.show_instead(widget)
        self._offer_pages(offered=self._context is not None)
        self._bar.use(usable=False)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_journal(self, context: Context) -> None:
        """Show the pages of a journal that was just opened, the first one in front."""
        self._context, self._day = context, context.today()
        self._offer_pages(offered=True)
        self._finder.use(context)
        self._book.begin(context)
        self._book.turn_to(self._entries[0].key)
        self._return_to_page()
        self._midnight.start()
        self._tell_of_shop()
        self._ahead.begin(context)

    @Slot()
    def leave_journal(self) -> None:
        """Put away what shows the open journal, which is about to be closed: nothing more can be asked of it."""
        self._context = None
        if self._logging is not None:
            self._logging.deleteLater()
            self._logging = None
        self._book.end()
        self._bar.use(usable=False)

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        self._book.turn_to(key)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._menus.retranslate()
            self._name_undo()
            self._confirming.retranslate()
            self.name_window()
            self._tell_of_shop()
        elif event.type() == QEvent.Type.StyleChange:
            self._rail.fit(self.width())
        elif event.type() == QEvent.Type.WindowStateChange:
            self.name_window()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._alt_alone = event.key() == Qt.Key.Key_Alt
        if event.key() == Qt.Key.Key_Escape:
            self._return_to_page()
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt and self._alt_alone and not self.menuBar().isNativeMenuBar():
            self.menuBar().setVisible(not self.menuBar().isVisible())
        self._alt_alone = False
        super().keyReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rail.fit(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)

    @Slot()
    def quit(self) -> None:
        """End the program, wherever it would stay when the window alone is closed."""
        self.let_go()
        self.close()

    @Slot()
    def let_go(self) -> None:
        """The system is about to end: from now on nothing stays."""
        self._ending = True

    @Slot()
    def come_back(self) -> None:
        """Be seen again, in front of everything else."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def name_window(self) -> None:
        """Write the page into the window's title; while only the title is seen, also how many are waiting."""
        page = self._book.current_page()
        named = f"{page.title()} – Hatır" if page is not None else "Hatır"
        shown = self._waiting if self.isMinimized() and self._desk.settings.now.notices.badge else 0
        self.setWindowTitle(f"({shown}) {named}" if shown else named)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._ending and (stays := self.stays()) is not False:
            event.ignore()
            self.setVisible(stays is None)
            return
        self._midnight.stop()
        self._place.keep()
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._bar)
        middle.addWidget(Scroll(self._book), 1)  # a screen may be smaller than any page wishes
        content = QWidget()
        across = QHBoxLayout(content)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addLayout(middle, 1)
        self.setCentralWidget(content)

    def _connect(self) -> None:
        self._rail.chosen.connect(self.show_page)
        self._rail.help_wanted.connect(self._helping.show_here)
        self._book.turned.connect(self._turned)
        self._book.counted.connect(self._count)
        self._bar.log_wanted.connect(self._log)
        self._finder.left.connect(self._return_to_page)
        menus = self._menus
        menus.page_wanted.connect(self.show_page)
        menus.log.triggered.connect(self._log)
        menus.help.triggered.connect(self._helping.show_here)
        menus.find.triggered.connect(self._finder.begin)
        menus.undo.triggered.connect(self._undo)
        menus.redo.triggered.connect(self._redo)
        menus.take_in.triggered.connect(self._take_in)
        menus.back_up.triggered.connect(self._back_up)
        menus.settings.triggered.connect(self._show_settings)
        menus.about.triggered.connect(self._tell_about)
        menus.new.triggered.connect(self.new_wanted)
        menus.open.triggered.connect(self.open_wanted)
        menus.quit.triggered.connect(self.quit)
        self._desk.undo.changed.connect(self._name_undo)
        self._confirming.undo_wanted.connect(self._undo)
        self._confirming.redo_wanted.connect(self._redo)
        for wanted in (self._confirming.undo_wanted, self._confirming.redo_wanted):
            wanted.connect(self._return_to_page)  # its button is gone, and the keyboard was in it
        self._desk.bus.wanted.connect(self._bring)
        self._desk.bus.changed.connect(self._hear)
        self._midnight.timeout.connect(self._watch_day)

    def _offer_pages(self, *, offered: bool) -> None:
        self._rail.offer_pages(offered=offered)
        self._bar.setVisible(offered)

    @Slot(str)
    def _turned(self, key: str) -> None:
        self._rail.show_page(key)
        self._bar.use(usable=True)
        self.name_window()

    @Slot(str, int)
    def _count(self, key: str, count: int) -> None:
        self._rail.show_count(key, count)
        if key == self._entries[0].key:
            self._waiting = max(0, count)
            self.name_window()
            self.counted.emit(self._waiting)

    @Slot()
    def _name_undo(self) -> None:
        undo = self._desk.undo
        self._menus.name_deeds(undo.next_undo, undo.next_redo, i18n.words(self._desk.speech.language))

    @Slot()
    def _return_to_page(self) -> None:
        page = self._book.seen()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offered(self) -> Palette:
        if self._palette is None:
            from desktop.shell.palette import Palette

            helping = self._helping.offers
            self._palette = Palette(self._desk, self._entries, self._menus, self.show_page, helping)
        return self._palette

    @Slot()
    def _log(self) -> None:
        from desktop.targets import LogTarget

        self._desk.bus.wanted.emit(LogTarget())

    @Slot(object)
    def _bring(self, target: Target | LogTarget | FindTarget | ImportTarget | JournalTarget) -> None:
        from desktop.targets import FindTarget, ImportTarget, JournalTarget, Target

        if isinstance(target, Target):
            self._book.open(target)
        elif isinstance(target, ImportTarget):
            self._take_in_files(target.files)
        elif isinstance(target, JournalTarget):
            self._exchange(target)
        elif isinstance(target, FindTarget):
            self._finder.begin(target.text)
        elif self._context is not None:
            page = self._book.current_page()
            if page is None or not page.log(target):
                self._log_panel(self._context).begin(target)

    def _exchange(self, target: JournalTarget) -> None:
        from desktop.targets import JournalWish

        wish = JournalWish
        told = {wish.NEW: self.new_wanted, wish.OPEN: self.open_wanted, wish.MOVE: self.move_wanted}
        if target.wish in told:
            told[target.wish].emit()
        elif target.wish is JournalWish.RESTORE:
            self.restore_wanted.emit(target.path)
        else:
            self.begin_own_shop()

    @Slot()
    def _show_settings(self) -> None:
        self.show_page("settings")

    @Slot()
    def _tell_about(self) -> None:
        from desktop.shell.about import tell_about

        tell_about(self)

    @Slot(object)
    def _hear(self, changes: ChangeSet) -> None:
        if changes.touches("business") or changes.touches("backup"):
            self._tell_of_shop()

    def _log_panel(self, context: Context) -> LogPanel:
        if self._logging is None:
            from desktop.shell.log_panel import LogPanel

            self._logging = LogPanel(context, self)
            self._logging.left.connect(self._return_to_page)
        return self._logging

    @Slot()
    def _take_in(self) -> None:
        self._take_in_files(())

    def _take_in_files(self, files: Sequence[Path]) -> None:
        if self._context is None:
            return
        from desktop.shell.importing import ImportDialog, choose_and_import

        if files:
            ImportDialog(self._context, self).read(files)
        else:
            choose_and_import(self._context, self)

    @Slot()
    def _back_up(self) -> None:
        if self._context is not None:
            journal_care.back_up(self._context, self._backed_up)

    def _backed_up(self, copy: Path) -> None:
        self._tell_of_shop()
        self._confirming.say(lambda: self.tr("Backed up as {name}").format(name=copy.name))

    @Slot()
    def _undo(self) -> None:
        if self._context is not None:
            self._context.take_back()

    @Slot()
    def _redo(self) -> None:
        if self._context is not None:
            self._context.do_again()

    @Slot()
    def begin_own_shop(self) -> None:
        """Let the sample shop make room for the owner's own."""
        context = self._context
        if context is not None:
            journal_care.begin_own_shop(context, self, lambda: (self._tell_of_shop(), self.begun.emit(context)))

    @Slot()
    def _watch_day(self) -> None:
        if self._context is not None and self._context.today() != self._day:
            self._day = self._context.today()
            self._book.renew()
            self._tell_of_shop()

    def _tell_of_shop(self) -> None:
        context = self._context
        if context is not None:
            context.tasks.run(lambda _ticket: journal_care.shop_facts(context), self._show_shop)

    def _show_shop(self, facts: ShopFacts) -> None:
        if self._context is not None:
            self._rail.show_shop(facts, self._context.formats(), self._context.today())
