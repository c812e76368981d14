"""What a chip of a quick-entry line may be chosen anew as."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from db.quickentry.entry import QuickEntry
from db.quickentry.people import PersonRef
from db.records import Channel, Direction, PromiseSide, TouchKind
from desktop import icons, messages, terms
from desktop.context import Context
from desktop.corrections import Corrections, Facet, What
from desktop.widgets.menu_text import menu_text
from desktop.widgets.told_apart import told_apart

_MINUTES = (5, 10, 15, 20, 30, 45, 60, 90)
_DUE_DAYS = (0, 1, 2, 3, 7, 14, 30)


class EntryMenu(QMenu):
    """The choices of one facet, the present one ticked, and at the end "not meant".

    Attributes:
        chosen: the `Corrections` that follow from a choice.
    """

    chosen = Signal(object)

    def __init__(
        self,
        facet: Facet,
        entry: QuickEntry,
        corrections: Corrections,
        context: Context,
        themes: Sequence[str],
        parent: QWidget,
        place: int = 0,
        others: Sequence[PersonRef] = (),
    ) -> None:
        """Offer what `facet` may be.

        Args:
            facet: what the chip stands for.
            entry: the line as it is understood now, corrections laid over it.
            corrections: what was corrected before.
            context: the open journal.
            themes: the names of the themes the shop has.
            parent: the widget it opens on.
            place: where the promise begins in the line, of which this is.
            others: who else may be meant by the name.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entry, self._corrections, self._context, self._themes = entry, corrections, context, themes
        self._window = parent.window()
        self._place, self._others = place, others
        self._ticked: QAction | None = None
        offers: dict[Facet, Callable[[], None]] = {
            Facet.WHAT: self._offer_what,
            Facet.MOOD: self._offer_moods,
            Facet.PROMISE: self._offer_dues,
            Facet.MOMENT: self._offer_moments,
            Facet.MINUTES: self._offer_minutes,
            Facet.THEME: self._offer_themes,
            Facet.WHO: self._offer_people,
        }
        if facet in offers:
            offers[facet]()
            self.addSeparator()
        name = self.tr("Only a note, no touch") if facet is Facet.WHAT else self.tr("Not meant")
        action = self.addAction(icons.icon("x", "muted"), name)
        action.triggered.connect(lambda _=False: self.chosen.emit(corrections.drop(facet, place)))
        if self._ticked is not None:
            self.setActiveAction(self._ticked)  # the arrows begin where one is

    def _offer_what(self) -> None:
        words, entry = self._context.words(), self._entry
        what = What(entry.kind, entry.channel, entry.direction, entry.reached)
        for kind in TouchKind:
            if kind is not TouchKind.NOTE:
                other = dataclasses.replace(what, kind=kind)
                self._offer(terms.titled(kind, words), self._with(what=other), ticked=kind is entry.kind, menu=self)
        ways = self.addMenu(icons.icon(terms.channel_icon(entry.channel), "muted"), self.tr("Channel"))
        for channel in Channel:
            other = dataclasses.replace(what, channel=channel)
            self._offer(
                terms.titled(channel, words), self._with(what=other), ticked=channel is entry.channel, menu=ways
            )
        whence = self.addMenu(icons.icon("users", "muted"), self.tr("Who got in touch"))
        for direction in Direction:
            other = dataclasses.replace(what, direction=direction)
            ticked = direction is entry.direction
            self._offer(terms.titled(direction, words), self._with(what=other), ticked=ticked, menu=whence)
        unreached = dataclasses.replace(what, reached=not entry.reached)
        self._offer(self.tr("Nobody was reached"), self._with(what=unreached), ticked=not entry.reached, menu=self)

    def _offer_moods(self) -> None:
        for mood in reversed(terms.MOODS):
            action = self._offer(
                terms.mood(mood, self._context.words()),
                self._with(mood=mood),
                ticked=mood == self._entry.mood,
                menu=self,
            )
            action.setIcon(icons.icon(terms.mood_icon(mood), "muted"))

    def _offer_people(self) -> None:
        for person, name in told_apart(self._context.journal, self._others).items():
            self._offer(name, self._with(who=person), ticked=(person,) == self._entry.who, menu=self)

    def _offer_dues(self) -> None:
        formats, today = self._context.formats(), self._context.today()
        promise = next((one for one in self._entry.promises if one.place[0] == self._place), None)
        due, side = (promise.due_on, promise.side) if promise is not None else (None, PromiseSide.SHOP)
        for whose, name in ((PromiseSide.SHOP, self.tr("Our word")), (PromiseSide.CUSTOMER, self.tr("Their word"))):
            self._offer(name, self._promised(side=whose), ticked=whose is side, menu=self)
        if side is PromiseSide.SHOP and promise is not None and not self._entry.shareable:
            shares = self._promised(shareable=not promise.shareable)
            self._offer(self.tr("May stand in the client’s report"), shares, ticked=promise.shareable, menu=self)
            self._ticked = None  # the arrows begin at whose word it is
        self.addSeparator()
        for days in _DUE_DAYS:
            day = today + datetime.timedelta(days=days)
            name = formats.near(day, today) if days < 2 else formats.weekday(day, today)
            self._offer(name, self._promised(due=day, due_chosen=True), ticked=day == due, menu=self)
        self._offer(self.tr("No day"), self._promised(due=None, due_chosen=True), ticked=due is None, menu=self)
        another = self.addAction(self.tr("Another day…"))
        another.triggered.connect(lambda _=False: self._ask_due())

    def _offer_moments(self) -> None:
        formats, now = self._context.formats(), self._context.journal.local(self._context.now())
        at = self._context.journal.local(self._entry.at)
        self._offer(self.tr("Just now"), self._with(at=(now, True)), ticked=False, menu=self)
        for days in range(4):
            day = now.date() - datetime.timedelta(days=days)
            moment = min(now, at.replace(year=day.year, month=day.month, day=day.day))
            name = formats.near(day, now.date()) if days < 2 else formats.weekday(day, now.date())
            self._offer(name, self._with(at=(moment, False)), ticked=day == at.date(), menu=self)
        another = self.addAction(self.tr("Another day…"))
        another.triggered.connect(lambda _=False: self._ask_moment())

    def _offer_minutes(self) -> None:
        for minutes in _MINUTES:
            name = self.tr("%n min", "", minutes)
            self._offer(name, self._with(minutes=minutes), ticked=minutes == self._entry.minutes, menu=self)

    def _offer_themes(self) -> None:
        for theme in self._themes:
            self._offer(theme, self._with(theme=theme), ticked=theme == self._entry.theme, menu=self)

    def _offer(self, name: str, corrections: Corrections, *, ticked: bool, menu: QMenu) -> QAction:
        action = menu.addAction(menu_text(name))
        action.setCheckable(True)
        action.setChecked(ticked)
        if ticked and menu is self:
            self._ticked = action
        action.triggered.connect(lambda _=False: self.chosen.emit(corrections))
        return action

    def _with(self, **changes: Any) -> Corrections:
        return dataclasses.replace(self._corrections, **changes)

    def _promised(self, **changes: Any) -> Corrections:
        change = dataclasses.replace(self._corrections.promise(self._place), **changes)
        return self._corrections.with_promise(self._place, change)

    def _ask_due(self) -> None:
        day = self._asked_day(self.tr("Due on"))
        if day is not None:
            self.chosen.emit(self._promised(due=day, due_chosen=True))

    def _ask_moment(self) -> None:
        now = self._context.journal.local(self._context.now())
        day = self._asked_day(self.tr("When it happened"))
        if day is not None:
            noon = datetime.datetime.combine(day, datetime.time(12), now.tzinfo)
            self.chosen.emit(self._with(at=(min(now, noon), False)))

    def _asked_day(self, title: str) -> datetime.date | None:
        """Ask for a day; without a year, one of this year is meant."""
        example = self._context.formats().date(self._context.today())
        label = self.tr("Which day? (like {example})").format(example=example)
        unread = self.tr("There is no such day. Write it like {example}.").format(example=example)
        answer = messages.ask_text(self._window, title, label, wrong=lambda text: "" if self._read(text) else unread)
        return self._read(answer) if answer else None

    def _read(self, text: str) -> datetime.date | None:
        from db.days import read_day

        found = read_day(text)
        try:
            return found and datetime.date(found.year or self._context.today().year, found.month, found.day)
        except ValueError:
            return None
