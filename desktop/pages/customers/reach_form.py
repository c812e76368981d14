"""Where the ways to reach somebody are changed."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from desktop import theme
from desktop.pages.customers.reach_wishes import ReachWishes, are_special_days
from desktop.pages.customers.wish_form import WishForm
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Field, Line, Paper


class ReachForm(WishForm[ReachWishes]):
    """Phones, e-mails, handles, the address, the birthday and other special days."""

    def __init__(self, wishes: ReachWishes) -> None:
        """Begin with `wishes`."""
        super().__init__()
        self._phones, self._emails = Paper(fewest_lines=1), Paper(fewest_lines=1)
        self._phones.setPlainText(wishes.phones)
        self._emails.setPlainText(wishes.emails)
        self._street, self._district = Line(wishes.street), Line(wishes.district)
        self._postcode, self._city = Line(wishes.postcode), Line(wishes.city)
        self._birthday = DayField(wishes.birthday)
        self._handles, self._days = Paper(fewest_lines=1), Paper(fewest_lines=1)
        self._handles.setPlainText(wishes.handles)
        self._days.setPlainText(wishes.days)
        controls = (
            self._phones,
            self._emails,
            self._handles,
            self._street,
            self._district,
            self._postcode,
            self._city,
            self._birthday,
            self._days,
        )
        self._named = [Field(control) for control in controls]
        phones, emails, handles, street, district, postcode, city, birthday, days = self._named
        town = QHBoxLayout()
        town.setSpacing(theme.current().space.s)
        town.addWidget(postcode, 2)
        town.addWidget(city, 3)
        for field in (phones, emails, handles, street, district):
            self.fields.addWidget(field)
        self.fields.addLayout(town)
        self.fields.addWidget(birthday)
        self.fields.addWidget(days)
        for paper in (self._phones, self._emails, self._handles, self._days):
            paper.submitted.connect(self.accepted)
        self.retranslate()

    def begin(self) -> None:
        self._phones.setFocus()

    def wishes(self) -> ReachWishes:
        return ReachWishes(
            phones=self._phones.toPlainText(),
            emails=self._emails.toPlainText(),
            street=self._street.text(),
            district=self._district.text(),
            city=self._city.text(),
            postcode=self._postcode.text(),
            birthday=self._birthday.text(),
            handles=self._handles.toPlainText(),
            days=self._days.toPlainText(),
        )

    def is_understood(self) -> bool:
        if not self._birthday.is_understood():
            self._birthday.setFocus()
            return False
        if not are_special_days(self._days.toPlainText()):
            self._days.setFocus()
            return False
        return True

    def retranslate(self) -> None:
        names = (
            self.tr("Phones, one a line"),
            self.tr("Emails, one a line"),
            self.tr("Social media and web, one a line"),
            self.tr("Street"),
            self.tr("District"),
            self.tr("Postcode"),
            self.tr("City"),
            self.tr("Birthday"),
            self.tr("Other days, one a line: 12 June anniversary"),
        )
        for field, name in zip(self._named, names, strict=True):
            field.set_name(name)
