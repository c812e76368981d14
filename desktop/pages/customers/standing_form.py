"""Where it is noted that somebody left, or came back."""

from __future__ import annotations

import dataclasses

from desktop.pages.customers.wish_form import WishForm
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Field, Line


@dataclasses.dataclass(frozen=True, slots=True)
class StandingWishes:
    """The texts of the form, days as typed."""

    lost: str
    reason: str
    lost_to: str
    won_back: str


class StandingForm(WishForm[StandingWishes]):
    """The form, filled with what is known."""

    def __init__(self, wishes: StandingWishes) -> None:
        """Begin with `wishes`."""
        super().__init__()
        self._lost, self._won_back = DayField(wishes.lost, near=True), DayField(wishes.won_back, near=True)
        self._reason, self._lost_to = Line(wishes.reason), Line(wishes.lost_to)
        controls = (self._lost, self._reason, self._lost_to, self._won_back)
        self._named = [Field(control) for control in controls]
        for field in self._named:
            self.fields.addWidget(field)
        self.retranslate()

    def begin(self) -> None:
        self._lost.setFocus()

    def wishes(self) -> StandingWishes:
        return StandingWishes(
            lost=self._lost.text().strip(),
            reason=self._reason.text().strip(),
            lost_to=self._lost_to.text().strip(),
            won_back=self._won_back.text().strip(),
        )

    def is_understood(self) -> bool:
        return not self.lead_to_unread(self._lost, self._won_back)

    def retranslate(self) -> None:
        names = (
            self.tr("Left us on"),
            self.tr("Why"),
            self.tr("Where they went"),
            self.tr("Came back on"),
        )
        for field, name in zip(self._named, names, strict=True):
            field.set_name(name)
