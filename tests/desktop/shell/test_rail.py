"""The rail and its foot, without a window around them."""

import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.records import Language
from desktop.context import Context
from desktop.formats import Formats
from desktop.i18n import words
from desktop.page import Page, PageEntry
from desktop.shell.rail import Foot, Rail, ShopFacts

TODAY = datetime.date(2026, 11, 21)
FORMATS = Formats(words(Language.EN), datetime.UTC)


class Blank(Page):
    def __init__(self, _context: Context) -> None:
        super().__init__()

    def title(self) -> str:
        return "Blank"


def entry(key: str) -> PageEntry:
    return PageEntry(key, "sun", key.title, Blank)


def test_a_page_must_say_how_it_is_refreshed(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    with pytest.raises(NotImplementedError):
        page.refresh()
    with pytest.raises(NotImplementedError):
        page.title()


def test_a_button_a_page_in_the_order_given(qtbot: QtBot) -> None:
    rail = Rail([entry("one"), entry("two")])
    qtbot.addWidget(rail)
    rail.resize(204, 700)
    rail.show()
    one, two = rail._buttons.values()
    assert (one.text(), two.text()) == ("One", "Two")
    assert one.y() < two.y()
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    two.click()
    assert chosen == ["two"]
    assert not one.isChecked()


def test_a_count_is_told_to_screen_readers_and_goes_again(qtbot: QtBot) -> None:
    rail = Rail([entry("one")])
    qtbot.addWidget(rail)
    rail.show_count("one", 9)
    assert rail._buttons["one"].accessibleDescription() == "9"
    rail.show_count("one", -1)
    assert rail._buttons["one"].accessibleDescription() == ""


def test_the_foot_is_not_there_before_a_journal_is(qtbot: QtBot) -> None:
    foot = Foot()
    qtbot.addWidget(foot)
    assert foot.isHidden()


@pytest.mark.parametrize(
    ("at", "told"),
    [
        (None, "Not backed up yet"),
        (datetime.datetime(2026, 11, 21, 9, 12, tzinfo=datetime.UTC), "Backed up today 09:12"),
        (datetime.datetime(2026, 11, 3, 9, 12, tzinfo=datetime.UTC), "Backed up 3 Nov 09:12"),
    ],
)
def test_the_foot_tells_of_the_last_backup(qtbot: QtBot, at: datetime.datetime | None, told: str) -> None:
    foot = Foot()
    qtbot.addWidget(foot)
    foot.tell(ShopFacts("", Path("/journals/yildiz.hatir"), at), FORMATS, TODAY)
    assert foot._backup.text() == told
    assert foot._name.text() == "yildiz"
    assert foot._file.text() == "yildiz.hatir"
