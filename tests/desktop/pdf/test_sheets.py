"""The sheets of the whole shop: one page in the morning, honest figures of a month, a poster without secrets."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import resources
from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import make_promise
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Customer, CustomerValue, Praise, Sensitivity
from db.queries.month import month
from db.queries.morning import morning
from db.queries.poster import initials, poster
from db.records import Language
from db.sample.shop import new_sample
from db.touchdraft import PromiseWords
from desktop import i18n
from desktop.papers.month import month_paper
from desktop.papers.orders import Order, Paper, fulfil
from desktop.papers.wording import Wording

Opened = Callable[[bytes], Any]

NOW = datetime.datetime(2026, 11, 21, 9, 0, tzinfo=ZoneInfo("Europe/Istanbul"))
MARKS = {
    Language.TR: "Yalnız dükkân için · müşteriye verilmez",
    Language.EN: "For the shop only · not for customers",
}


@pytest.fixture(scope="module", params=list(Language))
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Language, Path]:
    """The sample shop in each language."""
    path = tmp_path_factory.mktemp("sheets") / "yildiz.hatir"
    new_sample(path, request.param, NOW, resources.path("sample"))
    return request.param, path


@pytest.fixture
def shop(sample: tuple[Language, Path]) -> Iterator[tuple[Language, Journal]]:
    """The sample shop, to look at."""
    language, path = sample
    with journals.open_journal(path, now=NOW, read_only=True, check=False) as journal:
        yield language, journal


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Journal]:
    """A shop on its first morning."""
    with journals.create(tmp_path / "new.hatir", now=NOW, name="Yeni") as journal:
        yield journal


def made(paper: Paper, journal: Journal, language: Language = Language.TR) -> bytes:
    return fulfil(Order(paper), journal, NOW, i18n.words(language)).pdf


def test_a_morning_stands_on_one_page_with_everybody_to_turn_to(shop: tuple[Language, Journal], opened: Opened) -> None:
    language, journal = shop
    printed = opened(made(Paper.MORNING, journal, language))
    assert printed.pages == 1
    assert printed.text(0).count(MARKS[language]) == 2
    found = morning(journal, NOW)
    for line in found.page.lines:
        assert line.name in printed.whole
    for promise in found.page.promises:
        assert promise.words in printed.whole.replace("\n", " ")
    assert found.page.praise
    assert found.page.praise[0].words[:20] in printed.whole


def test_a_morning_with_forty_waiting_still_stands_on_one_page_and_counts_the_others(
    empty: Journal, opened: Opened
) -> None:
    for number in range(40):
        draft = CustomerDraft(
            name=f"Müşteri {number:03d} " + "uzun " * (number % 9), since_on=datetime.date(2026, 1, 1)
        )
        customer_id = add_customer(empty, draft, NOW).result
        assert customer_id
        make_promise(empty, customer_id, PromiseWords("Söz " * 40, NOW.date()), NOW)
    printed = opened(made(Paper.MORNING, empty))
    assert printed.pages == 1
    assert "ekranda" in printed.whole
    assert "aranacak 40 müşteri" in printed.whole


def test_the_month_tells_what_its_figures_rest_on_and_is_marked_on_every_page(
    shop: tuple[Language, Journal], opened: Opened
) -> None:
    language, journal = shop
    found = month(journal, NOW)
    printed = opened(made(Paper.MONTH, journal, language))
    for page in range(printed.pages):
        assert printed.text(page).count(MARKS[language]) == 2
    kept = found.figures.promises
    assert (f"{kept.kept} / {kept.of}" if language is Language.TR else f"{kept.kept} of {kept.of}") in printed.whole
    for move in found.figures.moves:
        assert move.name in printed.whole
    for theme in found.figures.themes:
        assert not theme.count or theme.name in printed.whole
    thanked = Praise.select().where(Praise.on.between(found.figures.since + datetime.timedelta(1), NOW.date()))
    assert len(found.thanks) == thanked.count()
    assert all(part.known <= part.applying for part in found.parts)
    assert [part.mean for part in found.parts] == sorted((part.mean for part in found.parts), reverse=True)


def test_a_young_shop_is_told_that_there_is_nothing_to_look_back_on(empty: Journal, opened: Opened) -> None:
    printed = opened(made(Paper.MONTH, empty))
    assert "dönüp bakılacak bir şey yok" in printed.whole
    found = month(empty, NOW)
    assert not month_paper(found, Wording(i18n.words(Language.TR), empty.zone, NOW.date(), found.shop)).figures
    assert "Sakin bir gün" in opened(made(Paper.MORNING, empty)).whole
    with pytest.raises(UserError) as refused:
        made(Paper.POSTER, empty)
    assert refused.value.problem is Problem.NOTHING_TO_PRINT


def test_the_poster_holds_exact_words_and_names_nobody_who_did_not_agree(
    shop: tuple[Language, Journal], opened: Opened
) -> None:
    language, journal = shop
    data = made(Paper.POSTER, journal, language)
    printed = opened(data)
    assert printed.pages == 1
    whole = printed.whole.replace("\n", " ")
    shown = [thanks for thanks in poster(journal, NOW.date()).thanks if thanks.words in whole]
    assert len(shown) >= 3
    query = Praise.select(Customer.name, Praise.may_be_named, Praise.words).join(Customer)
    rows = list(query.tuples())
    named = {name for name, may_be_named, words in rows if may_be_named and words.strip() in whole}
    assert named
    for name, _, _ in rows:
        assert name in named or name not in whole, f"{name} never agreed to hang on the wall"
    for private in (
        *CustomerValue.select(CustomerValue.words).tuples(),
        *Sensitivity.select(Sensitivity.words).tuples(),
    ):
        assert private[0] not in whole
    assert not any(mark in whole for mark in MARKS.values())
    assert data == made(Paper.POSTER, journal, language)


@pytest.mark.parametrize(
    "words", ["<b>x</b> & y", "çok " * 2_000, "x" * 6_000, "שלום \u202eters 👩‍👩‍👧", "Teşekkürler\n\nçok\nteşekkürler"]
)
def test_whatever_was_said_hangs_on_one_page(empty: Journal, opened: Opened, words: str) -> None:
    customer_id = add_customer(empty, CustomerDraft(name="Ömer İnce Şık"), NOW).result
    Praise.create(customer=customer_id, words=words, on=NOW.date(), may_be_named=False)
    printed = opened(made(Paper.POSTER, empty))
    assert printed.pages == 1
    assert "Ö. Ş." in printed.whole
    assert "Ömer" not in printed.whole


@pytest.mark.parametrize(
    ("name", "letters"), [("Ayşe Yılmaz", "A. Y."), ("ömer", "ö."), ("Dr. Işıl Su Er", "D. E."), ("", ""), ("«»", "")]
)
def test_initials_are_the_first_and_the_last(name: str, letters: str) -> None:
    assert initials(name) == letters
