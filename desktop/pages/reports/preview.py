"""The live preview: the pages, and floating below them zoom, page and size of the file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.context import Context
from desktop.pages.reports.pages_view import PagesView
from desktop.widgets import paint
from desktop.widgets.button import Button, Kind
from desktop.widgets.text import PlainLabel, tip

_FOOT = 16


class Preview(QWidget):
    """Shows a PDF file as it will leave the house."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin without a file."""
        super().__init__(parent)
        self._context = context
        self._size = 0
        self.pages = PagesView(context.tasks, self)
        self.pages.shown.connect(self._tell)
        self.pages.verticalScrollBar().valueChanged.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self._bar = _ZoomBar(self)
        self._bar.hide()
        self._bar.out.clicked.connect(self.pages.zoom_out)
        self._bar.into.clicked.connect(self.pages.zoom_in)
        self._bar.fit.clicked.connect(self.pages.fit)
        for keys, does in (
            (QKeySequence.StandardKey.ZoomIn, self.pages.zoom_in),
            (QKeySequence.StandardKey.ZoomOut, self.pages.zoom_out),
            (QKeySequence("Ctrl+0"), self.pages.fit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(does)

    def show_file(self, data: bytes) -> None:
        """Show another file at the same place and zoom."""
        self._size = len(data)
        self.pages.show_file(data)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._bar.sizeHint().width() + 2 * _FOOT, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("rail"))

    @Slot()
    def _tell(self) -> None:
        if not self.pages.page_count:
            return
        formats = self._context.formats()
        page = f"{self.pages.current_page} / {self.pages.page_count} · {formats.size(self._size)}"
        self._bar.say(formats.percent(self.pages.zoom), page)
        self._bar.show()
        self.updateGeometry()
        self._settle()

    def _settle(self) -> None:
        self._bar.adjustSize()
        left = (self.width() - self._bar.width()) // 2
        self._bar.move(left, self.height() - self._bar.height() - _FOOT)


class _ZoomBar(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        space = theme.current().space
        self.out = Button(icon="zoom-out", kind=Kind.QUIET, compact=True)
        self.into = Button(icon="zoom-in", kind=Kind.QUIET, compact=True)
        self.fit = Button(kind=Kind.QUIET)
        self._page = PlainLabel(ink="muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(space.s, 2, space.l, 2)
        layout.setSpacing(space.xs)
        for widget in (self.out, self.fit, self.into):
            layout.addWidget(widget)
        layout.addSpacing(space.s)
        layout.addWidget(self._page)
        self._retranslate()

    def say(self, zoom: str, page: str) -> None:
        """Show the zoom and where one is."""
        self.fit.setText(zoom)
        self._page.setText(page)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.box(
            QPainter(self), self.rect(), theme.current().radius.medium, theme.colour("surface"), theme.colour("line")
        )

    def _retranslate(self) -> None:
        for button, name in (
            (self.out, self.tr("Smaller")),
            (self.into, self.tr("Larger")),
            (self.fit, self.tr("Show the whole page")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tip(name))
