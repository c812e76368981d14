"""The Customers page on a real journal: a tailor's, with one customer whose story is known well."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.changes import Change, ChangeSet
from db.commands import customers, listening, rhythms, touches
from db.commands.customers import CustomerDraft, ReachDraft
from db.journal import Journal
from db.models import Customer, Staff
from db.records import Channel, Direction, ReachKind, TouchKind, ValueState
from db.relationship.rhythm import Rhythm
from db.touchdraft import PromiseWords, TouchDraft
from desktop import theme
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.page import CustomersPage
from desktop.targets import CustomerTarget
from desktop.widgets.quick_entry import QuickEntryBox

Kind = TypeVar("Kind", bound=QWidget)
MadeOnce = Callable[[Callable[[Path], None], Path], Path]

ISTANBUL = ZoneInfo("Europe/Istanbul")
NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ISTANBUL)


class Shop:
    """Fills a journal the way a shop would."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal

    def customer(self, name: str, *, company: str = "", phone: str = "", latest_days: int | None = None) -> int:
        """Add somebody three years ago."""
        given, _, family = name.rpartition(" ")
        long_ago = NOW - datetime.timedelta(days=3 * 365 + 60)
        draft = CustomerDraft(given_name=given or family, family_name=family if given else "", company=company)
        reach = (ReachDraft(ReachKind.PHONE, phone),) if phone else ()
        customer_id = customers.add_customer(self.journal, draft, long_ago, reach).result
        assert customer_id is not None
        if latest_days is not None:
            rhythms.set_customer_rhythm(self.journal, customer_id, Rhythm(latest_days=latest_days), NOW)
        return customer_id

    def touch(
        self,
        customer_id: int,
        days_ago: int,
        words: str = "",
        kind: TouchKind = TouchKind.TALK,
        mood: int | None = None,
    ) -> int:
        """Log a touch of so many days ago at eleven: they called."""
        at = (NOW - datetime.timedelta(days=days_ago)).replace(hour=11, minute=0)
        draft = TouchDraft(
            customer_id, at, direction=Direction.IN, channel=Channel.PHONE, kind=kind, words=words, mood=mood
        )
        touch_id = touches.log_touch(self.journal, draft, NOW).result
        assert touch_id is not None
        return touch_id

    def promise(self, customer_id: int, words: str, in_days: int) -> int:
        """Promise something for a day so many days from now."""
        due = PromiseWords(words, NOW.date() + datetime.timedelta(days=in_days))
        promise_id = touches.make_promise(self.journal, customer_id, due, NOW).result
        assert promise_id is not None
        return promise_id


def _empty_shop(path: Path) -> None:
    with journals.create(path, now=NOW, name="Yıldız Terzi"):
        Staff.create(name="Zeynep Yıldız", position=0)


def _shop_with_ayse(path: Path) -> None:
    """Make a shop with one customer of whom a bit of everything is known."""
    _empty_shop(path)
    with journals.open_journal(path, now=NOW, check=False) as journal:
        shop = Shop(journal)
        customer_id = shop.customer("Ayşe Yılmaz", phone="0532 555 01 22", latest_days=21)
        shop.touch(customer_id, 34, "Kışlık palto uzatılabilir mi diye sordu.", mood=1)
        shop.touch(customer_id, 60, "Etek boyu soruldu.")
        shop.touch(customer_id, 90, "Haftamı kurtardınız.", kind=TouchKind.PRAISE, mood=2)
        listening.add_value(journal, customer_id, "Söz verilen günde teslim", ValueState.GUESSED, NOW)
        listening.add_sensitivity(journal, customer_id, "Sözünün kesilmesinden hoşlanmaz", NOW)
        shop.promise(customer_id, "Palto kolları", 6)


@pytest.fixture
def journal(request: pytest.FixtureRequest, tmp_path: Path, made_once: MadeOnce) -> Iterator[Journal]:
    """An empty shop, or one where Ayşe is a customer if the test asks for her."""
    make = _shop_with_ayse if "ayse" in request.fixturenames else _empty_shop
    with journals.open_journal(made_once(make, tmp_path / "yildiz.hatir"), now=NOW, check=False) as opened:
        yield opened


@pytest.fixture
def shop(journal: Journal) -> Shop:
    return Shop(journal)


@pytest.fixture
def ayse(journal: Journal) -> int:
    """The id of somebody with a bit of everything."""
    return Customer.select(Customer.id).where(Customer.name == "Ayşe Yılmaz").scalar()


@pytest.fixture
def now() -> datetime.datetime:
    return NOW


@pytest.fixture
def page(qtbot: QtBot, context: Context, settle: Callable[[], None]) -> CustomersPage:
    """The page on the screen, hearing of changes as in the window."""
    made = CustomersPage(context)
    qtbot.addWidget(made)
    theme.dress(made)

    def hear(changes: ChangeSet) -> None:
        made.refresh(changes)

    context.bus.changed.connect(hear)
    made.resize(1156, 790)
    made.refresh()
    made.show()
    made.activateWindow()
    settle()
    return made


@pytest.fixture
def open_card(page: CustomersPage, settle: Callable[[], None]) -> Callable[[int], CardView]:
    """Open somebody's card."""

    def opened(customer_id: int) -> CardView:
        page.refresh()
        page.open(CustomerTarget(customer_id))
        settle()
        assert page.card is not None
        return page.card

    return opened


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
def typed(qtbot: QtBot) -> Callable[[QWidget, str], None]:
    """Type a text letter by letter, Turkish ones too."""

    def type_it(widget: QWidget, text: str) -> None:
        for letter in text:
            if letter.isascii():
                qtbot.keyClick(widget, letter)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                    QApplication.sendEvent(widget, event)

    return type_it


def the(inside: QWidget, kind: type[Kind]) -> Kind:
    """Return the one widget of a kind."""
    found = inside.findChild(kind)
    assert isinstance(found, kind)
    return found


@pytest.fixture
def box(qtbot: QtBot, context: Context, settle: Callable[[], None]) -> QuickEntryBox:
    """The line alone, for touches of anybody."""
    made = QuickEntryBox(context, Drafts(context))
    context.bus.changed.connect(made.hear)
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    made.activateWindow()
    settle()
    made.begin()
    return made
