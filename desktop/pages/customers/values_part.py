"""What a customer values, how sure the shop is of it, and what to tread carefully around."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from db.changes import Change
from db.commands import listening as commands
from db.commands.listening import ValueWords
from db.queries.card import Card as CustomerCard
from db.queries.cardparts import SensitivityOf, ValueOf
from db.records import ValueState
from desktop import terms, theme
from desktop.context import Context
from desktop.drafts import Drafts, of_card
from desktop.formats import Formats
from desktop.pages.customers.form_draft import FormDraft
from desktop.pages.customers.kept_field import KeptField
from desktop.pages.customers.part import Part
from desktop.pages.customers.typed_day import typed_day
from desktop.pages.customers.value_form import ValueForm, ValueWishes
from desktop.quoting import quoted
from desktop.widgets.action_line import ActionLine, SubTitle
from desktop.widgets.button import Kind
from desktop.widgets.lines import SmallButton, quiet

_VALUE, _SENSITIVITY = "value", "careful"
_Place = tuple[str, int]
"""What is changed: what it is about, and its row; 0 for a new one."""
_SAID = "·"
_ASK_AGAIN_DAYS = 365
"""A confirmation grows old: what somebody valued a year ago is asked again."""


class ValuesPart(Part):
    """Values and sensitivities, each added by typing a line and Enter, and put right where it stands."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._drafts = Drafts(context)
        self._open: _Place | None = None
        self._is_to_look = False
        self._control: KeptField | ValueForm | None = None
        self._control_at: _Place | None = None
        self._draft: FormDraft[ValueWishes] | None = None
        self._lines: dict[_Place, ActionLine] = {}
        careful = self.tr("Note what to tread carefully around")
        self._add, self._add_careful = SmallButton("plus", kind=Kind.QUIET), SmallButton("plus", careful, parent=self)
        self._add_careful.hide()  # until there is a sheet that has a place for it
        self._add.clicked.connect(self._add_value)
        self.buttons.addWidget(self._add)
        self.retranslate()

    def title(self) -> str:
        return self.tr("What they value")

    def retranslate(self) -> None:
        self._add.set_name(self.tr("Note what they value"))
        if self._draft is not None:
            self._draft.let_go()
        self._control = self._draft = None  # what is open speaks the language it was made in

    def slice_of(self, card: CustomerCard) -> object:
        return (card.values, card.sensitivities)

    def begin(self, card: CustomerCard) -> None:
        self._put_aside()
        self._is_to_look = True

    def show_again(self) -> None:
        if self._open is None and self._waiting() is not None:
            self._is_to_look = True
            self.renew()

    def fill(self, card: CustomerCard) -> None:
        if self._open is None and self._is_to_look:
            self._open = self._waiting()
        self._is_to_look = False
        self._lines.clear()
        formats, today = self._context.formats(), self._context.today()
        for value in self.first_of(card.values, lambda one: self._open == (_VALUE, one.id)):
            if self._open == (_VALUE, value.id):
                self.body.addWidget(self._control or self._made_form(value))
            else:
                self.body.addWidget(self._value_line(value, formats, today))
        if self._open == (_VALUE, 0):
            self.body.addWidget(self._control or self._field(self.tr("In their own words…")))
        elif not card.values:
            self.body.addWidget(quiet(self.tr("Not known yet. Listen for it, repeat it back, and note their yes.")))
        self.body.addSpacing(theme.current().space.xs)
        self._fill_sensitivities(card)

    def _fill_sensitivities(self, card: CustomerCard) -> None:
        careful = self.tr("What to be careful with…")
        add = self._add_careful = SmallButton("plus", self.tr("Note what to tread carefully around"), kind=Kind.QUIET)
        add.clicked.connect(self._add_sensitivity)
        self.body.addWidget(SubTitle(self.tr("Tread carefully"), add))
        for sensitivity in card.sensitivities:
            if self._open == (_SENSITIVITY, sensitivity.id):
                self.body.addWidget(self._control or self._field(careful, sensitivity.words))
            else:
                self.body.addWidget(self._sensitivity_line(sensitivity))
        if self._open == (_SENSITIVITY, 0):
            self.body.addWidget(self._control or self._field(careful))
        elif not card.sensitivities:
            self.body.addWidget(quiet(self.tr("Nothing noted.")))

    def _value_line(self, value: ValueOf, formats: Formats, today: datetime.date) -> ActionLine:
        fresh = value.state is ValueState.CONFIRMED and not _is_old(value, today)
        # A confirmation that grew old looks like what it is now: something to ask about.
        seems = ValueState.ASKED if value.state is ValueState.CONFIRMED and not fresh else value.state
        named, history = quoted(value.words), self._history(value, formats, today)
        below = f"{value.said}\n{history}" if value.said else history
        line = ActionLine(terms.state_icon(seems), named, below, terms.state_tone(seems))
        words = self._context.words()
        if value.state is ValueState.GUESSED:
            asked = terms.titled(ValueState.ASKED, words)
            line.offer("ear", asked, lambda: self._set_state(value.id, ValueState.ASKED))
        if not fresh:
            line.offer("check", self.tr("They agreed"), lambda: self._set_state(value.id, ValueState.CONFIRMED))
        self._lines[_VALUE, value.id] = line
        line.put_away(self.tr("Change the words and days"), lambda: self._open_field(_VALUE, value.id), "pencil")
        if fresh:
            line.put_away(self.tr("No longer sure"), lambda: self._set_state(value.id, ValueState.ASKED), "ear")
        line.put_away(self.tr("Remove from the card"), lambda: self._remove_value(value.id))
        return line

    def _history(self, value: ValueOf, formats: Formats, today: datetime.date) -> str:
        heard = self.tr("heard {day}").format(day=formats.short(value.heard_on, today))
        if value.state is ValueState.CONFIRMED and value.confirmed_on is not None:
            day = formats.short(value.confirmed_on, today)
            if _is_old(value, today):
                return self.tr("{heard} · confirmed {day}, ask again").format(heard=heard, day=day)
            return self.tr("{heard} · confirmed {day}").format(heard=heard, day=day)
        if value.state is ValueState.ASKED and value.asked_on is not None:
            day = formats.short(value.asked_on, today)
            return self.tr("{heard} · asked {day}, not yet agreed to").format(heard=heard, day=day)
        return self.tr("{heard} · not yet repeated back").format(heard=heard)

    def _sensitivity_line(self, sensitivity: SensitivityOf) -> ActionLine:
        line = ActionLine("triangle-alert", sensitivity.words, "", "bad")
        self._lines[_SENSITIVITY, sensitivity.id] = line
        line.put_away(self.tr("Change the words"), lambda: self._open_field(_SENSITIVITY, sensitivity.id), "pencil")
        line.put_away(self.tr("Remove from the card"), lambda: self._remove_sensitivity(sensitivity.id))
        return line

    def _field(self, hint: str, present: str = "") -> KeptField:
        self._control = field = KeptField(self._drafts, self._place(), hint, present)
        field.wanted.connect(self._keep_line)
        field.given_up.connect(self._give_up)
        field.discarded.connect(self._give_up)
        self._control_at = self._open
        return field

    def _made_form(self, value: ValueOf) -> ValueForm:
        formats = self._context.formats()
        heard, asked, confirmed = (
            formats.date(day) if day is not None else "" for day in (value.heard_on, value.asked_on, value.confirmed_on)
        )
        known = ValueWishes(value.words, value.said, heard, asked, confirmed)
        self._draft = draft = FormDraft(self._drafts, self._place(), known)
        self._control = form = ValueForm(draft.begins_with)
        self._control_at = self._open
        draft.attach(form)
        form.accepted.connect(self._keep_form)
        form.left.connect(self._give_up)
        form.discarded.connect(self._discard)
        return form

    @Slot()
    def _add_value(self) -> None:
        self._open_field(_VALUE, 0)

    @Slot()
    def _add_sensitivity(self) -> None:
        self._open_field(_SENSITIVITY, 0)

    def _open_field(self, what: str, row_id: int) -> None:
        self._put_aside()
        self._open = (what, row_id)
        self.renew()
        if isinstance(self._control, ValueForm):
            self._control.begin()
        elif self._control is not None:
            self._control.setFocus()

    def _refill(self) -> None:
        if self._control is not None and self._control_at == self._open:
            self.body.removeWidget(self._control)  # what is typed outlives a change of what the sheet says
        else:
            self._control = None
        super()._refill()

    @Slot()
    def _give_up(self) -> None:
        left = self._open
        self._put_aside()
        self._show_lines(left)

    @Slot()
    def _discard(self) -> None:
        if self._draft is not None:
            self._draft.forget()
        self._draft = None
        self._give_up()

    def _put_aside(self) -> None:
        if self._draft is not None:
            self._draft.let_go()
        self._open = self._draft = None

    @Slot(str)
    def _keep_line(self, text: str) -> None:
        if self._open is None:
            return
        card, (what, row_id) = self.card, self._open
        journal, now = self._context.journal, self._context.now()
        place = self._place()

        def kept(_change: Change) -> None:
            self._drafts.keep(place, "")

        self._open = None
        words, _, said = (part.strip() for part in text.partition(_SAID))
        if not text:
            self._drafts.keep(place, "")
        elif what == _SENSITIVITY and row_id:
            self._context.do(lambda: commands.edit_sensitivity(journal, row_id, text, now), kept)
        elif what == _SENSITIVITY:
            self._context.do(lambda: commands.add_sensitivity(journal, card.id, text, now), kept)
        else:
            self._context.do(lambda: commands.add_value(journal, card.id, words, ValueState.GUESSED, now, said), kept)
        self._show_lines((what, row_id))

    @Slot()
    def _keep_form(self) -> None:
        form, draft = self._control, self._draft
        if not isinstance(form, ValueForm) or draft is None or self._open is None or not form.is_understood():
            return
        wishes, left = form.wishes(), self._open
        value_id = left[1]
        if wishes == draft.known:
            self._discard()
            return
        draft.let_go()  # should it be refused (a full disk), it is still there
        journal, now, today = self._context.journal, self._context.now(), self._context.today()
        value = ValueWords(
            wishes.words,
            wishes.said,
            typed_day(wishes.heard, today) or today,
            typed_day(wishes.asked, today),
            typed_day(wishes.confirmed, today),
        )
        self._open = self._draft = None
        self._context.do(lambda: commands.edit_value(journal, value_id, value, now), lambda _change: draft.forget())
        self._show_lines(left)

    def _show_lines(self, left: _Place | None) -> None:
        """Show the sheet without the field that was open; the keyboard stays on the line it was about."""
        self.renew()
        is_value = left is None or left[0] == _VALUE
        line = self._lines.get(left) if left is not None else None
        (line or (self._add if is_value else self._add_careful)).setFocus()

    def _place(self) -> str:
        what, row_id = self._open or (_VALUE, 0)
        return of_card(self.card.id, f"{what}-{row_id}")

    def _waiting(self) -> _Place | None:
        """Return what was left with something typed in it, where that is still on the card."""
        card = self.card
        places = ((_VALUE, 0), *((_VALUE, value.id) for value in card.values), (_SENSITIVITY, 0))
        places = (*places, *((_SENSITIVITY, one.id) for one in card.sensitivities))
        return next((place for place in places if self._drafts.text(of_card(card.id, f"{place[0]}-{place[1]}"))), None)

    def _set_state(self, value_id: int, state: ValueState) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.set_value_state(journal, value_id, state, now))

    def _remove_value(self, value_id: int) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.remove_value(journal, value_id, now))

    def _remove_sensitivity(self, sensitivity_id: int) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.remove_sensitivity(journal, sensitivity_id, now))


def _is_old(value: ValueOf, today: datetime.date) -> bool:
    return value.confirmed_on is not None and (today - value.confirmed_on).days > _ASK_AGAIN_DAYS
