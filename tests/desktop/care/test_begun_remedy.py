"""A remedy half typed is there again after the program was started anew, and gone once it was kept."""

import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import log_touch
from db.models import Draft
from db.queries.care_complaints import complaint_board
from db.records import Language, TouchKind
from db.touchdraft import TouchDraft
from desktop.bus import Bus
from desktop.context import Context
from desktop.i18n import Speech
from desktop.pages.care.case_panel import CasePanel
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.undo import UndoStack

NOW = datetime.datetime(2026, 11, 18, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))


def test_a_remedy_that_was_begun_outlives_the_program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with journals.create(tmp_path / "yildiz.hatir", now=NOW, name="Yıldız") as journal:
        ayse = add_customer(journal, CustomerDraft(name="Ayşe Yılmaz"), NOW).result or 0
        log_touch(journal, TouchDraft(ayse, NOW, kind=TouchKind.COMPLAINT, words="Paça kısa"), NOW)
        tasks, speech = Tasks(), Speech(qapp, Language.EN)

        def opened() -> tuple[CasePanel, QLineEdit]:
            """Show the case as a program does that was just started."""
            settings = Settings(tmp_path / "s.json")
            panel = CasePanel(Context(journal, tasks, Bus(), UndoStack(), settings, speech, lambda: NOW))
            qtbot.addWidget(panel)
            board = complaint_board(journal, NOW)
            panel.show_case(board.cases[0], board)
            panel.show()
            return panel, next(one for one in panel.findChildren(QLineEdit) if one.accessibleName() == "Remedy")

        _panel, remedy = opened()
        qtbot.keyClicks(remedy, "a new hem, by ha")
        qtbot.waitUntil(lambda: tasks.idle and Draft.select().exists())
        again, line = opened()
        assert line.text() == "a new hem, by ha"

        with qtbot.waitSignal(again.remedied):
            again._keep_remedy()
        assert Draft.select().exists(), "until the journal has the remedy itself"
        again.forget(complaint_board(journal, NOW).cases[0].id)
        qtbot.waitUntil(lambda: tasks.idle and not Draft.select().exists())
        _last, line = opened()
        assert line.text() == ""
        tasks.close()
        speech.fall_silent()
