"""The page one opens the shop with."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from db.changes import ChangeSet
from db.commands import jobs, rhythms, touches
from db.records import Direction, PromiseOutcome, ReasonKind, TouchKind
from db.relationship.today import OWED
from db.touchdraft import TouchDraft
from desktop import theme, warming
from desktop.context import Context
from desktop.page import Page
from desktop.pages.today import facts
from desktop.pages.today.facts import Silences, TodayFacts
from desktop.pages.today.lines import Lines
from desktop.pages.today.lone_keys import LoneKeys
from desktop.pages.today.no_rhythm import NoRhythm
from desktop.pages.today.side import Side
from desktop.pages.today.snooze_panel import SnoozePanel
from desktop.sentences import Sentences
from desktop.shares import FEW
from desktop.targets import CareTarget, CustomerTarget, PaperTarget, SettingsTarget, Target
from desktop.tasks import Lane, Ticket
from desktop.widgets.button import Button, Kind
from desktop.widgets.by_whom import who_logs
from desktop.widgets.choice import Choice
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.scroll import Scroll
from desktop.widgets.tab_order import lead_tab_through
from desktop.widgets.text import PageTitle, PlainLabel, tip

_LOOKED_AT = 60  # customers; more are read when they are asked for
_SIDE_WIDTH = 332
_SIDE_WIDTH_BESIDE_LITTLE = 272
_SIDE_WIDTH_IN_WIDE = 420
_ROOMY = 1000
_WIDE = 1500
_BOTH_BESIDE = 740  # below this width, at 100 % text, what stands beside the list goes below it


class TodayPage(Page):
    """Whom to ask after, why and how; beside it promises, whom to leave in peace, yesterday's thanks."""

    def __init__(self, context: Context) -> None:
        """Make the page; it is empty until `refresh` has read the journal."""
        super().__init__()
        self._context = context
        self._facts: TodayFacts | None = None
        self._looked_at = _LOOKED_AT
        self._reading: Ticket | None = None
        self._silences: Silences | None = None
        self._listening: Ticket | None = None
        self._greeting = PageTitle()
        self._summary = PlainLabel(ink="muted", wrap=True)
        self._whose = Choice()
        self._offered: tuple[tuple[int, str], ...] = ()
        self._sheet = Button(icon="printer", kind=Kind.QUIET, compact=True)
        self._keys = LoneKeys()
        self._lines = Lines(self._keys)
        self._no_rhythm = NoRhythm()
        self._empty = EmptyState("coffee")
        self._side = Side()
        self._lay_out()
        self._connect()
        warming.load_calendar(context.tasks)

    def title(self) -> str:
        return self.tr("Today")

    def refresh(self, changes: object | None = None) -> None:
        if self._reading is not None:
            self._reading.cancel()
        if isinstance(changes, ChangeSet) and changes.everything:
            self._silences = None  # about how many of them the shop wants to hear may be another number now
        context, limit, whose = self._context, self._looked_at, self._seen_to_by()
        unusual = self._silences.unusual if self._silences is not None else {}
        self._reading = context.tasks.run(
            lambda _ticket: facts.read(context.journal, context.now(), limit, unusual, whose), self._take
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._facts is not None:
            self._show(self._facts)
        elif event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._lines.take_room(self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._lines.take_keyboard()
        else:
            self._keys.hear(event)  # a word may begin here, and go on where a line took the keyboard
            super().keyPressEvent(event)

    def _take(self, read: TodayFacts) -> None:
        self._facts = read
        self._show(read)
        self.counted.emit(read.waiting)
        self._listen(read.day)

    def _listen(self, day: datetime.date) -> None:
        """Once a day, after the page is seen, work out whose silence is unusual."""
        known = self._silences is not None and self._silences.day == day
        if known or self._listening is not None:
            return
        journal = self._context.journal
        self._listening = self._context.tasks.run(
            lambda _ticket: facts.silences(journal, day), self._hear_silences, self._hear_nothing, lane=Lane.WORK
        )

    def _hear_silences(self, heard: Silences) -> None:
        self._silences, self._listening = heard, None
        if heard.unusual:
            self.refresh()

    def _hear_nothing(self, error: Exception) -> None:
        self._listening = None  # so the next look asks again
        self._context.tasks.failed.emit(error)

    def _show(self, read: TodayFacts) -> None:
        words, formats = self._context.words(), self._context.formats()
        sentences = Sentences(words, formats, read.day)
        listed = read.listed
        self._greeting.setText(self._greet(read))
        self._sheet.setText(self.tr("Morning sheet"))
        self._sheet.setToolTip(tip(self.tr("Today on one page, to print for the team")))
        self._sheet.setVisible(read.customers > 0)
        self._summary.setText(self._sum_up(read))
        self._lines.take_room(self.height())
        self._offer_staff(read.keeping.staff)
        self._lines.show_lines(listed.lines, listed.total, sentences, self._keepers(read))
        self._lines.setVisible(bool(listed.lines))
        self._empty.setVisible(not listed.lines)
        self._say_why_empty(read)
        self._no_rhythm.say()
        self._no_rhythm.setVisible(bool(listed.lines) and not read.has_rhythm)
        self._side.show_day(listed, read.day, sentences, words, formats)
        self._arrange()
        lead_tab_through(self._content)  # the list before what stands beside it, whatever came anew

    def _seen_to_by(self) -> int | None:
        chosen = self._whose.currentData()
        return chosen if isinstance(chosen, int) else None

    def _offer_staff(self, staff: tuple[tuple[int, str], ...]) -> None:
        """Let each of several see what is theirs; one alone never sees any of this."""
        everybody = self.tr("Everybody’s")
        self._whose.setAccessibleName(self.tr("Whose customers"))
        if staff == self._offered and self._whose.itemText(0) == everybody:
            return
        chosen, self._offered = self._seen_to_by(), staff
        self._whose.clear()
        self._whose.addItem(everybody, None)
        for staff_id, name in staff:
            self._whose.addItem(name, staff_id)
        self._whose.setCurrentIndex(max(0, self._whose.findData(chosen)) if chosen is not None else 0)
        self._whose.setVisible(bool(staff))
        if self._seen_to_by() != chosen:
            self.refresh()  # they work here no longer

    def _keepers(self, read: TodayFacts) -> dict[int, str]:
        kept = ((line.customer_id, read.keeping.keeper_of(line.customer_id)) for line in read.listed.lines)
        return {
            customer_id: self.tr("{name}, for {away}").format(name=keeper.name, away=keeper.instead_of)
            if keeper.instead_of
            else keeper.name
            for customer_id, keeper in kept
            if keeper is not None
        }

    def _greet(self, read: TodayFacts) -> str:
        is_away = any(cover.name == read.owner for cover in read.listed.covers)
        name = "" if is_away else read.owner.split(" ")[0]
        if not name:
            return self._hello(read.hour)
        return self.tr("{hello}, {name}").format(hello=self._hello(read.hour), name=name)

    def _hello(self, hour: int) -> str:
        if 5 <= hour < 12:
            return self.tr("Good morning")
        if 12 <= hour < 18:
            return self.tr("Good afternoon")
        return self.tr("Good evening")

    def _sum_up(self, read: TodayFacts) -> str:
        formats, listed = self._context.formats(), read.listed
        parts = [formats.day(read.day)]
        if listed.total:
            parts.append(self.tr("%n people are waiting to be asked after", "", listed.total))
        kept, in_all = listed.rhythm_kept
        if in_all:
            share = formats.percent(kept / in_all) if in_all >= FEW else f"{kept} / {in_all}"
            kept_said = self.tr("rhythm kept: {share}").format(share=share)
            parts.append(kept_said.replace(" ", "\u00a0"))  # its figure never stands alone on a second line
        return " · ".join(parts)

    def _say_why_empty(self, read: TodayFacts) -> None:
        if read.customers == 0:
            self._empty.say(
                self.tr("No customers yet"),
                self.tr("Once there are cards, this page says each morning whom to ask after, and why."),
                self.tr("Add customers"),
            )
        elif self._seen_to_by() is not None:
            self._empty.say(
                self.tr("Nobody is waiting for {name}").format(name=self._whose.currentText()),
                self.tr("The others in the shop may have somebody."),
                self.tr("Show everybody’s"),
            )
        elif not read.has_rhythm:
            self._empty.say(
                self.tr("Nobody is waiting"),
                self.tr("No rhythm is set yet, so nobody falls due by themselves. How often do you ask after people?"),
                self.tr("Set a rhythm for everybody"),
            )
        else:
            self._empty.say(
                self.tr("Nobody is waiting"),
                self.tr("Everybody has been asked after. Have a coffee."),
            )

    def _lay_out(self) -> None:
        space = theme.current().space
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the keyboard begins here; Tab leads on to the lines
        self._names, self._below = QHBoxLayout(), QHBoxLayout()
        self._names.addWidget(self._greeting, 1)
        self._names.addWidget(self._sheet, 0, Qt.AlignmentFlag.AlignVCenter)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addLayout(self._names)
        self._below.addWidget(self._summary, 1)
        self._below.addWidget(self._whose, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self._below)
        left = QVBoxLayout()
        left.setSpacing(space.m)
        left.addLayout(head)
        left.addWidget(self._no_rhythm)
        left.addWidget(self._lines)
        left.addWidget(self._empty, 1)
        left.addStretch()
        self._content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._columns.setContentsMargins(space.xl, 20, space.xl, space.xl)
        self._columns.setSpacing(space.xl)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(self._content))
        self._lines.hide()
        self._no_rhythm.hide()
        self._empty.hide()
        self._sheet.hide()
        self._whose.hide()

    def _arrange(self) -> None:
        """Put the side beside the list where both have room, else below it."""
        beside = self.width() >= theme.scaled(_BOTH_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)
        roomy = self.width() >= theme.scaled(_ROOMY)
        wide = self.width() >= theme.scaled(_WIDE)
        width = theme.scaled(_SIDE_WIDTH_IN_WIDE if wide else _SIDE_WIDTH if roomy else _SIDE_WIDTH_BESIDE_LITTLE)
        self._side.setMinimumWidth(width if beside else 0)
        self._side.setMaximumWidth(width if beside else self.maximumWidth())
        there = self._names if roomy else self._below  # beside the greeting it takes no line of its own
        if there.indexOf(self._whose) < 0:
            (self._below if roomy else self._names).removeWidget(self._whose)
            there.insertWidget(1, self._whose, 0, Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        self._lines.opened.connect(self._open_card)
        self._lines.talked.connect(self._log_talk)
        self._lines.put_off.connect(self._ask_until_when)
        self._lines.skipped.connect(self._skip)
        self._lines.more_wanted.connect(self._look_at_more)
        self._side.opened.connect(self._open_card)
        self._side.looked.connect(self._look_at)
        self._side.settled.connect(self._settle)
        self._side.poster_wanted.connect(self._make_poster)
        self._empty.accepted.connect(self._take_first_step)
        self._no_rhythm.wanted.connect(self._set_rhythm)
        self._whose.activated.connect(self._choose_whose)
        self._sheet.clicked.connect(self._show_sheet)

    @Slot(int)
    def _look_at(self, customer_id: int) -> None:
        self._context.bus.wanted.emit(CareTarget(section="checklist", customer_id=customer_id))

    @Slot(int)
    def _open_card(self, customer_id: int) -> None:
        self._context.bus.wanted.emit(CustomerTarget(customer_id))

    @Slot()
    def _take_first_step(self) -> None:
        if self._seen_to_by() is not None:
            self._whose.setCurrentIndex(0)
            self._choose_whose()
        elif self._facts is not None and self._facts.customers:
            self._set_rhythm()
        else:
            self._context.bus.wanted.emit(Target("customers"))

    @Slot()
    def _set_rhythm(self) -> None:
        self._context.bus.wanted.emit(SettingsTarget(section="tags"))

    @Slot()
    def _choose_whose(self) -> None:
        self._looked_at = _LOOKED_AT
        self.refresh()

    @Slot()
    def _make_poster(self) -> None:
        self._context.bus.wanted.emit(PaperTarget("poster"))

    @Slot()
    def _show_sheet(self) -> None:
        self._context.bus.wanted.emit(PaperTarget("morning"))

    @Slot(int)
    def _log_talk(self, customer_id: int) -> None:
        context = self._context
        card = self._lines.card_of(customer_id)
        channel = card.line.channel if card is not None else None
        reasons = card.line.reasons if card is not None else ()
        kinds = {reason.kind for reason in reasons}
        if ReasonKind.NEWS_DUE in kinds:
            context.do(lambda: jobs.tell_customer(context.journal, customer_id, channel, context.now()))
            return
        # Whoever talks after a delivery asks whether they were content.
        kind = TouchKind.HOW_ARE_YOU if ReasonKind.AFTER_DELIVERY in kinds else TouchKind.TALK
        draft = TouchDraft(
            customer_id,
            context.now(),
            direction=Direction.OUT,
            channel=channel,
            kind=kind,
            staff_id=who_logs(context),
        )
        context.do(lambda: touches.log_touch(context.journal, draft, context.now()))

    @Slot(int)
    def _ask_until_when(self, customer_id: int) -> None:
        card = self._lines.card_of(customer_id)
        if card is not None:
            context = self._context
            owed = any(reason.kind in OWED for reason in card.line.reasons)
            panel = SnoozePanel(customer_id, card.line.name, context.today(), context.formats(), self, owed=owed)
            panel.chosen.connect(self._put_off)
            panel.open_beside(card.later_button())

    @Slot(int, object, str)
    def _put_off(self, customer_id: int, until: datetime.date, reason: str) -> None:
        context = self._context
        context.do(lambda: rhythms.snooze(context.journal, customer_id, until, reason, context.now()))

    @Slot(int)
    def _skip(self, customer_id: int) -> None:
        context = self._context
        context.do(lambda: rhythms.skip(context.journal, customer_id, "", context.now()))

    @Slot(int, object)
    def _settle(self, promise_id: int, outcome: PromiseOutcome) -> None:
        context = self._context
        context.do(lambda: touches.settle_promise(context.journal, promise_id, outcome, context.now()))

    @Slot(int)
    def _look_at_more(self, count: int) -> None:
        self._looked_at = count + _LOOKED_AT
        self.refresh()
