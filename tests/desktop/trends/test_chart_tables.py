"""The figures behind a chart, taken elsewhere."""

import csv
import dataclasses
import datetime
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db import journal as journals
from db.queries.trends import DriftFigures, ThemeCount, TrendsFigures, trends_figures
from db.queries.trendsfacts import trends_facts
from db.records import Language
from db.relationship.drift import DriftRow
from desktop import chart_files, tokens
from desktop.charts.chart import Size, Style
from desktop.formats import Formats
from desktop.i18n import words
from desktop.pages.trends import behind_lines, chart_makers, exporting
from desktop.pages.trends.words import TrendsWords
from desktop.shares import FEW
from desktop.tokens import Ground

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


def test_complaints_of_the_time_before_add_up_to_what_the_head_says_even_where_none_came_since(
    qapp: QApplication, sample_shop: Callable[[Path, Language], Path], tmp_path: Path
) -> None:
    now = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=datetime.UTC)
    spoken = words(Language.EN)
    with journals.open_journal(sample_shop(tmp_path / "shop.hatir", Language.EN), now=now, read_only=True) as journal:
        known = trends_figures(trends_facts(journal, now.date()), now.date(), 26)
    gone = ThemeCount(99, "Parking", 0, 4, None, 0)
    nameless = ThemeCount(0, "", 1, 0, None, 0)
    figures = dataclasses.replace(known, themes=(*known.themes, nameless, gone), lived_before=True)
    said = TrendsWords(spoken, Formats(spoken, datetime.UTC), now.date())
    style = Style(tokens.theme(Ground.LIGHT))

    def read(figures: TrendsFigures) -> list[str]:
        return [reading.label for reading in chart_makers.pareto_maker(figures, said)(Size(400, 300), style).readings]

    told = read(figures)
    assert sum(int(label.split(", ")[1].split()[0]) for label in told) == sum(each.before for each in figures.themes)
    assert "Parking: 0 in this time, 4 in the one before" in told
    assert not any("Parking" in label for label in read(dataclasses.replace(figures, lived_before=False)))
    unlived = dataclasses.replace(known, themes=(gone,), lived_before=False)
    assert read(unlived) == []
    assert not chart_makers.drawn_themes(unlived)  # so there is no picture to take elsewhere

    rows = exporting.themes_table(figures)[1:]
    assert [row[1] for row in rows] == [each.count for each in figures.themes]
    assert rows[-2] == ("without a theme", 1, 0, "", "")
    assert any(row[3] and row[4] == 0 for row in rows), "none since it is in place is a figure"


def test_whom_to_ask_about_stands_in_the_order_of_the_chance_that_is_told(qapp: QApplication) -> None:
    day, spoken = datetime.date(2026, 11, 21), words(Language.EN)
    rows = tuple(
        DriftRow(who, chance, 0.5, 40, 9.0, 6, known=True) for who, chance in enumerate((0.82, 0.834, 0.831, 0.2))
    )
    silences = DriftFigures(day, rows, ("A", "B", "C", "D"), 1, 9)
    told = behind_lines.drift(silences, TrendsWords(spoken, Formats(spoken, datetime.UTC), day))
    assert [line.title for line in told.lines] == ["B", "C", "A", "D"]
