"""Who is away today, and who looks after their customers meanwhile."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from db.queries.care_people import Cover
from desktop import theme
from desktop.formats import Formats
from desktop.prose import prose
from desktop.widgets.card import Card
from desktop.widgets.prose_label import ProseLabel
from desktop.widgets.text import SectionTitle


class AwayCard(Card):
    """A sentence for everybody who is away."""

    def __init__(self) -> None:
        """Make the card; `show_covers` fills it."""
        super().__init__()
        self._title = SectionTitle()
        self._lines: list[ProseLabel] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.current().space.xs)
        self.content.setSpacing(theme.current().space.s)
        self.content.addWidget(self._title)
        self.content.addLayout(self._column)

    def show_covers(self, covers: Sequence[Cover], today: datetime.date, formats: Formats) -> None:
        """Show who is away on `today`."""
        self._title.setText(self.tr("Away today"))
        for line in self._lines[len(covers) :]:
            line.hide()
            line.deleteLater()
        del self._lines[len(covers) :]
        while len(self._lines) < len(covers):
            self._lines.append(ProseLabel())
            self._column.addWidget(self._lines[-1])
        for line, cover in zip(self._lines, covers, strict=True):
            until = formats.short(cover.until_on, today)
            told = self.tr(
                "**{name}** is away until {day}; **{cover}** looks after their %n customer(s).", "", cover.customers
            )
            line.set_prose(prose(told, name=cover.name, cover=cover.cover, day=until))
