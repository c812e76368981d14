"""Ways to reach somebody, and where they live: as many rows as there are, each with a label in the shop's own words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from db.phones import e164
from db.records import ReachKind
from desktop import theme
from desktop.pages.customers.column import show_whole
from desktop.pages.customers.reach_wishes import PlaceWish, PointWish, kind_of_handle
from desktop.widgets.button import Kind
from desktop.widgets.forms import Line
from desktop.widgets.leading import Leading
from desktop.widgets.lines import SmallButton
from desktop.widgets.offers import Offers
from desktop.widgets.ordered_rows import OrderedRow, OrderedRows
from desktop.widgets.text import PlainLabel, tip


class ReachGroup(QWidget):
    """A name with a button that adds one more, and the rows below it.

    Attributes:
        added: a row came: the `OrderedRow`.
        rows: in their order, the preferred one first.
    """

    added = Signal(object)

    def __init__(self) -> None:
        """Begin without rows."""
        super().__init__()
        self.rows = OrderedRows()
        self._name = PlainLabel(size="small", ink="muted")
        self._add = SmallButton("plus", kind=Kind.QUIET)
        self._add.clicked.connect(self._add_one)
        self.rows.changed.connect(self._go_on)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.rows)

    def set_names(self, group: str, add: str) -> None:
        """Say what the group holds, and what its button does."""
        self._name.setText(group)
        self._add.set_name(add)
        self.rows.retranslate()
        self.name_rows()

    def name_rows(self) -> None:
        """Write the words of the rows in the language of the moment."""

    def another(self) -> QWidget:
        """Return the content of a row that is empty yet."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the keyboard into the first row, or on the way to one."""
        rows = self.rows.rows
        (rows[0].content if rows else self._add).setFocus()

    @Slot()
    def _go_on(self) -> None:
        """Where the last row was taken off, the keyboard goes on from the way to another one."""
        if not self.rows.rows:
            self._add.setFocus()

    @Slot()
    def _add_one(self) -> None:
        row = OrderedRow(self.another())
        self.rows.add(row)
        self.name_rows()
        row.show()
        self.added.emit(row)
        row.content.setFocus()
        show_whole(row)


class PointRows(ReachGroup):
    """Phones, or emails, or handles."""

    def __init__(self, points: Sequence[PointWish], kind: ReachKind, region: str, *, fewest: int) -> None:
        """Begin with `points`, and so many rows at least; a new one is of `kind`. Phones are at home in `region`."""
        super().__init__()
        self._kind, self._region = kind, region
        for point in (*points, *(PointWish(kind, "") for _ in range(fewest - len(points)))):
            self.rows.add(OrderedRow(_PointRow(point, region)))

    def wishes(self) -> tuple[PointWish, ...]:
        """Return what stands in the rows; an empty one says nothing."""
        points = (row.content.wish() for row in self.rows.rows if isinstance(row.content, _PointRow))
        return tuple(point for point in points if point.text)

    def lines(self) -> tuple[Line, ...]:
        """Return what the numbers and addresses are typed into."""
        return tuple(row.content.line for row in self.rows.rows if isinstance(row.content, _PointRow))

    def another(self) -> QWidget:
        return _PointRow(PointWish(self._kind, ""), self._region)

    def name_rows(self) -> None:
        names = {
            ReachKind.PHONE: self.tr("Phone"),
            ReachKind.EMAIL: self.tr("Email"),
            ReachKind.SOCIAL: self.tr("Name or address in the web"),
        }
        for row in self.rows.rows:
            if isinstance(row.content, _PointRow):
                row.content.name(names[self._kind])


class PlaceRows(ReachGroup):
    """Postal addresses in their parts."""

    def __init__(self, places: Sequence[PlaceWish]) -> None:
        """Begin with `places`."""
        super().__init__()
        for place in places:
            self.rows.add(OrderedRow(_PlaceRow(place)))

    def wishes(self) -> tuple[PlaceWish, ...]:
        """Return the addresses; one without any part says nothing."""
        places = (row.content.wish() for row in self.rows.rows if isinstance(row.content, _PlaceRow))
        return tuple(place for place in places if place.is_said())

    def another(self) -> QWidget:
        return _PlaceRow(PlaceWish())

    def name_rows(self) -> None:
        for row in self.rows.rows:
            if isinstance(row.content, _PlaceRow):
                row.content.name()


class _PointRow(Leading):
    def __init__(self, point: PointWish, region: str) -> None:
        super().__init__()
        self._point, self._region = point, region
        self.line, self._label = Line(point.text), Line(point.label)
        self._note = PlainLabel(size="small", ink="muted", wrap=True)
        self._note.hide()
        long = point.kind is not ReachKind.PHONE  # an address needs the whole width of the column
        fields = QBoxLayout(QBoxLayout.Direction.TopToBottom if long else QBoxLayout.Direction.LeftToRight)
        fields.setSpacing(theme.current().space.xs)
        fields.addWidget(self.line, 11)
        fields.addWidget(self._label, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.current().space.xs if long else 0)
        layout.setSpacing(0)
        layout.addLayout(fields)
        layout.addWidget(self._note)
        if point.kind is ReachKind.PHONE:
            self.line.editingFinished.connect(self._judge)

    def leads_to(self) -> QWidget:
        return self.line

    def wish(self) -> PointWish:
        text, kind = self.line.text().strip(), self._point.kind
        if text != self._point.text and kind not in (ReachKind.PHONE, ReachKind.EMAIL):
            kind = kind_of_handle(text)
        return PointWish(kind, text, self._label.text().strip())

    def name(self, name: str) -> None:
        self.line.setAccessibleName(name)
        label = self.tr("Label")
        self._label.setAccessibleName(self.tr("{name}: label").format(name=name))
        self._label.setPlaceholderText(label)
        self._label.setToolTip(tip(label))
        Offers((self.tr("mobile"), self.tr("home"), self.tr("work")), self._label)
        self._note.setText(self.tr("Not a whole number; it is kept as you typed it."))

    @Slot()
    def _judge(self) -> None:
        text = self.line.text().strip()
        self._note.setVisible(bool(text) and e164(text, self._region) is None)


class _PlaceRow(Leading):
    def __init__(self, place: PlaceWish) -> None:
        super().__init__()
        self._region = place.region
        parts = (place.label, place.street, place.district, place.postcode, place.city, place.country)
        self._lines = tuple(Line(part) for part in parts)
        label, street, district, postcode, city, country = self._lines
        town = QHBoxLayout()
        town.setSpacing(theme.current().space.xs)
        town.addWidget(postcode, 5)
        town.addWidget(city, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.current().space.xs)
        layout.setSpacing(theme.current().space.xs)
        for line in (street, district):
            layout.addWidget(line)
        layout.addLayout(town)
        layout.addWidget(country)
        layout.addWidget(label)

    def leads_to(self) -> QWidget:
        return self._lines[1]  # the street; what the address is called is rarely said

    def wish(self) -> PlaceWish:
        label, street, district, postcode, city, country = (line.text().strip() for line in self._lines)
        return PlaceWish(label, street, district, city, self._region, postcode, country)

    def name(self) -> None:
        names = (
            self.tr("Label: home, work…"),
            self.tr("Street"),
            self.tr("District"),
            self.tr("Postcode"),
            self.tr("City"),
            self.tr("Country"),
        )
        for line, name in zip(self._lines, names, strict=True):
            line.setAccessibleName(name)
            line.setPlaceholderText(name)
