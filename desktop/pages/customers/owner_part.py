"""Whose customer somebody is, and how they were passed on. A shop of one never sees it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout

from db.commands import customers as commands
from db.queries import shop
from db.queries.card import Card as CustomerCard
from db.queries.cardparts import HandOffOf
from db.queries.shop import StaffMember
from desktop import theme
from desktop.context import Context
from desktop.pages.customers.form_part import FormPart
from desktop.pages.customers.owner_form import OwnerForm, OwnerWishes
from desktop.pages.customers.typed_day import typed_day
from desktop.widgets.avatar import Avatar
from desktop.widgets.lines import IconLine, quiet
from desktop.widgets.text import PlainLabel


class OwnerPart(FormPart[OwnerWishes]):
    """The owner, and every hand-off, the newest first."""

    def __init__(self, context: Context, staff: int) -> None:
        """Make an empty sheet; `staff` is how many people work in the shop."""
        super().__init__(context)
        self._staff = staff
        self._members: Sequence[StaffMember] = ()

    def title(self) -> str:
        return self.tr("Looked after by")

    def edit_name(self) -> str:
        return self.tr("Pass the customer on")

    def slice_of(self, card: CustomerCard) -> object:
        return (card.owner, card.owner_colour, card.owner_away, card.passed_on)

    def known(self, card: CustomerCard) -> OwnerWishes:
        self._members = shop.staff(self._context.journal)
        return OwnerWishes(card.owner_id)

    def made(self, wishes: OwnerWishes) -> OwnerForm:
        return OwnerForm(wishes, self._members)

    def keep(self, card: CustomerCard, before: OwnerWishes, wishes: OwnerWishes) -> None:
        if wishes.owner_id == card.owner_id:
            self._leave()
            return
        journal, now = self._context.journal, self._context.now()
        told = typed_day(wishes.told, self._context.today())
        self._context.do(
            lambda: commands.hand_off(
                journal, card.id, wishes.owner_id, wishes.reason, now, introduced=wishes.introduced, told_on=told
            ),
            self.kept,
        )

    def fill(self, card: CustomerCard) -> None:
        self.setVisible(self._staff > 1)
        super().fill(card)

    def fill_seen(self, card: CustomerCard) -> None:
        if card.owner:
            self.body.addLayout(_somebody(card.owner, card.owner_colour or ""))
        else:
            self.body.addWidget(quiet(self.tr("Nobody yet.")))
        if card.owner_away is not None:
            until = self._context.formats().short(card.owner_away.until_on, self._context.today())
            told = self.tr("away until {day}; {name} looks after them").format(day=until, name=card.owner_away.cover)
            self.body.addWidget(quiet(told))
        for passed in card.passed_on:
            self.body.addWidget(self._line(passed))

    def _line(self, passed: HandOffOf) -> IconLine:
        formats, today = self._context.formats(), self._context.today()
        nobody = self.tr("nobody")
        told = f"{passed.before or nobody} → {passed.after or nobody}"
        below = [formats.short(passed.on, today), passed.reason]
        if passed.introduced:
            below.append(self.tr("introduced"))
        if passed.told_on is not None:
            below.append(self.tr("told on {day}").format(day=formats.short(passed.told_on, today)))
        return IconLine("arrow-right", told, " · ".join(part for part in below if part))


def _somebody(name: str, tone: str) -> QHBoxLayout:
    across = QHBoxLayout()
    across.setSpacing(theme.current().space.s)
    across.addWidget(Avatar(name, _DISC, tone=tone))
    across.addWidget(PlainLabel(name, wrap=True), 1)
    return across


_DISC = 26
