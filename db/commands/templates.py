"""Keeping letters to be used again."""

import datetime
import json

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.journal import Journal
from db.models import Setting
from db.queries.templates import LONGEST_NAME, PREFIX, LetterTemplate
from db.records import Language


def keep_template(journal: Journal, template: LetterTemplate, now: datetime.datetime) -> Change:
    """Keep a letter under its name, instead of the one that was kept under it before."""
    name = _name(template.language, template.name)
    value = json.dumps({"letter": template.letter, "parts": template.parts}, ensure_ascii=False)
    with unit(journal, ChangeName.KEEP_LETTER, now) as work:
        if Setting.select().where(Setting.name == name).exists():
            work.update(Setting, name, value=value)
        else:
            work.insert(Setting, name=name, value=value)
    return work.change()


def forget_template(journal: Journal, language: Language, name: str, now: datetime.datetime) -> Change:
    """Take a letter away; those that were sent stay as they are."""
    with unit(journal, ChangeName.FORGET_LETTER, now) as work:
        work.delete(Setting, _name(language, name))
    return work.change()


def _name(language: Language, name: str) -> str:
    return f"{PREFIX}:{language.value}:{' '.join(name.split())[:LONGEST_NAME]}"
