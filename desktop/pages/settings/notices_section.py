"""How Hatır makes itself heard while nobody looks at it: one word a day, a count, or nothing at all."""

from __future__ import annotations

import dataclasses
import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from desktop.context import Context
from desktop.pages.settings.section import Section
from desktop.settings import Notices
from desktop.shortening import shortened
from desktop.widgets.check_line import CheckLine
from desktop.widgets.clock_field import ClockField
from desktop.widgets.rows import Row
from desktop.widgets.scaled_width import keep_width
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import PlainLabel


class NoticesSection(Section):
    """Everything that can be turned on or off."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show what is chosen on this computer."""
        super().__init__(context, parent)
        self._word, self._icon = Sheet(), Sheet()
        self._digest, self._names, self._badge, self._stays = (CheckLine() for _ in range(4))
        self._at = ClockField()
        keep_width(self._at, 96)
        self._at_row = Row(self._at)
        self._is_odd = False  # what stands there is no hour, and is not kept
        self._no_tray = PlainLabel(size="small", ink="muted", wrap=True)
        for widget in (self._digest, self._at_row, self._names):
            self._word.content.addWidget(widget)
        for widget in (self._badge, self._stays, self._no_tray):
            self._icon.content.addWidget(widget)
        self.body.addWidget(self._word)
        self.body.addWidget(self._icon)
        for line in (self._digest, self._names, self._badge, self._stays):
            line.clicked.connect(self._choose)
        self._at.editingFinished.connect(self._choose)
        self.retranslate()

    def name(self) -> str:
        return self.tr("Notices")

    def retranslate(self) -> None:
        super().retranslate()
        self._word.say(
            self.tr("A word in the morning"),
            self.tr("Once a day Hatır says how many people are waiting. Never more often, and not on closed days."),
        )
        self._digest.setText(self.tr("Say it once a day"))
        self._at_row.say(self.tr("At"))
        self._names.setText(self.tr("Name the customers in it"))
        self._names.set_note(self.tr("seen by whoever stands at the counter"))
        self._icon.say(self.tr("Icon and window"))
        self._badge.setText(self.tr("Show how many are waiting"))
        self._stays.setText(self.tr("Keep running beside the clock when the window is closed"))
        self._no_tray.setText(
            self.tr("This computer has no place for icons beside the clock, so closing the window ends Hatır.")
        )
        self.show_notices()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_notices()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._at.clock() != self.context.settings.now.notices.at:
            self._is_odd = False
            self.show_notices()
            return
        super().keyPressEvent(event)

    def show_notices(self) -> None:
        """Show what is chosen now."""
        notices = self.context.settings.now.notices
        has_tray = QSystemTrayIcon.isSystemTrayAvailable()
        self._digest.setChecked(notices.digest)
        self._names.setChecked(notices.names)
        self._badge.setChecked(notices.badge)
        self._stays.setChecked(notices.stays is True)
        self._stays.setEnabled(has_tray)
        self._no_tray.setVisible(not has_tray)
        if not self._is_odd:
            self._at.show_clock(notices.at)
        self._judge()
        self._at.setEnabled(notices.digest)
        self._names.setEnabled(notices.digest)

    @Slot()
    def _choose(self) -> None:
        now = self.context.settings.now
        stays = self._stays.isChecked() if self.sender() is self._stays else now.notices.stays
        at = self._at.clock() or now.notices.at
        wanted = Notices(
            digest=self._digest.isChecked(),
            at=at,
            names=self._names.isChecked(),
            badge=self._badge.isChecked(),
            stays=stays,
            told_on=None if self._comes_later_today(at) else now.notices.told_on,
        )
        if wanted != now.notices:
            self.context.bus.preferred.emit(dataclasses.replace(now, notices=wanted))
        self._is_odd = self._at.clock() is None
        self.show_notices()

    def _judge(self) -> None:
        """Say below the hour why it is not kept, and which one holds."""
        text, kept = self._at.text().strip(), f"{self.context.settings.now.notices.at:%H:%M}"
        said = ""
        if self._is_odd and not text:
            said = self.tr("Write an hour like 17:00. Till then {kept} holds.").format(kept=kept)
        elif self._is_odd:
            said = self.tr("“{text}” is no hour; write it like 17:00. Till then {kept} holds.")
            said = said.format(text=shortened(text), kept=kept)
        self._at_row.complain(said)

    def _comes_later_today(self, at: datetime.time) -> bool:
        """Whoever moves the hour to one still to come wants to hear it then, also on the day they do so."""
        now = self.context.journal.local(self.context.now())
        return at != self.context.settings.now.notices.at and at > now.time()
