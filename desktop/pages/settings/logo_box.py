"""The logo as it is printed, and the ways to another one: a button, or a file dropped on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from db.commands.shop import LogoFile
from desktop import icons, logos, messages, paths, theme
from desktop.context import Context
from desktop.tasks import Lane
from desktop.widgets import paint
from desktop.widgets.button import Button, Kind
from desktop.widgets.lines import Pills
from desktop.widgets.text import PlainLabel


class LogoBox(QWidget):
    """Shows the logo on white, as on paper.

    Attributes:
        chosen: the `LogoFile` that was read, or None: the logo is to go.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `show_logo` fills it."""
        super().__init__(parent)
        self._context = context
        self._paper = _Paper()
        self._choose = Button(icon="upload", compact=True)
        self._remove = Button(icon="trash-2", kind=Kind.QUIET, compact=True)
        self._hint = PlainLabel(size="small", ink="muted", wrap=True)
        right = QVBoxLayout()
        right.setSpacing(theme.current().space.s)
        right.addWidget(Pills([self._choose, self._remove]))
        right.addWidget(self._hint)
        right.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.l)
        layout.addWidget(self._paper, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(right, 1)
        self.setAcceptDrops(True)
        self._choose.clicked.connect(self._ask_for_file)
        self._remove.clicked.connect(self._take_off)

    def show_logo(self, logo: bytes | None) -> None:
        """Show a logo, or the empty place for one."""
        self._paper.show_picture(logo)
        self._remove.setVisible(logo is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._choose.setText(self.tr("Choose a file…"))
        self._remove.setText(self.tr("Remove"))
        self._hint.setText(self.tr("A PNG, JPEG or SVG file. You may also drop it here."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(_is_logo(url.toLocalFile()) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if _is_logo(url.toLocalFile())]
        if files:
            event.acceptProposedAction()
            self.take(files[0])

    def take(self, file: Path) -> None:
        """Read a file somebody gave; one that is no picture is told about, and the logo stays."""
        self._context.tasks.run(lambda _ticket: logos.read_logo(file), self._keep, lane=Lane.WORK)

    def _keep(self, logo: LogoFile) -> None:
        self.chosen.emit(logo)

    @Slot()
    def _ask_for_file(self) -> None:
        kinds = self.tr("Pictures ({endings})").format(endings=" ".join(f"*{ending}" for ending in logos.ENDINGS))
        file = messages.choose_file(self, self.tr("Your logo"), paths.documents_folder(), kinds)
        if file is not None:
            self.take(file)

    @Slot()
    def _take_off(self) -> None:
        self.chosen.emit(None)


class _Paper(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, logo: bytes | None) -> None:
        self._picture = QImage.fromData(logo) if logo else QImage()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(150), theme.scaled(72))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme.current().radius.small
        white = QColor(Qt.GlobalColor.white)
        fill = white if not self._picture.isNull() else theme.colour("paper")
        paint.box(painter, self.rect(), radius, fill, theme.colour("line"))
        if self._picture.isNull():
            side = theme.scaled(22)
            place = QRect(0, 0, side, side)
            place.moveCenter(self.rect().center())
            icons.draw(painter, place, "store", "faint")
            return
        inside = self.rect().adjusted(10, 10, -10, -10)
        size = self._picture.size().scaled(inside.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(inside.topLeft(), size)
        place.moveCenter(inside.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._picture)


def _is_logo(name: str) -> bool:
    return name.lower().endswith(logos.ENDINGS)
