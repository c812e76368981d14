"""A report on its way out: saved, printed, drafted as mail, counted and numbered, and a copy of it kept."""

import email
import email.policy
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from db.errors import Problem
from db.models import Attachment
from db.queries.progress import last_report_until
from desktop.context import Context
from desktop.pages.reports import sending
from desktop.pages.reports.view import ReportsPage
from tests.desktop.conftest import Door
from tests.desktop.reports.conftest import Read, body, button, press, records, typed


def test_saving_writes_the_file_and_keeps_one_copy_of_it(
    qtbot: QtBot, page: ReportsPage, context: Context, door: Door, tmp_path: Path
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
    qtbot: QtBot, page: ReportsPage, context: Context, door: Door, tmp_path: Path
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
    qtbot: QtBot, page: ReportsPage, context: Context, text: Read, door: Door, tmp_path: Path
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
    qtbot: QtBot, page: ReportsPage, context: Context, text: Read, door: Door, tmp_path: Path
) -> None:
    door.answer("choose_new_file", tmp_path / "rapor.pdf")
    typed(qtbot, page, "At the last moment.")
    with qtbot.waitSignal(context.bus.done):
        press(qtbot, page, "Save PDF")
    assert "At the last moment." in text()
    assert page._made is not None
    assert (tmp_path / "rapor.pdf").read_bytes() == page._made.pdf


def test_thinking_better_of_it_saves_nothing(qtbot: QtBot, page: ReportsPage, context: Context, door: Door) -> None:
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
    door: Door,
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


def test_what_was_sent_can_be_looked_at_again_exactly_as_it_left(
    qtbot: QtBot, page: ReportsPage, context: Context, text: Read, door: Door, tmp_path: Path
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
