"""The side of the window: the name of the program, the pages, the shop and its journal."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import icons, theme
from desktop.formats import Formats
from desktop.page import PageEntry
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.press import PressedByEnter
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import ElidedLabel, PlainLabel, tip

_WIDE = 204
_NARROW = 62
_ROOMY = 900  # a window from this width on has room for the names beside the pages


@dataclasses.dataclass(frozen=True, slots=True)
class ShopFacts:
    """What the foot of the rail tells: whose journal this is, where it lies, when it was last backed up."""

    name: str
    file: Path
    backed_up_at: datetime.datetime | None


class Rail(Scroll):
    """One button a page, with its count; in a narrow window the icons alone.

    Attributes:
        chosen: the key of the page that was asked for.
    """

    chosen = Signal(str)
    help_wanted = Signal()

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        """Show `entries` in their order; those that belong to no rail stand at its foot."""
        self._side = QWidget()
        super().__init__(self._side, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._entries = entries
        self._folded, self._offered = False, True
        self._group = QButtonGroup(self)
        self._buttons = {entry.key: NavButton(entry.icon, quiet=not entry.in_rail) for entry in entries}
        self._brand = Brand()
        self._foot = Foot()
        self._help = NavButton("life-buoy", quiet=True)
        self._help.clicked.connect(self.help_wanted)
        self._lay_out()
        self.retranslate()
        self._fit_width()

    def show_page(self, key: str) -> None:
        """Mark the page that is seen."""
        self._buttons[key].setChecked(True)

    def offer_pages(self, *, offered: bool) -> None:
        """Show the pages and whose journal is open; while none is, only the help is of use."""
        self._offered = offered
        self._foot.fold(folded=self._folded or not offered)
        for entry in self._entries:
            self._buttons[entry.key].setVisible(offered and (entry.in_rail or entry.in_foot))

    def show_count(self, key: str, count: int) -> None:
        """Show a figure beside a page's name; none for a negative one."""
        self._buttons[key].show_count(count)

    def show_shop(self, facts: ShopFacts, formats: Formats, today: datetime.date) -> None:
        """Tell whose journal is open."""
        self._foot.tell(facts, formats, today)

    def fit(self, window: int) -> None:
        """Show the names beside the icons if a window of this width has room for them."""
        folded = window < theme.scaled(_ROOMY)
        if folded == self._folded:
            return
        self._folded = folded
        for button in (*self._buttons.values(), self._help):
            button.fold(folded=folded)
        self._brand.fold(folded=folded)
        self._foot.fold(folded=folded or not self._offered)
        self._fit_width()

    def retranslate(self) -> None:
        """Write the names in the language of the moment."""
        for entry in self._entries:
            self._buttons[entry.key].setText(entry.title())
        self._help.setText(self.tr("Help"))
        self.setAccessibleName(self.tr("Pages"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.rect(), theme.colour("rail"))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), theme.colour("line"))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self._side)
        layout.setContentsMargins(12, 14, 13, 14)
        layout.setSpacing(2)
        layout.addWidget(self._brand)
        layout.addSpacing(10)
        for entry in self._entries:
            button = self._buttons[entry.key]
            button.setCheckable(True)
            self._group.addButton(button)
            button.clicked.connect(self._choose)
            if entry.in_rail:
                layout.addWidget(button)
        layout.addStretch()
        layout.addWidget(self._foot)
        for entry in self._entries:
            if not entry.in_rail and entry.in_foot:
                layout.addWidget(self._buttons[entry.key])
            elif not entry.in_rail:
                self._buttons[entry.key].setParent(self._side)
                self._buttons[entry.key].hide()
        layout.addWidget(self._help)

    def _fit_width(self) -> None:
        self.setFixedWidth(theme.scaled(_NARROW if self._folded else _WIDE))

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(next(key for key, button in self._buttons.items() if button.isChecked()))


class NavButton(PressedByEnter):
    """The name of a page, with its icon and count."""

    def __init__(self, icon: str, *, quiet: bool = False) -> None:
        """Make a button; a quiet one is smaller."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click means the page, and the keyboard goes there
        self._icon, self._quiet = icon, quiet
        self._count = -1
        self._folded = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_count(self, count: int) -> None:
        """Show a figure at the end; none for nothing, or for a negative one."""
        self._count = count
        self.setAccessibleDescription(self._figure() if count >= 0 else "")
        self._tell()
        self.update()

    def fold(self, *, folded: bool) -> None:
        """Show the icon alone, and the name as a tip; or both again."""
        self._folded = folded
        self._tell()
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        return QSize(theme.scaled(36 if self._folded else 150), metrics.height() + (10 if self._quiet else 15))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme.current().radius.small
        if self.isChecked():
            paint.box(painter, self.rect(), radius, theme.colour("surface"), theme.colour("line"))
        elif self.underMouse():
            paint.box(painter, self.rect(), radius, paint.mixed("rail", "line", 0.55), None)
        side = theme.scaled(16 if self._quiet else 18)
        left = (self.width() - side) // 2 if self._folded else 10
        icons.draw(painter, QRect(left, 0, side, self.height()), self._icon, "accent" if self.isChecked() else "muted")
        if not self._folded:
            self._draw_name(painter, self.rect().adjusted(left + side + 9, 0, -10, 0))
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), radius)

    def _draw_name(self, painter: QPainter, inside: QRect) -> None:
        self._draw_count(painter, inside)
        painter.setFont(self._font())
        painter.setPen(theme.colour("ink" if self.isChecked() else "muted"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _tell(self) -> None:
        named = f"{self.text()} · {self._figure()}" if self._count >= 0 else self.text()
        self.setToolTip(tip(named) if self._folded else "")

    def _draw_count(self, painter: QPainter, inside: QRect) -> None:
        if self._count <= 0:  # nothing waits: nothing is said
            return
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("muted"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._figure())

    def _figure(self) -> str:
        return QLocale().toString(self._count)

    def _font(self) -> QFont:
        return theme.font("small" if self._quiet else "body", Weight.REGULAR if self._quiet else Weight.STRONG)


class Brand(QWidget):
    """The name of the program, with its cup."""

    def __init__(self) -> None:
        """Make it; it says the same in every language."""
        super().__init__()
        self._folded = False
        self.setAccessibleName("Hatır")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fold(self, *, folded: bool) -> None:
        """Show the cup alone, or the name again."""
        self._folded = folded
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(36 if self._folded else 120), theme.scaled(38))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme.scaled(24)
        left = (self.width() - side) // 2 if self._folded else 11
        icons.draw(painter, QRect(left, 0, side, self.height() - 2), "coffee", "accent")
        if self._folded:
            return
        font = theme.font("figure", Weight.STRONG, serif=True)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        place = self.rect().adjusted(left + side + 11, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, "Hatır")


class Foot(QWidget):
    """The shop, its journal's file, and when that was last backed up."""

    def __init__(self) -> None:
        """Make it empty: no journal is open yet."""
        super().__init__()
        self._name = ElidedLabel(size="small", weight=Weight.BOLD)
        self._file = ElidedLabel(size="small", ink="muted")
        self._shield = _Shield()
        self._backup = ElidedLabel(size="small", ink="muted")
        backup = QHBoxLayout()
        backup.setSpacing(4)
        backup.addWidget(self._shield)
        backup.addWidget(self._backup, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 0, 4, 4)
        layout.setSpacing(0)
        layout.addWidget(self._name)
        layout.addWidget(self._file)
        layout.addLayout(backup)
        self._told = self._folded = False
        self.setVisible(False)

    def fold(self, *, folded: bool) -> None:
        """Go away where there is no room for words, or come back."""
        self._folded = folded
        self.setVisible(self._told and not folded)

    def tell(self, facts: ShopFacts, formats: Formats, today: datetime.date) -> None:
        """Show what is known of the open journal."""
        self._name.setText(facts.name or facts.file.stem)
        self._file.setText(facts.file.name)
        self._file.setToolTip(tip(str(facts.file)))
        if facts.backed_up_at is None:
            self._backup.setText(self.tr("Not backed up yet"))
        else:
            when = formats.moment(facts.backed_up_at, today)
            self._backup.setText(self.tr("Backed up {when}").format(when=when))
        self._told = True
        self.setVisible(not self._folded)


class _Shield(PlainLabel):
    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(14), theme.scaled(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.draw(QPainter(self), self.rect(), "shield-check", "muted")
