"""What was typed and not used comes back after the program was killed, on the card and in the line above every page."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.queries.card import card
from db.queries.drafts import drafts_under
from desktop.bus import Bus
from desktop.context import Context
from desktop.drafts import of_card
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.job_form import JobForm
from desktop.pages.customers.jobs_part import JobsPart
from desktop.pages.customers.kept_field import KeptField
from desktop.pages.customers.new_customer import NewCustomer
from desktop.pages.customers.notes_part import NotesPart
from desktop.pages.customers.page import CustomersPage
from desktop.pages.customers.person_form import PersonForm
from desktop.pages.customers.person_part import PersonPart
from desktop.pages.customers.rhythm_form import RhythmForm
from desktop.pages.customers.rhythm_part import RhythmPart
from desktop.pages.customers.standing_form import StandingForm
from desktop.pages.customers.standing_part import StandingPart
from desktop.pages.customers.tags_part import TagsPart
from desktop.pages.customers.values_part import ValuesPart
from desktop.settings import Settings
from desktop.shell.log_panel import LogPanel
from desktop.targets import CustomerTarget, LogTarget
from desktop.tasks import Tasks
from desktop.undo import UndoStack
from desktop.widgets.draft_line import DraftLine
from tests.desktop.customers.conftest import the

Open = Callable[[int], CardView]

_TYPING = """
import datetime, os, sys, time
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import desktop
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from db import journal as journals
from db.records import Language
from desktop.bus import Bus
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.i18n import Speech
from desktop.targets import CustomerTarget
from desktop.pages.customers.jobs_part import JobsPart
from desktop.pages.customers.notes_part import NotesPart
from desktop.pages.customers.page import CustomersPage
from desktop.pages.customers.person_part import PersonPart
from desktop.pages.customers.rhythm_part import RhythmPart
from desktop.pages.customers.standing_part import StandingPart
from desktop.pages.customers.tags_part import TagsPart
from desktop.pages.customers.values_part import ValuesPart
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.undo import UndoStack
from desktop.widgets.quick_entry import QuickEntryBox

path, customer_id = Path(sys.argv[1]), int(sys.argv[2])
now = datetime.datetime(2026, 11, 21, 11, 10, tzinfo=datetime.UTC)
application = QApplication([])
journal = journals.open_journal(path, now=now)
tasks = Tasks()
settings = Settings(path.with_suffix(".json"))
context = Context(journal, tasks, Bus(), UndoStack(), settings, Speech(application, Language.EN), lambda: now)

def until(done):
    ends = time.monotonic() + 30
    while not done() and time.monotonic() < ends:
        application.processEvents()
        time.sleep(0.005)

page = CustomersPage(context)
anywhere = QuickEntryBox(context, Drafts(context))
page.refresh()
page.show()
until(lambda: tasks.idle)
page.open(CustomerTarget(customer_id))
until(lambda: tasks.idle and page.card is not None and page.card.customer_id == customer_id)
until(lambda: tasks.idle)
page.card.quick.line.setText("aradı, kol")
anywhere.line.setText("Mehmet geldi")
page.card.findChild(NotesPart).findChild(QPlainTextEdit).setPlainText("Kahvesi şekersiz")
touch = next(entry for entry in page.card.timeline._model.known().values() if entry.kind is not None)
page.card.timeline._change(touch)
page.card.timeline.form._paper.setPlainText("yarım kalan")
page.card.timeline.form._minutes.setText("25")
def form(kind):
    part = page.card.findChild(kind)
    part.open_form()
    return part._form
form(RhythmPart)._latest.show_days(7)
form(PersonPart)._given.setText("Ayşenur")
form(StandingPart)._reason.setText("taşındı")
values = page.card.findChild(ValuesPart)
values._open_field("careful", 0)
values._control.line.setText("Acele ettirilmez")
tags = page.card.findChild(TagsPart)
tags._open_field()
tags._line.line.setText("yarım etik")
jobs = page.card.findChild(JobsPart)
jobs._open_form()
jobs._form._title.setText("Kışlık manto")
page.list.add()
page.list._form_sheet._form._company.setText("Demir Mobilya")
from db.models import Draft
until(lambda: tasks.idle and Draft.select().count() >= 11)
print("typed", touch.id, flush=True)
time.sleep(60)
"""


def test_what_was_typed_comes_back_after_the_program_was_killed(
    qtbot: QtBot, ayse: int, context: Context, tmp_path: Path
) -> None:
    path = context.journal.path
    context.tasks.close()
    context.journal.close(context.now())
    root = Path(__file__).parents[3]
    command = [sys.executable, "-c", _TYPING, str(path), str(ayse)]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as typing:
        assert typing.stdout is not None
        told = typing.stdout.readline().split()
        os.kill(typing.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    assert told[:1] == ["typed"]

    with journals.open_journal(path, now=context.now()) as journal:
        tasks = Tasks()
        again = Context(
            journal, tasks, Bus(), UndoStack(), Settings(tmp_path / "n.json"), context.speech, context.clock
        )
        page = CustomersPage(again)
        panel = LogPanel(again, page)
        page.show()
        page.open(CustomerTarget(ayse))
        qtbot.waitUntil(lambda: tasks.idle and page.card is not None and page.card.quick.line.text() != "")
        qtbot.waitUntil(lambda: tasks.idle)
        assert page.card is not None
        assert page.card.quick.line.text() == "aradı, kol"
        panel.begin(LogTarget())
        assert panel.entry.line.text() == "Mehmet geldi"
        panel.hide()
        (notes,) = (paper for part in page.card.findChildren(NotesPart) for paper in part.findChildren(QPlainTextEdit))
        assert notes.toPlainText() == "Kahvesi şekersiz"
        assert page.card.timeline.form is not None  # it opened by itself
        assert page.card.timeline._editing._touch_id == int(told[1])
        changed = page.card.timeline.form.wishes()
        assert (changed.words, changed.minutes) == ("yarım kalan", 25)
        stand_open(qtbot, page, again, ayse, f"touch-{told[1]}")
        qtbot.waitUntil(lambda: tasks.idle)
        page.hide()  # going elsewhere keeps the notes for good
        qtbot.waitUntil(lambda: tasks.idle and card(journal, ayse, again.today()).notes == "Kahvesi şekersiz")
        qtbot.waitUntil(lambda: tasks.idle)
        tasks.close()
        page.deleteLater()  # before its journal is closed, as the window does: its lines look into that
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def stand_open(qtbot: QtBot, page: CustomersPage, context: Context, ayse: int, touch: str) -> None:
    """The card stands open where something waits; what was discarded or saved waits no more."""
    assert page.card is not None
    page.list.add()
    assert the(page.list, NewCustomer)._company.text() == "Demir Mobilya"
    person, rhythm = the(page.card, PersonPart), the(page.card, RhythmPart)
    assert the(rhythm, RhythmForm)._latest.days() == 7
    assert the(the(page.card, StandingPart), StandingForm).wishes().reason == "taşındı"
    assert the(the(page.card, ValuesPart), KeptField).line.text() == "Acele ettirilmez"
    half = the(the(page.card, TagsPart), KeptField).line
    assert (half.text(), half.cursorPosition()) == ("yarım etik", len("yarım etik"))
    assert the(the(page.card, JobsPart), JobForm).typed()[0] == "Kışlık manto"
    assert len(page.card.findChildren(DraftLine)) == 7  # on six sheets and the touch
    the(rhythm, DraftLine).discarded.emit()
    the(person, PersonForm).accepted.emit()
    waiting = {of_card(ayse, what) for what in ("StandingPart", "careful-0", "tag-0", "job-0")} | {of_card(ayse, touch)}
    qtbot.waitUntil(lambda: context.tasks.idle and set(drafts_under(context.journal, of_card(ayse))) == waiting)
    shown = card(context.journal, ayse, context.today())
    assert shown.given_name == "Ayşenur"
    assert shown.rhythm is not None
    assert shown.rhythm.latest_days == 21
    qtbot.waitUntil(lambda: not person.isVisible())
    page.card.open(ayse)
    assert not rhythm.findChildren(RhythmForm)
