"""The settings say how much the files in the trash hold, and let go of the old ones when that is wanted twice."""

import datetime
from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton

from db.commands.attachments import NewFile, attach_to_card, detach_from_card
from db.models import Attachment, Customer
from desktop.context import Context
from desktop.pages.settings.view import SettingsPage
from desktop.targets import SettingsTarget
from desktop.widgets.text import PlainLabel
from tests.desktop.conftest import Door


def test_old_files_are_deleted_for_good_only_when_asked_for(
    page: SettingsPage, context: Context, settle: Callable[[], None], door: Door
) -> None:
    journal, now = context.journal, context.now()
    ayse = Customer.select().first().id
    page.open(SettingsTarget(section="journal"))
    settle()
    shown = [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]
    assert "Files in the trash" not in shown
    for days, content in ((0, b"x" * 3000), (40, b"y" * 5000)):
        attach_to_card(journal, ayse, (NewFile("a.txt", content),), now - datetime.timedelta(days))
        context.do(
            lambda days=days: detach_from_card(
                journal,
                ayse,
                Attachment.select().order_by(Attachment.id.desc()).get().id,
                now - datetime.timedelta(days),
            )
        )
        settle()
    told = "2 files, 8 kB. 1 taken off more than 30 days ago, 5 kB."
    assert told in [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]
    delete = next(one for one in page.findChildren(QAbstractButton) if one.text() == "Delete the old ones for good…")
    door.answer("warn", False, True)
    delete.click()
    settle()
    assert Attachment.select().count() == 2
    delete.click()
    settle()
    assert Attachment.select().count() == 1
    assert context.undo.next_undo is None
    assert "1 file, 3 kB." in [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]
    assert not delete.isVisible()
