"""What the sheets of a card share: they show a slice of it, and draw themselves anew only when that slice changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from db.queries.card import Card as CustomerCard
from desktop import theme
from desktop.context import Context
from desktop.pages.customers.keyboard_place import KeyboardPlace, place_of_keyboard, stop_like
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.laid_out import widgets_laid_out
from desktop.widgets.tab_order import lead_tab_through
from desktop.widgets.text import SectionTitle

_Line = TypeVar("_Line")

_AT_FIRST, _FEW_MORE = 10, 3
"""So many lines of one kind are shown at first; no button for a few more would take less room than they do."""
_AT_ONCE = 20
"""So many more are with each press of the button: a sheet of a thousand lines would take half a minute to make."""


class Part(Card):
    """One sheet: a title with small buttons beside it, and below it what the card says.

    Attributes:
        body: the layout that `fill` fills; it is emptied before.
        buttons: the layout of the buttons beside the title.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(parent)
        self._context = context
        self._card: CustomerCard | None = None
        self._seen: object = None
        self._so_many = _AT_FIRST
        space = theme.current().space
        self._title = SectionTitle()
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(space.xs)
        head = QHBoxLayout()
        head.setSpacing(space.s)
        head.addWidget(self._title)
        head.addStretch()
        head.addLayout(self.buttons)
        self.body = QVBoxLayout()
        self.body.setSpacing(space.xs)
        self.content.addLayout(head)
        self.content.addLayout(self.body)
        self.setEnabled(False)  # until there is a card: its buttons are about somebody

    @property
    def card(self) -> CustomerCard:
        """The card that is shown.

        Raises:
            LookupError: none is, as yet.
        """
        if self._card is None:
            raise LookupError
        return self._card

    def title(self) -> str:
        """Return the sheet's title in the language of the moment."""
        raise NotImplementedError

    def slice_of(self, card: CustomerCard) -> object:
        """Return what of the card this sheet shows; equal slices look the same."""
        raise NotImplementedError

    def fill(self, card: CustomerCard) -> None:
        """Put what the card says into `body`."""
        raise NotImplementedError

    def show_card(self, card: CustomerCard) -> None:
        """Show a card, or the same one after a change."""
        other = self._card is None or self._card.id != card.id
        if self._card is None:
            self.setEnabled(True)
        seen = (card.id, self._context.today(), self._context.speech.language, self.slice_of(card))
        if other:
            self._so_many = _AT_FIRST
            self.begin(card)
        self._card = card
        if seen != self._seen:
            self._seen = seen
            self._refill()

    def first_of(self, lines: Sequence[_Line], always: Callable[[_Line], bool] | None = None) -> Iterator[_Line]:
        """Yield the lines that are shown for now; once they are in the body, a button for the others comes behind them.

        Args:
            lines: all of one kind.
            always: tells which are shown however many there are.
        """
        shown = len(lines) if len(lines) <= self._so_many + _FEW_MORE else self._so_many
        hidden = 0
        for place, line in enumerate(lines):
            if place < shown or (always is not None and always(line)):
                yield line
            else:
                hidden += 1
        if hidden:
            words = QCoreApplication.translate("Part", "%n more", None, hidden)
            more = Button(words, kind=Kind.QUIET, compact=True, trailing_icon="chevron-down")
            more.clicked.connect(self._show_more)
            self.body.addWidget(more, alignment=Qt.AlignmentFlag.AlignLeft)

    def begin(self, card: CustomerCard) -> None:
        """Another customer's card is about to be shown: put away what was open for the one before."""

    def show_again(self) -> None:
        """The same card is opened again: what was typed on it and not saved comes into sight."""

    def renew(self) -> None:
        """Draw the sheet anew although its slice is the same: a form was opened or closed."""
        if self._card is not None:
            self._refill()

    def retranslate(self) -> None:
        """Write the names of lasting controls in the language of the moment."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._title.setText(self.title())
            self.retranslate()
            self.renew()

    @Slot()
    def _show_more(self) -> None:
        self._so_many += _AT_ONCE
        self.renew()

    def _refill(self) -> None:
        self._title.setText(self.title())
        had_keyboard, stood = self._holds_keyboard(), place_of_keyboard(self.body)
        empty(self.body)
        self.fill(self.card)
        _reveal(self.body)
        lead_tab_through(self)
        if had_keyboard and not self._holds_keyboard():
            self._take_keyboard(stood)

    def _holds_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _take_keyboard(self, stood: KeyboardPlace | None) -> None:
        """Whoever was on a line that is gone goes on from the next one like it, else from the button that adds one."""
        goes_on = stop_like(self.body, stood) if stood is not None else None
        for widget in (goes_on, *widgets_laid_out(self.buttons)):
            if widget is not None and widget.focusPolicy() and not widget.isHidden():
                widget.setFocus()
                return


def _reveal(layout: QLayout) -> None:
    """Show what was just put in at once: Qt would only do so later, and a hidden field takes no keyboard."""
    for widget in widgets_laid_out(layout):
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            widget.show()


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and away."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
            inner.deleteLater()
