"""What can be done with several chosen cards at once; each deed is one change, with one undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QWidget

from db.changes import Change
from db.commands import manycustomers as commands
from db.relationship.rhythm import Rhythm
from desktop import messages, rhythms, theme
from desktop.context import Context
from desktop.pages.customers.exporting import Exporter
from desktop.pages.customers.tags_offered import tags_to_offer
from desktop.shortening import shortened
from desktop.targets import PaperTarget
from desktop.theme import Weight
from desktop.widgets.button import Button, Kind
from desktop.widgets.choice_menu import ChoiceMenu
from desktop.widgets.lines import SmallButton
from desktop.widgets.menu_text import menu_text
from desktop.widgets.spoken import Spoken
from desktop.widgets.text import PlainLabel, tip

_DAYS = (7, 14, 21, 30, 60, 90, 180, 365)


class ChosenBar(Spoken):
    """Stands in the place of the filter while several rows are chosen.

    Attributes:
        let_go: nobody is to be chosen any more.
    """

    let_go = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin with nobody chosen."""
        super().__init__(parent)
        self._context = context
        self._ids: Sequence[int] = ()
        self._exporter = Exporter(context, self)
        self._archived = False
        self._count = PlainLabel(weight=Weight.STRONG)
        self._tag, self._rhythm = Button(icon="tag", compact=True), Button(icon="clock", compact=True)
        self._export, self._archive = Button(icon="file-up", compact=True), Button(icon="archive", compact=True)
        self._delete = Button(icon="trash-2", compact=True)
        self._none = SmallButton("x", kind=Kind.QUIET)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.s)
        layout.addWidget(self._count)
        for button in (self._tag, self._rhythm, self._export, self._archive, self._delete):
            layout.addWidget(button)
        layout.addStretch()
        layout.addWidget(self._none)
        self._tag.clicked.connect(self._offer_tags)
        self._rhythm.clicked.connect(self._offer_rhythms)
        self._export.clicked.connect(self._offer_exports)
        self._archive.clicked.connect(self._put_aside)
        self._delete.clicked.connect(self.delete)
        self._none.clicked.connect(self.let_go)
        self.retranslate()

    @property
    def stops(self) -> Sequence[QWidget]:
        """Where the Tab key stops, in order."""
        return (self._tag, self._rhythm, self._export, self._archive, self._delete, self._none)

    def show_chosen(self, ids: Sequence[int], *, archived: bool) -> None:
        """Offer what can be done with these cards, all of them archived or none."""
        self._ids, self._archived = ids, archived
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._count.setText(self.tr("%n chosen", "", len(self._ids)))
        self._none.set_name(self.tr("Clear the selection (Esc)"))
        self._name_deeds()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(200), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_deeds()

    def _name_deeds(self) -> None:
        """Write the deeds on their buttons; where there is no room for that, as tips of their icons."""
        names = {
            self._tag: self.tr("Tag"),
            self._rhythm: self.tr("Rhythm"),
            self._export: self.tr("Export"),
            self._archive: self.tr("Bring back") if self._archived else self.tr("Archive"),
            self._delete: self.tr("Delete"),
        }
        for button, name in names.items():
            button.setText(name)
        parts = (self._count, self._none, *names)
        needed = sum(part.sizeHint().width() for part in parts) + len(parts) * theme.current().space.s
        roomy = needed <= self.width()
        for button, name in names.items():
            button.setText(name if roomy else "")
            button.setAccessibleName(name)
            button.setToolTip("" if roomy else tip(name))
            button.updateGeometry()

    @Slot()
    def delete(self) -> None:
        """Put the chosen cards into the trash."""
        journal, ids, now = self._context.journal, self._ids, self._context.now()
        self._context.do(lambda: commands.trash(journal, ids, now))

    @Slot()
    def _put_aside(self) -> None:
        journal, ids, now = self._context.journal, self._ids, self._context.now()
        deed = commands.unarchive if self._archived else commands.archive
        self._context.do(lambda: deed(journal, ids, now))

    @Slot()
    def _offer_tags(self) -> None:
        named = tags_to_offer(self._context.journal)
        menu = self._tags(named, commands.add_tag, self)
        menu.aboutToHide.connect(menu.deleteLater, Qt.ConnectionType.QueuedConnection)
        if named:
            menu.addSeparator()
        menu.addAction(self.tr("New tag…")).triggered.connect(lambda _=False: self._ask_tag(menu.typed))
        if named:
            off = self._tags(named, commands.remove_tag, menu)
            off.setTitle(self.tr("Remove a tag"))
            menu.addMenu(off)
        self._show(menu, self._tag)

    def _tags(self, named: Sequence[str], deed: Callable[..., Change], parent: QWidget) -> ChoiceMenu:
        menu = ChoiceMenu(self.tr("Find a tag…"), parent)
        actions = [(tag, QAction(menu_text(shortened(tag)), menu)) for tag in named]
        for tag, action in actions:
            action.triggered.connect(lambda _=False, tag=tag: self._change_tag(deed, tag))
        menu.offer(actions)
        return menu

    def _ask_tag(self, suggested: str) -> None:
        tag = messages.ask_text(self.window(), self.tr("New tag"), self.tr("A word for all of them"), suggested)
        if tag:
            self._change_tag(commands.add_tag, tag)

    def _change_tag(self, deed: Callable[..., Change], tag: str) -> None:
        journal, ids, now = self._context.journal, self._ids, self._context.now()
        self._context.do(lambda: deed(journal, ids, tag, now))

    @Slot()
    def _offer_rhythms(self) -> None:
        menu, words = self._menu(), self._context.words()
        for days in _DAYS:
            name = rhythms.begun(rhythms.every(days, words), words)
            _offer(menu, name, lambda days=days: self._set_rhythm(Rhythm(latest_days=days)))
        menu.addSeparator()
        _offer(menu, self.tr("Only when they ask"), lambda: self._set_rhythm(Rhythm(never=True)))
        _offer(menu, self.tr("As their tags and the shop say"), lambda: self._set_rhythm(None))
        self._show(menu, self._rhythm)

    def _set_rhythm(self, rhythm: Rhythm | None) -> None:
        journal, ids, now = self._context.journal, self._ids, self._context.now()
        self._context.do(lambda: commands.set_rhythms(journal, ids, rhythm, now))

    @Slot()
    def _offer_exports(self) -> None:
        menu, ids = self._menu(), self._ids
        _offer(menu, self.tr("For Excel (CSV)…"), lambda: self._exporter.as_table(ids))
        _offer(menu, self.tr("For a phone’s contacts (vCard)…"), lambda: self._exporter.as_cards(ids))
        _offer(menu, self.tr("Labels and envelopes"), self._show_labels)
        self._show(menu, self._export)

    def _show_labels(self) -> None:
        self._context.bus.wanted.emit(PaperTarget("labels", customer_ids=tuple(self._ids)))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater, Qt.ConnectionType.QueuedConnection)
        return menu

    def _show(self, menu: QMenu, button: Button) -> None:
        menu.popup(button.mapToGlobal(button.rect().bottomLeft() + QPoint(0, 2)))


def _offer(menu: QMenu, name: str, do: Callable[[], object]) -> None:
    menu.addAction(menu_text(name)).triggered.connect(lambda _=False: do())


def standing_in(layout: QLayout) -> QWidget:
    """Return what stands in the bar's place while one is chosen; the place is as high with either of them."""
    widget = QWidget()
    widget.setLayout(layout)
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
    return widget
