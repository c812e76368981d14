"""The jobs board, by keys and by the mouse."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.commands import jobs
from db.commands.customers import CustomerDraft, add_customer
from db.commands.jobs import JobDraft, StepDraft
from db.journal import Journal
from db.models import Job, Touch
from db.queries.jobboard import Stand
from db.records import TouchKind
from desktop import theme
from desktop.context import Context
from desktop.pages.jobs.job_card import JobCard
from desktop.pages.jobs.job_menu import JobMenu
from desktop.pages.jobs.view import JobsPage
from desktop.targets import CustomerTarget, PaperTarget, Target

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with journals.create(tmp_path / "yıldız.hatir", now=NOW, name="Yıldız Terzi") as made:
        yield made


@pytest.fixture
def now() -> datetime.datetime:
    return NOW


def day(distance: int) -> datetime.date:
    return NOW.date() + datetime.timedelta(distance)


def taken(journal: Journal, name: str, title: str, **told: Any) -> int:
    customer_id = add_customer(journal, CustomerDraft(name=name), NOW).result
    steps = (StepDraft("Pattern", share=100), StepDraft("Fitting", day(3)))
    draft = JobDraft(customer_id or 0, title, day(-9), steps=steps, **told)
    return jobs.add_job(journal, draft, NOW).result or 0


def test_the_board_is_walked_by_keys_and_jobs_change_their_column(  # noqa: PLR0915 - one story
    qtbot: QtBot, context: Context, journal: Journal
) -> None:
    page = JobsPage(context)
    qtbot.addWidget(page)
    theme.dress(page)
    page.resize(1156, 794)
    counted: list[int] = []
    page.counted.connect(counted.append)
    wanted: list[object] = []
    context.bus.wanted.connect(wanted.append)
    context.bus.changed.connect(page.refresh)
    page.show()

    def rest() -> None:
        qtbot.waitUntil(lambda: context.tasks.idle and not page._pause.isActive(), timeout=30_000)

    page.refresh()
    rest()
    assert page._empty.isVisible()
    page._empty.accepted.emit()
    assert wanted == [Target("customers")]

    coat = taken(journal, "Ayşe Yılmaz", "Winter coat", news_by=day(-1), ready_on=day(6))
    taken(journal, "Işıl Aydın", "Jacket", news_by=day(0))
    taken(journal, "Sarah Mitchell", "Skirt", needs="The jacket")
    suit = taken(journal, "Deniz Kurt", "Suit")
    jobs.deliver(journal, suit, NOW - datetime.timedelta(8))
    page.refresh()
    rest()
    assert counted[-1] == 2

    def focused() -> JobCard:
        card = page.focusWidget()
        assert isinstance(card, JobCard)
        return card

    def press(key: Qt.Key) -> None:
        qtbot.keyClick(page.focusWidget(), key)

    page.activateWindow()
    page._search.setFocus()
    press(Qt.Key.Key_Return)
    assert focused().job.title == "Winter coat"
    press(Qt.Key.Key_Down)
    assert focused().job.title == "Jacket"
    press(Qt.Key.Key_Down)
    assert focused().job.title == "Jacket"
    press(Qt.Key.Key_Right)
    assert focused().job.title == "Skirt", "an empty column is jumped over"
    press(Qt.Key.Key_Return)
    assert isinstance(wanted[-1], CustomerTarget)
    press(Qt.Key.Key_Left)
    assert focused().job.title == "Winter coat"

    def menu() -> JobMenu:
        return page.menu_of(focused().job)

    opened = menu()
    (news,) = [one for one in opened.findChildren(QMenu) if one.title() == "They were told how it is going"]
    news.actions()[1].trigger()
    opened.deleteLater()
    rest()
    assert Job.get_by_id(coat).news_by == day(7)
    assert Touch.select().where(Touch.words == "Told them how it is going: Winter coat").count() == 1
    assert focused().job.id == coat, "the keyboard follows the job into its new column"
    assert focused().job.stand is Stand.IN_HAND
    assert counted[-1] == 1

    opened = menu()
    (slip,) = [one for one in opened.actions() if one.text() == "Job slip"]
    slip.trigger()
    assert isinstance(wanted[-1], PaperTarget)
    assert (wanted[-1].paper, wanted[-1].job_id) == ("job_slip", coat)
    (delivered,) = [one for one in opened.actions() if one.text() == "Delivered"]
    delivered.trigger()
    opened.deleteLater()
    rest()
    assert focused().job.stand is Stand.DELIVERED
    press(Qt.Key.Key_Down)
    assert focused().job.id == suit
    opened = menu()
    (asked,) = [one for one in opened.findChildren(QMenu) if one.title() == "Asked whether they are content"]
    asked.actions()[0].trigger()
    opened.deleteLater()
    rest()
    assert focused().job.asked
    assert Touch.select().where(Touch.kind == TouchKind.HOW_ARE_YOU.value, Touch.mood == 2).count() == 1
    opened = menu()
    (again,) = [one for one in opened.actions() if one.text() == "Take in hand again"]
    again.trigger()
    opened.deleteLater()
    rest()
    assert Job.get_by_id(suit).delivered_on is None

    qtbot.keyClicks(page._search, "ISIL jack")
    rest()
    assert [card.job.title for column in page._columns for card in column.cards] == ["Jacket"]
    assert counted[-1] == 1, "a search does not change how many wait"
    page.resize(700, 600)
    assert page._abreast == 2


def test_a_long_column_is_read_a_stretch_at_a_time(qtbot: QtBot, context: Context, journal: Journal) -> None:
    customer_id = add_customer(journal, CustomerDraft(name="Ayşe"), NOW).result or 0
    for number in range(30):
        jobs.add_job(journal, JobDraft(customer_id, f"Apron {number}", day(0)), NOW)
    page = JobsPage(context)
    qtbot.addWidget(page)
    theme.dress(page)
    page.resize(1156, 794)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: context.tasks.idle, timeout=30_000)
    column = page._columns[1]
    assert (len(column.cards), column._more.text()) == (12, "18 more jobs")
    qtbot.mouseClick(column._more, Qt.MouseButton.LeftButton)
    assert len(column.cards) == 30
    assert not column._more.isVisible()
