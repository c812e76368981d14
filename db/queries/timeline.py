"""The one timeline of everything that happened with a customer, newest first, read a stretch at a time."""

import datetime
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

import peewee

from db.changes import ChangeSet
from db.journal import Journal
from db.models import (
    Answer,
    Attachment,
    Base,
    Break,
    Complaint,
    HandOff,
    Job,
    Praise,
    Promise,
    ReportRecord,
    Touch,
    TouchAttachment,
    TouchCompanion,
)
from db.queries.among import among
from db.queries.entries import GROUPS, Entry, EntryGroup, EntryKey, EntrySource, Timeline
from db.queries.entryrows import entries_at
from db.records import TouchKind
from db.text import fold


def timeline(
    journal: Journal,
    customer_id: int,
    group: EntryGroup | None = None,
    offset: int = 0,
    limit: int = 50,
    *,
    text: str = "",
    known: Mapping[EntryKey, Entry] | None = None,
    only: Collection[EntryKey] | None = None,
) -> Timeline:
    """Return entries `offset` to `offset + limit` of a customer's timeline.

    Args:
        journal: open.
        customer_id: whose.
        group: only those of one group; None for all.
        offset: how many of the newest are left out.
        limit: at most so many.
        text: only those in whose words every word of it stands.
        known: entries read before that are still as they were; they are not read again.
        only: none but these, whatever their group and words.
    """
    if only is not None:
        keys = _chosen_keys(journal, customer_id, only)
        counts: dict[EntryGroup, int] = {EntryGroup.OTHERS: len(keys)}
        group = None
    elif text.strip():
        found = _found_keys(journal, customer_id, text)
        counts = dict(Counter(of for _, of in found))
        keys = [key for key, of in found if group in (None, of)]
    else:
        counts = _counts(customer_id)
        keys = [*_touch_keys(customer_id, group, offset + limit), *_other_keys(journal, customer_id, group)]
    keys.sort(key=_newest_first, reverse=True)
    wanted = keys[offset : offset + limit]
    entries = dict(known or {})
    entries |= _entries(journal, [key for key in wanted if (key[1], key[2]) not in entries])
    return Timeline(
        entries=tuple(entries[source, row_id] for _, source, row_id in wanted if (source, row_id) in entries),
        counts=counts,
        total=counts.get(group, 0) if group else sum(counts.values()),
    )


def place_of_day(journal: Journal, customer_id: int, day: datetime.date, group: EntryGroup | None = None) -> int:
    """Return how many entries of such a timeline are newer than a local day: the place of the newest one up to it."""
    keys = [*_touch_keys(customer_id, group, None), *_other_keys(journal, customer_id, group)]
    return sum(journal.today(at) > day for at, _, _ in keys)


def unchanged(known: Mapping[EntryKey, Entry], changes: Sequence[ChangeSet]) -> dict[EntryKey, Entry]:
    """Return those of the entries that look after these changes as they did before; none where that is not sure."""
    stale: set[EntryKey] = set()
    for change in changes:
        if change.everything:
            return {}
        rows: dict[str, set[int]] = defaultdict(set)
        for table, row_id in change.rows:
            if isinstance(row_id, int):  # a setting goes by its name: no entry tells of it
                rows[table].add(row_id)
        for model in (Attachment, Break):  # no entry tells of them by itself
            rows.pop(_table(model), None)
        stale |= {(EntrySource.TOUCH, row_id) for row_id in rows.pop(_table(Touch), ())}
        stale |= {(EntrySource.PROMISE, row_id) for row_id in rows.pop(_table(Promise), ())}
        for model in (Complaint, Praise, TouchCompanion, TouchAttachment):
            ids = rows.pop(_table(model), set[int]())
            touches = [row[0] for row in model.select(model.touch).where(model.id.in_(ids)).tuples()]
            if len(touches) < len(ids):  # it is gone, and nobody knows whose it was
                return {}
            stale |= {(EntrySource.TOUCH, touch_id) for touch_id in touches if touch_id is not None}
        if rows:
            return {}
    return {key: entry for key, entry in known.items() if key not in stale}


def _table(model: type[Base]) -> str:
    return str(model._meta.table_name)


Key = tuple[datetime.datetime, EntrySource, int]


def _newest_first(key: Key) -> tuple[datetime.datetime, str, int]:
    return key[0], key[1].value, key[2]


def _touches_of(customer_id: int) -> peewee.Expression:
    shared = TouchCompanion.select(TouchCompanion.touch).where(TouchCompanion.customer == customer_id)
    return ((Touch.customer == customer_id) | Touch.id.in_(shared)) & Touch.trashed_at.is_null()


def _kinds_of(group: EntryGroup) -> list[str]:
    return [kind.value for kind in TouchKind if GROUPS.get(kind, EntryGroup.TALKS) is group]


def _touch_keys(customer_id: int, group: EntryGroup | None, limit: int | None) -> list[Key]:
    query = Touch.select(Touch.at, Touch.id).where(_touches_of(customer_id))
    if group is not None:
        query = query.where(Touch.kind.in_(_kinds_of(group)))
    rows = query.order_by(Touch.at.desc(), Touch.id.desc()).limit(limit).tuples()
    return [(at, EntrySource.TOUCH, row_id) for at, row_id in rows]


def _other_keys(journal: Journal, customer_id: int, group: EntryGroup | None) -> list[Key]:
    keys: list[Key] = []
    if group in (None, EntryGroup.PROMISES):
        promises = Promise.select(Promise.id, Promise.made_on, Promise.settled_on).where(
            Promise.customer == customer_id,
            Promise.trashed_at.is_null(),
        )
        keys += [
            (_at_noon(settled or made, journal), EntrySource.PROMISE, row_id)
            for row_id, made, settled in promises.tuples()
        ]
    if group in (None, EntryGroup.JOBS):
        jobs = Job.select(Job.id, Job.started_on, Job.delivered_on).where(
            Job.customer == customer_id,
            Job.trashed_at.is_null(),
        )
        for row_id, started, delivered in jobs.tuples():
            keys.append((_at_noon(started, journal), EntrySource.JOB_STARTED, row_id))
            if delivered:
                keys.append((_at_noon(delivered, journal), EntrySource.JOB_DELIVERED, row_id))
    if group in (None, EntryGroup.OTHERS):
        reports = ReportRecord.select(ReportRecord.made_at, ReportRecord.id).where(ReportRecord.customer == customer_id)
        keys += [(at, EntrySource.REPORT, row_id) for at, row_id in reports.tuples()]
        hand_offs = HandOff.select(HandOff.at, HandOff.id).where(HandOff.customer == customer_id)
        keys += [(at, EntrySource.HAND_OFF, row_id) for at, row_id in hand_offs.tuples()]
    return keys


def _at_noon(day: datetime.date, journal: Journal) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(12), journal.zone)


def _chosen_keys(journal: Journal, customer_id: int, only: Collection[EntryKey]) -> list[Key]:
    """Return the keys of those of the chosen entries that are still on the customer's timeline."""
    touches = [row_id for source, row_id in only if source is EntrySource.TOUCH]
    rows = Touch.select(Touch.at, Touch.id).where(_touches_of(customer_id), among(Touch.id, touches))
    keys: list[Key] = [(at, EntrySource.TOUCH, row_id) for at, row_id in rows.tuples()]
    others = [*_other_keys(journal, customer_id, None), *_answer_keys(journal, customer_id)]
    return keys + [key for key in others if (key[1], key[2]) in only]


def _answer_keys(journal: Journal, customer_id: int) -> list[Key]:
    answers = Answer.select(Answer.id, Answer.on).where(Answer.customer == customer_id)
    return [(_at_noon(on, journal), EntrySource.ANSWER, row_id) for row_id, on in answers.tuples()]


def _found_keys(journal: Journal, customer_id: int, text: str) -> list[tuple[Key, EntryGroup]]:
    """Return what of a timeline holds every word of a text, in any notation, each with its group."""
    asked = fold(text).split()

    def holds(*words: str) -> bool:
        folded = fold(" ".join(words))
        return all(word in folded for word in asked)

    rows = Touch.select(Touch.at, Touch.id, Touch.kind, Touch.words).where(_touches_of(customer_id)).tuples()
    files: dict[int, list[str]] = defaultdict(list)
    names = TouchAttachment.select(TouchAttachment.touch, Attachment.file_name).join(Attachment)
    own = Touch.select(Touch.id).where(_touches_of(customer_id))
    for touch_id, name in names.where(TouchAttachment.touch.in_(own)).tuples():
        files[touch_id].append(name)
    found = [
        ((at, EntrySource.TOUCH, row_id), GROUPS.get(TouchKind(kind), EntryGroup.TALKS))
        for at, row_id, kind, words in rows
        if holds(words, *files.get(row_id, ()))
    ]
    others = [key for group in EntryGroup for key in _other_keys(journal, customer_id, group)]
    entries = _entries(journal, others)
    found += [
        (key, entry.group)
        for key in others
        if (entry := entries.get((key[1], key[2]))) is not None and holds(entry.words)
    ]
    return found


def _counts(customer_id: int) -> dict[EntryGroup, int]:
    counts: dict[EntryGroup, int] = defaultdict(int)
    kinds = (
        Touch.select(Touch.kind, peewee.fn.COUNT(Touch.id))
        .where(_touches_of(customer_id))
        .group_by(Touch.kind)
        .tuples()
    )
    for kind, count in kinds:
        counts[GROUPS.get(TouchKind(kind), EntryGroup.TALKS)] += count
    counts[EntryGroup.PROMISES] += (
        Promise.select().where(Promise.customer == customer_id, Promise.trashed_at.is_null()).count()
    )
    jobs = Job.select().where(Job.customer == customer_id, Job.trashed_at.is_null())
    counts[EntryGroup.JOBS] += jobs.count() + jobs.where(Job.delivered_on.is_null(is_null=False)).count()
    counts[EntryGroup.OTHERS] += ReportRecord.select().where(ReportRecord.customer == customer_id).count()
    counts[EntryGroup.OTHERS] += HandOff.select().where(HandOff.customer == customer_id).count()
    return dict(counts)


def _entries(journal: Journal, keys: Sequence[Key]) -> dict[EntryKey, Entry]:
    return entries_at(journal, {(source, row_id): at for at, source, row_id in keys})
