"""Who looks after whose customers meanwhile."""

import datetime

from db.commands.covers import CoverDraft, add_cover, change_cover
from db.commands.staff import add_staff
from db.journal import Journal
from db.models import Absence
from db.queries.care_people import covers_on


def test_days_said_the_wrong_way_round_are_turned_round(journal: Journal, now: datetime.datetime) -> None:
    away, here = (add_staff(journal, name, now).result or 0 for name in ("Elif", "Zeynep"))
    first, last = now.date(), now.date() + datetime.timedelta(6)
    cover = add_cover(journal, CoverDraft(away, here, last, first), now).result or 0
    assert [one.cover_id for one in covers_on(journal, first)] == [here]
    change_cover(journal, cover, CoverDraft(away, here, last, first + datetime.timedelta(2)), now)
    kept = Absence.get()
    assert (kept.from_on, kept.until_on) == (first + datetime.timedelta(2), last)
