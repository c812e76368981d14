"""Where the ways to reach somebody are changed."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from db.records import ReachKind
from desktop.pages.customers.day_rows import DayRows
from desktop.pages.customers.reach_rows import PlaceRows, PointRows
from desktop.pages.customers.reach_wishes import ReachWishes
from desktop.pages.customers.wish_form import WishForm
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Field


class ReachForm(WishForm[ReachWishes]):
    """Phones, emails, handles, addresses, the birthday and other special days."""

    def __init__(self, wishes: ReachWishes, region: str) -> None:
        """Begin with `wishes`; phones are at home in `region`."""
        super().__init__()
        of_phones = [point for point in wishes.points if point.kind is ReachKind.PHONE]
        of_emails = [point for point in wishes.points if point.kind is ReachKind.EMAIL]
        others = [point for point in wishes.points if point not in of_phones and point not in of_emails]
        self.phones = PointRows(of_phones, ReachKind.PHONE, region, fewest=1)
        self.emails = PointRows(of_emails, ReachKind.EMAIL, region, fewest=1)
        self.handles = PointRows(others, ReachKind.SOCIAL, region, fewest=0)
        self.places = PlaceRows(wishes.places)
        self._birthday, self.days = DayField(wishes.birthday), DayRows(wishes.days)
        self._born = Field(self._birthday)
        groups = (self.phones, self.emails, self.handles, self.places)
        for widget in (*groups, self._born, self.days):
            self.fields.addWidget(widget)
        self.days.added.connect(self._watch_row)
        self.days.changed.connect(self.changed)
        for group in groups:
            group.rows.changed.connect(self.changed)
            group.added.connect(self._watch_row)
        self.retranslate()

    def begin(self) -> None:
        self.phones.begin()

    def wishes(self) -> ReachWishes:
        return ReachWishes(
            points=(*self.phones.wishes(), *self.emails.wishes(), *self.handles.wishes()),
            places=self.places.wishes(),
            birthday=self._birthday.text().strip(),
            days=self.days.wishes(),
        )

    def is_understood(self) -> bool:
        return not self.lead_to_unread(self._birthday) and self.days.is_understood()

    def retranslate(self) -> None:
        self.phones.set_names(self.tr("Phones"), self.tr("Another phone"))
        self.emails.set_names(self.tr("Emails"), self.tr("Another email"))
        self.handles.set_names(self.tr("Social media and web"), self.tr("Another name or web address"))
        self.places.set_names(self.tr("Addresses"), self.tr("Another address"))
        self._born.set_name(self.tr("Birthday"))
        self.days.retranslate()

    @Slot(object)
    def _watch_row(self, row: QWidget) -> None:
        for line in row.findChildren(QLineEdit):
            line.textChanged.connect(self.changed)
