"""Letters kept to be used again, each for a kind of job and in one language."""

import json
from dataclasses import dataclass

from db.journal import Journal
from db.models import Setting
from db.records import Language

PREFIX = "letter"
#: A name longer than that stands in no menu.
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """A letter to begin with.

    Attributes:
        name: the kind of job it is for, in the shop's words: "Palto".
        language: of the clients it is for.
        letter: with placeholders.
        parts: which parts of a report it goes with, by their names.
    """

    name: str
    language: Language
    letter: str
    parts: tuple[str, ...]


def templates(_journal: Journal, language: Language) -> tuple[LetterTemplate, ...]:
    """Return the letters kept for clients of a language, by name. One that cannot be read is passed over."""
    prefix = f"{PREFIX}:{language.value}:"
    rows = Setting.select(Setting.name, Setting.value).where(Setting.name.startswith(prefix)).order_by(Setting.name)
    found = (_template(language, name.removeprefix(prefix), value) for name, value in rows.tuples())
    return tuple(template for template in found if template is not None)


def _template(language: Language, name: str, value: str) -> LetterTemplate | None:
    try:
        kept = json.loads(value)
        return LetterTemplate(name, language, str(kept["letter"]), tuple(map(str, kept["parts"])))
    except (ValueError, KeyError, TypeError):
        return None
