"""The help that comes with the program: short articles in both languages, found by words or by where one stands.

An article is a Markdown file, `resources/help/<language>/<key>.md`; its first line is its title. Articles lead to each
other by `[text](help:key)`.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Iterable, Mapping, Sequence

import resources
from db.records import Language
from db.text import fold

#: Every article, in the order of the list.
KEYS = (
    "begin",
    "today",
    "log",
    "find",
    "customers",
    "card",
    "timeline",
    "rhythm",
    "values",
    "reach",
    "promises",
    "complaints",
    "care",
    "jobs",
    "warmth",
    "trends",
    "reports",
    "papers",
    "import",
    "undo",
    "trash",
    "duplicates",
    "settings",
    "backups",
    "private",
    "commands",
    "keys",
)

#: The article of what has the keyboard, by the name of its class or of one it lies in.
OF_PARTS: Mapping[str, str] = {
    "QuickEntryBox": "log",
    "LogPanel": "log",
    "SearchBox": "find",
    "TimelineView": "timeline",
    "TouchForm": "timeline",
    "RhythmPart": "rhythm",
    "ValuesPart": "values",
    "ReachPart": "reach",
    "ConsentPart": "reach",
    "PeacePart": "private",
    "PeaceCard": "private",
    "PromisesPart": "promises",
    "PromisesCard": "promises",
    "PromisesSection": "promises",
    "ComplaintsPart": "complaints",
    "ComplaintsSection": "complaints",
    "JobsPart": "jobs",
    "OwnerPart": "care",
    "AwayCard": "care",
    "WarmthPart": "warmth",
    "CardView": "card",
    "TagsSection": "rhythm",
    "ImportsSheet": "import",
    "JournalSection": "backups",
    "ImportDialog": "import",
    "OwnPapers": "papers",
}


@dataclasses.dataclass(frozen=True, slots=True)
class Article:
    """One article: its key, its title, and all of its text as Markdown, the title with it."""

    key: str
    title: str
    text: str


@functools.cache
def articles(language: Language) -> tuple[Article, ...]:
    """Return every article of a language, in their order."""
    return tuple(_read(language, key) for key in KEYS)


def matching(of: Sequence[Article], typed: str) -> Sequence[Article]:
    """Return the articles that hold every word that was typed, those that have it in their title first."""
    asked = fold(typed).split()
    ranked = [(_rank(article, asked), article) for article in of]
    return [article for rank, article in sorted(ranked, key=lambda pair: pair[0]) if rank < _NOT_AT_ALL]


def article_at(page: str, parts: Iterable[str] = ()) -> str:
    """Return the key of the article that belongs to a place.

    Args:
        page: the key of the page that is seen, whose article is called the same; empty before a journal is open.
        parts: the names of the classes of what has the keyboard, from inside out.
    """
    for part in parts:
        if part in OF_PARTS:
            return OF_PARTS[part]
    return page if page in KEYS else KEYS[0]


_NOT_AT_ALL = 2


def _rank(article: Article, asked: Sequence[str]) -> int:
    for rank, text in enumerate((article.title, article.text)):
        words = re.findall(r"\w+", fold(text))
        if all(any(word.startswith(part) for word in words) for part in asked):
            return rank
    return _NOT_AT_ALL


def _read(language: Language, key: str) -> Article:
    text = resources.path(f"help/{language.value}/{key}.md").read_text(encoding="utf-8")
    return Article(key, text.partition("\n")[0].removeprefix("# "), text)
