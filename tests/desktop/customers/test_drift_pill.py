"""An unusual silence is asked about in the head of the card, and the owner's answer stops the asking."""

import dataclasses
from collections.abc import Callable

from PySide6.QtWidgets import QWidgetAction
from pytestqt.qtbot import QtBot

from db.commands import complaints
from db.records import ComplaintOutcome, TouchKind
from db.relationship.stage import Stage
from desktop import silences
from desktop.context import Context
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.drift_pill import DriftPill
from desktop.pages.customers.warmth_part import WarmthPart
from desktop.shares import chance
from desktop.widgets.text import PlainLabel
from tests.desktop.customers.conftest import Shop, the

Open = Callable[[int], CardView]
Settle = Callable[[], None]


def pills(view: CardView) -> list[DriftPill]:
    return [pill for pill in view._header.findChildren(DriftPill) if pill.isVisible()]


def says_not_yet_known(view: CardView) -> bool:
    labels = the(view, WarmthPart).findChildren(PlainLabel)
    return any(label.text().startswith("Drift: not yet known") for label in labels if label.isVisible())


def test_an_unusual_silence_is_asked_about_until_the_owner_answers(
    qtbot: QtBot, ayse: int, shop: Shop, open_card: Open, context: Context, settle: Settle
) -> None:
    regular = shop.customer("Gül Doğan")
    for days_ago in range(3, 300, 12):
        shop.touch(regular, days_ago)
    silent = shop.customer("Mehmet Kaya")
    for days_ago in range(230, 420, 14):
        shop.touch(silent, days_ago)
    view = open_card(silent)
    qtbot.waitUntil(lambda: bool(pills(view)), timeout=20_000)
    drift = silences.known(context.journal, context.today())
    assert drift is not None
    share = chance(drift.unusual[silent].probability, context.formats())
    (pill,) = pills(view)
    assert pill.text() == f"drifting · {share}"
    assert not says_not_yet_known(view)
    assert not pills(open_card(regular))
    assert says_not_yet_known(open_card(ayse))  # three days on which she came
    (pill,) = pills(open_card(silent))
    menu = pill.menu()
    question, upset, moved, *_ = menu.actions()
    assert (question.text(), question.isEnabled()) == ("Upset, moved away, or not the season?", False)
    assert isinstance(question, QWidgetAction)  # words the style draws: it leaves out those of a section
    assert upset.text() == "Upset"
    moved.trigger()
    menu.deleteLater()
    settle()
    assert not pills(view)
    context.take_back()
    settle()
    assert len(pills(view)) == 1
    shop.touch(silent, 0)
    view.open(silent)
    settle()
    assert not pills(view)  # they have come again


def test_nothing_is_said_to_grow_beside_a_sign_of_loss(ayse: int, open_card: Open, settle: Settle) -> None:
    sheet = the(open_card(ayse), WarmthPart)
    settle()
    read = sheet._warmth
    assert read is not None
    for stage, change, silent, said in (
        (Stage.GROWING, None, False, True),
        (Stage.GROWING, -8.0, False, True),
        (Stage.GROWING, -30.0, False, False),
        (Stage.BLOSSOMING, 4.0, True, False),
        (Stage.WITHERING, -30.0, True, True),
    ):
        sheet.show_drift(is_known=True, is_asked=silent)
        sheet._take(dataclasses.replace(read, stage=stage, change=change))
        assert sheet._stage.isVisible() is said, (stage, change, silent)
        sheet.show_drift(is_known=True, is_asked=silent)
        assert sheet._stage.isVisible() is said, (stage, change, silent)


def test_nothing_is_said_to_grow_beside_an_open_complaint(
    shop: Shop, open_card: Open, context: Context, settle: Settle, qtbot: QtBot
) -> None:
    can = shop.customer("Can Uz")
    for days_ago in (3, 2):
        shop.touch(can, days_ago, mood=1)
    shop.touch(can, 1, "Late again", kind=TouchKind.COMPLAINT)
    sheet = the(open_card(can), WarmthPart)
    qtbot.waitUntil(lambda: sheet._warmth is not None)
    assert sheet._warmth is not None
    assert sheet._warmth.stage is Stage.GROWING
    assert not sheet._stage.isVisible()
    (case,) = sheet.card.complaints
    now = context.now()
    context.do(lambda: complaints.closed(context.journal, case.id, ComplaintOutcome.YES, now, now))
    settle()
    assert sheet._stage.isVisible()
