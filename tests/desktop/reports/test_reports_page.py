"""The page of reports, with real clicks and keys: what is seen is what leaves, and a copy of it stays."""

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import make_promise
from db.journal import Journal
from db.queries.drafts import draft
from db.touchdraft import PromiseWords
from desktop.context import Context
from desktop.pages.reports import view
from desktop.pages.reports.batch import Batch
from desktop.pages.reports.client_field import ClientField
from desktop.pages.reports.own_papers import OwnPapers
from desktop.pages.reports.view import ReportsPage
from desktop.report_making import letter_place
from desktop.targets import ReportTarget
from desktop.widgets.check_line import CheckLine
from tests.desktop.conftest import Door
from tests.desktop.reports.conftest import Read, button, press, typed


def test_the_first_client_with_work_in_hand_is_there_at_once(page: ReportsPage, text: Read) -> None:
    assert "Winter coat: how it is coming along" in text()
    assert "Dear Ms Yılmaz" in text()
    assert "husband" not in text()
    assert "1 private note or promise" in page._panel._staying._text.text()


def test_a_promise_leaves_only_once_it_is_ticked(
    qtbot: QtBot, page: ReportsPage, text: Read, ayse: int, now: datetime.datetime
) -> None:
    context, words = page._context, "Half price, just for her"
    context.bus.changed.connect(page.refresh)
    context.do(lambda: make_promise(context.journal, ayse, PromiseWords(words), now))
    staying = page._panel._staying
    qtbot.waitUntil(lambda: bool(staying.findChildren(CheckLine)) and context.tasks.idle)
    (line,) = staying.findChildren(CheckLine)
    assert (line.text(), line.isChecked()) == (words, False)
    assert words not in text()
    line.click()
    qtbot.waitUntil(lambda: words in text())
    assert not staying._ask.isVisibleTo(staying)


def test_what_is_not_looked_at_is_not_made_yet(page: ReportsPage) -> None:
    assert page.findChild(Batch) is None, "the first visit would wait for it"
    assert page.findChild(OwnPapers) is None


def test_of_a_long_report_the_page_in_sight_is_shown_first(
    qtbot: QtBot, page: ReportsPage, text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view, "_LONG", 1)
    sheets = page._preview.pages._sheets
    seen = [(sheets._pictures[0], True)]
    page._preview.pages.shown.connect(lambda: seen.append((sheets._pictures[0], page._made is not None)))
    typed(qtbot, page, "Dear {name}, *thank you* for waiting.")
    qtbot.waitUntil(lambda: "thank you for waiting" in text() and page._context.tasks.idle)
    assert any(not whole and picture != seen[0][0] for picture, whole in seen), "the whole was waited for"
    assert "thank you for waiting" in text()


def test_what_is_typed_is_seen_a_moment_later(qtbot: QtBot, page: ReportsPage, text: Read) -> None:
    typed(qtbot, page, "Dear {name}, *thank you* for waiting.")
    qtbot.waitUntil(lambda: "Dear Ms Yılmaz, thank you for waiting." in text())


def test_what_is_unticked_leaves_the_paper_and_what_is_ticked_comes_back(
    qtbot: QtBot, page: ReportsPage, text: Read
) -> None:
    press(qtbot, page, "Promises")
    qtbot.waitUntil(lambda: "Work done" in text() and "What we promised you" not in text())
    press(qtbot, page, "What we talked about")
    qtbot.waitUntil(lambda: "Chose horn buttons" in text())


def test_a_letter_that_was_begun_is_there_again(
    qtbot: QtBot, page: ReportsPage, context: Context, ayse: int, text: Read
) -> None:
    typed(qtbot, page, "Begun and left.")
    # Kept while one still stands in it: the program may be ended at any moment.
    qtbot.waitUntil(lambda: "Begun and left." in draft(context.journal, letter_place(ayse)))
    page.choose(ayse)
    qtbot.waitUntil(lambda: context.tasks.idle)
    again = ReportsPage(context)
    qtbot.addWidget(again)
    again.open(ReportTarget(ayse))
    qtbot.waitUntil(lambda: again._panel.letter.text() == "Begun and left.")
    press(qtbot, again, "Start over")
    assert again._panel.letter.text().startswith("Dear Ms Yılmaz")
    qtbot.waitUntil(lambda: context.tasks.idle and not again._pause.isActive())


def test_a_letter_that_left_does_not_begin_the_next_report(
    qtbot: QtBot, page: ReportsPage, context: Context, door: Door, ayse: int, tmp_path: Path
) -> None:
    place = letter_place(ayse)
    typed(qtbot, page, "News of November.")
    qtbot.waitUntil(lambda: draft(context.journal, place) == "News of November.")
    door.answer("choose_new_file", tmp_path / "rapor.pdf")
    with qtbot.waitSignal(context.bus.done):
        press(qtbot, page, "Save PDF")
    qtbot.waitUntil(lambda: draft(context.journal, place) == "" and context.tasks.idle)
    page.choose(ayse)  # leaving the field keeps what stands in it, but not what has left already
    qtbot.waitUntil(lambda: context.tasks.idle)
    assert draft(context.journal, place) == ""
    assert page._panel.letter.text().startswith("Dear Ms Yılmaz")
    typed(qtbot, page, "News of December.")
    qtbot.waitUntil(lambda: draft(context.journal, place) == "News of December." and context.tasks.idle)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_another_client_is_found_by_typing_a_name(
    qtbot: QtBot, page: ReportsPage, context: Context, journal: Journal, text: Read
) -> None:
    add_customer(journal, CustomerDraft(name="Koç Kırtasiye"), context.now())
    field = page._panel.client
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "kirtas")
    qtbot.waitUntil(lambda: field._model.rowCount() == 1 and context.tasks.idle)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Koç Kırtasiye" in text())
    assert field.text() == "Koç Kırtasiye"
    assert not button(page, "Progress of jobs").isEnabled()


def test_what_changes_in_the_journal_changes_on_the_paper(
    qtbot: QtBot, page: ReportsPage, context: Context, journal: Journal, text: Read
) -> None:
    from db.commands import jobs
    from db.models import Step

    fitting = Step.select(Step.id).where(Step.title == "Fitting").scalar()
    context.bus.changed.connect(page.refresh)
    context.do(lambda: jobs.set_step_share(journal, fitting, 50, context.now()))
    qtbot.waitUntil(lambda: "75%" in text())


def test_other_days_cover_other_things(qtbot: QtBot, page: ReportsPage, text: Read) -> None:
    assert "2–21 November" in text()
    press(qtbot, page, "this month")
    qtbot.waitUntil(lambda: "1–21 November" in text())


def test_zoom_and_page_are_told_and_changed_by_keys(qtbot: QtBot, page: ReportsPage) -> None:
    before = page._preview.pages.zoom
    press(qtbot, page, page._preview._bar.fit.text())
    qtbot.mouseClick(page._preview._bar.into, Qt.MouseButton.LeftButton)
    assert page._preview.pages.zoom > before
    qtbot.waitUntil(lambda: page._preview._bar._page.text().startswith("1 / 1 · "))
    qtbot.waitUntil(lambda: page._context.tasks.idle and not page._preview.pages._soon.isActive())


def test_an_empty_journal_says_what_belongs_here(qtbot: QtBot, context: Context) -> None:
    page = ReportsPage(context)
    qtbot.addWidget(page)
    page.show()
    assert not page._empty.isVisible()  # nobody knows yet whether there is anybody
    page.refresh(None)
    qtbot.waitUntil(lambda: context.tasks.idle)
    press(qtbot, page, "Choose a customer")
    assert page.findChild(ClientField) is not None
    assert page._pages.currentIndex() == 1
    offered = [one.text() for one in page._panel.findChildren(QAbstractButton) if one.isVisible()]
    assert offered == ["Several at once", "The shop’s own papers"], "nothing to choose while nobody is chosen"


def test_the_page_speaks_another_language_at_once(qapp: QApplication, page: ReportsPage) -> None:
    button(page, "Save PDF").setText("?")
    qapp.sendEvent(page._panel, QEvent(QEvent.Type.LanguageChange))
    assert button(page, "Save PDF").text() == "Save PDF"
