"""A shop with a coat in hand, and the window's surroundings without the window."""

import datetime
import email
import email.message
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.commands import jobs
from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import log_touch, make_promise, settle_promise
from db.journal import Journal
from db.models import Attachment, Business, ContactPoint, Customer, CustomerValue, ReportRecord, Step
from db.records import Language, PromiseOutcome
from db.touchdraft import PromiseWords, TouchDraft
from desktop import theme
from desktop.context import Context
from desktop.pages.reports.view import ReportsPage

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
MadeOnce = Callable[[Callable[[Path], None], Path], Path]
Read = Callable[[], str]


@pytest.fixture
def now() -> datetime.datetime:
    """A Saturday in November, ten past two in the afternoon."""
    return NOW


def _empty_shop(path: Path) -> None:
    with journals.create(path, now=NOW, name="Yıldız Terzi"):
        Business.update(street="Moda Cd. 14", district="Kadıköy", next_report_number=31).execute()


def _shop_with_a_coat(path: Path) -> None:
    """Make a shop with one customer, who speaks English, and a coat begun for her three weeks ago."""
    _empty_shop(path)
    with journals.open_journal(path, now=NOW, check=False) as journal:
        draft = CustomerDraft(
            name="Ayşe Yılmaz", given_name="Ayşe", family_name="Yılmaz", honorific="Hanım", language=Language.EN
        )
        customer_id = add_customer(journal, draft, NOW).result
        assert customer_id
        ContactPoint.create(customer=customer_id, kind="email", text="ayse@ornek.com.tr")
        CustomerValue.create(customer=customer_id, words="Tell me before, not after.", state="confirmed", heard_on=NOW)
        begun = NOW - datetime.timedelta(days=19)
        steps = (
            jobs.StepDraft("Pattern", datetime.date(2026, 11, 12)),
            jobs.StepDraft("Fitting", datetime.date(2026, 11, 25)),
        )
        coat = jobs.JobDraft(
            customer_id, "Winter coat", begun.date(), datetime.date(2026, 11, 27), needs="Your shoes.", steps=steps
        )
        jobs.add_job(journal, coat, begun)
        pattern = Step.select(Step.id).where(Step.title == "Pattern").scalar()
        jobs.set_step_share(journal, pattern, 50, begun + datetime.timedelta(days=5))
        jobs.set_step_share(journal, pattern, 100, begun + datetime.timedelta(days=10))
        kept = make_promise(journal, customer_id, PromiseWords("Call before any change", shareable=True), NOW).result
        assert kept
        settle_promise(journal, kept, PromiseOutcome.KEPT, NOW)
        fitting = PromiseWords(
            "Fitting in the afternoon", datetime.date(2026, 11, 25), datetime.time(15), shareable=True
        )
        make_promise(journal, customer_id, fitting, NOW)
        log_touch(journal, TouchDraft(customer_id, NOW, words="Chose horn buttons", shareable=True), NOW)
        log_touch(journal, TouchDraft(customer_id, NOW, words="Her husband is ill"), NOW)


@pytest.fixture
def journal(request: pytest.FixtureRequest, tmp_path: Path, made_once: MadeOnce) -> Iterator[Journal]:
    """An empty shop, or one with a coat in hand if the test asks for Ayşe."""
    make = _shop_with_a_coat if "ayse" in request.fixturenames else _empty_shop
    with journals.open_journal(made_once(make, tmp_path / "yıldız.hatir"), now=NOW, check=False) as opened:
        yield opened


@pytest.fixture
def ayse(journal: Journal) -> int:
    """The id of a customer who speaks English, with a coat begun three weeks ago."""
    return Customer.select(Customer.id).where(Customer.name == "Ayşe Yılmaz").scalar()


def body(read: email.message.EmailMessage) -> str:
    part = read.get_body()
    assert part is not None
    return part.get_content()


@pytest.fixture
def page(qtbot: QtBot, context: Context, ayse: int) -> ReportsPage:
    page = ReportsPage(context)
    qtbot.addWidget(page)
    theme.dress(page)
    page.resize(1156, 794)
    page.show()
    page.refresh(None)
    qtbot.waitUntil(lambda: page._preview.pages.page_count == 1 and context.tasks.idle)
    return page


@pytest.fixture
def text(page: ReportsPage) -> Read:
    """Read the report that is shown at present."""

    def read() -> str:
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
