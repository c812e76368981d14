"""The brand guide: what the shop stands for, the words it uses and never uses, and a line to try a sentence on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.brandwords import BrandWords
from db.commands import brand
from db.queries.brand import GuideLine, guide_lines
from db.records import BrandLineKind
from desktop import brand_says, theme
from desktop.context import Context
from desktop.pages.care.section import Section
from desktop.widgets.adding import Adding
from desktop.widgets.forms import Line
from desktop.widgets.held_line import HeldLine
from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import PlainLabel


class BrandSection(Section):
    """Three short lists, each line changed where it stands; deleting one asks nothing and can be undone."""

    tables = frozenset({"brand_line"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `look` fills it."""
        super().__init__(context, parent)
        self._lists = {kind: _GuideSheet(self, kind) for kind in BrandLineKind}
        self._words = BrandWords(())
        self._trial = Sheet()
        self._sentence = Line()
        self._found = PlainLabel(ink="muted", wrap=True)
        self._trial.content.addWidget(self._sentence)
        self._trial.content.addWidget(self._found)
        self._sentence.textChanged.connect(self._try)
        across = QHBoxLayout()
        across.setSpacing(theme.current().space.m)
        for kind in (BrandLineKind.USES, BrandLineKind.NEVER):
            across.addWidget(self._lists[kind], 1)
        self.body.addWidget(self._lists[BrandLineKind.STANDS_FOR])
        self.body.addLayout(across)
        self.body.addWidget(self._trial)
        self.body.addStretch(1)  # takes all there is to spare, or the sheets would share it
        self.retranslate()

    def name(self) -> str:
        return self.tr("Brand guide")

    def reader(self) -> Callable[[], Sequence[GuideLine]]:
        journal = self.context.journal
        return lambda: guide_lines(journal)

    def show_facts(self, facts: object) -> None:
        if not isinstance(facts, tuple):
            return
        lines: tuple[GuideLine, ...] = facts
        for kind, sheet in self._lists.items():
            sheet.show_lines([line for line in lines if line.kind is kind])
        self._words = BrandWords(line.text for line in lines if line.kind is BrandLineKind.NEVER)
        self._try()

    def retranslate(self) -> None:
        said = {
            BrandLineKind.STANDS_FOR: (
                self.tr("What we stand for"),
                self.tr("A sentence or two everybody here could say by heart."),
                self.tr("We stand for…"),
            ),
            BrandLineKind.USES: (
                self.tr("Words we use"),
                self.tr("How it sounds when we write and speak."),
                self.tr("A word or a few…"),
            ),
            BrandLineKind.NEVER: (
                self.tr("Words we never use"),
                self.tr(
                    "Spotted in any form as you type a touch or a letter: a gentle reminder, never a block. "
                    "Behind an arrow you may write what to say in its place."
                ),
                self.tr("A word, or: charges -> price of the work"),
            ),
        }
        for kind, (title, note, hint) in said.items():
            self._lists[kind].speak(title, note, hint, self.tr("Add"))
        self._trial.say(self.tr("Try a sentence"))
        self._sentence.setPlaceholderText(self.tr("Write something as you would to a customer…"))
        self._sentence.setAccessibleName(self.tr("A sentence to try"))
        self._try()

    @Slot()
    def _try(self) -> None:
        text = self._sentence.text()
        uses = self._words.uses_in(text)
        told = brand_says.rather(uses)
        lines = brand_says.without_another(uses)
        self._found.setVisible(bool(text.strip()))
        self._found.set_ink("caution" if uses else "good")
        if lines:
            quoted = self.context.formats().listed([self.tr("“{words}”").format(words=line) for line in lines])
            told.append(self.tr("Better without {words}.").format(words=quoted))
        self._found.setText(" ".join(told) or self.tr("This sounds like us."))


class _GuideSheet(Sheet):
    def __init__(self, section: BrandSection, kind: BrandLineKind) -> None:
        super().__init__()
        self._section, self._kind = section, kind
        self._lines = ListColumn[GuideLine](lambda: _GuideLine(section), lambda line: line.id)
        self._adding = Adding()
        self._adding.said.connect(self._add)
        section.keep_typed(self._adding, f"guide {kind.value}")
        self.content.addWidget(self._lines)
        self.content.addStretch()
        self.content.addWidget(self._adding)

    def show_lines(self, lines: Sequence[GuideLine]) -> None:
        self._lines.show_rows(lines)

    def speak(self, title: str, note: str, hint: str, add: str) -> None:
        """Show these words."""
        self.say(title, note)
        self._adding.say(hint, add)

    @Slot(str)
    def _add(self, text: str) -> None:
        journal, kind = self._section.context.journal, self._kind
        self._section.do(
            lambda now: brand.add_line(journal, kind, text, now), refused=lambda: self._adding.give_back(text)
        )


class _GuideLine(ListLine[GuideLine]):
    def __init__(self, section: BrandSection) -> None:
        super().__init__()
        self._section = section
        self._id = 0
        self._text = HeldLine(section.drafts, needed=True, quiet=True)
        self._text.said.connect(self._change)
        self.across.addWidget(self._text, 1)
        self._drop = self.offer("trash-2", self._delete)

    def show_row(self, row: GuideLine) -> None:
        self._id = row.id
        self._section.hold(self._text, f"guide line {row.id}", row.text)
        self._text.line.setAccessibleName(self.tr("A line of the guide"))
        self._drop.set_name(self.tr("Remove “{words}”").format(words=row.text))

    @Slot(str)
    def _change(self, text: str) -> None:
        journal, line_id = self._section.context.journal, self._id
        self._section.do(
            lambda now: brand.change_line(journal, line_id, text, now), refused=lambda: self._text.give_back(text)
        )

    def _delete(self) -> None:
        journal, line_id = self._section.context.journal, self._id
        self._section.do(lambda now: brand.delete_line(journal, line_id, now))
