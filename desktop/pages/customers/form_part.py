"""A sheet that is changed in place: a pencil turns what it says into a form, saving or Esc turns it back."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from db.changes import Change
from db.queries.card import Card as CustomerCard
from desktop.context import Context
from desktop.drafts import Drafts, of_card
from desktop.pages.customers.column import show_head, show_whole
from desktop.pages.customers.form_draft import FormDraft
from desktop.pages.customers.part import Part
from desktop.pages.customers.wish_form import WishForm
from desktop.widgets.button import Kind
from desktop.widgets.lines import SmallButton

Wishes = TypeVar("Wishes")


class FormPart(Part, Generic[Wishes]):
    """What is typed and not saved is a draft: it outlives Esc, other cards and pages, and the end of the program.

    A card that is opened again stands open where something waits to be saved.

    Attributes:
        icon: of the button that opens the form.
    """

    icon = "pencil"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._form: WishForm[Wishes] | None = None
        self._draft: FormDraft[Wishes] | None = None
        self._saving: FormDraft[Wishes] | None = None
        self._is_to_look = False
        self._drafts = Drafts(context)
        self._edit = SmallButton(self.icon, kind=Kind.QUIET)
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
        if self._draft is not None:  # a form speaks the language it was made in
            self._draft.let_go()
            self._make_form()

    def begin(self, card: CustomerCard) -> None:
        self._put_aside()
        self._is_to_look = True

    def show_again(self) -> None:
        if self._form is None and self._drafts.text(self._place()):
            self._is_to_look = True
            self.renew()

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
        form = self._make_form()
        self.renew()
        form.begin()
        show_whole(self)

    def put_away(self) -> None:
        """Close the form; what stands in it waits."""
        if self._form is not None:
            self._put_aside()
            self.renew()

    def kept(self, _change: Change) -> None:
        """What the form held is in the journal now."""
        saved, self._saving = self._saving, None
        if saved is None:
            return
        saved.forget()
        if saved is self._draft:
            self._close()

    def _make_form(self) -> WishForm[Wishes]:
        """Make the form: of what was typed before and not saved, else of what the card says."""
        self._draft = draft = FormDraft(self._drafts, self._place(), self.known(self.card))
        self._form = form = self.made(draft.begins_with)
        draft.attach(form)
        form.accepted.connect(self._keep)
        form.left.connect(self._leave)
        form.discarded.connect(self._discard)
        return form

    def _refill(self) -> None:
        if self._form is not None:  # what is typed outlives a change of what the sheet says
            self.body.removeWidget(self._form)
        elif self._is_to_look and self._drafts.text(self._place()):
            self._make_form()
        self._is_to_look = False
        super()._refill()

    @Slot()
    def _keep(self) -> None:
        form, draft = self._form, self._draft
        if form is None or draft is None or not form.is_understood():
            return
        wishes = form.wishes()
        if wishes == draft.known:
            self._discard()
            return
        draft.keep()  # should it be refused (a full disk), it is still there
        self._saving = draft
        self.keep(self.card, draft.known, wishes)

    @Slot()
    def _leave(self) -> None:
        self._put_aside()
        self._close()

    @Slot()
    def _discard(self) -> None:
        if self._draft is not None:
            self._draft.forget()
        self._close()

    def _put_aside(self) -> None:
        if self._draft is not None:
            self._draft.let_go()
        self._form = self._draft = None

    def _close(self) -> None:
        self._form = self._draft = None
        self.renew()
        self._edit.setFocus()
        show_head(self)

    def _place(self) -> str:
        return of_card(self.card.id, type(self).__name__)


class OnDemandPart(FormPart[Wishes]):
    """A sheet that is there only while its form is open: what it changes is said elsewhere on the card."""

    def slice_of(self, card: CustomerCard) -> object:
        return None

    def fill(self, card: CustomerCard) -> None:
        self.setVisible(self._form is not None)
        super().fill(card)

    def fill_seen(self, card: CustomerCard) -> None:
        """While no form is open there is nothing to see."""

    @Slot()
    def open_form(self) -> None:
        self.show()
        super().open_form()
