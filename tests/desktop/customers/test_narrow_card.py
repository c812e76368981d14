"""A card in a narrow window, or in large letters: its columns become two, then one; nothing is cut off aside."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLayout

from db.commands import jobs
from db.commands.jobs import JobDraft, StepDraft
from db.records import Language
from desktop.context import Context
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.page import CustomersPage
from desktop.widgets.forms import Paper

Settle = Callable[[], None]
Open = Callable[[int], CardView]


@pytest.fixture
def page(page: CustomersPage) -> CustomersPage:
    """The page as it lies in its window, which lets it be as narrow as it likes."""
    layout = page.layout()
    assert layout is not None
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    return page


@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_wider_than_its_column_however_many_have_room(
    ayse: int, page: CustomersPage, open_card: Open, context: Context, settle: Settle, language: Language
) -> None:
    steps = (StepDraft("Sökme"), StepDraft("Kumaşın ve kalıbın hazırlanması, ilk prova"))
    jobs.add_job(context.journal, JobDraft(ayse, "Palto", context.today(), steps=steps), context.now())
    context.speech.speak(language)
    view = open_card(ayse)
    left, right = view._arrangement.left, view._arrangement.right
    for width in (1156, 440, 560, 820, 1700):
        page.resize(width, 700)
        settle()
        assert page.minimumSizeHint().width() <= width
        assert right.isVisible() == (width > 1040)
        assert left.isAncestorOf(view.timeline) == (width < 680)
        for column in (left, right):
            assert column.horizontalScrollBar().maximum() == 0, width
        for sheet in view._sheets.in_one:
            if sheet.isVisible():
                column = right if right.isAncestorOf(sheet) else left
                edge = sheet.mapTo(column.viewport(), sheet.rect().topRight()).x()
                assert edge < column.viewport().width(), (type(sheet), width)


def test_a_form_that_opens_in_the_story_of_a_narrow_card_comes_into_sight(
    ayse: int, page: CustomersPage, open_card: Open, settle: Settle
) -> None:
    page.resize(440, 420)
    view = open_card(ayse)
    column = view._arrangement.left
    assert column.verticalScrollBar().value() == 0  # the name is in sight
    view.timeline.list.choose(1)
    QTest.keyClick(view.timeline.list, Qt.Key.Key_Return)
    settle()
    form = view.timeline.form
    assert form is not None
    paper = form.findChild(Paper)
    assert isinstance(paper, Paper)
    assert paper.hasFocus()
    place = QRect(paper.mapTo(column.viewport(), QPoint()), paper.size())
    assert column.viewport().rect().contains(place.center())
