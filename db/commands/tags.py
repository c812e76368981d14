"""The shop's tags as such: new ones, other names, two that become one, one that goes."""

import datetime

from db.changes import Change, ChangeName
from db.commands.unit import Unit, unit
from db.journal import Journal
from db.models import CustomerTag, RhythmRule, Tag
from db.records import Colour
from db.text import fold


def add_tag(journal: Journal, name: str, now: datetime.datetime) -> Change:
    """Make a tag nobody carries yet; one of that name which is there already stays as it is."""
    with unit(journal, ChangeName.ADD_TAG, now) as work:
        work.result = _named(name) or work.insert(Tag, name=name.strip(), name_folded=fold(name))
    return work.change()


def rename_tag(journal: Journal, tag_id: int, name: str, now: datetime.datetime) -> Change:
    """Call a tag by another name; if another tag is called so already, the two become one."""
    with unit(journal, ChangeName.EDIT_TAG, now) as work:
        other = _named(name)
        if other is None or other == tag_id:
            work.update(Tag, tag_id, name=name.strip(), name_folded=fold(name))
            work.result = tag_id
        else:
            _merge(work, tag_id, other)
            work.is_called(ChangeName.MERGE_TAGS)
            work.result = other
    return work.change()


def colour_tag(journal: Journal, tag_id: int, colour: Colour | None, now: datetime.datetime) -> Change:
    """Give a tag a colour, or none."""
    with unit(journal, ChangeName.EDIT_TAG, now) as work:
        work.update(Tag, tag_id, colour=colour.value if colour is not None else None)
        work.result = tag_id
    return work.change()


def merge_tags(journal: Journal, tag_id: int, into_id: int, now: datetime.datetime) -> Change:
    """Make everybody who carries one tag carry another, and take the first away.

    The rhythm of the tag that stays holds; where it has none, it takes over the other's.
    """
    with unit(journal, ChangeName.MERGE_TAGS, now) as work:
        _merge(work, tag_id, into_id)
        work.result = into_id
    return work.change()


def delete_tag(journal: Journal, tag_id: int, now: datetime.datetime) -> Change:
    """Take a tag off everybody, with its rhythm."""
    with unit(journal, ChangeName.DELETE_TAG, now) as work:
        work.delete(Tag, tag_id)
    return work.change()


def _named(name: str) -> int | None:
    found = Tag.select(Tag.id).where(Tag.name_folded == fold(name)).tuples().first()
    return found[0] if found else None


def _merge(work: Unit, tag_id: int, into_id: int) -> None:
    both = CustomerTag.select(CustomerTag.customer).where(CustomerTag.tag == into_id)
    rows = CustomerTag.select(CustomerTag.id, CustomerTag.customer.in_(both)).where(CustomerTag.tag == tag_id)
    for row_id, has_both in list(rows.tuples()):
        if has_both:
            work.delete(CustomerTag, row_id)
        else:
            work.update(CustomerTag, row_id, tag=into_id)
    if not RhythmRule.select().where(RhythmRule.tag == into_id).exists():
        for (rule_id,) in list(RhythmRule.select(RhythmRule.id).where(RhythmRule.tag == tag_id).tuples()):
            work.update(RhythmRule, rule_id, tag=into_id)
    work.delete(Tag, tag_id)
