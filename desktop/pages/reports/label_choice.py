"""What labels and envelopes need to know: what is in the printer, where to begin, to whom."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.papers.orders import PostWish
from desktop.pdf.stocks import Stock, labels_on
from desktop.widgets.choice import Choice
from desktop.widgets.forms import Field, Line
from desktop.widgets.search_box import SearchBox

_PAUSE_MS = 200


class LabelChoice(QWidget):
    """Chooses the stock, the first label that is still on its sheet, and whom a search finds.

    Attributes:
        changed: something else was chosen or typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with the most usual sheet."""
        super().__init__(parent)
        self._stock, self._start, self._whom = Choice(), Line("1"), SearchBox()
        self._named = [Field(self._stock), Field(self._start), Field(self._whom)]
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.s)
        for field in self._named:
            layout.addWidget(field)
        for stock in Stock:
            self._stock.addItem("", stock.name)
        self._stock.currentIndexChanged.connect(self._choose)
        for line in (self._start, self._whom):
            line.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self.changed)
        self._retranslate()

    def wish(self) -> PostWish:
        """Return what is chosen. A first label that is no number, or on no sheet, is the first."""
        stock = Stock[self._stock.currentData()]
        typed = self._start.text().strip()
        start = int(typed) if typed.isdecimal() and len(typed) < 4 else 1
        return PostWish(stock.name, start if 1 <= start <= labels_on(stock) else 1, self._whom.text().strip())

    def ask_to_whom(self, *, known: bool) -> None:
        """Ask to whom, unless that is known already."""
        self._named[2].setVisible(not known)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @Slot()
    def _choose(self) -> None:
        self._named[1].setVisible(labels_on(Stock[self._stock.currentData()]) > 1)
        self.changed.emit()

    def _retranslate(self) -> None:
        names = (self.tr("What is in the printer?"), self.tr("Begin at label number"), self.tr("To whom?"))
        for field, name in zip(self._named, names, strict=True):
            field.set_name(name)
        self._whom.setPlaceholderText(self.tr("A tag or a name; empty for everybody"))
        for number, text in enumerate(self._stocks().values()):
            self._stock.setItemText(number, text)

    def _stocks(self) -> Mapping[Stock, str]:
        return {
            Stock.A4_3X8: self.tr("Labels A4, 3 × 8 (63.5 × 33.9 mm)"),
            Stock.A4_3X8_FULL: self.tr("Labels A4, 3 × 8 (70 × 37 mm)"),
            Stock.A4_2X7: self.tr("Labels A4, 2 × 7 (99.1 × 38.1 mm)"),
            Stock.LETTER_3X10: self.tr("Labels Letter, 3 × 10 (2⅝ × 1 in)"),
            Stock.LETTER_2X7: self.tr("Labels Letter, 2 × 7 (4 × 1⅓ in)"),
            Stock.DL: self.tr("Envelope DL (220 × 110 mm)"),
            Stock.C5: self.tr("Envelope C5 (229 × 162 mm)"),
            Stock.C6: self.tr("Envelope C6 (162 × 114 mm)"),
            Stock.NUMBER_10: self.tr("Envelope No. 10 (9½ × 4⅛ in)"),
        }
