"""A walk through the main job with nobody watching: a picture of every page, and the papers it makes.

It drives the real window on a real journal, off-screen, in both languages and both themes. What it leaves in its folder
is looked at by people, and shown in the README.
"""

from __future__ import annotations

import datetime
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import Problem, UserError
from db.queries import customers
from db.records import Language
from desktop import cli, paths
from desktop.page import CareTarget, CustomerTarget, LogTarget, PaperTarget, ReportTarget, SettingsTarget
from desktop.tokens import Ground

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from db.journal import Journal
    from desktop.app import Program
    from desktop.cli.session import Session

SIZES = ((1360, 860), (1024, 680), (1920, 1080))
"""Sizes of the window, in points; the pictures of all but the first stand in folders of their own."""

GROUNDS = (Ground.LIGHT, Ground.DARK)
LANGUAGES = tuple(Language)

_LINES = {
    Language.TR: "Ayşe aradı memnun söz: kollar cuma 17:00",
    Language.EN: "Ayşe called, happy, promise: sleeves by Friday 17:00",
}
_HERO = "Ayşe Yılmaz"


def walk(session: Session) -> int:
    """Walk through the main job in both languages and both themes; say which files were made."""
    folder: Path = session.asked.folder
    folder.mkdir(parents=True, exist_ok=True)
    # Before Qt is loaded: nothing here ever opens a display.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    made: list[Path] = []
    home = os.environ.get(paths.HOME_VARIABLE)
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory(prefix="hatir-tour-") as scratch:
            paths.use_home(Path(scratch))
            try:
                made += _Walk(session, language, Path(scratch), folder).go()
            finally:
                if home is None:
                    del os.environ[paths.HOME_VARIABLE]
                else:
                    os.environ[paths.HOME_VARIABLE] = home
    for path in made:
        session.say(str(path))
    session.hand_over([str(path) for path in made])
    return cli.DONE


class _Walk:
    """One walk, in one language."""

    def __init__(self, session: Session, language: Language, scratch: Path, folder: Path) -> None:
        self._now = session.now
        self._given: Path | None = session.asked.journal
        self._language = language
        self._scratch = scratch
        self._folder = folder
        self._made: list[Path] = []

    def go(self) -> list[Path]:
        """Walk, and return the files made."""
        from desktop import app as program_of
        from desktop.settings import Preferences, Settings

        journal = self._journal()
        settings = Settings(paths.settings_file())
        settings.change(Preferences(language=self._language, ground=Ground.LIGHT))
        program = program_of.Program(program_of.application(), settings, lambda: self._now)
        program.window.resize(*SIZES[0])
        program.start(journal)
        self._settle(program)
        try:
            for ground in GROUNDS:
                program.desk.prefer(Preferences(language=self._language, ground=ground))
                self._pages(program, ground)
            program.desk.prefer(Preferences(language=self._language, ground=Ground.LIGHT))
            self._log(program)
            self._paper(program)
            self._own_papers(program)
            self._begin(program)
        finally:
            program.window.close()
            program.close()
            program.window.deleteLater()
        return self._made

    def _journal(self) -> Path:
        """The journal asked for, as a copy that may be written to, else the sample shop."""
        path = self._scratch / "yildiz.hatir"
        if self._given is not None:
            from db.safety.backup import back_up

            return back_up(self._given, self._scratch / "copy", self._now).replace(path)
        import resources
        from db.sample.shop import new_sample

        new_sample(path, self._language, self._now, resources.path("sample"))
        return path

    def _pages(self, program: Program, ground: Ground) -> None:
        for key in ("today", "customers", "care", "trends", "jobs", "trash"):
            program.window.show_page(key)
            self._settle(program)
            self._pictures(program, key, ground)
        for section in ("complaints", "themes", "praise", "brand", "mending", "checklist", "people"):
            program.desk.bus.wanted.emit(CareTarget(section=section))
            self._settle(program)
            self._pictures(program, f"care-{section}", ground)
        customer_id = self._customer(_open(program))
        program.desk.bus.wanted.emit(CustomerTarget(customer_id=customer_id))
        self._settle(program)
        self._pictures(program, "customer", ground)
        program.desk.bus.wanted.emit(ReportTarget(customer_id=customer_id))
        self._settle(program)
        self._pictures(program, "report", ground)
        self._batch(program, ground)
        program.desk.bus.wanted.emit(PaperTarget("morning"))
        self._settle(program)
        self._pictures(program, "own-papers", ground)
        self._settings(program, ground)
        self._finding(program, ground)

    def _finding(self, program: Program, ground: Ground) -> None:
        """Find somebody by the first letters, and ask for help."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from desktop.shell.help_window import HelpWindow

        window = program.window
        window.show_page("today")
        window.activateWindow()
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(window.bar.search, "ay")
        self._settle(program)
        self._pictures(program, "palette", ground)
        QTest.keyClick(window.bar.search, Qt.Key.Key_Escape)
        window.bar.search.clear()
        QTest.keyClick(window, Qt.Key.Key_F1)
        for reader in window.findChildren(HelpWindow):
            self._picture(reader, "help", ground)
            reader.close()
        window.activateWindow()

    def _batch(self, program: Program, ground: Ground) -> None:
        """Turn the screen to the client, and prepare reports for several customers."""
        from desktop.pages.reports.view import ReportsPage

        for page in program.window.findChildren(ReportsPage):
            view = page.client_view()
            if view is not None:
                view.resize(*SIZES[0])
                self._picture(view, "client-view", ground)
                view.deleteLater()
            page.prepare_several()
            self._settle(program)
            self._pictures(program, "batch", ground)

    def _settings(self, program: Program, ground: Ground) -> None:
        """Look at what can be set."""
        for section in ("shop", "hours", "people", "tags", "fields", "figures", "look", "notices", "journal"):
            program.desk.bus.wanted.emit(SettingsTarget(section=section))
            self._settle(program)
            self._pictures(program, f"settings-{section}", ground)

    def _begin(self, program: Program) -> None:
        """Show what a new owner sees: the ways in, and the three steps to Today."""
        from desktop.pages.welcome.first_steps import FirstSteps
        from desktop.pages.welcome.view import WelcomeView

        for name, view in (("welcome", WelcomeView()), ("steps", FirstSteps(program.desk.context(_open(program))))):
            program.window.show_instead(view)
            self._settle(program)
            self._pictures(program, name, Ground.LIGHT)

    def _log(self, program: Program) -> None:
        """Log a touch by quick entry: Today and the card change."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from desktop.shell.log_panel import LogPanel

        program.window.show_page("today")
        program.desk.bus.wanted.emit(LogTarget(text=_LINES[self._language]))
        self._settle(program)
        self._pictures(program, "log", Ground.LIGHT)
        for panel in program.window.findChildren(LogPanel):
            QTest.keyClick(panel.entry.line, Qt.Key.Key_Return)
        self._settle(program)
        self._pictures(program, "today-after", Ground.LIGHT)

    def _paper(self, program: Program) -> None:
        """Make the progress report, and a picture of its first page as it would be printed."""
        from db.queries.progress import progress_report
        from desktop.pdf.progress_report import progress_report as drawn
        from desktop.reporting import Part, Reporter, Wishes

        journal = _open(program)
        today = journal.today(self._now)
        facts = progress_report(journal, self._customer(journal), today - datetime.timedelta(30), today)
        reporter = Reporter.for_client(facts, journal.zone, today)
        content = reporter.content(Wishes(frozenset(Part) - {Part.TALKS}, reporter.default_letter()))
        path = self._folder / f"{self._language.value}-progress-report.pdf"
        path.write_bytes(drawn(content))
        self._made.append(path)
        self._keep(_first_page(path), f"{self._language.value}-progress-report.png")

    def _own_papers(self, program: Program) -> None:
        """Make the shop's own papers, a slip and labels, and a picture of the first page of each."""
        from db.queries.jobs import jobs_of
        from desktop import i18n
        from desktop.papers.orders import Order, Paper, fulfil

        journal, words = _open(program), i18n.words(self._language)
        hero = self._customer(journal)
        job = next((job.id for job in jobs_of(hero)), 0)
        for paper in Paper:
            if paper is Paper.JOB_SLIP and not job:
                continue
            try:
                made = fulfil(Order(paper, hero, job), journal, self._now, words)
            except UserError:
                # A journal without thanks or addresses has no poster and no labels.
                continue
            path = self._folder / f"{self._language.value}-{paper.value.replace('_', '-')}.pdf"
            path.write_bytes(made.pdf)
            self._made.append(path)
            self._keep(_first_page(path), f"{path.stem}.png")

    def _customer(self, journal: Journal) -> int:
        """The one the walk is about: the sample's best-known customer, else the first of the list."""
        found = customers.page(journal, _HERO, limit=1).rows
        return found[0].id if found else customers.ids_in_order(journal)[0]

    def _pictures(self, program: Program, name: str, ground: Ground) -> None:
        """Picture the window in every size."""
        self._picture(program.window, name, ground)
        for size in SIZES[1:]:
            program.window.resize(*size)
            self._settle(program)
            self._picture(program.window, name, ground, f"{size[0]}x{size[1]}")
        if len(SIZES) > 1:
            program.window.resize(*SIZES[0])
            self._settle(program)

    def _picture(self, widget: QWidget, name: str, ground: Ground, folder: str = "") -> None:
        self._keep(widget.grab().toImage(), f"{self._language.value}-{ground.value}-{name}.png", folder)

    def _keep(self, image: QImage, name: str, folder: str = "") -> None:
        path = self._folder / folder / name
        path.parent.mkdir(exist_ok=True)
        image.save(str(path))
        self._made.append(path)

    def _settle(self, program: Program) -> None:
        """Let the window come to rest: no task running, nothing left to paint."""
        _wait(lambda: program.desk.tasks.idle)


def _open(program: Program) -> Journal:
    journal = program.journals.present
    if journal is None:
        raise UserError(Problem.JOURNAL_NONE)
    return journal


def _wait(is_done: Callable[[], bool]) -> None:
    """Run the window until `is_done` held for a few turns in a row, ten seconds at most."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    quiet = 0
    turns = 0

    def look() -> None:
        nonlocal quiet, turns
        turns += 1
        quiet = quiet + 1 if is_done() else 0
        if quiet >= 6 or turns > 700:
            loop.quit()

    timer = QTimer()
    timer.setInterval(15)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()


def _first_page(path: Path) -> QImage:
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    document.load(str(path))
    size = document.pagePointSize(0)
    page = document.render(0, QSize(round(size.width() * 1.6), round(size.height() * 1.6)))
    paper = QImage(page.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()
    return paper
