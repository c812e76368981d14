"""The shop as its papers show it: name, address, how to reach it, logo and colour."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from db.commands import shop
from db.commands.shop import LogoFile, ProfileField
from desktop import countries
from desktop.context import Context
from desktop.pages.settings.colour_row import ColourPick
from desktop.pages.settings.facts import SettingsFacts
from desktop.pages.settings.letters_sheet import LettersSheet
from desktop.pages.settings.logo_box import LogoBox
from desktop.pages.settings.section import Section
from desktop.widgets.choice import Choice
from desktop.widgets.rows import KeptLine, Row
from desktop.widgets.sheet import Sheet

_LINES = (
    ProfileField.NAME,
    ProfileField.STREET,
    ProfileField.DISTRICT,
    ProfileField.CITY,
    ProfileField.PHONE,
    ProfileField.EMAIL,
    ProfileField.WEB,
)


class ShopSection(Section):
    """Lines of text, a logo, a colour."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `show_facts` fills it."""
        super().__init__(context, parent)
        self._about, self._papers = Sheet(), Sheet()
        self._letters = LettersSheet(self)
        self._lines = {
            field: KeptLine(needed=True, judge=self._wrong_name) if field is ProfileField.NAME else KeptLine()
            for field in _LINES
        }
        self._rows = {field: Row(line) for field, line in self._lines.items()}
        self._country = Choice()
        self._country_row = Row(self._country)
        self._logo = LogoBox(context)
        self._logo_row = Row(self._logo)
        self._colour = ColourPick()
        self._colour_row = Row(self._colour)
        for row in (*self._rows.values(), self._country_row):
            self._about.content.addWidget(row)
        self._papers.content.addWidget(self._logo_row)
        self._papers.content.addWidget(self._colour_row)
        self.body.addWidget(self._about)
        self.body.addWidget(self._papers)
        self.body.addWidget(self._letters)
        for line in self._lines.values():
            line.said.connect(self._write)
        self._country.activated.connect(self._move_country)
        self._colour.said.connect(self._colour_papers)
        self._colour.refused.connect(self._colour_row.complain)
        self._logo.chosen.connect(self._put_logo)
        self._region = ""
        self.retranslate()

    def name(self) -> str:
        return self.tr("Your shop")

    def retranslate(self) -> None:
        super().retranslate()
        self._about.say(self.tr("What your papers say"))
        self._papers.say(self.tr("How your papers look"))
        names: Mapping[ProfileField, str] = {
            ProfileField.NAME: self.tr("Name"),
            ProfileField.STREET: self.tr("Street and number"),
            ProfileField.DISTRICT: self.tr("District"),
            ProfileField.CITY: self.tr("City"),
            ProfileField.PHONE: self.tr("Phone"),
            ProfileField.EMAIL: self.tr("Email"),
            ProfileField.WEB: self.tr("Web page"),
        }
        for field, text in names.items():
            self._rows[field].say(text)
        self._lines[ProfileField.NAME].retell()
        self._country_row.say(
            self.tr("Country"), self.tr("It decides the public holidays, the size of paper and how phones are read.")
        )
        self._logo_row.say(self.tr("Logo"))
        self._colour_row.say(self.tr("Colour"))
        self._name_countries()
        self._letters.retranslate()
        self._logo.retranslate()
        self._colour.retranslate()

    def show_facts(self, facts: SettingsFacts) -> None:
        profile = facts.shop.profile
        for field, line in self._lines.items():
            line.show_text(getattr(profile, field.value))
        self._logo.show_logo(profile.logo)
        self._colour.show_colour(profile.accent)
        self._letters.show_words(facts.letter_words)
        self._region = profile.region
        self._name_countries()

    def _wrong_name(self, name: str) -> str:
        return "" if name else self.tr("Your shop needs a name, so the one before stays.")

    def _name_countries(self) -> None:
        self._country.clear()
        for name, code in countries.by_name(self.context.words(), self._region):
            self._country.addItem(name, code)
        self._country.setCurrentIndex(max(0, self._country.findData(self._region)))

    @Slot(str)
    def _write(self, text: str) -> None:
        line = self.sender()
        field = next(field for field, known in self._lines.items() if known is line)
        journal, now = self.context.journal, self.context.now()
        self.do(lambda: shop.set_profile(journal, field, text, now))

    @Slot()
    def _move_country(self) -> None:
        journal, now, code = self.context.journal, self.context.now(), str(self._country.currentData())
        self.do(lambda: shop.set_profile(journal, ProfileField.REGION, code, now))

    @Slot(str)
    def _colour_papers(self, colour: str) -> None:
        journal, now = self.context.journal, self.context.now()
        self.do(lambda: shop.set_profile(journal, ProfileField.ACCENT, colour, now))

    @Slot(object)
    def _put_logo(self, logo: LogoFile | None) -> None:
        journal, now = self.context.journal, self.context.now()
        self.do(lambda: shop.set_logo(journal, logo, now))
