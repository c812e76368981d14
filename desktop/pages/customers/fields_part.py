"""The fields the shop made up for its cards: a measure, a colour, a licence plate."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from db.commands import ownfields
from db.queries import tags as tag_queries
from db.queries.card import Card as CustomerCard
from desktop import theme
from desktop.pages.customers.fields_form import FieldsForm, FieldWishes
from desktop.pages.customers.form_part import FormPart
from desktop.widgets.lines import quiet
from desktop.widgets.text import PlainLabel


class FieldsPart(FormPart[FieldWishes]):
    """Names on the left, what stands in them on the right."""

    def title(self) -> str:
        return self.tr("Own fields")

    def edit_name(self) -> str:
        return self.tr("Change own fields")

    def slice_of(self, card: CustomerCard) -> object:
        return card.own_fields

    def known(self, card: CustomerCard) -> FieldWishes:
        present = dict(card.own_fields)
        names = dict.fromkeys((*present, *tag_queries.own_field_names(self._context.journal)))
        return FieldWishes(tuple((name, present.get(name, "")) for name in names))

    def made(self, wishes: FieldWishes) -> FieldsForm:
        return FieldsForm(wishes)

    def keep(self, card: CustomerCard, before: FieldWishes, wishes: FieldWishes) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: ownfields.set_own_fields(journal, card.id, wishes.fields, now), self.kept)

    def fill_seen(self, card: CustomerCard) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.current().space.m)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (name, text) in enumerate(card.own_fields):
            grid.addWidget(quiet(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(text, wrap=True), row, 1)
        self.body.addLayout(grid)
