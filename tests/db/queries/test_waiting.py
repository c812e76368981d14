"""What waits on a day, in figures: for the word of the day, and for the count on the icon."""

import datetime

from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import log_touch, make_promise
from db.journal import Journal
from db.queries.digest import waiting
from db.records import TouchKind
from db.touchdraft import PromiseWords, TouchDraft

DAY = datetime.timedelta(1)


def test_what_is_due_today_is_not_late_yet(journal: Journal, now: datetime.datetime) -> None:
    ayse, mehmet = (add_customer(journal, CustomerDraft(name=name), now - 9 * DAY).result or 0 for name in "AM")
    for words, due in (("kollar", now), ("etek", now - DAY), ("manto", now - 2 * DAY), ("palto", now + DAY)):
        make_promise(journal, ayse, PromiseWords(words, due.date()), now - 3 * DAY)
    log_touch(journal, TouchDraft(mehmet, now - DAY, kind=TouchKind.COMPLAINT, words="Geç kaldı."), now)
    told = waiting(journal, now)
    assert (told.people, told.complaints) == (2, 1)
    assert (told.promises_today, told.promises_late) == (1, 2)
    assert (told.names[0], told.is_open) == ("M", True)
    assert not waiting(journal, now + DAY).is_open  # a Sunday
