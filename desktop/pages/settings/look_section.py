"""Language, theme, size of text, and whether anything moves: seen at once, kept on this computer."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from db.records import Language
from desktop import theme
from desktop.context import Context
from desktop.pages.settings.section import Section
from desktop.settings import TEXT_SCALES
from desktop.tokens import Ground
from desktop.widgets.check_line import CheckLine
from desktop.widgets.chip import ChipButton
from desktop.widgets.lines import Pills
from desktop.widgets.rows import Row
from desktop.widgets.sheet import Sheet


class LookSection(Section):
    """Choices of pills."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show what is chosen."""
        super().__init__(context, parent)
        self._sheet = Sheet()
        self._language, self._ground, self._size = (
            _Pick(Language),
            _Pick((None, *Ground)),
            _Pick(TEXT_SCALES),
        )
        self._still = CheckLine()
        self._rows = [Row(pick) for pick in (self._language, self._ground, self._size)]
        self._sheet.content.setSpacing(theme.current().space.m)
        for row in self._rows:
            self._sheet.content.addWidget(row)
        self._sheet.content.addWidget(self._still)
        self.body.addWidget(self._sheet)
        for pick in (self._language, self._ground, self._size):
            pick.chosen.connect(self._choose)
        self._still.clicked.connect(self._choose)
        self.retranslate()

    def name(self) -> str:
        return self.tr("Language and look")

    def retranslate(self) -> None:
        super().retranslate()
        self._sheet.say(self.tr("On this computer"))
        for row, text in zip(
            self._rows, (self.tr("Language"), self.tr("Colours"), self.tr("Size of text")), strict=True
        ):
            row.say(text)
        self._language.say(("Türkçe", "English"))
        self._ground.say(
            (self.tr("Like the system"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast")),
        )
        formats = self.context.formats()
        self._size.say([formats.percent(scale) for scale in TEXT_SCALES])
        self._still.setText(self.tr("Nothing blinks or slides"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # it may have been chosen elsewhere
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        now = self.context.settings.now
        self._language.show_value(self.context.speech.language)
        self._ground.show_value(now.ground)
        self._size.show_value(now.text_scale)
        self._still.setChecked(now.still)

    @Slot()
    def _choose(self) -> None:
        language, scale, now = self._language.value(), self._size.value(), self.context.settings.now
        ground = self._ground.value()
        self.context.bus.preferred.emit(
            dataclasses.replace(
                now,
                language=language if isinstance(language, Language) else now.language,
                ground=ground if isinstance(ground, Ground) else None,
                text_scale=scale if isinstance(scale, float) else now.text_scale,
                still=self._still.isChecked(),
            )
        )


class _Pick(Pills):
    """One of a few values, each a pill; the arrow keys lead from one to the next.

    Attributes:
        chosen: another one was chosen by the user.
    """

    chosen = Signal()

    def __init__(self, values: Iterable[object]) -> None:
        self._values = tuple(values)
        self._chips = [ChipButton() for _ in self._values]
        super().__init__(self._chips)
        self._group = QButtonGroup(self)
        for chip in self._chips:
            self._group.addButton(chip)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(self.chosen)

    def say(self, texts: Iterable[str]) -> None:
        for chip, text in zip(self._chips, texts, strict=True):
            chip.setText(text)
            chip.updateGeometry()

    def show_value(self, value: object) -> None:
        if value in self._values:
            self._chips[self._values.index(value)].setChecked(True)

    def value(self) -> object:
        return next(value for value, chip in zip(self._values, self._chips, strict=True) if chip.isChecked())
