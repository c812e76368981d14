"""The letter at the head of a report, as it is typed, and what is to be said about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from db.brandwords import BrandWords
from desktop import brand_says, letters, theme
from desktop.theme import Weight
from desktop.widgets.button import Button, Kind
from desktop.widgets.text import PlainLabel
from desktop.widgets.window_undo import TextSheet

_FEWEST_LINES, _MOST_LINES = 3, 9
_AROUND = 26
_VALUE = frozenset({"value", "deger"})


class LetterBox(QWidget):
    """A field for the letter.

    Attributes:
        again, templates: buttons for the line above it: to begin again, and for the shop's own letters.
        changed: a letter was typed or taken away.
        left: the keyboard left the field: a good moment to keep the draft.
        templates_wanted: the shop's own letters are wanted.
    """

    changed = Signal()
    left = Signal()
    templates_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._default = self._told = ""
        self._values: tuple[str, ...] = ()
        self._cautions: tuple[str, ...] = ()
        self._edit = _Edit()
        self._edit.setTabChangesFocus(True)
        self._marks = _Marks(self._edit.document())
        self._edit.textChanged.connect(self._typed)
        self._edit.left.connect(self.left)
        self._note = PlainLabel(size="small", ink="muted", wrap=True)
        self.again = Button(icon="rotate-ccw", kind=Kind.QUIET, compact=True)
        self.again.clicked.connect(self._begin_again)
        self.templates = Button(icon="notebook-pen", kind=Kind.QUIET, compact=True)
        self.templates.clicked.connect(self.templates_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.xs)
        layout.addWidget(self._edit)
        layout.addWidget(self._note)
        self.retranslate()

    def show_letter(
        self,
        text: str,
        default: str,
        values: tuple[str, ...],
        never_said: tuple[str, ...],
        cautions: tuple[str, ...] = (),
    ) -> None:
        """Show a letter.

        Args:
            text: what stands in the field; empty for the default.
            default: the letter to begin with.
            values: what the client confirmed to be important to them.
            never_said: words the shop never uses.
            cautions: what to tread carefully around with this client.
        """
        self._default, self._values, self._cautions = default, values, cautions
        self._marks.take(never_said)
        if self.text() != (text or default):
            self._edit.blockSignals(True)
            self._edit.setPlainText(text or default)
            self._edit.blockSignals(False)
            self._edit.updateGeometry()
        self._told = self.text()
        self._tell()

    def text(self) -> str:
        """Return what stands in the field."""
        return self._edit.toPlainText()

    def kept(self) -> str:
        """Return what is worth keeping as a draft: nothing while it is the letter everybody begins with."""
        return "" if self.text() == self._default else self.text()

    def take(self, text: str) -> None:
        """Put another letter into the field, as if it had been typed."""
        self._edit.setPlainText(text)

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._edit.setAccessibleName(self.tr("Letter"))
        self._edit.setToolTip(
            self.tr("*Stars* stress words. {name}, {value}, {job} and {shop} are filled in for each client.")
        )
        self.again.setText(self.tr("Start over"))
        self.templates.setText(self.tr("Own letters"))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._marks.rehighlight()

    @Slot()
    def _typed(self) -> None:
        if self.text() == self._told:
            return  # only its looks changed
        self._told = self.text()
        self._tell()
        self.changed.emit()

    @Slot()
    def _begin_again(self) -> None:
        self._edit.setPlainText(self._default)

    def _tell(self) -> None:
        self.again.setVisible(bool(self.kept()))
        warnings = self._warnings()
        self._note.set_ink("caution" if warnings else "muted")
        self._note.setText("\n".join(warnings) if warnings else " · ".join(self._good_news()))
        self._note.setVisible(bool(self._note.text()))

    def _warnings(self) -> list[str]:
        uses = self._marks.never.uses_in(self.text())
        said = [
            *brand_says.rather(uses),
            *(
                self.tr("“{word}” is on your “never say” list.").format(word=word)
                for word in brand_says.without_another(uses)
            ),
        ]
        touched = [
            self.tr("The letter may touch on this: {what}").format(what=what)
            for what in letters.touching(self.text(), self._cautions)
        ]
        return said + touched

    def _good_news(self) -> list[str]:
        news: list[str] = []
        if letters.placeholders(self.text()) & _VALUE and not self._values:
            news.append(self.tr("no value is confirmed yet, so its place stays empty"))
        elif letters.placeholders(self.text()) & _VALUE or any(value in self.text() for value in self._values):
            news.append(self.tr("uses a value they confirmed"))
        if self._marks.never:
            news.append(self.tr("avoids the words on your “never say” list"))
        return news


class _Marks(QSyntaxHighlighter):
    """Shows *stressed* words as they will be printed, the stars beside them faintly, and marks what is never said.

    Attributes:
        never: what is never said.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._lines: tuple[str, ...] = ()
        self.never = BrandWords(())

    def take(self, never: tuple[str, ...]) -> None:
        """Mark these words from now on."""
        if never != self._lines:
            self._lines, self.never = never, BrandWords(never)
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        strong, star = QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(theme.font("body", Weight.STRONG).weight())
        star.setForeground(theme.colour("faint"))
        for start, end in letters.stresses(text):
            self.setFormat(start, end - start, strong)
            self.setFormat(start - 1, 1, star)
            self.setFormat(end, 1, star)
        for use in self.never.uses_in(text):
            for at in range(use.start, use.end):
                marked = self.format(at)  # a stressed word stays one
                marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                marked.setUnderlineColor(theme.colour("caution"))
                self.setFormat(at, 1, marked)


class _Edit(TextSheet):
    """A field that grows with what is typed, up to a point."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        lines = min(max(self._lines(), _FEWEST_LINES), _MOST_LINES)
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * lines + _AROUND)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # the lines break elsewhere now

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _lines(self) -> int:
        block, lines = self.document().firstBlock(), 0
        while block.isValid():
            lines += max(1, block.lineCount())
            block = block.next()
        return lines
