"""The page of care: calm parts, one at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.changes import ChangeSet
from db.queries.care import CareCounts, care_counts
from db.queries.care_people import has_several
from desktop import theme
from desktop.context import Context
from desktop.page import Page
from desktop.pages.care.section import Section
from desktop.targets import CareTarget, CustomerTarget, Target
from desktop.tasks import Ticket
from desktop.widgets.behind_panel import Behind, BehindLine, BehindPanel
from desktop.widgets.chip import ChipButton
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import PageTitle

_ICONS: Mapping[str, str] = {
    "promises": "handshake",
    "complaints": "cloud-lightning",
    "themes": "tag",
    "praise": "heart",
    "brand": "star",
    "mending": "life-buoy",
    "checklist": "list-checks",
    "people": "users-round",
}


_PANEL = 330
"""Width of what lies behind a figure."""
_BESIDE = 940
"""Below this width it lies in place of the part instead of beside it."""


class CarePage(Page):
    """Names of the parts above, one of them below. A part is made when it is first looked at."""

    def __init__(self, context: Context) -> None:
        """Make the page with its first part; `refresh` fills it."""
        super().__init__()
        self._context = context
        self._counting: Ticket | None = None
        self._counts: CareCounts | None = None
        self._traced = ""  # the figure the panel shows what lies behind of
        self._title = PageTitle()
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self._chips = {key: ChipButton(icon=_ICONS[key]) for key in _makers()}
        self._sections: dict[str, Section] = {}
        self._panel = BehindPanel()
        self._lay_out()
        self._group.buttonClicked.connect(self._turn)
        self._panel.opened.connect(self._open_line)
        self._panel.closed.connect(self._close_panel)
        self._retranslate()
        self._make(next(iter(self._chips)))

    def title(self) -> str:
        return self.tr("Care")

    def refresh(self, changes: object | None = None) -> None:
        heard = changes if isinstance(changes, ChangeSet) else None
        if heard is not None and self._present().concerns(heard):
            self._hide_panel()  # what it says may be so no longer
        for section in self._sections.values():
            section.hear(heard)
        self._present().look()
        if self._counting is not None:
            self._counting.cancel()
        journal, today = self._context.journal, self._context.today()
        self._counting = self._context.tasks.run(
            lambda _ticket: (care_counts(journal, today), has_several(journal)), self._show_counts
        )

    def open(self, target: Target) -> None:
        if isinstance(target, CareTarget) and target.section in self._chips:
            self._show(target.section)
            if target.customer_id:
                self._present().show_customer(target.customer_id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot(object)
    def _show_behind(self, behind: Behind) -> None:
        self._traced = behind.title
        self._panel.show()
        self._arrange()
        self._panel.show_behind(behind)

    @Slot(object)
    def _open_line(self, line: BehindLine) -> None:
        named = " · ".join(part for part in (self._traced, line.end) if part)
        self._context.bus.wanted.emit(CustomerTarget(line.customer_id, line.touch_id, line.keys, named))

    @Slot()
    def _close_panel(self) -> None:
        self._hide_panel()
        next(chip for chip in self._chips.values() if chip.isChecked()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide_panel(self) -> None:
        self._panel.hide()
        self._arrange()

    def _arrange(self) -> None:
        """Show what lies behind a figure beside the part, or in its place where both have no room."""
        shown, beside = not self._panel.isHidden(), self.width() >= theme.scaled(_BESIDE)
        margins = self._around.contentsMargins()
        margins.setLeft(0 if beside else theme.current().space.xl)
        self._around.setContentsMargins(margins)
        self._side.setVisible(shown)
        self._side.setMinimumWidth(theme.scaled(_PANEL) if beside else 0)
        self._side.setMaximumWidth(theme.scaled(_PANEL) if beside else self.maximumWidth())
        self._content.setVisible(beside or not shown)

    def _present(self) -> Section:
        return self._sections[next(key for key, chip in self._chips.items() if chip.isChecked())]

    def _show_counts(self, counted: tuple[CareCounts, bool]) -> None:
        self._counting = None
        counts, several = counted
        self._chips["people"].setVisible(several or self._chips["people"].isChecked())
        self._counts = counts
        self._name_chips()
        self.counted.emit(counts.waiting)

    def _lay_out(self) -> None:
        space = theme.current().space
        names = QWidget()
        row = FlowLayout(names, 6)
        for chip in self._chips.values():
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(chip)
            row.addWidget(chip)
        self._chips["people"].hide()
        policy = names.sizePolicy()
        policy.setHeightForWidth(True)
        names.setSizePolicy(policy)
        self._content, self._side = QWidget(), QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(space.xl, 20, 0, 0)
        column.setSpacing(space.s)
        column.addWidget(self._title)
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, space.xl, space.xs)
        beside.addWidget(names, 1)
        column.addLayout(beside)
        column.addWidget(self._stack, 1)
        self._around = QVBoxLayout(self._side)
        self._around.setContentsMargins(0, 20, space.xl, space.l)
        self._around.addWidget(self._panel)
        row_of_both = QHBoxLayout(self)
        row_of_both.setContentsMargins(0, 0, 0, 0)
        row_of_both.setSpacing(0)
        row_of_both.addWidget(self._content, 1)
        row_of_both.addWidget(self._side)
        self._hide_panel()

    @Slot(QAbstractButton)
    def _turn(self, button: QAbstractButton) -> None:
        self._show(next(key for key, chip in self._chips.items() if chip is button))

    def _show(self, key: str) -> None:
        self._hide_panel()
        held = any(chip.hasFocus() for chip in self._chips.values())
        self._make(key)
        if held:
            self._chips[key].setFocus(Qt.FocusReason.OtherFocusReason)
        self._present().look()

    def _make(self, key: str) -> None:
        """Bring a part to the front, made now if it was never looked at."""
        space = theme.current().space
        if key not in self._sections:
            section = self._sections[key] = _makers()[key](self._context)
            section.found.connect(self._show_behind)
            holder = _Holder()
            around = QVBoxLayout(holder)
            around.setContentsMargins(0, 2, space.xl, space.xl)
            around.addWidget(section)
            self._stack.addWidget(Scroll(holder))
        self._chips[key].setChecked(True)
        self._stack.setCurrentIndex(list(self._sections).index(key))

    def _retranslate(self) -> None:
        self._title.setText(self.title())
        self._panel.say(self.tr("Close"))
        self._hide_panel()  # what it says is of the other language
        self._name_chips()

    def _name_chips(self) -> None:
        counts = self._counts
        figures = {
            "promises": counts.late_promises if counts else 0,
            "complaints": counts.complaints if counts else 0,
            "mending": counts.mending if counts else 0,
        }
        names = {
            "promises": self.tr("Promises"),
            "complaints": self.tr("Complaints"),
            "themes": self.tr("Themes"),
            "praise": self.tr("Thanks"),
            "brand": self.tr("Brand guide"),
            "mending": self.tr("Mending"),
            "checklist": self.tr("Checklist"),
            "people": self.tr("Who looks after whom"),
        }
        number = self._context.formats().number
        for key, chip in self._chips.items():
            figure = figures.get(key, 0)
            chip.setText(f"{names[key]} {number(figure)}" if figure else names[key])
            chip.updateGeometry()


def _makers() -> Mapping[str, Callable[[Context], Section]]:
    """Return what makes each part. Only what is looked at is imported."""
    return {
        "promises": _promises,
        "complaints": _complaints,
        "themes": _themes,
        "praise": _praise,
        "brand": _brand,
        "mending": _mending,
        "checklist": _checklist,
        "people": _people,
    }


def _promises(context: Context) -> Section:
    from desktop.pages.care.promises import PromisesSection

    return PromisesSection(context)


def _complaints(context: Context) -> Section:
    from desktop.pages.care.complaints import ComplaintsSection

    return ComplaintsSection(context)


def _themes(context: Context) -> Section:
    from desktop.pages.care.themes import ThemesSection

    return ThemesSection(context)


def _praise(context: Context) -> Section:
    from desktop.pages.care.praise import PraiseSection

    return PraiseSection(context)


def _brand(context: Context) -> Section:
    from desktop.pages.care.brand import BrandSection

    return BrandSection(context)


def _mending(context: Context) -> Section:
    from desktop.pages.care.mending import MendingSection

    return MendingSection(context)


def _checklist(context: Context) -> Section:
    from desktop.pages.care.checklist import ChecklistSection

    return ChecklistSection(context)


def _people(context: Context) -> Section:
    from desktop.pages.care.people import PeopleSection

    return PeopleSection(context)


class _Holder(QWidget):
    """Holds a part. It is as high as the part is at its width: in the least one its texts would be far higher."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.hasHeightForWidth() else least
