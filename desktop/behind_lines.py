"""How the entries behind a figure are told, on whichever page the figure stands."""

from __future__ import annotations

from db.queries.behind import ComplaintBehind, PromiseBehind
from db.queries.entries import EntryKey, EntrySource
from desktop import terms
from desktop.widgets.behind_panel import BehindLine


def promise_line(each: PromiseBehind, day: str, told: str) -> BehindLine:
    """Return a promise that was settled.

    Args:
        each: the promise.
        day: it was settled on, as it is written.
        told: what is said of it.
    """
    given: tuple[EntryKey, ...] = () if each.touch_id is None else ((EntrySource.TOUCH, each.touch_id),)
    keys = ((EntrySource.PROMISE, each.promise_id), *given)
    return BehindLine(each.customer_id, None, each.name, day, told, "handshake", terms.outcome_tone(each.outcome), keys)


def complaint_line(each: ComplaintBehind, day: str, waited: str) -> BehindLine:
    """Return a complaint.

    Args:
        each: the complaint.
        day: it was heard on, as it is written.
        waited: how long for a first contact, in words; empty where nothing is said of that.
    """
    told = " · ".join(part for part in (waited, one_line(each.words)) if part)
    tone = "bad" if each.waited_minutes is None else "muted"
    return BehindLine(each.customer_id, None, each.name, day, told, "cloud-lightning", tone, each.keys)


def one_line(text: str) -> str:
    """Return words on one line, however they were typed."""
    return " ".join(text.split())
