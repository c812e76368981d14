"""How a customer is reached: phones, email, address, birthday, and whose customer it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from db.commands import consents
from db.commands import customers as commands
from db.phones import e164, national
from db.queries.card import Card as CustomerCard
from db.queries.cardparts import DayOf, Reach
from db.records import Channel, ConsentState, ReachKind
from desktop import terms
from desktop.context import Context
from desktop.pages.customers.form_part import FormPart
from desktop.pages.customers.reach_form import ReachForm
from desktop.pages.customers.reach_wishes import BIRTHDAY, ReachWishes, drafts_of, shown_day, wishes_of
from desktop.tasks import Lane, Ticket
from desktop.widgets.chip import ChipButton
from desktop.widgets.lines import IconLine, quiet
from desktop.widgets.menu_place import open_below

_CONSENT_CHANNELS = {
    ReachKind.PHONE: (Channel.PHONE, Channel.WHATSAPP, Channel.SMS),
    ReachKind.EMAIL: (Channel.EMAIL,),
}
_ICONS = {
    ReachKind.PHONE: "phone",
    ReachKind.EMAIL: "mail",
    ReachKind.SOCIAL: "thumbs-up",
    ReachKind.WEB: "external-link",
}


class ReachPart(FormPart[ReachWishes]):
    """The ways to reach somebody, changed in place; consent stands beside the way it is about."""

    def __init__(self, context: Context, region: str, parent: QWidget | None = None) -> None:
        """Make an empty sheet.

        Args:
            context: the open journal.
            region: the country whose way of writing phones is at home here (ISO 3166 alpha-2).
            parent: the widget it lies in.
        """
        self._region = region
        super().__init__(context, parent)

    def title(self) -> str:
        return self.tr("Reach")

    def edit_name(self) -> str:
        return self.tr("Change how they are reached")

    def slice_of(self, card: CustomerCard) -> object:
        return (card.reach, card.places, card.days, card.consents)

    def known(self, card: CustomerCard) -> ReachWishes:
        return wishes_of(card, self._context.formats())

    def made(self, wishes: ReachWishes) -> ReachForm:
        self._context.tasks.run(_know_numbers, lane=Lane.WORK)
        return ReachForm(wishes, self._region)

    def keep(self, card: CustomerCard, before: ReachWishes, wishes: ReachWishes) -> None:
        reach, addresses, days = drafts_of(card, wishes)
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.set_reach(journal, card.id, reach, addresses, days, now), self.kept)

    def fill_seen(self, card: CustomerCard) -> None:
        consented: set[ReachKind] = set()
        for reach in card.reach:
            line = IconLine(_ICONS.get(reach.kind, "message-circle"), self._shown(reach), self._below(reach, card))
            if reach.kind in _CONSENT_CHANNELS and reach.kind not in consented:
                consented.add(reach.kind)
                line.end.addWidget(self._consent(card, reach.kind), 0, Qt.AlignmentFlag.AlignTop)
            self.body.addWidget(line)
        for place in card.places:
            self.body.addWidget(IconLine("map-pin", place.line, place.label))
        for day in card.days:
            self.body.addWidget(self._day_line(day))
        if not (card.reach or card.places or card.days):
            self.body.addWidget(quiet(self.tr("No phone, no address yet.")))

    def _shown(self, reach: Reach) -> str:
        return national(reach.normal, self._region) if reach.kind is ReachKind.PHONE and reach.normal else reach.text

    def _below(self, reach: Reach, card: CustomerCard) -> str:
        """Say what it is, which of several is preferred, and that a phone nobody can call was kept all the same."""
        alike = [other for other in card.reach if other.kind is reach.kind]
        parts = [reach.label]
        if len(alike) > 1 and reach is alike[0]:
            parts.append(self.tr("preferred"))
        if reach.kind is ReachKind.PHONE and not reach.normal:
            parts.append(self.tr("as typed, not a whole number"))
        return " · ".join(part for part in parts if part)

    def _day_line(self, day: DayOf) -> IconLine:
        formats, born = self._context.formats(), day.label == BIRTHDAY
        label = self.tr("birthday") if born else day.label
        below = " · ".join(part for part in ("" if born else label, day.note) if part)
        line = IconLine("cake" if born else "calendar", shown_day(day, formats), below)
        line.setAccessibleName(label)
        return line

    def _consent(self, card: CustomerCard, kind: ReachKind) -> ChipButton:
        said = (card.word_on(channel) for channel in _CONSENT_CHANNELS[kind])
        words = [word for word in said if word is not None]
        if ConsentState.REFUSED in words and ConsentState.GIVEN in words:
            chip = ChipButton(self.tr("consent in part"), "caution")
        elif ConsentState.REFUSED in words:
            chip = ChipButton(self.tr("no consent"), "bad")
        elif words:
            chip = ChipButton(self.tr("consent ✓"), "good")
        else:
            chip = ChipButton(self.tr("consent?"))
        chip.setChecked(bool(words))
        chip.setAccessibleDescription(self.tr("Opens a menu to note what they said"))
        # What it shows is the journal's word, not the press itself.
        chip.clicked.connect(lambda: (chip.setChecked(bool(words)), self._offer_consent(chip, kind)))
        return chip

    def consent_menu(self, kind: ReachKind, parent: QWidget) -> QMenu:
        """Return what they may say of the channels that lead to a number or an address, each named with its channel."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self._context.words()
        for channel in _CONSENT_CHANNELS[kind]:
            menu.addSeparator()
            for state in ConsentState:
                told = self.tr("{channel}: {word}").format(
                    channel=terms.titled(channel, words), word=terms.named(state, words)
                )
                action = menu.addAction(told)
                action.setCheckable(True)
                action.setChecked(self.card.word_on(channel) is state)
                action.triggered.connect(
                    lambda _=False, channel=channel, state=state: self._set_consent(channel, state),
                )
        return menu

    def _offer_consent(self, chip: ChipButton, kind: ReachKind) -> None:
        open_below(self.consent_menu(kind, chip), chip)

    def _set_consent(self, channel: Channel, state: ConsentState) -> None:
        customer_id, journal, now = self.card.id, self._context.journal, self._context.now()
        self._context.do(lambda: consents.set_consent(journal, customer_id, channel, state, now))


def _know_numbers(_ticket: Ticket) -> None:
    """Load the numbering plans before the first number that is not a plain Turkish one is looked at."""
    e164("+442079460000")
