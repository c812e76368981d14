"""The shop's own papers in the window: chosen, seen, saved and printed."""

from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from db.commands.customers import trash_customer
from db.models import Consent, PostalAddress
from desktop.context import Context
from desktop.pages.reports import printing
from desktop.pages.reports.own_papers import OwnPapers
from desktop.pages.reports.view import ReportsPage
from desktop.papers.orders import Paper
from desktop.targets import PaperTarget


class Answering(Protocol):
    """The part of the stand-in for message boxes these tests use."""

    told: list[tuple[object, ...]]

    def answer(self, name: str, *values: object) -> None: ...


def press(qtbot: QtBot, inside: QWidget, words: str) -> None:
    (button,) = [one for one in inside.findChildren(QAbstractButton) if one.text() == words and one.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_paper_is_chosen_seen_saved_and_printed(  # noqa: PLR0915 - one story
    qtbot: QtBot, context: Context, ayse: int, door: Answering, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ReportsPage(context)
    qtbot.addWidget(page)
    page.resize(1156, 794)
    page.show()
    page.refresh(None)
    page.open(PaperTarget("morning"))
    (own,) = page.findChildren(OwnPapers)

    def rest() -> None:
        qtbot.waitUntil(lambda: context.tasks.idle, timeout=30_000)

    rest()
    assert own.isVisible()
    assert own.paper is Paper.MORNING
    assert page._preview.pages.page_count == 1

    press(qtbot, own, "Relationship review")
    rest()
    assert page._right.currentIndex() == 1, "a review needs somebody it is about"
    page.open(PaperTarget("review", ayse))
    rest()
    assert own._client.text() == "Ayşe Yılmaz"
    assert page._right.currentIndex() == 0

    door.answer("choose_new_file", tmp_path / "inceleme.pdf")
    press(qtbot, own, "Save PDF")
    rest()
    assert (tmp_path / "inceleme.pdf").read_bytes().startswith(b"%PDF")
    door.answer("choose_new_file", tmp_path / "nowhere" / "inceleme.pdf")
    press(qtbot, own, "Save PDF")
    rest()
    assert door.told

    def to_file(size: tuple[float, float]) -> QPrinter:
        printer = original(size)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return printer

    original = printing.printer_for
    monkeypatch.setattr(printing, "printer_for", to_file)
    door.answer("choose_printer", True)
    press(qtbot, own, "Print")
    rest()
    assert (tmp_path / "printed.pdf").stat().st_size > 1000

    press(qtbot, own, "Poster of thanks")
    rest()
    assert page._right.currentIndex() == 1
    assert "nothing to put on this paper" in own._told.text()

    press(qtbot, own, "Labels and envelopes")
    rest()
    assert own._told.text() == "1 customer has no address."
    PostalAddress.create(customer=ayse, street="Bahariye Cd. 52", city="İstanbul")
    own._labels._stock.setCurrentIndex(own._labels._stock.findText("Envelope DL (220 × 110 mm)"))
    rest()
    assert page._right.currentIndex() == 0
    assert not own._labels._start.isVisible(), "envelopes have no labels to begin at"
    no_letters = Consent.create(customer=ayse, channel="letter", state="refused", given_on=context.today())
    own.make()
    rest()
    assert (page._right.currentIndex(), own._told.text()) == (1, "1 customer asked for no letters.")
    no_letters.delete_instance()
    own._labels._whom.setText("nobody at all")
    qtbot.waitUntil(lambda: not own._labels._pause.isActive(), timeout=30_000)
    rest()
    assert page._right.currentIndex() == 1
    page.open(PaperTarget("labels", customer_ids=(ayse,)))
    rest()
    assert page._right.currentIndex() == 0, "one customer's label asks nobody to be found"
    assert not own._labels._whom.isVisible()

    trash_customer(context.journal, ayse, context.now())
    page.open(PaperTarget("card", ayse))
    rest()
    assert own._told.text()
    assert own._client.text() == ""

    press(qtbot, own, "Progress report")
    rest()
    assert not own.isVisible()
