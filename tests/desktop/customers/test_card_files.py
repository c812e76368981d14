"""Files kept with a card itself: dropped, pasted, opened from their line, taken off by Del."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from db.commands.attachments import NewFile, attach_files, attach_to_card, detach_file
from db.models import Attachment, CustomerAttachment
from db.queries.card import card
from db.queries.touch import content_of
from desktop.context import Context
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.files_part import FilesPart
from desktop.widgets.action_line import ActionLine
from tests.desktop.customers.conftest import NOW, Shop, the

Open = Callable[[int], CardView]
Settle = Callable[[], None]


def test_files_are_dropped_on_a_card_and_taken_off_again(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, tmp_path: Path
) -> None:
    part = the(open_card(ayse), FilesPart)
    sketch = tmp_path / "manto çizimi.txt"
    sketch.write_bytes(b"boy 110")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sketch))])
    copy = Qt.DropAction.CopyAction
    for _ in range(2):  # dropped again it is not there twice
        event = QDropEvent(QPointF(5, 5), copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        part.dropEvent(event)
        settle()
    (file,) = card(context.journal, ayse, NOW.date()).files
    assert (file.name, content_of(context.journal, file.id)) == ("manto çizimi.txt", b"boy 110")
    line = the(part, ActionLine)
    assert line.accessibleName().startswith("manto çizimi.txt")
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    settle()
    assert card(context.journal, ayse, NOW.date()).files == ()
    context.take_back()
    settle()
    assert card(context.journal, ayse, NOW.date()).files == (file,)


def test_a_file_of_a_card_stays_when_the_touch_it_also_belongs_to_lets_it_go(shop: Shop, ayse: int) -> None:
    touch = shop.touch(ayse, 1)
    journal = shop.journal
    attach_to_card(journal, ayse, [NewFile("a.txt", b"a")], NOW)
    attach_files(journal, touch, [NewFile("b.txt", b"b")], NOW)
    shared = Attachment.get(Attachment.file_name == "b.txt").id
    CustomerAttachment.create(customer=ayse, attachment=shared, position=1)
    detach_file(journal, touch, shared, NOW)
    assert [file.name for file in card(journal, ayse, NOW.date()).files] == ["a.txt", "b.txt"]
