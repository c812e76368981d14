"""Every figure of care is counted anew, slowly, and leads to the very promises, complaints and answers it is of."""

import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.changes import ChangeSet
from db.journal import Journal
from db.models import Answer, Break, Complaint, Customer, Improvement, Praise, Promise, StandingPromise, Theme
from db.queries.care_checklist import checklist
from db.queries.care_complaints import complaint_board
from db.queries.care_praise import praise_wall, thanks_earned
from db.queries.care_promises import Shelf, promise_book
from db.queries.care_themes import theme_lines
from db.queries.carebehind import complaints_counted, looked_at_lately, promises_ended
from db.queries.entries import EntrySource
from db.queries.hours import shop_hours
from db.queries.timeline import timeline
from db.records import Language, PromiseOutcome
from db.relationship.shophours import open_minutes_between
from desktop.bus import Bus
from desktop.context import Context
from desktop.i18n import Speech
from desktop.pages.care.view import CarePage
from desktop.settings import Settings
from desktop.targets import CareTarget, CustomerTarget
from desktop.tasks import Tasks
from desktop.undo import UndoStack
from desktop.widgets.traced_figure import TracedFigure

ISTANBUL = ZoneInfo("Europe/Istanbul")
NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ISTANBUL)
TODAY = NOW.date()
YEAR_AGO = TODAY - datetime.timedelta(365)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory, sample_shop: Callable[[Path, Language], Path]) -> Iterator[Journal]:
    path = sample_shop(tmp_path_factory.mktemp("care") / "yıldız.hatir", Language.EN)
    with journals.open_journal(path, now=NOW) as opened:
        yield opened


@pytest.fixture
def context(shop: Journal, qapp: QApplication, tmp_path: Path) -> Iterator[Context]:
    tasks, speech = Tasks(), Speech(qapp, Language.EN)
    yield Context(shop, tasks, Bus(), UndoStack(), Settings(tmp_path / "s.json"), speech, lambda: NOW)
    tasks.close()
    speech.fall_silent()


def heard_on(case: Complaint) -> datetime.date:
    return case.heard_at.astimezone(ISTANBUL).date()


def ids(cases: Sequence[Complaint]) -> set[int]:
    return {case.id for case in cases}


def test_how_promises_ended_is_counted_one_by_one(shop: Journal) -> None:
    ended = dict(promise_book(shop, NOW, Shelf.OPEN).outcomes)
    for outcome in PromiseOutcome:
        own = {
            row.id
            for row in Promise.select()
            if row.outcome == outcome and row.side == "shop" and YEAR_AGO < row.settled_on <= TODAY
        }
        behind = promises_ended(shop, outcome, TODAY)
        assert {each.promise_id for each in behind} == own
        assert len(behind) == ended.get(outcome, 0) == len(own)


def test_the_brands_own_promises_are_kept_in_open_minutes(shop: Journal) -> None:
    hours = shop_hours(shop, TODAY)
    measured = 0
    for line in promise_book(shop, NOW, Shelf.OPEN).standing:
        given = StandingPromise.get_by_id(line.id)
        in_time: set[int] = set()
        too_late: set[int] = set()
        for case in Complaint.select():
            reached = case.first_contact_at
            if given.minutes is None or not max(given.since_on, YEAR_AGO) <= heard_on(case):
                continue
            if reached is None and case.closed_at is not None:
                continue  # nobody could reach them
            waited = open_minutes_between(case.heard_at, reached or NOW, hours)
            if waited > given.minutes:
                too_late.add(case.id)
            elif reached is not None:
                in_time.add(case.id)
        assert (set(line.in_time), set(line.too_late)) == (in_time, too_late)
        measured += len(in_time) + len(too_late)
    assert measured > 20


def test_themes_and_what_was_done_about_them_are_counted_one_by_one(shop: Journal) -> None:
    lines = theme_lines(shop, TODAY)
    assert {line.id for line in lines} == {theme.id for theme in Theme.select()}
    for line in lines:
        cases = [case for case in Complaint.select() if case.theme_id == line.id and heard_on(case) <= TODAY]
        lately = [case for case in cases if heard_on(case) > YEAR_AGO]
        assert set(line.heard) == ids(lately)
        assert set(line.open) == ids([case for case in lately if case.closed_at is None])
        assert set(line.asked) == ids([case for case in lately if case.asked_for_ideas_on])
        assert set(line.told) == ids([case for case in lately if case.told_result_on])
        assert set(line.untold) == set(line.heard) - set(line.told)
        for deed in line.deeds:
            began = Improvement.get_by_id(deed.id).started_on
            days = {case.id: (heard_on(case) - began).days for case in cases}
            assert set(deed.before) == {case for case, after in days.items() if -90 <= after < 0}
            assert set(deed.after) == {case for case, after in days.items() if 0 <= after <= 90}


def test_who_was_thanked_how_often_is_counted_one_by_one(shop: Journal) -> None:
    told = dict(praise_wall(shop, TODAY).people)
    assert len(told) > 1
    for name, count in told.items():
        own = {row.id for row in Praise.select() if row.praised == name and YEAR_AGO < row.on <= TODAY}
        behind = thanks_earned(shop, name, TODAY)
        assert {each.id for each in behind} == own
        assert len(behind) == count
        days = [each.on for each in behind]
        assert days == sorted(days, reverse=True)


def test_what_lies_behind_a_complaint_is_how_it_was_heard_and_answered(shop: Journal) -> None:
    board = complaint_board(shop, NOW)
    closed = [case for case in Complaint.select() if case.closed_at and case.closed_at > NOW - datetime.timedelta(365)]
    assert set(board.yes) == ids([case for case in closed if case.outcome == "yes"])
    assert set(board.unreachable) == ids([case for case in closed if case.outcome == "unreachable"])
    counted = [*board.yes, *board.unreachable]
    behind = complaints_counted(shop, counted, NOW)
    assert len(behind) == len(counted) == len(closed)
    hours, answered = shop_hours(shop, TODAY), 0
    for each in behind:
        case = Complaint.get(Complaint.customer == each.customer_id, Complaint.words == each.words)
        shown = timeline(shop, each.customer_id, only=frozenset(each.keys), limit=9).entries
        moments = {case.heard_at, case.first_contact_at} - {None}
        assert {entry.at for entry in shown} <= moments
        assert case.heard_at in {entry.at for entry in shown}
        answered += len(shown) > 1
        if case.first_contact_at is not None:
            assert each.waited_minutes == open_minutes_between(case.heard_at, case.first_contact_at, hours)
    assert answered > len(behind) / 2


def test_who_was_looked_at_lately_has_the_answers_of_that_time(shop: Journal) -> None:
    fresh = [row for row in Answer.select() if 0 <= (TODAY - row.on).days < 90]
    living = {row.id for row in Customer.select() if not row.trashed_at and not row.archived_at}
    gone = {row.id for row in Customer.select() if row.lost_on and not row.won_back_on}
    behind = looked_at_lately(shop, TODAY)
    assert {each.customer_id for each in behind} == {row.customer_id for row in fresh} & living - gone
    assert len(behind) == checklist(shop, TODAY).looked_at
    for each in behind:
        own = {(EntrySource.ANSWER, row.id) for row in fresh if row.customer_id == each.customer_id}
        assert set(each.keys) == own


def test_each_figure_opens_as_much_as_it_says_by_keys(
    qtbot: QtBot, context: Context, settle: Callable[[Context], None]
) -> None:
    page = CarePage(context)
    qtbot.addWidget(page)
    wanted: list[object] = []
    context.bus.wanted.connect(wanted.append)
    page.resize(1150, 800)
    page.show()
    page.refresh(None)
    traced = 0
    for section in ("promises", "complaints", "themes", "praise", "checklist", "people"):
        page.open(CareTarget(section=section))
        settle(context)
        for figure in page.findChildren(TracedFigure):
            if not (figure.isVisible() and figure.isEnabled()):
                continue
            counted = re.search(r"(\d+) of \d+", figure.text()) or re.search(r"\d+", figure.text())
            assert counted is not None
            in_time = re.search(r"kept \d+ of (\d+)", figure.text())  # those too late stand above those in time
            figure.setFocus()
            qtbot.keyClick(figure, Qt.Key.Key_Return)
            settle(context)
            assert page._panel.isVisible()
            number = int((in_time or counted).group(1 if in_time or counted.lastindex else 0))
            assert page._panel.count() == number, figure.text()
            traced += 1
        opened = len(wanted)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        target = wanted[-1]
        assert len(wanted) == opened + 1
        assert isinstance(target, CustomerTarget)
        assert (bool(target.keys), bool(target.figure)) == (section != "people", True)
        page.refresh(ChangeSet(frozenset({("draft", 1)})))
        settle(context)
        assert page._panel.isVisible(), "what somebody types meanwhile changes no figure"
        qtbot.keyClick(page._panel, Qt.Key.Key_Escape)
        assert not page._panel.isVisible()
    assert traced > 25

    # How warm it is, was at worst, and was before it broke: each opens the story as it was known on that day.
    page.open(CareTarget(section="mending"))
    settle(context)
    figures = [figure for figure in page.findChildren(TracedFigure) if figure.isVisible()]
    assert len(figures) == 3 * Break.select().count()
    for figure in figures[:3]:
        figure.setFocus()
        qtbot.keyClick(figure, Qt.Key.Key_Return)
        settle(context)
        target = wanted[-1]
        assert isinstance(target, CustomerTarget)
        assert target.keys
        assert target.figure == figure.text()
    page.close()


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[Context], None]:
    def wait(context: Context) -> None:
        for _ in range(2):
            qtbot.waitUntil(lambda: context.tasks.idle, timeout=30_000)
            QApplication.processEvents()

    return wait
