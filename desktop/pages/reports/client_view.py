"""The screen turned toward the client: how their work stands, what was promised, what comes next, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.pdf.content import JobSteps, ProgressReport, PromiseLine, Tone
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.progress_line import ProgressLine
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import PlainLabel

_HELD_MS = 1_500
_TICK_MS = 30
_WIDEST = 1100
_BAR = (260, 12)
_TONES = {Tone.PLAIN: "ink", Tone.GOOD: "good", Tone.CAUTION: "caution"}


class ClientView(QWidget):
    """Fills the screen. It is left only on purpose: by a key, or a place in the corner, that is held for a moment.

    Attributes:
        left: the owner wants the journal back.
    """

    left = Signal()

    def __init__(self, report: ProgressReport) -> None:
        """Show of a report what is meant for the eyes at the counter."""
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        theme.dress(self)
        self._may_close = False
        self._hold = _Hold()
        self._scroll = Scroll(_Content(report))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(report.shop.name)
        layout = QVBoxLayout(self)
        space = theme.current().space
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(space.xl, space.s, space.xl, space.m)
        foot.addStretch()
        foot.addWidget(self._hold)
        layout.addLayout(foot)
        self._hold.held.connect(self._leave)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._let_go)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep() * 3,
            Qt.Key.Key_Up: -bar.singleStep() * 3,
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Space: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self._hold.begin()
        elif event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self._hold.let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hold.let_go()

    def closeEvent(self, event: QCloseEvent) -> None:
        # Alt+F4, or the cross in a list of windows: whoever stands before the screen is not let into the journal.
        if self._may_close:
            event.accept()
        else:
            event.ignore()

    @Slot()
    def _let_go(self) -> None:
        """The computer is about to end: nothing keeps it from that."""
        self._may_close = True

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("paper"))

    @Slot()
    def _leave(self) -> None:
        self._may_close = True
        self.left.emit()


class _Content(QWidget):
    def __init__(self, report: ProgressReport) -> None:
        super().__init__()
        space = theme.current().space
        inner = QWidget()
        inner.setMaximumWidth(theme.scaled(_WIDEST))
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        around = QHBoxLayout(self)
        around.setContentsMargins(space.xl, space.xl, space.xl, space.xl)
        around.addStretch(1)
        around.addWidget(inner, 1000)
        around.addStretch(1)
        self._down = QVBoxLayout(inner)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(space.s)
        head = QHBoxLayout()
        head.addWidget(_label(report.shop.name, "figure", ink="accent", weight=Weight.STRONG, serif=True), 1)
        head.addWidget(_label(report.date, "strong", ink="muted"))
        self._down.addLayout(head)
        self._down.addWidget(_Rule())
        self._down.addSpacing(space.l)
        self._down.addWidget(_label(report.title, "display", weight=Weight.STRONG, serif=True))
        headings = report.headings
        for job in report.jobs:
            self._head(f"{headings.progress} · {job.title}" if job.title else headings.progress)
            self._steps(job)
        if report.promises:
            self._head(headings.promises)
            for promise in report.promises:
                self._promise(promise)
        for heading, lines in ((headings.next_steps, report.next_steps), (headings.needs, report.needs)):
            self._lines(heading, lines)
        self._down.addStretch(1)

    def _head(self, text: str) -> None:
        self._down.addSpacing(theme.current().space.l)
        self._down.addWidget(_label(text, "title", weight=Weight.STRONG, serif=True))

    def _steps(self, job: JobSteps) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.current().space.xl)
        grid.setVerticalSpacing(theme.current().space.m)
        grid.setColumnStretch(0, 1)
        for row, step in enumerate(job.steps):
            bar = ProgressLine(step.share, "good" if step.share >= 1 else "accent")
            bar.setFixedSize(theme.scaled(_BAR[0]), theme.scaled(_BAR[1]))
            grid.addWidget(_label(step.title, "figure"), row, 0)
            grid.addWidget(bar, row, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(_label(step.day, "figure", wrap=False), row, 2, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(_label(step.status, "figure", ink="muted", wrap=False), row, 3)
        self._down.addLayout(grid)

    def _promise(self, promise: PromiseLine) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.current().space.xl)
        line.addWidget(_label(promise.words, "figure"), 1)
        line.addWidget(_label(promise.state, "figure", ink=_TONES[promise.tone], wrap=False))
        self._down.addLayout(line)

    def _lines(self, heading: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        self._head(heading)
        for line in lines:
            self._down.addWidget(_label(line, "figure"))


class _Hold(QWidget):
    """Says how one comes back, and fills while the key or the pointer is held.

    Attributes:
        held: it was held long enough.
    """

    held = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self._text = PlainLabel(size="small", ink="muted")
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._fill)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        layout = QHBoxLayout(self)
        side = self._ring().toRect().width()
        layout.setContentsMargins(side + theme.current().space.l, 4, theme.current().space.m, 4)
        layout.addWidget(self._text)
        self._retranslate()

    def begin(self) -> None:
        """Begin to fill."""
        self._tick.start()

    def let_go(self) -> None:
        """Be empty again."""
        self._tick.stop()
        self._share = 0.0
        self.update()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, theme.scaled(32)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.begin()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.let_go()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self._ring()
        painter.setPen(QPen(theme.colour("line"), 3))
        painter.drawEllipse(ring)
        if self._share > 0:
            painter.setPen(QPen(theme.colour("accent"), 3))
            painter.drawArc(ring, 90 * 16, -round(self._share * 360 * 16))

    def _ring(self) -> QRectF:
        side = theme.scaled(18)
        return QRectF(6, (self.height() - side) / 2, side, side)

    @Slot()
    def _fill(self) -> None:
        self._share = min(1.0, self._share + _TICK_MS / _HELD_MS)
        self.update()
        if self._share >= 1:
            self.let_go()
            self.held.emit()

    def _retranslate(self) -> None:
        told = self.tr("Hold Esc to go back")
        self._text.setText(told)
        self.setAccessibleName(told)


class _Rule(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(3)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.box(QPainter(self), self.rect(), 1, theme.colour("accent"), None)


def _label(
    text: str, size: str, *, ink: str = "ink", weight: Weight = Weight.REGULAR, serif: bool = False, wrap: bool = True
) -> PlainLabel:
    label = PlainLabel(text, size=size, ink=ink, weight=weight, serif=serif, wrap=wrap)
    label.setSizePolicy(
        QSizePolicy.Policy.Expanding if wrap else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred
    )
    return label
