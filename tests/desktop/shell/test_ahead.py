"""The pages of every day are made before they are asked for, and the file is looked through once they are."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import journals, warming
from desktop.app import Program
from desktop.pages.trends.view import TrendsPage
from desktop.shell import ahead


def pages(program: Program) -> list[str]:
    return list(program.window.book._pages)


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "_READ_MS", 1)


def test_the_pages_of_every_day_are_made_while_one_still_reads_the_slowest_first(
    opened: Program, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    qtbot.waitUntil(lambda: len(pages(opened)) > 4, timeout=20_000)
    settle()
    assert pages(opened) == ["today", "trends", "customers", "reports", "care"]
    trends = opened.window.book._pages["trends"]
    assert isinstance(trends, TrendsPage)
    assert trends._facts is not None


def test_a_page_that_is_not_in_the_window_yet_goes_with_it(opened: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "_READ_MS", 60_000)
    making = opened.window.book.preparing("trash")
    next(making)
    page = opened.window.book._pages["trash"]
    assert page.parent() is None  # every test is held to leave no window behind


def test_of_a_very_large_journal_only_the_list_is_made(
    program: Program, journal_path: Path, qtbot: QtBot, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warming, "_TOO_LARGE", 1)
    program.start(journal_path)
    qtbot.waitUntil(lambda: len(pages(program)) > 1, timeout=20_000)
    qtbot.waitUntil(lambda: not program.window._ahead.is_under_way, timeout=20_000)
    settle()
    assert pages(program) == ["today", "customers"]


def test_the_file_is_looked_through_once_its_journal_is_seen(
    program: Program, journal_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journals, "_LOOKED_THROUGH_AFTER", 1)
    told: list[object] = []
    program.journals.unsound.disconnect()
    program.journals.unsound.connect(told.append)
    content = bytearray(journal_path.read_bytes())
    page = 4096 * (len(content) // 4096 // 2)
    content[page : page + 2048] = b"\x07" * 2048
    journal_path.write_bytes(content)
    program.start(journal_path)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told == [journal_path]
