"""Open complaints on a card: what was said, how far the road is, and the next step of it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.commands import complaints as commands
from db.queries.card import Card as CustomerCard
from db.queries.cardparts import ComplaintOf
from db.records import ComplaintOutcome
from desktop import theme
from desktop.context import Context
from desktop.drafts import Drafts, of_card
from desktop.pages.customers.kept_field import KeptField
from desktop.pages.customers.part import Part
from desktop.quoting import quoted
from desktop.widgets.button import Button, Kind
from desktop.widgets.lines import SmallButton, quiet
from desktop.widgets.text import PlainLabel


class ComplaintsPart(Part):
    """Heard, first contact, remedy, the customer's own yes; not there at all when nothing is open."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._remedy_for = 0
        self._is_to_look = False
        self._line: KeptField | None = None
        self._drafts = Drafts(context)

    def title(self) -> str:
        return self.tr("Open complaint")

    def slice_of(self, card: CustomerCard) -> object:
        return card.complaints

    def begin(self, card: CustomerCard) -> None:
        self._remedy_for = 0
        self._is_to_look = True

    def show_again(self) -> None:
        if not self._remedy_for and any(self._drafts.text(self._place(one.id)) for one in self.card.complaints):
            self._is_to_look = True
            self.renew()

    def fill(self, card: CustomerCard) -> None:
        if self._is_to_look:
            waiting = (one.id for one in card.complaints if self._drafts.text(self._place(one.id)))
            self._remedy_for = next(waiting, self._remedy_for)
        self._is_to_look = False
        self.setVisible(bool(card.complaints))
        for complaint in self.first_of(card.complaints, lambda one: one.id == self._remedy_for):
            self.body.addWidget(self._case(complaint))

    def _case(self, complaint: ComplaintOf) -> QWidget:
        case = QWidget()
        space = theme.current().space
        layout = QVBoxLayout(case)
        layout.setContentsMargins(0, space.xs, 0, 0)
        layout.setSpacing(space.xs)
        if complaint.words:
            said = PlainLabel(quoted(complaint.words), wrap=True, serif=True, italic=True)
            layout.addWidget(said)
        layout.addWidget(quiet(self._road(complaint)))
        if self._remedy_for == complaint.id:
            layout.addWidget(self._remedy_field(complaint.id))
        layout.addLayout(self._steps(complaint))
        return case

    def _road(self, complaint: ComplaintOf) -> str:
        formats, today = self._context.formats(), self._context.today()
        heard = self.tr("heard {when}").format(when=formats.moment(complaint.heard_at, today))
        if complaint.remedied_at is not None:
            when = formats.moment(complaint.remedied_at, today)
            return self.tr("{heard} · remedied {when}, waiting for their yes").format(heard=heard, when=when)
        if complaint.first_contact_at is not None:
            when = formats.moment(complaint.first_contact_at, today)
            return self.tr("{heard} · spoken with {when}, no remedy yet").format(heard=heard, when=when)
        return self.tr("{heard} · nobody has spoken with them yet").format(heard=heard)

    def _steps(self, complaint: ComplaintOf) -> QHBoxLayout:
        steps = QHBoxLayout()
        steps.setSpacing(theme.current().space.xs)
        if complaint.first_contact_at is None:
            spoken = Button(self.tr("Spoken with now"), icon="phone", compact=True)
            spoken.clicked.connect(lambda: self._contacted(complaint.id))
            steps.addWidget(spoken)
        elif complaint.remedied_at is None:
            remedy = Button(self.tr("Remedy…"), icon="heart-handshake", compact=True)
            remedy.clicked.connect(lambda: self._open_remedy(complaint.id))
            steps.addWidget(remedy)
        else:
            yes = Button(self.tr("They said yes"), icon="check", compact=True)
            yes.clicked.connect(lambda: self._close(complaint.id, ComplaintOutcome.YES))
            steps.addWidget(yes)
        lost = SmallButton("circle-x", self.tr("Could not be reached"), kind=Kind.QUIET)
        lost.clicked.connect(lambda: self._close(complaint.id, ComplaintOutcome.UNREACHABLE))
        steps.addWidget(lost)
        steps.addStretch()
        return steps

    def _remedy_field(self, complaint_id: int) -> KeptField:
        hint = self.tr("What was done, and why for this person…")
        field = self._line = KeptField(self._drafts, self._place(complaint_id), hint)
        field.wanted.connect(self._remedied)
        field.given_up.connect(self._put_away_remedy)
        field.discarded.connect(self._put_away_remedy)
        return field

    def _open_remedy(self, complaint_id: int) -> None:
        self._remedy_for = complaint_id
        self.renew()
        if self._line is not None:
            self._line.setFocus()

    @Slot()
    def _put_away_remedy(self) -> None:
        self._remedy_for = 0
        self.renew()

    def _contacted(self, complaint_id: int) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.contacted(journal, complaint_id, now, now))

    @Slot(str)
    def _remedied(self, words: str) -> None:
        complaint_id, self._remedy_for = self._remedy_for, 0
        place = self._place(complaint_id)
        if not words:
            self.renew()
            return
        journal, now = self._context.journal, self._context.now()
        self._context.do(
            lambda: commands.remedied(journal, complaint_id, words, "", now, now),
            lambda _change: self._drafts.keep(place, ""),
        )

    def _place(self, complaint_id: int) -> str:
        return of_card(self.card.id, f"remedy-{complaint_id}")

    def _close(self, complaint_id: int, outcome: ComplaintOutcome) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.closed(journal, complaint_id, outcome, now, now))
