"""Where it is noted what a customer allows, by channel and purpose, and what the law asks to be noted."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout

from db.records import Channel, ConsentPurpose, ConsentState
from db.relationship.today import FROM_AFAR
from desktop import terms, theme
from desktop.i18n import Words
from desktop.pages.customers.wish_form import WishForm
from desktop.widgets.chip import ChipButton
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Field, Line
from desktop.widgets.lines import quiet

ASKED_ABOUT = tuple((channel, purpose) for channel in FROM_AFAR for purpose in ConsentPurpose)
"""What one may ask a customer about, in the order of the form."""


@dataclasses.dataclass(frozen=True, slots=True)
class ConsentWishes:
    """What stands in the form, days as typed.

    Attributes:
        said: on each of `ASKED_ABOUT`; None where nobody asked.
        on, source: the day and the manner in which whatever is new was said.
        notice: the day the customer was told what is kept.
        keep_until: the day until which the card may be kept.
    """

    said: tuple[ConsentState | None, ...]
    on: str
    source: str
    notice: str
    keep_until: str


class ConsentForm(WishForm[ConsentWishes]):
    """A pill for every channel and purpose: each press says another word."""

    def __init__(self, words: Words, wishes: ConsentWishes) -> None:
        """Begin with `wishes`."""
        super().__init__()
        self._words = words
        self.pills = [_Pill(said) for said in wishes.said]
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.current().space.s)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for column, purpose in enumerate(ConsentPurpose, 1):
            grid.addWidget(quiet(terms.titled(purpose, words)), 0, column, Qt.AlignmentFlag.AlignBottom)
        for pill, (channel, purpose) in zip(self.pills, ASKED_ABOUT, strict=True):
            row, column = list(Channel).index(channel) + 1, list(ConsentPurpose).index(purpose) + 1
            if column == 1:
                grid.addWidget(quiet(terms.titled(channel, words)), row, 0)
            grid.addWidget(pill, row, column, Qt.AlignmentFlag.AlignLeft)
        self._on, self._source = DayField(wishes.on, near=True), Line(wishes.source)
        self._notice, self._keep_until = DayField(wishes.notice, near=True), DayField(wishes.keep_until, near=True)
        self._named = [Field(control) for control in (self._on, self._source, self._notice, self._keep_until)]
        self.fields.addLayout(grid)
        for field in self._named:
            self.fields.addWidget(field)
        self.retranslate()

    def begin(self) -> None:
        self.pills[0].setFocus()

    def wishes(self) -> ConsentWishes:
        return ConsentWishes(
            said=tuple(pill.said for pill in self.pills),
            on=self._on.text().strip(),
            source=self._source.text().strip(),
            notice=self._notice.text().strip(),
            keep_until=self._keep_until.text().strip(),
        )

    def is_understood(self) -> bool:
        return not self.lead_to_unread(self._on, self._notice, self._keep_until)

    def retranslate(self) -> None:
        names = (
            self.tr("What is new was said on"),
            self.tr("How"),
            self.tr("Privacy notice given on"),
            self.tr("Keep the card until"),
        )
        for field, name in zip(self._named, names, strict=True):
            field.set_name(name)
        self._source.setPlaceholderText(self.tr("in the shop, signed…"))
        for pill, (channel, purpose) in zip(self.pills, ASKED_ABOUT, strict=True):
            about = self.tr("{channel}, {purpose}").format(
                channel=terms.titled(channel, self._words), purpose=terms.named(purpose, self._words)
            )
            pill.say(about)


class _Pill(ChipButton):
    """Goes round: nobody asked, yes, no. What was once said is not unsaid: it is yes or no."""

    def __init__(self, said: ConsentState | None) -> None:
        super().__init__()
        self.said = said
        self._may_be_empty = said is None
        self._about = ""
        self.clicked.connect(self._go_round)

    def say(self, about: str) -> None:
        self._about = about
        self._show()

    @Slot()
    def _go_round(self) -> None:
        if self.said is ConsentState.GIVEN:
            self.said = ConsentState.REFUSED
        elif self.said is ConsentState.REFUSED and self._may_be_empty:
            self.said = None
        else:
            self.said = ConsentState.GIVEN
        self._show()

    def _show(self) -> None:
        shown = {
            None: (self.tr("not asked"), "accent"),
            ConsentState.GIVEN: (self.tr("yes ✓"), "good"),
            ConsentState.REFUSED: (self.tr("no"), "bad"),
        }
        text, tone = shown[self.said]
        self.setText(text)
        self.set_tone(tone)
        self.setChecked(self.said is not None)
        self.setAccessibleName(f"{self._about}: {text}")
        self.updateGeometry()
