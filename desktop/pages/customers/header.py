"""The head of a card: the name, how the relationship stands, the ways to turn to the customer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from db.phones import national
from db.queries.card import Card as CustomerCard
from db.queries.cardparts import Reach
from db.records import Channel, ReachKind
from desktop import messages, terms, theme
from desktop.context import Context
from desktop.pages.customers import contact, header_words
from desktop.pages.customers.drift_pill import DriftPill
from desktop.pages.customers.name_heading import NameHeading
from desktop.pages.customers.part import empty
from desktop.pages.customers.photo_taking import PhotoTaking
from desktop.pages.customers.portrait import Portrait
from desktop.targets import CustomerTarget
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip, ChipButton
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.lines import SmallButton
from desktop.widgets.menu_place import open_below
from desktop.widgets.menu_text import menu_text
from desktop.widgets.tab_order import lead_tab_through
from desktop.widgets.text import PlainLabel, tip
from desktop.widgets.traced_figure import TracedFigure

if TYPE_CHECKING:
    from db.relationship.drift import DriftRow

_FACE = 66
_ROOMY = 900  # below this width the ways to turn to somebody are icons alone
_FACTS_BESIDE = 700  # below this one the facts lie under the face and the name
_WAYS_BESIDE = 500  # and below this one the ways lie under the facts
_WIDE_SPACE = "\u2002"  # as wide as what lies between the words of a line that lead somewhere


class Header(QWidget):
    """Who this is.

    Attributes:
        left: back to the list.
        turned_to: the channel by which the customer was just turned to.
        menu_wanted: what is rarely done is asked for; the button it was asked by.
        edit_wanted: the person's own words on the card are to be changed.
        silence_explained: a `DriftAnswerKind`: what the owner knows of an unusual silence.
        silence_traced: the days are to be shown from which it is told that a silence is unusual.
        contact_traced: the last contact is to be shown.
        beginning_traced: what happened on the first day is to be shown.
        approaches_traced: the approaches are to be shown for which the shop should wait.
        photo: takes the card's photo.
    """

    left = Signal()
    turned_to = Signal(object)
    menu_wanted = Signal(object)
    silence_explained = Signal(object)
    silence_traced = Signal()
    contact_traced = Signal()
    beginning_traced = Signal()
    approaches_traced = Signal()
    edit_wanted = Signal()

    def __init__(self, context: Context, region: str, parent: QWidget | None = None) -> None:
        """Show nobody yet; phones are written as at home in `region`."""
        super().__init__(parent)
        self._context = context
        self._region = region
        self._card: CustomerCard | None = None
        self._drift: DriftRow | None = None
        self._told: object = None
        self._back = SmallButton("arrow-left", kind=Kind.QUIET)
        self._face = Portrait(_FACE)
        self.photo = PhotoTaking(context, self)
        self._heading = NameHeading()
        self._facts = QWidget()
        self._flow = FlowLayout(self._facts, 8)
        self._call = Button(icon="phone")
        self._whatsapp = Button(icon="message-circle")
        self._email = Button(icon="mail")
        self._more = SmallButton("ellipsis")
        self._more.setFixedHeight(self._call.sizeHint().height())
        self._ways = QWidget()
        self._texts, self._beside, self._under = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_card(self, card: CustomerCard) -> None:
        """Show a card, or the same one after a change."""
        if self._card is None or (self._card.name, self._card.photo) != (card.name, card.photo):
            self._face.set_name(card.name)
            self._face.show_photo(card.photo)
        if self._card is not None and self._card.id != card.id:
            self._drift = None
        self._card = card
        self._heading.show_name(card.name)
        self._tell()
        self._judge_ways()

    def show_drift(self, drift: DriftRow | None) -> None:
        """Ask about a silence that is unlike them; about none with None."""
        self._drift = drift
        self._tell()

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._back.set_name(self.tr("Back to all customers (Esc)"))
        self._more.set_name(self.tr("More"))
        self._heading.edit.set_name(self.tr("Change the name, firm, form of address"))
        hint = self.tr("Photo: drop or paste a picture here, or press Enter to choose one")
        self._face.setAccessibleName(self.tr("Photo"))
        self._face.setAccessibleDescription(hint)
        self._face.setToolTip(tip(hint))
        self._name_ways()
        if self._card is not None:
            self._tell()
            self._judge_ways()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._arrange()
            self._more.setFixedHeight(self._call.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._name_ways()

    def _lay_out(self) -> None:
        space = theme.current().space
        self._texts.setSpacing(2)
        self._texts.addStretch()
        self._texts.addWidget(self._heading)
        self._texts.addStretch()
        ways = QHBoxLayout(self._ways)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(space.m)
        for button in (self._call, self._whatsapp, self._email, self._more):
            ways.addWidget(button)
        ways.addStretch()
        self._beside.setSpacing(space.m)
        self._beside.addWidget(self._back)
        self._beside.addWidget(self._face)
        self._beside.addSpacing(space.xs)
        self._beside.addLayout(self._texts, 1)
        self._under.setContentsMargins(0, 0, 0, 0)
        self._under.setSpacing(space.s)
        self._under.addLayout(self._beside)
        self._arrange()

    def _arrange(self) -> None:
        """Put the facts and the ways where they have room: beside the face, or one below the other under it."""
        width = self.width()
        if width >= theme.scaled(_FACTS_BESIDE):
            self._texts.insertWidget(2, self._facts)
        else:
            self._under.insertWidget(1, self._facts)
        if width >= theme.scaled(_WAYS_BESIDE):
            self._beside.addWidget(self._ways)
        else:
            self._under.addWidget(self._ways)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._heading.edit.clicked.connect(self.edit_wanted)
        self._call.clicked.connect(self._call_them)
        self._whatsapp.clicked.connect(self._write_whatsapp)
        self._email.clicked.connect(self._write_email)
        self._more.clicked.connect(self._ask_for_menu)
        self._face.given.connect(self._take_photo)
        self._face.asked.connect(self._choose_photo)
        self._face.taken_off.connect(self._take_photo_off)

    def _name_ways(self) -> None:
        roomy = self.width() >= theme.scaled(_ROOMY) or self._under.indexOf(self._ways) >= 0
        names = (self.tr("Call"), self.tr("WhatsApp"), self.tr("Email"))
        for button, name in zip((self._call, self._whatsapp, self._email), names, strict=True):
            button.setText(name if roomy else "")
            button.setAccessibleName(name)
            button.updateGeometry()

    def _tell(self) -> None:
        card = self._card
        if card is None:
            return
        words, formats, today = self._context.words(), self._context.formats(), self._context.today()
        pills = header_words.pills(card, words, formats, today)
        story = header_words.story(card, words, formats, today)
        met = card.state.last_contact_on is not None or card.state.last_attempt_on is not None
        told = (pills, self._drift, story, met, card.referred_by_id, words.language)
        if told == self._told:
            return
        self._told = told
        empty(self._flow)
        for pill in pills:
            self._flow.addWidget(self._pill(pill))
        if self._drift is not None:
            asking = DriftPill(self._drift, words, formats)
            asking.answered.connect(self.silence_explained)
            asking.traced.connect(self.silence_traced)
            self._flow.addWidget(asking)
        since = TracedFigure()
        since.show_figure(story.since, "", self.beginning_traced.emit if met else None)
        if story.what:
            self._flow.addWidget(_Story(f"{story.what}{_WIDE_SPACE}·"))
        self._flow.addWidget(since)
        if story.through:
            self._flow.addWidget(_Story("·"))
            self._flow.addWidget(self._who_brought_them(card, story.through))
        lead_tab_through(self)

    def _who_brought_them(self, card: CustomerCard, text: str) -> TracedFigure:
        brought = TracedFigure()
        told = self.tr("Open the card of {name}").format(name=card.referred_by)
        brought.show_figure(text, "", self._open_who_brought_them, told)
        return brought

    def _pill(self, pill: header_words.Pill) -> QWidget:
        if not (pill.of_contact or pill.of_approaches):
            return Chip(pill.text, pill.tone)
        button = ChipButton(pill.text, pill.tone)
        button.setChecked(True)
        told = self.tr("Show the last contact") if pill.of_contact else self.tr("Show the approaches")
        button.setToolTip(tip(told))
        button.clicked.connect(lambda: button.setChecked(True))  # it shows how it stands, not that it was pressed
        button.clicked.connect(self.contact_traced if pill.of_contact else self.approaches_traced)
        return button

    def _judge_ways(self) -> None:
        """A way that is not known cannot be taken; one the customer refused can, with a sign and a word of warning."""
        card = self._card
        if card is None:
            return
        missing = (self.tr("No phone on the card"), self.tr("No mobile on the card"), self.tr("No email on the card"))
        ways = (
            (self._call, contact.phones(card), Channel.PHONE),
            (self._whatsapp, contact.mobiles(card), Channel.WHATSAPP),
            (self._email, contact.emails(card), Channel.EMAIL),
        )
        for (button, reach, channel), nothing in zip(ways, missing, strict=True):
            button.setEnabled(bool(reach))
            said = self._shown(reach[0]) if reach else nothing
            refused = bool(reach) and contact.refused(card, channel)
            button.set_icon("circle-x" if refused else terms.channel_icon(channel))
            if refused:
                said = self.tr("{reach}. They asked not to be contacted this way.").format(reach=said)
            button.setToolTip(tip(said))
            button.setAccessibleDescription(said)

    def _shown(self, reach: Reach) -> str:
        return national(reach.normal, self._region) if reach.kind is ReachKind.PHONE and reach.normal else reach.text

    @Slot()
    def _call_them(self) -> None:
        if self._card is not None:
            self._turn(self._call, contact.phones(self._card), contact.call, Channel.PHONE)

    @Slot()
    def _write_whatsapp(self) -> None:
        if self._card is not None:
            self._turn(self._whatsapp, contact.mobiles(self._card), contact.write_on_whatsapp, Channel.WHATSAPP)

    @Slot()
    def _write_email(self) -> None:
        if self._card is not None:
            self._turn(self._email, contact.emails(self._card), contact.write_email, Channel.EMAIL)

    def _turn(self, button: Button, ways: Sequence[Reach], turn: Callable[[Reach], None], channel: Channel) -> None:
        """Turn to the customer by the only way there is, or by the one chosen from several."""
        if not self._is_agreed_to(channel):
            return
        if len(ways) == 1:
            turn(ways[0])
            self.turned_to.emit(channel)
            return
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for reach in ways:
            action = menu.addAction(menu_text(f"{self._shown(reach)}  {reach.label}".strip()))
            action.triggered.connect(lambda _=False, reach=reach: (turn(reach), self.turned_to.emit(channel)))
        open_below(menu, button)

    def _is_agreed_to(self, channel: Channel) -> bool:
        """Say whether to go on: whoever refused a way is only turned to by it on purpose."""
        card = self._card
        if card is None or not contact.refused(card, channel):
            return True
        name = terms.named(channel, self._context.words())
        told = self.tr("{name} asked not to be contacted by {channel}.").format(name=card.name, channel=name)
        return messages.ask(self, self.tr("Better not"), told, self.tr("Do it anyway"), self.tr("Leave it"))

    def _open_who_brought_them(self) -> None:
        if self._card is not None and self._card.referred_by_id is not None:
            self._context.bus.wanted.emit(CustomerTarget(self._card.referred_by_id))

    @Slot()
    def _ask_for_menu(self) -> None:
        self.menu_wanted.emit(self._more)

    @Slot(object)
    def _take_photo(self, picture: Path | QImage) -> None:
        if self._card is not None:
            self.photo.take(self._card.id, picture)

    @Slot()
    def _choose_photo(self) -> None:
        if self._card is not None:
            self.photo.choose(self._card.id)

    @Slot()
    def _take_photo_off(self) -> None:
        if self._card is not None:
            self.photo.take_off(self._card.id)


class _Story(PlainLabel):
    """One line where there is room for it, else several."""

    def __init__(self, text: str) -> None:
        super().__init__(text, ink="muted", wrap=True)

    def sizeHint(self) -> QSize:
        return self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text()) + QSize(2, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(120), self.sizeHint().height())
