"""From an empty journal to a useful Today in three steps: who you are, your contacts, how often you ask after them."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from db.changes import ChangeSet
from db.commands import rhythms, shop, staff
from db.commands.shop import ProfileField
from db.queries.shopsettings import TagRow
from db.relationship.rhythm import Rhythm
from desktop import rhythms as spoken
from desktop import theme
from desktop.context import Context
from desktop.pages.welcome import facts
from desktop.pages.welcome.facts import FirstFacts
from desktop.pages.welcome.step import Step
from desktop.targets import ImportTarget
from desktop.tasks import Ticket
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import ChipButton
from desktop.widgets.forms import Field, Line
from desktop.widgets.lines import Pills
from desktop.widgets.scaled_width import keep_width
from desktop.widgets.scroll import Scroll
from desktop.widgets.span_field import SpanField
from desktop.widgets.text import PageTitle, PlainLabel

_OFFERED = (21, 30, 60, 90, 180)  # days
_TAGS_SHOWN = 5
_WIDEST = 720


class FirstSteps(QWidget):
    """Three sheets in any order; whatever is said on them is kept at once.

    Attributes:
        done: the owner wants to see Today.
    """

    done = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Read the journal and show how far it is."""
        super().__init__(parent)
        self._context = context
        self._facts: FirstFacts | None = None
        self._reading: Ticket | None = None
        self._title, self._text = PageTitle(), PlainLabel(ink="muted", wrap=True)
        self._you, self._contacts, self._often = Step(1), Step(2), Step(3)
        self._shop, self._owner = Line(), Line()
        self._fields = [Field(self._shop), Field(self._owner)]
        self._choose = Button(icon="users")
        self._offers = {days: ChipButton() for days in _OFFERED}
        self._group = QButtonGroup(self)
        self._tags = QVBoxLayout()
        self._spans: dict[int, tuple[PlainLabel, SpanField]] = {}
        self._go = Button(kind=Kind.PRIMARY, trailing_icon="arrow-right")
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the journal as it is now."""
        if self._reading is not None:
            self._reading.cancel()
        context = self._context
        self._reading = context.tasks.run(lambda _ticket: facts.read(context.journal, context.now()), self._take)

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._title.setText(self.tr("Three steps to your Today"))
        self._text.setText(self.tr("In any order; what you write is kept at once and can be changed in the settings."))
        self._you.say(self.tr("Who are you?"), self.tr("Your papers carry the shop’s name; Today greets you by yours."))
        self._fields[0].set_name(self.tr("Your shop"))
        self._fields[1].set_name(self.tr("Your name"))
        self._contacts.say(
            self.tr("Import your contacts"),
            self.tr(
                "A file from your phone, Google, Outlook or Excel. You see what would happen first; "
                "nothing leaves this computer. You may also drop the file here."
            ),
        )
        self._choose.setText(self.tr("Choose a contact file…"))
        self._often.say(
            self.tr("How often do you want to ask after them?"),
            self.tr("A rhythm for everybody to begin with. Each card may have its own later."),
        )
        for days, chip in self._offers.items():
            chip.setText(spoken.begun(spoken.every(days, self._context.words()), self._context.words()))
            chip.updateGeometry()
        self._go.setText(self.tr("Show me Today"))
        if self._facts is not None:
            self._take(self._facts)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        if files:
            event.acceptProposedAction()
            self._context.bus.wanted.emit(ImportTarget(files))

    def _lay_out(self) -> None:
        space = theme.current().space
        names = QHBoxLayout()
        names.setSpacing(space.m)
        for field in self._fields:
            field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            names.addWidget(field)
        self._you.body.addLayout(names)
        self._contacts.body.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        for chip in self._offers.values():
            self._group.addButton(chip)
        self._often.body.addWidget(Pills(list(self._offers.values())))
        self._often.body.addLayout(self._tags)
        self._tags.setSpacing(space.xs)
        column = QWidget()
        column.setMaximumWidth(theme.scaled(_WIDEST))
        down = QVBoxLayout(column)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(space.m)
        for widget in (self._title, self._text, self._you, self._contacts, self._often):
            down.addWidget(widget)
        down.addWidget(self._go, 0, Qt.AlignmentFlag.AlignRight)
        down.addStretch()
        content = QWidget()
        across = QHBoxLayout(content)
        across.setContentsMargins(space.xl, 20, space.xl, space.xl)
        across.addStretch()
        across.addWidget(column, 8)
        across.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(content))
        self.setFocusProxy(self._shop)

    def _connect(self) -> None:
        self._shop.editingFinished.connect(self._name_shop)
        self._owner.editingFinished.connect(self._name_owner)
        self._choose.clicked.connect(self._ask_for_file)
        for chip in self._offers.values():
            chip.clicked.connect(self._set_rhythm)
        self._go.clicked.connect(self.done)
        self._context.bus.changed.connect(self._hear)

    def _take(self, read: FirstFacts) -> None:
        self._facts = read
        if read.shop and not read.owner and self._shop.hasFocus() and not self._shop.isModified():
            self._owner.setFocus(Qt.FocusReason.OtherFocusReason)  # the shop was named when its journal was made
        for line, known in ((self._shop, read.shop), (self._owner, read.owner)):
            if not (line.hasFocus() and line.isModified()):
                line.setText(known)
        greeted = self.tr("Welcome, {name}").format(name=read.owner) if read.owner and read.shop else ""
        self._you.conclude(greeted)
        self._contacts.conclude(self.tr("%n customer(s) in your journal", "", read.customers) if read.customers else "")
        latest = read.rhythm.latest_days if read.rhythm is not None else None
        if latest in self._offers:
            self._offers[latest].setChecked(True)
        said = latest is not None or any(tag.rhythm is not None for tag in read.tags)
        self._often.conclude(self.tr("Today lists %n people", "", read.waiting) if said and read.customers else "")
        self._show_tags(read.tags[:_TAGS_SHOWN])

    def _show_tags(self, tags: tuple[TagRow, ...]) -> None:
        for tag in tags:
            if tag.id not in self._spans:
                self._spans[tag.id] = self._line_of(tag)
            name, span = self._spans[tag.id]
            name.setText(self.tr("{tag}, %n customer(s)", "", tag.customers).format(tag=tag.name))
            span.speak(self._context.words())
            span.set_name(self.tr("Rhythm of {tag}").format(tag=tag.name), self.tr("Unit"))
            span.show_days(tag.rhythm.latest_days if tag.rhythm is not None else None)

    def _line_of(self, tag: TagRow) -> tuple[PlainLabel, SpanField]:
        name, span = PlainLabel(), SpanField(self._context.words())
        keep_width(span, 204)
        span.setProperty("tag", tag.id)
        span.said.connect(self._set_tag_rhythm)
        line = QHBoxLayout()
        line.addWidget(name, 1)
        line.addWidget(span)
        self._tags.addLayout(line)
        return name, span

    @Slot(object)
    def _hear(self, _changes: ChangeSet) -> None:
        if self.isVisible():
            self.refresh()

    @Slot()
    def _name_shop(self) -> None:
        context, name = self._context, self._shop.text().strip()
        if self._facts is not None and name and name != self._facts.shop:
            context.do(lambda: shop.set_profile(context.journal, ProfileField.NAME, name, context.now()), quietly=True)

    @Slot()
    def _name_owner(self) -> None:
        context, name, known = self._context, self._owner.text().strip(), self._facts
        if known is None or not name or name == known.owner:
            return
        self._facts = dataclasses.replace(known, owner=name)
        owner_id = known.owner_id
        if owner_id is None:
            context.do(lambda: staff.add_staff(context.journal, name, context.now()), quietly=True)
        else:
            context.do(lambda: staff.rename_staff(context.journal, owner_id, name, context.now()), quietly=True)

    @Slot()
    def _ask_for_file(self) -> None:
        self._context.bus.wanted.emit(ImportTarget())

    @Slot()
    def _set_rhythm(self) -> None:
        context = self._context
        days = next(days for days, chip in self._offers.items() if chip.isChecked())
        context.do(lambda: rhythms.set_shop_rhythm(context.journal, Rhythm(latest_days=days), context.now()))

    @Slot()
    def _set_tag_rhythm(self) -> None:
        span = self.sender()
        if isinstance(span, SpanField):
            context, tag_id, days = self._context, int(span.property("tag")), span.days()
            rhythm = Rhythm(latest_days=days) if days is not None else None
            context.do(lambda: rhythms.set_tag_rhythm(context.journal, tag_id, rhythm, context.now()))
