"""Hatır beside the clock: the count of who is waiting, one word a day, and a life after the window is closed.

A computer without such a place loses nothing: closing the window ends the program there, and the word of the day is
said in the window.
"""

from __future__ import annotations

import dataclasses
import datetime
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from desktop import digest, i18n, icons, theme
from desktop.context import Context
from desktop.desk import Desk
from desktop.settings import Notices
from desktop.theme import Weight

if TYPE_CHECKING:
    from db.queries.digest import Waiting
    from desktop.journals import Journals
    from desktop.tasks import Ticket

_LOOKS_EVERY_MS = 30_000  # so soon after waking up a missed word comes
_SIDES = (16, 22, 32, 44, 64)
_MOST_SHOWN = 99
_WIDTHS = {1: 1.0, 2: 1.25, 3: 1.6}


class Tray(QObject):
    """The icon beside the clock, where there is a place for one, and the word of the day.

    Attributes:
        window_wanted: the window is to be seen.
        log_wanted: the window is to be seen, and a touch is to be logged.
        quit_wanted: the program is to end.
    """

    window_wanted = Signal()
    log_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, desk: Desk, journals: Journals, window: QWidget, icon: QSystemTrayIcon | None = None) -> None:
        """Begin without a journal.

        Args:
            desk: settings, language and lanes.
            journals: says which journal is open; none is while one is put in another's place.
            window: what a question is asked on top of.
            icon: stands in for the system's own; without it one is made where the system has a place for it.
        """
        super().__init__(window)
        self._desk, self._journals, self._window = desk, journals, window
        self._context: Context | None = None
        self._count = 0
        self._asked: Ticket | None = None
        self._menu = _Menu()
        self._menu.language_changed.connect(self._speak)
        self._open, self._log, self._quit = (QAction(self._menu) for _ in range(3))
        for action, wanted in (
            (self._open, self.window_wanted),
            (self._log, self.log_wanted),
            (self._quit, self.quit_wanted),
        ):
            action.triggered.connect(wanted)
            self._menu.addAction(action)
        self._has_place: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable if icon is None else lambda: True
        self._icon: QSystemTrayIcon | None = None
        if icon is not None or self._has_place():
            self._take_place(icon or QSystemTrayIcon(self))
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._speak()

    def use(self, context: Context) -> None:
        """Watch over a journal that was just opened.

        Whoever opens it after the hour of the word sees Today at once and needs no word about it.
        """
        self._context = context
        self._asked = None  # whatever was asked of another journal is answered no more
        local = context.journal.local(context.now())
        if digest.is_due(self._notices, local):
            self._note_told(local.date())
        self._keep_place()
        self._draw()
        if self._icon is not None:
            self._icon.show()
        self._timer.start()

    def close(self) -> None:
        """Go from beside the clock; the program ends."""
        self._timer.stop()
        self._context = None
        self._say_badge(0)
        if self._icon is not None:
            self._icon.hide()
        self._menu.deleteLater()

    def stays(self) -> bool | None:
        """Say whether a closed window leaves the program running. Asked of the owner once, then a setting.

        None where the owner answered nothing: the window is not closed then, and they are asked again.
        """
        self._keep_place()
        if self._icon is None or self._context is None or not self._has_place():
            return False
        if self._notices.stays is None:
            from desktop import messages

            chosen = messages.ask_which(
                self._window,
                self.tr("Keep running beside the clock?"),
                self.tr(
                    "Hatır can stay there and say once a day who is waiting. "
                    "You end it from its icon, and change your mind in the settings."
                ),
                (self.tr("Keep running"), self.tr("Close Hatır")),
                self.tr("Leave the window open"),
            )
            if chosen is None:
                return None
            self._keep(dataclasses.replace(self._notices, stays=chosen == 0))
        return self._notices.stays is True

    @Slot(int)
    def show_count(self, count: int) -> None:
        """Show how many are waiting."""
        self._count = max(0, count)
        self.renew()

    def renew(self) -> None:
        """Show the count as it is wanted now."""
        self._say_badge(self._count if self._notices.badge else 0)
        self._draw()
        self._name()

    @Slot()
    def look(self) -> None:
        """See whether the word of the day is due, and whether there still is a place; called again and again."""
        self._keep_place()
        context = self._context
        if context is None or self._asked is not None or self._journals.present is not context.journal:
            return
        if not digest.is_due(self._notices, context.journal.local(context.now())):
            return

        def read(_ticket: object) -> Waiting:
            from db.queries.digest import waiting

            return waiting(context.journal, context.now())

        self._asked = context.tasks.run(read, self._tell, self._tell_nothing)

    def _take_place(self, icon: QSystemTrayIcon) -> None:
        self._icon = icon
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._activate)
        icon.messageClicked.connect(self.window_wanted)

    def _keep_place(self) -> None:
        """A bar with icons may come after the program, and go before it: a window hidden there comes back then."""
        there = self._has_place()
        if there and self._icon is None:
            self._take_place(QSystemTrayIcon(self))
            self.renew()
            if self._context is not None and self._icon is not None:
                self._icon.show()
        elif not there and self._icon is not None and self._window.isHidden() and self._context is not None:
            self.window_wanted.emit()

    @property
    def _notices(self) -> Notices:
        return self._desk.settings.now.notices

    def _tell(self, waiting: Waiting) -> None:
        self._asked = None
        if self._context is None:
            return
        self._note_told(self._context.today())
        self.show_count(waiting.people)
        told = digest.sentence(waiting, i18n.words(self._desk.speech.language), names=self._notices.names)
        if not told or not waiting.is_open:
            return
        if self._icon is not None and self._has_place():
            self._icon.showMessage(self.tr("Today"), told, self._drawn(0), 15_000)
        else:  # in the window, which asks to be looked at
            first = told.partition("\n")[0]
            self._desk.bus.said.emit(lambda: f"{self.tr('Today')}: {first}")
            QApplication.alert(self._window)

    def _tell_nothing(self, error: Exception) -> None:
        self._asked = None
        if self._context is not None:
            self._note_told(self._context.today())  # once a day: a box every half minute helps nobody
        self._desk.tasks.failed.emit(error)

    def _note_told(self, day: datetime.date) -> None:
        self._keep(dataclasses.replace(self._notices, told_on=day))

    def _keep(self, notices: Notices) -> None:
        self._desk.settings.change(dataclasses.replace(self._desk.settings.now, notices=notices))

    @Slot()
    def _speak(self) -> None:
        self._open.setText(self.tr("Open Hatır"))
        self._log.setText(self.tr("Log a touch"))
        self._quit.setText(self.tr("Quit Hatır"))
        self._name()

    def _name(self) -> None:
        if self._icon is not None:
            waiting = self.tr("%n people are waiting to be asked after", "", self._count)
            self._icon.setToolTip(f"Hatır · {waiting}" if self._count and self._notices.badge else "Hatır")

    def _draw(self) -> None:
        if self._icon is not None:
            self._icon.setIcon(self._drawn(self._count if self._notices.badge else 0))

    def _drawn(self, count: int) -> QIcon:
        made = QIcon()
        for side in _SIDES:
            made.addPixmap(_badged(side, count))
        return made

    def _say_badge(self, count: int) -> None:
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(count)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On a Mac a click opens the menu, as with every icon there.
        if reason is QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.window_wanted.emit()


class _Menu(QMenu):
    """The menu of the icon; it hears when the window speaks another language.

    Attributes:
        language_changed: it does now.
    """

    language_changed = Signal()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.language_changed.emit()


def _badged(side: int, count: int) -> QPixmap:
    """Draw the cup, with a figure in its corner where somebody is waiting."""
    cup = icons.pixmap("coffee", "accent", side)
    if not count:
        return cup
    drawn = QPixmap(cup)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    text = str(count) if count <= _MOST_SHOWN else f"{_MOST_SHOWN}+"
    height = round(side * 0.62)
    width = min(side, round(height * _WIDTHS[len(text)]))
    place = QRect(side - width, side - height, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("bad"))
    painter.drawRoundedRect(place, height / 2, height / 2)
    font = theme.font("tiny", Weight.BOLD)
    font.setPixelSize(max(7, round(height * (0.78 if len(text) < len(_WIDTHS) else 0.68))))
    painter.setFont(font)
    painter.setPen(QColor(theme.current().on_accent))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return drawn
