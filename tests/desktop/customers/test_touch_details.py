"""What belongs to an entry beside its words: files, company, history, privacy; and finding it again."""

import datetime
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from db.attachedfiles import MOST_BYTES
from db.changes import Change, ChangeName
from db.commands import touches
from db.commands.staff import add_staff
from db.errors import Problem, UserError
from db.queries.timeline import EntrySource, timeline
from db.queries.touch import companions_of, content_of, files_of
from db.touchdraft import TouchDraft
from desktop import opened_files
from desktop.context import Context
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.entry_menu import EntryMenu
from desktop.pages.customers.timeline_view import TimelineView

Settle = Callable[[], None]
Open = Callable[[int], CardView]
Type = Callable[[QWidget, str], None]


class Shop(Protocol):
    """What the fixture `shop` can do."""

    def customer(self, name: str) -> int: ...

    def touch(self, customer_id: int, days_ago: int, words: str = "") -> int: ...


class Door(Protocol):
    """What the fixture `door` can do."""

    calls: list[tuple[str, tuple[object, ...]]]

    def answer(self, name: str, *values: object) -> None: ...


def files_at(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop_on(view: TimelineView, row: int, data: QMimeData) -> None:
    entries = view.list
    place = QPointF(entries.visualRect(entries.model().index(row, 0)).center())
    action, button, modifier = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entries.dropEvent(QDropEvent(place, action, data, button, modifier))  # a real drag needs a real desktop


def pill_of(view: TimelineView, row: int, file: int) -> QPoint:
    """Return where the pill of a file is seen."""
    place = view.list.visualRect(view.list.model().index(row, 0))
    points = (QPoint(x, y) for y in range(place.top(), place.bottom(), 4) for x in range(0, place.width(), 8))
    return next(point for point in points if view.list._file_at(point) == file)


def row_of(view: TimelineView, words: str) -> int:
    rows = range(view.list.model().rowCount())
    return next(row for row in rows if words in str(view.list.model().index(row, 0).data()))


def test_files_are_dropped_pasted_opened_and_taken_off(
    qtbot: QtBot,
    ayse: int,
    open_card: Open,
    context: Context,
    settle: Settle,
    tmp_path: Path,
    door: Door,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    picture, program = tmp_path / "ölçü.jpg", tmp_path / "kur.exe"
    picture.write_bytes(b"a picture")
    program.write_bytes(b"MZ")
    shown: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile())) or True)
    view = open_card(ayse).timeline
    row = row_of(view, "Etek boyu")

    drop_on(view, row, files_at(picture, program))
    settle()
    entry = next(one for one in timeline(context.journal, ayse).entries if one.words == "Etek boyu soruldu.")
    assert entry.files == ("ölçü.jpg", "kur.exe")
    assert "ölçü.jpg" in str(view.list.model().index(row, 0).data())

    QGuiApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    view.list.choose(row)
    qtbot.keyClick(view.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    jpg, exe, pasted = files_of(context.journal, entry.id)
    assert pasted.name == "Picture 2026-11-21 14.10.png"
    assert content_of(context.journal, pasted.id).startswith(b"\x89PNG")

    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    form = view.form
    assert form is not None
    assert [chip.text().split(" · ")[0] for chip in form.files.chips()] == [jpg.name, exe.name, pasted.name]
    form.files.chips()[0].click()
    settle()
    (copy,) = shown
    assert copy.read_bytes() == b"a picture"
    assert not copy.stat().st_mode & (stat.S_IWUSR | stat.S_IXUSR)

    door.answer("choose_new_file", tmp_path / "saved.exe")  # what may run is only saved elsewhere
    form.files.chips()[1].click()
    settle()
    assert (tmp_path / "saved.exe").read_bytes() == b"MZ"
    assert shown == [copy]

    door.answer("choose_files", [picture.with_name("ölçü.jpg")])  # the same once more is not kept twice
    form.attach_wanted.emit()
    settle()
    assert len(files_of(context.journal, entry.id)) == 3
    menu = EntryMenu(timeline(context.journal, ayse).entries[-2], context, view.files, view)
    (off,) = [
        action
        for submenu in menu.findChildren(QMenu)
        if submenu.title() == "kur.exe"
        for action in submenu.actions()
        if action.text() == "Remove"
    ]
    off.trigger()
    settle()
    assert [file.name for file in files_of(context.journal, entry.id)] == [jpg.name, pasted.name]
    assert [chip.text().split(" · ")[0] for chip in form.files.chips()] == [jpg.name, pasted.name]
    menu.deleteLater()
    opened_files.clear()
    assert not copy.exists()


def test_a_click_on_a_files_name_opens_it(
    qtbot: QtBot, ayse: int, open_card: Open, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = tmp_path / "Ölçü ve kumaş listesi, kışlık palto.pdf"
    paper.write_bytes(b"%PDF")
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.fileName()) or True)
    view = open_card(ayse).timeline
    row = row_of(view, "Etek boyu")
    drop_on(view, row, files_at(paper))
    settle()

    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=pill_of(view, row, 0))
    settle()

    assert shown == [paper.name]
    opened_files.clear()


def test_too_large_a_file_is_told_and_nothing_is_kept(
    ayse: int, open_card: Open, context: Context, settle: Settle, tmp_path: Path
) -> None:
    large = tmp_path / "video.mp4"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    refused: list[Exception] = []
    context.tasks.failed.connect(refused.append)
    view = open_card(ayse).timeline

    drop_on(view, row_of(view, "Etek boyu"), files_at(large, tmp_path))
    settle()

    (error,) = refused
    assert isinstance(error, UserError)
    assert error.problem is Problem.ATTACHMENT_TOO_LARGE
    assert not any(entry.files for entry in timeline(context.journal, ayse).entries)


def test_one_key_shares_an_entry_and_keeps_it_private_again(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, done: list[Change]
) -> None:
    view = open_card(ayse).timeline

    for words, source in (("Etek boyu", EntrySource.TOUCH), ("Palto kolları", EntrySource.PROMISE)):
        row = row_of(view, words)
        view.list.choose(row)
        seen = []
        for _ in range(2):
            qtbot.keyClick(view.list, Qt.Key.Key_P)
            settle()
            entries = timeline(context.journal, ayse).entries
            seen.append(next(one.shareable for one in entries if one.source is source and words in one.words))
        assert sorted(seen) == [False, True]
    assert [change.name for change in done] == [ChangeName.EDIT_TOUCH] * 2 + [ChangeName.SHARE_PROMISE] * 2


def test_somebody_else_is_added_by_keys_and_what_was_changed_is_told(
    qtbot: QtBot, shop: Shop, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    gul = shop.customer("Gül Doğan")
    view = open_card(ayse).timeline
    view.list.choose(row_of(view, "Etek boyu"))
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    form = view.form
    assert form is not None
    assert form.history == ""

    typed(form.companions.line, "gu")
    qtbot.keyClick(form.companions.line, Qt.Key.Key_Return)
    assert [chip.text() for chip in form.companions.chosen.chips()] == ["Gül Doğan"]
    form._paper.setPlainText("Etek kısaldı.")
    qtbot.keyClick(form.companions.line, Qt.Key.Key_Return)
    settle()

    entry = next(one for one in timeline(context.journal, gul).entries)
    assert (entry.words, entry.companions) == ("Etek kısaldı.", ("Gül Doğan",))
    assert "edited" in str(view.list.model().index(view.list.currentIndex().row(), 0).data())
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert view.form is not None
    assert "words: “Etek boyu soruldu.” → “Etek kısaldı.”" in view.form.history
    chip = view.form.companions.chosen.chips()[0]
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    view.form.accepted.emit()
    settle()
    assert companions_of(context.journal, entry.id) == ()


def test_words_are_found_and_a_day_is_gone_to(
    qtbot: QtBot, shop: Shop, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    customer_id = shop.customer("Uzun Hikâye")
    for number in range(80):
        shop.touch(customer_id, number * 7, f"konu {number} {'ışık' if number % 40 == 3 else ''}")
    view = open_card(customer_id).timeline
    view.open_find()

    typed(view.find_line.box, "ISIK")
    qtbot.waitUntil(lambda: view.find_line.words() == "ISIK")
    settle()
    assert view.list.model().rowCount() == 2

    view.find_line.box.clear()
    typed(view.find_line.box, "2 ocak 2026")
    assert view.find_line.go.isVisible()
    qtbot.keyClick(view.find_line.box, Qt.Key.Key_Return)
    settle()
    entry = view.list.current_entry()
    assert entry is not None
    assert entry.on == datetime.date(2025, 12, 27)  # the newest one up to that day
    assert view.list.hasFocus()

    view.open_find()
    qtbot.keyClick(view.find_line.box, Qt.Key.Key_Escape)
    assert not view.find_line.isVisible()
    assert view.isVisible()


def test_a_change_in_a_long_story_reads_only_what_it_touched(
    shop: Shop, open_card: Open, context: Context, settle: Settle
) -> None:
    customer_id = shop.customer("Uzun Hikâye")
    for number in range(60):
        shop.touch(customer_id, number, f"konu {number}")
    view = open_card(customer_id).timeline
    before = view.list.model().index(5, 0).data(Qt.ItemDataRole.UserRole)
    draft = TouchDraft(customer_id, context.now(), words="yeni")

    context.do(lambda: touches.log_touch(context.journal, draft, context.now()))
    settle()

    assert view.list.model().index(6, 0).data(Qt.ItemDataRole.UserRole) is before
    assert view.list.model().index(0, 0).data(Qt.ItemDataRole.UserRole).words == "yeni"


def test_who_of_the_shop_it_was_is_changed_where_several_work(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle
) -> None:
    for name in ("Nuray", "Hasan"):
        add_staff(context.journal, name, context.now())
    view = open_card(ayse).timeline
    view.list.choose(row_of(view, "Etek boyu"))
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    form = view.form
    assert form is not None
    assert [form._by.itemText(row) for row in range(2, form._by.count())] == ["Nuray", "Hasan"]
    form._by.setCurrentIndex(form._by.findText("Nuray"))
    form.accepted.emit()
    settle()
    entry = next(one for one in timeline(context.journal, ayse).entries if one.words == "Etek boyu soruldu.")
    assert entry.staff == "Nuray"
