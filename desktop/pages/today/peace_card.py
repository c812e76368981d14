"""Whom to leave in peace for now, why, and until when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.relationship.today import PeaceLine
from desktop import theme
from desktop.prose import Prose, Run
from desktop.sentences import Sentences
from desktop.shortening import shortened
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.prose_label import ProseLabel
from desktop.widgets.text import PlainLabel, SectionTitle
from desktop.widgets.way_in import WayIn

_FIRST = 3
_STEP = 60


class PeaceCard(Card):
    """One sentence a customer.

    Attributes:
        opened: a customer is to be shown.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the card; `show_lines` fills it."""
        super().__init__(parent)
        self._lines: Sequence[PeaceLine] = ()
        self._sentences: Sentences | None = None
        self._asked_for = _FIRST
        self._title = SectionTitle()
        self._count = PlainLabel(ink="muted")
        self._rows: list[_PeaceRow] = []
        self._more = Button(kind=Kind.QUIET, compact=True, trailing_icon="chevron-down", flush=True)
        self._more.clicked.connect(self._show_more)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._count)
        self.content.setSpacing(theme.current().space.s)
        self.content.addLayout(head)
        self.content.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_lines(self, lines: Sequence[PeaceLine], sentences: Sentences) -> None:
        """Show these in the order given; the first few at once, the others when asked for."""
        self._lines, self._sentences = lines, sentences
        self._title.setText(self.tr("Leave in peace"))
        self._count.setText(self.tr("%n people", "", len(lines)))
        self._fill()

    def _fill(self) -> None:
        shown = self._lines[: self._asked_for]
        for row in self._rows[len(shown) :]:
            row.hide()
            row.deleteLater()
        del self._rows[len(shown) :]
        while len(self._rows) < len(shown):
            row = _PeaceRow()
            row.opened.connect(self.opened)
            self._rows.append(row)
            self.content.insertWidget(len(self._rows), row)
            row.show()  # at once, so that it can take the keyboard
        for row, line in zip(self._rows, shown, strict=True):
            if self._sentences is not None:
                row.show_line(line, self._sentences)
        hidden = len(self._lines) - len(shown)
        self._more.setText(self.tr("%n more", "", hidden))
        self._more.setVisible(hidden > 0)

    @Slot()
    def _show_more(self) -> None:
        before = len(self._rows)
        self._asked_for = before + _STEP
        self._fill()
        self._rows[before].setFocus(Qt.FocusReason.OtherFocusReason)  # the button may have gone


class _PeaceRow(ProseLabel):
    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__(ink="muted")
        self._customer_id = 0
        self._way_in = WayIn(self)
        self._way_in.taken.connect(self._open)

    def show_line(self, line: PeaceLine, sentences: Sentences) -> None:
        self._customer_id = line.customer_id
        self.set_prose(Prose((Run(shortened(line.name), strong=True), Run(" · "), *sentences.peace(line.peace).runs)))

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._customer_id)
