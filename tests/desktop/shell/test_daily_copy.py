"""A journal that stays open for days has a backup of each."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest

from db.commands.shop import ProfileField, set_profile
from db.safety.backup import backups_folder, list_backups
from desktop.app import Program
from desktop.shell.daily_copy import DailyCopy
from desktop.widgets.text import PlainLabel

Settle = Callable[[], None]


class Clock(Protocol):
    moment: datetime.datetime


def test_a_journal_that_stays_open_has_a_backup_of_each_day_it_was_written_in(
    opened: Program, settle: Settle, clock: Clock, journal_path: Path
) -> None:
    journal = opened.journals.present
    assert journal is not None
    copying = opened.findChild(DailyCopy)
    assert copying is not None
    context = opened.desk.context(journal)
    for day in range(3):
        context.do(lambda day=day: set_profile(journal, ProfileField.NAME, f"Gün {day}", context.now()))
        settle()
        copying.look()
        settle()
        copying.look()
        settle()
        clock.moment += datetime.timedelta(days=1)
    assert len(list_backups(backups_folder(journal_path), journal_path.stem)) == 3
    assert any("14:10" in label.text() for label in opened.window.findChildren(PlainLabel))


@pytest.mark.logs("no backup of the day", "no backup at closing")
def test_a_copy_that_cannot_be_made_tells_nobody_a_dozen_times_a_day(
    opened: Program, settle: Settle, journal_path: Path
) -> None:
    told: list[object] = []
    opened.desk.tasks.failed.connect(told.append)
    journal, copying = opened.journals.present, opened.findChild(DailyCopy)
    assert journal is not None
    assert copying is not None
    backups_folder(journal_path).write_bytes(b"in the way")
    context = opened.desk.context(journal)
    context.do(lambda: set_profile(journal, ProfileField.NAME, "Başka", context.now()))
    settle()
    copying.look()
    settle()
    assert told == []
    opened.journals.close()
