"""The page of reports, with real clicks and keys: what is seen is what leaves, and a copy of it stays."""

import datetime
import email
import email.message
import email.policy
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import make_promise
from db.errors import Problem
from db.journal import Journal
from db.models import Attachment, ReportRecord
from db.queries.drafts import draft
from db.queries.progress import last_report_until
from db.touchdraft import PromiseWords
from desktop.context import Context
from desktop.pages.reports import sending, view
from desktop.pages.reports.batch import Batch
from desktop.pages.reports.client_field import ClientField
from desktop.pages.reports.own_papers import OwnPapers
from desktop.pages.reports.view import ReportsPage
from desktop.report_making import letter_place
from desktop.targets import ReportTarget
from desktop.widgets.check_line import CheckLine

Read = Callable[[], str]


class Answering(Protocol):
    """The part of the stand-in for message boxes these tests use."""

    told: list[tuple[object, ...]]

    def answer(self, name: str, *values: object) -> None: ...


def body(read: email.message.EmailMessage) -> str:
    part = read.get_body()
    assert part is not None
    return part.get_content()


@pytest.fixture
def page(qtbot: QtBot, context: Context, ayse: int) -> ReportsPage:
    page = ReportsPage(context)
    qtbot.addWidget(page)
    page.resize(1156, 794)
    page.show()
    page.refresh(None)
    qtbot.waitUntil(lambda: page._preview.pages.page_count == 1 and context.tasks.idle)
    return page


@pytest.fixture
def text(page: ReportsPage) -> Read:
    """Read the report that is shown at present."""

    def read() -> str:
        from PySide6.QtCore import QBuffer, QByteArray, QIODevice

        if page._made is None:
            return ""
        buffer = QBuffer()
        buffer.setData(QByteArray(page._made.pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        words = " ".join(document.getAllText(number).text() for number in range(document.pageCount()))
        document.close()
        return " ".join(words.split())

    return read


def button(page: QWidget, words: str) -> QAbstractButton:
    (found,) = [each for each in page.findChildren(QAbstractButton) if each.text() == words and each.isVisibleTo(page)]
    return found


def press(qtbot: QtBot, page: QWidget, words: str) -> None:
    qtbot.mouseClick(button(page, words), Qt.MouseButton.LeftButton)


def typed(qtbot: QtBot, page: ReportsPage, words: str) -> None:
    field = page.findChild(QPlainTextEdit)
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, words)


def records() -> list[tuple[str, bytes, str]]:
    query = ReportRecord.select(ReportRecord.number, Attachment.content, ReportRecord.sent_to).join(Attachment)
    return [(number, bytes(content), sent_to) for number, content, sent_to in query.tuples()]


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


def test_saving_writes_the_file_and_keeps_one_copy_of_it(
    qtbot: QtBot, page: ReportsPage, context: Context, door: Answering, tmp_path: Path
) -> None:
    path = tmp_path / "rapor.pdf"
    door.answer("choose_new_file", path, path)
    with qtbot.waitSignal(context.bus.done):
        press(qtbot, page, "Save PDF")
    assert records() == [("2026-031", path.read_bytes(), "")]
    press(qtbot, page, "Save PDF")
    qtbot.waitUntil(lambda: context.tasks.idle)
    assert len(records()) == 1


def test_a_copy_that_was_taken_back_is_kept_again_when_the_report_leaves_again(
    qtbot: QtBot, page: ReportsPage, context: Context, door: Answering, tmp_path: Path
) -> None:
    path = tmp_path / "rapor.pdf"
    door.answer("choose_new_file", path, path)
    with qtbot.waitSignal(context.bus.done):
        press(qtbot, page, "Save PDF")
    context.take_back()
    qtbot.waitUntil(lambda: not records() and context.tasks.idle)
    with qtbot.waitSignal(context.bus.done):
        press(qtbot, page, "Save PDF")
    assert len(records()) == 1


def test_what_is_written_after_a_report_went_out_gets_a_number_of_its_own(
    qtbot: QtBot, page: ReportsPage, context: Context, text: Read, door: Answering, tmp_path: Path
) -> None:
    door.answer("choose_new_file", tmp_path / "bir.pdf", tmp_path / "iki.pdf")
    with qtbot.waitSignal(context.bus.done):
        press(qtbot, page, "Save PDF")
    typed(qtbot, page, "Another word.")
    qtbot.waitUntil(lambda: "Another word." in text() and "Report 2026-032" in text())
    with qtbot.waitSignal(context.bus.done):
        press(qtbot, page, "Save PDF")
    assert [number for number, _, _ in records()] == ["2026-031", "2026-032"]


def test_saving_right_after_the_last_key_saves_what_was_typed(
    qtbot: QtBot, page: ReportsPage, context: Context, text: Read, door: Answering, tmp_path: Path
) -> None:
    door.answer("choose_new_file", tmp_path / "rapor.pdf")
    typed(qtbot, page, "At the last moment.")
    with qtbot.waitSignal(context.bus.done):
        press(qtbot, page, "Save PDF")
    assert "At the last moment." in text()
    assert page._made is not None
    assert (tmp_path / "rapor.pdf").read_bytes() == page._made.pdf


def test_thinking_better_of_it_saves_nothing(
    qtbot: QtBot, page: ReportsPage, context: Context, door: Answering
) -> None:
    door.answer("choose_new_file", None)
    press(qtbot, page, "Save PDF")
    qtbot.waitUntil(lambda: context.tasks.idle)
    assert records() == []


def test_a_draft_counts_as_sent_only_when_the_owner_says_so(
    qtbot: QtBot, page: ReportsPage, context: Context, ayse: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    class Services:
        @staticmethod
        def openUrl(url: QUrl) -> bool:
            opened.append(Path(url.toLocalFile()))
            return True

    monkeypatch.setattr(sending, "QDesktopServices", Services)
    with qtbot.waitSignal(context.bus.done):
        press(qtbot, page, "Email draft")
    read = email.message_from_bytes(opened[0].read_bytes(), policy=email.policy.default)
    assert read["To"] == "ayse@ornek.com.tr"
    assert read["Subject"] == "Winter coat: how it is coming along"
    assert body(read).startswith("Dear Ms Yılmaz")
    ((_, content, sent_to),) = records()
    assert sent_to == "ayse@ornek.com.tr"
    assert last_report_until(context.journal, ayse) is None
    assert opened[0].name in page._panel._drafted.text()
    qtbot.waitUntil(lambda: context.tasks.idle)
    (row,) = page._panel.sent._rows
    assert "not sent yet" in row.text()
    scroll = next(one for one in page.findChildren(QScrollArea) if one.isAncestorOf(page._panel))
    assert scroll.horizontalScrollBar().maximum() == 0, "the line is wider than the panel"
    with qtbot.waitSignal(context.bus.done):
        press(qtbot, page, "I sent it")
    assert last_report_until(context.journal, ayse) == context.today()
    qtbot.waitUntil(lambda: not page._panel.sent._confirming)
    assert [part.get_content() for part in read.iter_attachments()] == [content]


def test_without_a_mail_program_the_owner_is_told_where_the_draft_lies(
    qtbot: QtBot, page: ReportsPage, context: Context, ayse: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Services:
        @staticmethod
        def openUrl(_url: QUrl) -> bool:
            return False

    monkeypatch.setattr(sending, "QDesktopServices", Services)
    press(qtbot, page, "Email draft")
    qtbot.waitUntil(page._panel._drafted.isVisible)
    assert page._panel._drafted.text().startswith("No mail program opened the draft.")
    assert ".eml" in page._panel._drafted.text()
    assert button(page, "Show in folder").isVisible()
    assert last_report_until(context.journal, ayse) is None


def test_printing_puts_the_shown_pages_on_the_chosen_printer(
    qtbot: QtBot,
    page: ReportsPage,
    context: Context,
    monkeypatch: pytest.MonkeyPatch,
    door: Answering,
    tmp_path: Path,
) -> None:
    from desktop.pages.reports import printing

    made = printing.printer_for

    def on_file(size: tuple[float, float]) -> QPrinter:
        printer = made(size)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return printer

    monkeypatch.setattr(printing, "printer_for", on_file)
    door.answer("choose_printer", True)
    with qtbot.waitSignal(context.bus.done):
        press(qtbot, page, "Print")
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert len(records()) == 1


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
    qtbot: QtBot, page: ReportsPage, context: Context, door: Answering, ayse: int, tmp_path: Path
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


def test_the_page_speaks_another_language_at_once(qapp: QApplication, page: ReportsPage) -> None:
    button(page, "Save PDF").setText("?")
    qapp.sendEvent(page._panel, QEvent(QEvent.Type.LanguageChange))
    assert button(page, "Save PDF").text() == "Save PDF"


def test_what_was_sent_can_be_looked_at_again_exactly_as_it_left(
    qtbot: QtBot, page: ReportsPage, context: Context, text: Read, door: Answering, tmp_path: Path
) -> None:
    door.answer("choose_new_file", tmp_path / "rapor.pdf")
    with qtbot.waitSignal(context.bus.done):
        press(qtbot, page, "Save PDF")
    typed(qtbot, page, "Another word.")
    qtbot.waitUntil(lambda: "Another word." in text() and context.tasks.idle and not page._pause.isActive())
    sent = page._panel.sent
    assert [row.text() for row in sent._rows] == ["21 Nov · 2026-031"]
    shown: list[bytes] = []
    sent.copy_wanted.connect(shown.append)
    sent._rows[0].click()
    qtbot.waitUntil(lambda: shown == [(tmp_path / "rapor.pdf").read_bytes()] and context.tasks.idle)
    assert sent._note.isVisibleTo(page)
    sent._rows[0].click()
    assert shown[-1] == b""
    assert not sent._note.isVisibleTo(page)
    Attachment.update(content=b"%PDF-changed").execute()
    with qtbot.waitSignal(context.tasks.failed) as failed:
        sent._rows[0].click()
    assert failed.args is not None
    assert failed.args[0].problem is Problem.JOURNAL_DAMAGED
    qtbot.waitUntil(lambda: context.tasks.idle and not page._preview.pages._soon.isActive())
