"""Where a customer is passed on to somebody else in the shop."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from db.queries.shop import StaffMember
from desktop.pages.customers.wish_form import WishForm
from desktop.widgets.check_line import CheckLine
from desktop.widgets.chip import ChipButton
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Field, Line
from desktop.widgets.lines import Pills
from desktop.widgets.one_of import OneOf


@dataclasses.dataclass(frozen=True, slots=True)
class OwnerWishes:
    """Whose customer it is to be, why, whether the two met, and the day the customer was told, as typed."""

    owner_id: int | None
    reason: str = ""
    introduced: bool = False
    told: str = ""


class OwnerForm(WishForm[OwnerWishes]):
    """A pill for everybody who works in the shop."""

    def __init__(self, wishes: OwnerWishes, staff: Sequence[StaffMember]) -> None:
        """Begin with `wishes`."""
        super().__init__()
        self._chips = {member.id: ChipButton(member.name) for member in staff}
        group = OneOf(self)
        for member_id, chip in self._chips.items():
            group.addButton(chip)
            chip.setChecked(member_id == wishes.owner_id)
        self._reason, self._told = Line(wishes.reason), DayField(wishes.told, near=True)
        self._introduced = CheckLine()
        self._introduced.setChecked(wishes.introduced)
        self._named = [Field(Pills(list(self._chips.values()))), Field(self._reason), Field(self._told)]
        whom, why, told = self._named
        for widget in (whom, why, self._introduced, told):
            self.fields.addWidget(widget)
        self.retranslate()

    def begin(self) -> None:
        chosen = next((chip for chip in self._chips.values() if chip.isChecked()), None)
        (chosen or next(iter(self._chips.values()))).setFocus()

    def wishes(self) -> OwnerWishes:
        owner_id = next((member_id for member_id, chip in self._chips.items() if chip.isChecked()), None)
        return OwnerWishes(
            owner_id, self._reason.text().strip(), self._introduced.isChecked(), self._told.text().strip()
        )

    def is_understood(self) -> bool:
        if not self._told.is_understood():
            self._told.setFocus()
            return False
        return True

    def retranslate(self) -> None:
        names = (self.tr("Passed on to"), self.tr("Why"), self.tr("The customer was told on"))
        for field, name in zip(self._named, names, strict=True):
            field.set_name(name)
        self._introduced.setText(self.tr("They were introduced"))
