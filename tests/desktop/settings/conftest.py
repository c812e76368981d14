"""The settings' page on a real journal, as the window shows it."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.commands import customers
from db.commands.customers import CustomerDraft
from db.commands.staff import add_staff
from db.journal import Journal
from db.queries.shopsettings import ShopSettings, shop_settings
from desktop import theme
from desktop.context import Context
from desktop.pages.settings.view import SettingsPage
from desktop.widgets.text import PlainLabel

NOW = datetime.datetime(2026, 11, 21, 9, 40, tzinfo=ZoneInfo("Europe/Istanbul"))
Settle = Callable[[], None]


def _shop(path: Path) -> None:
    with journals.create(path, now=NOW, name="Yıldız Terzi") as made:
        for name, carried in (("Ayşe", ("gelin", "düğün")), ("Işıl", ("gelin",))):
            customer_id = customers.add_customer(made, CustomerDraft(given_name=name), NOW).result
            assert customer_id is not None
            customers.set_tags(made, (customer_id,), carried, NOW)
        for name in ("Zeynep", "Ali"):
            add_staff(made, name, NOW)


@pytest.fixture
def journal(tmp_path: Path, made_once: Callable[[Callable[[Path], None], Path], Path]) -> Iterator[Journal]:
    with journals.open_journal(made_once(_shop, tmp_path / "yildiz.hatir"), now=NOW, check=False) as opened:
        yield opened


@pytest.fixture
def now() -> datetime.datetime:
    return NOW


@pytest.fixture
def page(qtbot: QtBot, context: Context, settle: Callable[[], None]) -> SettingsPage:
    """The page as the window shows it: it hears of every change."""
    made = SettingsPage(context)
    qtbot.addWidget(made)
    theme.dress(made)
    context.bus.changed.connect(made.refresh)
    made.resize(1150, 790)
    made.refresh()
    made.show()
    settle()
    made.activateWindow()
    return made


def said(journal: Journal) -> ShopSettings:
    return shop_settings(journal, journal.today(NOW))


def named(page: QWidget, name: str) -> QLineEdit:
    return next(line for line in page.findChildren(QLineEdit) if line.isVisible() and line.accessibleName() == name)


def button(page: QWidget, name: str) -> QAbstractButton:
    found = (one for one in page.findChildren(QAbstractButton) if one.isVisible())
    return next(one for one in found if name in (one.text(), one.accessibleName()))


def rewrite(qtbot: QtBot, line: QLineEdit, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    line.setFocus()
    line.selectAll()
    if text:
        line.insert(text)  # as typed: textEdited is emitted
    else:
        qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, key)


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def clock(hour: int, minute: int = 0) -> datetime.time:
    return datetime.time(hour, minute)
