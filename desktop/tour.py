"""A walk through the main job with nobody watching: a picture of every page, and the papers it makes.

It drives the real window on a real journal, off-screen, in both languages and both themes. What it leaves in its folder
is looked at by people, and shown in the README.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import tempfile
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import UserError
from db.records import Language
from desktop import paths
from desktop.settings import Notices, Preferences
from desktop.targets import CareTarget, PaperTarget
from desktop.tokens import Ground
from desktop.tour_journal import journal_for

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from desktop.tour_guide import Guide

SIZES = ((1360, 860), (1024, 680), (1920, 1080))
"""Sizes of the window, in points; the pictures of all but the first stand in folders of their own."""

GROUNDS = (Ground.LIGHT, Ground.DARK)
LOOKS = ((Ground.CONTRAST, 1.0), (Ground.LIGHT, 2.0))
"""The other colours and sizes of text the main pages are seen in, once; twice the size in a folder of its own."""

LANGUAGES = tuple(Language)

CLOSE_UPS: int | None = None
"""How many of the things that open on a press are seen; None for all."""

_DRAWN = frozenset({"trends", "customer", "care-themes"})
_QUICK = 80  # of 100: a tenth larger than what Qt writes by itself, in two thirds of the time

_LINES = {
    Language.TR: "Ayşe aradı memnun söz: kollar cuma 17:00",
    Language.EN: "Ayşe called, happy, promise: sleeves by Friday 17:00",
}


def walk(folder: Path, now: datetime.datetime, journal: Path | None = None) -> list[Path]:
    """Walk through the main job in both languages and both themes.

    Args:
        folder: where the pictures and papers go; made where it is missing.
        now: the aware moment the program takes for the present.
        journal: walked through as a copy; without one, the sample shop is.

    Returns: the files made, in the order of the walk.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    home = os.environ.get(paths.HOME_VARIABLE)
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory(prefix="hatir-tour-") as scratch:
            paths.use_home(Path(scratch))
            # Before Qt is loaded: nothing here ever opens a display.
            os.environ["QT_QPA_PLATFORM"] = _off_screen(Path(scratch))
            try:
                made += _Walk(now, journal, language, Path(scratch), folder).go()
            finally:
                if home is None:
                    del os.environ[paths.HOME_VARIABLE]
                else:
                    os.environ[paths.HOME_VARIABLE] = home
    return made


class _Walk:
    """One walk, in one language."""

    def __init__(
        self,
        now: datetime.datetime,
        journal: Path | None,
        language: Language,
        scratch: Path,
        folder: Path,
    ) -> None:
        self._now = now
        self._given = journal
        self._language = language
        self._scratch = scratch
        self._folder = folder
        self._made: list[Path] = []

    def go(self) -> list[Path]:
        """Walk, and return the files made."""
        with self._program(journal_for(self._given, self._language, self._now, self._scratch)) as guide:
            for ground in GROUNDS:
                self._look(guide, ground)
                self._pages(guide, ground)
            for ground, scale in LOOKS:
                self._look(guide, ground, scale)
                self._main_pages(guide, ground, scale)
            for ground in GROUNDS:  # after all pages: what was opened on one leaves its traces there
                self._look(guide, ground)
                self._close_ups(guide, ground)
            self._look(guide, Ground.LIGHT)
            self._log(guide)
            self._paper(guide)
            self._own_papers(guide)
        if self._given is None:
            self._begin()
        return self._made

    @contextlib.contextmanager
    def _program(self, journal: Path) -> Generator[Guide]:
        """Open the program on a journal; it is closed again at the end."""
        from desktop import app as program_of
        from desktop.settings import Settings
        from desktop.tour_guide import Guide

        settings = Settings(paths.settings_file())
        settings.change(self._chosen(Ground.LIGHT))
        program = program_of.Program(program_of.application(), settings, lambda: self._now)
        program.window.resize(*SIZES[0])
        guide = Guide(program, self._language, self._scratch)
        program.start(journal)
        guide.settle(8)
        try:
            yield guide
        finally:
            program.window.close()
            program.close()
            program.window.deleteLater()

    def _chosen(self, ground: Ground, scale: float = 1.0) -> Preferences:
        """Return what is chosen for a look; the word that comes once a day has been said, or it came at any moment."""
        return Preferences(self._language, ground, scale, notices=Notices(told_on=self._now.date()))

    def _look(self, guide: Guide, ground: Ground, scale: float = 1.0) -> None:
        guide.program.desk.prefer(self._chosen(ground, scale))
        guide.settle()

    def _pages(self, guide: Guide, ground: Ground) -> None:
        """Look at every page, in every size."""
        for key in ("today", "customers", "care", "trends", "reports", "jobs", "trash", "duplicates"):
            guide.page(key)
            if key in {"today", "customers"}:
                guide.settle(16)  # warmth and silences are counted after the page is seen
            self._pictures(guide, key, ground)
        for section in ("complaints", "themes", "praise", "brand", "mending", "checklist", "people"):
            guide.wanted(CareTarget(section=section))
            self._pictures(guide, f"care-{section}", ground)
        guide.card()
        self._pictures(guide, "customer", ground)
        guide.report()
        self._pictures(guide, "report", ground)
        self._batch(guide, ground)
        guide.wanted(PaperTarget("morning"))
        self._pictures(guide, "own-papers", ground)
        for section in ("shop", "hours", "people", "tags", "fields", "figures", "look", "notices", "journal"):
            guide.settings(section)
            self._pictures(guide, f"settings-{section}", ground)
        self._finding(guide, ground)
        self._to_the_list(guide)

    def _close_ups(self, guide: Guide, ground: Ground) -> None:
        """Look at what opens on a press."""
        from desktop.tour_sights import SIGHTS

        for sight in SIGHTS[:CLOSE_UPS]:
            sight.go(guide)
            self._picture(guide.program.window, sight.name, ground)
            sight.back(guide)
        self._to_the_list(guide)

    def _to_the_list(self, guide: Guide) -> None:
        """Leave the card that is open, so that the page of customers begins with its list again."""
        guide.card()
        guide.press("Header", "Back to all customers (Esc)")

    def _main_pages(self, guide: Guide, ground: Ground, scale: float) -> None:
        """Look once at the pages one works with, in another look."""
        folder = "" if scale == 1 else f"text-{scale:.0%}".rstrip("%")
        for key in ("today", "customers", "care", "trends", "jobs", "settings"):
            guide.page(key)
            guide.scroll(0)
            self._picture(guide.program.window, key, ground, folder)
        guide.card()
        self._picture(guide.program.window, "customer", ground, folder)
        guide.report()
        self._picture(guide.program.window, "report", ground, folder)
        self._to_the_list(guide)

    def _finding(self, guide: Guide, ground: Ground) -> None:
        """Find somebody by the first letters, and ask for help."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from desktop.shell.help_window import HelpWindow

        guide.page("today")
        guide.search("ay")
        self._pictures(guide, "palette", ground)
        guide.stop_searching()
        window = guide.program.window
        QTest.keyClick(window, Qt.Key.Key_F1)
        for reader in window.findChildren(HelpWindow):
            guide.settle()
            self._picture(reader, "help", ground)
            reader.close()
        window.activateWindow()

    def _batch(self, guide: Guide, ground: Ground) -> None:
        """Turn the screen to the client, and prepare reports for several customers."""
        from desktop.pages.reports.view import ReportsPage

        for page in guide.program.window.findChildren(ReportsPage):
            view = page.client_view()
            if view is not None:
                view.resize(*SIZES[0])
                self._picture(view, "client-view", ground)
                view.deleteLater()
            page.prepare_several()
            guide.settle(8)
            self._pictures(guide, "batch", ground)

    def _begin(self) -> None:
        """Show what a new owner sees: the ways in, the three steps to Today, and every page while it is empty."""
        from db.journal import create
        from desktop.pages.welcome.first_steps import FirstSteps
        from desktop.pages.welcome.view import WelcomeView

        path = self._scratch / "new.hatir"
        create(path, now=self._now, language=self._language.value).close()
        with self._program(path) as guide:
            for key in ("today", "customers", "care", "trends", "reports", "jobs", "trash"):
                guide.page(key)
                self._picture(guide.program.window, f"empty-{key}", Ground.LIGHT)
            guide.page("today")
            steps = FirstSteps(guide.program.desk.context(guide.journal))
            guide.program.window.show_instead(steps)
            guide.settle()
            self._pictures(guide, "steps", Ground.LIGHT)
            guide.take_the_steps(steps)
            self._picture(guide.program.window, "steps-taken", Ground.LIGHT)
            guide.program.window.leave_journal()
            guide.program.window.show_instead(WelcomeView())
            guide.settle()
            self._pictures(guide, "welcome", Ground.LIGHT)

    def _log(self, guide: Guide) -> None:
        """Log a touch by quick entry: Today and the card change. Then say a name that two people bear."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from db.commands.customers import CustomerDraft, add_customer
        from desktop.shell.log_panel import LogPanel

        guide.log(_LINES[self._language])
        self._pictures(guide, "log", Ground.LIGHT)
        for panel in guide.program.window.findChildren(LogPanel):
            QTest.keyClick(panel.entry.line, Qt.Key.Key_Return)
        guide.settle()
        self._pictures(guide, "today-after", Ground.LIGHT)
        journal, context = guide.journal, guide.program.desk.context(guide.journal)
        for family in ("Kaya", "Yılmaz"):
            draft = CustomerDraft(given_name="Ayşe", family_name=family)
            context.do(lambda draft=draft: add_customer(journal, draft, self._now))
        guide.settle()
        guide.log(_LINES[self._language])
        self._picture(guide.program.window, "log-two-of-a-name", Ground.LIGHT)
        guide.press("LogPanel", "Close")
        guide.page("duplicates")
        self._pictures(guide, "duplicates-two", Ground.LIGHT)
        guide.take_in()
        guide.press("ImportDialog", "Import")
        self._picture(guide.program.window, "import-done", Ground.LIGHT)
        guide.put_away()
        guide.settings("journal")
        guide.scroll(1)
        self._picture(guide.program.window, "settings-imports", Ground.LIGHT)

    def _paper(self, guide: Guide) -> None:
        """Make the progress report, and a picture of its first page as it would be printed."""
        from db.queries.progress import progress_report
        from desktop.pdf.progress_report import progress_report as drawn
        from desktop.reporting import Part, Reporter, Wishes

        journal = guide.journal
        today = journal.today(self._now)
        facts = progress_report(journal, guide.customer(), today - datetime.timedelta(30), today)
        reporter = Reporter.for_client(facts, journal.zone, today)
        content = reporter.content(Wishes(frozenset(Part) - {Part.TALKS}, reporter.default_letter()))
        path = self._folder / f"{self._language.value}-progress-report.pdf"
        path.write_bytes(drawn(content))
        self._made.append(path)
        self._keep(_first_page(path), f"{self._language.value}-progress-report.png")

    def _own_papers(self, guide: Guide) -> None:
        """Make the shop's own papers, a slip and labels, and a picture of the first page of each."""
        from db.queries.jobs import jobs_of
        from desktop import i18n
        from desktop.papers.orders import Order, Paper, fulfil

        journal, words = guide.journal, i18n.words(self._language)
        hero = guide.customer()
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

    def _pictures(self, guide: Guide, name: str, ground: Ground) -> None:
        """Picture the window in every size."""
        window = guide.program.window
        self._picture(window, name, ground)
        for size in SIZES[1:]:
            window.resize(*size)
            guide.settle(16 if name in _DRAWN else 2)  # charts are drawn anew once the window stands still
            self._picture(window, name, ground, f"{size[0]}x{size[1]}")
        if len(SIZES) > 1:
            window.resize(*SIZES[0])
            guide.settle(1)

    def _picture(self, widget: QWidget, name: str, ground: Ground, folder: str = "") -> None:
        from desktop.tour_guide import seen

        self._keep(seen(widget), f"{self._language.value}-{ground.value}-{name}.png", folder)

    def _keep(self, image: QImage, name: str, folder: str = "") -> None:
        from PySide6.QtGui import QImageWriter

        path = self._folder / folder / name
        path.parent.mkdir(exist_ok=True)
        writer = QImageWriter(str(path), b"png")
        writer.setQuality(_QUICK)
        writer.write(image)
        self._made.append(path)


def _off_screen(folder: Path) -> str:
    """Return the name of a platform without a display, on a screen all sizes of the window have room on."""
    settings = folder / "screen.json"
    screen = {"name": "tour", "x": 0, "y": 0, "width": SIZES[-1][0], "height": SIZES[-1][1] + 120}
    settings.write_text(
        json.dumps({"screens": [screen | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}), encoding="utf-8"
    )
    # A colon parts the name from its settings; where paths have one, menus have to do with a small screen.
    return "offscreen" if ":" in str(settings) else f"offscreen:configfile={settings}"


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
