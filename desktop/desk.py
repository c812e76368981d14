"""What lasts from the start of the program to its end, whichever journal is open."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.bus import Bus
from desktop.context import Context
from desktop.i18n import Speech, system_language
from desktop.settings import Preferences, Settings
from desktop.tasks import Tasks
from desktop.theme import Appearance
from desktop.undo import UndoStack

if TYPE_CHECKING:
    from db.journal import Journal


@dataclasses.dataclass(frozen=True, slots=True)
class Desk:
    """Settings, language, look, lanes, bus, undo and the clock of one running program."""

    settings: Settings
    speech: Speech
    appearance: Appearance
    tasks: Tasks
    bus: Bus
    undo: UndoStack
    clock: Callable[[], datetime.datetime]

    def context(self, journal: Journal) -> Context:
        """Return what pages of this journal are given."""
        return Context(journal, self.tasks, self.bus, self.undo, self.settings, self.speech, self.clock)

    def prefer(self, preferences: Preferences) -> None:
        """Keep what the owner chose and let it be seen at once."""
        self.settings.change(preferences)
        self.appearance.choose(preferences.ground, preferences.text_scale, still=preferences.still)
        language = preferences.language or system_language()
        if language is not self.speech.language:
            self.speech.speak(language)
