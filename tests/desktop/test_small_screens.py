"""On a small screen, and in large letters, nothing is out of reach and nobody scrolls aside to read a line.

A screen of 1920 × 1440 shown at 300 % is one of 640 × 480 to the window.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog

from db.records import Language
from desktop.targets import CareTarget, LogTarget, ReportTarget, SettingsTarget
from tests.desktop.views.seen import out_of_reach, scrolled_aside
from tests.desktop.views.walk import View, Walk, walking

#: What Qt's platform without a screen says when something pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

AT_300 = QSize(640, 480)
LAPTOP = QSize(1024, 680)
#: Those that last are also seen in large letters.
VIEWS = (
    View("today", lambda walk: walk.page("today"), lasting=True),
    View("log", lambda walk: walk.wanted(LogTarget(text="Ayşe Yılmaz aradı dün 15:30 20 dk memnun söz: kollar cuma"))),
    View("customers", lambda walk: (walk.press("LogPanel", "Close"), walk.page("customers"))),
    View("several customers", lambda walk: walk.choose_all_customers()),
    View("a new customer", lambda walk: walk.press("ListView", "New customer")),
    View("a card", lambda walk: walk.card_of("Mehmet Demir"), lasting=True),
    View("a changed rhythm", lambda walk: walk.press("RhythmPart", "Change the rhythm")),
    View("a changed touch", lambda walk: walk.change_a_talk()),
    *(
        View(
            f"care: {section}",
            lambda walk, section=section: walk.wanted(CareTarget(section=section)),
            lasting=section == "themes",
        )
        for section in ("promises", "complaints", "themes", "praise", "brand", "mending", "checklist", "people")
    ),
    View("trends", lambda walk: walk.page("trends"), lasting=True),
    View("a report", lambda walk: walk.wanted(ReportTarget(walk.customer("Ayşe Yılmaz"))), lasting=True),
    View("jobs", lambda walk: walk.page("jobs"), lasting=True),
    View("trash", lambda walk: walk.page("trash")),
    *(
        View(f"settings: {section}", lambda walk, section=section: walk.wanted(SettingsTarget(section=section)))
        for section in ("shop", "hours", "people", "tags", "fields", "figures", "look", "notices", "journal")
    ),
    View("an import", lambda walk: walk.take_in_contacts()),
    View("welcome", lambda walk: (walk.in_front().close(), walk.welcome())),
)


def test_nothing_is_out_of_reach_on_a_small_screen_or_in_large_letters(
    qapp: QApplication, tmp_path: Path, sample_shop: Callable[[Path, Language], Path]
) -> None:
    faults: dict[str, str] = {}
    with walking(qapp, Language.TR, sample_shop(tmp_path / "yildiz.hatir", Language.TR)) as walk:
        for size, scale in ((AT_300, 1.0), (LAPTOP, 2.0)):
            walk.program.desk.prefer(dataclasses.replace(walk.program.desk.settings.now, text_scale=scale))
            for view in VIEWS if size == AT_300 else [view for view in VIEWS if view.lasting]:
                _go(walk, view, size)
                for fault in (*out_of_reach(), *scrolled_aside()):
                    faults.setdefault(fault, f"{view.name}, {size.width()} × {size.height()}")
                for window in _too_large(size):
                    faults.setdefault(window, view.name)
            walk.page("today")
    assert not faults, "\n".join(f"{place}: {fault}" for fault, place in faults.items())


def _too_large(screen: QSize) -> Iterator[str]:
    """Yield the windows that are seen and can be made no smaller than the screen."""
    for window in QApplication.topLevelWidgets():
        least = window.minimumSizeHint().expandedTo(window.minimumSize())
        if window.isVisible() and isinstance(window, QDialog) and least.boundedTo(screen) != least:
            yield f"{type(window).__name__} is never smaller than {least.width()} × {least.height()}"


def _go(walk: Walk, view: View, size: QSize) -> None:
    walk.put_away()
    view.go(walk)
    walk.settle()
    walk.program.window.setMinimumSize(1, 1)  # the place without a screen says it is larger
    walk.resize(size)
