"""What to tread carefully around, in sight while one is about to speak or write."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.changes import ChangeSet
from db.queries.treading import refused_by, sensitivities_of
from db.records import Channel
from desktop import theme
from desktop.context import Context
from desktop.sentences import Sentences
from desktop.widgets.lines import Glyph
from desktop.widgets.text import PlainLabel


class TreadLine(QWidget):
    """A warning sign, the sensitivities of one person, and that they refused the way one speaks of.

    Hidden where there is nothing to say.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin with nobody."""
        super().__init__(parent)
        self._context = context
        self._customer_id: int | None = None
        self._channel: Channel | None = None
        self._known: dict[int, tuple[tuple[str, ...], frozenset[Channel]]] = {}
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

    def show_customer(self, customer_id: int | None, channel: Channel | None = None) -> None:
        """Say what to tread carefully around with somebody to whom one turns by `channel`; nobody hides it."""
        self._customer_id, self._channel = customer_id, channel
        told: list[str] = []
        if customer_id is not None:
            if customer_id not in self._known:
                journal = self._context.journal
                self._known[customer_id] = sensitivities_of(journal, customer_id), refused_by(journal, customer_id)
            words, refused = self._known[customer_id]
            if words:
                told.append(self.tr("Tread carefully: {words}").format(words=" · ".join(words)))
            if channel is not None and channel in refused:
                context = self._context
                told.append(Sentences(context.words(), context.formats(), context.today()).refused((channel,)))
        self._text.setText("\n".join(told))
        self.setVisible(bool(told))

    def hear(self, changes: ChangeSet) -> None:
        """Know of sensitivities and words on consent that came or changed."""
        if changes.touches("sensitivity") or changes.touches("consent"):
            self._known.clear()
            self.show_customer(self._customer_id, self._channel)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_customer(self._customer_id, self._channel)
