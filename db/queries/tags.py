"""The shop's own words: tags, themes, and the fields it made up."""

from dataclasses import dataclass

from peewee import JOIN, fn

from db.journal import Journal
from db.models import CustomerTag, OwnField, Tag, Theme
from db.records import OwnFieldKind


def names(_journal: Journal) -> tuple[str, ...]:
    """Return every tag there is, in the order of its folded name."""
    return tuple(row[0] for row in Tag.select(Tag.name).order_by(Tag.name_folded).tuples())


def names_by_use(_journal: Journal) -> tuple[str, ...]:
    """Return every tag there is, the one on the most cards first; those on as many in the order of their names."""
    query = Tag.select(Tag.name).join(CustomerTag, JOIN.LEFT_OUTER).group_by(Tag.id)
    return tuple(row[0] for row in query.order_by(fn.COUNT(CustomerTag.id).desc(), Tag.name_folded).tuples())


@dataclass(frozen=True, slots=True)
class FieldKnown:
    """A field the shop made up: what it is called, what it holds, and of which texts one may choose."""

    name: str
    kind: OwnFieldKind
    choices: tuple[str, ...]


def own_fields(_journal: Journal) -> tuple[FieldKnown, ...]:
    """Return the fields the shop made up, in their order."""
    query = OwnField.select(OwnField.name, OwnField.kind, OwnField.choices).order_by(OwnField.position, OwnField.id)
    return tuple(
        FieldKnown(name, OwnFieldKind(kind), tuple(choices.splitlines())) for name, kind, choices in query.tuples()
    )


def themes(_journal: Journal) -> tuple[str, ...]:
    """Return the themes complaints are grouped by, in the order of their folded names."""
    return tuple(row[0] for row in Theme.select(Theme.name).order_by(Theme.name_folded).tuples())
