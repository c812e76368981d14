"""The shop's own words: tags, themes, and the names of fields it made up."""

from db.journal import Journal
from db.models import OwnField, Tag, Theme


def names(_journal: Journal) -> tuple[str, ...]:
    """Return every tag there is, in the order of its folded name."""
    return tuple(row[0] for row in Tag.select(Tag.name).order_by(Tag.name_folded).tuples())


def own_field_names(_journal: Journal) -> tuple[str, ...]:
    """Return the names of the fields the shop made up, in their order."""
    return tuple(row[0] for row in OwnField.select(OwnField.name).order_by(OwnField.position, OwnField.id).tuples())


def themes(_journal: Journal) -> tuple[str, ...]:
    """Return the themes complaints are grouped by, in the order of their folded names."""
    return tuple(row[0] for row in Theme.select(Theme.name).order_by(Theme.name_folded).tuples())
