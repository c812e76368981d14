"""What is said in narrow places is said whole: legends and reasons take another line, pills stay round."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.pages.trends.legend import Legend, Sign
from desktop.pages.trends.movers import Mover, MoversCard
from desktop.widgets.beside import Beside, Half
from desktop.widgets.chip import pill_size
from desktop.widgets.press import PressedByEnter
from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure

SIGNS = [Sign("good", "sıcak"), Sign("caution", "ılık"), Sign("bad", "soğuyan"), Sign("line", "bilinmiyor")]


@pytest.mark.parametrize("width", [60, 130, 220, 400])
def test_a_legend_names_every_colour_on_as_many_lines_as_that_takes(qtbot: QtBot, width: int) -> None:
    legend, holder = Legend(), QWidget()
    qtbot.addWidget(holder)
    across = QHBoxLayout(holder)
    across.setContentsMargins(0, 0, 0, 0)
    across.addWidget(legend)
    legend.show_signs(SIGNS)
    holder.resize(width, 300)
    holder.show()
    lines = legend._lines(legend.width())
    assert [sign for line in lines for sign in line] == SIGNS
    assert all(legend._needed(line) <= legend.width() for line in lines if len(line) > 1)
    assert legend.height() >= legend.heightForWidth(legend.width()) == len(lines) * legend.heightForWidth(9999)


def test_a_long_reason_makes_its_row_higher_and_a_short_one_does_not(qtbot: QtBot) -> None:
    card = MoversCard()
    qtbot.addWidget(card)
    reasons = ("fazla arandı", "kırgınlıktan sonra toparlandı ve yine konuşuluyor")
    movers = [
        Mover(n, "Hatice Bulut", why, "+30", "40 → 70", up=True, warmth=(40, 70)) for n, why in enumerate(reasons)
    ]
    card.show_movers(movers)
    card.resize(QSize(320, 400))
    card.show()
    rows = card.findChildren(PressedByEnter)
    short, long = (row.height() for row in rows)
    assert short < long < 2 * short
    card.resize(QSize(900, 400))
    qtbot.waitUntil(lambda: len({row.height() for row in rows}) == 1)


@pytest.mark.parametrize("text", ["1", "", "23", "söz gecikti"])
def test_a_pill_is_never_higher_than_wide(qtbot: QtBot, text: str) -> None:
    size = pill_size(text, "")
    assert size.width() >= size.height()


@pytest.mark.parametrize("width", [640, 1100])
def test_halves_begin_at_one_place_whatever_they_hold(qtbot: QtBot, width: int) -> None:
    words = "Whoever waits is called a day early and told why, by the one who took the work in."
    pairs = [("Fit", words * 2), (words, "8"), ("a" * 20, "b")]
    for texts in pairs:
        first, second = (PlainLabel(text, wrap=True) for text in texts)
        beside = Beside((Half(first), Half(second)), 560)
        qtbot.addWidget(beside)
        beside.resize(width, 200)
        beside.show()
        qtbot.waitUntil(lambda first=first: first.width() > width // 3)
        gap = second.mapTo(beside, QPoint(0, 0)).x() - first.width()
        assert (first.width(), second.width(), gap) == ((width - gap) // 2, (width - gap) // 2, gap)


def test_a_figure_is_cut_only_where_its_place_is_too_narrow(qtbot: QtBot) -> None:
    words = ("9 şikâyet · ○ önceki 11", "11 complaints · ○ 8 before", "warmth now 59", "86% (369 of 429)", "%91", "iii")
    for text in words:
        figure, cut = TracedFigure("small"), TracedFigure("small")
        for each in (figure, cut):
            qtbot.addWidget(each)
            each.show_figure(text, "")
        figure.resize(figure.sizeHint())
        cut.resize(figure.width() - 10, figure.height())
        cut.show()
        whole = figure.grab().toImage()
        figure.resize(figure.width() + 40, figure.height())  # where nothing can be cut
        roomy = figure.grab(QRect(20, 0, whole.width(), whole.height())).toImage()
        assert whole == roomy, text
        assert not figure.toolTip()
        assert text in cut.toolTip()
