"""What to tread carefully around, in sight while one is about to speak or write."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.changes import ChangeSet
from db.queries.treading import sensitivities_of
from desktop import theme
from desktop.context import Context
from desktop.widgets.lines import Glyph
from desktop.widgets.text import PlainLabel


class TreadLine(QWidget):
    """A warning sign and the sensitivities of one person; hidden where there are none."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin with nobody."""
        super().__init__(parent)
        self._context = context
        self._customer_id: int | None = None
        self._known: dict[int, tuple[str, ...]] = {}
        self._text = PlainLabel(size="small", ink="bad", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.s)
        layout.addWidget(Glyph("triangle-alert", "bad"), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        self.hide()

    def text(self) -> str:
        """Return what is said; empty where nothing is."""
        return self._text.text() if not self.isHidden() else ""

    def show_customer(self, customer_id: int | None) -> None:
        """Say what to tread carefully around with somebody; None hides it."""
        self._customer_id = customer_id
        words: tuple[str, ...] = ()
        if customer_id is not None:
            if customer_id not in self._known:
                self._known[customer_id] = sensitivities_of(self._context.journal, customer_id)
            words = self._known[customer_id]
        if words:
            self._text.setText(self.tr("Tread carefully: {words}").format(words=" · ".join(words)))
        self.setVisible(bool(words))

    def hear(self, changes: ChangeSet) -> None:
        """Know of sensitivities that came or changed."""
        if changes.touches("sensitivity"):
            self._known.clear()
            self.show_customer(self._customer_id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_customer(self._customer_id)
