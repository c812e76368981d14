"""The four weeks of the monthly review against a slow count of the same days, their first and last among them."""

import datetime
from pathlib import Path

from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import log_touch
from db.models import Customer, Job, Praise
from db.queries.month import month
from db.records import Direction
from db.touchdraft import TouchDraft
from tests.db.queries.conftest import NOW, TODAY

FOUR_WEEKS = 28


def test_it_counts_from_the_day_after_its_beginning_to_its_last_day(tmp_path: Path) -> None:
    """Whatever happened 28 days ago belongs to the four weeks before: no day is counted twice, none is left out."""
    agos = (0, FOUR_WEEKS - 1, FOUR_WEEKS, FOUR_WEEKS + 1)
    with journals.create(tmp_path / "ay.hatir", now=NOW - datetime.timedelta(200)) as journal:
        earlier = add_customer(journal, CustomerDraft(name="Eski"), NOW - datetime.timedelta(199)).result or 0
        log_touch(journal, TouchDraft(earlier, NOW - datetime.timedelta(150), direction=Direction.IN), NOW)
        for ago in agos:
            who = add_customer(journal, CustomerDraft(name=f"Müşteri {ago}"), NOW).result or 0
            day = TODAY - datetime.timedelta(ago)
            Customer.update(since_on=day).where(Customer.id == who).execute()
            Job.create(customer=who, title=f"İş {ago}", started_on=day, delivered_on=day)
            Praise.create(customer=who, words=f"Sağ olun {ago}", on=day)
        told = month(journal, NOW)
        assert (told.figures.day, told.figures.since) == (TODAY, TODAY - datetime.timedelta(FOUR_WEEKS))
        assert (told.new_customers, told.delivered) == (2, 2)
        assert [thanks.words for thanks in told.thanks] == ["Sağ olun 0", f"Sağ olun {FOUR_WEEKS - 1}"]
        assert len(told.figures.calendar) == FOUR_WEEKS


def test_what_lies_in_the_trash_is_not_counted(tmp_path: Path) -> None:
    with journals.create(tmp_path / "ay.hatir", now=NOW - datetime.timedelta(200)) as journal:
        for entry_gone, card_gone in ((None, None), (NOW, None), (None, NOW)):
            who = add_customer(journal, CustomerDraft(name="Müşteri"), NOW).result or 0
            Job.create(customer=who, title="İş", started_on=TODAY, delivered_on=TODAY, trashed_at=entry_gone)
            Praise.create(customer=who, words="Sağ olun", on=TODAY, trashed_at=entry_gone)
            Customer.update(trashed_at=card_gone).where(Customer.id == who).execute()
        told = month(journal, NOW)
        assert (told.new_customers, len(told.thanks)) == (2, 1)
        assert told.delivered == 1
