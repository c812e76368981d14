"""The wheel scrolls the page, whatever lies below the pointer: it chooses nothing and moves no slider."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.pages.trends.day_slider import DaySlider
from desktop.widgets.choice import Choice


def _left_to_the_page(widget: QWidget) -> bool:
    """Turn the wheel down by one notch over a widget; say whether it left that to what it lies in."""
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
    return not turned.isAccepted()


def test_the_wheel_over_a_choice_or_a_slider_is_left_to_the_page_and_changes_nothing(qtbot: QtBot) -> None:
    choice, days = Choice(), DaySlider()
    choice.addItems(["days", "weeks", "months"])
    (slider,) = days.findChildren(QAbstractSlider)
    slider.setRange(0, 9)
    slider.setValue(5)
    for widget in (choice, days):
        qtbot.addWidget(widget)
        widget.show()
    assert _left_to_the_page(choice)
    assert _left_to_the_page(slider)
    assert (choice.currentIndex(), slider.value()) == (0, 5)
    assert not choice.hasFocus()
