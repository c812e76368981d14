"""Text somebody began to type and left."""

from collections.abc import Mapping

from db.journal import Journal
from db.models import Draft


def draft(_journal: Journal, place: str) -> str:
    """Return what was kept for a field, empty where nothing was."""
    row = Draft.select(Draft.text).where(Draft.place == place).tuples().first()
    return row[0] if row else ""


def drafts_under(_journal: Journal, prefix: str) -> Mapping[str, str]:
    """Return what was kept for the fields whose place begins with `prefix`, by place."""
    return dict(Draft.select(Draft.place, Draft.text).where(Draft.place.startswith(prefix)).tuples())
