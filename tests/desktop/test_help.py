"""The help is whole in both languages, and opens where one stands."""

import re
from pathlib import Path

import pytest

import desktop
import resources
from db.records import Language
from desktop.help import KEYS, OF_PARTS, article_at, articles, matching
from desktop.page_list import page_entries

LONGEST = 2600  # letters: who reads help at the counter has a minute


@pytest.mark.parametrize("language", Language)
def test_every_article_is_there_short_and_titled(language: Language) -> None:
    folder = resources.path(f"help/{language.value}")
    assert {file.stem for file in folder.glob("*.md")} == set(KEYS)
    for article in articles(language):
        assert article.text.startswith("# "), article.key
        assert 200 < len(article.text) < LONGEST, (article.key, len(article.text))
    titles = [article.title for article in articles(language)]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("language", Language)
def test_links_lead_to_articles(language: Language) -> None:
    links = {key for article in articles(language) for key in re.findall(r"\]\(help:([\w-]*)\)", article.text)}
    assert links
    assert links <= set(KEYS)


def test_an_article_has_the_same_parts_in_both_languages() -> None:
    for one, other in zip(articles(Language.TR), articles(Language.EN), strict=True):
        parts = [
            (len(re.findall(r"^#", text, re.MULTILINE)), sorted(re.findall(r"\(help:\w+\)", text)))
            for text in (one.text, other.text)
        ]
        assert parts[0] == parts[1], one.key


def test_every_page_has_an_article_of_its_own() -> None:
    assert {entry.key: article_at(entry.key) for entry in page_entries()} == {
        entry.key: entry.key for entry in page_entries()
    }
    assert article_at("") == "begin"


def test_what_has_the_keyboard_decides_before_the_page() -> None:
    assert article_at("customers", ("Line", "RhythmForm", "RhythmPart", "CardView")) == "rhythm"
    assert article_at("customers", ("ListRows", "ListView")) == "customers"


def test_the_parts_that_are_named_exist() -> None:
    source = "\n".join(file.read_text(encoding="utf-8") for file in Path(desktop.__path__[0]).rglob("*.py"))
    assert [name for name in OF_PARTS if f"class {name}(" not in source] == []


def test_words_find_articles_titles_first_whatever_the_letters() -> None:
    turkish = articles(Language.TR)
    assert matching(turkish, "ritim")[0].key == "rhythm"
    assert matching(turkish, "SIKAYET")[0].key == "complaints"
    assert matching(turkish, "") == list(turkish)
    assert matching(turkish, "qqqq") == []
