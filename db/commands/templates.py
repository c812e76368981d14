"""Keeping letters to be used again. Like a draft, a template says nothing about a customer: it is no change to undo."""

import json

from db.journal import Journal
from db.models import Setting
from db.queries.templates import LONGEST_NAME, PREFIX, LetterTemplate
from db.records import Language


def keep_template(journal: Journal, template: LetterTemplate) -> None:
    """Keep a letter under its name, instead of the one that was kept under it before."""
    name = _name(template.language, template.name)
    value = json.dumps({"letter": template.letter, "parts": template.parts}, ensure_ascii=False)
    with journal.writing():
        Setting.delete().where(Setting.name == name).execute()
        Setting.insert(name=name, value=value).execute()


def forget_template(journal: Journal, language: Language, name: str) -> None:
    """Take a letter away; those that were sent stay as they are."""
    with journal.writing():
        Setting.delete().where(Setting.name == _name(language, name)).execute()


def _name(language: Language, name: str) -> str:
    return f"{PREFIX}:{language.value}:{' '.join(name.split())[:LONGEST_NAME]}"
