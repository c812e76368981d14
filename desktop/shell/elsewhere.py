"""The journal goes to another folder, or a backup takes its place: what is seen meanwhile, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Slot

from desktop import i18n
from desktop.desk import Desk
from desktop.journals import Journals
from desktop.rescuing import moment_of
from desktop.shell.window import MainWindow
from desktop.targets import SettingsTarget
from desktop.widgets.empty_state import EmptyState


class Elsewhere(QObject):
    """Covers the pages while their journal is closed, then shows where it is now in the settings it was asked from."""

    def __init__(self, window: MainWindow, desk: Desk, journals: Journals) -> None:
        """Listen to what becomes of the journal."""
        super().__init__(window)
        self._window, self._desk, self._journals = window, desk, journals
        self._cover: _Cover | None = None
        journals.moving.connect(self._cover_moving)
        journals.restoring.connect(self._cover_restoring)
        journals.opened.connect(self._uncover)
        journals.refused.connect(self._uncover)
        journals.moved.connect(self._tell_moved)
        journals.restored.connect(self._tell_restored)
        journals.returned.connect(self._show_settings)

    @Slot()
    def _cover_moving(self) -> None:
        self._cover_with("hard-drive", lambda: self.tr("The journal is moving"))

    @Slot()
    def _cover_restoring(self) -> None:
        self._cover_with("rotate-ccw", lambda: self.tr("The backup is being put back"))

    def _cover_with(self, icon: str, title: Callable[[], str]) -> None:
        self._cover = _Cover(icon, title)
        self._window.show_instead(self._cover)

    @Slot()
    def _uncover(self) -> None:
        if self._cover is not None:
            self._cover.deleteLater()
            self._cover = None

    @Slot(object, int)
    def _tell_moved(self, left: Path, stayed: int) -> None:
        journal = self._journals.present
        if journal is None:
            return
        folder = journal.path.parent

        def told() -> str:
            moved = self.tr("The journal and its backups are in {folder} now").format(folder=folder)
            if not stayed:
                return moved
            stay = self.tr("%n backup(s) stayed in {folder}", "", stayed).format(folder=left)
            return self.tr("The journal is in {folder} now").format(folder=folder) + " · " + stay

        self._show_settings()
        self._desk.bus.said.emit(told)

    @Slot(object, object)
    def _tell_restored(self, copy: Path, aside: Path | None) -> None:
        journal = self._journals.present
        if journal is None:
            return

        def told() -> str:
            when = moment_of(copy, i18n.words(self._desk.speech.language), journal.zone, self._desk.clock())
            if aside is not None and aside.parent == journal.path.parent:
                return self.tr("The journal is as it was {when}; the damaged file is kept as {name}").format(
                    when=when, name=aside.name
                )
            return self.tr("The journal is as it was {when}; what stood in it is the newest backup").format(when=when)

        self._show_settings()
        self._desk.bus.said.emit(told)

    @Slot()
    def _show_settings(self) -> None:
        self._desk.bus.wanted.emit(SettingsTarget("journal"))


class _Cover(EmptyState):
    """Says what is going on, and that it takes a moment."""

    def __init__(self, icon: str, title: Callable[[], str]) -> None:
        super().__init__(icon)
        self._written = title
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self.say(self._written(), self.tr("One moment. Every step is checked before the next."))
