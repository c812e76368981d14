"""What was taken in from files stands in the settings with its way back, long after the box it was shown in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from db.exchange.taking_in import read_files, take_in
from db.models import Customer
from desktop.context import Context
from desktop.pages.settings.view import SettingsPage
from desktop.targets import SettingsTarget
from desktop.widgets.text import PlainLabel

Settle = Callable[[], None]


def test_an_import_is_taken_back_from_the_settings(
    page: SettingsPage, context: Context, settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "rehber.csv"
    path.write_text("Ad;Soyad\nNermin;Ak\nKemal;Öz\n", encoding="utf-8")
    before = Customer.select().count()
    page.open(SettingsTarget(section="journal"))
    settle()
    shown = [label for label in page.findChildren(PlainLabel) if label.text() == "Imports"]
    assert not any(label.isVisible() for label in shown)
    taken = take_in(context.journal, read_files(context.journal, [path], context.now()), context.now())
    assert taken.contacts is not None
    assert taken.contacts.change is not None
    context.bus.changed.emit(taken.contacts.change.changes)
    settle()
    told = [label.text() for label in page.findChildren(PlainLabel) if "rehber" in label.text()]
    assert told == ["rehber.csv · today 09:40 · 2 contacts"]
    next(one for one in page.findChildren(QAbstractButton) if one.text() == "Undo").click()
    settle()
    assert Customer.select().count() == before
    assert "Imports" not in [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]
