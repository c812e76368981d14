"""Said softly below a line one types: a word in it is one the shop never uses."""

from __future__ import annotations

from db.brandwords import BrandWords
from db.changes import ChangeSet
from db.queries.brand import brand_words
from desktop import brand_says
from desktop.context import Context
from desktop.widgets.text import PlainLabel


class SoftWord(PlainLabel):
    """Hidden while there are none; what a customer said may well be one, so it is only said."""

    def __init__(self, context: Context) -> None:
        """Begin with nothing to say."""
        super().__init__(size="small", ink="muted", wrap=True)
        self._context = context
        self._brand: BrandWords | None = None
        self.hide()

    def mind(self, text: str) -> None:
        """Say which words of `text` the brand guide has among those never to use, and what it has in their place."""
        if self._brand is None:
            self._brand = brand_words(self._context.journal)
        uses = self._brand.uses_in(text)
        told = brand_says.rather(uses)
        lines = brand_says.without_another(uses)
        if lines:
            quoted = self._context.formats().listed([self.tr("“{words}”").format(words=line) for line in lines])
            told.append(self.tr("{words}: your brand guide says never to use it.").format(words=quoted))
        self.setText(" ".join(told))
        self.setVisible(bool(told))

    def hear(self, changes: ChangeSet) -> None:
        """Know of words that came to the guide, or left it."""
        if changes.touches("brand_line"):
            self._brand = None
