"""Fields the shop made up for its cards: a measure, a size, a favourite."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from db.commands import ownfields
from db.queries.shopsettings import OwnFieldRow
from db.records import OwnFieldKind
from db.text import fold
from desktop import terms, theme
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.pages.settings.facts import SettingsFacts
from desktop.pages.settings.section import Section
from desktop.shortening import shortened
from desktop.widgets.adding import Adding
from desktop.widgets.beside import Beside, Level, abreast
from desktop.widgets.choice import Choice
from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.rows import KeptLine
from desktop.widgets.scaled_width import keep_width
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import PlainLabel, tip

_ROOMY = 390
_ROOMY_NAMES = 280


class FieldsSection(Section):
    """The fields in the order the cards show them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `show_facts` fills it."""
        super().__init__(context, parent)
        self._sheet = Sheet()
        self._facts: SettingsFacts | None = None
        self._fields = ListColumn[OwnFieldRow](lambda: _Field(context, self), lambda row: row.id)
        self._adding = Adding(judge=self._known)
        self._sheet.content.addWidget(self._fields)
        self._sheet.content.addWidget(self._adding)
        self.body.addWidget(self._sheet)
        self._adding.said.connect(self._add)
        self._adding.keep_in(Drafts(context), "settings:own field")
        self.retranslate()

    def name(self) -> str:
        return self.tr("Own fields")

    def named(self, name: str) -> OwnFieldRow | None:
        """Return the field that is called so, whatever its letters' case."""
        fields = self._facts.shop.own_fields if self._facts is not None else ()
        return next((row for row in fields if fold(row.name) == fold(name)), None)

    def retranslate(self) -> None:
        super().retranslate()
        self._sheet.say(
            self.tr("On every card"), self.tr("What your trade needs to know of a customer: size, measures, plate…")
        )
        self._adding.say(self.tr("Name of a new field"), self.tr("Add"))

    def show_facts(self, facts: SettingsFacts) -> None:
        self._facts = facts
        fields = facts.shop.own_fields
        self._fields.show_rows(fields)
        for place, row in enumerate(fields):
            line = self._fields.line_of(row.id)
            if isinstance(line, _Field):
                line.show_place(first=place == 0, last=place == len(fields) - 1)

    def _known(self, name: str) -> str:
        there = self.named(name)
        if there is None:
            return ""
        return self.tr("There is a field “{name}” already.").format(name=shortened(there.name))

    @Slot(str)
    def _add(self, name: str) -> None:
        journal, now = self.context.journal, self.context.now()
        self.do(lambda: ownfields.add_own_field(journal, name, now), refused=lambda: self._adding.give_back(name))


class _Field(ListLine[OwnFieldRow]):
    def __init__(self, context: Context, section: FieldsSection) -> None:
        super().__init__()
        self._context, self._section = context, section
        self._id = 0
        self._called = ""
        self._kept = OwnFieldKind.TEXT
        self._name = KeptLine(needed=True, judge=self._wrong)
        self._kind, self._choices = Choice(), KeptLine()
        keep_width(self._kind, 150)
        self._count = PlainLabel(ink="muted")
        self._count.setMinimumWidth(theme.scaled(76))
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        gap = self.across.spacing()
        called = Beside((self._name, self._choices), _ROOMY_NAMES, level=Level.FULL)
        called.set_spacing(gap)
        beside = Beside(
            (called, abreast(self._kind, self._count, spacing=gap)), _ROOMY, shares=(1, 0), level=Level.MIDDLE
        )
        beside.set_spacing(gap)
        self.across.addWidget(beside, 1)
        self._up = self.offer("arrow-up", lambda: self._move(-1))
        self._down = self.offer("arrow-down", lambda: self._move(1))
        self._delete = self.offer("trash-2", self._take_away)
        self._name.said.connect(self._rename)
        self._name.refused.connect(self.complain)
        self._kind.activated.connect(self._set_kind)
        self._choices.said.connect(self._set_choices)

    def show_row(self, row: OwnFieldRow) -> None:
        self._id = row.id
        self._called = row.name
        self._name.show_text(row.name)
        self._name.retell()
        self._name.setAccessibleName(self.tr("Name of the field"))
        self._kept = row.kind
        self._show_kinds(row)
        self._choices.show_text(", ".join(row.choices))
        self._choices.setVisible(row.kind is OwnFieldKind.CHOICE)
        self._choices.setPlaceholderText(self.tr("S, M, L"))
        self._choices.setAccessibleName(self.tr("What one may choose from for {name}").format(name=row.name))
        self._choices.setToolTip(tip(self.tr("What one may choose from, with commas between")))
        self._count.setText(self.tr("on %n card(s)", "", row.cards))
        self._up.set_name(self.tr("Move {name} up").format(name=row.name))
        self._down.set_name(self.tr("Move {name} down").format(name=row.name))
        self._delete.set_name(self.tr("Delete {name}").format(name=row.name))

    def show_place(self, *, first: bool, last: bool) -> None:
        """The first one cannot go up, the last one cannot go down."""
        self._up.setEnabled(not first)
        self._down.setEnabled(not last)

    def _show_kinds(self, row: OwnFieldRow) -> None:
        words = self._context.words()
        for place, kind in enumerate(OwnFieldKind):
            if self._kind.count() <= place:
                self._kind.addItem("", kind.value)
            self._kind.setItemText(place, terms.titled(kind, words))
        self._kind.setCurrentIndex(self._kind.findData(row.kind.value))
        self._kind.setAccessibleName(self.tr("Kind of {name}").format(name=row.name))

    @Slot(int)
    def _set_kind(self, place: int) -> None:
        context, field_id, kind = self._context, self._id, OwnFieldKind(self._kind.itemData(place))
        mark = context.formats().decimal_mark
        if kind is not self._kept:
            context.do(lambda: ownfields.set_own_field_kind(context.journal, field_id, kind, mark, context.now()))

    @Slot(str)
    def _set_choices(self, text: str) -> None:
        context, field_id, choices = self._context, self._id, text.split(",")
        context.do(lambda: ownfields.set_own_field_choices(context.journal, field_id, choices, context.now()))

    @Slot(str)
    def _rename(self, name: str) -> None:
        context, field_id = self._context, self._id
        context.do(lambda: ownfields.rename_own_field(context.journal, field_id, name, context.now()))

    def _wrong(self, name: str) -> str:
        if not name:
            return self.tr("A field needs a name, so the one before stays.")
        other = self._section.named(name)
        if other is None or other.id == self._id:
            return ""
        said = self.tr("There is a field “{name}” already, so this one is still called “{before}”.")
        return said.format(name=shortened(other.name), before=shortened(self._called))

    def _move(self, by: int) -> None:
        context, field_id = self._context, self._id
        context.do(lambda: ownfields.move_own_field(context.journal, field_id, by, context.now()))

    def _take_away(self) -> None:
        context, field_id = self._context, self._id
        context.do(lambda: ownfields.delete_own_field(context.journal, field_id, context.now()))
