"""The page of care of a tailor's with one customer, opened at one of its parts."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.changes import ChangeSet
from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import log_touch
from db.journal import Journal
from db.models import Staff
from db.records import Direction
from db.touchdraft import TouchDraft
from desktop import theme
from desktop.context import Context
from desktop.pages.care.keyed_line import KeyedLine
from desktop.pages.care.view import CarePage
from desktop.targets import CareTarget
from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure

W = TypeVar("W", bound=QWidget)
NOW = datetime.datetime(2026, 11, 18, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
CTRL = Qt.KeyboardModifier.ControlModifier
Show = Callable[[str], CarePage]


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with journals.create(tmp_path / "yildiz.hatir", now=NOW - datetime.timedelta(300), name="Yıldız") as made:
        Staff.create(name="Zeynep", position=0)
        yield made


@pytest.fixture
def ayse(journal: Journal) -> int:
    made = add_customer(journal, CustomerDraft(given_name="Ayşe", family_name="Yılmaz"), NOW - datetime.timedelta(200))
    customer_id = made.result or 0
    log_touch(journal, TouchDraft(customer_id, NOW - datetime.timedelta(90), direction=Direction.IN, mood=1), NOW)
    return customer_id


@pytest.fixture
def now() -> datetime.datetime:
    return NOW


@pytest.fixture
def page(qtbot: QtBot, context: Context, settle: Callable[[], None]) -> Show:
    """Open the page at one of its parts."""

    def shown(section: str) -> CarePage:
        made = CarePage(context)
        qtbot.addWidget(made)
        theme.dress(made)

        def hear(changes: ChangeSet) -> None:
            made.refresh(changes)

        context.bus.changed.connect(hear)
        made.resize(1150, 800)
        made.show()
        made.activateWindow()
        made.refresh(None)
        made.open(CareTarget(section=section))
        settle()
        return made

    return shown


def seen(page: QWidget, kind: type[W]) -> list[W]:
    return [child for child in page.findChildren(kind) if child.isVisible()]


def lines(page: QWidget) -> list[QWidget]:
    return [line for line in seen(page, QWidget) if isinstance(line, KeyedLine)]


def written(panel: QWidget, name: str) -> QLineEdit:
    return next(line for line in panel.findChildren(QLineEdit) if line.accessibleName() == name)


def told(page: QWidget) -> list[str]:
    figures = [figure.text() for figure in seen(page, TracedFigure)]
    return figures + [label.text() for label in seen(page, PlainLabel)]
