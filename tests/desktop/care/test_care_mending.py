"""The road back from a break, told and drawn, until the customer's own word."""

import dataclasses
import datetime
from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QWidget

from db.commands.breaks import begin_by_hand
from db.models import Break
from db.queries.care_recovery import mending
from db.relationship.recovery import recovery
from desktop.context import Context
from desktop.pages.care.mending import MendingSection
from desktop.pages.care.road_line import RoadLine
from desktop.widgets.adding import Adding
from tests.desktop.care.conftest import NOW, Show, seen, told


def test_somebody_mends_from_a_break_noted_by_hand_until_their_own_word(
    ayse: int, page: Show, settle: Callable[[], None]
) -> None:
    shown = page("mending")
    (adding,) = seen(shown, Adding)
    adding.said.emit("Nobody")
    settle()
    assert "Nobody is called “Nobody”." in told(shown)
    adding.said.emit("yilmaz")
    settle()
    (broken,) = Break.select()
    assert (broken.customer_id, broken.cause, broken.mended_on) == (ayse, "by_hand", None)
    assert any(text.startswith("the day before ") for text in told(shown))
    (line,) = seen(shown, RoadLine)
    drawn = line.grab().toImage()
    colours = {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(0, drawn.height(), 2)}
    assert len(colours) > 3  # the line, where it broke, how warm it was before
    button = next(widget for widget in shown.findChildren(QAbstractButton) if _says(widget, "They said all is well"))
    button.click()
    settle()
    assert Break.get().mended_on == NOW.date()


def _says(widget: QWidget, text: str) -> bool:
    return widget.isVisible() and getattr(widget, "text", str)() == text


def test_the_way_back_is_told_as_a_share_until_it_is_as_warm_as_before(
    ayse: int, page: Show, settle: Callable[[], None], context: Context
) -> None:
    begin_by_hand(context.journal, ayse, NOW.date(), NOW)
    shown = page("mending")
    (row,) = mending(context.journal, NOW.date())
    days = [NOW.date() + datetime.timedelta(later) for later in range(4)]

    def way_back(*warmth: float) -> set[str]:
        road = recovery(row.broke_on, 58.0, days[: len(warmth)], warmth)
        shown.findChildren(MendingSection)[0].show_facts((dataclasses.replace(row, road=road),))
        return {text for text in told(shown) if "way back" in text or "As warm" in text}

    assert way_back(48, 38) == set()
    assert way_back(48, 38, 53) == {"75% of the way back is done."}
    assert way_back(48, 38, 57.99) == {"99% of the way back is done."}
    assert way_back(48, 38, 58, 50) == {"As warm as before again: 20 November 2026"}
    assert way_back(58, 60) == set()
    row = dataclasses.replace(row, mended_on=NOW.date())  # by their own word: the road is over
    assert way_back(48, 38, 53) == set()
    assert way_back(48, 38, 58, 50) == {"As warm as before again: 20 November 2026"}
