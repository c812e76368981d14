"""Who looks after whom; only where more than one person works."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.queries.care_people import CarePeople, HandOver, Keeper, care_people, owned_by
from desktop.context import Context
from desktop.pages.care.behind import CareBehind
from desktop.pages.care.cover import CoverSheet
from desktop.pages.care.keyed_line import KeyedLine
from desktop.pages.care.section import Section
from desktop.targets import CustomerTarget
from desktop.widgets.avatar import Avatar
from desktop.widgets.beside import Beside
from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure

_ROOMY = 620


class PeopleSection(Section):
    """Owners and hand-offs to look at, which are changed on the card; holiday cover, which is changed here."""

    tables = frozenset({"staff", "customer", "absence", "hand_off"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `look` fills it."""
        super().__init__(context, parent)
        self._owners, self._away, self._passed = Sheet(), CoverSheet(self), Sheet()
        self._keepers = ListColumn[Keeper](lambda: _KeeperLine(self), lambda keeper: keeper.id)
        self._without = TracedFigure()
        self._without.stand_flush()
        self._hand_overs = ListColumn[HandOver](lambda: _HandOverLine(context), lambda hand_over: hand_over.id)
        self._none_passed = PlainLabel(ink="muted", wrap=True)
        self._owners.content.addWidget(self._keepers)
        self._owners.content.addWidget(self._without, 0, Qt.AlignmentFlag.AlignLeft)
        self._passed.content.addWidget(self._hand_overs)
        self._passed.content.addWidget(self._none_passed)
        self.body.addWidget(Beside((self._owners, self._away), _ROOMY))
        self.body.addWidget(self._passed)
        self.body.addStretch(1)  # takes all there is to spare, or the sheets would share it
        self.retranslate()

    def name(self) -> str:
        return self.tr("Who looks after whom")

    def reader(self) -> Callable[[], CarePeople]:
        journal, today = self.context.journal, self.context.today()
        return lambda: care_people(journal, today)

    def show_facts(self, facts: object) -> None:
        if not isinstance(facts, CarePeople):
            return
        self._keepers.show_rows(facts.keepers)
        without = self.tr("%n customer(s) have nobody yet", "", facts.without)
        self._without.show_figure(without, "", lambda: self.trace_owned(None, self._without.text(), ""))
        self._without.setVisible(facts.without > 0)
        self._away.show_covers(facts.covers, [keeper for keeper in facts.keepers if not keeper.left])
        self._hand_overs.show_rows(facts.hand_overs)
        self._none_passed.setVisible(not facts.hand_overs)

    def trace_owned(self, staff_id: int | None, title: str, note: str) -> None:
        """Show whom somebody looks after; None: those who have nobody."""
        journal, said = self.context.journal, CareBehind(self.context)
        self.trace(lambda: owned_by(journal, staff_id), lambda found: said.customers(title, note, found))

    def retranslate(self) -> None:
        self._owners.say(
            self.tr("Who owns whom"), self.tr("Whoever first spoke with a customer owns the relationship.")
        )
        self._away.retranslate()
        self._passed.say(
            self.tr("Hand-offs"), self.tr("Passed on for good: was the new person introduced, and told when?")
        )
        self._none_passed.setText(self.tr("Nobody was handed over yet. The card of a customer offers it."))


class _KeeperLine(ListLine[Keeper]):
    def __init__(self, section: PeopleSection) -> None:
        super().__init__()
        self._section = section
        self._avatar = Avatar("", 30)
        self._name, self._count = PlainLabel(), TracedFigure()
        self.across.addWidget(self._avatar)
        self.across.addWidget(self._name, 1)
        self.across.addWidget(self._count)

    def show_row(self, row: Keeper) -> None:
        self._avatar.set_name(row.name, row.colour or "")
        self._name.setText(self.tr("{name}, no longer here").format(name=row.name) if row.left else row.name)
        self._name.set_ink("caution" if row.left else "ink")
        told = self.tr("%n customer(s)", "", row.customers)
        trace = (lambda: self._section.trace_owned(row.id, row.name, told)) if row.customers else None
        self._count.show_figure(told, row.name, trace)


class _HandOverLine(KeyedLine[HandOver]):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._customer = 0
        self._what, self._how = PlainLabel(wrap=True), PlainLabel(size="small", ink="muted", wrap=True)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._what)
        told.addWidget(self._how)
        self.across.addLayout(told, 1)
        self._card = self.offer("external-link", self._open)
        self.keys = {"": self._open}

    def show_row(self, row: HandOver) -> None:
        self._customer = row.customer_id
        formats, today = self._context.formats(), self._context.today()
        nobody = self.tr("nobody")
        self._what.setText(
            self.tr("{customer}: {giver} → {taker}").format(
                customer=row.customer, giver=row.giver or nobody, taker=row.taker or nobody
            )
        )
        parts = [formats.short(row.on, today)]
        if row.reason:
            parts.append(row.reason)
        parts.append(self.tr("introduced") if row.introduced else self.tr("not introduced yet"))
        if row.told_on is not None:
            parts.append(self.tr("told {day}").format(day=formats.short(row.told_on, today)))
        else:
            parts.append(self.tr("not told yet"))
        self._how.setText(" · ".join(parts))
        self.setAccessibleName(f"{self._what.text()} · {self._how.text()}")
        self._card.set_name(self.tr("Open the card of {name}").format(name=row.customer))

    def _open(self) -> None:
        self._context.bus.wanted.emit(CustomerTarget(self._customer))
