"""The list shows whoever has a photo by it, and reads each of them once, beside the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from db.commands.photos import set_photo
from db.queries import photos as queries
from desktop.context import Context
from desktop.pages.customers.page import CustomersPage
from desktop.picture_bytes import as_jpeg
from tests.desktop.customers.conftest import NOW, Shop

Settle = Callable[[], None]


def test_a_photo_stands_in_the_line_and_is_read_once_however_often_it_is_drawn(
    qtbot: QtBot,
    shop: Shop,
    page: CustomersPage,
    context: Context,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ayse, broken = shop.customer("Ayşe Ak"), shop.customer("Zeynep Uz")
    red = QImage(300, 400, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    set_photo(context.journal, ayse, as_jpeg(red, 88), NOW)
    set_photo(context.journal, broken, b"no picture", NOW)
    shop.customer("Can Er")
    reads, read = list[object](), queries.photos
    monkeypatch.setattr(queries, "photos", lambda journal, ids: reads.append(ids) or read(journal, ids))
    page.refresh(None)
    settle()
    rows = page.list.rows

    def disc(row: int) -> QColor:
        place = rows.visualRect(rows.model().index(row, 0))
        picture = rows.viewport().grab().toImage()
        at = QPoint(16 + 6, place.center().y()) * picture.devicePixelRatio()
        return picture.pixelColor(at)

    qtbot.waitUntil(lambda: disc(0).red() > 240 and disc(0).green() < 40)
    settle()
    before = len(reads)
    assert disc(1).green() > 40
    assert disc(2).green() > 40  # what is no picture leaves the initials
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    settle()
    qtbot.wait(80)
    settle()
    assert len(reads) == before <= 2


def test_nobody_is_shown_with_the_photo_another_one_had_before_it_was_taken_back(
    qtbot: QtBot, shop: Shop, page: CustomersPage, context: Context, settle: Settle
) -> None:
    ayse, can = shop.customer("Ayşe Ak"), shop.customer("Can Er")
    rows = page.list.rows

    def disc(row: int) -> QColor:
        place = rows.visualRect(rows.model().index(row, 0))
        picture = rows.viewport().grab().toImage()
        return picture.pixelColor(QPoint(16 + 6, place.center().y()) * picture.devicePixelRatio())

    def put(customer_id: int, colour: str) -> None:
        photo = QImage(300, 300, QImage.Format.Format_RGB32)
        photo.fill(QColor(colour))
        context.do(lambda: set_photo(context.journal, customer_id, as_jpeg(photo, 88), NOW))
        settle()

    page.refresh(None)
    settle()
    put(ayse, "red")
    qtbot.waitUntil(lambda: disc(0).red() > 240 and disc(0).green() < 40)
    context.take_back()
    settle()
    put(can, "blue")  # SQLite gives it the number of the one that is gone
    qtbot.waitUntil(lambda: disc(1).blue() > 240 and disc(1).red() < 40)
