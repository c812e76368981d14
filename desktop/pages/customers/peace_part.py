"""The sheet that opens below the head of a card when somebody is to be left in peace."""

from __future__ import annotations

import dataclasses
import datetime

from db.commands import rhythms
from db.queries.card import Card as CustomerCard
from desktop.pages.customers.form_part import OnDemandPart
from desktop.pages.customers.peace_form import PeaceForm, PeaceWishes
from desktop.pages.customers.typed_day import coming_day

_USUAL_DAYS = 14


class PeacePart(OnDemandPart[PeaceWishes]):
    """Until when, and why; the head of the card says so afterwards."""

    def title(self) -> str:
        return self.tr("Leave in peace")

    def edit_name(self) -> str:
        return self.tr("Leave in peace")

    def known(self, card: CustomerCard) -> PeaceWishes:
        return PeaceWishes("", "")

    def made(self, wishes: PeaceWishes) -> PeaceForm:
        today, formats = self._context.today(), self._context.formats()
        usual = formats.date(today + datetime.timedelta(days=_USUAL_DAYS))
        return PeaceForm(dataclasses.replace(wishes, until=wishes.until or usual), formats, today)

    def keep(self, card: CustomerCard, before: PeaceWishes, wishes: PeaceWishes) -> None:
        journal, now, today = self._context.journal, self._context.now(), self._context.today()
        until = coming_day(wishes.until, today)
        if until is not None:
            self._context.do(lambda: rhythms.leave_in_peace(journal, card.id, until, wishes.reason, now), self.kept)
