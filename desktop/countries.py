"""Countries by their names, in the language of the moment."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from db.text import sort_key
from desktop.i18n import Words

_NAMES: Mapping[str, object] = {
    "AT": QT_TRANSLATE_NOOP("Countries", "Austria"),
    "AU": QT_TRANSLATE_NOOP("Countries", "Australia"),
    "AZ": QT_TRANSLATE_NOOP("Countries", "Azerbaijan"),
    "BE": QT_TRANSLATE_NOOP("Countries", "Belgium"),
    "BG": QT_TRANSLATE_NOOP("Countries", "Bulgaria"),
    "CA": QT_TRANSLATE_NOOP("Countries", "Canada"),
    "CH": QT_TRANSLATE_NOOP("Countries", "Switzerland"),
    "CY": QT_TRANSLATE_NOOP("Countries", "Cyprus"),
    "DE": QT_TRANSLATE_NOOP("Countries", "Germany"),
    "DK": QT_TRANSLATE_NOOP("Countries", "Denmark"),
    "ES": QT_TRANSLATE_NOOP("Countries", "Spain"),
    "FR": QT_TRANSLATE_NOOP("Countries", "France"),
    "GB": QT_TRANSLATE_NOOP("Countries", "United Kingdom"),
    "GE": QT_TRANSLATE_NOOP("Countries", "Georgia"),
    "GR": QT_TRANSLATE_NOOP("Countries", "Greece"),
    "IE": QT_TRANSLATE_NOOP("Countries", "Ireland"),
    "IT": QT_TRANSLATE_NOOP("Countries", "Italy"),
    "KZ": QT_TRANSLATE_NOOP("Countries", "Kazakhstan"),
    "NL": QT_TRANSLATE_NOOP("Countries", "Netherlands"),
    "NO": QT_TRANSLATE_NOOP("Countries", "Norway"),
    "NZ": QT_TRANSLATE_NOOP("Countries", "New Zealand"),
    "PL": QT_TRANSLATE_NOOP("Countries", "Poland"),
    "RO": QT_TRANSLATE_NOOP("Countries", "Romania"),
    "RU": QT_TRANSLATE_NOOP("Countries", "Russia"),
    "SE": QT_TRANSLATE_NOOP("Countries", "Sweden"),
    "TR": QT_TRANSLATE_NOOP("Countries", "Türkiye"),
    "UA": QT_TRANSLATE_NOOP("Countries", "Ukraine"),
    "US": QT_TRANSLATE_NOOP("Countries", "United States"),
}


def by_name(words: Words, also: str = "") -> list[tuple[str, str]]:
    """Return (name, ISO 3166 code) of the countries on offer, in the order of their names.

    Args:
        words: the language.
        also: the code of one that must be among them; where its name is not known, the code stands for it.
    """
    named = {code: words.translate("Countries", str(name)) for code, name in _NAMES.items()}
    if also:
        named.setdefault(also, also)
    return sorted(((name, code) for code, name in named.items()), key=lambda one: sort_key(one[0]))
