"""A customer with a very long story costs no more than is needed to know where the contact stands."""

import datetime

from db.commands import derived
from db.commands.customers import CustomerDraft, add_customer
from db.engine.bulk import insert_rows
from db.journal import Journal
from db.models import Customer, Touch
from db.queries.facts import NEWEST, touch_facts
from db.queries.today import today_page


def _with_touches(journal: Journal, now: datetime.datetime, name: str, count: int) -> int:
    """Add somebody with a touch on each of the last days, up to yesterday."""
    customer = add_customer(journal, CustomerDraft(name=name), now).result
    assert customer is not None
    days = [now.date() - datetime.timedelta(ago) for ago in range(1, count + 1)]
    rows = (
        (f"{customer:08x}{place:024x}", customer, f"{day} 09:00:00", str(day), f"{day} 09:00:00")
        for place, day in enumerate(days)
    )
    with journal.writing():
        insert_rows(Touch, ("uuid", "customer", "at", "on", "logged_at"), rows)
        derived.refresh_columns([customer], now.date())
    return customer


def test_of_a_long_story_the_newest_are_read(journal: Journal, now: datetime.datetime) -> None:
    long = _with_touches(journal, now, "Gül Doğan", NEWEST + 200)
    short = _with_touches(journal, now, "Işıl Aydın", 5)
    facts = touch_facts([long, short], now.date())
    assert (len(facts[long]), len(facts[short])) == (NEWEST, 5)
    assert facts[long] == touch_facts([long], now.date())[long]
    assert facts[long][0].on == now.date() - datetime.timedelta(1)
    assert len(touch_facts([long, short], now.date(), newest=None)[long]) == NEWEST + 200


def test_all_of_a_long_story_is_counted(journal: Journal, now: datetime.datetime) -> None:
    long = _with_touches(journal, now, "Gül Doğan", NEWEST + 200)
    assert Customer.get_by_id(long).contacts == NEWEST + 200
    derived.refresh_customers(journal, [long, _with_touches(journal, now, "Işıl Aydın", 5)], now.date())
    assert Customer.get_by_id(long).contacts == NEWEST + 200
    assert today_page(journal, now).lines == ()
