"""How often the shop asks after people: its own default, and the tags that bring a rhythm of their own."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from db.commands import rhythms, tags
from db.queries.shopsettings import TagRow
from db.records import Colour
from db.relationship.rhythm import Rhythm
from db.text import fold
from desktop import rhythms as spans
from desktop import theme
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.pages.settings.facts import SettingsFacts
from desktop.pages.settings.section import Section
from desktop.shortening import shortened
from desktop.widgets.adding import Adding
from desktop.widgets.beside import Beside, Level, abreast
from desktop.widgets.button import Button, Kind
from desktop.widgets.choice_menu import ChoiceMenu
from desktop.widgets.colour_button import ColourButton
from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.menu_place import open_below
from desktop.widgets.menu_text import menu_text
from desktop.widgets.rows import KeptLine, Row
from desktop.widgets.scaled_width import keep_width
from desktop.widgets.sheet import Sheet
from desktop.widgets.span_field import SpanField
from desktop.widgets.text import PlainLabel

_FIRST = 30  # lines; the others when they are asked for
_ROOMY = 450


class TagsSection(Section):
    """The default, then one line a tag."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `show_facts` fills it."""
        super().__init__(context, parent)
        self._facts: SettingsFacts | None = None
        self._shown = _FIRST
        self._kept: tuple[int | None, int | None] = (None, None)
        self._default, self._tagged = Sheet(), Sheet()
        self._latest, self._earliest = SpanField(context.words()), SpanField(context.words())
        self._latest_row, self._earliest_row = Row(self._latest), Row(self._earliest)
        self._lines = ListColumn[TagRow](lambda: _Tag(context, self), lambda row: row.id)
        self._more = Button(kind=Kind.QUIET, compact=True, trailing_icon="chevron-down", flush=True)
        self._adding = Adding(judge=self._known)
        self._default.content.addWidget(self._latest_row)
        self._default.content.addWidget(self._earliest_row)
        self._tagged.content.addWidget(self._lines)
        self._tagged.content.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._tagged.content.addWidget(self._adding)
        self.body.addWidget(self._default)
        self.body.addWidget(self._tagged)
        self._latest.said.connect(self._set_default)
        self._earliest.said.connect(self._set_default)
        self._adding.said.connect(self._add)
        self._adding.keep_in(Drafts(context), "settings:tag")
        self._more.clicked.connect(self._show_more)
        self.retranslate()

    def name(self) -> str:
        return self.tr("Rhythm and tags")

    def other_tags(self, tag_id: int) -> list[TagRow]:
        """Return every tag but one, in their order."""
        return [row for row in self._facts.shop.tags if row.id != tag_id] if self._facts is not None else []

    def retranslate(self) -> None:
        super().retranslate()
        self._default.say(
            self.tr("For everybody without a rhythm of their own"),
            self.tr("A card’s own rhythm comes first, then its tags’, then this one."),
        )
        self._latest_row.say(self.tr("At least once every"))
        self._earliest_row.say(self.tr("At most once every"))
        for span, name in (
            (self._latest, self.tr("At least once every")),
            (self._earliest, self.tr("At most once every")),
        ):
            span.speak(self.context.words())
            span.set_name(name, self.tr("{name}: days, weeks, months or years").format(name=name))
        self._tagged.say(
            self.tr("Tags"),
            self.tr(
                "A tag may bring a rhythm: everybody who carries it is asked after that often. "
                "Its colour is seen on cards and in the list."
            ),
        )
        self._adding.say(self.tr("Name of a new tag"), self.tr("Add"))
        if self._facts is not None:
            self.show_facts(self._facts)

    def show_facts(self, facts: SettingsFacts) -> None:
        self._facts = facts
        default = facts.shop.rhythm or Rhythm()
        sides, before = (default.latest_days, default.earliest_days), self._kept
        is_odd, self._kept = bool(self._wrong()), sides
        for span, days, known in zip((self._latest, self._earliest), sides, before, strict=True):
            if days != known or not is_odd:  # what has still to be put right stays
                span.show_days(days)
        self._judge()
        self._lines.show_rows(facts.shop.tags[: self._shown])
        hidden = max(0, len(facts.shop.tags) - self._shown)
        self._more.setText(self.tr("%n more tag(s)", "", hidden))
        self._more.setVisible(hidden > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._wrong() and self._facts is not None:
            for span, days in zip((self._latest, self._earliest), self._kept, strict=True):
                span.bring_back(days)
            self._judge()
            return
        super().keyPressEvent(event)

    def _judge(self) -> None:
        """Say below the second of the two sides that they contradict each other, and what holds meanwhile."""
        self._earliest_row.complain(self._wrong())

    def _wrong(self) -> str:
        holds = self.tr("What was kept holds till then.")
        said = spans.contradiction(self._latest.days(), self._earliest.days(), self.context.words())
        return f"{said} {holds}" if said else ""

    @Slot()
    def _show_more(self) -> None:
        self._shown += 10 * _FIRST
        if self._facts is not None:
            self.show_facts(self._facts)

    @Slot()
    def _set_default(self) -> None:
        before = self._facts.shop.rhythm if self._facts is not None else None
        self._judge()
        if self._wrong():
            return
        rhythm = _with_sides(before, self._latest.days(), self._earliest.days())
        if rhythm != before:
            journal, now = self.context.journal, self.context.now()
            self.do(lambda: rhythms.set_shop_rhythm(journal, rhythm, now))

    def _known(self, name: str) -> str:
        tags_there = self._facts.shop.tags if self._facts is not None else ()
        there = next((row for row in tags_there if fold(row.name) == fold(name)), None)
        if there is None:
            return ""
        return self.tr("There is a tag “{name}” already.").format(name=shortened(there.name))

    @Slot(str)
    def _add(self, name: str) -> None:
        journal, now = self.context.journal, self.context.now()
        self._shown += 1
        self.do(lambda: tags.add_tag(journal, name, now), refused=lambda: self._adding.give_back(name))


def _with_sides(before: Rhythm | None, latest: int | None, earliest: int | None) -> Rhythm | None:
    """Return a rhythm with other sides, its ways, days and hours kept; None where nothing is left of it."""
    if latest is not None and earliest is not None:
        earliest = min(earliest, latest)
    never = before is not None and before.never and latest is None
    wanted = dataclasses.replace(before or Rhythm(), latest_days=latest, earliest_days=earliest, never=never)
    return wanted if wanted != Rhythm() else None


class _Tag(ListLine[TagRow]):
    def __init__(self, context: Context, section: TagsSection) -> None:
        super().__init__()
        self._context, self._section = context, section
        self._row: TagRow | None = None
        self._lowered_with: Rhythm | None = None  # the one of which is said that its other side went down too
        self._colour = ColourButton()
        self._name = KeptLine(needed=True, judge=self._wrong)
        self._count = PlainLabel(ink="muted")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._count.setMinimumWidth(theme.scaled(76))
        self._span = SpanField(context.words())
        keep_width(self._span, 204)
        gap = self.across.spacing()
        called = abreast(self._colour, self._name, spacing=gap, fill=True)
        asked = abreast(self._count, self._span, spacing=gap, fill=True)
        beside = Beside((called, asked), _ROOMY, shares=(1, 0), level=Level.MIDDLE)
        beside.set_spacing(gap)
        self.across.addWidget(beside, 1)
        self._merge = self.offer("merge", self._offer_others)
        self._delete = self.offer("trash-2", self._take_away)
        self._colour.said.connect(self._paint)
        self._name.said.connect(self._rename)
        self._name.refused.connect(self.complain)
        self._span.said.connect(self._set_rhythm)

    def show_row(self, row: TagRow) -> None:
        before = self._row.rhythm if self._row is not None else None
        if self._lowered_with is not None and self._lowered_with == before != row.rhythm:
            self._lowered_with = None  # it was taken back, or another one is said
            self.complain("")
            self._span.setAccessibleDescription("")
        self._row = row
        self._colour.show_colour(self.tr("Colour of {tag}").format(tag=row.name), row.colour, self._context.words())
        self._name.show_text(row.name)
        self._name.retell()
        self._name.setAccessibleName(self.tr("Name of the tag"))
        self._count.setText(self.tr("%n customer(s)", "", row.customers))
        self._span.speak(self._context.words())
        self._span.show_days(row.rhythm.latest_days if row.rhythm is not None else None)
        rhythm = self.tr("Rhythm of {tag}").format(tag=row.name)
        self._span.set_name(rhythm, self.tr("{name}: days, weeks, months or years").format(name=rhythm))
        self._merge.set_name(self.tr("Make {tag} one with another tag").format(tag=row.name))
        self._delete.set_name(self.tr("Delete {tag}").format(tag=row.name))

    def _wrong(self, name: str) -> str:
        return "" if name else self.tr("A tag needs a name, so the one before stays.")

    @Slot(object)
    def _paint(self, colour: Colour | None) -> None:
        if self._row is not None:
            context, tag_id = self._context, self._row.id
            context.do(lambda: tags.colour_tag(context.journal, tag_id, colour, context.now()))

    @Slot(str)
    def _rename(self, name: str) -> None:
        if self._row is not None:
            context, tag_id = self._context, self._row.id
            context.do(lambda: tags.rename_tag(context.journal, tag_id, name, context.now()))

    @Slot()
    def _set_rhythm(self) -> None:
        if self._row is None:
            return
        context, tag_id, before = self._context, self._row.id, self._row.rhythm
        earliest = before.earliest_days if before is not None else None
        rhythm = _with_sides(before, self._span.days(), earliest)
        lowered = self._lowered(earliest, rhythm)
        self._lowered_with = rhythm if lowered else None
        self.complain(lowered)
        if rhythm != before:
            context.do(lambda: rhythms.set_tag_rhythm(context.journal, tag_id, rhythm, context.now()))

    def _lowered(self, before: int | None, rhythm: Rhythm | None) -> str:
        """Say that the other side, which this line does not show, went down with this one."""
        now = rhythm.earliest_days if rhythm is not None else None
        if before is None or now is None or now == before:
            return ""
        words = self._context.words()
        said = self.tr("People with this tag were asked after at most {before}; now that is {now} too.")
        return said.format(before=spans.every(before, words), now=spans.every(now, words))

    def _offer_others(self) -> None:
        if self._row is None:
            return
        menu = ChoiceMenu(self.tr("Find a tag…"), self)
        menu.aboutToHide.connect(menu.deleteLater, Qt.ConnectionType.QueuedConnection)
        offered: list[tuple[str, QAction]] = []
        for other in self._section.other_tags(self._row.id):
            action = QAction(menu_text(self.tr("Becomes {tag}").format(tag=shortened(other.name))), menu)
            action.setData(other.id)
            offered.append((other.name, action))
        menu.offer(offered)
        menu.triggered.connect(self._merge_into)
        open_below(menu, self._merge)

    @Slot(QAction)
    def _merge_into(self, action: QAction) -> None:
        if self._row is not None:
            context, tag_id, into_id = self._context, self._row.id, int(action.data())
            context.do(lambda: tags.merge_tags(context.journal, tag_id, into_id, context.now()))

    def _take_away(self) -> None:
        if self._row is not None:
            context, tag_id = self._context, self._row.id
            context.do(lambda: tags.delete_tag(context.journal, tag_id, context.now()))
