"""The sample shop: a tailor's in Moda with fourteen months behind it, in Turkish and in English.

All of its days count back from the day it is made, so that there is always somebody to ask after today.
"""

import datetime
from pathlib import Path

from db import journal as journals
from db import search
from db.changes import Change, ChangeName, ChangeSet
from db.commands import derived
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import TABLES, Break, Business, Customer, Setting, Touch
from db.queries.hours import public_holidays
from db.records import Language
from db.sample.card import write_card
from db.sample.days import ShopDays
from db.sample.everyday import BEGUN, with_everyday
from db.sample.house import profile_of, rhythm_days, write_house
from db.sample.reading import read
from db.sample.rows import Rows
from db.sample.story import write_story

_REGION = "TR"

#: What belongs to the journal rather than to the shop in it.
_STAYS = (Business, Setting)
_KEPT_OF_THE_PROFILE = {"id", "language", "zone", "region", "currency"}


def new_sample(path: Path, language: Language, now: datetime.datetime, folder: Path) -> None:
    """Create a journal at `path`, fill it with the sample shop and close it.

    Args:
        path: the new file.
        language: in which the shop speaks.
        now: the present moment, aware.
        folder: where the sample's texts lie.

    Raises:
        UserError: something is there already, the folder is missing or cannot be written to, the disk is full.
    """
    with journals.create(path, now=now, language=language.value) as journal:
        fill(journal, folder, language, now)


def fill(journal: Journal, folder: Path, language: Language, now: datetime.datetime) -> Change:
    """Fill an empty journal with the sample shop. The same moment and language give the same rows.

    Args:
        journal: open for writing.
        folder: where the sample's texts lie.
        language: in which the shop speaks.
        now: the present moment, aware.

    Raises:
        ValueError: there are customers in the journal already.
    """
    if Customer.select().exists():
        raise ValueError("the sample shop needs an empty journal")
    content = read(folder, language)
    days = ShopDays(content.shop, now, journal.zone, _holidays(journal.today(now)))
    customers = sorted(content.customers, key=lambda customer: (-customer.since, customer.kind.value, customer.key))
    rows = Rows()
    house = write_house(rows, content.shop, customers, days)
    for customer in customers:
        write_card(rows, customer, house, days, language)
    for customer in customers:
        full = with_everyday(customer, content.everyday, rhythm_days(customer, content.shop))
        write_story(rows, full, house, days)
    with journal.writing():
        _empty(journal)
        Business.update(**profile_of(content.shop, language)).execute()
        rows.write()
        derived.refresh_customers(journal, rows.ids(Customer), days.today)
        derived.refresh_touches(journal, rows.ids(Touch))
        _freeze_baselines(journal)
    return Change(ChangeName.FILL_SAMPLE, ChangeSet(everything=True))


def clear(journal: Journal, _now: datetime.datetime) -> Change:
    """Empty a journal of the sample shop, so that the owner's own can begin in it; settings stay.

    Raises:
        UserError: what is in the journal is no sample, or none any more: it was asked twice.
    """
    if not Business.select().where(Business.is_sample).exists():
        raise UserError(Problem.CHANGED_MEANWHILE)
    with journal.writing():
        _empty(journal)
        columns = Business._meta.fields
        fresh = {name: columns[name].default for name in columns if name not in _KEPT_OF_THE_PROFILE}
        Business.update(fresh | {"name": ""}).execute()
    return Change(ChangeName.CLEAR_SAMPLE, ChangeSet(everything=True))


def _freeze_baselines(journal: Journal) -> None:
    """Keep with every break the warmth of the day before it, as it would have been kept on the day itself."""
    # numpy takes its time to load and nothing else here needs it.
    from db.queries.warmth import warmth_curve

    for break_id, customer_id, on in list(Break.select(Break.id, Break.customer, Break.on).tuples()):
        curve = warmth_curve(journal, customer_id, [on - datetime.timedelta(1)])
        Break.update(baseline=curve.warmth[0] if curve.warmth else None).where(Break.id == break_id).execute()


def _empty(journal: Journal) -> None:
    for model in reversed(TABLES):
        if model not in _STAYS:
            model.delete().execute()
    search.clear_index(journal.database)


def _holidays(today: datetime.date) -> set[datetime.date]:
    """Return the public holidays from before the journal was begun until the year after."""
    begun = today - datetime.timedelta(BEGUN)
    return public_holidays(_REGION, begun) | public_holidays(_REGION, today)
