"""The page Today on a real journal where something of everything is waiting."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.changes import Change, ChangeSet
from db.commands import customers, listening, rhythms, touches
from db.commands.customers import CustomerDraft
from db.journal import Journal
from db.models import Customer, OpenHours, Staff
from db.records import Channel, Direction, TouchKind, ValueState
from db.relationship.rhythm import Rhythm
from db.touchdraft import PromiseWords, TouchDraft
from desktop import theme
from desktop.context import Context
from desktop.pages.today.line_card import LineCard
from desktop.pages.today.view import TodayPage
from desktop.widgets.prose_label import ProseLabel
from desktop.widgets.text import PlainLabel

ISTANBUL = ZoneInfo("Europe/Istanbul")
NOW = datetime.datetime(2026, 11, 21, 9, 40, tzinfo=ISTANBUL)
MadeOnce = Callable[[Callable[[Path], None], Path], Path]
Show = Callable[[], TodayPage]
Settle = Callable[[], None]


class Shop:
    """Fills a journal the way a shop would."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal

    def customer(self, name: str, latest_days: int | None = None, channel: Channel = Channel.PHONE) -> int:
        """Add somebody long ago, with a rhythm if they have one."""
        given, _, family = name.rpartition(" ")
        long_ago = NOW - datetime.timedelta(days=900)
        draft = CustomerDraft(given_name=given, family_name=family)
        customer_id = customers.add_customer(self.journal, draft, long_ago).result
        assert customer_id is not None
        if latest_days is not None:
            rhythm = Rhythm(latest_days=latest_days, channels=(channel,))
            rhythms.set_customer_rhythm(self.journal, customer_id, rhythm, NOW)
        return customer_id

    def touch(self, customer_id: int, days_ago: int, kind: TouchKind = TouchKind.TALK, words: str = "") -> None:
        """Log a touch of so many days ago, at eleven."""
        at = (NOW - datetime.timedelta(days=days_ago)).replace(hour=11, minute=0)
        incoming = kind in (TouchKind.COMPLAINT, TouchKind.PRAISE, TouchKind.PURCHASE)
        draft = TouchDraft(
            customer_id,
            at,
            direction=Direction.IN if incoming else Direction.OUT,
            channel=Channel.PHONE,
            kind=kind,
            words=words,
        )
        touches.log_touch(self.journal, draft, NOW)

    def promise(self, customer_id: int, words: str, days_ago: int) -> int:
        """Promise something for a day so many days ago, or today."""
        due = PromiseWords(words, NOW.date() - datetime.timedelta(days=days_ago), None)
        made = touches.make_promise(self.journal, customer_id, due, NOW).result
        assert made is not None
        return made


def _quiet_shop(path: Path) -> None:
    with journals.create(path, now=NOW, name="Yıldız Terzi"):
        Staff.create(name="Zeynep Yıldız", position=0)
        for weekday in range(6):
            OpenHours.create(weekday=weekday, opens=datetime.time(9), closes=datetime.time(19))


def _busy_shop(path: Path) -> None:
    """Make a shop where something of everything is waiting this morning."""
    _quiet_shop(path)
    with journals.open_journal(path, now=NOW, check=False) as journal:
        shop = Shop(journal)
        people = {
            "Ayşe": shop.customer("Ayşe Yılmaz", 21),
            "Mehmet": shop.customer("Mehmet Demir", 30, Channel.WHATSAPP),
            "Işıl": shop.customer("Işıl Aydın"),
            "Koç": shop.customer("Koç Kırtasiye"),
            "Ömer": shop.customer("Ömer Çelik", 30),
            "Gül": shop.customer("Gül Doğan"),
        }
        for name, days_ago in (("Ayşe", 34), ("Ayşe", 60), ("Mehmet", 5), ("Mehmet", 30), ("Işıl", 4), ("Koç", 9)):
            shop.touch(people[name], days_ago)
        for days_ago in (1, 3, 5):
            shop.touch(people["Ömer"], days_ago)
        shop.touch(people["Mehmet"], 1, TouchKind.COMPLAINT, "Ölçü yanlış alınmış.")
        shop.touch(people["Gül"], 1, TouchKind.PRAISE, "Hakkınızı ödeyemem.")
        shop.promise(people["Işıl"], "ceket provası", 0)
        shop.promise(people["Koç"], "fatura düzeltmesi", 1)
        listening.add_value(shop.journal, people["Ayşe"], "Söz verilen günde teslim", ValueState.CONFIRMED, NOW)
        listening.add_sensitivity(shop.journal, people["Ayşe"], "Sözü kesilmesin", NOW)


@pytest.fixture
def journal(request: pytest.FixtureRequest, tmp_path: Path, made_once: MadeOnce) -> Iterator[Journal]:
    """An empty shop, or a busy one if the test asks for it."""
    make = _busy_shop if "busy" in request.fixturenames else _quiet_shop
    with journals.open_journal(made_once(make, tmp_path / "yildiz.hatir"), now=NOW, check=False) as opened:
        yield opened


@pytest.fixture
def shop(journal: Journal) -> Shop:
    return Shop(journal)


@pytest.fixture
def now() -> datetime.datetime:
    return NOW


@pytest.fixture
def show(qtbot: QtBot, context: Context, settle: Callable[[], None]) -> Callable[[], TodayPage]:
    """Show the page as it is now, hearing of changes as in the window."""

    def make() -> TodayPage:
        page = TodayPage(context)
        qtbot.addWidget(page)
        theme.dress(page)

        def hear(changes: ChangeSet) -> None:
            page.refresh(changes)

        context.bus.changed.connect(hear)
        page.resize(1150, 790)
        page.refresh()
        page.show()
        settle()
        page.activateWindow()
        return page

    return make


@pytest.fixture
def done(context: Context) -> list[Change]:
    """Everything that was done, in its order."""
    heard: list[Change] = []
    context.bus.done.connect(heard.append)
    return heard


@pytest.fixture
def wanted(context: Context) -> list[object]:
    """Everything somebody asked to see."""
    heard: list[object] = []
    context.bus.wanted.connect(heard.append)
    return heard


@pytest.fixture
def busy(journal: Journal) -> dict[str, int]:
    """The customers of a busy morning by given name, firms by the first word of theirs."""
    return {name.split()[0]: row_id for row_id, name in Customer.select(Customer.id, Customer.name).tuples()}


def cards(page: TodayPage) -> list[LineCard]:
    """The lines that are shown, from above."""
    shown = [card for card in page.findChildren(LineCard) if card.isVisible()]
    return sorted(shown, key=lambda card: card.mapTo(page, QPoint()).y())


def names(page: TodayPage) -> list[str]:
    return [card.line.name for card in cards(page)]


def texts(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]
    return "\n".join(labels + [label.prose().plain for label in widget.findChildren(ProseLabel) if label.isVisible()])
