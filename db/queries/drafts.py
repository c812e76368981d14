"""Text somebody began to type and left."""

from db.journal import Journal
from db.models import Draft


def draft(_journal: Journal, place: str) -> str:
    """Return what was kept for a field, empty where nothing was."""
    row = Draft.select(Draft.text).where(Draft.place == place).tuples().first()
    return row[0] if row else ""
