"""The program with its window: from the start to the first page, and from the last click to a closed journal."""

from __future__ import annotations

import dataclasses
import datetime
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from db.errors import Problem, UserError
from db.records import Language
from desktop import i18n, icons, paths, synced, theme
from desktop.bus import Bus
from desktop.calling import Calling
from desktop.collecting import Collector
from desktop.context import Context
from desktop.desk import Desk
from desktop.faults import Faults
from desktop.i18n import Speech, system_language
from desktop.journals import ENDING, Journals
from desktop.page_list import page_entries
from desktop.rescuing import Rescuing
from desktop.settings import Preferences, Settings
from desktop.shell.daily_copy import DailyCopy
from desktop.shell.elsewhere import Elsewhere
from desktop.shell.tray import Tray
from desktop.shell.window import MainWindow
from desktop.steadying import make_room_for_classes
from desktop.tasks import Tasks
from desktop.undo import UndoStack

_FILE_IS_LOST = {Problem.JOURNAL_DAMAGED, Problem.JOURNAL_FOREIGN, Problem.FILE_MISSING, Problem.FILE_EMPTY}


def run(journal: Path | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        journal: which journal to open; None for the last one.

    Returns:
        The exit code for the system.
    """
    app = application()
    program = Program(app, Settings(paths.settings_file()), _now)
    program.faults.install()
    program.start(journal)
    code = app.exec()
    program.close()
    return code


def application() -> QApplication:
    """Return the one application of this process, made now if there is none."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    # Work beside the window's thread hands Python back a hundred times as often as it would. The window asks for it
    # back after nearly every call of Qt's: measured, the longest frame of a day is half as long as with a millisecond.
    sys.setswitchinterval(0.000_05)
    app = QApplication([*(sys.argv[:1] or ["hatir"]), "-style", theme.STYLE])
    app.setProperty(theme.STYLED, True)
    # On Linux it becomes the path of a message about the badge, which takes no letters but those of ASCII.
    app.setApplicationName("hatir" if sys.platform == "linux" else "Hatır")
    app.setDesktopFileName("hatir")
    return app


class Program(QObject):
    """One running Hatır: its window, its desk and its journal.

    Attributes:
        desk: what lasts while it runs.
        faults: where exceptions nobody caught end up.
        window: the main window.
        tray: its place beside the clock.
        journals: what opens and closes the journal.
        rescuing: the way out of a damaged one.
    """

    def __init__(self, app: QApplication, settings: Settings, clock: Callable[[], datetime.datetime]) -> None:
        """Make the window, not yet shown.

        Args:
            app: the application.
            settings: what the owner chose.
            clock: gives the present moment, aware.
        """
        super().__init__()
        self._wanted: Path | None = None
        self._fresh: Path | None = None  # the journal that is being made
        self._refusal: Exception | None = None
        chosen = settings.now
        speech = Speech(app, chosen.language or system_language())
        appearance = theme.Appearance(app, chosen.ground, chosen.text_scale, still=chosen.still)
        self.faults = Faults(paths.log_folder(), speech, self)
        self.desk = Desk(settings, speech, appearance, Tasks(self), Bus(self), UndoStack(self), clock)
        self.window = MainWindow(self.desk, page_entries())
        theme.dress(self.window)
        self.journals = Journals(self.desk, self)
        self.tray = Tray(self.desk, self.journals, self.window)
        self.rescuing = Rescuing(self.window, self.desk, self.journals)
        self._daily_copy = DailyCopy(self.desk, self.journals)
        self._elsewhere = Elsewhere(self.window, self.desk, self.journals)
        self._collector = Collector(lambda: self.desk.tasks.idle, self)
        self.desk.tasks.failed.connect(self.faults.tell)
        self.journals.opened.connect(self.window.show_journal)
        self.journals.refused.connect(self._explain)
        self.journals.kept.connect(self._tell_of_kept)
        self.journals.leaving.connect(self.window.leave_journal)
        self.journals.unsound.connect(self.rescuing.offer)
        self.rescuing.declined.connect(self._stay_without)
        self.window.new_wanted.connect(self._make_journal)
        self.window.open_wanted.connect(self._choose_journal)
        self.window.move_wanted.connect(self._move_journal)
        self.window.restore_wanted.connect(self.journals.restore)
        self.desk.bus.preferred.connect(self._prefer)
        self._calling = Calling(self)
        self._calling.called.connect(self.window.come_back)
        self._calling.answered.connect(self.quit)
        self._calling.unanswered.connect(self._refuse)
        self.journals.opened.connect(self._calling.listen)
        self.journals.opened.connect(self.tray.use)
        self.journals.opened.connect(self._lead)
        self.window.begun.connect(self._show_first_steps)
        self.tray.window_wanted.connect(self.window.come_back)
        self.tray.log_wanted.connect(self._log)
        self.tray.quit_wanted.connect(self.quit)
        self.window.counted.connect(self.tray.show_count)
        self.window.stays = self.tray.stays
        app.commitDataRequest.connect(self.window.let_go)
        self._returning = app.applicationStateChanged.connect(self._return)

    def start(self, journal: Path | None) -> None:
        """Show the window, then open `journal`, or the last one, or offer the ways to begin."""
        self._wanted = journal or self.desk.settings.now.journal
        # The window is seen first; the journal's code is only loaded after that.
        self.window.painted.connect(self._begin)
        self.window.show()

    @Slot()
    def quit(self) -> None:
        """End the program from beside the clock. Qt ends it with its last window, but not with one that is hidden."""
        hidden = self.window.isHidden()
        self.window.quit()
        if hidden:
            QCoreApplication.quit()

    def close(self) -> None:
        """Let running work end and close the journal; what was confirmed is on the disk by then."""
        self.tray.close()
        QObject.disconnect(self._returning)  # the window may be gone before the application is
        self.desk.tasks.close()
        self.window.leave_journal()  # a page made ahead may not be in the window yet, and would outlive it
        self._collector.close()
        self.desk.speech.fall_silent()
        # What is on the screen is named anew by that, and some of it looks into the journal.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
        self.journals.close()
        icons.forget()

    @Slot(object)
    def _prefer(self, preferences: Preferences) -> None:
        self.desk.prefer(preferences)
        self.tray.renew()
        self.window.name_window()

    @Slot()
    def _log(self) -> None:
        self.window.come_back()
        from desktop.targets import LogTarget

        self.desk.bus.wanted.emit(LogTarget())

    @Slot(Qt.ApplicationState)
    def _return(self, state: Qt.ApplicationState) -> None:
        """On a Mac a click in the dock brings back a window that was closed."""
        hidden = self.window.isHidden() and self.window.was_seen
        if sys.platform == "darwin" and state is Qt.ApplicationState.ApplicationActive and hidden:
            self.window.come_back()

    @Slot()
    def _begin(self) -> None:
        make_room_for_classes()  # the window is seen, and nothing runs beside it yet
        if self._wanted is None:
            self._welcome()
        else:
            self.journals.open(self._wanted)

    @Slot(object)
    def _explain(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.problem in _FILE_IS_LOST:
            self.rescuing.offer(Path(str(error.params["path"])), error.problem)
            return
        self._refusal = error
        if isinstance(error, UserError) and error.problem is Problem.JOURNAL_HELD and self._wanted is not None:
            self._calling.call(Path(str(error.params["path"])))  # perhaps the program was only started twice
        else:
            self._refuse()

    @Slot(object)
    def _tell_of_kept(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.problem is Problem.JOURNAL_DAMAGED:
            self.rescuing.offer(Path(str(error.params["path"])))
        else:
            self.faults.tell(error)

    @Slot()
    def _refuse(self) -> None:
        """Say why no journal is open, and offer the ways to begin."""
        if self._refusal is not None:
            self.faults.tell(self._refusal)
        self._refusal = self._wanted = None
        self._welcome()

    @Slot()
    def _stay_without(self) -> None:
        if self.journals.present is None:
            self._wanted = None
            self._welcome()

    def _welcome(self) -> None:
        from desktop.pages.welcome.view import WelcomeView

        view = WelcomeView()
        view.new_wanted.connect(self._make_journal)
        view.open_wanted.connect(self._choose_journal)
        view.sample_wanted.connect(self.journals.open_sample)
        view.language_wanted.connect(self._speak)
        self.window.show_instead(view)

    @Slot(object)
    def _speak(self, language: Language) -> None:
        self._prefer(dataclasses.replace(self.desk.settings.now, language=language))

    @Slot(object)
    def _lead(self, context: Context) -> None:
        """A journal that was just made is led to a useful Today."""
        made, self._fresh, self._wanted = self._fresh, None, None
        if made == context.journal.path:
            self._show_first_steps(context)

    @Slot(object)
    def _show_first_steps(self, context: Context) -> None:
        from desktop.pages.welcome.first_steps import FirstSteps

        view = FirstSteps(context)
        view.done.connect(self._show_today)
        self.window.show_instead(view)

    @Slot()
    def _show_today(self) -> None:
        self.window.show_page("today")

    @Slot()
    def _make_journal(self) -> None:
        from desktop import messages

        title, question = self.tr("New journal"), self.tr("What is your shop called?")
        name = messages.ask_text(self.window, title, question, wrong=self._misses_name)
        if name:
            self._fresh = _free_path(paths.data_folder(), name)
            self.journals.create(self._fresh, name)

    def _misses_name(self, name: str) -> str:
        return "" if name else self.tr("Please write the name of your shop; its journal will be called so.")

    @Slot()
    def _choose_journal(self) -> None:
        from desktop import messages

        kinds = self.tr("Journals (*{ending})").format(ending=ENDING)
        path = messages.choose_file(self.window, self.tr("Open a journal"), paths.data_folder(), kinds)
        if path is not None:
            self.journals.open(path)

    @Slot()
    def _move_journal(self) -> None:
        from desktop import messages

        journal = self.journals.present
        if journal is None:
            return
        here = journal.path.parent
        folder = messages.choose_folder(self.window, self.tr("Where to move the journal?"), here)
        if folder == here:
            self.desk.bus.said.emit(lambda: self.tr("The journal is in {folder} already").format(folder=here))
        elif folder is not None and self._may_lie_in(folder):
            self.journals.move(folder)

    def _may_lie_in(self, folder: Path) -> bool:
        """Warn of a folder that a service keeps in step; the owner decides."""
        from desktop import messages

        service = synced.kept_in_step_by(folder)
        why = synced.warning(service, i18n.words(self.desk.speech.language))
        stay, go = self.tr("Leave it here"), self.tr("Move it anyway")
        return not service or messages.warn(self.window, self.tr("Better not there"), why, stay, go)


def _free_path(folder: Path, name: str) -> Path:
    """Return a path nobody uses for the journal of a shop called `name`."""
    import re

    from db.text import fold
    from desktop.filenames import safe

    stem = safe(re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-"), "", "hatir")
    candidates = (folder / f"{stem}{number}{ENDING}" for number in ("", *(f"-{count}" for count in range(2, 1000))))
    return next(path for path in candidates if not path.exists())


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)
