"""Leads a tour from one sight to the next as a person would go: by pressing, typing and turning pages."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import Problem, UserError
from db.queries import customers
from db.records import Language
from desktop.targets import CustomerTarget, LogTarget, ReportTarget, SettingsTarget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from db.journal import Journal
    from desktop.app import Program
    from desktop.pages.welcome.first_steps import FirstSteps

HERO = "Ayşe Yılmaz"

_CONTACTS = {
    ".vcf": "BEGIN:VCARD\nVERSION:3.0\nFN:Pelin Su\nTEL:0532 555 77 88\nBDAY:31.02.1990\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ayşe Yılmaz\nTEL:0532 555 01 22\nEND:VCARD\n",
    ".csv": "Ad;Soyad;Telefon;Kan grubu\nRüya;Akın;0533 555 66 01;0+\nPelin;Su;0532 555 77 88;A+\n",
}
_FORMS = (
    ("ReachPart", "Change how they are reached"),
    ("ConsentPart", "Note what they allow, or a privacy notice"),
    ("OwnerPart", "Pass the customer on"),
    ("StandingPart", "Note that they left or came back"),
    ("FieldsPart", "Change own fields"),
    ("PromisesPart", "Note a promise"),
    ("JobsPart", "Take a job in hand"),
    ("ValuesPart", "Note what they value"),
    ("TagsPart", "Add a tag"),
)


@dataclasses.dataclass(slots=True)
class Guide:
    """The window, and the ways to lead it."""

    program: Program
    language: Language
    scratch: Path

    @property
    def journal(self) -> Journal:
        """The journal that is open."""
        journal = self.program.journals.present
        if journal is None:
            raise UserError(Problem.JOURNAL_NONE)
        return journal

    def settle(self, turns: int = 4) -> None:
        """Let the window come to rest: no task running for a few turns, nothing left to paint."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop, quiet, past = QEventLoop(), 0, 0

        def look() -> None:
            nonlocal quiet, past
            past += 1
            quiet = quiet + 1 if self.program.desk.tasks.idle else 0
            if quiet >= turns or past > 1000:
                loop.quit()

        timer = QTimer()
        timer.setInterval(10)
        timer.timeout.connect(look)
        timer.start()
        loop.exec()

    def page(self, key: str) -> None:
        """Turn to a page."""
        self.program.window.show_page(key)
        self.settle()

    def wanted(self, target: object) -> None:
        """Bring something to the front."""
        self.program.desk.bus.wanted.emit(target)
        self.settle()

    def customer(self, name: str = HERO) -> int:
        """Return the id of a customer; of the first of all where nobody is called so."""
        found = customers.page(self.journal, name, limit=1).rows
        return found[0].id if found else customers.ids_in_order(self.journal)[0]

    def card(self, name: str = HERO) -> None:
        """Open somebody's card."""
        self.wanted(CustomerTarget(self.customer(name)))

    def report(self) -> None:
        """Open the progress report of the one the tour is about."""
        self.wanted(ReportTarget(self.customer()))

    def settings(self, section: str) -> None:
        """Open one section of the settings."""
        self.wanted(SettingsTarget(section=section))

    def press(self, context: str, source: str) -> None:
        """Press the first button in sight, or choose the action of an open menu, that is called so; none is none."""
        from PySide6.QtCore import QCoreApplication
        from PySide6.QtWidgets import QAbstractButton, QMenu

        text = QCoreApplication.translate(context, source, None, 2)
        called = re.compile(re.escape(text).replace("2", r"\d+"))
        for widget in _in_sight():
            if isinstance(widget, QAbstractButton) and any(
                map(called.fullmatch, (widget.text(), widget.accessibleName()))
            ):
                widget.click()
                break
            action = next((action for action in widget.actions() if called.fullmatch(action.text())), None)
            if isinstance(widget, QMenu) and action is not None:
                widget.close()
                action.trigger()
                break
        self.settle()

    def search(self, text: str) -> None:
        """Type into the search box at the top; with nothing, only come into it."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        window = self.program.window
        window.activateWindow()
        self.settle(1)  # only an active window hears its shortcuts
        window.bar.search.clear()
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(window.bar.search, text)
        self.settle()

    def stop_searching(self) -> None:
        """Empty the search box and go back to the page."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        box = self.program.window.bar.search
        for _ in range(2):
            QTest.keyClick(box, Qt.Key.Key_Escape)
        self.settle(1)

    def scroll(self, share: float) -> None:
        """Bring every list and column in sight so far up or down, 0 to 1."""
        from PySide6.QtWidgets import QScrollArea

        for area in self.program.window.findChildren(QScrollArea):
            bar = area.verticalScrollBar()
            if area.isVisible():
                bar.setValue(round(share * bar.maximum()))
        self.settle(2)

    def choose_all_customers(self) -> None:
        """Choose every line of the list."""
        from desktop.pages.customers.list_rows import CustomerRows

        self.page("customers")
        for rows in self.program.window.findChildren(CustomerRows):
            rows.setFocus()
            rows.selectAll()
        self.settle()

    def choose_one_customer(self) -> None:
        """Let all lines go but one."""
        from desktop.pages.customers.list_rows import CustomerRows

        for rows in self.program.window.findChildren(CustomerRows):
            rows.choose_one()

    def change_a_talk(self) -> None:
        """Open the form of the newest touch of a card."""
        from desktop.pages.customers.timeline_list import TimelineList
        from desktop.pages.customers.timeline_model import ENTRY_ROLE

        for timeline in self.program.window.findChildren(TimelineList):
            model = timeline.model()
            entries = (model.index(row, 0).data(ENTRY_ROLE) for row in range(model.rowCount()))
            timeline.change_wanted.emit(next(entry for entry in entries if entry.kind is not None))
        self.settle()

    def change_everything(self) -> None:
        """Open whatever else can be filled in on a card."""
        for context, source in _FORMS:
            self.press(context, source)

    def next_case(self) -> None:
        """Open the complaint somebody has spoken with the customer about."""
        from desktop.pages.care.board_column import CaseCard

        cases = [case for case in self.program.window.findChildren(CaseCard) if case.isVisible()]
        cases.sort(key=lambda case: case.mapToGlobal(case.rect().topLeft()).x())
        for case in cases[1:2]:
            case.opened.emit(case.case_id)
        self.settle()

    def read_a_chart(self) -> None:
        """Read a point of the chart of warmth, as with the arrow keys."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from desktop.charts.canvas import ChartCanvas

        for canvas in self.program.window.findChildren(ChartCanvas):
            if canvas.isVisible():
                canvas.setFocus()
                QTest.keyClick(canvas, Qt.Key.Key_End)
                break
        self.settle()

    def stop_reading(self) -> None:
        """Put the reading of a chart away."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from desktop.charts.canvas import ChartCanvas

        for canvas in self.program.window.findChildren(ChartCanvas):
            if canvas.reading() is not None:
                QTest.keyClick(canvas, Qt.Key.Key_Escape)
                canvas.clearFocus()

    def log(self, text: str) -> None:
        """Begin to write a touch down."""
        self.page("today")
        self.wanted(LogTarget(text=text))

    def take_in(self, name: str = "contacts.vcf") -> None:
        """Show what a file of contacts would bring."""
        from desktop.shell.importing import ImportDialog

        path = self.scratch / name
        path.write_text(_CONTACTS[path.suffix], encoding="utf-8")
        ImportDialog(self.program.desk.context(self.journal), self.program.window).read([path])
        self.settle()

    def take_the_steps(self, steps: FirstSteps) -> None:
        """Name the shop and its owner, and choose a rhythm."""
        from PySide6.QtWidgets import QLineEdit

        from desktop.widgets.chip import ChipButton

        for line, name in zip(steps.findChildren(QLineEdit), ("Yıldız", "Zeynep"), strict=False):
            line.setFocus()
            line.clear()
            line.insert(name)
            line.clearFocus()
            self.settle()
        steps.findChildren(ChipButton)[1].click()
        self.settle()

    def put_away(self) -> None:
        """Close what floats above the window."""
        from PySide6.QtWidgets import QApplication

        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget is not self.program.window:
                widget.close()
        self.settle(1)


def seen(window: QWidget) -> QImage:
    """Picture a window with everything that floats above it."""
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QApplication, QMainWindow

    image = window.grab().toImage()
    painter = QPainter(image)
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible() and not isinstance(widget, QMainWindow):
            corner = widget.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
            painter.drawPixmap(corner, widget.grab())
    painter.end()
    return image


def _in_sight() -> Iterator[QWidget]:
    from PySide6.QtWidgets import QApplication, QWidget

    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            yield window
            yield from (widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window))
