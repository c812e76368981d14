"""More of everything than a shop will ever have, in a real window: it stays as wide as it is, and shows it all."""

import datetime
import itertools
from collections.abc import Callable
from pathlib import Path

import peewee
import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer
from db.commands.manycustomers import add_tag
from db.commands.touches import log_touch
from db.models import Customer, CustomerTag, Tag, Touch
from db.queries.customers import page as customer_rows
from db.text import fold
from db.touchdraft import TouchDraft
from desktop.app import Program
from desktop.pages.customers.timeline_list import TimelineList
from desktop.targets import CustomerTarget, ReportTarget, SettingsTarget
from desktop.widgets.scroll import Scroll

#: What Qt's platform without a screen says when something pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TAGS, TOUCHES = 300, 10_000
NAMES = (
    "عبد الرحمن بن محمد الأنصاري " * 3,
    "👩‍🔧 Ayşe 🌸",
    "Çok Uzun " * 12,
    "Çekoslovakyalılaştıramadıklarımızdan" * 2,
    "<b>kalın</b> & {isim} %n **yıldız**",
)


@pytest.fixture
def journal_path(journal_path: Path, clock: Callable[[], datetime.datetime]) -> Path:
    now = clock()
    with journals.open_journal(journal_path, now=now) as journal:
        (ayse, *_) = customer_rows(journal, "Ayşe").rows
        add_tag(journal, [ayse.id], "etiket 0", now)
        log_touch(journal, TouchDraft(ayse.id, now, words="bugün"), now)
        Tag.insert_many(
            [{"name": name, "name_folded": fold(name)} for name in (f"etiket {n}" for n in range(1, TAGS))]
        ).execute()
        CustomerTag.insert_many(
            [{"customer": ayse.id, "tag": tag} for (tag,) in Tag.select(Tag.id).where(Tag.name != "etiket 0").tuples()]
        ).execute()
        days = (now - datetime.timedelta(hours=5 * n) for n in itertools.count(1))
        rows = [
            {"customer": ayse.id, "at": day, "on": day.date(), "channel": "phone", "words": f"{n}.", "logged_at": now}
            for n, day in zip(range(1, TOUCHES), days, strict=False)
        ]
        for some in peewee.chunked(rows, 2_000):
            Touch.insert_many(some).execute()
        for name in NAMES:
            add_customer(journal, CustomerDraft(given_name=name, company=name), now)
    return journal_path


def test_neither_many_tags_nor_touches_nor_strange_names_push_the_window_apart(
    qtbot: QtBot, opened: Program, settle: Callable[[], None]
) -> None:
    window, journal = opened.window, opened.journals.present
    assert journal is not None
    window.resize(QSize(1360, 860))
    for customer in Customer.select():
        opened.desk.bus.wanted.emit(CustomerTarget(customer.id))
        qtbot.waitUntil(lambda: opened.desk.tasks.idle, timeout=20_000)
        settle()
        assert not window.grab().isNull()
        assert _aside(opened) == [], customer.name
        if customer.name == "Ayşe Yılmaz":
            (timeline,) = window.findChildren(TimelineList)
            assert f"{TOUCHES}" in _heard(opened)
            timeline.scrollToBottom()
            settle()
        opened.desk.bus.wanted.emit(ReportTarget(customer.id))
        settle()
        assert _aside(opened) == [], customer.name
    for section in ("tags", "people"):
        opened.desk.bus.wanted.emit(SettingsTarget(section=section))
        settle()
    for key in ("today", "customers", "care", "jobs"):
        window.show_page(key)
        settle()
        assert not window.grab().isNull()
        assert _aside(opened) == [], key
    assert window.size() == QSize(1360, 860)


def _aside(program: Program) -> list[Scroll]:
    """Return what would have to be scrolled aside."""
    return [
        scroll
        for scroll in program.window.findChildren(Scroll)
        if scroll.isVisible() and scroll.horizontalScrollBar().maximum() > 0
    ]


def _heard(program: Program) -> str:
    from desktop.widgets.chip import ChipButton

    return " ".join(chip.text() for chip in program.window.findChildren(ChipButton) if chip.isVisible()).replace(
        ",", ""
    )
