"""Saying how the shop's letters begin and end."""

import datetime
import json

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.journal import Journal
from db.models import Setting
from db.queries.letterwords import LetterWords, setting_name
from db.records import Language


def set_letter_words(journal: Journal, language: Language, words: LetterWords, now: datetime.datetime) -> Change:
    """Keep how letters to clients of a language begin and end; empty words go back to the usual ones."""
    name = setting_name(language)
    kept = LetterWords(words.greeting.strip(), words.signature.strip())
    value = json.dumps({"greeting": kept.greeting, "signature": kept.signature}, ensure_ascii=False)
    with unit(journal, ChangeName.EDIT_LETTER_WORDS, now) as work:
        is_there = Setting.select().where(Setting.name == name).exists()
        if kept == LetterWords():
            if is_there:
                work.delete(Setting, name)
        elif is_there:
            work.update(Setting, name, value=value)
        else:
            work.insert(Setting, name=name, value=value)
    return work.change()
