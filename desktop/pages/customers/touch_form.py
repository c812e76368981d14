"""A touch changed where it stands: words, day and hour, mood, kind, channel, who came to whom, what may be shared."""

from __future__ import annotations

import dataclasses
import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.neardays import near_day
from db.queries import shop
from db.queries.touch import Alteration, AttachedFile
from db.records import Channel, Direction, TouchKind
from db.touchdraft import TouchDraft
from desktop import terms, theme
from desktop.context import Context
from desktop.pages.customers import history_words
from desktop.pages.customers.companions_field import CompanionsField
from desktop.pages.customers.wish_form import WishForm
from desktop.widgets import paint
from desktop.widgets.button import Button, Kind
from desktop.widgets.check_line import CheckLine
from desktop.widgets.chip import ChipButton
from desktop.widgets.choice import Choice
from desktop.widgets.clock_field import ClockField
from desktop.widgets.day_field import DayField
from desktop.widgets.entry_chips import ChipRow, EntryChip
from desktop.widgets.forms import Field, Line, Paper
from desktop.widgets.lines import Pills
from desktop.widgets.text import PlainLabel

_NOON = datetime.time(12)
_MOST_TOLD = 8
_NOBODY_AND_ONE = 2


@dataclasses.dataclass(frozen=True, slots=True)
class TouchDetails:
    """What belongs to a touch beside its own fields: company as (id, name), files, what was changed in it."""

    companions: tuple[tuple[int, str], ...] = ()
    files: tuple[AttachedFile, ...] = ()
    history: tuple[Alteration, ...] = ()


class TouchForm(WishForm[TouchDraft]):
    """The form; what it does not show of a touch stays as it was.

    Attributes:
        attach_wanted: files are to be chosen.
        file_wanted: an `AttachedFile` is to be opened.
    """

    attach_wanted = Signal()
    file_wanted = Signal(object)

    def __init__(self, draft: TouchDraft, context: Context, details: TouchDetails) -> None:
        """Begin with a touch as it was logged, its moment in the shop's zone."""
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Window)  # inside a list, labels would take the colour of fields
        self._draft = draft
        self._context = context
        self._words = context.words()
        formats = context.formats()
        self._paper = Paper()
        self._paper.setPlainText(draft.words)
        self._paper.submitted.connect(self.accepted)
        self._day = DayField(formats.date(draft.at.date()), near=True)
        self._time = ClockField(draft.at.time() if draft.has_time else None)
        self._minutes = Line(str(draft.minutes) if draft.minutes else "")
        self._praised = Line(draft.praised)
        self._kind, self._channel, self._direction, self._by = Choice(), Choice(), Choice(), Choice()
        self._moods = {mood: ChipButton(tone=_tone(mood), icon=terms.mood_icon(mood)) for mood in terms.MOODS}
        self._reached, self._shareable = CheckLine(), CheckLine()
        self._companions = CompanionsField(context, draft.customer_id, details.companions)
        self._attach = Button(icon="paperclip", kind=Kind.QUIET, compact=True)
        self._attach.clicked.connect(self.attach_wanted)
        self._files = ChipRow()
        self._history = PlainLabel(size="small", ink="muted", wrap=True)
        self._fill_choices()
        self._lay_out()
        self._write()
        self.retranslate()
        self.show_details(details)

    @property
    def companions(self) -> CompanionsField:
        """Who else took part."""
        return self._companions

    @property
    def files(self) -> ChipRow:
        """The files kept with the touch, each opened by its chip."""
        return self._files

    @property
    def history(self) -> str:
        """What was changed in it, as it is told below the fields."""
        return self._history.text()

    def show_details(self, details: TouchDetails) -> None:
        """Show the files, and what was changed; who takes part is as the user has it by now."""
        context, hint = self._context, self.tr("Enter opens it")
        chips: list[EntryChip] = []
        for file in details.files:
            chip = EntryChip(f"{file.name} · {context.formats().size(file.size)}", "neutral", "paperclip", hint)
            chip.clicked.connect(lambda _=False, file=file: self.file_wanted.emit(file))
            chips.append(chip)
        self._files.show_chips(chips)
        words, formats, today = context.words(), context.formats(), context.today()
        told = [one for one in details.history if history_words.is_told(one)]
        lines = [history_words.alteration(one, words, formats, today) for one in told[:_MOST_TOLD]]
        if len(told) > _MOST_TOLD:
            lines.append("…")
        self._history.setText("\n".join([self.tr("Changed since it was logged:"), *lines]) if lines else "")
        self._history.setVisible(bool(lines))

    def begin(self) -> None:
        self._paper.setFocus()
        self._paper.selectAll()

    def wishes(self) -> TouchDraft:
        draft = self._draft
        return dataclasses.replace(
            draft,
            words=self._paper.toPlainText().strip(),
            at=self._moment(),
            has_time=self._time.clock() is not None,
            kind=TouchKind(self._kind.currentData()),
            channel=Channel(self._channel.currentData()) if self._channel.currentData() else None,
            direction=Direction(self._direction.currentData()) if self._direction.currentData() else None,
            mood=next((mood for mood, chip in self._moods.items() if chip.isChecked()), None),
            minutes=int(self._minutes.text()) if self._minutes.text().strip().isdecimal() else None,
            reached=self._reached.isChecked(),
            shareable=self._shareable.isChecked(),
            staff_id=self._by.currentData() or None,
            praised=self._praised.text().strip(),
            companions=self._companions.ids(),
        )

    def is_understood(self) -> bool:
        if self._typed_day() is None:
            self._day.setFocus()
            return False
        if not self._time.is_understood():
            self._time.setFocus()
            return False
        return True

    def retranslate(self) -> None:
        words = self._words
        names = (
            self.tr("Words"),
            self.tr("Day"),
            self.tr("Hour"),
            self.tr("Minutes"),
            self.tr("What it was"),
            self.tr("Channel"),
            self.tr("Who got in touch"),
            self.tr("Mood"),
            self.tr("Who else took part"),
            self.tr("Who of you"),
            self.tr("Who earned the thanks"),
        )
        for field, name in zip(self._named, names, strict=True):
            field.set_name(name)
        self._reached.setText(self.tr("Somebody was reached"))
        self._shareable.setText(self.tr("May stand in the client’s report"))
        self._attach.setText(self.tr("Attach files…"))
        for mood, chip in self._moods.items():
            chip.setText(terms.mood(mood, words))
            chip.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = theme.current().radius.large
        paint.box(QPainter(self), self.rect(), radius, theme.colour("surface"), theme.colour("accent"))

    def _fill_choices(self) -> None:
        words = self._words
        for kind in TouchKind:
            self._kind.addItem(terms.titled(kind, words), kind.value)
        self._channel.addItem("–", "")
        for channel in Channel:
            self._channel.addItem(terms.titled(channel, words), channel.value)
        self._direction.addItem("–", "")
        for direction in Direction:
            self._direction.addItem(terms.titled(direction, words), direction.value)
        self._by.addItem("–", 0)
        for staff_id, name in shop.staff_with(self._context.journal, self._draft.staff_id):
            self._by.addItem(name, staff_id)

    def _lay_out(self) -> None:
        space = theme.current().space
        controls = (
            self._paper,
            self._day,
            self._time,
            self._minutes,
            self._kind,
            self._channel,
            self._direction,
            Pills(list(self._moods.values())),
            self._companions,
            self._by,
            self._praised,
        )
        self._named = [Field(control) for control in controls]
        paper, day, time, minutes, kind, channel, direction, moods, companions, by, self._earned = self._named
        by.setVisible(self._by.count() > _NOBODY_AND_ONE)
        self.fields.addWidget(paper)
        self.fields.addLayout(_row((day, 3), (time, 2), (minutes, 2)))
        self.fields.addLayout(_row((kind, 1), (channel, 1), (direction, 1)))
        self.fields.addWidget(self._earned)
        self.fields.addWidget(moods)
        self.fields.addWidget(self._reached)
        self.fields.addWidget(self._shareable)
        self.fields.addLayout(_row((companions, 2), (by, 1)))
        self.fields.addWidget(self._files)
        self.fields.addWidget(self._attach, 0, Qt.AlignmentFlag.AlignLeft)
        self.fields.addWidget(self._history)
        self.setContentsMargins(space.m, space.s, space.m, space.s)
        self._kind.currentIndexChanged.connect(self._ask_for_earner)
        for mood, chip in self._moods.items():
            chip.clicked.connect(lambda _=False, mood=mood: self._leave_one(mood))

    def _write(self) -> None:
        draft = self._draft
        self._kind.setCurrentIndex(self._kind.findData(draft.kind.value))
        self._channel.setCurrentIndex(self._channel.findData(draft.channel.value if draft.channel else ""))
        self._direction.setCurrentIndex(self._direction.findData(draft.direction.value if draft.direction else ""))
        self._by.setCurrentIndex(max(0, self._by.findData(draft.staff_id or 0)))
        if draft.mood is not None:
            self._moods[draft.mood].setChecked(True)
        self._reached.setChecked(draft.reached)
        self._shareable.setChecked(draft.shareable)
        self._ask_for_earner()

    @Slot()
    def _ask_for_earner(self) -> None:
        """Thanks belong to somebody: only there is it asked to whom."""
        self._earned.setVisible(self._kind.currentData() == TouchKind.PRAISE.value)

    def _leave_one(self, chosen: int) -> None:
        for mood, chip in self._moods.items():
            if mood != chosen:
                chip.setChecked(False)

    def _typed_day(self) -> datetime.date | None:
        """The day in the field, which needs its year unless it is named from today: "dün"."""
        parsed = self._day.parsed()
        if parsed is not None and parsed.year is not None:
            return datetime.date(parsed.year, parsed.month, parsed.day)
        return near_day(self._day.text(), self._context.today(), past=True)

    def _moment(self) -> datetime.datetime:
        """The moment the fields name; where only the day is known, its hour is a likely one and stays as it was."""
        before, day, clock = self._draft.at, self._typed_day(), self._time.clock()
        if day is None:
            return before
        if clock is None:
            clock = before.time() if day == before.date() else _NOON
        elif (clock.hour, clock.minute) == (before.hour, before.minute) and day == before.date():
            return before
        return datetime.datetime.combine(day, clock, before.tzinfo)


def _row(*widgets: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.current().space.s)
    for widget, stretch in widgets:
        row.addWidget(widget, stretch)
    return row


def _tone(mood: int) -> str:
    tone = terms.mood_tone(mood)
    return "accent" if tone == "neutral" else tone
