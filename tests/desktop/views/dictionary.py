"""Which language a text is said in, by the program's own translations."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterable
from xml.etree import ElementTree as ET

import resources
from db.records import Language

#: What is left over when a sentence was only half made.
LEFT_OVER = re.compile(r"%n|%L\d|\{|\}|\*\*|\(s\)|\(es\)")
#: These tell the owner how to write a letter, so their braces and stars are meant.
ABOUT_BRACES = "{name}, {value}, {job}"

#: How a letter may begin is said in the language of the letter, whatever the window speaks.
GREETINGS = frozenset({"Sevgili …,", "Dear …,"})


class Dictionary:
    """Which texts belong to the other language, by the translations themselves."""

    def __init__(self, speaks: Language) -> None:
        """Read both languages' texts; those that are the same in both belong to either."""
        english, turkish = _templates()
        own, foreign = (turkish, english) if speaks is Language.TR else (english, turkish)
        self._own = _any_of(own | {part for text in own for part in _parts(text)})
        self._foreign = _any_of(foreign - own)
        self._judged: dict[str, bool] = {}  # most texts are seen on many views

    def strangers(self, text: str, quoted: Collection[str]) -> list[str]:
        """Return the parts of a text that are said in the other language; what the shop wrote itself may be in any."""
        if text in GREETINGS:
            return []
        found = [part for part in dict.fromkeys((text, *_parts(text))) if self._is_foreign(part)]
        return [part for part in found if self._is_foreign(_without(part, quoted))]

    def _is_foreign(self, text: str) -> bool:
        if text not in self._judged:
            self._judged[text] = self._foreign.fullmatch(text) is not None and self._own.fullmatch(text) is None
        return self._judged[text]


@functools.cache
def dictionary(speaks: Language) -> Dictionary:
    """Return the dictionary of a language, read once."""
    return Dictionary(speaks)


def _parts(text: str) -> list[str]:
    return re.split(" · |, ", text)


def _without(text: str, quoted: Collection[str]) -> str:
    """Return what is left of a text when the shop's own words, the longest first, are taken out of it."""
    if any(text in words for words in quoted):
        return ""
    return functools.reduce(lambda left, words: left.replace(words, "…"), quoted, text)


@functools.cache
def _templates() -> tuple[frozenset[str], frozenset[str]]:
    """Return every English and every Turkish text, plurals in all their forms."""
    english: set[str] = set()
    turkish: set[str] = set()
    for language, said in ((Language.TR, turkish), (Language.EN, english)):
        path = resources.path(f"translations/hatir_{language.value}.ts")
        for message in ET.parse(path).getroot().iter("message"):
            if message.get("numerus") != "yes":
                english.add(message.findtext("source", ""))
            said.update(form.text or "" for form in message.iter("numerusform"))
            if language is Language.TR:
                turkish.add(message.findtext("translation", "").strip())
    return frozenset(english), frozenset(turkish)


def _any_of(templates: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(_shape(text) for text in sorted(templates) if not _is_bare(text)), re.IGNORECASE)


def _shape(template: str) -> str:
    """Return the regular expression of what a template can become."""
    pieces = re.split(r"(\{\w+\}|%n)", template.replace("**", "").replace("&", "").strip())
    figure = {"%n": r"[\d.,]+"}
    return "".join(figure.get(piece, ".+") if index % 2 else re.escape(piece) for index, piece in enumerate(pieces))


def _is_bare(text: str) -> bool:
    """Say whether a template is hardly more than its placeholders and would fit anything: "{name}, {day}"."""
    return not re.search(r"[^\W\d_]{2}", re.sub(r"\{\w+\}|%n", "", text))
