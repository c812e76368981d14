"""Language, theme and size of text, one choice away from wherever one is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from db.records import Language
from desktop.desk import Desk
from desktop.formats import Formats
from desktop.i18n import words
from desktop.settings import TEXT_SCALES, Preferences
from desktop.tokens import Ground


class SettingsMenu(QMenu):
    """Shows what is chosen at the moment it is made; a choice is seen at once.

    Attributes:
        own_shop_wanted: the sample shop is to make room for the owner's own.
    """

    own_shop_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget, *, is_sample: bool = False) -> None:
        """Offer everything that can be chosen on this computer; in the sample shop, also to begin with one's own."""
        super().__init__(parent)
        self._desk = desk
        now, spoken = desk.settings.now, desk.speech.language
        formats = Formats(words(spoken))
        self._offer(
            self.tr("Language"),
            spoken,
            [
                ("Türkçe", Language.TR, replace(now, language=Language.TR)),
                ("English", Language.EN, replace(now, language=Language.EN)),
            ],
        )
        self._offer(
            self.tr("Theme"),
            now.ground,
            [
                (self.tr("Like the system"), None, replace(now, ground=None)),
                (self.tr("Light"), Ground.LIGHT, replace(now, ground=Ground.LIGHT)),
                (self.tr("Dark"), Ground.DARK, replace(now, ground=Ground.DARK)),
            ],
        )
        self._offer(
            self.tr("Text size"),
            now.text_scale,
            [(formats.percent(scale), scale, replace(now, text_scale=scale)) for scale in TEXT_SCALES],
        )
        if is_sample:
            self.addSeparator()
            self.addAction(self.tr("Begin with my own shop…")).triggered.connect(self.own_shop_wanted)

    def _offer(self, title: str, chosen: object, choices: Iterable[tuple[str, object, Preferences]]) -> None:
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        for text, value, preferences in choices:
            action = QAction(text, group)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.setData(preferences)
            menu.addAction(action)
        group.triggered.connect(self._choose)

    def _choose(self, action: QAction) -> None:
        self._desk.prefer(action.data())
