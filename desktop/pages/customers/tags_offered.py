"""In which order tags are offered in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from db.journal import Journal
from db.queries import tags
from desktop.widgets.choice_menu import FEW


def tags_to_offer(journal: Journal) -> Sequence[str]:
    """Return every tag: by name where one sees them all, else those on the most cards first."""
    named = tags.names(journal)
    return named if len(named) <= FEW else tags.names_by_use(journal)
