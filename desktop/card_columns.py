"""What the columns of a table of cards are called; the import finds them again by these names."""

from __future__ import annotations

from db.exchange.customer_table import COLUMNS, Column
from desktop.i18n import Words


def names(words: Words) -> dict[Column, str]:
    """Return the head of each column."""
    said = {
        Column.NAME: words.translate("CardColumns", "Name"),
        Column.GIVEN_NAME: words.translate("CardColumns", "Given name"),
        Column.FAMILY_NAME: words.translate("CardColumns", "Family name"),
        Column.COMPANY: words.translate("CardColumns", "Firm"),
        Column.PHONES: words.translate("CardColumns", "Phone"),
        Column.EMAILS: words.translate("CardColumns", "Email"),
        Column.ADDRESS: words.translate("CardColumns", "Address"),
        Column.BIRTHDAY: words.translate("CardColumns", "Birthday"),
        Column.TAGS: words.translate("CardColumns", "Tags"),
        Column.LAST_CONTACT: words.translate("CardColumns", "Last contact"),
        Column.DUE: words.translate("CardColumns", "Due"),
        Column.NOTES: words.translate("CardColumns", "Notes"),
    }
    return {column: said[column] for column in COLUMNS}
