"""Where a card's own words about the person are changed: names, firm, how to address them, since when, through whom."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout

from db.journal import Journal
from db.records import CustomerKind, FormOfAddress, Language
from desktop import letters, terms, theme
from desktop.i18n import Words
from desktop.pages.customers.name_line import NameLine
from desktop.pages.customers.wish_form import WishForm
from desktop.widgets.chip import ChipButton
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Field, Line
from desktop.widgets.lines import Pills
from desktop.widgets.one_of import OneOf
from desktop.widgets.text import PlainLabel

_COLUMNS = 4


@dataclasses.dataclass(frozen=True, slots=True)
class PersonWishes:
    """The texts and choices of the form; days and the name of who brought them as typed."""

    kind: CustomerKind
    given_name: str
    family_name: str
    company: str
    job_title: str
    honorific: str
    form_of_address: FormOfAddress
    language: Language
    since: str
    referred_by: str


class PersonForm(WishForm[PersonWishes]):
    """The form, filled with what the card says."""

    def __init__(self, words: Words, wishes: PersonWishes, journal: Journal) -> None:
        """Begin with `wishes`; names of others are looked for in `journal`."""
        super().__init__()
        self._words = words
        self._given, self._family = Line(wishes.given_name), Line(wishes.family_name)
        self._company, self._job = Line(wishes.company), Line(wishes.job_title)
        self._honorific, self._since = Line(wishes.honorific), DayField(wishes.since)
        self._brought_by = NameLine(wishes.referred_by, journal)
        self._called = PlainLabel(size="small", ink="muted", wrap=True)
        self._kinds = _Choices({kind: ChipButton() for kind in CustomerKind}, wishes.kind)
        self._addresses = _Choices({form: ChipButton() for form in FormOfAddress}, wishes.form_of_address)
        self._languages = _Choices({language: ChipButton() for language in Language}, wishes.language)
        controls = (
            self._given,
            self._family,
            self._company,
            self._job,
            self._honorific,
            self._addresses.pills,
            self._languages.pills,
            self._kinds.pills,
            self._since,
            self._brought_by,
        )
        self._named = [Field(control) for control in controls]
        grid = QGridLayout()
        grid.setSpacing(theme.current().space.s)
        for number, field in enumerate(self._named):
            grid.addWidget(field, number // _COLUMNS, number % _COLUMNS)
        place = len(controls)  # behind the last field
        grid.addWidget(self._called, place // _COLUMNS, place % _COLUMNS, 1, -1)
        self.fields.addLayout(grid)
        self.changed.connect(self._say_how)
        self.retranslate()

    def begin(self) -> None:
        self._given.setFocus()

    def wishes(self) -> PersonWishes:
        return PersonWishes(
            kind=CustomerKind(self._kinds.chosen()),
            given_name=self._given.text().strip(),
            family_name=self._family.text().strip(),
            company=self._company.text().strip(),
            job_title=self._job.text().strip(),
            honorific=self._honorific.text().strip(),
            form_of_address=FormOfAddress(self._addresses.chosen()),
            language=Language(self._languages.chosen()),
            since=self._since.text().strip(),
            referred_by=self._brought_by.text().strip(),
        )

    def is_understood(self) -> bool:
        if not (self._given.text().strip() or self._family.text().strip() or self._company.text().strip()):
            self._given.setFocus()
            return False
        if not self._since.is_understood():
            self._since.setFocus()
            return False
        return True

    def retranslate(self) -> None:
        names = (
            self.tr("Given name"),
            self.tr("Family name"),
            self.tr("Firm"),
            self.tr("Job title"),
            self.tr("Form of address"),
            self.tr("Spoken to with"),
            self.tr("Language"),
            self.tr("Kind of card"),
            self.tr("Customer since"),
            self.tr("Came through"),
        )
        for field, name in zip(self._named, names, strict=True):
            field.set_name(name)
        self._honorific.setPlaceholderText(self.tr("Ms, Mr, Dr…"))
        for choices in (self._kinds, self._addresses, self._languages):
            choices.name(self._words)
        self._say_how()

    @Slot()
    def _say_how(self) -> None:
        """Show how a letter would call them."""
        wishes = self.wishes()
        name = f"{wishes.given_name} {wishes.family_name}".strip() or wishes.company
        called = letters.address(_Called(name, wishes), wishes.language) if name else ""
        self._called.setText(self.tr("We call them “{name}”.").format(name=called) if called else "")


class _Called:
    """Somebody as the form has them, for the rules of letters."""

    def __init__(self, name: str, wishes: PersonWishes) -> None:
        self.name = name
        self.kind, self.honorific, self.form_of_address = wishes.kind, wishes.honorific, wishes.form_of_address
        self.given_name, self.family_name = wishes.given_name, wishes.family_name


class _Choices:
    """Pills of which exactly one is chosen."""

    def __init__(
        self,
        chips: dict[CustomerKind, ChipButton] | dict[FormOfAddress, ChipButton] | dict[Language, ChipButton],
        chosen: CustomerKind | FormOfAddress | Language,
    ) -> None:
        self._chips = chips
        self.pills = Pills(list(chips.values()))
        self._group = OneOf(self.pills)
        for member, chip in chips.items():
            self._group.addButton(chip)
            chip.setChecked(member is chosen)

    def chosen(self) -> str:
        return next(member.value for member, chip in self._chips.items() if chip.isChecked())

    def name(self, words: Words) -> None:
        for member, chip in self._chips.items():
            chip.setText(terms.named(member, words))
            chip.updateGeometry()
