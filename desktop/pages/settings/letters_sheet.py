"""How the shop's letters begin and end, for clients of each language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot

from db.commands.letterwords import set_letter_words
from db.queries.letterwords import LetterWords
from db.records import Language
from desktop import terms
from desktop.pages.settings.section import Section
from desktop.widgets.rows import KeptLine, Row
from desktop.widgets.sheet import Sheet

#: In the language of the letter, whatever the window speaks.
_GREETINGS: Mapping[Language, str] = {Language.TR: "Sevgili …,", Language.EN: "Dear …,"}


class LettersSheet(Sheet):
    """A greeting and a signature a language; empty ones stay as Hatır writes them."""

    def __init__(self, section: Section) -> None:
        """Make it empty; `show_words` fills it. What is said goes through `section`."""
        super().__init__()
        self._section = section
        self._lines = {language: (KeptLine(), KeptLine()) for language in Language}
        self._rows = {language: (Row(greeting), Row(end)) for language, (greeting, end) in self._lines.items()}
        for language, lines in self._lines.items():
            for line, row in zip(lines, self._rows[language], strict=True):
                line.said.connect(self._keep)
                self.content.addWidget(row)

    def show_words(self, words: Mapping[Language, LetterWords]) -> None:
        """Show what is kept."""
        for language, (greeting, signature) in self._lines.items():
            greeting.show_text(words[language].greeting)
            signature.show_text(words[language].signature)

    def retranslate(self) -> None:
        """Speak the language of the moment."""
        words = self._section.context.words()
        self.say(
            self.tr("How your letters begin and end"),
            self.tr("Where you write …, the client’s name comes in. What you leave empty stays as Hatır writes it."),
        )
        for language, (greeting, signature) in self._rows.items():
            named = terms.titled(language, words)
            self._lines[language][0].setPlaceholderText(_GREETINGS[language])
            greeting.say(self.tr("Greeting · {language}").format(language=named))
            signature.say(self.tr("Signature · {language}").format(language=named))

    @Slot(str)
    def _keep(self, _text: str) -> None:
        line = self.sender()
        language, lines = next((each, lines) for each, lines in self._lines.items() if line in lines)
        words = LetterWords(lines[0].text().strip(), lines[1].text().strip())
        journal, now = self._section.context.journal, self._section.context.now()
        self._section.do(lambda: set_letter_words(journal, language, words, now))
