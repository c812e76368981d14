"""Looking at the line a touch is typed into, and choosing in it."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from db.queries.timeline import Entry, timeline
from desktop.context import Context
from desktop.corrections import Facet
from desktop.pages.customers.card_view import CardView
from desktop.widgets.entry_chips import EntryChip
from desktop.widgets.entry_menu import EntryMenu
from desktop.widgets.quick_entry import QuickEntryBox

Settle = Callable[[], None]
Open = Callable[[int], CardView]
Type = Callable[[QWidget, str], None]


def chips(box: QuickEntryBox) -> list[str]:
    return [chip.text() for chip in box.chips.chips()]


def chip(box: QuickEntryBox, text: str) -> EntryChip:
    return next(one for one in box.chips.chips() if one.text() == text)


def newest(context: Context, customer_id: int) -> Entry:
    return timeline(context.journal, customer_id).entries[0]


def offer(box: QuickEntryBox, facet: Facet, context: Context) -> EntryMenu:
    assert box._entry is not None
    place = box._entry.promises[0].place[0] if facet is Facet.PROMISE else 0
    menu = EntryMenu(facet, box._entry, box._corrections, context, (), box, place)
    menu.chosen.connect(box._correct)
    return menu


def choose(menu: EntryMenu, text: str) -> None:
    actions = [*menu.actions(), *(action for inner in menu.findChildren(QMenu) for action in inner.actions())]
    next(action for action in actions if action.text() == text).trigger()
    menu.deleteLater()
