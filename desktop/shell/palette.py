"""The list of everything the palette offers: pages, actions, the look of the window, errands for a person."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from db.records import Language
from db.text import fold
from desktop import i18n
from desktop.desk import Desk
from desktop.page import PageEntry
from desktop.settings import TEXT_SCALES, Preferences
from desktop.shell.menus import Menus
from desktop.shell.offers import Errand, Offer, in_both
from desktop.shell.parts_of_pages import PARTS
from desktop.targets import (
    CustomerTarget,
    DataCopyTarget,
    EraseTarget,
    FindTarget,
    LogTarget,
    NewCustomerTarget,
    NewJobTarget,
    PaperTarget,
    ReportTarget,
)
from desktop.tokens import Ground

#: What else each page is looked for by, beside its name. Commas part the words.
_ALSO_OF_PAGES: Mapping[str, object] = {
    "today": QT_TRANSLATE_NOOP("Offers", "today, home, morning, who is waiting, due"),
    "customers": QT_TRANSLATE_NOOP("Offers", "customers, cards, people, clients, address book"),
    "care": QT_TRANSLATE_NOOP("Offers", "care, looking after people"),
    "trends": QT_TRANSLATE_NOOP("Offers", "trends, charts, figures, warmth, statistics"),
    "reports": QT_TRANSLATE_NOOP("Offers", "reports, progress reports, letters, PDF"),
    "jobs": QT_TRANSLATE_NOOP("Offers", "jobs, orders, work in hand"),
    "trash": QT_TRANSLATE_NOOP("Offers", "trash, bin, archive, deleted, restore"),
    "duplicates": QT_TRANSLATE_NOOP("Offers", "doubles, duplicates, merge, the same person twice, put together"),
    "settings": QT_TRANSLATE_NOOP("Offers", "settings, options, preferences"),
}


class Palette:
    """Gives what the finder offers beside people, called in the language of the moment."""

    def __init__(
        self,
        desk: Desk,
        entries: Sequence[PageEntry],
        menus: Menus,
        show_page: Callable[[str], object],
        articles: Callable[[], Sequence[Offer]],
    ) -> None:
        """Offer the pages of `entries`, the actions of `menus`, `articles` of the help and the look of the window."""
        self._desk = desk
        self._entries = entries
        self._menus = menus
        self._show_page = show_page
        self._articles = articles

    def offers(self) -> Sequence[Offer]:
        """Return everything, in the order of a list nobody has typed into yet."""
        return (*self._actions(), *self._pages(), *self._parts(), *self._looks(), *self._rarer(), *self._articles())

    def first(self) -> Sequence[Offer]:
        """Return what is offered before anything is typed."""
        return self._actions()

    def errands(self) -> Sequence[Errand]:
        """Return what can be done for a person who is named with it."""
        return (
            Errand(
                self._say(_REPORT_FOR),
                "file-text",
                ReportTarget,
                in_both(QT_TRANSLATE_NOOP("Offers", "report, progress report, letter")),
            ),
            Errand(
                self._say(_LOG_WITH),
                "plus",
                LogTarget,
                in_both(QT_TRANSLATE_NOOP("Offers", "log, touch, talk, note")),
            ),
            Errand(
                self._say(_JOB_FOR),
                "briefcase",
                NewJobTarget,
                in_both(_NEW_JOB),
            ),
            Errand(
                self._say(_CARD_OF),
                "users",
                CustomerTarget,
                in_both(QT_TRANSLATE_NOOP("Offers", "card, open")),
            ),
            Errand(
                self._say(_DATA_OF),
                "download",
                DataCopyTarget,
                in_both(QT_TRANSLATE_NOOP("Offers", "data copy,data of,KVKK,GDPR")),
            ),
            Errand(
                self._say(_ERASE),
                "eraser",
                EraseTarget,
                in_both(QT_TRANSLATE_NOOP("Offers", "erase,forget,wipe")),
            ),
        )

    def newcomer(self, name: str) -> Offer:
        """Return the offer to begin a card for somebody nobody found."""
        text = QCoreApplication.translate("Offers", "New card for “{name}”").format(name=name)
        return Offer(text, "user-plus", partial(self._desk.bus.wanted.emit, NewCustomerTarget(name)))

    def _actions(self) -> Sequence[Offer]:
        menus, wanted = self._menus, self._desk.bus.wanted
        return (
            self._of(menus.log, "plus", QT_TRANSLATE_NOOP("Offers", "log a touch, talk, note, visit, phone call")),
            self._offer(
                QT_TRANSLATE_NOOP("Offers", "New customer"),
                "user-plus",
                partial(wanted.emit, NewCustomerTarget()),
                QT_TRANSLATE_NOOP("Offers", "new customer, add a card, new person"),
            ),
            self._offer(
                QT_TRANSLATE_NOOP("Offers", "New job"),
                "briefcase",
                lambda: wanted.emit(FindTarget(f"{self._say(_JOB_BEGUN)} ")),
                _NEW_JOB,
            ),
            self._of(
                menus.take_in,
                "download",
                QT_TRANSLATE_NOOP("Offers", "take in contacts, import, vCard, CSV, Excel, phone book"),
            ),
            self._offer(
                QT_TRANSLATE_NOOP("Offers", "Morning sheet"),
                "printer",
                partial(wanted.emit, PaperTarget("morning")),
                QT_TRANSLATE_NOOP("Offers", "morning sheet, print today, team"),
            ),
            self._of(menus.back_up, "shield-check", QT_TRANSLATE_NOOP("Offers", "back up now, backup, save a copy")),
        )

    def _pages(self) -> Sequence[Offer]:
        found: list[Offer] = []
        for number, entry in enumerate(self._entries, 1):
            source = _ALSO_OF_PAGES.get(entry.key)
            also = in_both(str(source)) if source is not None else ()
            keys = f"Ctrl+{number}" if entry.in_rail and number < 10 else ""
            found.append(
                Offer(entry.title(), entry.icon, partial(self._show_page, entry.key), keys, (*also, entry.key))
            )
        return found

    def _parts(self) -> Sequence[Offer]:
        go = self._desk.bus.wanted.emit
        return [self._offer(name, icon, partial(go, target), also) for target, icon, name, also in PARTS]

    def _looks(self) -> Sequence[Offer]:
        """Language, theme and size of text: only what would change something."""
        now = self._desk.settings.now
        found = [
            self._look(source, "languages", also, dataclasses.replace(now, language=language))
            for language, source, also in _LANGUAGES
            if language is not self._desk.speech.language
        ]
        found += [
            self._look(source, icon, also, dataclasses.replace(now, ground=ground))
            for ground, source, icon, also in _GROUNDS
            if ground is not now.ground
        ]
        for step, source, icon in ((1, _LARGER, "zoom-in"), (-1, _SMALLER, "zoom-out")):
            place = TEXT_SCALES.index(now.text_scale) + step
            if 0 <= place < len(TEXT_SCALES):
                wanted = dataclasses.replace(now, text_scale=TEXT_SCALES[place])
                found.append(self._look(source, icon, _ALSO_OF_SIZE, wanted))
        return found

    def _rarer(self) -> Sequence[Offer]:
        menus = self._menus
        return (
            *(self._of(action, icon, also) for action, icon, also in self._taking_back() if action.isEnabled()),
            self._of(menus.new, "notebook-pen", QT_TRANSLATE_NOOP("Offers", "new journal, another shop")),
            self._of(menus.open, "folder-open", QT_TRANSLATE_NOOP("Offers", "open a journal, file")),
            self._of(menus.help, "life-buoy", QT_TRANSLATE_NOOP("Offers", "help, how to, manual")),
            self._of(menus.quit, "x", QT_TRANSLATE_NOOP("Offers", "quit, close, exit")),
        )

    def _taking_back(self) -> Sequence[tuple[QAction, str, object]]:
        return (
            (self._menus.undo, "undo-2", QT_TRANSLATE_NOOP("Offers", "undo, take back")),
            (self._menus.redo, "redo-2", QT_TRANSLATE_NOOP("Offers", "redo, do again")),
        )

    def _of(self, action: QAction, icon: str, also: object) -> Offer:
        """Return an action of the menus as an offer."""
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        title = action.text().removesuffix("…").replace("&&", "&")
        return Offer(title, icon, action.trigger, keys, in_both(str(also)))

    def _look(self, source: object, icon: str, also: object, wanted: Preferences) -> Offer:
        return self._offer(source, icon, partial(self._desk.prefer, wanted), also)

    def _offer(self, source: object, icon: str, run: Callable[[], object], also: object) -> Offer:
        names = (fold(i18n.words(language).translate("Offers", str(source))) for language in Language)
        return Offer(self._say(source), icon, run, also=(*names, *in_both(str(also))))

    def _say(self, source: object) -> str:
        return i18n.words(self._desk.speech.language).translate("Offers", str(source))


_REPORT_FOR = QT_TRANSLATE_NOOP("Offers", "Progress report for {name}")
_LOG_WITH = QT_TRANSLATE_NOOP("Offers", "Log a touch with {name}")
_JOB_FOR = QT_TRANSLATE_NOOP("Offers", "New job for {name}")
_JOB_BEGUN = QT_TRANSLATE_NOOP("Offers", "new job")
_NEW_JOB = QT_TRANSLATE_NOOP("Offers", "new job,take job,job")
_CARD_OF = QT_TRANSLATE_NOOP("Offers", "Open the card of {name}")
_DATA_OF = QT_TRANSLATE_NOOP("Offers", "A copy of the data of {name}")
_ERASE = QT_TRANSLATE_NOOP("Offers", "Erase {name} for good…")
_LARGER = QT_TRANSLATE_NOOP("Offers", "Larger text")
_SMALLER = QT_TRANSLATE_NOOP("Offers", "Smaller text")
_ALSO_OF_SIZE = QT_TRANSLATE_NOOP("Offers", "text size, font, zoom, letters")
_ALSO_OF_LANGUAGE = QT_TRANSLATE_NOOP("Offers", "language, Turkish, English")
_ALSO_OF_GROUND = QT_TRANSLATE_NOOP("Offers", "theme, colours, mode")

_LANGUAGES = (
    (Language.TR, "Türkçe", _ALSO_OF_LANGUAGE),
    (Language.EN, "English", _ALSO_OF_LANGUAGE),
)
_GROUNDS = (
    (Ground.LIGHT, QT_TRANSLATE_NOOP("Offers", "Light theme"), "sun", _ALSO_OF_GROUND),
    (Ground.DARK, QT_TRANSLATE_NOOP("Offers", "Dark theme"), "moon", _ALSO_OF_GROUND),
    (Ground.CONTRAST, QT_TRANSLATE_NOOP("Offers", "High contrast"), "eye", _ALSO_OF_GROUND),
    (None, QT_TRANSLATE_NOOP("Offers", "Theme like the system"), "sun-moon", _ALSO_OF_GROUND),
)
