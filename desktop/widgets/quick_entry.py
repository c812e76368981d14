"""The line a touch is typed into: half a sentence, the chips of what was understood, Enter."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from db.changes import Change, ChangeSet
from db.queries import tags as tag_queries
from db.queries.people import JournalPeople
from db.quickentry import PersonRef, QuickEntry, parse
from db.records import Channel, Direction
from desktop import theme
from desktop.context import Context
from desktop.corrections import Corrections, Facet
from desktop.drafts import Drafts
from desktop.entry_parts import EntryPart, parts_of
from desktop.tasks import Lane
from desktop.widgets import paint
from desktop.widgets.by_whom import ByWhom
from desktop.widgets.entry_chips import ChipRow, EntryChip
from desktop.widgets.entry_line import EntryLine
from desktop.widgets.entry_logging import log
from desktop.widgets.entry_menu import EntryMenu
from desktop.widgets.near_names import NearNames
from desktop.widgets.soft_word import SoftWord
from desktop.widgets.text import PlainLabel
from desktop.widgets.told_apart import told_apart
from desktop.widgets.tread_line import TreadLine
from desktop.widgets.words_back import WordsBack

_KEEP_MS = 700
_COMMIT = Qt.KeyboardModifier.ControlModifier
_ANYWHERE = "quick"


class QuickEntryBox(QWidget):
    """Shows what it understood before anything is kept; whatever it did not understand stays the note.

    ↓ leads to the chips, Enter on one chooses anew, Del takes it back. Esc leaves; the text stays.

    Attributes:
        left: Esc was pressed.
        logged: the `Change` that Enter made.
    """

    left = Signal()
    logged = Signal(object)

    def __init__(self, context: Context, drafts: Drafts, parent: QWidget | None = None) -> None:
        """Make an empty line for touches of anybody; `show_customer` makes it one of somebody's."""
        super().__init__(parent)
        self._context, self._drafts = context, drafts
        self._selected: PersonRef | None = None
        self._entry: QuickEntry | None = None
        self._corrections = Corrections()
        self._enter_waits = False
        self._people = JournalPeople(context.journal)
        self._near, self._by = NearNames(context, self), ByWhom(context, self)
        self._themes: tuple[str, ...] | None = None
        self._line = EntryLine()
        self._words_back = WordsBack(self._line, context.undo)
        self._chips, self._choices = ChipRow(), ChipRow()
        self._tread = TreadLine(context)
        self._hint = PlainLabel(size="small", ink="caution", wrap=True)
        self._soft_word = SoftWord(context)
        self._soon = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._warm_up()
        self._restore()

    @property
    def line(self) -> EntryLine:
        """The field one types into."""
        return self._line

    @property
    def chips(self) -> ChipRow:
        """What was understood."""
        return self._chips

    @property
    def tread(self) -> TreadLine:
        """What to tread carefully around with whom the line is about."""
        return self._tread

    @property
    def choices(self) -> ChipRow:
        """Who may be meant, where a name could be several people's."""
        return self._choices

    @property
    def soft_word(self) -> SoftWord:
        """What is said of words the shop never uses; hidden while there are none."""
        return self._soft_word

    def show_customer(self, customer_id: int, name: str) -> None:
        """Take touches of this customer, unless the line names somebody else."""
        person = PersonRef(customer_id, name)
        if person == self._selected:
            return
        other = self._selected is None or self._selected.id != customer_id
        if other:
            self._keep_draft()
        self._selected = person
        if other:
            self._restore()
        self._understand()

    def show_anybody(self) -> None:
        """Take touches of whomever the line names."""
        if self._selected is not None:
            self._keep_draft()
            self._selected = None
            self._restore()

    def begin(self, text: str = "") -> None:
        """Put the keyboard into the line; `text` stands in it where it is empty."""
        if text and not self._line.text():
            self._line.setText(text)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.end(False)

    def type_on(self, text: str) -> None:
        """Take what was typed while the keyboard was still elsewhere, after what stands in the line."""
        waiting = self._line.text()
        self.begin()
        self._line.insert(f" {text}" if waiting and not waiting.endswith(" ") else text)

    def begin_with(self, channel: Channel) -> None:
        """Be ready for what came of turning to somebody by `channel`."""
        openings = {
            Channel.PHONE: self.tr("called them, "),
            Channel.WHATSAPP: self.tr("wrote on WhatsApp, "),
            Channel.EMAIL: self.tr("sent an email, "),
        }
        self.begin(openings.get(channel, ""))

    def hear(self, changes: ChangeSet) -> None:
        """Know of cards, themes and sensitivities that came or changed."""
        self._tread.hear(changes)
        self._by.hear(changes)
        if changes.touches("customer"):
            self._people.forget()
            self._near.forget()
        if changes.touches("theme"):
            self._themes = None
        self._soft_word.hear(changes)

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        if self._selected is None:
            self._line.setPlaceholderText(self.tr("“Ayşe called, happy, promise: sleeves by Friday 17:00”"))
        else:
            self._line.setPlaceholderText(self.tr("“called, happy, promise: sleeves by Friday 17:00”"))
        self._line.setAccessibleName(self.tr("What happened?"))
        self._understand()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._near.rest()
        self._keep_draft()

    def paintEvent(self, event: QPaintEvent) -> None:
        border = theme.colour("accent" if self._line.hasFocus() else "line")
        paint.box(QPainter(self), self.rect(), theme.current().radius.large, theme.colour("surface"), border)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._keep_draft()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & _COMMIT:
            self._enter()  # from a chip as well
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        space = theme.current().space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.m + 2, space.s + 2, space.m + 2, space.s + 2)
        layout.setSpacing(space.s)
        layout.addWidget(self._line)
        layout.addWidget(self._chips)
        layout.addWidget(self._tread)
        layout.addWidget(self._hint)
        layout.addWidget(self._choices)
        layout.addWidget(self._soft_word)
        self._hint.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(self._line)

    def _connect(self) -> None:
        self._line.installEventFilter(self)
        self._line.textChanged.connect(self._type)
        self._line.returnPressed.connect(self._enter)
        self._line.down.connect(self._go_down)
        self._chips.left.connect(self._line.setFocus)
        self._choices.left.connect(self._line.setFocus)
        self._soon.timeout.connect(self._keep_draft)
        self._near.found.connect(self._show_near)
        self._by.chosen.connect(self._understand)

    def _warm_up(self) -> None:
        """The vocabularies are put together at the first line that is read: better before the first key stroke."""
        now = self._now()
        self._context.tasks.run(lambda _ticket: parse("-", now=now, people=None), lane=Lane.WORK, patient=True)

    @Slot()
    def _type(self) -> None:
        if not self._line.text().strip():
            self._corrections = Corrections()
        self._enter_waits = False
        self._soon.start()
        self._understand()

    def _understand(self) -> None:
        """Read the line anew and show what was understood."""
        text = self._line.text()
        self._near.rest()
        if not text.strip():
            self._entry = None
            self._tread.show_customer(None)
            self._chips.show_chips(())
            self._choices.show_chips(())
            self._hint.hide()
            self._soft_word.hide()
            return
        self._soft_word.mind(text)
        if self._themes is None:
            self._themes = tag_queries.themes(self._context.journal)
        now = self._now()
        understood = parse(text, now=now, people=self._people, selected=self._selected, themes=self._themes)
        self._entry = entry = self._corrections.over(understood, now)
        selected = self._selected.id if self._selected is not None else None
        context = self._context
        parts = parts_of(entry, context.words(), context.formats(), context.today(), selected)
        by = self._by.chip()
        self._chips.show_chips([*map(self._chip, parts), *([by] if by is not None else [])])
        self._show_choices(entry)
        ours = entry.channel if entry.direction is Direction.OUT else None
        self._tread.show_customer(entry.who[0].id if len(entry.who) == 1 else None, ours)

    def _chip(self, part: EntryPart) -> EntryChip:
        chip = EntryChip(part.text, part.tone, part.icon, self.tr("Enter chooses anew, Del removes it"))
        chip.clicked.connect(lambda: self._offer(part, chip))
        chip.removed.connect(lambda: self._correct(self._corrections.drop(part.facet, part.place)))
        return chip

    def _offer(self, part: EntryPart, chip: EntryChip) -> None:
        entry = self._entry
        if entry is None:
            return
        others = self._people.find(entry.who_text) if part.facet is Facet.WHO and entry.who_text else ()
        others = tuple(dict.fromkeys((*entry.who, *others))) if part.facet is Facet.WHO else ()
        themes = self._themes or ()
        menu = EntryMenu(part.facet, entry, self._corrections, self._context, themes, self, part.place, others)
        menu.chosen.connect(self._correct)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    @Slot(object)
    def _correct(self, corrections: Corrections) -> None:
        self._corrections = corrections
        self._understand()

    def _show_choices(self, entry: QuickEntry) -> None:
        """Ask who is meant, where the name leaves it open."""
        chips: list[EntryChip] = []
        if len(entry.who) > 1:
            chips += self._person_chips(entry.who)
            self._hint.setText(self.tr("Which one is meant?"))
        elif not entry.who and entry.who_text and not self._corrections.new_card:
            near = self._near.of(entry.who_text) if self.isVisible() else ()
            chips += self._person_chips(near)
            name = self.tr("New card: {name}").format(name=entry.who_text)
            chip = EntryChip(name, "accent", "user-plus", self.tr("Enter chooses"))
            chip.clicked.connect(self._choose_new)
            chips.append(chip)
            self._hint.setText(
                self.tr("Nobody of that name has a card yet. Is it one of these?")
                if near
                else self.tr("Nobody of that name has a card yet.")
            )
        elif not entry.who and not entry.who_text:
            self._hint.setText(self.tr("Whose is it? Begin with the name."))
        asked = bool(chips) or not (entry.who or entry.who_text)
        self._hint.setVisible(asked)
        self._choices.show_chips(chips)

    def _person_chips(self, people: Sequence[PersonRef]) -> Iterator[EntryChip]:
        for person, name in told_apart(self._context.journal, people).items():
            chip = EntryChip(name, "accent", "user", self.tr("Enter chooses"))
            chip.clicked.connect(lambda _=False, person=person: self._choose(person))
            yield chip

    @Slot()
    def _show_near(self) -> None:
        if not any(chip.hasFocus() for chip in self._choices.chips()):  # nothing moves under the keyboard
            self._understand()

    def _choose(self, person: PersonRef) -> None:
        self._corrections = dataclasses.replace(self._corrections, who=person)
        self._go_on()

    @Slot()
    def _choose_new(self) -> None:
        self._corrections = dataclasses.replace(self._corrections, new_card=True)
        self._go_on()

    def _go_on(self) -> None:
        """Who is meant is clear now: log where Enter was pressed before it was."""
        waited = self._enter_waits
        self._line.setFocus()
        self._understand()
        if waited:
            self._enter()

    @Slot()
    def _go_down(self) -> None:
        (self._choices if self._choices.chips() else self._chips).begin()

    @Slot()
    def _enter(self) -> None:
        """Keep the line as it is understood at this very moment."""
        self._understand()
        entry = self._entry
        if entry is None:
            return
        if len(entry.who) != 1 and not (self._corrections.new_card and entry.who_text):
            self._enter_waits = bool(self._choices.chips())
            self._choices.begin()
            return
        text = self._line.text()
        log(self._context, entry, self._by.staff_id, lambda change: self._logged(change, text))

    def _logged(self, change: Change, text: str) -> None:
        self._words_back.remember(change, text)
        self._line.setText("")  # unlike clear(), this leaves nothing for the field itself to undo
        self._corrections = Corrections()
        self._keep_draft()
        self.logged.emit(change)

    def _place(self) -> str:
        return f"{_ANYWHERE}:{self._selected.id}" if self._selected is not None else _ANYWHERE

    def _restore(self) -> None:
        self._line.setText(self._drafts.text(self._place()))
        self._soon.stop()
        self._corrections = Corrections()
        self.retranslate()

    @Slot()
    def _keep_draft(self) -> None:
        self._soon.stop()
        self._drafts.keep(self._place(), self._line.text())

    def _now(self) -> datetime.datetime:
        return self._context.journal.local(self._context.now())
