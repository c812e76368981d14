"""The help in a window of its own: a list that searches, and beside it the article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from desktop import help as help_articles
from desktop import theme
from desktop.help import Article
from desktop.i18n import Speech
from desktop.shell.help_text import written
from desktop.shell.place import roomy
from desktop.widgets.search_box import SearchBox

_SIZE = QSize(900, 640)
_LIST_WIDTH = 250
_KEY = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """Stands beside the main window, so that one can read and do at the same time. Esc closes it."""

    def __init__(self, speech: Speech, window: QWidget) -> None:
        """Make it for `window`, not yet shown."""
        super().__init__(window, Qt.WindowType.Window)
        self._speech = speech
        self._key = ""
        self._search = SearchBox()
        self._search.textChanged.connect(self._find)
        self._search.installEventFilter(self)
        self._list = QListWidget()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(self._turn)
        self._page = QTextBrowser()
        self._page.setOpenLinks(False)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.anchorClicked.connect(self._follow)
        self._lay_out()
        self.retranslate()
        self.resize(roomy(_SIZE, window))

    @property
    def key(self) -> str:
        """The article that is read."""
        return self._key

    def show_article(self, key: str) -> None:
        """Bring an article, and the window with it, to the front."""
        self._search.clear()
        self._key = key
        self._fill()
        self.show()
        self.raise_()
        self.activateWindow()
        self._search.setFocus()

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self.setWindowTitle(self.tr("Help – Hatır"))
        self._search.setPlaceholderText(self.tr("Search the help…"))
        self._search.setAccessibleName(self.tr("Search the help"))
        self._list.setAccessibleName(self.tr("Articles"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit_width()
            self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the list while one types; Enter goes on into the article."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    step = 1 if event.key() == Qt.Key.Key_Down else -1
                    row = self._list.currentRow() + step
                    self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._page.setFocus()
                    return True
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        space = theme.current().space
        left = QVBoxLayout()
        left.setSpacing(space.m)
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(space.l, space.l, space.l, space.l)
        across.setSpacing(space.xl)
        across.addLayout(left)
        across.addWidget(self._page, 1)
        self._page.document().setDocumentMargin(space.l)
        self._fit_width()

    def _fit_width(self) -> None:
        worn, small = theme.current(), theme.current().radius.small
        self._list.setStyleSheet(
            "QListWidget { background: transparent; }"
            f"QListWidget::item {{ padding: 5px 9px; border-radius: {small}px; color: {worn.ink}; }}"
            f"QListWidget::item:selected {{ background: {worn.accent_soft}; }}"
        )
        self._list.setFixedWidth(theme.scaled(_LIST_WIDTH))
        self._search.setFixedWidth(theme.scaled(_LIST_WIDTH))

    def _articles(self) -> Sequence[Article]:
        return help_articles.articles(self._speech.language)

    @Slot()
    def _find(self) -> None:
        self._fill()

    def _fill(self) -> None:
        """List what was searched for, the article that is read chosen where it is among it."""
        self._list.blockSignals(True)
        self._list.clear()
        for article in help_articles.matching(self._articles(), self._search.text()):
            item = QListWidgetItem(article.title)
            item.setData(_KEY, article.key)
            self._list.addItem(item)
            if article.key == self._key:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
        else:
            self._read()

    @Slot()
    def _turn(self) -> None:
        item = self._list.currentItem()
        if item:
            self._key = item.data(_KEY)
            self._read()

    def _read(self) -> None:
        article = next((article for article in self._articles() if article.key == self._key), None)
        if article is not None:
            written(article.text, self._page.document())
            self._page.moveCursor(QTextCursor.MoveOperation.Start)  # writing left it, and what is seen, at the end
            self._page.setAccessibleName(article.title)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        self._search.clear()
        self._key = link.path()
        self._fill()
