"""The journal a tour walks through: a copy of the one asked for, or the sample shop with something in its trash."""

from __future__ import annotations

import contextlib
import datetime
import itertools
from pathlib import Path
from typing import TYPE_CHECKING

from db.records import Language

if TYPE_CHECKING:
    from db.queries.entries import Timeline


def journal_for(given: Path | None, language: Language, now: datetime.datetime, folder: Path) -> Path:
    """Return a journal that may be written to, made in `folder`.

    Args:
        given: copied; None for the sample shop.
        language: of the sample shop.
        now: the moment the sample shop is made for.
        folder: there.
    """
    path = folder / "yildiz.hatir"
    if given is not None:
        from db.safety.backup import back_up

        return back_up(given, folder / "copy", now).replace(path)
    import resources
    from db.sample.shop import new_sample

    new_sample(path, language, now, resources.path("sample"))
    _throw_away_some(path, now)
    return path


def _throw_away_some(path: Path, now: datetime.datetime) -> None:
    """Put something of each kind into the trash: a card on which little happened, and some of what is on another."""
    from db.commands.customers import trash_customer
    from db.commands.touches import trash_promise, trash_touch
    from db.journal import open_journal
    from db.queries.customers import ids_in_order
    from db.queries.entries import EntrySource
    from db.queries.timeline import timeline

    ways = {EntrySource.TOUCH: trash_touch, EntrySource.PROMISE: trash_promise}
    with contextlib.closing(open_journal(path, now=now)) as journal:
        stories = ((customer_id, timeline(journal, customer_id)) for customer_id in reversed(ids_in_order(journal)))
        calm = ((customer_id, story.entries) for customer_id, story in stories if _is_calm(story))
        (last, _), (_, entries) = itertools.islice(calm, 2)
        for source, way in ways.items():
            for entry in [entry for entry in entries if entry.source is source][:1]:
                way(journal, entry.id, now - datetime.timedelta(days=2))
        trash_customer(journal, last, now - datetime.timedelta(days=1))


def _is_calm(story: Timeline) -> bool:
    """Say whether somebody was promised something and no page speaks of more: of a complaint or a job."""
    from db.queries.entries import EntryGroup

    loud = (EntryGroup.COMPLAINTS, EntryGroup.JOBS)
    return bool(story.counts.get(EntryGroup.PROMISES)) and not any(map(story.counts.get, loud))
