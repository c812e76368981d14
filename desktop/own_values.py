"""What stands in a field the shop made up, as it is read and as it is typed."""

from __future__ import annotations

import datetime
from decimal import Decimal

from db import ownvalues
from db.queries.cardparts import OwnFieldOf
from db.records import OwnFieldKind
from desktop.formats import Formats
from desktop.i18n import Words


def shown(field: OwnFieldOf, formats: Formats, words: Words) -> str:
    """Return the content of a field in the language of the reader: 21 Kasım 2026, 1,75, evet."""
    value = ownvalues.known(field.kind, field.text)
    if isinstance(value, bool):
        return words.translate("OwnValues", "yes") if value else words.translate("OwnValues", "no")
    return _written(value, formats)


def typed(kind: OwnFieldKind, text: str, formats: Formats) -> str:
    """Return the content of a field as it stands in a line one types in."""
    value = ownvalues.known(kind, text)
    return text if isinstance(value, bool) else _written(value, formats)


def _written(value: str | Decimal | datetime.date, formats: Formats) -> str:
    if isinstance(value, Decimal):
        exponent = value.as_tuple().exponent
        return formats.number(value, -exponent if isinstance(exponent, int) and exponent < 0 else 0)
    return formats.date(value) if isinstance(value, datetime.date) else value
