"""Opens the help where one stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from db.text import fold
from desktop.i18n import Speech

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

    @Slot()
    def show_here(self) -> None:
        """Open the article of what has the keyboard, else that of the page."""
        from desktop.help import article_at

        self.show_article(article_at(self._page(), _parts(QApplication.focusWidget())))

    def show_article(self, key: str) -> None:
        """Open one article."""
        if self._made is None:
            from desktop.shell.help_window import HelpWindow

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


def _parts(widget: QWidget | None) -> Iterator[str]:
    """Yield the class of a widget and of everything around it, from inside out."""
    while widget is not None:
        yield type(widget).__name__
        widget = widget.parentWidget()
