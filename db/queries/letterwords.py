"""How the shop's letters begin and end, in each language of its clients."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from db.journal import Journal
from db.models import Setting
from db.records import Language

_PREFIX = "letterwords:"


@dataclass(frozen=True, slots=True)
class LetterWords:
    """The greeting, with a gap (…) for whom it greets, and what stands below a letter; empty for what is usual."""

    greeting: str = ""
    signature: str = ""


def letter_words(_journal: Journal) -> Mapping[Language, LetterWords]:
    """Return the shop's words by language; what cannot be read counts as never said."""
    rows = Setting.select(Setting.name, Setting.value).where(Setting.name.startswith(_PREFIX)).tuples()
    kept: dict[str, str] = dict(rows)
    return {language: _words(kept.get(setting_name(language), "")) for language in Language}


def setting_name(language: Language) -> str:
    """Return the name the words of a language are kept under."""
    return f"{_PREFIX}{language.value}"


def _words(value: str) -> LetterWords:
    try:
        kept = json.loads(value)
        return LetterWords(str(kept["greeting"]), str(kept["signature"]))
    except (ValueError, KeyError, TypeError):
        return LetterWords()
