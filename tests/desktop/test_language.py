"""Every page and every dialog speaks the window's language, whole, has room for what it says and names its controls.

A new page or dialog is one line of `VIEWS`.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from db.records import Language
from desktop.targets import CareTarget, LogTarget, PaperTarget, ReportTarget, SettingsTarget
from desktop.widgets.clock_field import ClockField
from tests.desktop.views.focus import unmarked, unreachable
from tests.desktop.views.seen import broken_filters, misspoken, nameless, squeezed, title_heights
from tests.desktop.views.walk import SMALL, View, Walk, walking

#: What Qt's platform without a screen says when something pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LARGE = QSize(1360, 860)
OTHER = {Language.TR: Language.EN, Language.EN: Language.TR}
LINES = {
    Language.TR: "Ayşe Yılmaz aradı dün 15:30 20 dk memnun söz: kollar cuma 17:00",
    Language.EN: "Ayşe Yılmaz called yesterday 15:30 20 min happy promise: sleeves by Friday 17:00",
}

#: Where one turns the pages, their titles stand in one place.
PAGES = frozenset(
    {"today", "customers", "care: promises", "trends", "reports", "trash", "duplicates", "jobs", "settings"}
)

VIEWS = (
    View("today", lambda walk: walk.page("today")),
    View("today, everybody", lambda walk: walk.press("Lines", "%n more people"), lasting=True),
    View("today, putting off", lambda walk: walk.press("LineCard", "Later")),
    View("palette", lambda walk: walk.palette()),
    View("search", lambda walk: walk.search("Ayşe")),
    View("search, nobody", lambda walk: walk.search("qqqq")),
    View("errand", lambda walk: walk.search("rapor ayşe")),
    View("log", lambda walk: (walk.search(""), walk.wanted(LogTarget(text=LINES[walk.language]))), lasting=True),
    View("help", lambda walk: (walk.press("LogPanel", "Close"), walk.press("Rail", "Help")), lasting=True),
    View("customers", lambda walk: (walk.close_help(), walk.page("customers"))),
    View("customers, filtered", lambda walk: walk.press("ListView", "Filter")),
    View("several customers", lambda walk: walk.choose_all_customers()),
    View("a new customer", lambda walk: walk.press("ListView", "New customer"), lasting=True),
    View("a card", lambda walk: walk.card_of("Ayşe Yılmaz"), lasting=True),
    View("a card's mood", lambda walk: walk.press("ChartPart", "Mood")),
    View("a card's rhythm", lambda walk: walk.press("RhythmPart", "Change the rhythm")),
    View("a card's reach", lambda walk: walk.press("ReachPart", "Change how they are reached")),
    View("a card's hand-off", lambda walk: walk.press("OwnerPart", "Pass the customer on")),
    View(
        "a card's leaving",
        lambda walk: walk.press("StandingPart", "Note that they left or came back"),
    ),
    View("a card's consents", lambda walk: walk.press("ConsentPart", "Note what they allow, or a privacy notice")),
    View("a card's own fields", lambda walk: walk.press("FieldsPart", "Change own fields")),
    View("a card's new value", lambda walk: walk.press("ValuesPart", "Note what they value")),
    View("a card's new tag", lambda walk: walk.press("TagsPart", "Add a tag")),
    View("a card's new job", lambda walk: walk.press("JobsPart", "Take a job in hand")),
    View("a changed touch", lambda walk: walk.change_a_talk(), lasting=True),
    View("a card's new sensitivity", lambda walk: walk.press("ValuesPart", "Note what to tread carefully around")),
    View("a card's menu", lambda walk: walk.press("Header", "More")),
    View(
        "a card's leaving in peace",
        lambda walk: (
            walk.press("Header", "More"),
            walk.press("CardMenu", "Leave in peace…"),
        ),
        lasting=True,
    ),
    View(
        "a card's name",
        lambda walk: (
            walk.press("Header", "More"),
            walk.press("CardMenu", "Change the name, firm, form of address…"),
        ),
        lasting=True,
    ),
    View("a card with a complaint", lambda walk: walk.card_of("Mehmet Demir"), lasting=True),
    View("a card in peace", lambda walk: walk.card_of("Nermin Şahin")),
    View("an empty card", lambda walk: walk.card_of("Zz Boş"), lasting=True),
    View("care: promises", lambda walk: walk.page("care"), lasting=True),
    *(
        View(f"care: {section}", lambda walk, section=section: walk.wanted(CareTarget(section=section)), lasting=True)
        for section in ("complaints", "themes", "praise", "brand", "mending", "checklist", "people")
    ),
    View("trends", lambda walk: walk.page("trends"), lasting=True),
    View("trends, what lies behind", lambda walk: walk.press("TrendsWords", "Promises kept")),
    View("reports", lambda walk: walk.page("reports")),
    View("a report", lambda walk: walk.wanted(ReportTarget(walk.customer("Ayşe Yılmaz")))),
    View("a report's other days", lambda walk: walk.press("PeriodChoice", "other…"), lasting=True),
    View("reports for several", lambda walk: walk.press("Panel", "Several at once"), lasting=True),
    View("reports to approve", lambda walk: walk.press("BatchChoice", "Prepare %n report(s)"), lasting=True),
    *(
        View(
            f"own paper: {paper}", lambda walk, paper=paper: walk.wanted(PaperTarget(paper, walk.customer("Gül Doğan")))
        )
        for paper in ("morning", "review", "labels")
    ),
    View("trash", lambda walk: walk.page("trash")),
    View("duplicates", lambda walk: walk.page("duplicates")),
    View("jobs", lambda walk: walk.page("jobs"), lasting=True),
    View("settings", lambda walk: walk.page("settings"), lasting=True),
    View(
        "settings: hours that cannot be",
        lambda walk: (walk.wanted(SettingsTarget(section="hours")), walk.write(ClockField, "x9")),
    ),
    *(
        View(f"settings: {section}", lambda walk, section=section: walk.wanted(SettingsTarget(section=section)))
        for section in ("hours", "people", "tags", "fields", "figures", "look", "notices", "journal")
    ),
    View("a backup made", lambda walk: walk.press("JournalSection", "Back up now")),
    View("a backup looked into", lambda walk: walk.press("_CopyLine", "Look inside"), lasting=True),
    View("an import", lambda walk: walk.take_in_contacts(), lasting=True),
    View("an import taken in", lambda walk: walk.press("ImportDialog", "Import"), lasting=True),
    View("an import taken back", lambda walk: walk.press("ImportDialog", "Undo this import"), lasting=True),
    View("first steps", lambda walk: (walk.press("ImportDialog", "Close"), walk.first_steps()), lasting=True),
    View("welcome", lambda walk: walk.welcome(), lasting=True),
)


@dataclasses.dataclass(slots=True)
class Faults:
    """What one walk found, by what was looked for, each with the first place it was seen in."""

    of: dict[str, dict[str, str]] = dataclasses.field(default_factory=lambda: defaultdict(dict))

    def note(self, kind: str, found: Iterable[str], place: str) -> None:
        for fault in found:
            self.of[kind].setdefault(fault, place)

    def told(self, kind: str) -> str:
        return "\n".join(f"{place}: {fault}" for fault, place in self.of[kind].items())


@pytest.fixture(scope="module")
def walked() -> dict[Language, Faults]:
    """What was found in each language; one walk serves every test of this file."""
    return {}


@pytest.fixture(params=Language)
def faults(
    request: pytest.FixtureRequest,
    walked: dict[Language, Faults],
    qapp: QApplication,
    tmp_path: Path,
    sample_shop: Callable[[Path, Language], Path],
) -> Faults:
    """What is wrong with the views, in the language of the test."""
    language: Language = request.param
    if language not in walked:
        with walking(qapp, language, sample_shop(tmp_path / "yildiz.hatir", language)) as walk:
            walked[language] = _walked(walk)
    return walked[language]


def test_every_view_is_said_in_one_language(faults: Faults) -> None:
    assert not faults.told("words"), faults.told("words")


def test_every_view_has_room_for_what_it_says(faults: Faults) -> None:
    assert not faults.told("room"), faults.told("room")


def test_the_titles_of_all_pages_stand_at_one_height(faults: Faults) -> None:
    assert len(faults.of["titles"]) == 1, faults.told("titles")


def test_what_a_story_is_narrowed_by_stands_on_one_line_in_an_ordinary_window(faults: Faults) -> None:
    assert not faults.told("filters"), faults.told("filters")


@pytest.mark.parametrize("faults", [Language.TR], indirect=True)
def test_every_view_changes_its_language_while_it_is_seen(faults: Faults) -> None:
    assert not faults.told("change"), faults.told("change")


def test_every_control_has_a_name_for_screen_readers(faults: Faults) -> None:
    assert not faults.told("names"), faults.told("names")


@pytest.mark.parametrize("faults", [Language.TR], indirect=True)
def test_the_keyboard_comes_to_every_control_and_is_seen_there(faults: Faults) -> None:
    assert not faults.told("keyboard"), faults.told("keyboard")


def _walked(walk: Walk) -> Faults:
    faults, other = Faults(), OTHER[walk.language]
    for view in VIEWS:
        walk.put_away()
        view.go(walk)
        walk.settle()
        faults.note("words", misspoken(walk.language, walk.quoted), view.name)
        faults.note("room", squeezed(), view.name)
        faults.note("names", nameless(), view.name)
        if view.name in PAGES:
            faults.note("titles", title_heights(), view.name)
        if view.lasting and walk.language is Language.TR:  # where Tab stops is the same in every language
            window = walk.in_front()
            faults.note("keyboard", unreachable(window), view.name)
            faults.note("keyboard", unmarked(window), view.name)
        if view.lasting:
            walk.resize(LARGE)
            faults.note("room", squeezed(), f"{view.name}, larger")
            faults.note("filters", broken_filters(), f"{view.name}, larger")
            walk.resize(SMALL)
            if walk.language is Language.TR:  # there and back is a change into each language
                for language in (other, walk.language):
                    walk.speak(language)
                    faults.note("change", misspoken(language, walk.quoted), view.name)
    return faults
