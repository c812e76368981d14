"""Where in a row of a table values stand: each with the label its neighbour gives it, addresses put together."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db.exchange.column_names import Field
from db.exchange.columns import Column
from db.exchange.labels import neutral_word

#: What Google puts between several values of one cell.
SEVERAL_VALUES = re.compile(r"\s*:::\s*")
_ADDRESS_PARTS = frozenset(
    {
        Field.STREET, Field.DISTRICT, Field.CITY, Field.CITY_AND_DISTRICT, Field.REGION, Field.POSTCODE,
        Field.COUNTRY, Field.ADDRESS,
    },
)  # fmt: skip
_LINES = frozenset({Field.STREET, Field.ADDRESS})


@dataclass(frozen=True, slots=True)
class Values:
    """Where values of one field stand, with their fixed label and the column that labels them (-1: none)."""

    index: int
    label: str
    label_index: int


def places_of(columns: Sequence[Column], field: Field) -> list[Values]:
    """Return where values of a field stand, each with the column of labels that has its number."""
    labelling = {
        column.number: column.index for column in columns if column.field is Field.LABEL and column.label == field
    }
    return [
        Values(column.index, column.label, labelling.get(column.number, -1))
        for column in columns
        if column.field is field
    ]


def address_places(columns: Sequence[Column]) -> list[tuple[Values, dict[Field, list[int]]]]:
    """Return the addresses a row may hold: columns with the same label and number belong together.

    Numbers behind a street (`Business Street 2`) count its lines, not addresses; Google's count addresses.
    """
    found: dict[tuple[str, int], tuple[Values, dict[Field, list[int]]]] = {}
    parts = [column for column in columns if column.field in _ADDRESS_PARTS and not column.label]
    # "Adres 1; Adres 2; İl" are two lines of one address.
    are_lines = any(not column.number for column in parts if column.field not in _LINES) and all(
        column.field in _LINES for column in parts if column.number
    )
    labelling = {
        column.number: column.index
        for column in columns
        if column.field is Field.LABEL and column.label == Field.ADDRESS
    }
    for column in columns:
        if column.field not in _ADDRESS_PARTS:
            continue
        number = column.number if not column.label and not are_lines else 0
        key = (column.label, number)
        place = Values(column.index, column.label, labelling.get(number, -1))
        found.setdefault(key, (place, {}))[1].setdefault(column.field, []).append(column.index)
    return list(found.values())


def texts_in(values: list[str], places: Iterable[Values]) -> list[tuple[str, str]]:
    """Return the texts of some columns of a row with their labels; a cell may hold several."""
    return [
        (text, label_of(place, values)[0])
        for place in places
        if values[place.index]
        for text in SEVERAL_VALUES.split(values[place.index])
        if text
    ]


def label_of(place: Values, values: list[str]) -> tuple[str, bool]:
    """Return the label of a value, and whether it is the preferred one (Google marks it with a star)."""
    if place.label_index == -1:
        return place.label, False
    text = values[place.label_index]
    return neutral_word(text.removeprefix("* ")) or place.label, text.startswith("* ")
