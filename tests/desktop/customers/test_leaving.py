"""A page that is put away is really gone, with everything that hung on it."""

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.context import Context
from desktop.pages.customers.page import CustomersPage
from desktop.pages.customers.rhythm_part import RhythmPart
from desktop.targets import CustomerTarget

Settle = Callable[[], None]


@pytest.mark.usefixtures("qapp")
def test_a_page_that_was_deleted_stays_in_no_memory(ayse: int, context: Context, settle: Settle) -> None:
    page = CustomersPage(context)
    page.resize(1156, 790)
    page.refresh()
    page.show()
    page.open(CustomerTarget(ayse))
    settle()
    assert page.card is not None
    sheet = page.card.findChild(RhythmPart)
    assert isinstance(sheet, RhythmPart)
    sheet.open_form()
    del sheet
    watched = [weakref.ref(page), weakref.ref(page.card), weakref.ref(page.card.timeline), weakref.ref(page.card.quick)]
    page.deleteLater()
    del page
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()
    gc.collect()
    assert [ref() for ref in watched] == [None] * len(watched)
    assert QApplication.focusWidget() is None
