"""What a customer values, how sure the shop is of it, and what to tread carefully around."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from db.commands import customers as commands
from db.queries.card import Card as CustomerCard
from db.queries.cardparts import SensitivityOf, ValueOf
from db.records import ValueState
from desktop import terms, theme
from desktop.context import Context
from desktop.formats import Formats
from desktop.pages.customers.part import Part
from desktop.widgets.action_line import ActionLine, AddField, SubTitle
from desktop.widgets.button import Kind
from desktop.widgets.lines import SmallButton, quiet

_VALUE, _SENSITIVITY = "value", "sensitivity"
_Place = tuple[str, int]
"""A field: what it is about, and the row it changes; 0 for a new one."""
_SAID = "·"
_ASK_AGAIN_DAYS = 365
"""A confirmation grows old: what somebody valued a year ago is asked again."""


class ValuesPart(Part):
    """Values and sensitivities, each added by typing a line and Enter."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._open: _Place | None = None
        self._line: AddField | None = None
        self._typed: dict[tuple[int, _Place], str] = {}
        self._add = SmallButton("plus", kind=Kind.QUIET)
        self._add.clicked.connect(self._add_value)
        self.buttons.addWidget(self._add)
        self.retranslate()

    def title(self) -> str:
        return self.tr("What they value")

    def retranslate(self) -> None:
        self._add.set_name(self.tr("Note what they value"))

    def slice_of(self, card: CustomerCard) -> object:
        return (card.values, card.sensitivities)

    def begin(self, card: CustomerCard) -> None:
        self._open = None

    def fill(self, card: CustomerCard) -> None:
        formats, today = self._context.formats(), self._context.today()
        for value in card.values:
            if self._open == (_VALUE, value.id):
                self.body.addWidget(self._field(self.tr("What they value · what they said about it"), _both(value)))
            else:
                self.body.addWidget(self._value_line(value, formats, today))
        if self._open == (_VALUE, 0):
            self.body.addWidget(self._field(self.tr("In their own words…")))
        elif not card.values:
            self.body.addWidget(quiet(self.tr("Not known yet. Listen for it, repeat it back, and note their yes.")))
        self.body.addSpacing(theme.current().space.xs)
        self._fill_sensitivities(card)

    def _fill_sensitivities(self, card: CustomerCard) -> None:
        add = SmallButton("plus", self.tr("Note what to tread carefully around"), kind=Kind.QUIET)
        add.clicked.connect(self._add_sensitivity)
        self.body.addWidget(SubTitle(self.tr("Tread carefully"), add))
        for sensitivity in card.sensitivities:
            if self._open == (_SENSITIVITY, sensitivity.id):
                self.body.addWidget(self._field(self.tr("What to be careful with…"), sensitivity.words))
            else:
                self.body.addWidget(self._sensitivity_line(sensitivity))
        if self._open == (_SENSITIVITY, 0):
            self.body.addWidget(self._field(self.tr("What to be careful with…")))
        elif not card.sensitivities:
            self.body.addWidget(quiet(self.tr("Nothing noted.")))

    def _value_line(self, value: ValueOf, formats: Formats, today: datetime.date) -> ActionLine:
        fresh = value.state is ValueState.CONFIRMED and not _is_old(value, today)
        # A confirmation that grew old looks like what it is now: something to ask about.
        seems = ValueState.ASKED if value.state is ValueState.CONFIRMED and not fresh else value.state
        named, history = self.tr("“{words}”").format(words=value.words), self._history(value, formats, today)
        below = f"{value.said}\n{history}" if value.said else history
        line = ActionLine(terms.state_icon(seems), named, below, terms.state_tone(seems))
        words = self._context.words()
        if value.state is ValueState.GUESSED:
            asked = terms.titled(ValueState.ASKED, words)
            line.offer("ear", asked, lambda: self._set_state(value.id, ValueState.ASKED))
        if not fresh:
            line.offer("check", self.tr("They agreed"), lambda: self._set_state(value.id, ValueState.CONFIRMED))
        line.put_away(self.tr("Change the words"), lambda: self._open_field(_VALUE, value.id), "pencil")
        if fresh:
            line.put_away(self.tr("No longer sure"), lambda: self._set_state(value.id, ValueState.ASKED))
        line.put_away(self.tr("Take off the card"), lambda: self._remove_value(value.id))
        return line

    def _history(self, value: ValueOf, formats: Formats, today: datetime.date) -> str:
        heard = self.tr("heard {day}").format(day=formats.short(value.heard_on, today))
        if value.state is ValueState.CONFIRMED and value.confirmed_on is not None:
            day = formats.short(value.confirmed_on, today)
            if _is_old(value, today):
                return self.tr("{heard} · confirmed {day}, ask again").format(heard=heard, day=day)
            return self.tr("{heard} · confirmed {day}").format(heard=heard, day=day)
        if value.state is ValueState.ASKED:
            return self.tr("{heard} · not yet agreed to").format(heard=heard)
        return self.tr("{heard} · not yet repeated back").format(heard=heard)

    def _sensitivity_line(self, sensitivity: SensitivityOf) -> ActionLine:
        line = ActionLine("triangle-alert", sensitivity.words, "", "bad")
        line.put_away(self.tr("Change the words"), lambda: self._open_field(_SENSITIVITY, sensitivity.id), "pencil")
        line.put_away(self.tr("Take off the card"), lambda: self._remove_sensitivity(sensitivity.id))
        return line

    def _field(self, hint: str, present: str = "") -> AddField:
        field = self._line = AddField(self._typed.get(self._place(), present))
        field.setPlaceholderText(hint)
        field.setAccessibleName(hint)
        field.returnPressed.connect(self._keep)
        field.given_up.connect(self._give_up)
        field.textChanged.connect(self._remember)
        return field

    @Slot(str)
    def _remember(self, text: str) -> None:
        self._typed[self._place()] = text

    @Slot()
    def _add_value(self) -> None:
        self._open_field(_VALUE, 0)

    @Slot()
    def _add_sensitivity(self) -> None:
        self._open_field(_SENSITIVITY, 0)

    def _place(self) -> tuple[int, _Place]:
        return self.card.id, self._open or (_VALUE, 0)

    def _open_field(self, what: str, row_id: int) -> None:
        self._open = (what, row_id)
        self.renew()
        if self._line is not None:
            self._line.setFocus()

    @Slot()
    def _give_up(self) -> None:
        self._open = None
        self.renew()
        self._add.setFocus()

    @Slot()
    def _keep(self) -> None:
        if self._open is None or self._line is None:
            return
        card, (what, row_id) = self.card, self._open
        text = self._line.text().strip()
        self._typed.pop(self._place(), None)
        self._open = None
        if not text:
            self.renew()
            return
        journal, now = self._context.journal, self._context.now()
        words, _, said = (part.strip() for part in text.partition(_SAID))
        if what == _SENSITIVITY and row_id:
            self._context.do(lambda: commands.edit_sensitivity(journal, row_id, text, now))
        elif what == _SENSITIVITY:
            self._context.do(lambda: commands.add_sensitivity(journal, card.id, text, now))
        elif row_id:
            self._context.do(lambda: commands.edit_value(journal, row_id, words, said, now))
        else:
            self._context.do(lambda: commands.add_value(journal, card.id, words, ValueState.GUESSED, now, said))
        self.renew()

    def _set_state(self, value_id: int, state: ValueState) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.set_value_state(journal, value_id, state, now))

    def _remove_value(self, value_id: int) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.remove_value(journal, value_id, now))

    def _remove_sensitivity(self, sensitivity_id: int) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.remove_sensitivity(journal, sensitivity_id, now))


def _both(value: ValueOf) -> str:
    return f"{value.words} {_SAID} {value.said}" if value.said else value.words


def _is_old(value: ValueOf, today: datetime.date) -> bool:
    return value.confirmed_on is not None and (today - value.confirmed_on).days > _ASK_AGAIN_DAYS
