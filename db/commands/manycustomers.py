"""The same done to many cards at once: one change, one undo."""

import datetime
from collections.abc import Sequence

from db.changes import Change, ChangeName
from db.commands.rhythms import write_rhythm
from db.commands.unit import unit
from db.journal import Journal
from db.models import Customer, CustomerTag, Tag
from db.relationship.rhythm import Rhythm
from db.text import fold


def add_tag(journal: Journal, customer_ids: Sequence[int], tag: str, now: datetime.datetime) -> Change:
    """Give all these customers a tag beside those they have; it is made where there is none of that name."""
    with unit(journal, ChangeName.SET_TAGS, now) as work:
        found = Tag.select(Tag.id).where(Tag.name_folded == fold(tag)).tuples().first()
        tag_id = found[0] if found else work.insert(Tag, name=tag.strip(), name_folded=fold(tag))
        carriers = {
            row[0] for row in CustomerTag.select(CustomerTag.customer).where(CustomerTag.tag == tag_id).tuples()
        }
        for customer_id in customer_ids:
            if customer_id not in carriers:
                work.insert(CustomerTag, customer=customer_id, tag=tag_id)
    return work.change()


def remove_tag(journal: Journal, customer_ids: Sequence[int], tag: str, now: datetime.datetime) -> Change:
    """Take a tag off all these customers."""
    wanted = set(customer_ids)
    with unit(journal, ChangeName.SET_TAGS, now) as work:
        links = CustomerTag.select(CustomerTag.id, CustomerTag.customer).join(Tag).where(Tag.name_folded == fold(tag))
        for row_id, customer_id in list(links.tuples()):
            if customer_id in wanted:
                work.delete(CustomerTag, row_id)
    return work.change()


def set_rhythms(journal: Journal, customer_ids: Sequence[int], rhythm: Rhythm | None, now: datetime.datetime) -> Change:
    """Set how often all these customers like to hear from the shop; None gives the word back to tag and shop."""
    with unit(journal, ChangeName.SET_RHYTHM, now) as work:
        for customer_id in customer_ids:
            write_rhythm(work, rhythm, customer=customer_id)
    return work.change()


def archive(journal: Journal, customer_ids: Sequence[int], now: datetime.datetime) -> Change:
    """Put all these cards aside: they are found, but asked after no more."""
    with unit(journal, ChangeName.ARCHIVE_CUSTOMER, now) as work:
        work.update_many(Customer, customer_ids, archived_at=now)
    return work.change()


def unarchive(journal: Journal, customer_ids: Sequence[int], now: datetime.datetime) -> Change:
    """Take all these cards back from the archive."""
    with unit(journal, ChangeName.RESTORE_CUSTOMER, now) as work:
        work.update_many(Customer, customer_ids, archived_at=None)
    return work.change()


def trash(journal: Journal, customer_ids: Sequence[int], now: datetime.datetime) -> Change:
    """Put all these cards into the trash."""
    with unit(journal, ChangeName.TRASH_CUSTOMER, now) as work:
        work.update_many(Customer, customer_ids, trashed_at=now)
    return work.change()
