"""Opens the help where one stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from db.text import fold
from desktop.i18n import Speech
from desktop.shell.menus import HELP_KEYS

if TYPE_CHECKING:
    from desktop.shell.help_window import HelpWindow
    from desktop.shell.offers import Offer


class Helping(QObject):
    """Knows which article belongs to where the keyboard is; the window is made with the first question."""

    def __init__(self, speech: Speech, window: QWidget, page: Callable[[], str]) -> None:
        """Help in `window`; `page` gives the key of the page that is seen, empty while there is none."""
        super().__init__(window)
        self._speech = speech
        self._window = window
        self._page = page
        self._made: HelpWindow | None = None
        program = QGuiApplication.instance()
        if isinstance(program, QGuiApplication):
            program.focusWindowChanged.connect(self._hear_within)

    @Slot()
    def show_here(self) -> None:
        """Open the article of what has the keyboard, else that of the page."""
        from desktop.help import article_at

        self.show_article(article_at(self._page(), _parts(QApplication.focusWidget())))

    def show_article(self, key: str) -> None:
        """Open one article."""
        from desktop.shell.help_window import HelpWindow

        box = QApplication.activeModalWidget()
        if box is not None:  # it lets nobody read beside it but what is its own
            reader = box.findChild(HelpWindow) or HelpWindow(self._speech, box)
            reader.show_article(key)
            return
        if self._made is None:
            self._made = HelpWindow(self._speech, self._window)
        self._made.show_article(key)

    def offers(self) -> Sequence[Offer]:
        """Return every article as something the palette can lead to."""
        from desktop.help import articles
        from desktop.shell.offers import Offer, in_both

        also = in_both(QT_TRANSLATE_NOOP("Offers", "help, how to, manual"))
        named = QCoreApplication.translate("Offers", "Help: {article}")
        return [
            Offer(
                named.format(article=article.title),
                "life-buoy",
                partial(self.show_article, article.key),
                also=(fold(article.title), *also),
            )
            for article in articles(self._speech.language)
        ]

    @Slot()
    def _hear_within(self) -> None:
        """A box that is to be answered first takes every key: let it hear the one for help as well."""
        box = QApplication.activeModalWidget()
        if box is not None and box.findChild(QShortcut, HELP_KEYS) is None:
            keys = QShortcut(QKeySequence(HELP_KEYS), box)
            keys.setObjectName(HELP_KEYS)
            keys.activated.connect(self.show_here)


def _parts(widget: QWidget | None) -> Iterator[str]:
    """Yield the class of a widget and of everything around it, from inside out."""
    while widget is not None:
        yield type(widget).__name__
        widget = widget.parentWidget()
