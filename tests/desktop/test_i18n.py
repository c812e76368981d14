"""Two languages: one for the window, another perhaps for a client's paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import resources
from db.records import Language
from desktop.i18n import Speech, Words, qt_locale, words


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    spoken = Speech(qapp, Language.EN)
    yield spoken
    spoken.speak(Language.EN)


class Listener(QWidget):
    heard = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.heard += 1


def test_a_sentence_nobody_translated_stays_english() -> None:
    assert Words(Language.TR).translate("Nowhere", "A sentence of no context") == "A sentence of no context"


def test_a_figure_takes_its_place_even_without_a_translation() -> None:
    assert Words(Language.TR).translate("Nowhere", "%n thing(s)", None, 0) == "0 thing(s)"


@pytest.mark.parametrize(("language", "said"), [(Language.TR, "10.000 müşteri"), (Language.EN, "10,000 customers")])
def test_a_figure_is_written_as_the_language_writes_it(speech: Speech, language: Language, said: str) -> None:
    assert Words(language).translate("ListView", "%n customer(s)", None, 10_000) == said
    speech.speak(language)
    assert QCoreApplication.translate("ListView", "%n customer(s)", None, 10_000) == said


def test_the_window_changes_its_language_while_it_is_open(qtbot: QtBot, speech: Speech) -> None:
    listener = Listener()
    qtbot.addWidget(listener)
    listener.show()
    speech.speak(Language.TR)
    qtbot.waitUntil(lambda: listener.heard == 1)
    assert QLocale().language() == QLocale.Language.Turkish
    assert speech.language is Language.TR


def test_qts_own_words_change_too(speech: Speech) -> None:
    speech.speak(Language.TR)
    assert QApplication.translate("QPlatformTheme", "Cancel") == "İptal"
    speech.speak(Language.EN)
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_papers_language_is_not_the_windows(speech: Speech) -> None:
    if not resources.path("translations/hatir_tr.qm").is_file():
        pytest.skip("translations are not compiled here")
    assert words(Language.TR).translate("Formats", "today") == "bugün"
    assert words(Language.EN).translate("Formats", "today") == "today"


def test_conventions_follow_the_language() -> None:
    assert qt_locale(Language.TR).decimalPoint() == ","
    assert qt_locale(Language.EN).decimalPoint() == "."


def test_the_folder_of_translations_is_where_it_is_looked_for() -> None:
    assert resources.path("translations") == Path(resources.__file__).parent / "translations"
