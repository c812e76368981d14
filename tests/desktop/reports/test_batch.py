"""A month end: customers are picked, their reports prepared, looked through, approved, and only then sent."""

import datetime
import email
import email.policy
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from db.commands import jobs
from db.commands.customers import CustomerDraft, add_customer
from db.commands.rhythms import leave_in_peace
from db.commands.touches import log_touch, make_promise, share_promise
from db.journal import Journal
from db.models import Consent, ContactPoint, CustomerTag, ReportRecord, Sensitivity, Tag
from db.queries.drafts import draft
from db.queries.reportcandidates import candidates
from db.records import Language, TouchKind
from db.touchdraft import PromiseWords, TouchDraft
from desktop import report_making
from desktop.context import Context
from desktop.pages.reports import printing, sending
from desktop.pages.reports.batch_model import BatchModel
from desktop.pages.reports.view import ReportsPage
from desktop.targets import ReportTarget

Press = Callable[[str], None]


class Answering(Protocol):
    """The part of the stand-in for message boxes these tests use."""

    told: list[tuple[object, ...]]

    def answer(self, name: str, *values: object) -> None: ...


@pytest.fixture
def shop(journal: Journal, ayse: int, now: datetime.datetime) -> dict[str, int]:
    """Ayşe; a firm waiting for news since September; somebody who wants no emails."""
    ids = {"Ayşe Yılmaz": ayse}
    for name, begun in (("Koç/Kırtasiye", datetime.date(2026, 9, 1)), ("Zeki Öz", datetime.date(2026, 11, 3))):
        draft = CustomerDraft(name=name, language=Language.TR)
        made = add_customer(journal, draft, now).result
        assert made
        ids[name] = made
        jobs.add_job(journal, jobs.JobDraft(made, "Perde", begun), now)
        ContactPoint.create(customer=made, kind="email", text=f"{made}@ornek.example")
    Consent.create(customer=ids["Zeki Öz"], channel="email", state="refused", given_on=now.date())
    Sensitivity.create(customer=ayse, words="Dislikes being interrupted", noted_on=now.date())
    tag = Tag.create(name="Kurumsal", name_folded="kurumsal")
    CustomerTag.create(customer=ids["Koç/Kırtasiye"], tag=tag)
    return ids


@pytest.fixture
def page(qtbot: QtBot, context: Context, shop: dict[str, int]) -> ReportsPage:
    page = ReportsPage(context)
    qtbot.addWidget(page)
    context.bus.changed.connect(page.refresh)
    page.resize(1156, 794)
    page.show()
    page.refresh(None)
    qtbot.waitUntil(lambda: page._preview.pages.page_count == 1 and context.tasks.idle, timeout=20_000)
    return page


@pytest.fixture
def press(qtbot: QtBot, page: ReportsPage, context: Context) -> Press:
    """Press a button that is seen, and wait until everything came to rest."""

    def pressed(words: str) -> None:
        buttons = QObject.findChildren(page, QAbstractButton)
        (found,) = [each for each in buttons if each.text() == words and each.isVisibleTo(page)]
        qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: context.tasks.idle)

    return pressed


@pytest.fixture
def prepared(page: ReportsPage, press: Press) -> BatchModel:
    """The list of three prepared reports."""
    press("Several at once")
    press("work in hand · 3")
    press("Prepare 3 reports")
    return page._sides.batch.review.list.rows


def records() -> dict[str, tuple[str, str | None]]:
    return {row.customer.name: (row.number, row.sent_by) for row in ReportRecord.select()}


def test_those_who_wait_for_news_are_offered_first_and_a_tag_finds_its_own(
    qtbot: QtBot, page: ReportsPage, press: Press, journal: Journal, context: Context
) -> None:
    known = {candidate.name: candidate for candidate in candidates(journal, context.today())}
    assert [name for name, candidate in known.items() if candidate.waits] == ["Koç/Kırtasiye"]
    assert known["Zeki Öz"].no_email
    assert known["Ayşe Yılmaz"].cautions == ("Dislikes being interrupted",)
    press("Several at once")
    choice = page._sides.batch.choice
    assert [line.name for line in choice.list.rows.lines] == ["Koç/Kırtasiye"]
    press("work in hand · 3")
    assert len(choice.chosen) == 3
    choice._search.setText("KURUMSAL")
    assert [line.note for line in choice.list.rows.lines] == ["Turkish · Kurumsal"]
    choice._search.clear()
    choice.list.setFocus()
    choice.list.setCurrentIndex(choice.list.rows.index(0))
    qtbot.keyClick(choice.list, Qt.Key.Key_Space)
    assert len(choice.chosen) == 2
    press("One customer")
    assert page._sides.currentIndex() == 0


def test_whoever_had_better_be_spoken_with_first_is_only_ticked_by_hand(
    page: ReportsPage, press: Press, journal: Journal, now: datetime.datetime, shop: dict[str, int], qtbot: QtBot
) -> None:
    only_promised = add_customer(journal, CustomerDraft(name="Suna Er"), now).result or 0
    share_promise(
        journal, make_promise(journal, only_promised, PromiseWords("Kumaş"), now).result or 0, now, shareable=True
    )
    ayse, zeki = shop["Ayşe Yılmaz"], shop["Zeki Öz"]
    log_touch(journal, TouchDraft(ayse, now, kind=TouchKind.COMPLAINT, words="Kol uzun"), now)
    leave_in_peace(journal, zeki, now.date() + datetime.timedelta(10), "yas", now)
    press("Several at once")
    press("work in hand · 3")
    rows = page._sides.batch.choice.list.rows
    assert [(line.name, line.note) for line in rows.lines if line.tone != "muted"] == [
        ("Ayşe Yılmaz", "complained, nobody spoke with them yet"),
        ("Zeki Öz", "in peace until 1 Dec"),
    ]
    assert rows.chosen == [shop["Koç/Kırtasiye"]]
    press("with promises alone too · 4")
    assert rows.chosen == [shop["Koç/Kırtasiye"], only_promised]
    rows.tick_all(on=True)
    assert len(rows.chosen) == 4
    press("One customer")
    page.open(ReportTarget(ayse))
    told = page._panel._cautions
    qtbot.waitUntil(lambda: told.text().startswith("They complained and nobody has spoken with them yet"))
    mail = page._panel._mail
    assert mail.isEnabled()
    page.open(ReportTarget(zeki))
    qtbot.waitUntil(lambda: told.text().endswith("They asked not to be written to by email."))
    assert (mail.isEnabled(), mail.accessibleDescription()) == (False, "They asked not to be written to by email.")


def test_nothing_is_approved_until_somebody_does_and_only_that_leaves(
    qtbot: QtBot,
    page: ReportsPage,
    press: Press,
    prepared: BatchModel,
    monkeypatch: pytest.MonkeyPatch,
    door: Answering,
    tmp_path: Path,
    shop: dict[str, int],
) -> None:
    review = page._sides.batch.review
    assert (len(prepared.lines), prepared.chosen) == (3, [])
    assert not review._save.isEnabled()
    assert prepared.lines[0].note == "Tread carefully: Dislikes being interrupted"
    review.list.setFocus()
    qtbot.keyClick(review.list, Qt.Key.Key_Return)  # approves and goes on to the next one
    qtbot.keyClick(review.list, Qt.Key.Key_Down)
    qtbot.keyClick(review.list, Qt.Key.Key_Space)
    assert prepared.chosen == [shop["Ayşe Yılmaz"], shop["Zeki Öz"]]
    assert (review._mail.isEnabled(), review._about.text()) == (True, "2 of 3 approved · 1 of them wants no email")
    door.answer("choose_folder", tmp_path)
    press("Save")
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["Ayşe Yılmaz 2026-031.pdf", "Zeki Öz 2026-033.pdf"]
    assert records() == {"Ayşe Yılmaz": ("2026-031", None), "Zeki Öz": ("2026-033", None)}
    assert [line.mark for line in prepared.lines] == ["saved", "", "saved"]
    # What did not leave gets a number that nobody has: the next one is 34.
    waiting = page._sides.batch._orders[shop["Koç/Kırtasiye"]]
    assert waiting.facts.shop.next_report_number == 34
    opened: list[Path] = []

    class Services:
        @staticmethod
        def openUrl(url: QUrl) -> bool:
            opened.append(Path(url.toLocalFile()))
            return True

    monkeypatch.setattr(sending, "QDesktopServices", Services)
    press("Approve all")
    press("Email drafts")
    assert sorted(path.name for path in opened) == ["Ayşe Yılmaz 2026-031.eml", "KoçKırtasiye 2026-034.eml"]
    read = email.message_from_bytes(opened[1].read_bytes(), policy=email.policy.default)
    assert [part.get_filename() for part in read.iter_attachments()] == ["KoçKırtasiye 2026-034.pdf"]
    assert records() == {
        "Ayşe Yılmaz": ("2026-031", None),
        "Koç/Kırtasiye": ("2026-034", None),
        "Zeki Öz": ("2026-033", None),
    }
    press("Show in folder")
    assert opened[-1] == opened[0].parent
    press("I sent the drafts")
    assert set(records().values()) == {("2026-031", "email"), ("2026-034", "email"), ("2026-033", None)}
    assert [line.mark for line in prepared.lines] == ["sent", "sent", "saved"]


def test_one_is_changed_by_itself_and_the_list_goes_on_with_its_new_letter(
    qtbot: QtBot, page: ReportsPage, press: Press, prepared: BatchModel, context: Context, journal: Journal
) -> None:
    review = page._sides.batch.review
    prepared.tick(0, on=True)
    before = review.approved[0].made
    press("Change this one")
    qtbot.waitUntil(lambda: page._made is not None and context.tasks.idle)
    page._panel.letter._edit.setPlainText("Only for you, {name}.")
    press("Back to the list")
    qtbot.waitUntil(lambda: context.tasks.idle)
    after = review.approved[0].made
    assert before is not None
    assert after is not None
    assert (after.number, after.pdf == before.pdf) == (before.number, False)
    assert not review._stale
    context.do(
        lambda: jobs.add_job(
            journal, jobs.JobDraft(prepared.lines[0].customer_id, "Etek", context.today()), context.now()
        )
    )
    qtbot.waitUntil(lambda: review._stale)
    qtbot.waitUntil(lambda: context.tasks.idle and not page._pause.isActive())


def test_letters_that_left_from_the_list_begin_no_other_report(
    qtbot: QtBot,
    page: ReportsPage,
    press: Press,
    prepared: BatchModel,
    context: Context,
    journal: Journal,
    door: Answering,
    tmp_path: Path,
) -> None:
    place, review = report_making.letter_place(prepared.lines[0].customer_id), page._sides.batch.review
    prepared.tick(0, on=True)
    press("Change this one")
    qtbot.waitUntil(lambda: page._made is not None and context.tasks.idle)
    page._panel.letter._edit.setPlainText("Only for you, {name}.")
    press("Back to the list")
    assert draft(journal, place) == "Only for you, {name}."
    door.answer("choose_folder", tmp_path)
    press("Save")
    assert draft(journal, place) == ""
    left = review.approved[0].made
    press("Change this one")
    assert page._panel.letter.text().startswith("Dear Ms Yılmaz")
    press("Back to the list")
    assert review.approved[0].made == left  # the list shows what left, not what the next letter begins with
    qtbot.waitUntil(lambda: context.tasks.idle and not page._pause.isActive())


def test_a_pile_is_printed_page_after_page(
    page: ReportsPage,
    press: Press,
    prepared: BatchModel,
    monkeypatch: pytest.MonkeyPatch,
    door: Answering,
    tmp_path: Path,
) -> None:
    made = printing.printer_for

    def on_file(size: tuple[float, float]) -> QPrinter:
        printer = made(size)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return printer

    monkeypatch.setattr(printing, "printer_for", on_file)
    door.answer("choose_printer", True)
    prepared.tick_all(on=True)
    press("Print")
    assert len(records()) == 3
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == 3


def test_a_folder_that_takes_nothing_is_told_and_nothing_counts_as_sent(
    page: ReportsPage, press: Press, prepared: BatchModel, door: Answering, tmp_path: Path
) -> None:
    door.answer("choose_folder", tmp_path / "gone")
    prepared.tick_all(on=True)
    press("Save")
    assert "3 reports could not be written" in str(door.told)
    assert records() == {}
    assert [line.mark for line in prepared.lines] == ["", "", ""]


def test_preparing_can_be_stopped(page: ReportsPage, press: Press, context: Context, qtbot: QtBot) -> None:
    press("Several at once")
    choice = page._sides.batch.choice
    choice._go.click()
    choice._progress.stop.click()
    qtbot.waitUntil(lambda: context.tasks.idle)
    assert not page._sides.batch.is_under_review
    assert choice._go.isVisibleTo(page)
