"""The brand guide: what the shop stands for, the words it uses and never uses, the promises it makes to everybody."""

import datetime

import peewee

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.journal import Journal
from db.models import BrandLine, StandingPromise
from db.records import BrandLineKind


def add_line(journal: Journal, kind: BrandLineKind, text: str, now: datetime.datetime) -> Change:
    """Add a line at the end of its kind."""
    with unit(journal, ChangeName.EDIT_BRAND, now) as work:
        last = BrandLine.select(peewee.fn.MAX(BrandLine.position)).where(BrandLine.kind == kind.value).scalar()
        position = last + 1 if last is not None else 0
        work.result = work.insert(BrandLine, kind=kind.value, text=text.strip(), position=position)
    return work.change()


def change_line(journal: Journal, line_id: int, text: str, now: datetime.datetime) -> Change:
    """Say a line otherwise."""
    with unit(journal, ChangeName.EDIT_BRAND, now) as work:
        work.update(BrandLine, line_id, text=text.strip())
        work.result = line_id
    return work.change()


def delete_line(journal: Journal, line_id: int, now: datetime.datetime) -> Change:
    """Take a line away."""
    with unit(journal, ChangeName.EDIT_BRAND, now) as work:
        work.delete(BrandLine, line_id)
        work.result = line_id
    return work.change()


def make_standing_promise(journal: Journal, words: str, minutes: int | None, now: datetime.datetime) -> Change:
    """Promise something to everybody from today on.

    Args:
        journal: open for writing.
        words: the promise.
        minutes: open hours within which a complaint is answered by it, in minutes; None where nothing is counted.
        now: the present moment.
    """
    with unit(journal, ChangeName.EDIT_BRAND, now) as work:
        work.result = work.insert(StandingPromise, words=words.strip(), minutes=minutes, since_on=work.today)
    return work.change()


def measure_standing_promise(journal: Journal, promise_id: int, minutes: int | None, now: datetime.datetime) -> Change:
    """Say within how many open minutes it grants a first contact; None where nothing can be counted."""
    with unit(journal, ChangeName.EDIT_BRAND, now) as work:
        work.update(StandingPromise, promise_id, minutes=minutes)
        work.result = promise_id
    return work.change()


def retire_standing_promise(journal: Journal, promise_id: int, now: datetime.datetime) -> Change:
    """Promise it no longer from today on; how it was kept stays known."""
    with unit(journal, ChangeName.EDIT_BRAND, now) as work:
        work.update(StandingPromise, promise_id, retired_on=work.today)
        work.result = promise_id
    return work.change()
