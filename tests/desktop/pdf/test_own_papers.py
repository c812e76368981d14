"""The shop's own papers: they hold what the shop knows, and nobody can take one for the client's."""

import dataclasses
import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import journal as journals
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Customer, Touch
from db.queries.customers import resolve
from db.queries.kept_about import kept_about
from db.queries.review import card_to_print, review
from db.records import Language, PromiseOutcome
from desktop import i18n
from desktop.drawing import Drawing
from desktop.papers.customer_card import card_paper
from desktop.papers.kept_about import kept_paper
from desktop.papers.review import review_paper
from desktop.papers.wording import Headed, Wording
from desktop.pdf.content import KeyFigure, PageSize
from desktop.pdf.house import Bar, Event, HousePaper, Pair, Part, Quote, Task
from desktop.pdf.house_paper import house_paper
from desktop.prose import Prose, Run

Opened = Callable[[bytes], Any]
Printed = Any

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
TODAY = NOW.date()
SINCE = TODAY - datetime.timedelta(365)
MARKS = {
    Language.TR: "Yalnız dükkân için · müşteriye verilmez",
    Language.EN: "For the shop only · not for customers",
}


@pytest.fixture(scope="module", params=list(Language))
def sample(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    sample_shop: Callable[[Path, Language], Path],
) -> tuple[Language, Path]:
    """The sample shop in each language."""
    return request.param, sample_shop(tmp_path_factory.mktemp("own") / "yildiz.hatir", request.param)


@pytest.fixture
def shop(sample: tuple[Language, Path]) -> Iterator[tuple[Language, Journal]]:
    """The sample shop, to look at."""
    language, path = sample
    with journals.open_journal(path, now=NOW, read_only=True, check=False) as journal:
        yield language, journal


def reviewed(journal: Journal, language: Language, who: str = "Ayşe Yılmaz") -> HousePaper:
    found = review(journal, resolve(journal, who), SINCE, NOW)
    return review_paper(found, Wording(i18n.words(language), journal.zone, TODAY, found.shop))


def carded(journal: Journal, language: Language, who: str = "Ayşe Yılmaz") -> HousePaper:
    found = card_to_print(journal, resolve(journal, who), SINCE, TODAY)
    return card_paper(found.card, found.newest, Wording(i18n.words(language), journal.zone, TODAY, found.shop))


def assert_marked(paper: HousePaper, printed: Printed, language: Language) -> None:
    for page in range(printed.pages):
        assert printed.text(page).count(MARKS[language]) == 2, f"page {page + 1} is not marked at its head and its foot"
    assert MARKS[language] in printed.said(printed.document.MetaDataField.Subject)
    assert paper.kind in printed.said(printed.document.MetaDataField.Title)


def test_a_review_tells_the_whole_relationship_and_is_marked_on_every_page(
    shop: tuple[Language, Journal], opened: Opened
) -> None:
    language, journal = shop
    paper = reviewed(journal, language)
    printed = opened(house_paper(paper))
    assert_marked(paper, printed, language)
    assert 2 <= printed.pages <= 4
    turkish = language is Language.TR
    for words in (
        "Ayşe Yılmaz",
        "İlişki değerlendirmesi" if turkish else "Relationship review",
        "Dikkat edilecekler" if turkish else "Tread carefully",
        "Sıcaklık nelerden oluşuyor" if turkish else "Warmth, part by part",
        "teyitli" if turkish else "confirmed",
    ):
        assert words in printed.whole, words
    assert len(printed.bookmarks()) >= 6


def test_a_card_to_print_fits_on_two_pages_and_holds_every_way_to_reach_somebody(
    shop: tuple[Language, Journal], opened: Opened
) -> None:
    language, journal = shop
    found = card_to_print(journal, resolve(journal, "Ayşe Yılmaz"), SINCE, TODAY)
    paper = carded(journal, language)
    printed = opened(house_paper(paper))
    assert_marked(paper, printed, language)
    assert printed.pages <= 2
    assert found.card.reach
    for point in found.card.reach:
        assert point.text in printed.whole
    for value in found.card.values:
        assert value.words in printed.whole.replace("\n", " ")


def test_every_card_of_the_sample_can_be_reviewed_and_the_same_review_gives_the_same_bytes(
    shop: tuple[Language, Journal],
) -> None:
    language, journal = shop
    ids = [row[0] for row in Customer.select(Customer.id).where(Customer.trashed_at.is_null()).limit(3).tuples()]
    for customer_id in ids:
        paper = reviewed(journal, language, str(customer_id))
        assert house_paper(paper) == house_paper(reviewed(journal, language, str(customer_id)))


def test_nothing_later_than_the_last_day_stands_in_a_review(shop: tuple[Language, Journal]) -> None:
    _, journal = shop
    customer_id = resolve(journal, "Ayşe Yılmaz")
    earlier = NOW - datetime.timedelta(100)
    found = review(journal, customer_id, SINCE, earlier)
    assert found.newest
    assert all(entry.on <= earlier.date() for entry in found.newest)
    assert all(one.on <= earlier.date() for one in found.thanks)
    assert all(one.heard_at <= earlier for one in found.cases)
    came = Touch.select().where(
        Touch.customer == customer_id, Touch.on.between(SINCE, earlier.date()), Touch.direction == "in", Touch.reached
    )
    assert found.they_came == came.count()


def test_promises_of_a_while_are_never_more_than_all_of_them_and_both_say_which_they_are(
    shop: tuple[Language, Journal],
) -> None:
    language, journal = shop
    turkish = language is Language.TR
    words = i18n.words(language)
    for who in ("Ayşe Yılmaz", "Burak Aslan", "Hatice Bulut"):
        customer_id = resolve(journal, who)
        for back in (0, 250):
            now = NOW - datetime.timedelta(back)
            found = review(journal, customer_id, SINCE, now)
            settled = [one for one in found.promises if one.outcome is not None]
            assert all(one.settled_on and SINCE <= one.settled_on <= now.date() for one in settled)
            assert all(case.closed_at is None or case.closed_at <= now for case in found.cases)
            assert found.why is not None
            every = found.why.promises
            kept = sum(one.outcome is PromiseOutcome.KEPT for one in settled)
            assert (kept, len(settled)) <= (every.kept, every.settled)
            assert len(settled) <= every.settled
            paper = review_paper(found, Wording(words, journal.zone, now.date(), found.shop))
            figure = paper.figures[-1]
            if settled:
                assert figure.value == (f"{kept} / {len(settled)}" if turkish else f"{kept} of {len(settled)}")
                assert figure.caption.startswith("bu sürede" if turkish else "promises kept in this time")
            (line,) = (
                block.words.plain
                for block in paper.parts[0].blocks
                if isinstance(block, Event) and block.words.plain.startswith("Sözler ·" if turkish else "Promises ·")
            )
            assert ("bugüne kadar" if turkish else "all in all") in line


def test_a_copy_of_their_data_speaks_to_its_reader_and_shows_every_day_whole(
    shop: tuple[Language, Journal], opened: Opened
) -> None:
    language, journal = shop
    found = kept_about(journal, resolve(journal, "James Whitfield"), NOW)
    say = Wording(i18n.words(language), journal.zone, TODAY, found.shop)
    printed = opened(house_paper(kept_paper(found, (), say)))
    turkish = language is Language.TR
    for heading in ("Size nasıl ulaşılır", "Özel günleriniz") if turkish else ("How to reach you", "Your days"):
        assert heading in printed.bookmarks()
    days = {say.formats.date(entry.on) for entry in found.entries} | {say.formats.date(one.on) for one in found.answers}
    assert max(map(len, days)) >= len("27 Eylül 2026")
    assert [day for day in days if day not in printed.whole] == []


def test_a_customer_nobody_knows_anything_of_is_said_to_be_unknown(tmp_path: Path, opened: Opened) -> None:
    with journals.create(tmp_path / "new.hatir", now=NOW, name="Yeni") as journal:
        from db.commands.customers import CustomerDraft, add_customer

        customer_id = add_customer(journal, CustomerDraft(name="Ömer"), NOW).result
        printed = opened(house_paper(reviewed(journal, Language.EN, str(customer_id))))
        assert "What we do not know" in printed.whole
        assert "nobody has asked yet" in printed.whole
        assert "50" not in printed.whole, "an unknown warmth is no figure"
        assert "nobody has spoken with them yet" in printed.whole.replace("\n", " ")
        paper = reviewed(journal, Language.EN, str(customer_id))
        assert not [block for part in paper.parts for block in part.blocks if isinstance(block, Drawing)]
        with pytest.raises(UserError) as refused:
            review(journal, 4711, SINCE, NOW)
    assert refused.value.problem is Problem.CUSTOMER_UNKNOWN


hostile = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "<b>bold</b> & <para>",
            "x" * 10_000,
            "ğ" * 900,
            "\u202eters\u202c مرحبا עברית",
            "👩‍👩‍👧‍👦 🎉 \x00\x07\x1b[31m",
            "a\nb\r\nc\u2028d",
            "{name} %n %1 {0}",
            "satır " * 300,
        ]
    ),
)


@settings(max_examples=8)
@given(st.lists(hostile, min_size=12, max_size=12), st.sampled_from(PageSize))
def test_whatever_somebody_typed_is_printed_as_words_and_never_read_as_markup(texts: list[str], size: PageSize) -> None:
    a, b, c, d, e, f, g, h, i, j, k, m = texts
    paper = HousePaper(
        page_size=size,
        language="tr-TR",
        made_on=TODAY,
        date="21 Kasım 2026",
        kind=a,
        title=b,
        about=c,
        shop=d,
        accent="",
        mark=MARKS[Language.TR],
        continued="devamı",
        lead=(Prose((Run(f), Run(g, strong=True))),),
        figures=(KeyFigure(h, i),),
        parts=(
            Part(j, (Pair(k, Prose((Run(m),))), Event(a, Prose((Run(b),)), c), Task(Prose((Run(d),)), e))),
            Part(f, (Quote(g, h), Bar(i, 0.5, j), Event("", Prose((Run(k, strong=True), Run(f"\n{m}"))), a))),
        ),
        photo=b"\x89PNG no picture at all",
    )
    data = house_paper(paper)
    assert data.startswith(b"%PDF")
    assert data == house_paper(paper)


def test_a_shop_across_the_ocean_gets_its_own_paper(shop: tuple[Language, Journal]) -> None:
    language, journal = shop
    found = card_to_print(journal, resolve(journal, "Ayşe Yılmaz"), SINCE, TODAY)
    there = dataclasses.replace(found.shop, region="US")
    say = Wording(i18n.words(language), journal.zone, TODAY, there)
    assert say.own_paper(Headed("a", "b", "c"), ()).page_size is PageSize.LETTER


PLAIN = HousePaper(
    page_size=PageSize.A4,
    language="tr-TR",
    made_on=TODAY,
    date="21 Kasım 2026",
    kind="Kart",
    title="Ayşe Yılmaz",
    about="",
    shop="Yıldız Terzi",
    accent="",
    mark=MARKS[Language.TR],
    continued="devamı",
    lead=(),
    figures=(),
    parts=(),
    photo=None,
    dense=False,
)


def test_no_line_stands_alone_below_its_heading_or_on_the_next_page(opened: Opened) -> None:
    def printed(before: int, count: int) -> list[list[str]]:
        first = Part("Önce", tuple(Event("", Prose((Run(f"satır {number}"),))) for number in range(before)))
        then = Part("Sonra", tuple(Event("", Prose((Run(f"sıra {number}"),))) for number in range(count)))
        paper = opened(house_paper(dataclasses.replace(PLAIN, parts=(first, then))))
        return [[line for line in paper.lines(page) if line.startswith("sıra")] for page in range(paper.pages)]

    for before in range(20, 32):
        for count in (4, 9):
            pages = [lines for lines in printed(before, count) if lines]
            assert sum(map(len, pages)) == count
            assert all(len(lines) > 1 for lines in pages), (before, count, pages)
