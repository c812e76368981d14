"""Where a rhythm is set: how often, not oftener than, by which way, on which days and hours, pace and closeness."""

from __future__ import annotations

import dataclasses
import datetime
from typing import TypeVar

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.records import Channel, Closeness, Pace
from db.relationship.rhythm import Rhythm
from desktop import rhythms, terms, theme
from desktop.i18n import Words, qt_locale
from desktop.pages.customers.wish_form import WishForm
from desktop.widgets.check_line import CheckLine
from desktop.widgets.chip import ChipButton
from desktop.widgets.clock_field import ClockField
from desktop.widgets.fault_line import FaultLine
from desktop.widgets.forms import Field
from desktop.widgets.lines import Pills
from desktop.widgets.span_field import SpanField

_CHANNELS = (Channel.PHONE, Channel.WHATSAPP, Channel.SMS, Channel.EMAIL, Channel.IN_PERSON, Channel.LETTER)
_DAYTIME = (datetime.time(9), datetime.time(18))
_Member = TypeVar("_Member", Pace, Closeness)


@dataclasses.dataclass(frozen=True, slots=True)
class RhythmWishes:
    """What the form holds. A rhythm of None: nothing of the card's own."""

    rhythm: Rhythm | None
    pace: Pace | None
    closeness: Closeness | None


class RhythmForm(WishForm[RhythmWishes]):
    """The form, filled with what is known."""

    def __init__(self, words: Words, wishes: RhythmWishes, parent: QWidget | None = None) -> None:
        """Begin with `wishes`."""
        super().__init__(parent)
        self._words = words
        self._latest, self._earliest = SpanField(words), SpanField(words)
        self._never = CheckLine()
        self._order: list[Channel] = []
        self._channels = {channel: ChipButton(icon=terms.channel_icon(channel)) for channel in _CHANNELS}
        self._days = [ChipButton(_weekday(day, words)) for day in range(7)]
        self._hours_given = CheckLine()
        self._from, self._to = ClockField(), ClockField()
        self._paces = {pace: ChipButton() for pace in Pace}
        self._closenesses = {closeness: ChipButton() for closeness in Closeness}
        self._fault = FaultLine()
        self._named: list[Field] = []
        self._lay_out()
        self._connect()
        self._write(wishes)
        self.retranslate()

    def begin(self) -> None:
        self._latest.count.setFocus()
        self._latest.count.selectAll()

    def wishes(self) -> RhythmWishes:
        never = self._never.isChecked()
        latest = None if never else self._latest.days()
        earliest = self._earliest.days()
        if latest is not None and earliest is not None:
            earliest = min(earliest, latest)
        timed = self._hours_given.isChecked()
        rhythm = Rhythm(
            latest_days=latest,
            earliest_days=None if never else earliest,
            never=never,
            channels=tuple(self._order),
            days=frozenset(day for day, chip in enumerate(self._days) if chip.isChecked()),
            from_time=self._from.clock() if timed else None,
            to_time=self._to.clock() if timed else None,
        )
        said = None if rhythm == Rhythm() else rhythm
        return RhythmWishes(said, _chosen(self._paces), _chosen(self._closenesses))

    def is_understood(self) -> bool:
        for field in (self._from, self._to):
            if self._hours_given.isChecked() and not field.is_understood():
                field.setFocus()
                return False
        self._judge()
        if self._fault.text():
            self._earliest.count.setFocus()
            return False
        return True

    def retranslate(self) -> None:
        words = self._words
        names = (
            self.tr("At least once every"),
            self.tr("At most once every"),
            self.tr("Channels, the preferred one first"),
            self.tr("Good days"),
            self.tr("Pace"),
            self.tr("Closeness"),
        )
        for field, name in zip(self._named, names, strict=True):
            field.set_name(name)
        self._never.setText(self.tr("Only when they ask"))
        self._hours_given.setText(self.tr("Only between"))
        self._from.setAccessibleName(self.tr("From"))
        self._to.setAccessibleName(self.tr("Until"))
        for pace, chip in self._paces.items():
            chip.setText(terms.named(pace, words))
        for closeness, chip in self._closenesses.items():
            chip.setText(terms.named(closeness, words))
        self._name_channels()
        if self._fault.text():
            self._judge()

    def _judge(self) -> None:
        """Say below its two sides that they contradict each other."""
        latest = None if self._never.isChecked() else self._latest.days()
        self._fault.say(rhythms.contradiction(latest, self._earliest.days(), self._words))
        self._earliest.count.setAccessibleDescription(self._fault.text())

    @Slot()
    def _mend(self) -> None:
        if self._fault.text():
            self._judge()

    def _lay_out(self) -> None:
        self._named = [
            Field(self._latest),
            Field(self._earliest),
            Field(Pills(list(self._channels.values()))),
            Field(Pills(self._days)),
            Field(Pills(list(self._paces.values()))),
            Field(Pills(list(self._closenesses.values()))),
        ]
        hours = QHBoxLayout()
        hours.setSpacing(theme.current().space.xs)
        hours.addWidget(self._from)
        hours.addWidget(self._to)
        hours.addStretch()
        latest, earliest, channels, days, pace, closeness = self._named
        for widget in (latest, self._never, earliest, self._fault, channels, days, self._hours_given):
            self.fields.addWidget(widget)
        self.fields.addLayout(hours)
        self.fields.addWidget(pace)
        self.fields.addWidget(closeness)

    def _connect(self) -> None:
        self._never.toggled.connect(self._fit)
        self._never.toggled.connect(self._mend)
        for side in (self._latest, self._earliest):
            side.said.connect(self._mend)
        self._hours_given.toggled.connect(self._fit)
        for channel, chip in self._channels.items():
            chip.setProperty("channel", channel.value)
            chip.clicked.connect(self._order_channel)
        for group in (self._paces, self._closenesses):
            for chip in group.values():
                chip.clicked.connect(self._leave_one)

    def _write(self, wishes: RhythmWishes) -> None:
        rhythm = wishes.rhythm or Rhythm()
        self._latest.show_days(rhythm.latest_days)
        self._earliest.show_days(rhythm.earliest_days)
        self._never.setChecked(rhythm.never)
        self._order = list(rhythm.channels)
        for day, chip in enumerate(self._days):
            chip.setChecked(day in rhythm.days)
        self._hours_given.setChecked(rhythm.from_time is not None or rhythm.to_time is not None)
        any_hour = rhythm.from_time is None and rhythm.to_time is None
        self._from.show_clock(_DAYTIME[0] if any_hour else rhythm.from_time)
        self._to.show_clock(_DAYTIME[1] if any_hour else rhythm.to_time)
        if wishes.pace is not None:
            self._paces[wishes.pace].setChecked(True)
        if wishes.closeness is not None:
            self._closenesses[wishes.closeness].setChecked(True)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self._latest.setEnabled(not self._never.isChecked())
        self._earliest.setEnabled(not self._never.isChecked())
        for edit in (self._from, self._to):
            edit.setVisible(self._hours_given.isChecked())

    @Slot()
    def _order_channel(self) -> None:
        chip = self.sender()
        if not isinstance(chip, ChipButton):
            return
        channel = Channel(chip.property("channel"))
        if channel in self._order:
            self._order.remove(channel)
        else:
            self._order.append(channel)
        self._name_channels()

    def _name_channels(self) -> None:
        """A chosen channel carries its place in the order: colour alone does not say which comes first."""
        for channel, chip in self._channels.items():
            place = self._order.index(channel) + 1 if channel in self._order else 0
            name = terms.named(channel, self._words)
            chip.setText(f"{place} {name}" if place and len(self._order) > 1 else name)
            chip.setChecked(bool(place))
            chip.updateGeometry()

    @Slot()
    def _leave_one(self) -> None:
        """Of paces, and of closenesses, at most one stays chosen; choosing it again takes it back."""
        chip = self.sender()
        for group in (self._paces, self._closenesses):
            if chip in group.values():
                for other in group.values():
                    if other is not chip:
                        other.setChecked(False)


def _weekday(day: int, words: Words) -> str:
    return qt_locale(words.language).standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)


def _chosen(group: dict[_Member, ChipButton]) -> _Member | None:
    return next((member for member, chip in group.items() if chip.isChecked()), None)
