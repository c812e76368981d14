"""The copy of somebody's data: how far it is, thinking better of it, and stories of thousands of touches."""

import datetime
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.commands.customers import CustomerDraft, add_customer
from db.journal import Journal
from db.models import Touch
from db.records import Language
from desktop import copying_data
from desktop.context import Context
from desktop.copying_data import CopyStopped, copy_data
from desktop.pages.customers import copying
from desktop.pages.customers.page import CustomersPage
from desktop.pdf.content import PageSize
from desktop.pdf.house import Event, HousePaper, Part
from desktop.pdf.house_paper import house_paper
from desktop.prose import Prose, Run
from desktop.targets import DataCopyTarget
from tests.desktop.customers.on_card import Door, Open, Settle, button, texts
from tests.desktop.views.seen import cut_off

WORDS = "Kollar biraz uzun geldi, cuma günü tekrar bakılacak; provayı salı günü beraber yaptık, çok memnun kaldı"


def long_story(journal: Journal, now: datetime.datetime) -> int:
    whose = add_customer(journal, CustomerDraft(name="Ayşe Yılmaz"), now).result or 0
    rows = [
        {
            "customer": whose,
            "at": at,
            "zone": "Europe/Istanbul",
            "on": at.date(),
            "logged_at": at,
            "words": f"{WORDS} {number}",
        }
        for number in range(60)
        for at in (now - datetime.timedelta(days=number),)
    ]
    Touch.insert_many(rows).execute()
    return whose


def test_it_says_how_far_it_is_and_leaves_nothing_when_somebody_thinks_better_of_it(
    journal: Journal, now: datetime.datetime, tmp_path: Path
) -> None:
    whose = long_story(journal, now)
    told: list[tuple[int, int]] = []
    made = copy_data(journal, whose, tmp_path / "whole", now, lambda done, total: told.append((done, total)))
    assert made.paper.is_file()
    assert told == sorted(told)
    assert told[-1] == (100, 100)
    assert len(set(told)) > 30

    for stop_at in (15, 60, 100):

        def step(done: int, _total: int, stop_at: int = stop_at) -> None:
            if done >= stop_at:
                raise CopyStopped

        with pytest.raises(CopyStopped):
            copy_data(journal, whose, tmp_path / "stopped", now, step)
        assert not (tmp_path / "stopped").exists()


def test_the_more_pages_a_paper_has_the_longer_it_takes_and_no_more_than_that() -> None:
    told: list[tuple[int, int]] = []
    lines = tuple(Event("12 Kas", Prose((Run("Aradı", strong=True), Run(f" · {WORDS} {n}")))) for n in range(250))
    paper = HousePaper(
        page_size=PageSize.A4,
        language="tr-TR",
        made_on=datetime.date(2026, 11, 21),
        date="21 Kasım 2026",
        kind="Kopya",
        title="Ayşe Yılmaz",
        about="",
        shop="Yıldız Terzi",
        accent="",
        mark="Size özel",
        continued="devam",
        lead=(),
        figures=(),
        parts=(Part("Neler oldu", lines),),
        photo=None,
        dense=False,
    )
    assert house_paper(paper, lambda done, total: told.append((done, total))) == house_paper(paper)
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert len(told) < 5 * len(lines)  # made, measured, measured on its page, drawn; here and there one is cut


def test_the_window_says_how_far_it_is_and_stops_when_asked(
    tmp_path: Path,
    page: CustomersPage,
    open_card: Open,
    context: Context,
    settle: Settle,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    door: Door,
) -> None:
    whose = long_story(context.journal, context.now())
    monkeypatch.setattr(copying, "_NOT_BEFORE_MS", 0)
    began, go_on = threading.Event(), threading.Event()
    drawn = copying_data.files.write_whole

    def waiting(path: Path, content: bytes) -> None:
        began.set()
        go_on.wait(10)
        drawn(path, content)

    monkeypatch.setattr(copying_data.files, "write_whole", waiting)
    page.refresh()
    settle()
    card = open_card(whose)
    for stop in (True, False):
        door.answer("choose_folder", tmp_path / "given")
        page.open(DataCopyTarget(whose))
        qtbot.waitUntil(began.is_set)
        (shown,) = card.findChildren(copying.Copying)
        qtbot.waitUntil(lambda shown=shown: any(text.endswith("%") and text != "0%" for text in texts(shown)))
        assert "Ayşe Yılmaz" in texts(shown)
        assert not shown.isModal()
        context.speech.speak(Language.TR)
        qtbot.waitUntil(lambda shown=shown: "Kopya hazırlanıyor" in texts(shown))
        assert shown.windowTitle() == "Verilerinin kopyası"
        assert not [cut_off(label) for label in shown.findChildren(QLabel) if cut_off(label)]
        context.speech.speak(Language.EN)
        qtbot.waitUntil(lambda shown=shown: "The copy is being made" in texts(shown))
        if stop:
            button(shown, "Cancel").click()
            assert not shown.isVisible()
        go_on.set()
        qtbot.waitUntil(lambda: context.tasks.idle)
        settle()
        assert (tmp_path / "given").exists() is not stop
        assert len(door.told) == (0 if stop else 1)
        began.clear()
        go_on.clear()
    assert not card.findChildren(copying.Copying)
