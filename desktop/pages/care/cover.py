"""Holiday cover: who is away, who looks after their customers, and on which days."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.commands import covers
from db.commands.covers import CoverDraft
from db.queries.care_people import Cover, Keeper
from desktop import theme
from desktop.pages.care.section import Section
from desktop.widgets.button import Button
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Field
from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import PlainLabel

_DAY_WIDTH = 124


class CoverSheet(Sheet):
    """One line an absence, those of today and to come; below them a new one."""

    def __init__(self, section: Section) -> None:
        """Make it empty; `show_covers` fills it. What is said goes through `section`."""
        super().__init__()
        self._covers = ListColumn[Cover](lambda: _CoverLine(section), lambda cover: cover.id)
        self._nobody = PlainLabel(ink="muted", wrap=True)
        self._new = _NewCover(section)
        for widget in (self._covers, self._nobody, self._new):
            self.content.addWidget(widget)

    def show_covers(self, rows: Sequence[Cover], here: Sequence[Keeper]) -> None:
        """Show these absences; somebody who is `here` may be away next."""
        self._covers.show_rows(rows)
        self._nobody.setVisible(not rows)
        self._new.offer(here)

    def retranslate(self) -> None:
        """Speak the language of the moment."""
        self.say(self.tr("Holiday cover"), self.tr("Somebody else looks after them; the owner stays the owner."))
        self._nobody.setText(self.tr("Nobody is away."))
        self._new.retranslate()


class _CoverLine(ListLine[Cover]):
    """Who for whom; the days can be written otherwise."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self._section = section
        self._cover: Cover | None = None
        self._who = PlainLabel(wrap=True)
        self._count = PlainLabel(size="small", ink="muted")
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._who)
        told.addWidget(self._count)
        self._days = (DayField(near=True), DayField(near=True))
        self.across.addLayout(told, 1)
        for field in self._days:
            field.setFixedWidth(theme.scaled(_DAY_WIDTH))
            field.editingFinished.connect(self._set_days)
            self.across.addWidget(field)
        self._drop = self.offer("trash-2", self._take_away)

    def show_row(self, row: Cover) -> None:
        self._cover = row
        formats, today = self._section.context.formats(), self._section.context.today()
        self._who.setText(self.tr("{cover} for {name}").format(cover=row.cover, name=row.name))
        self._count.setText(self.tr("%n customer(s)", "", row.customers))
        names = (
            self.tr("{name} is away from").format(name=row.name),
            self.tr("{name} is away until").format(name=row.name),
        )
        for field, day, name in zip(self._days, (row.from_on, row.until_on), names, strict=True):
            field.setAccessibleName(name)
            if not field.hasFocus():
                field.setText(formats.short(day, today))
                field.setCursorPosition(0)
        self._drop.set_name(self.tr("{name} is not away after all").format(name=row.name))

    @Slot()
    def _set_days(self) -> None:
        cover, context = self._cover, self._section.context
        if cover is None:
            return
        formats, today = context.formats(), context.today()
        wanted: list[datetime.date] = []
        for field, day in zip(self._days, (cover.from_on, cover.until_on), strict=True):
            # What was not touched may be a day long past, which is written without its year.
            typed = day if field.text() == formats.short(day, today) else field.next_day(today)
            wanted.append(typed or day)
        if wanted != [cover.from_on, cover.until_on]:
            draft = CoverDraft(cover.staff_id, cover.cover_id, *wanted)
            # The line may go with its day, and say the same once more as the keyboard leaves it.
            self._cover = dataclasses.replace(cover, from_on=wanted[0], until_on=wanted[1])
            self._section.do(lambda now: covers.change_cover(context.journal, cover.id, draft, now))

    def _take_away(self) -> None:
        if self._cover is not None:
            journal, cover_id = self._section.context.journal, self._cover.id
            self._section.do(lambda now: covers.drop_cover(journal, cover_id, now))


class _NewCover(QWidget):
    """Two names and two days."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self._section = section
        self._away, self._cover = Choice(), Choice()
        self._first, self._last = DayField(near=True), DayField(near=True)
        self._add = Button(icon="plus", compact=True)
        self._add.clicked.connect(self._say)
        for field in (self._first, self._last):
            field.setFixedWidth(theme.scaled(_DAY_WIDTH))
            field.returnPressed.connect(self._say)
        space = theme.current().space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space.s)
        controls = (self._away, self._cover, self._first, self._last)
        self._named = [Field(control) for control in controls]
        away, cover, first, last = self._named
        whom, days = QHBoxLayout(), QHBoxLayout()
        for across in (whom, days):
            across.setSpacing(space.s)
            layout.addLayout(across)
        whom.addWidget(away, 1)
        whom.addWidget(cover, 1)
        for day in (first, last):
            day.setFixedWidth(theme.scaled(_DAY_WIDTH))
            days.addWidget(day)
        days.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        days.addStretch()

    def offer(self, here: Sequence[Keeper]) -> None:
        """Offer those who work here; what is chosen stays chosen."""
        for choice, place in ((self._away, 0), (self._cover, 1)):
            chosen = choice.currentData()
            choice.clear()
            for keeper in here:
                choice.addItem(keeper.name, keeper.id)
            found = choice.findData(chosen)
            choice.setCurrentIndex(found if found >= 0 else min(place, choice.count() - 1))

    def retranslate(self) -> None:
        """Speak the language of the moment."""
        names = (
            self.tr("Who is away?"),
            self.tr("Who looks after their customers?"),
            self.tr("From"),
            self.tr("Until"),
        )
        for field, name in zip(self._named, names, strict=True):
            field.set_name(name)
        self._add.setText(self.tr("Note it"))

    @Slot()
    def _say(self) -> None:
        section, today = self._section, self._section.context.today()
        first, last = self._first.next_day(today), self._last.next_day(today)
        staff_id, cover_id = self._away.currentData(), self._cover.currentData()
        wrong = (
            (first is None, self._first),
            (last is None, self._last),
            (staff_id == cover_id, self._cover),
        )
        for is_wrong, control in wrong:
            if is_wrong:
                control.setFocus()
                return
        if first is None or last is None:
            return
        draft, journal = CoverDraft(staff_id, cover_id, first, last), section.context.journal
        for field in (self._first, self._last):
            field.setText("")  # clear() would leave Ctrl+Z to the line
        section.do(lambda now: covers.add_cover(journal, draft, now))
