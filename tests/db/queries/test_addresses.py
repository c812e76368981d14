"""To whom a letter goes, and who is spared it: those who want none, those in mourning, those who left."""

import datetime

from db.commands.customers import CustomerDraft, add_customer, trash_customer
from db.journal import Journal
from db.models import Consent, Customer, PostalAddress, Quiet
from db.queries.addresses import LeftOut, addresses

TODAY = datetime.date(2026, 11, 21)
DAY = datetime.timedelta(1)


def somebody(journal: Journal, name: str, now: datetime.datetime, *, street: str = "Moda Cd. 1") -> int:
    customer_id = add_customer(journal, CustomerDraft(name=name), now).result
    assert customer_id
    if street:
        PostalAddress.create(customer=customer_id, street=street, city="İstanbul")
    return customer_id


def say(customer_id: int, *words: tuple[str, str, datetime.date]) -> None:
    for channel, state, on in words:
        Consent.create(customer=customer_id, channel=channel, state=state, given_on=on)


def test_who_wants_no_letters_mourns_or_left_gets_none_and_is_counted(journal: Journal, now: datetime.datetime) -> None:
    glad = somebody(journal, "Ada", now)
    say(glad, ("letter", "refused", TODAY - 9 * DAY), ("letter", "given", TODAY - 2 * DAY), ("email", "refused", TODAY))
    refused = somebody(journal, "Banu", now)
    say(refused, ("letter", "given", TODAY - 9 * DAY), ("letter", "refused", TODAY - DAY))
    mourning, over = somebody(journal, "Can", now), somebody(journal, "Derya", now)
    Quiet.create(customer=mourning, from_on=TODAY, until_on=TODAY + DAY, reason="yas")
    Quiet.create(customer=over, from_on=TODAY - 9 * DAY, until_on=TODAY, reason="yas")
    lost, back = somebody(journal, "Elif", now), somebody(journal, "Fatma", now)
    Customer.update(lost_on=TODAY - 9 * DAY).where(Customer.id.in_([lost, back])).execute()
    Customer.update(won_back_on=TODAY - DAY).where(Customer.id == back).execute()
    nowhere = somebody(journal, "Gül", now, street="")
    PostalAddress.create(customer=glad, street="Eski Cd. 2", city="Bursa", position=1)
    again = somebody(journal, "Hale", now)
    say(again, ("letter", "refused", TODAY - DAY), ("letter", "given", TODAY - 9 * DAY))  # the older word noted later
    gone = somebody(journal, "İnci", now)
    trash_customer(journal, gone, now)

    found = addresses(journal, TODAY)
    assert [(one.name, one.street) for one in found.found] == [
        (name, "Moda Cd. 1") for name in ("Ada", "Derya", "Fatma")
    ]
    assert found.left_out == LeftOut(no_address=1, no_letters=2, in_peace=1, lost=1)

    chosen = addresses(journal, TODAY, customer_ids=(refused, nowhere))
    assert (chosen.found, chosen.left_out) == ((), LeftOut(no_address=1, no_letters=1))
    assert addresses(journal, TODAY, customer_ids=(gone,)).found == ()
