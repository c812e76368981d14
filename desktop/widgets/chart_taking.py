"""The button that takes a chart elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from desktop.widgets.button import Kind
from desktop.widgets.lines import SmallButton
from desktop.widgets.menu_place import open_below

ENDINGS = ("png", "svg", "csv")
"""Of the files a chart can be taken elsewhere in."""


class TakeChart(SmallButton):
    """Offers a picture in dots, one that stays sharp, or the figures; where nothing is drawn, the figures alone.

    Attributes:
        wanted: the ending of the file the chart is wanted as.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, endings: Sequence[str] = ENDINGS) -> None:
        """Make it, for files of these endings."""
        super().__init__("download", parent=parent, kind=Kind.QUIET)
        self._endings = endings
        self.clicked.connect(self._offer)
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self.set_name(self.tr("Export"))

    @Slot()
    def _offer(self) -> None:
        menu = QMenu(self)
        names = (self.tr("Picture (PNG)"), self.tr("Drawing (SVG)"), self.tr("Table (CSV)"))
        for ending, name in zip(ENDINGS, names, strict=True):
            if ending in self._endings:
                menu.addAction(name).setData(ending)
        menu.triggered.connect(lambda action: self.wanted.emit(action.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        open_below(menu, self)
