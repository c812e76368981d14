"""A shop of five customers is told counts everywhere: a percentage of five says nothing."""

import datetime
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.commands import checklists, customers, rhythms, touches
from db.commands.customers import CustomerDraft
from db.journal import Journal
from db.queries.month import month
from db.queries.review import review
from db.queries.trends import trends_figures
from db.queries.trendsfacts import trends_facts
from db.queries.warmthcard import warmth_card
from db.records import Channel, Direction, Language, PromiseOutcome, TouchKind
from db.relationship.rhythm import Rhythm
from db.touchdraft import PromiseWords, TouchDraft
from desktop import i18n
from desktop.bus import Bus
from desktop.charts.chart import Size, Style
from desktop.context import Context
from desktop.first_traits import first_traits
from desktop.formats import Formats
from desktop.i18n import Speech
from desktop.page import Page
from desktop.pages.care.view import CarePage
from desktop.pages.customers.page import CustomersPage
from desktop.pages.customers.warmth_chart import warmth_maker
from desktop.pages.today.view import TodayPage
from desktop.pages.trends import chart_makers
from desktop.pages.trends.view import TrendsPage
from desktop.pages.trends.words import TrendsWords
from desktop.papers.month import month_paper
from desktop.papers.review import review_paper
from desktop.papers.wording import Wording
from desktop.pdf.house import Bar
from desktop.settings import Settings
from desktop.targets import CareTarget, CustomerTarget
from desktop.tasks import Tasks
from desktop.tokens import Ground, theme
from desktop.undo import UndoStack
from tests.desktop.views.seen import texts

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
TODAY = NOW.date()
SHARE = re.compile(r"%\s?\d|\d\s?%")


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Journal]:
    """Five customers, each with a rhythm, two visits, a promise that ended, and a complaint of two of them."""
    with journals.create(tmp_path / "küçük.hatir", now=NOW - datetime.timedelta(40), name="Küçük") as journal:
        checklists.start(journal, first_traits(Language.EN), NOW)
        for number in range(5):
            long_ago = NOW - datetime.timedelta(40)
            who = customers.add_customer(journal, CustomerDraft(name=f"Müşteri {number}"), long_ago).result
            assert who
            rhythms.set_customer_rhythm(journal, who, Rhythm(latest_days=14 + number), NOW)
            for days in (25 + number, 4):
                at = NOW - datetime.timedelta(days)
                kind = TouchKind.COMPLAINT if number < 2 and days == 4 else TouchKind.VISIT
                draft = TouchDraft(who, at, direction=Direction.IN, channel=Channel.IN_PERSON, kind=kind, mood=1)
                touches.log_touch(journal, draft, NOW)
            made = touches.make_promise(journal, who, PromiseWords(f"Söz {number}", TODAY), NOW).result
            assert made
            outcome = (PromiseOutcome.KEPT, PromiseOutcome.LATE)[number % 2]
            touches.settle_promise(journal, made, outcome, NOW)
        yield journal


def said(page: QWidget) -> list[str]:
    return [text for widget in page.findChildren(QWidget) if widget.isVisible() for text in texts(widget)]


def test_no_page_tells_a_percentage_of_five(qapp: QApplication, qtbot: QtBot, small: Journal, tmp_path: Path) -> None:
    tasks, speech = Tasks(), Speech(qapp, Language.EN)
    context = Context(small, tasks, Bus(), UndoStack(), Settings(tmp_path / "s.json"), speech, lambda: NOW)

    def settle() -> None:
        for _ in range(4):
            qtbot.waitUntil(lambda: tasks.idle, timeout=20_000)
            QApplication.processEvents()

    def heard(make: Callable[[Context], Page], *targets: CareTarget | CustomerTarget) -> str:
        page = make(context)
        qtbot.addWidget(page)
        page.resize(1150, 800)
        page.show()
        page.refresh(None)
        settle()
        told = said(page)
        for target in targets:
            page.open(target)
            settle()
            told += said(page)
        page.close()
        return "\n".join(told)

    sections = ("promises", "complaints", "themes", "praise", "mending", "checklist")
    pages = (
        heard(TodayPage),
        heard(TrendsPage),
        heard(CarePage, *(CareTarget(section=section) for section in sections)),
        heard(CustomersPage, CustomerTarget(1)),
    )
    try:
        for told in pages:
            assert len(told) > 100
            assert not SHARE.search(told), SHARE.findall(told)
        assert "3 / 5" in pages[1]
    finally:
        tasks.close()
        speech.fall_silent()


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_no_paper_and_no_chart_tells_one_either(small: Journal, language: Language) -> None:
    words = i18n.words(language)
    told = month(small, NOW)
    say = Wording(words, small.zone, TODAY, told.shop)
    paper = month_paper(told, say)
    assert not SHARE.search(repr(paper))
    # Nor is it compared with a time nobody lived.
    counts = [block.count for block in paper.parts[2].blocks if isinstance(block, Bar)]
    assert counts == [str(theme.count) for theme in told.figures.themes] != []
    assert not SHARE.search(repr(review_paper(review(small, 1, TODAY - datetime.timedelta(60), NOW), say)))
    figures = trends_figures(trends_facts(small, TODAY), TODAY, 26)
    speaking = TrendsWords(words, Formats(words, small.zone), TODAY)
    warmth = warmth_card(small, 1, TODAY)
    assert warmth is not None
    makers = (
        chart_makers.pareto_maker(figures, speaking),
        chart_makers.calendar_maker(figures, speaking),
        chart_makers.spread_maker(figures, speaking),
        warmth_maker(warmth, words, Formats(words, small.zone), TODAY),
    )
    for make in makers:
        chart = make(Size(400.0, 150.0), Style(theme(Ground.LIGHT), 9.0))
        assert not SHARE.search(chart.alt + "".join(reading.label for reading in chart.readings))
