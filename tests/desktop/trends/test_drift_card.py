"""The sheet of silences makes a row for whom there is one, and Tab goes through them where they stand."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.records import DriftAnswerKind
from desktop.pages.trends.drift_card import DriftCard, DriftSentences, Silence
from desktop.widgets.button import Button
from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure
from tests.desktop.views.focus import by_tab

ANSWERS = {kind: kind.value for kind in DriftAnswerKind}


def reached(first: QWidget, last: QWidget) -> list[str]:
    stops = by_tab(first.window(), first)
    return [stop.text() for stop in stops[: stops.index(last)] if isinstance(stop, Button) and stop.text()]


def test_tab_goes_through_the_silences_although_they_come_later(qtbot: QtBot) -> None:
    page, before, card, behind = QWidget(), Button(), DriftCard(), Button()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for widget in (before, card, behind):
        column.addWidget(widget)
    card.say(DriftSentences("Silences", "Why?", "None.", ANSWERS))
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    assert reached(before, behind) == []
    silences = [Silence(number, f"Ayşe {number}", "34 days") for number in range(7)]
    for shown in (2, 7):
        card.show_silences(silences[:shown], may_answer=True)
        expected = [text for each in silences[: min(shown, 5)] for text in (each.name, *ANSWERS.values())]
        assert reached(before, behind) == expected
    card.show_silences(silences[:1], may_answer=True)
    buttons = [each for each in card.findChildren(Button) if each.text()]
    assert [name.isHidden() for name in buttons[:1]] == [False]
    assert len(buttons) == 25


def test_what_a_silence_is_measured_against_stands_whole_in_a_narrow_sheet(qtbot: QtBot) -> None:
    page, card = QWidget(), DriftCard()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(card)
    card.say(DriftSentences("Silences", "Why?", "None.", ANSWERS))
    reason = "silent for 34 days; the usual gap is about 4 days"
    card.show_silences([Silence(1, "Abdurrahman Karaosmanoğlu", reason)], may_answer=True)
    page.resize(330, 500)
    page.show()
    qtbot.waitExposed(page)
    (label,) = (each for each in card.findChildren(PlainLabel) if each.text() == reason)
    assert label.height() >= label.heightForWidth(label.width()) > label.fontMetrics().height() * 1.5
    page.resize(700, 500)
    qtbot.waitUntil(lambda: label.height() < label.fontMetrics().height() * 2)


def test_those_beyond_the_first_five_are_counted_and_can_be_shown(qtbot: QtBot) -> None:
    card = DriftCard()
    qtbot.addWidget(card)
    silences = [Silence(number, f"Ayşe {number}", "34 days") for number in range(7)]
    card.say(DriftSentences("Silences", "Why?", "None.", ANSWERS, "2 more"))
    card.show_silences(silences, may_answer=True)
    card.show()
    (more,) = card.findChildren(TracedFigure)
    assert (more.text(), more.isVisible()) == ("2 more", True)
    assert more.y() > max(button.mapTo(card, QPoint()).y() for button in card.findChildren(Button))
    more.setFocus()
    with qtbot.waitSignal(card.all_wanted):
        qtbot.keyClick(more, Qt.Key.Key_Return)
    card.say(DriftSentences("Silences", "Why?", "None.", ANSWERS))
    assert not more.isVisible()
