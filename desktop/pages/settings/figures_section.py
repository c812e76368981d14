"""How the shop's own figures are made: what weighs how much in warmth, and how many silences are asked about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.commands import ownrules as commands
from db.queries import ownrules
from desktop.context import Context
from desktop.pages.settings.facts import SettingsFacts
from desktop.pages.settings.section import Section
from desktop.widgets.button import Button, Kind
from desktop.widgets.counting import Count
from desktop.widgets.rows import KeptLine, Row
from desktop.widgets.scaled_width import keep_width
from desktop.widgets.sheet import Sheet

if TYPE_CHECKING:
    from db.relationship.warmth import Part

_FIGURE_WIDTH = 84


class FiguresSection(Section):
    """A weight for every part of warmth, and a number of names a week."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `show_facts` fills it."""
        super().__init__(context, parent)
        self._weights: Mapping[Part, float] = {}
        self._rows: dict[Part, tuple[KeptLine, Row]] = {}
        self._warmth, self._drift = Sheet(), Sheet()
        self._column = QVBoxLayout()
        self._usual = Button(icon="rotate-ccw", kind=Kind.QUIET, compact=True, flush=True)
        self._usual.clicked.connect(self._go_back)
        self._names = _figure(ownrules.MOST_NAMES)
        self._names.said.connect(self._set_names)
        self._names_row = Row(self._names)
        self._warmth.content.addLayout(self._column)
        self._warmth.content.addWidget(self._usual, 0, Qt.AlignmentFlag.AlignLeft)
        self._drift.content.addWidget(self._names_row)
        self.body.addWidget(self._warmth)
        self.body.addWidget(self._drift)
        self.retranslate()

    def name(self) -> str:
        return self.tr("Warmth and silences")

    def retranslate(self) -> None:
        super().retranslate()
        self._warmth.say(
            self.tr("What warmth is made of"),
            self.tr("How much each part weighs, 0 to 100. What is not known of somebody never counts as good."),
        )
        self._usual.setText(self.tr("Back to the usual"))
        self._drift.say(
            self.tr("Unusual silences"),
            self.tr("Hatır asks about somebody whose silence is unlike them, and no more often than you can bear."),
        )
        self._names_row.say(self.tr("Names a week"), self.tr("at most; 0 asks about nobody, empty is the usual 5"))
        self._say_shares()

    def show_facts(self, facts: SettingsFacts) -> None:
        journal = self.context.journal
        # Read on its own: the parts of warmth come with numpy, which no other section waits for.
        self.context.tasks.run(
            lambda _ticket: (ownrules.warmth_weights(journal), ownrules.names_a_week(journal)), self._take
        )

    def _take(self, found: tuple[Mapping[Part, float], int | None]) -> None:
        self._weights, names = found
        for part, weight in self._weights.items():
            if part not in self._rows:
                self._add(part)
            self._rows[part][0].show_text(f"{weight:g}")
        self._names.show_text("" if names is None else str(names))
        self._say_shares()

    def _add(self, part: Part) -> None:
        line = _figure(ownrules.MOST_WEIGHT, lambda text: self._wrong(part, text))
        row = Row(line)
        line.said.connect(lambda text: self._weigh(part, text))
        self._rows[part] = (line, row)
        self._column.addWidget(row)

    def _wrong(self, part: Part, text: str) -> str:
        if not text:
            return self.tr("A weight is needed, so the one before stays; 0 leaves this part out.")
        if not float(text) and not any(weight for other, weight in self._weights.items() if other is not part):
            said = self.tr("One part at least has to weigh something, so {weight} stays here.")
            return said.format(weight=f"{self._weights[part]:g}")
        return ""

    def _say_shares(self) -> None:
        from desktop.warmth_words import WarmthWords

        context = self.context
        whole = sum(self._weights.values())
        words = WarmthWords(context.words(), context.formats(), context.today())
        for part, (_, row) in self._rows.items():
            share = self._weights[part] / whole if whole else 0.0
            self._rows[part][0].retell()
            row.say(words.name(part), self.tr("{share} of the whole").format(share=context.formats().percent(share)))

    def _weigh(self, part: Part, text: str) -> None:
        journal, now = self.context.journal, self.context.now()
        weights = dict(self._weights) | {part: float(text)}
        self.do(lambda: commands.set_warmth_weights(journal, weights, now))

    @Slot()
    def _go_back(self) -> None:
        journal, now = self.context.journal, self.context.now()
        self.do(lambda: commands.set_warmth_weights(journal, None, now))

    @Slot(str)
    def _set_names(self, text: str) -> None:
        journal, now = self.context.journal, self.context.now()
        count = int(text) if text else None
        self.do(lambda: commands.set_names_a_week(journal, count, now))


def _figure(most: int, needed: Callable[[str], str] | None = None) -> KeptLine:
    line = KeptLine(needed=needed is not None, judge=needed)
    line.setValidator(Count(0, most, line))
    keep_width(line, _FIGURE_WIDTH)
    return line
