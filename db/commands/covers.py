"""Holiday cover: somebody is away, and somebody else looks after their customers meanwhile."""

import datetime
from dataclasses import dataclass

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.journal import Journal
from db.models import Absence


@dataclass(frozen=True, slots=True)
class CoverDraft:
    """Who is away, who looks after their customers, from the first day to the last one.

    Raises:
        ValueError: somebody would look after their own customers.
    """

    staff_id: int
    cover_id: int
    from_on: datetime.date
    until_on: datetime.date

    def __post_init__(self) -> None:
        """Refuse a cover that is none."""
        if self.staff_id == self.cover_id:
            message = "somebody who is away looks after nobody"
            raise ValueError(message)


def add_cover(journal: Journal, draft: CoverDraft, now: datetime.datetime) -> Change:
    """Note that somebody is looked after; their customers keep their owner."""
    with unit(journal, ChangeName.ADD_COVER, now) as work:
        work.result = work.insert(Absence, **_columns(draft))
    return work.change()


def change_cover(journal: Journal, cover_id: int, draft: CoverDraft, now: datetime.datetime) -> Change:
    """Say it otherwise: other days, or somebody else."""
    with unit(journal, ChangeName.COVER, now) as work:
        work.update(Absence, cover_id, **_columns(draft))
        work.result = cover_id
    return work.change()


def drop_cover(journal: Journal, cover_id: int, now: datetime.datetime) -> Change:
    """Nobody is away after all."""
    with unit(journal, ChangeName.DROP_COVER, now) as work:
        work.delete(Absence, cover_id)
        work.result = cover_id
    return work.change()


def _columns(draft: CoverDraft) -> dict[str, object]:
    first, last = sorted((draft.from_on, draft.until_on))
    return {"staff": draft.staff_id, "cover": draft.cover_id, "from_on": first, "until_on": last}
