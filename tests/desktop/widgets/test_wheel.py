"""The wheel scrolls the page, whatever lies below the pointer: it chooses nothing and moves no slider."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.pages.trends.day_slider import DaySlider
from desktop.widgets.choice import Choice
from desktop.widgets.scroll import Scroll


def _turn(widget: QWidget) -> None:
    """Turn the wheel down by one notch over the middle of a widget."""
    middle = QPointF(widget.rect().center())
    turned = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, turned)


def test_the_wheel_over_a_choice_or_a_slider_scrolls_and_changes_nothing(qtbot: QtBot) -> None:
    choice, days = Choice(), DaySlider()
    choice.addItems(["days", "weeks", "months"])
    (slider,) = days.findChildren(QAbstractSlider)
    slider.setRange(0, 9)
    slider.setValue(5)
    content = QWidget()
    column = QVBoxLayout(content)
    for widget in (choice, days):
        column.addWidget(widget)
    content.setMinimumHeight(2000)
    scroll = Scroll(content)
    qtbot.addWidget(scroll)
    scroll.resize(300, 200)
    scroll.show()
    for widget in (choice, slider):
        before = scroll.verticalScrollBar().value()
        _turn(widget)
        assert scroll.verticalScrollBar().value() > before
    assert (choice.currentIndex(), slider.value()) == (0, 5)
    assert not choice.hasFocus()
