"""The pill in the head of a card that asks about an unusual silence, and takes the owner's answer."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from db.queries.card import Card
from db.records import DriftAnswerKind
from desktop import silences, theme
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.shares import chance
from desktop.widgets.chip import ChipButton
from desktop.widgets.text import PlainLabel, tip

if TYPE_CHECKING:
    from db.relationship.drift import DriftRow


class DriftPill(ChipButton):
    """A question, never a label: pressed, it offers what the owner may know of the silence.

    Attributes:
        answered: a `DriftAnswerKind`; it stops the asking.
        traced: the days it is told from are to be shown.
    """

    answered = Signal(object)
    traced = Signal()

    def __init__(self, row: DriftRow, words: Words, formats: Formats, parent: QWidget | None = None) -> None:
        """Ask about the silence of `row`."""
        share = chance(row.probability, formats)
        super().__init__(self.tr("drifting · {share}").format(share=share), "bad", parent=parent)
        self._words = words
        self.setChecked(True)
        told = self.tr("Silent for {silence}; usually in touch every {gap}. Do you know why? Press to say so.").format(
            silence=formats.span(row.silence_days), gap=formats.span(max(1, round(row.typical_gap_days)))
        )
        self.setToolTip(tip(told))
        self.setAccessibleDescription(told)
        self.clicked.connect(self._ask)

    def menu(self) -> QMenu:
        """Return the answers."""
        menu = QMenu(self)
        menu.addAction(_question(self.tr("Upset, moved away, or not the season?"), menu))
        for kind in DriftAnswerKind:
            action = menu.addAction(silences.answer(kind, self._words))
            action.triggered.connect(lambda _=False, kind=kind: self.answered.emit(kind))
        menu.addSeparator()
        menu.addAction(self.tr("Show what this is counted from")).triggered.connect(self.traced)
        return menu

    @Slot()
    def _ask(self) -> None:
        self.setChecked(True)  # it shows how it stands, not that it was pressed
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft() + QPoint(0, 2)))


def _question(text: str, menu: QMenu) -> QAction:
    """Return a line of words in a menu; the style draws a section's title as a mere line."""
    space = theme.current().space
    label = PlainLabel(text, size="small", ink="muted")
    label.setContentsMargins(space.m, space.s, space.m, space.s)
    action = QWidgetAction(menu)
    action.setText(text)
    action.setDefaultWidget(label)
    action.setEnabled(False)
    return action


def is_to_ask(card: Card, row: DriftRow, answered_on: datetime.date | None, today: datetime.date) -> bool:
    """Say whether the silence of `row` is still a question, by what the card says since it was worked out.

    Whom the shop reached within their usual gap was asked: the answer takes its time.
    """
    standing = card.standing
    if card.archived or card.trashed or (standing.lost_on is not None and standing.won_back_on is None):
        return False
    if answered_on is not None and (today - answered_on).days <= row.silence_days:
        return False
    last = card.state.last_contact_on
    return last is None or (today - last).days >= max(1.0, row.typical_gap_days)
