"""What the palette shows, row by row: a heading for each group, then its people, touches, pages and actions."""

from __future__ import annotations

import dataclasses
import datetime
import enum
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from db.queries.customers import CustomerRow
from db.queries.found import Found
from desktop.formats import Formats
from desktop.shell.marks import Stretch, around, is_figures, marks
from desktop.shell.offers import Errand, Offer
from desktop.targets import CustomerTarget


class RowKind(enum.Enum):
    """What a row shows."""

    HEADING = enum.auto()
    PERSON = enum.auto()
    TOUCH = enum.auto()
    OFFER = enum.auto()
    NOTHING = enum.auto()


@dataclasses.dataclass(frozen=True, slots=True)
class FoundRow:
    """One row.

    Attributes:
        kind: what it shows.
        title: who or what.
        detail: a second text behind it.
        note: a text at the end.
        target: where it leads: a target of `desktop.page`, or an `Offer`; None for a row one cannot choose.
        icon: which file of `resources/icons`; a person has a disc instead.
        keys: keys that do the same, in Qt's notation.
        marked: the parts of the title that were typed.
        marked_detail: the same of the detail.
    """

    kind: RowKind
    title: str
    detail: str = ""
    note: str = ""
    target: object | None = None
    icon: str = ""
    keys: str = ""
    marked: tuple[Stretch, ...] = ()
    marked_detail: tuple[Stretch, ...] = ()


class FoundRows:
    """Makes the rows of one search, in the window's language."""

    def __init__(self, typed: str, formats: Formats, today: datetime.date) -> None:
        """Make rows for what was typed."""
        self._typed = typed
        self._formats = formats
        self._today = today

    def found(self, found: Found) -> list[FoundRow]:
        """Return people and touches."""
        return [*self.people(found), *self.touches(found)]

    def people(self, found: Found) -> list[FoundRow]:
        """Return the people, each with the phone or note it was found by."""
        if not found.people:
            return []
        reasons = (*found.because, *("" for _ in found.people[len(found.because) :]))
        heading = QCoreApplication.translate("FoundRows", "Customers")
        if found.is_near:
            heading = QCoreApplication.translate("FoundRows", "Nobody is called that. Did you mean…")
        elif is_figures(self._typed):
            heading = QCoreApplication.translate("FoundRows", "Phones")
        rows = [self._person(person, why) for person, why in zip(found.people, reasons, strict=True)]
        return [FoundRow(RowKind.HEADING, heading), *rows]

    def recent(self, people: Sequence[CustomerRow]) -> list[FoundRow]:
        """Return those who were opened or talked to last."""
        rows = [self._person(person, "") for person in people]
        return [FoundRow(RowKind.HEADING, QCoreApplication.translate("FoundRows", "Recently")), *rows] if rows else []

    def touches(self, found: Found) -> list[FoundRow]:
        """Return what was said, beginning shortly before the words that were typed."""
        rows = (
            [FoundRow(RowKind.HEADING, QCoreApplication.translate("FoundRows", "In what was said"))]
            if found.touches
            else []
        )
        for touch in found.touches:
            words = around(touch.words, self._typed)
            rows.append(
                FoundRow(
                    RowKind.TOUCH,
                    words,
                    touch.name,
                    self._formats.short(touch.on, self._today),
                    CustomerTarget(touch.customer_id, touch.touch_id),
                    "message-circle",
                    marked=marks(words, self._typed),
                )
            )
        return rows

    def offers(self, offers: Iterable[Offer], before: Iterable[FoundRow] = ()) -> list[FoundRow]:
        """Return pages and actions, below those rows that belong to them."""
        rows = [
            FoundRow(
                RowKind.OFFER,
                offer.name,
                target=offer,
                icon=offer.icon,
                keys=offer.keys,
                marked=marks(offer.name, self._typed),
            )
            for offer in offers
        ]
        rows = [*before, *rows]
        heading = FoundRow(RowKind.HEADING, QCoreApplication.translate("FoundRows", "Pages and actions"))
        return [heading, *rows] if rows else []

    def errand(self, errand: Errand, people: Iterable[CustomerRow]) -> list[FoundRow]:
        """Return an errand for each of these people: "Progress report for Ayşe Yılmaz"."""
        return [
            FoundRow(
                RowKind.OFFER,
                name := errand.name.format(name=person.name),
                target=errand.target(person.id),
                icon=errand.icon,
                marked=marks(name, self._typed),
            )
            for person in people
        ]

    def nothing(self) -> FoundRow:
        """Return the row that says so."""
        return FoundRow(
            RowKind.NOTHING,
            QCoreApplication.translate("FoundRows", "Nothing was found for “{text}”.").format(text=self._typed),
        )

    def _person(self, person: CustomerRow, why: str) -> FoundRow:
        last = self._formats.near(person.last_contact_on, self._today) if person.last_contact_on else ""
        company = person.company if person.company != person.name else ""
        reason = around(why, self._typed)
        detail = " · ".join(part for part in (reason, company, *person.tags) if part)
        return FoundRow(
            RowKind.PERSON,
            person.name,
            detail,
            last,
            CustomerTarget(person.id),
            marked=marks(person.name, self._typed),
            marked_detail=marks(detail, self._typed),
        )
