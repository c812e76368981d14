"""A whole day at the counter in a real window: once with keys only, once with the mouse only."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

import resources
from db.models import Complaint, Customer, CustomerValue, Promise, Touch
from db.records import Language, Pace, PromiseOutcome
from db.sample.shop import new_sample
from desktop.app import Program
from desktop.pages.today.line_card import LineCard
from desktop.settings import Preferences, Settings
from desktop.tokens import Ground
from tests.desktop.views.hand import Hand, Keys, Mouse

#: What Qt's platform without a screen says when a menu pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NOW = datetime.datetime(2026, 11, 21, 9, 10, tzinfo=ZoneInfo("Europe/Istanbul"))


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program on the sample shop, in English, Today in front."""
    path = tmp_path / "yildiz.hatir"
    new_sample(path, Language.EN, NOW, resources.path("sample"))
    settings = Settings(tmp_path / "settings.toml")
    settings.change(Preferences(language=Language.EN, ground=Ground.LIGHT))
    made = Program(qapp, settings, lambda: NOW)
    made.window.resize(1360, 860)
    opened: list[object] = []
    made.journals.opened.connect(opened.append)
    made.start(path)
    while not opened:
        QCoreApplication.processEvents()
    made.window.activateWindow()
    Hand(made).settle()
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Answers(Protocol):
    """What the stand-in for the system's boxes can do."""

    def answer(self, name: str, *values: object) -> None: ...


def lines(window: QWidget) -> list[str]:
    """Who stands on Today, from above."""
    shown = [card for card in window.findChildren(LineCard) if card.isVisible()]
    return [card.line.name for card in sorted(shown, key=lambda card: card.y())]


def kept() -> int:
    return Promise.select().where(Promise.outcome == PromiseOutcome.KEPT).count()


def test_a_day_with_keys_only(program: Program, tmp_path: Path, door: Answers) -> None:
    hand = Keys(program)
    waiting, touches, promises = lines(program.window), Touch.select().count(), kept()
    assert waiting[0] == "Mehmet Demir"

    # Today is read: each line says itself to a screen reader as the arrow comes to it.
    hand.key("Down")
    focused = QApplication.focusWidget()
    assert isinstance(focused, LineCard)
    assert (focused.accessibleName(), bool(focused.accessibleDescription())) == ("Mehmet Demir", True)

    # Five touches: two by one key on Today, two by a line typed anywhere, one on the card.
    for _ in range(2):
        hand.key("Down")
        hand.type("t")
    for line in ("Ayşe Yılmaz called 20 min happy", "Işıl Aydın whatsapp: sent the picture of the lining"):
        hand.key("Ctrl+N")
        hand.type(line)
        hand.key("Return")
    hand.find("Kemal Aydemir")
    assert program.window.windowTitle() == "Customers – Hatır"
    hand.key("Ctrl+N")
    hand.type("came by, content, 15 min")
    hand.key("Return")
    assert Touch.select().count() == touches + 5

    # Two promises: one is due today, one is late and gets its true end from the list.
    hand.key("Ctrl+1")
    hand.press("Kept: Jacket fitting")
    hand.press("How it ended: Invoice correction")
    hand.choose("Kept")
    assert kept() == promises + 2

    # The complaint: spoken with, a remedy that fits, and their own yes.
    hand.find("Mehmet Demir")
    hand.press("Spoken with now")
    hand.press("Remedy…")
    hand.type("New aprons cut by Wednesday, fitted at their place: he does not like to wait")
    hand.key("Return")
    hand.press("They said yes")
    closed = Complaint.select().order_by(Complaint.closed_at.desc()).first()
    assert closed.remedy.startswith("New aprons")

    # A card is edited, and that is taken back.
    values = CustomerValue.select().count()
    hand.press("Note what they value")
    hand.type("Straight answers")
    hand.key("Return")
    assert CustomerValue.select().count() == values + 1
    hand.key("Escape")
    hand.key("Ctrl+Z")
    assert CustomerValue.select().count() == values

    # The report: found by what one wants, saved.
    report = tmp_path / "rapor.pdf"
    door.answer("choose_new_file", report)
    hand.find("report ayse")
    hand.press("Save PDF")
    assert report.read_bytes().startswith(b"%PDF")


def test_a_day_with_the_mouse_only(program: Program, tmp_path: Path, door: Answers) -> None:
    hand = Mouse(program)
    waiting, touches, promises = lines(program.window), Touch.select().count(), kept()

    # Five touches: the button of whoever stands there, the last of them among those who were folded away.
    for name in waiting[1:4]:
        hand.press(f"Talked: {name}")
    hand.press("more people")
    for name in lines(program.window)[-2:]:
        hand.press(f"Talked: {name}")
    assert Touch.select().count() == touches + 5

    # Two promises, one of them late.
    hand.press("Kept: Jacket fitting")
    hand.press("How it ended: Invoice correction")
    hand.choose("Kept")
    assert kept() == promises + 2

    # The complaint is answered from the card, which a click on its line opens.
    first = next(card for card in program.window.findChildren(LineCard) if card.line.name == "Mehmet Demir")
    hand.click(first)
    hand.press("Spoken with now")
    assert Complaint.select().where(Complaint.first_contact_at == NOW).count() == 1

    # The card is edited, and the word that confirms it takes it back.
    customer = first_named("Mehmet Demir")
    hand.press("Change the rhythm")
    hand.press("loves a chat")
    hand.press("Save")
    assert first_named("Mehmet Demir").pace == Pace.CHATTY != customer.pace
    hand.press("Undo")
    assert first_named("Mehmet Demir").pace == customer.pace

    # The report of whose card is seen.
    report = tmp_path / "rapor.pdf"
    door.answer("choose_new_file", report)
    hand.press("Progress report")
    hand.press("Save PDF")
    assert report.read_bytes().startswith(b"%PDF")


def first_named(name: str) -> Customer:
    return Customer.get(Customer.name == name)
