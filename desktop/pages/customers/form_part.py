"""A sheet that is changed in place: a pencil turns what it says into a form, saving or Esc turns it back."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from db.changes import Change
from db.queries.card import Card as CustomerCard
from desktop.context import Context
from desktop.pages.customers.part import Part
from desktop.widgets.button import Kind
from desktop.widgets.forms import Form
from desktop.widgets.lines import SmallButton

Wishes = TypeVar("Wishes")


class WishForm(Form, Generic[Wishes]):
    """A form that can say what stands in it."""

    def wishes(self) -> Wishes:
        """Return what the form holds now."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the keyboard into the first field."""
        raise NotImplementedError

    def is_understood(self) -> bool:
        """Say whether everything in it can be kept; if not, put the keyboard where it cannot."""
        return True


class FormPart(Part, Generic[Wishes]):
    """What is typed and left by Esc, or by going to another card, comes back when the form is opened again."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._form: WishForm[Wishes] | None = None
        self._began_with: Wishes | None = None
        self._unsaved: dict[int, Wishes] = {}
        self._edit = SmallButton("pencil", kind=Kind.QUIET)
        self._edit.clicked.connect(self.open_form)
        self.buttons.addWidget(self._edit)
        self.retranslate()

    def edit_name(self) -> str:
        """Return what the pencil does."""
        raise NotImplementedError

    def known(self, card: CustomerCard) -> Wishes:
        """Return what the form begins with."""
        raise NotImplementedError

    def made(self, wishes: Wishes) -> WishForm[Wishes]:
        """Return a form that holds `wishes`."""
        raise NotImplementedError

    def keep(self, card: CustomerCard, before: Wishes, wishes: Wishes) -> None:
        """Change the journal; `self.kept` is to be called when that is done."""
        raise NotImplementedError

    def fill_seen(self, card: CustomerCard) -> None:
        """Put what the card says into `body`, while no form is open."""
        raise NotImplementedError

    def retranslate(self) -> None:
        self._edit.set_name(self.edit_name())
        if self._form is not None:  # it speaks the language it was made in
            self._make_form(self._form.wishes())

    def begin(self, card: CustomerCard) -> None:
        self._put_aside()

    def fill(self, card: CustomerCard) -> None:
        self._edit.setVisible(self._form is None)
        if self._form is not None:
            self.body.addWidget(self._form)
        else:
            self.fill_seen(card)

    @Slot()
    def open_form(self) -> None:
        """Turn the sheet into its form."""
        if self._form is not None:
            return
        self._began_with = self.known(self.card)
        form = self._make_form(self._unsaved.get(self.card.id, self._began_with))
        self.renew()
        form.begin()

    def kept(self, _change: Change) -> None:
        """What the form held is in the journal now."""
        self._unsaved.pop(self.card.id, None)
        self._form = None
        self.renew()
        self._edit.setFocus()

    def _make_form(self, wishes: Wishes) -> WishForm[Wishes]:
        self._form = form = self.made(wishes)
        form.accepted.connect(self._keep)
        form.left.connect(self._leave)
        return form

    def _refill(self) -> None:
        if self._form is not None:  # what is typed outlives a change of what the sheet says
            self.body.removeWidget(self._form)
        super()._refill()

    @Slot()
    def _keep(self) -> None:
        form, before = self._form, self._began_with
        if form is None or before is None or not form.is_understood():
            return
        wishes = form.wishes()
        if wishes == before:
            self._leave()
        else:
            self.keep(self.card, before, wishes)

    @Slot()
    def _leave(self) -> None:
        self._put_aside()
        self.renew()
        self._edit.setFocus()

    def _put_aside(self) -> None:
        if self._form is None or self._card is None:
            return
        wishes = self._form.wishes()
        if wishes == self._began_with:
            self._unsaved.pop(self._card.id, None)
        else:
            self._unsaved[self._card.id] = wishes
        self._form = None
