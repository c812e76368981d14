"""Every page and every dialog speaks the window's language, whole, and has room for what it says."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import functools
import re
import shutil
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import resources
from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer
from db.queries import customers
from db.records import Language
from db.sample.shop import new_sample
from desktop.app import Program
from desktop.page import CustomerTarget, LogTarget, ReportTarget
from desktop.pages.customers.timeline_list import TimelineList
from desktop.pages.customers.timeline_model import ENTRY_ROLE
from desktop.settings import Preferences, Settings
from desktop.shell.importing import ImportDialog
from desktop.tokens import Ground
from desktop.widgets.chip import Chip
from desktop.widgets.prose_label import ProseLabel
from desktop.widgets.text import ElidedLabel

#: What Qt's platform without a screen says when something pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
SMALL, LARGE = QSize(1024, 680), QSize(1360, 860)
OTHER = {Language.TR: Language.EN, Language.EN: Language.TR}
LINES = {
    Language.TR: "Ayşe Yılmaz aradı dün 15:30 20 dk memnun söz: kollar cuma 17:00",
    Language.EN: "Ayşe Yılmaz called yesterday 15:30 20 min happy promise: sleeves by Friday 17:00",
}
CONTACTS = "BEGIN:VCARD\nVERSION:3.0\nFN:Pelin Su\nTEL:0532 555 77 88\nBDAY:31.02.1990\nEND:VCARD\n"


# -------------------------------------------------------------------------------------------------------------- words


class Dictionary:
    """Which texts belong to the other language, by the translations themselves."""

    def __init__(self, speaks: Language) -> None:
        """Read both languages' texts; those that are the same in both belong to either."""
        english, turkish = _templates()
        own, foreign = (turkish, english) if speaks is Language.TR else (english, turkish)
        self._own = _any_of(own)
        self._foreign = _any_of(foreign - own)

    def strangers(self, text: str, quoted: Collection[str]) -> list[str]:
        """Return the parts of a text that are said in the other language; what the shop wrote itself may be in any."""
        found = [part for part in dict.fromkeys((text, *re.split(" · |, ", text))) if self._is_foreign(part)]
        return [part for part in found if self._is_foreign(_without(part, quoted))]

    def _is_foreign(self, text: str) -> bool:
        return self._foreign.fullmatch(text) is not None and self._own.fullmatch(text) is None


def _without(text: str, quoted: Collection[str]) -> str:
    """Return what is left of a text when the shop's own words, the longest first, are taken out of it."""
    if any(text in words for words in quoted):
        return ""
    return functools.reduce(lambda left, words: left.replace(words, "…"), quoted, text)


@functools.cache
def _templates() -> tuple[frozenset[str], frozenset[str]]:
    """Return every English and every Turkish text, plurals in all their forms."""
    english: set[str] = set()
    turkish: set[str] = set()
    for language, said in ((Language.TR, turkish), (Language.EN, english)):
        path = resources.path(f"translations/hatir_{language.value}.ts")
        for message in ET.parse(path).getroot().iter("message"):
            if message.get("numerus") != "yes":
                english.add(message.findtext("source", ""))
            said.update(form.text or "" for form in message.iter("numerusform"))
            if language is Language.TR:
                turkish.add(message.findtext("translation", "").strip())
    return frozenset(english), frozenset(turkish)


def _any_of(templates: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(_shape(text) for text in sorted(templates) if not _is_bare(text)), re.IGNORECASE)


def _shape(template: str) -> str:
    """Return the regular expression of what a template can become."""
    pieces = re.split(r"(\{\w+\}|%n)", template.replace("**", "").replace("&", "").strip())
    figure = {"%n": r"[\d.,]+"}
    return "".join(figure.get(piece, ".+") if index % 2 else re.escape(piece) for index, piece in enumerate(pieces))


def _is_bare(text: str) -> bool:
    """Say whether a template is hardly more than its placeholders and would fit anything: "{name}, {day}"."""
    return not re.search(r"[^\W\d_]{2}", re.sub(r"\{\w+\}|%n", "", text))


LEFT_OVER = re.compile(r"%n|%L\d|\{|\}|\*\*|\(s\)|\(es\)")
#: These tell the owner how to write a letter, so their braces and stars are meant.
ABOUT_BRACES = "{name}, {value}, {job}"


# --------------------------------------------------------------------------------------------------------- what is seen


def texts(widget: QWidget) -> Iterator[str]:
    """Yield every text a widget shows, offers as a tip or lets a screen reader say."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton | Chip):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QAbstractItemView):
        model, role = widget.model(), Qt.ItemDataRole.AccessibleTextRole
        for row in range(min(model.rowCount(), 60) if model else 0):
            index = model.index(row, 0)
            yield str(model.data(index, role) or model.data(index, Qt.ItemDataRole.DisplayRole) or "")
    for action in widget.actions():
        if not isinstance(action.menu(), QMenu):
            yield from _texts_of(action)


def _names(button: QAbstractButton) -> tuple[str, str]:
    return button.text(), button.accessibleName()


def _texts_of(action: QAction) -> Iterator[str]:
    yield action.text()
    yield action.toolTip()


def cut_off(widget: QWidget) -> str:
    """Return how a widget has too little room for its text; empty where it has enough."""
    room, wants = widget.size(), widget.sizeHint()
    if isinstance(widget, ElidedLabel):
        return ""  # ends in … on purpose
    if isinstance(widget, ProseLabel) or (isinstance(widget, QLabel) and widget.wordWrap()):
        wants = QSize(_longest_word(widget), widget.heightForWidth(room.width()))
    elif isinstance(widget, QLineEdit):
        inside = widget.textMargins().left() + widget.textMargins().right() + 8
        wants = QSize(widget.fontMetrics().horizontalAdvance(widget.placeholderText()) + inside, wants.height())
    elif not isinstance(widget, QLabel | QAbstractButton | Chip) or isinstance(widget, QToolButton):
        return ""  # a QToolButton of Qt's own shows only its icon
    short = (wants.width() > room.width() + 1, wants.height() > room.height() + 1)
    if any(short):
        return f"needs {wants.width()}×{wants.height()}, has {room.width()}×{room.height()}"
    return _hidden_by_ancestor(widget)


def _longest_word(widget: QWidget) -> int:
    text = widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
    return max((widget.fontMetrics().horizontalAdvance(word) for word in text.split()), default=0)


def _hidden_by_ancestor(widget: QWidget) -> str:
    """Return which widget around it cuts it off at the side, or below where nothing scrolls."""
    inner, place = widget, QRect(QPoint(), widget.size())
    while not inner.isWindow() and (outer := inner.parentWidget()) is not None:
        place.translate(inner.pos())
        area = outer.parentWidget()
        if isinstance(area, QAbstractScrollArea) and outer is area.viewport():
            if place.left() < -1 or place.right() > outer.width():
                return f"{type(area).__name__} shows {outer.width()} of {place.right()} across"
            return ""
        if not outer.rect().adjusted(-1, -1, 1, 1).contains(place):
            return f"{type(outer).__name__} {outer.rect()} cuts {place}"
        inner = outer
    return ""


def on_screen() -> Iterator[QWidget]:
    """Yield every widget that is seen."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            yield window
            yield from (widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window))


# --------------------------------------------------------------------------------------------------------------- a walk


@dataclasses.dataclass(slots=True)
class Walk:
    """A program on the sample shop, led from view to view."""

    program: Program
    qtbot: QtBot
    language: Language
    folder: Path
    quoted: Collection[str]

    def settle(self) -> None:
        """Wait until everything that was asked for has been answered and shown."""
        for _ in range(3):
            self.qtbot.waitUntil(lambda: self.program.desk.tasks.idle, timeout=20_000)
            QCoreApplication.processEvents()

    def resize(self, size: QSize) -> None:
        self.program.window.resize(size)
        self.settle()

    def wanted(self, target: object) -> None:
        self.program.desk.bus.wanted.emit(target)
        self.settle()

    def card_of(self, name: str) -> None:
        self.wanted(CustomerTarget(self.customer(name)))

    def customer(self, name: str) -> int:
        journal = self.program.journals.present
        assert journal is not None
        return customers.page(journal, name, limit=1).rows[0].id

    def press(self, context: str, source: str) -> None:
        """Press the first visible button, or choose the action of an open menu, that is called so."""
        called = re.compile(re.escape(QCoreApplication.translate(context, source, None, 2)).replace("2", r"\d+"))
        for widget in on_screen():
            if isinstance(widget, QAbstractButton) and any(map(called.fullmatch, _names(widget))):
                widget.click()
                break
            action = next((action for action in widget.actions() if called.fullmatch(action.text())), None)
            if isinstance(widget, QMenu) and action is not None:
                widget.close()
                action.trigger()
                break
        else:
            pytest.fail(f"nothing is called {context}: {source!r}")
        self.settle()

    def type_into_search(self, text: str) -> None:
        self.program.window.bar.search.setText(text)
        self.settle()
        self.qtbot.wait(250)  # it looks once nobody types any more
        self.settle()

    def change_a_talk(self) -> None:
        """Open the form of the first touch of the timeline."""
        (timeline,) = self.program.window.findChildren(TimelineList)
        model = timeline.model()
        entries = (model.index(row, 0).data(ENTRY_ROLE) for row in range(model.rowCount()))
        timeline.change_wanted.emit(next(entry for entry in entries if entry.kind is not None))
        self.settle()

    def change_the_name(self) -> None:
        self.press("Header", "More")
        self.press("CardMenu", "Change the name, firm, form of address…")

    def take_in_contacts(self) -> None:
        path = self.folder / "rehber.vcf"
        path.write_text(CONTACTS, encoding="utf-8")
        journal = self.program.journals.present
        assert journal is not None
        ImportDialog(self.program.desk.context(journal), self.program.window).read([path])
        self.settle()

    def welcome(self) -> None:
        from desktop.pages.welcome.view import WelcomeView

        self.program.window.show_instead(WelcomeView())
        self.settle()

    def put_away(self) -> None:
        """Close what floats above the window, so that the next view is seen."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            QCoreApplication.processEvents()


@dataclasses.dataclass(frozen=True, slots=True)
class View:
    """What is to be seen, and how one comes there from the view before.

    `lasting`: it holds everything that came before it on the same page, so it is also seen in a larger window and
    while the language changes.
    """

    name: str
    go: Callable[[Walk], object]
    lasting: bool = False


VIEWS = (
    View("today", lambda walk: walk.program.window.show_page("today")),
    View("today, everybody", lambda walk: walk.press("Lines", "%n more people"), lasting=True),
    View("today, putting off", lambda walk: walk.press("LineCard", "Later")),
    View("search", lambda walk: walk.type_into_search("Ayşe")),
    View("search, nobody", lambda walk: walk.type_into_search("qqqq")),
    View(
        "log", lambda walk: (walk.type_into_search(""), walk.wanted(LogTarget(text=LINES[walk.language]))), lasting=True
    ),
    View("customers", lambda walk: (walk.press("LogPanel", "Close"), walk.program.window.show_page("customers"))),
    View("a new customer", lambda walk: walk.press("ListView", "New customer"), lasting=True),
    View("a card", lambda walk: walk.card_of("Ayşe Yılmaz"), lasting=True),
    View("a card's mood", lambda walk: walk.press("ChartPart", "Mood")),
    View("a card's rhythm", lambda walk: walk.press("RhythmPart", "Change the rhythm")),
    View("a card's reach", lambda walk: walk.press("ReachPart", "Change how they are reached")),
    View("a card's own fields", lambda walk: walk.press("FieldsPart", "Change own fields")),
    View("a card's new value", lambda walk: walk.press("ValuesPart", "Note what they value")),
    View("a card's new tag", lambda walk: walk.press("TagsPart", "Add a tag")),
    View("a card's new job", lambda walk: walk.press("JobsPart", "Take a job in hand")),
    View("a changed touch", lambda walk: walk.change_a_talk(), lasting=True),
    View("a card's new sensitivity", lambda walk: walk.press("ValuesPart", "Note what to tread carefully around")),
    View("a card's menu", lambda walk: walk.press("Header", "More")),
    View("a card's name", lambda walk: walk.change_the_name(), lasting=True),
    View("a card with a complaint", lambda walk: walk.card_of("Mehmet Demir"), lasting=True),
    View("a card in peace", lambda walk: walk.card_of("Nermin Şahin")),
    View("an empty card", lambda walk: walk.card_of("Zz Boş"), lasting=True),
    View("reports", lambda walk: walk.program.window.show_page("reports")),
    View("a report", lambda walk: walk.wanted(ReportTarget(walk.customer("Ayşe Yılmaz")))),
    View("a report's other days", lambda walk: walk.press("PeriodChoice", "other…"), lasting=True),
    View("settings", lambda walk: walk.press("Rail", "Settings")),
    View("an import", lambda walk: walk.take_in_contacts(), lasting=True),
    View("an import taken in", lambda walk: walk.press("ImportDialog", "Take them in"), lasting=True),
    View("an import taken back", lambda walk: walk.press("ImportDialog", "Take this import back"), lasting=True),
    View("welcome", lambda walk: (walk.press("ImportDialog", "Close"), walk.welcome()), lasting=True),
)


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Language], Path]:
    """Give the sample shop of a language with one card nothing is known of, made once."""

    @functools.cache
    def made(language: Language) -> Path:
        path = tmp_path_factory.mktemp(f"sample-{language.value}") / "yildiz.hatir"
        new_sample(path, language, NOW, resources.path("sample"))
        with journals.open_journal(path, now=NOW) as journal:
            add_customer(journal, CustomerDraft(given_name="Zz", family_name="Boş"), NOW)
        return path

    return made


@pytest.fixture
def walk(
    request: pytest.FixtureRequest,
    samples: Callable[[Language], Path],
    tmp_path: Path,
    qtbot: QtBot,
    qapp: QApplication,
) -> Iterator[Walk]:
    """A program on the sample shop of the language asked for, Today in front."""
    language: Language = request.param
    path = Path(shutil.copy(samples(language), tmp_path / "yildiz.hatir"))
    settings = Settings(tmp_path / "settings.toml")
    settings.change(Preferences(language=language, ground=Ground.LIGHT))
    program = Program(qapp, settings, lambda: NOW)
    made = Walk(program, qtbot, language, tmp_path, _written_in(path))
    program.start(path)
    qtbot.waitUntil(lambda: program.window.book.current_page() is not None)
    made.settle()
    made.resize(SMALL)
    yield made
    made.put_away()
    program.window.close()
    program.close()
    program.desk.speech.speak(Language.EN)
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _written_in(journal: Path) -> Collection[str]:
    """Return every text of a journal: what the shop and its customers said, in whatever language."""
    with contextlib.closing(sqlite3.connect(journal)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%'")]
        rows = (row for table in tables for row in database.execute(f'SELECT * FROM "{table}"'))  # noqa: S608 - its own
        found = {value for row in rows for value in row if isinstance(value, str) and len(value) > 3}
    return sorted(found, key=len, reverse=True)


def _misspoken(language: Language, quoted: Collection[str]) -> Iterator[str]:
    """Yield what on the screen is not said in `language`, or only half."""
    dictionary = _dictionary(language)
    for text in dict.fromkeys(text for widget in on_screen() for text in texts(widget) if text):
        yield from (f"not {language.value}: {part!r}" for part in dictionary.strangers(text, quoted))
        if LEFT_OVER.search(text) and ABOUT_BRACES not in text:
            yield f"left over: {text!r}"


_dictionary = functools.cache(Dictionary)


def _squeezed() -> Iterator[str]:
    """Yield what on the screen has too little room."""
    for widget in on_screen():
        said = next((text for text in texts(widget) if text), "")
        if said and (fault := cut_off(widget)):
            yield f"{type(widget).__name__} {said!r} {fault}"


@pytest.mark.parametrize("walk", Language, indirect=True)
def test_every_view_is_said_in_one_language_and_has_room_for_it(walk: Walk) -> None:
    faults: dict[str, str] = {}  # each with the first place it was seen in
    for view in VIEWS:
        walk.put_away()
        view.go(walk)
        walk.settle()
        for fault in (*_misspoken(walk.language, walk.quoted), *_squeezed()):
            faults.setdefault(fault, view.name)
        if view.lasting:
            walk.resize(LARGE)
            for fault in _squeezed():
                faults.setdefault(fault, f"{view.name}, larger")
            walk.resize(SMALL)
    assert not faults, "\n".join(f"{place}: {fault}" for fault, place in faults.items())


@pytest.mark.parametrize("walk", Language, indirect=True)
def test_every_view_changes_its_language_while_it_is_seen(walk: Walk) -> None:
    speech, other = walk.program.desk.speech, OTHER[walk.language]
    faults: dict[str, str] = {}
    for view in VIEWS:
        walk.put_away()
        view.go(walk)
        if view.lasting:
            speech.speak(other)
            walk.settle()
            for fault in _misspoken(other, walk.quoted):
                faults.setdefault(fault, view.name)
            speech.speak(walk.language)
            walk.settle()
    assert not faults, "\n".join(f"{place}: {fault}" for fault, place in faults.items())
