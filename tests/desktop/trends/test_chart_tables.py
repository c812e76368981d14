"""The figures behind a chart, taken elsewhere."""

import csv
import datetime
import io

import pytest
from PySide6.QtWidgets import QApplication

from db.queries.trends import ThemeCount
from db.records import Language
from desktop import chart_files
from desktop.formats import Formats
from desktop.i18n import words
from desktop.pages.trends import chart_makers
from desktop.pages.trends.words import TrendsWords
from desktop.shares import FEW

LINK = '=HYPERLINK("http://ornek.example";"Tıkla")'


@pytest.mark.parametrize(("decimal_mark", "between", "share"), [(".", ",", "0.25"), (",", ";", "0,25")], ids=str)
def test_a_table_is_written_as_the_language_of_the_owner_expects(decimal_mark: str, between: str, share: str) -> None:
    written = chart_files.table([("theme", "count", "share"), (LINK, -3, 0.25)], decimal_mark)
    read = list(csv.reader(io.StringIO(written.decode("utf-8-sig")), delimiter=between))
    assert read == [["theme", "count", "share"], [f"'{LINK}", "-3", share]]


@pytest.mark.parametrize(
    ("since", "said"), [(0, "3 · in place, none since"), (1, "3 · in place, 1 since"), (None, "3")], ids=str
)
def test_a_bar_of_complaints_says_in_words_what_came_after_the_improvement(
    qapp: QApplication, since: int | None, said: str
) -> None:
    day = datetime.date(2026, 9, 16)
    theme = ThemeCount(1, "Delivery day", 3, 6, None if since is None else day, since or 0)
    spoken = words(Language.EN)
    assert chart_makers._theme_note(TrendsWords(spoken, Formats(spoken, datetime.UTC), day), theme) == said


@pytest.mark.parametrize(("total", "share"), [(FEW - 1, ""), (FEW, "; with those above, 45% of all")], ids=str)
def test_a_bar_tells_its_share_of_many_only(qapp: QApplication, total: int, share: str) -> None:
    theme, spoken = ThemeCount(1, "Delivery day", 3, 6, None, 0), words(Language.EN)
    said = TrendsWords(spoken, Formats(spoken, datetime.UTC), datetime.date(2026, 9, 16))
    label = chart_makers._theme_label(said, theme, 9, total, compared=True)
    assert label == "Delivery day: 3 in this time, 6 in the one before" + share
