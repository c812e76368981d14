"""Whatever is pasted or dropped anywhere on a card finds its place: nobody has to know where one may drop it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from db.queries.card import card
from desktop.context import Context
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.files_part import FilesPart
from desktop.pages.customers.portrait import Portrait
from tests.desktop.customers.conftest import NOW

Open = Callable[[int], CardView]
Settle = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # off-screen, popups grab nothing


def picture() -> QImage:
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    return image


def offered(view: CardView) -> list[str]:
    menus = [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
    return [action.text() for menu in menus for action in menu.actions()]


def choose(view: CardView, name: str, settle: Settle) -> None:
    (menu,) = [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.close()
    settle()


def test_a_picture_pasted_wherever_the_keyboard_is_becomes_the_photo_or_a_file_and_words_stay_words(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle
) -> None:
    view = open_card(ayse)
    photo, file = "The photo of Ayşe Yılmaz", "A file to keep with the card"
    held: QWidget
    for held, wish in ((view.quick.line, photo), (view.timeline.list, file)):
        QGuiApplication.clipboard().setImage(picture())
        held.setFocus()
        qtbot.keyClick(held, Qt.Key.Key_V, CTRL)
        assert offered(view) == [photo, file]
        choose(view, wish, settle)
    after = card(context.journal, ayse, NOW.date())
    assert (after.photo is not None, len(after.files)) == (True, 1)
    QGuiApplication.clipboard().setText("aradı, memnun")
    view.quick.line.setFocus()
    qtbot.keyClick(view.quick.line, Qt.Key.Key_V, CTRL)
    assert view.quick.line.text() == "aradı, memnun"
    assert offered(view) == []


def test_pasting_where_nothing_was_copied_does_nothing(qtbot: QtBot, ayse: int, open_card: Open) -> None:
    view = open_card(ayse)
    QGuiApplication.clipboard().clear()
    view.timeline.list.setCurrentIndex(view.timeline.list.model().index(1, 0))
    (portrait,), (files,) = view.findChildren(Portrait), view.findChildren(FilesPart)
    held: QWidget
    for held in (view.quick.line, view.timeline.list, portrait, files, view):
        qtbot.keyClick(held, Qt.Key.Key_V, CTRL)
        assert offered(view) == []
    assert view.quick.line.text() == ""


@pytest.mark.filterwarnings("ignore:Function. 'QDragEnterEvent:DeprecationWarning")  # Qt has no other way to make one
def test_a_file_dropped_on_the_line_or_the_name_is_kept_with_the_card_and_writes_no_address(
    ayse: int, open_card: Open, context: Context, settle: Settle, tmp_path: Path
) -> None:
    view = open_card(ayse)
    sketch, photo = tmp_path / "ölçü.txt", tmp_path / "ayşe.png"
    sketch.write_bytes(b"boy 110")
    picture().save(str(photo))
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for path in (sketch, photo):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        entering = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
        view.quick.line.dragEnterEvent(entering)
        assert not entering.isAccepted(), "so that Qt goes on to what the line lies in"
        view.dragEnterEvent(entering)
        assert entering.isAccepted()
        view.dropEvent(QDropEvent(QPointF(30, 30), copy, data, left, none))
        settle()
    assert [file.name for file in card(context.journal, ayse, NOW.date()).files] == ["ölçü.txt"]
    choose(view, "The photo of Ayşe Yılmaz", settle)
    assert card(context.journal, ayse, NOW.date()).photo is not None
    context.take_back()
    settle()
    assert card(context.journal, ayse, NOW.date()).photo is None
