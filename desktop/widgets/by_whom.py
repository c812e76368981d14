"""Who of the shop a logged touch was with: asked only where several work, and remembered for the next line."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from db.changes import ChangeSet
from db.queries import shop
from db.queries.shop import StaffMember
from desktop.context import Context
from desktop.widgets.entry_chips import EntryChip
from desktop.widgets.menu_text import menu_text


def who_logs(context: Context) -> int | None:
    """Return who of the shop logs touches at this computer; None where that is left open, and in a shop of one."""
    present = _present(shop.staff(context.journal), context)
    return present.id if present is not None else None


class ByWhom(QWidget):
    """Never seen itself: it makes the chip and the menu of those who work in the shop.

    Attributes:
        chosen: it is somebody else from now on.
    """

    chosen = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Begin with whoever logged last at this computer, if they still work here."""
        super().__init__(parent)
        self.hide()
        self._context = context
        self._members: Sequence[StaffMember] | None = None

    @property
    def staff_id(self) -> int | None:
        """Who it was; None where that is left open, and in a shop of one, which is never asked."""
        present = _present(self._known(), self._context)
        return present.id if present is not None else None

    def hear(self, changes: ChangeSet) -> None:
        """Know of those who came, left or changed their name."""
        if changes.touches("staff"):
            self._members = None

    def chip(self) -> EntryChip | None:
        """Return a chip that names who it was and lets it be somebody else; None in a shop of one."""
        if len(self._known()) < _SEVERAL:
            return None
        present = _present(self._known(), self._context)
        text, tone = (present.name, "neutral") if present is not None else (self.tr("Who of you?"), "caution")
        chip = EntryChip(text, tone, "user-check", self.tr("Who of the shop it was: Enter chooses anew"))
        chip.clicked.connect(lambda: self.menu().popup(chip.mapToGlobal(chip.rect().bottomLeft())))
        chip.removed.connect(lambda: self._choose(None))
        return chip

    def menu(self) -> QMenu:
        """Return the menu of those who work in the shop, not shown yet."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        present = _present(self._known(), self._context)
        for member in (*self._known(), None):
            if member is None:
                menu.addSeparator()
            action = menu.addAction(menu_text(member.name) if member is not None else self.tr("Leave it open"))
            action.setCheckable(True)
            action.setChecked(member == present)
            action.triggered.connect(lambda _=False, member=member: self._choose(member))
            if member == present:
                menu.setActiveAction(action)
        return menu

    def _known(self) -> Sequence[StaffMember]:
        if self._members is None:
            self._members = shop.staff(self._context.journal)
        return self._members

    def _choose(self, member: StaffMember | None) -> None:
        settings = self._context.settings
        settings.change(dataclasses.replace(settings.now, logs=member.name if member is not None else None))
        self.chosen.emit()


_SEVERAL = 2


def _present(known: Sequence[StaffMember], context: Context) -> StaffMember | None:
    if len(known) < _SEVERAL:
        return None
    return next((one for one in known if one.name == context.settings.now.logs), None)
