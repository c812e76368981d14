"""Themes: groups of complaints, known by their name."""

from db.commands.unit import Unit
from db.models import Theme
from db.text import fold


def theme_named(work: Unit, name: str) -> int:
    """Return the theme of this name, made now if it is new."""
    folded = fold(name)
    found = Theme.select(Theme.id).where(Theme.name_folded == folded).tuples().first()
    return found[0] if found else work.insert(Theme, name=name.strip(), name_folded=folded)
