"""Whether somebody left and came back."""

from __future__ import annotations

import dataclasses
import datetime

from db.commands import customers as commands
from db.queries.card import Card as CustomerCard
from desktop.pages.customers.form_part import FormPart
from desktop.pages.customers.standing_form import StandingForm, StandingWishes
from desktop.pages.customers.typed_day import typed_day
from desktop.widgets.lines import IconLine, quiet


class StandingPart(FormPart[StandingWishes]):
    """Lines for what there is; the form asks for the rest."""

    def title(self) -> str:
        return self.tr("Left and came back")

    def edit_name(self) -> str:
        return self.tr("Note that they left or came back")

    def slice_of(self, card: CustomerCard) -> object:
        standing = card.standing
        return (standing.lost_on, standing.lost_reason, standing.lost_to, standing.won_back_on)

    def known(self, card: CustomerCard) -> StandingWishes:
        said = card.standing
        return StandingWishes(
            lost=self._shown(said.lost_on),
            reason=said.lost_reason,
            lost_to=said.lost_to,
            won_back=self._shown(said.won_back_on),
        )

    def made(self, wishes: StandingWishes) -> StandingForm:
        return StandingForm(wishes)

    def keep(self, card: CustomerCard, before: StandingWishes, wishes: StandingWishes) -> None:
        journal, now, today = self._context.journal, self._context.now(), self._context.today()
        standing = dataclasses.replace(
            card.standing,
            lost_on=typed_day(wishes.lost, today),
            lost_reason=wishes.reason,
            lost_to=wishes.lost_to,
            won_back_on=typed_day(wishes.won_back, today),
        )
        self._context.do(lambda: commands.set_standing(journal, card.id, standing, now), self.kept)

    def fill_seen(self, card: CustomerCard) -> None:
        said, formats = card.standing, self._context.formats()
        if said.lost_on is not None:
            told = self.tr("Left us on {day}").format(day=formats.date(said.lost_on))
            why = " · ".join(part for part in (said.lost_reason, said.lost_to) if part)
            self.body.addWidget(IconLine("circle-x", told, why))
        if said.won_back_on is not None:
            told = self.tr("Came back on {day}").format(day=formats.date(said.won_back_on))
            self.body.addWidget(IconLine("heart-handshake", told))
        if said.lost_on is None:
            self.body.addWidget(quiet(self.tr("Nothing noted.")))

    def _shown(self, day: datetime.date | None) -> str:
        return self._context.formats().date(day) if day is not None else ""
