"""Which days a report covers, where the owner names them."""

import datetime

import pytest
from pytestqt.qtbot import QtBot

from db.records import Language
from desktop import i18n
from desktop.formats import Formats
from desktop.pages.reports.period_choice import PeriodChoice
from desktop.widgets.chip import ChipButton
from desktop.widgets.day_field import DayField

TODAY = datetime.date(2026, 11, 21)
SINCE = datetime.date(2026, 11, 2)


@pytest.fixture
def period(qtbot: QtBot) -> PeriodChoice:
    choice = PeriodChoice()
    qtbot.addWidget(choice)
    choice.begin(TODAY, None, SINCE)
    choice.say(Formats(i18n.words(Language.EN)))
    choice.show()
    choice.findChildren(ChipButton)[-1].click()
    return choice


def write(qtbot: QtBot, field: DayField, text: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_days_begin_with_those_covered_anyway(period: PeriodChoice) -> None:
    first, last = period.findChildren(DayField)
    assert (first.text(), last.text()) == ("2 November 2026", "21 November 2026")
    assert period.days() == (SINCE, TODAY)


def test_a_day_without_a_year_is_the_last_one_there_was(period: PeriodChoice, qtbot: QtBot) -> None:
    first, last = period.findChildren(DayField)
    write(qtbot, first, "24 December")
    write(qtbot, last, "5.11.")
    assert period.days() == (datetime.date(2025, 12, 24), datetime.date(2026, 11, 5))


def test_what_cannot_be_read_yet_changes_nothing_and_no_report_reaches_into_the_future(
    period: PeriodChoice, qtbot: QtBot
) -> None:
    first, last = period.findChildren(DayField)
    write(qtbot, first, "some day")
    assert period.days() == (SINCE, TODAY)
    write(qtbot, last, "1.1.2030")
    assert period.days() == (SINCE, TODAY)


def test_days_written_the_wrong_way_round_are_turned_round(period: PeriodChoice, qtbot: QtBot) -> None:
    first, last = period.findChildren(DayField)
    write(qtbot, first, "20.11.2026")
    write(qtbot, last, "5.11.2026")
    assert period.days() == (datetime.date(2026, 11, 5), datetime.date(2026, 11, 20))
