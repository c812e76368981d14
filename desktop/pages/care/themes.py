"""Themes: what complaints have in common, who works on it, what is done, and whether it helped."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.commands import themes
from db.queries import shop
from db.queries.care_themes import Complainer, Deed, ThemeLine, theme_lines
from db.queries.shop import StaffMember
from desktop import theme
from desktop.context import Context
from desktop.pages.care.complainer_line import ComplainerLine
from desktop.pages.care.section import Section
from desktop.theme import Weight
from desktop.widgets.adding import Adding
from desktop.widgets.beside import Beside, Half, Level, abreast
from desktop.widgets.button import Kind
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.held_line import HeldLine
from desktop.widgets.lines import Glyph, Pills, SmallButton
from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure

_DAY_WIDTH = 124
_ROOMY = 560


@dataclasses.dataclass(frozen=True, slots=True)
class _Read:
    lines: tuple[ThemeLine, ...]
    staff: tuple[StaffMember, ...]


class ThemesSection(Section):
    """One sheet a theme, the most complained about first."""

    tables = frozenset({"theme", "improvement", "complaint", "customer", "staff"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `look` fills it."""
        super().__init__(context, parent)
        self._staff: Sequence[StaffMember] = ()
        self._new = Sheet()
        self._adding = Adding()
        self._adding.said.connect(self._add)
        self.keep_typed(self._adding, "theme")
        self._new.content.addWidget(self._adding)
        self._themes = ListColumn[ThemeLine](lambda: _Theme(self), lambda line: line.id)
        self._themes.set_spacing(theme.current().space.m)
        self._empty = EmptyState("tag")
        self._empty.hide()  # until it is known
        self.body.addWidget(self._themes)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._new)
        self.body.addStretch(1)  # takes all there is to spare, or the sheets would share it
        self.retranslate()

    def name(self) -> str:
        return self.tr("Themes")

    @property
    def staff(self) -> Sequence[StaffMember]:
        """Who works here and may see to an improvement."""
        return self._staff

    def reader(self) -> Callable[[], _Read]:
        journal, today = self.context.journal, self.context.today()
        return lambda: _Read(theme_lines(journal, today), shop.staff(journal))

    def show_facts(self, facts: object) -> None:
        if isinstance(facts, _Read):
            self._staff = facts.staff
            self._themes.show_rows(facts.lines)
            self._empty.setVisible(not facts.lines)

    def retranslate(self) -> None:
        self._new.say(self.tr("Another theme"))
        self._adding.say(self.tr("What do complaints have in common?"), self.tr("Add"))
        self._empty.say(
            self.tr("No theme yet"),
            self.tr(
                "Give complaints that resemble each other a name, such as “delivery day”, and work on one of them."
            ),
        )

    @Slot(str)
    def _add(self, name: str) -> None:
        journal = self.context.journal
        self.do(lambda now: themes.add_theme(journal, name, now), refused=lambda: self._adding.give_back(name))


def tracing(section: Section, title: str, told: str, complaint_ids: Sequence[int]) -> Callable[[], object] | None:
    """Return what shows the complaints a figure was counted from; None where there are none."""
    return (lambda: section.trace_complaints(title, told, complaint_ids)) if complaint_ids else None


def _is_cured(row: ThemeLine) -> bool:
    """Say whether something that is in place was followed by no complaint, after there had been some."""
    done = [deed for deed in row.deeds if deed.done_on is not None]
    return bool(done) and not row.open and any(deed.before and not deed.after for deed in done)


class _Theme(ListLine[ThemeLine]):
    def __init__(self, section: ThemesSection) -> None:
        super().__init__()
        self._section = section
        self._id = 0
        self._sheet = Card()
        self._name = HeldLine(section.drafts, needed=True, quiet=True)
        self._team = HeldLine(section.drafts, quiet=True)
        self._name.line.setFont(theme.font("strong", Weight.STRONG))
        self._heard, self._open = TracedFigure(), TracedFigure(ink="bad")
        self._cured = Chip()
        self._asked, self._told = TracedFigure(), TracedFigure()
        self._untold = TracedFigure("small", weight=Weight.STRONG)
        for figure in (self._asked, self._untold):
            figure.stand_flush()
        self._deeds = ListColumn[_DeedOf](lambda: _Deed(section), lambda of: of.deed.id)
        self._people = ListColumn[Complainer](lambda: ComplainerLine(section), lambda person: person.complaint_id)
        self._adding = Adding()
        self._gone = SmallButton("trash-2", kind=Kind.QUIET)
        self._lay_out()
        self._name.said.connect(self._rename)
        self._team.said.connect(self._set_team)
        self._adding.said.connect(self._begin)
        self._gone.clicked.connect(self._delete)

    def show_row(self, row: ThemeLine) -> None:
        self._id = row.id
        self._section.keep_typed(self._adding, f"improvement {row.id}")
        self._name.line.setFont(theme.font("strong", Weight.STRONG))
        self._section.hold(self._name, f"theme {row.id}", row.name)
        self._name.line.setAccessibleName(self.tr("Name of the theme"))
        self._section.hold(self._team, f"team {row.id}", row.team)
        self._team.line.setAccessibleName(self.tr("Who works on {theme}").format(theme=row.name))
        self._team.line.setPlaceholderText(self.tr("Who works on it?"))
        heard, share = len(row.heard), self._section.share
        asked = self.tr("asked for ideas: {asked}").format(asked=share(len(row.asked), heard))
        told = self.tr("told the result: {told}").format(told=share(len(row.told), heard))
        for figure, text, ids in (
            (self._heard, self.tr("%n within a year", "", heard), row.heard),
            (self._open, self.tr("%n open", "", len(row.open)), row.open),
            (self._asked, asked, row.asked),
            (self._told, told, row.told),
            (self._untold, self._whose(row), row.untold),
        ):
            figure.show_figure(text, row.name, tracing(self._section, row.name, text, ids))
        self._open.setVisible(bool(row.open))
        self._cured.show_as(self.tr("in place, none since"), "good", "check")
        self._cured.setVisible(_is_cured(row))
        self._came.setVisible(heard > 0)
        self._untold.setVisible(bool(row.untold))
        self._gone.set_name(self.tr("Delete the theme {theme}; its complaints stay").format(theme=row.name))
        self._deeds.show_rows([_DeedOf(row.name, deed) for deed in row.deeds])
        self._people.show_rows(row.people)
        self._adding.say(self.tr("What will we do about it?"), self.tr("Begin"))

    def _lay_out(self) -> None:
        space = theme.current().space
        who = abreast(Glyph("users-round"), self._team, self._heard, self._open, self._gone, fill=True)
        above = Beside((Half(self._name), Half(who)), _ROOMY, level=Level.FULL)
        above.set_spacing(space.l)
        left, right = QWidget(), QWidget()
        doing = QVBoxLayout(left)
        doing.setContentsMargins(0, 0, 0, 0)
        doing.setSpacing(space.s)
        doing.addWidget(self._cured, 0, Qt.AlignmentFlag.AlignLeft)
        doing.addWidget(self._deeds)
        doing.addWidget(self._adding)
        people = QVBoxLayout(right)
        people.setContentsMargins(0, 0, 0, 0)
        people.setSpacing(space.xs)
        self._came = Pills((self._asked, self._told))
        people.addWidget(self._came)
        people.addWidget(self._untold)
        people.addWidget(self._people)
        across = Beside((Half(left), Half(right)), _ROOMY)
        across.set_spacing(space.l)
        self._sheet.content.setSpacing(space.s)
        self._sheet.content.addWidget(above)
        self._sheet.content.addWidget(across)
        self.across.addWidget(self._sheet)

    def _whose(self, row: ThemeLine) -> str:
        """Return whose names stand below: the figures above are about more people than those still to be told."""
        count, shown = len(row.untold), len(row.people)
        if shown < count:
            return self.tr("not told yet: {count}, the newest {shown} here").format(count=count, shown=shown)
        return self.tr("not told yet: {count}").format(count=count)

    @Slot(str)
    def _rename(self, name: str) -> None:
        journal, theme_id = self._section.context.journal, self._id
        self._section.do(
            lambda now: themes.rename_theme(journal, theme_id, name, now), refused=lambda: self._name.give_back(name)
        )

    @Slot()
    def _delete(self) -> None:
        journal, theme_id = self._section.context.journal, self._id
        self._section.do(lambda now: themes.delete_theme(journal, theme_id, now))

    @Slot(str)
    def _set_team(self, team: str) -> None:
        journal, theme_id = self._section.context.journal, self._id
        self._section.do(
            lambda now: themes.set_team(journal, theme_id, team, now), refused=lambda: self._team.give_back(team)
        )

    @Slot(str)
    def _begin(self, action: str) -> None:
        journal, theme_id = self._section.context.journal, self._id
        self._section.do(
            lambda now: themes.begin_improvement(journal, theme_id, action, None, now),
            refused=lambda: self._adding.give_back(action),
        )


@dataclasses.dataclass(frozen=True, slots=True)
class _DeedOf:
    theme: str
    deed: Deed


class _Deed(ListLine[_DeedOf]):
    def __init__(self, section: ThemesSection) -> None:
        super().__init__()
        self._section = section
        self._deed: Deed | None = None
        self._action = PlainLabel(wrap=True)
        self._when = PlainLabel(size="small", ink="muted", wrap=True)
        told = QVBoxLayout()
        told.setSpacing(theme.current().space.xs)
        told.addWidget(self._action)
        self._before, self._after = TracedFigure("small"), TracedFigure("small")
        self._before.stand_flush()
        told.addWidget(self._when)
        told.addWidget(Pills((self._before, self._after)))
        self._due = DayField(near=True)
        self._due.setFixedWidth(theme.scaled(_DAY_WIDTH))
        self._due.editingFinished.connect(self._set_due)
        self._who = Choice()
        self._who.activated.connect(self._set_who)
        self._result = HeldLine(section.drafts, quiet=True)
        self._result.said.connect(self._set_result)
        seeing = QHBoxLayout()
        seeing.setSpacing(theme.current().space.s)
        seeing.addWidget(self._due)
        seeing.addWidget(self._who)
        seeing.addStretch()
        told.addLayout(seeing)
        told.addWidget(self._result)
        self.across.addLayout(told, 1)
        self._done = self.offer("check", self._finish)
        self._drop = self.offer("trash-2", self._take_away)

    def show_row(self, row: _DeedOf) -> None:
        self._deed = deed = row.deed
        formats, today = self._section.context.formats(), self._section.context.today()
        self._action.setText(deed.action)
        parts = [self.tr("since {day}").format(day=formats.short(deed.started_on, today))]
        if deed.done_on is not None:
            parts.append(self.tr("in place {day}").format(day=formats.short(deed.done_on, today)))
        self._when.setText(" · ".join(parts))
        before = self.tr("%n in the 90 days before", "", len(deed.before))
        after = self.tr("%n in the {days} since", "", len(deed.after)).format(days=formats.days(deed.days_after))
        for figure, text, ids in ((self._before, before, deed.before), (self._after, after, deed.after)):
            figure.show_figure(text, deed.action, tracing(self._section, row.theme, text, ids))
        self._show_who(deed)
        self._result.setVisible(deed.done_on is not None)
        self._section.hold(self._result, f"result {deed.id}", deed.result)
        self._result.line.setPlaceholderText(self.tr("What came of it?"))
        self._result.line.setAccessibleName(self.tr("What came of it: {action}").format(action=deed.action))
        self._due.setVisible(deed.done_on is None)
        self._due.setPlaceholderText(self.tr("By when?"))
        self._due.setAccessibleName(self.tr("By when: {action}").format(action=deed.action))
        if not self._due.hasFocus():
            self._due.setText(formats.short(deed.due_on, today) if deed.due_on is not None else "")
            self._due.setCursorPosition(0)
        self._done.set_name(self.tr("Not in place yet") if deed.done_on is not None else self.tr("It is in place now"))
        self._done.set_icon("rotate-ccw" if deed.done_on is not None else "check")
        self._drop.set_name(self.tr("We will not do this"))

    @Slot()
    def _set_due(self) -> None:
        deed, context = self._deed, self._section.context
        if deed is None or not self._due.is_understood():
            return
        due = self._due.next_day(context.today())
        shown = context.formats().short(deed.due_on, context.today()) if deed.due_on is not None else ""
        if self._due.text() != shown and due != deed.due_on:
            # The line may go, and say the same once more as the keyboard leaves it.
            self._deed = dataclasses.replace(deed, due_on=due)
            self._section.do(lambda now: themes.set_due(context.journal, deed.id, due, now))

    def _show_who(self, row: Deed) -> None:
        staff = self._section.staff
        self._who.setVisible(len(staff) > 1 or row.staff_id is not None)
        self._who.setAccessibleName(self.tr("Who sees to it: {action}").format(action=row.action))
        self._who.clear()
        self._who.addItem(self.tr("nobody named"), None)
        for member in staff:
            self._who.addItem(member.name, member.id)
        if row.staff_id is not None and self._who.findData(row.staff_id) < 0:  # they left
            self._who.addItem(row.staff, row.staff_id)
        self._who.setCurrentIndex(max(0, self._who.findData(row.staff_id)))

    @Slot(int)
    def _set_who(self, place: int) -> None:
        deed, journal, staff_id = self._deed, self._section.context.journal, self._who.itemData(place)
        if deed is not None and staff_id != deed.staff_id:
            self._section.do(lambda now: themes.see_to_improvement(journal, deed.id, staff_id, now))

    @Slot(str)
    def _set_result(self, text: str) -> None:
        if self._deed is not None:
            journal, deed = self._section.context.journal, self._deed
            self._section.do(
                lambda now: themes.note_result(journal, deed.id, text, now),
                refused=lambda: self._result.give_back(text),
            )

    def _finish(self) -> None:
        if self._deed is None:
            return
        journal, deed = self._section.context.journal, self._deed
        on: datetime.date | None = None if deed.done_on is not None else self._section.context.today()
        self._section.do(lambda now: themes.finish_improvement(journal, deed.id, on, now))

    def _take_away(self) -> None:
        if self._deed is not None:
            journal, deed = self._section.context.journal, self._deed
            self._section.do(lambda now: themes.drop_improvement(journal, deed.id, now))
