"""The fields the shop made up for its cards: a measure, a colour, a licence plate."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from db.commands import ownfields
from db.queries import tags as tag_queries
from db.queries.card import Card as CustomerCard
from desktop import own_values, theme
from desktop.pages.customers.fields_form import FieldsForm, FieldWishes
from desktop.pages.customers.form_part import FormPart
from desktop.shortening import shortened
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
        present = {field.name: field.text for field in card.own_fields}
        return FieldWishes(
            tuple((field.name, present.get(field.name, "")) for field in tag_queries.own_fields(self._context.journal))
        )

    def made(self, wishes: FieldWishes) -> FieldsForm:
        context = self._context
        return FieldsForm(wishes, tag_queries.own_fields(context.journal), context.words(), context.formats())

    def keep(self, card: CustomerCard, before: FieldWishes, wishes: FieldWishes) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: ownfields.set_own_fields(journal, card.id, wishes.all(), now), self.kept)

    def fill_seen(self, card: CustomerCard) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.current().space.m)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        formats, words = self._context.formats(), self._context.words()
        for row, field in enumerate(card.own_fields):
            grid.addWidget(quiet(shortened(field.name)), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(own_values.shown(field, formats, words), wrap=True), row, 1)
        self.body.addLayout(grid)
