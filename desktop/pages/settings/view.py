"""The page of settings: what can be set on the left, one section of it on the right. Nothing needs an OK."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.context import Context
from desktop.page import Page
from desktop.pages.settings import facts
from desktop.pages.settings.facts import SettingsFacts
from desktop.pages.settings.section import Section
from desktop.targets import SettingsTarget, Target
from desktop.tasks import Ticket
from desktop.widgets.button import Button, Kind
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import PageTitle, tip

_WIDEST = 760
_NAMES_WIDTH = 196
_ROOMY = 790  # below this width, at 100 % text, there is no room for the names of sections


class SettingsPage(Page):
    """Nine sections; each is made when it is first looked at."""

    def __init__(self, context: Context) -> None:
        """Make the page with its first section; `refresh` fills it."""
        super().__init__()
        self._context = context
        self._facts: SettingsFacts | None = None
        self._reading: Ticket | None = None
        self._title = PageTitle()
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self._buttons = {key: Button(icon=icon, kind=Kind.QUIET) for key, icon in _ICONS.items()}
        self._sections: dict[str, Section] = {}
        self._said = tuple("" for _ in _ICONS)
        self._lay_out()
        self._group.buttonClicked.connect(self._turn)
        context.tasks.failed.connect(self._read_again)
        self._retranslate()
        self._show("shop")

    def title(self) -> str:
        return self.tr("Settings")

    def refresh(self, changes: object | None = None) -> None:
        if self._reading is not None:
            self._reading.cancel()
        context, language = self._context, self._context.speech.language
        self._reading = context.tasks.run(
            lambda _ticket: facts.read(context.journal, context.now(), language), self._take
        )

    def open(self, target: Target) -> None:
        if isinstance(target, SettingsTarget) and target.section in self._buttons:
            self._show(target.section)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()  # holidays have other names now
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _take(self, read: SettingsFacts) -> None:
        self._facts = read
        for section in self._sections.values():
            section.show_facts(read)

    def _lay_out(self) -> None:
        space = theme.current().space
        self._names = QWidget()
        names = QVBoxLayout(self._names)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addSpacing(space.s)
        for button in self._buttons.values():
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(button)
            names.addWidget(button)
        names.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(space.xl, 20, 0, 0)
        layout.setSpacing(space.xl)
        layout.addWidget(self._names)
        layout.addWidget(self._stack, 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room, as with large text in a small window, the sections are named by their icons."""
        narrow = self.width() < theme.scaled(_ROOMY)
        self._title.setVisible(not narrow)
        for button, name in zip(self._buttons.values(), self._said, strict=True):
            button.setText("" if narrow else name)
            button.setAccessibleName(name)
            button.setToolTip(tip(name) if narrow else "")
        if narrow:
            self._names.setFixedWidth(max(button.sizeHint().width() for button in self._buttons.values()))
        else:
            self._names.setFixedWidth(theme.scaled(_NAMES_WIDTH))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))
        self._said = (
            self.tr("Your shop"),
            self.tr("Hours and holidays"),
            self.tr("People"),
            self.tr("Rhythm and tags"),
            self.tr("Own fields"),
            self.tr("Warmth and silences"),
            self.tr("Language and look"),
            self.tr("Notices"),
            self.tr("Journal and backups"),
        )
        self._fit()

    def _show(self, key: str) -> None:
        held = any(button.hasFocus() for button in self._buttons.values())
        self._buttons[key].setChecked(True)
        self.setFocusProxy(self._buttons[key])
        if held:
            self._buttons[key].setFocus()
        section = self._sections.get(key)
        if section is None:
            section = self._sections[key] = _MAKERS[key](self._context)
            scroll = Scroll(_Held(section))
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self._stack.addWidget(scroll)
            if self._facts is not None:
                section.show_facts(self._facts)
        self._stack.setCurrentIndex(list(self._sections).index(key))

    @Slot()
    def _turn(self) -> None:
        self._show(next(key for key, button in self._buttons.items() if button.isChecked()))

    @Slot()
    def _read_again(self) -> None:
        """What was refused may still stand in a field."""
        self.refresh()


class _Held(QWidget):
    """A section with room around it, no wider than a line is read at and as high as it is at the width there is.

    Qt would ask for the height at the least width, where everything stands on many lines, and scroll into emptiness.
    """

    def __init__(self, section: Section) -> None:
        super().__init__()
        self._section = section
        space = theme.current().space
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, space.xl, space.xl)
        across.addWidget(section, 1)
        across.addStretch()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._section.setMaximumWidth(theme.scaled(_WIDEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def _shop(context: Context) -> Section:
    from desktop.pages.settings.shop_section import ShopSection

    return ShopSection(context)


def _hours(context: Context) -> Section:
    from desktop.pages.settings.hours_section import HoursSection

    return HoursSection(context)


def _people(context: Context) -> Section:
    from desktop.pages.settings.people_section import PeopleSection

    return PeopleSection(context)


def _tags(context: Context) -> Section:
    from desktop.pages.settings.tags_section import TagsSection

    return TagsSection(context)


def _fields(context: Context) -> Section:
    from desktop.pages.settings.fields_section import FieldsSection

    return FieldsSection(context)


def _figures(context: Context) -> Section:
    from desktop.pages.settings.figures_section import FiguresSection

    return FiguresSection(context)


def _look(context: Context) -> Section:
    from desktop.pages.settings.look_section import LookSection

    return LookSection(context)


def _notices(context: Context) -> Section:
    from desktop.pages.settings.notices_section import NoticesSection

    return NoticesSection(context)


def _journal(context: Context) -> Section:
    from desktop.pages.settings.journal_section import JournalSection

    return JournalSection(context)


_ICONS: Mapping[str, str] = {
    "shop": "store",
    "hours": "clock",
    "people": "users",
    "tags": "tag",
    "fields": "list-checks",
    "figures": "heart",
    "look": "palette",
    "notices": "bell",
    "journal": "hard-drive",
}
_MAKERS: Mapping[str, Callable[[Context], Section]] = {
    "shop": _shop,
    "hours": _hours,
    "people": _people,
    "tags": _tags,
    "fields": _fields,
    "figures": _figures,
    "look": _look,
    "notices": _notices,
    "journal": _journal,
}
