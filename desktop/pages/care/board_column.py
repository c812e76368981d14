"""One column of the complaint board, and the small sheets that stand in it and can be dragged on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from db.queries.care_complaints import Case, Stage
from db.records import ComplaintOutcome
from desktop import terms, theme
from desktop.context import Context
from desktop.pages.care.waits import HOUR, contacted_after
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.chip import Chip
from desktop.widgets.text import ElidedLabel, PlainLabel

_CARRIED = "application/x-hatir-complaint"
_FEWEST = 110
_LONGEST_WORDS = 90
_TONES = {Stage.HEARD: "bad", Stage.CONTACTED: "caution", Stage.REMEDIED: "info", Stage.CLOSED: "good"}


class BoardColumn(QWidget):
    """The cases that stand at one stage.

    Attributes:
        chosen: a case has the keyboard or was clicked; its id.
        opened: Enter was pressed on it, or it was double-clicked.
        moved: a case's id, and the `Stage` it was dragged or sent to.
        aside: a case's id, and −1 or 1: the keyboard goes to the column beside.
    """

    chosen = Signal(int)
    opened = Signal(int)
    moved = Signal(int, int)
    aside = Signal(int, int)

    def __init__(self, stage: Stage, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty column."""
        super().__init__(parent)
        self._stage, self._context = stage, context
        self._cases: list[CaseCard] = []
        self._title = ElidedLabel(weight=Weight.STRONG)
        self._count = Chip()
        space = theme.current().space
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch()
        self._column = QVBoxLayout()
        self._column.setSpacing(space.xs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.s, space.s, space.s, space.s)
        layout.setSpacing(space.s)
        layout.addLayout(head)
        layout.addLayout(self._column)
        layout.addStretch()
        self.setMinimumWidth(theme.scaled(_FEWEST))
        self.setAcceptDrops(True)

    def show_cases(self, cases: Sequence[Case], chosen: int) -> None:
        """Show these. Whoever calls it puts the keyboard back where it was: the case may stand in another column."""
        for card in self._cases:
            card.hide()
            card.deleteLater()
        self._cases = []
        for case in cases:
            card = CaseCard(case, self._context)
            card.mark(marked=case.id == chosen)
            card.chosen.connect(self.chosen)
            card.opened.connect(self.opened)
            card.sent.connect(self._send)
            card.stepped.connect(self._step)
            card.aside.connect(self.aside)
            self._cases.append(card)
            self._column.addWidget(card)
            card.show()
        self._count.show_as(self._context.formats().number(len(cases)), _TONES[self._stage] if cases else "neutral")

    def begin(self, case_id: int = 0) -> bool:
        """Give the keyboard to a case, or to the first one; False where there is none."""
        card = next((card for card in self._cases if card.case_id == case_id), next(iter(self._cases), None))
        if card is not None:
            card.setFocus(Qt.FocusReason.TabFocusReason)
        return card is not None

    @property
    def focused(self) -> int:
        """The case that has the keyboard, 0 for none."""
        return next((card.case_id for card in self._cases if card.hasFocus()), 0)

    def mark(self, case_id: int) -> None:
        """Show which case is open below the board."""
        for card in self._cases:
            card.mark(marked=card.case_id == case_id)

    def retranslate(self) -> None:
        """Write every word in the language of the moment."""
        names = {
            Stage.HEARD: self.tr("Heard"),
            Stage.CONTACTED: self.tr("Spoken with"),
            Stage.REMEDIED: self.tr("Remedy done"),
            Stage.CLOSED: self.tr("Their yes"),
        }
        self._title.setText(names[self._stage])

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.box(QPainter(self), self.rect(), theme.current().radius.large, theme.colour("rail"), None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(_CARRIED):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        carried = bytes(event.mimeData().data(_CARRIED).data()).decode()
        event.acceptProposedAction()
        self.moved.emit(int(carried), int(self._stage))

    def _send(self, case_id: int, by: int) -> None:
        to = self._stage + by
        if to in set(Stage):
            self.moved.emit(case_id, to)

    def _step(self, case_id: int, by: int) -> None:
        places = [card.case_id for card in self._cases]
        at = places.index(case_id) + by
        if 0 <= at < len(places):
            self.begin(places[at])


class CaseCard(QWidget):
    """One complaint on the board: whose, how long it waits, the first words.

    Attributes:
        chosen, opened: its id.
        sent: its id, and 1 to take it a step on, −1 to open it again.
        stepped, aside: its id, and where the keyboard goes: up and down, to the columns beside.
    """

    chosen = Signal(int)
    opened = Signal(int)
    sent = Signal(int, int)
    stepped = Signal(int, int)
    aside = Signal(int, int)

    def __init__(self, case: Case, context: Context) -> None:
        """Show `case`."""
        super().__init__()
        self.case_id = case.id
        self._marked = False
        self._pressed_at: QPoint | None = None
        self._context = context
        name = ElidedLabel(case.name, weight=Weight.STRONG)
        words = case.words
        if len(words) > _LONGEST_WORDS:
            words = f"{words[:_LONGEST_WORDS].rsplit(' ', 1)[0]}…"  # never within a word, unless there is but one
        said = PlainLabel(words, size="small", wrap=True)
        said.setMinimumWidth(0)
        clock = self._clock(case)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 9)
        layout.setSpacing(3)
        layout.addWidget(name)
        layout.addWidget(said)
        layout.addWidget(clock)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(f"{case.name}, {clock.text()}")
        self.setAccessibleDescription(case.words)

    def mark(self, *, marked: bool) -> None:
        """Show that it is the one that is open below."""
        self._marked = marked
        self.update()

    def _clock(self, case: Case) -> PlainLabel:
        formats, today = self._context.formats(), self._context.today()
        if case.outcome is not None and case.closed_at is not None:
            day = formats.near(case.closed_at.astimezone(self._context.journal.zone).date(), today)
            if case.outcome is ComplaintOutcome.UNREACHABLE:
                named = terms.named(ComplaintOutcome.UNREACHABLE, self._context.words())
                return PlainLabel(f"{named} · {day}", size="small", ink="muted", wrap=True)
            return PlainLabel(self.tr("yes on {day}").format(day=day), size="small", ink="good", wrap=True)
        if case.first_contact_at is None:
            ink = "bad" if case.overdue else "caution"
            return PlainLabel(
                self._waiting(case),
                size="small", ink=ink, wrap=True,
            )  # fmt: skip
        if case.remedied_at is None:
            return PlainLabel(
                contacted_after(case.waited, self._context.words(), formats),
                size="small", ink="bad" if case.overdue else "muted", wrap=True,
            )  # fmt: skip
        day = formats.near(case.remedied_at.astimezone(self._context.journal.zone).date(), today)
        return PlainLabel(
            self.tr("remedied {day}, waiting for their yes").format(day=day), size="small", ink="muted", wrap=True
        )

    def _waiting(self, case: Case) -> str:
        formats, today, minutes = self._context.formats(), self._context.today(), case.waited
        if case.opens_at is not None:
            when = formats.moment(case.opens_at, today)
            return self.tr("we are closed; the clock starts {when}").format(when=when)
        if minutes < 1:
            return self.tr("heard {when}").format(when=formats.moment(case.heard_at, today))
        if minutes < HOUR:
            return self.tr("waiting for %n open minute(s)", "", minutes)
        return self.tr("waiting for %n open hour(s)", "", minutes // HOUR)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        by = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(Qt.Key(key), 0)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.case_id)
        elif not by:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(self.case_id, by)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit(self.case_id, by)
        else:
            self.aside.emit(self.case_id, by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.case_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pressed = self._pressed_at
        far = QApplication.startDragDistance()
        if pressed is None or (event.position().toPoint() - pressed).manhattanLength() < far:
            return
        self._pressed_at = None
        carried = QMimeData()
        carried.setData(_CARRIED, str(self.case_id).encode())
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.setPixmap(self.grab())
        drag.setHotSpot(pressed)
        drag.exec(Qt.DropAction.MoveAction)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.chosen.emit(self.case_id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme.current().radius.small
        border = theme.colour("accent" if self._marked else "line")
        paint.box(painter, self.rect(), radius, theme.colour("surface"), border)
        if self.hasFocus():
            paint.focus_ring(painter, QRect(self.rect()), radius)
