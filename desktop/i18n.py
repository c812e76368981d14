"""The two languages of the program.

English is the source text. The window follows `speak`; a paper for a client is written by `Words` in the client's
language, whatever the window speaks.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from db.records import Language


class Words:
    """One language's sentences, for whoever must speak it independently of the window."""

    def __init__(self, language: Language) -> None:
        """Read the language's translations; an absent file leaves the English source text."""
        self.language = language
        self._locale = qt_locale(language)
        self._translator = QTranslator()
        self._translator.load(str(resources.path(f"translations/hatir_{language.value}.qm")))

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        """Return the sentence for an English source text.

        The arguments are in Qt's own order, so that its tools find the sentence in the code: a plural is always written
        `words.translate("Context", "%n day(s)", None, n)`.

        Args:
            context: the group the sentence belongs to.
            source: the English text, a literal.
            comment: what tells two equal source texts apart.
            n: the figure for `%n`; it also chooses the plural form.
        """
        found = self._translator.translate(context, source, comment, n) or source
        # The compiled translations ask for the figure as the language writes it.
        return found.replace("%Ln", self._locale.toString(n)).replace("%n", str(n)) if n >= 0 else found


@functools.cache
def words(language: Language) -> Words:
    """Return a language's words, read once."""
    return Words(language)


def system_language() -> Language:
    """Return the language to start with: Turkish on a Turkish system, English on any other."""
    return Language.TR if QLocale.system().language() == QLocale.Language.Turkish else Language.EN


def qt_locale(language: Language) -> QLocale:
    """Return the conventions dates, figures and money are written by."""
    if language is Language.TR:
        return QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


class Speech:
    """The language the window speaks at present."""

    def __init__(self, app: QCoreApplication, language: Language) -> None:
        """Speak `language` from now on."""
        self._app = app
        self._translators: list[QTranslator] = []
        self.language = language
        self.speak(language)

    def speak(self, language: Language) -> None:
        """Change the window's language at once: every widget gets a `QEvent.LanguageChange`."""
        for old in self._translators:
            self._app.removeTranslator(old)
        self.language = language
        QLocale.setDefault(qt_locale(language))
        folders = {
            "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
            "hatir": str(resources.path("translations")),
        }
        self._translators = [
            translator
            for name, folder in folders.items()
            if (translator := QTranslator(self._app)).load(f"{name}_{language.value}.qm", folder)
        ]
        for translator in self._translators:
            self._app.installTranslator(translator)

    def fall_silent(self) -> None:
        """Take this speech off the application, so that another one may begin."""
        for old in self._translators:
            self._app.removeTranslator(old)
        self._translators = []
