"""The chart on the screen, driven by real keys and a real pointer."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import theme, turns
from desktop.charts.canvas import ChartCanvas, ChartMaker
from desktop.charts.chart import Chart, Size, Style
from desktop.charts.pareto import ThemeBar, pareto
from desktop.charts.referrals import referrals, trees
from desktop.charts.sheet import Sheet
from desktop.tokens import Ground
from desktop.tokens import theme as tokens


class Maker:
    """Draws three points on a line and remembers how it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Size, Style]] = []

    def __call__(self, size: Size, style: Style) -> Chart:
        self.asked.append((size, style))
        sheet = Sheet(size, style)
        sheet.box(0, 0, size.width, size.height, style.theme.accent)
        for number in range(3):
            sheet.read(size.width * (0.2 + 0.3 * number), size.height / 2, f"nokta {number}", (number,) * number)
        return sheet.chart("üç nokta")


@pytest.fixture
def maker() -> Maker:
    return Maker()


@pytest.fixture
def canvas(qtbot: QtBot, maker: Maker) -> ChartCanvas:
    canvas = ChartCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 160)
    canvas.show_chart(maker)
    canvas.show()
    qtbot.waitUntil(lambda: bool(canvas.accessibleName()))
    return canvas


def shown(qtbot: QtBot, maker: ChartMaker) -> ChartCanvas:
    canvas = ChartCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 160)
    canvas.show_chart(maker)
    canvas.show()
    qtbot.waitUntil(lambda: bool(canvas.accessibleName()))
    return canvas


def test_its_lines_are_laid_in_one_turn_and_its_dots_drawn_in_another(qtbot: QtBot, maker: Maker) -> None:
    canvas = ChartCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 160)
    canvas.show()
    qtbot.wait(5)  # no other chart has its turn any more
    canvas.show_chart(maker)
    canvas._draw()
    assert (canvas.accessibleName(), turns.under_way()) == ("", True)
    qtbot.waitUntil(lambda: not turns.under_way())
    assert (canvas.accessibleName(), len(maker.asked)) == ("üç nokta", 1)


def test_the_chart_fills_the_widget_in_the_themes_colours(canvas: ChartCanvas, maker: Maker) -> None:
    assert maker.asked[-1][0] == Size(300, 120)
    shown = canvas.grab().toImage()
    middle = shown.pixelColor(shown.width() // 2, shown.height() // 2)
    assert middle.name().upper() == theme.current().accent


def test_it_is_drawn_anew_at_another_size_and_in_another_theme(
    qtbot: QtBot, qapp: QApplication, canvas: ChartCanvas, maker: Maker
) -> None:
    theme.dress(canvas)
    canvas.resize(200, 160)
    qtbot.waitUntil(lambda: maker.asked[-1][0] == Size(150, 120))
    theme.wear(qapp, tokens(Ground.DARK), 1.5)
    qtbot.waitUntil(lambda: maker.asked[-1][1].theme.ground is Ground.DARK)
    assert maker.asked[-1][1].text_size == 13.5
    theme.wear(qapp, tokens(Ground.LIGHT), 1.0)
    qtbot.waitUntil(lambda: maker.asked[-1][1].theme.ground is Ground.LIGHT)


def test_arrows_read_the_points_in_order_and_a_screen_reader_hears_them(qtbot: QtBot, canvas: ChartCanvas) -> None:
    assert canvas.accessibleName() == "üç nokta"
    heard = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home):
        qtbot.keyClick(canvas, key)
        heard.append(canvas.accessibleDescription())
    assert heard == ["nokta 0", "nokta 1", "nokta 2", "nokta 2", "nokta 1", "nokta 0"]
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.reading() is None


def test_the_pointer_reads_the_nearest_point_and_leaves_it_again(qtbot: QtBot, canvas: ChartCanvas) -> None:
    qtbot.mouseMove(canvas, QPoint(205, 20))
    reading = canvas.reading()
    assert reading is not None
    assert reading.label == "nokta 1"
    assert canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(canvas, QPoint(140, 80))
    assert canvas.reading() is None


@pytest.mark.parametrize("along", [2, 60, 150, 260, 390])
def test_of_bars_below_each_other_the_one_under_the_pointer_is_read_wherever_it_ends(qtbot: QtBot, along: int) -> None:
    bars = tuple(ThemeBar(n, f"Konu {n}", count, None, "", False, f"konu {n}") for n, count in enumerate((9, 6, 3, 1)))
    canvas = shown(qtbot, lambda size, style: pareto(bars, "konular", "", size, style))
    chart = canvas._chart
    assert chart is not None
    for bar, reading in zip(bars, chart.readings, strict=True):
        with qtbot.waitSignal(canvas.chosen) as opened:
            qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(along, round(reading.y * canvas.height())))
        assert opened.args == [(bar.theme_id,)]


def test_of_names_in_a_tree_the_one_under_the_pointer_is_read(qtbot: QtBot) -> None:
    names = {1: "Gül Doğan", 2: "Ayşe Yılmaz", 3: "Işıl Aydın", 4: "Can"}
    roots = trees(names, {2: 1, 3: 2, 4: 1}, names)
    canvas = shown(qtbot, lambda size, style: referrals(roots, "kim kimi", "", size, style))
    chart = canvas._chart
    assert chart is not None
    for reading in chart.readings:
        for beyond in (0, 30, 70):  # on the dot, on the name, at its end
            place = QPoint(round(reading.x * canvas.width()) + beyond, round(reading.y * canvas.height()))
            qtbot.mouseMove(canvas, place)
            assert canvas.reading() == reading
    qtbot.mouseMove(canvas, QPoint(200, canvas.height() - 2))
    assert canvas.reading() is None, "there is nobody so far below"


def test_a_click_or_enter_opens_what_lies_behind_a_point(qtbot: QtBot, canvas: ChartCanvas) -> None:
    with qtbot.waitSignal(canvas.chosen) as opened:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(320, 80))
    assert opened.args == [(2, 2)]
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    with qtbot.waitSignal(canvas.chosen) as opened:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert opened.args == [(1,)]
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    with qtbot.assertNotEmitted(canvas.chosen):
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
