"""The help is whole in both languages, and opens where one stands."""

import datetime
import re
from pathlib import Path

import pytest

import desktop
import resources
from db.quickentry import KnownPeople, parse
from db.quickentry.entry import SpanKind
from db.records import Language
from desktop import cli
from desktop.help import KEYS, OF_PARTS, article_at, articles, matching
from desktop.page_list import page_entries

NOON = datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)
AYSE = KnownPeople([(1, "Ayşe Yılmaz", ())])
#: What the lines of the article on logging are about, in their order.
TOLD_OF = (
    {SpanKind.WHO},
    {SpanKind.CONTACT, SpanKind.CHANNEL},
    {SpanKind.MOMENT},
    {SpanKind.MOOD},
    {SpanKind.MINUTES},
    {SpanKind.PROMISE, SpanKind.KIND},
)
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


@pytest.mark.parametrize("language", Language)
def test_what_the_help_says_is_understood_is_understood(language: Language) -> None:
    text = next(article.text for article in articles(language) if article.key == "log")
    (line,) = re.findall(r"^> (.*)$", text, re.MULTILINE)
    entry = parse(line, now=NOON, people=AYSE)
    assert (entry.mood, entry.at.hour, entry.note) == (1, 15, "")
    assert entry.promise is not None
    assert entry.promise.due_time == datetime.time(17)

    bullets = re.findall(r"^- (.*)$", text, re.MULTILINE)
    for bullet, kinds in list(zip(bullets, TOLD_OF, strict=True))[1:]:
        for word in re.sub(r"\*\*.*?\*\*:", "", bullet).rstrip("…").split(","):
            said = re.sub(r"\*\*(.*?): …\*\*.*", r"\1: x", word).strip()
            # "I called Ayşe", but "Ayşe aradı"; and a day alone may be an appointment
            told = "Ayşe aradı" if SpanKind.MOMENT in kinds else "Ayşe"
            asked = f"{said} Ayşe" if said.startswith("I ") else f"{told} {said}"
            found = {span.kind for span in parse(asked, now=NOON, people=AYSE).spans}
            assert found & kinds, (said, found)


@pytest.mark.parametrize("language", Language)
def test_the_commands_the_help_names_are_there(language: Language) -> None:
    text = next(article.text for article in articles(language) if article.key == "commands")
    named = set(re.findall(r"^> hatir (\w+)", text, re.MULTILINE)) | set(re.findall(r"\*([a-z]+)\*", text))
    assert len(named) > 10
    assert named <= set(cli.COMMANDS)


def test_words_find_articles_titles_first_whatever_the_letters() -> None:
    turkish = articles(Language.TR)
    assert matching(turkish, "ritim")[0].key == "rhythm"
    assert matching(turkish, "SIKAYET")[0].key == "complaints"
    assert matching(turkish, "") == list(turkish)
    assert matching(turkish, "qqqq") == []
