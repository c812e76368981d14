"""What stays in the journal while a report leaves, and the promises that may leave with it after all."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db.changes import Change
from db.queries.progress import ProgressFacts
from desktop import icons, theme
from desktop.context import Context
from desktop.theme import Weight
from desktop.widgets.card import Card
from desktop.widgets.check_line import CheckLine
from desktop.widgets.text import PlainLabel

_MOST = 5


class StayingCard(Card):
    """Says what stays; a tick on a private promise lets the client read of it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin with nothing that stays."""
        super().__init__(parent, tone="good")
        self._context = context
        self._facts: ProgressFacts | None = None
        self._promises: tuple[tuple[int, str], ...] = ()
        self._title = PlainLabel(ink="good", weight=Weight.STRONG)
        self._text = PlainLabel(size="small", ink="muted", wrap=True)
        self._ask = PlainLabel(size="small", ink="muted", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(theme.current().space.s)
        head.addWidget(_Lock(), 0)
        head.addWidget(self._title, 1)
        self.content.addLayout(head)
        self.content.addWidget(self._text)
        self.content.addWidget(self._ask)
        self.content.addLayout(self._lines)
        self._retranslate()

    def show_facts(self, facts: ProgressFacts) -> None:
        """Say what stays of a report made of `facts`."""
        if facts is self._facts:
            return
        self._facts = facts
        self._retranslate()
        if not facts.private_promises:
            self._show((facts, ()))
            return
        journal, client, days = self._context.journal, facts.client.id, (facts.period_from, facts.period_to)

        def found() -> tuple[ProgressFacts, tuple[tuple[int, str], ...]]:
            from db.queries.progress import promises_kept_back

            return facts, promises_kept_back(journal, client, *days)

        self._context.tasks.run(lambda _ticket: found(), self._show)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, found: tuple[ProgressFacts, tuple[tuple[int, str], ...]]) -> None:
        facts, self._promises = found
        if facts is not self._facts:
            return
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for promise_id, words in self._promises[:_MOST]:
            line = CheckLine(words)
            line.clicked.connect(lambda _on=True, promise_id=promise_id: self._let_go(promise_id))
            self._lines.addWidget(line)
            line.show()
        self._retranslate()

    def _let_go(self, promise_id: int) -> None:
        journal, now = self._context.journal, self._context.now()

        def change() -> Change:
            from db.commands.touches import share_promise

            return share_promise(journal, promise_id, now, shareable=True)

        self._context.do(change)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Nothing private leaves"))
        count = self._facts.private_touches + self._facts.private_promises if self._facts is not None else 0
        if count == 0:
            told = self.tr(
                "All warmth figures stay in the journal. Of talks and promises, only what you marked for the report "
                "is here."
            )
        else:
            told = self.tr(
                "%n private note(s) and promise(s) and all warmth figures stay in the journal. "
                "Of talks and promises, only what you marked for the report is here.",
                "",
                count,
            )
        self._text.setText(told)
        more = len(self._promises) - _MOST
        ask = self.tr("These promises stay here. Tick one to let it leave:")
        if more > 0:
            beyond = self.tr("%n more on the card", "", more)
            ask = f"{ask} ({beyond})"
        self._ask.setText(ask)
        self._ask.setVisible(bool(self._promises))


class _Lock(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.scaled(18), theme.scaled(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.draw(QPainter(self), self.rect(), "lock", "good")
