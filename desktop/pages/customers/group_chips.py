"""Which kind of entry a story is narrowed to: a chip a kind, each with how many there are."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup

from db.queries.timeline import EntryGroup
from desktop import theme
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.pages.customers.timeline_words import group_name
from desktop.widgets.chip import ChipButton
from desktop.widgets.lines import Pills


class GroupChips(Pills):
    """One chip is chosen at a time; a kind there is nothing of has none.

    Attributes:
        chosen: another kind was pressed, or all of them.
    """

    chosen = Signal()

    def __init__(self) -> None:
        """Begin with all kinds."""
        self._chips: dict[EntryGroup | None, ChipButton] = {group: ChipButton() for group in (None, *EntryGroup)}
        super().__init__(list(self._chips.values()), apart=theme.current().space.xs)
        one = QButtonGroup(self)
        for chip in self._chips.values():
            one.addButton(chip)
            chip.clicked.connect(self.chosen)
        self.choose_all()

    @property
    def group(self) -> EntryGroup | None:
        """The kind chosen; None where all are."""
        return next(group for group, chip in self._chips.items() if chip.isChecked())

    def choose_all(self) -> None:
        """Narrow the story no more."""
        self._chips[None].setChecked(True)

    def count(self, counts: Mapping[EntryGroup, int], words: Words, formats: Formats) -> None:
        """Say how many there are of each kind."""
        total = sum(counts.values())
        for group, chip in self._chips.items():
            count = total if group is None else counts.get(group, 0)
            chip.setText(f"{group_name(group, words)} {formats.number(count)}")
            chip.setVisible(bool(count) or chip.isChecked())
            # Tab comes to one of them; that may have been one that is not shown any more.
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip.isChecked() else Qt.FocusPolicy.ClickFocus)
            chip.updateGeometry()
