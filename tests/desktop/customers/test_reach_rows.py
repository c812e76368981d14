"""Several phones, emails and addresses on a card: labelled, ordered by keys or by dragging, one of them preferred."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.journal import Journal
from db.queries.card import card
from db.queries.cardparts import PlaceOf
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.reach_form import ReachForm
from desktop.pages.customers.reach_part import ReachPart
from desktop.pages.customers.reach_rows import ReachGroup
from desktop.widgets.forms import Line
from desktop.widgets.text import PlainLabel
from tests.desktop.customers.conftest import NOW, the

Open = Callable[[int], CardView]
Settle = Callable[[], None]


def add(group: ReachGroup, *texts: str) -> None:
    """Add a row and type into its lines in their order."""
    group._add_one()
    for line, text in zip(group.rows.rows[-1].content.findChildren(Line), texts, strict=False):
        line.setText(text)


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]


def test_phones_are_labelled_ordered_and_one_is_preferred(
    journal: Journal, ayse: int, open_card: Open, settle: Settle, qtbot: QtBot
) -> None:
    part = the(open_card(ayse), ReachPart)
    part.open_form()
    form = the(part, ReachForm)
    add(form.phones, "0216 555 10 10 / 0212 555 20 20", "iş")
    add(form.phones, "dahili 12", "")
    dahili = form.phones.lines()[-1]
    dahili.editingFinished.emit()
    assert any(text.startswith("Not a whole number") for text in texts(form))
    dahili.setFocus()
    qtbot.keyClick(dahili, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [line.text() for line in form.phones.lines()] == [
        "0532 555 01 22",
        "dahili 12",
        "0216 555 10 10 / 0212 555 20 20",
    ]
    assert dahili.hasFocus()
    rows = form.phones.rows
    first, _, last = rows.rows
    assert first.handle.accessibleName() == "Preferred; more"
    handle, above = last.handle, last.handle.mapFromGlobal(first.mapToGlobal(QPoint(0, -4)))
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
    qtbot.mouseMove(handle, QPoint(6, above.y() + 20))
    qtbot.mouseMove(handle, QPoint(6, above.y()))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert rows.rows[0] is last
    menu = rows.menu(first)
    menu.actions()[-1].trigger()
    menu.deleteLater()
    assert len(rows.rows) == 2
    form.accepted.emit()
    settle()
    shown = card(journal, ayse, NOW.date())
    assert [(reach.text, reach.label, reach.normal) for reach in shown.reach] == [
        ("0216 555 10 10", "iş", "+902165551010"),
        ("0212 555 20 20", "iş", "+902125552020"),
        ("dahili 12", "", None),
    ]
    assert {"iş · preferred", "iş", "as typed, not a whole number"} <= set(texts(part))


def test_addresses_have_parts_and_labels(journal: Journal, ayse: int, open_card: Open, settle: Settle) -> None:
    part = the(open_card(ayse), ReachPart)
    part.open_form()
    form = the(part, ReachForm)
    add(form.places, "Moda Cd. 14", "Kadıköy", "34710", "İstanbul", "Türkiye", "ev")
    add(form.places, "", "", "", "", "", "iş")  # a label alone is no address
    add(form.places, "", "", "", "İzmir")
    form.accepted.emit()
    settle()
    assert card(journal, ayse, NOW.date()).places == (
        PlaceOf("Moda Cd. 14", "Kadıköy", "İstanbul", "", "34710", "Türkiye", "ev"),
        PlaceOf("", "", "İzmir", "", "", "", ""),
    )
