"""What the rules of `db.relationship` need to know of customers, read for many at once."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from db.engine.bulk import rows_of
from db.models import Customer, CustomerTag, RhythmRule, Select, Touch, TouchCompanion
from db.queries.among import among
from db.records import Channel, Direction, TouchKind
from db.relationship.rhythm import Rhythm, choose_rhythm
from db.relationship.touchfacts import TouchFact

_FACT = (Touch.id, Touch.on, Touch.at, Touch.has_time, Touch.direction, Touch.reached, Touch.kind, Touch.mood)
_RULE = (
    RhythmRule.latest_days,
    RhythmRule.earliest_days,
    RhythmRule.never,
    RhythmRule.channels,
    RhythmRule.weekdays,
    RhythmRule.from_time,
    RhythmRule.to_time,
)
_DIRECTIONS = {direction.value: direction for direction in Direction}
_KINDS = {kind.value: kind for kind in TouchKind}

#: No local day begins farther from that of UTC.
_ANY_ZONE = datetime.timedelta(1)

#: The newest touches of a customer decide where the contact stands; older ones only count.
NEWEST = 500


def touch_facts(
    customer_ids: Sequence[int],
    until: datetime.date,
    newest: int | None = NEWEST,
    since: Mapping[int, datetime.date | None] | None = None,
) -> Mapping[int, list[TouchFact]]:
    """Return the touches of these customers up to a day, newest first, those in company included.

    Args:
        customer_ids: whose.
        until: the last local day that counts.
        newest: enough of each customer; where there are more, they are left out as far as that saves reading them.
            None for all.
        since: from which day on each customer's count; what lies before is left out as far as that saves reading it.
            None for all.
    """
    facts: dict[int, list[TouchFact]] = defaultdict(list)
    shown = Touch.trashed_at.is_null() & (Touch.on <= until)
    own = Touch.select(Touch.customer, *_FACT).where(shown).order_by(Touch.at.desc(), Touch.id.desc())
    long_stories = _long_stories(customer_ids, newest) if newest is not None else set[int]()
    queries = [
        own.where(among(Touch.customer, ids), *begin).limit(newest if ids[0] in long_stories else None)
        for ids, *begin in _begun_together(customer_ids, long_stories, until, since)
    ]
    company = Touch.select(TouchCompanion.customer, *_FACT).join(TouchCompanion)
    queries.append(company.where(among(TouchCompanion.customer, customer_ids) & shown))
    for query in queries:
        for customer_id, *values in rows_of(query):
            facts[customer_id].append(_fact(*values))
    return facts


def _begun_together(
    ids: Sequence[int], alone: set[int], until: datetime.date, since: Mapping[int, datetime.date | None] | None
) -> Iterator[tuple[Sequence[int], Select] | tuple[Sequence[int]]]:
    """Yield customers with the condition from when on their touches count: one for each power of two of days."""
    together: dict[tuple[int, int | None], list[int]] = defaultdict(list)
    for customer_id in ids:
        begin = since[customer_id] if since is not None else None
        power = 0 if begin is None else max(1, (until - begin).days.bit_length())
        together[power, customer_id if customer_id in alone else None].append(customer_id)
    for (power, _alone), whose in together.items():
        if power:
            # By the moment, as the index of every customer's touches is ordered; its day in UTC may be another one.
            first = until - datetime.timedelta(2**power) - _ANY_ZONE
            yield whose, Touch.at >= datetime.datetime.combine(first, datetime.time(), datetime.UTC)
        else:
            yield (whose,)


def _long_stories(customer_ids: Sequence[int], newest: int) -> set[int]:
    """Return who may have more touches than so many: one alone is read with a limit anyway."""
    if len(customer_ids) == 1:
        return set(customer_ids)
    query = Customer.select(Customer.id).where(among(Customer.id, customer_ids), Customer.contacts > newest)
    return {row[0] for row in query.tuples()}


def effective_rhythms(customer_ids: Sequence[int]) -> Mapping[int, Rhythm | None]:
    """Return the rhythm that holds for each of these customers: the card's, a tag's, the shop's, or none."""
    shop: Rhythm | None = None
    by_tag: dict[int, Rhythm] = {}
    by_customer: dict[int, Rhythm] = {}
    rules = RhythmRule.select(RhythmRule.customer, RhythmRule.tag, *_RULE).where(
        RhythmRule.customer.is_null() | among(RhythmRule.customer, customer_ids)
    )
    alike: dict[tuple[object, ...], Rhythm] = {}
    for customer_id, tag_id, *values in rows_of(rules):
        rhythm = alike.get(tuple(values))
        if rhythm is None:
            told = {field.name: field.python_value(value) for field, value in zip(_RULE, values, strict=True)}
            rhythm = alike[tuple(values)] = rhythm_of(told)
        if customer_id is not None:
            by_customer[customer_id] = rhythm
        elif tag_id is not None:
            by_tag[tag_id] = rhythm
        else:
            shop = rhythm
    tags: dict[int, list[int]] = defaultdict(list)
    if by_tag:
        links = (
            CustomerTag.select(CustomerTag.customer, CustomerTag.tag)
            .where(among(CustomerTag.customer, customer_ids), CustomerTag.tag.in_(list(by_tag)))
            .order_by(CustomerTag.id)
        )
        for customer_id, tag_id in rows_of(links):
            tags[customer_id].append(tag_id)
    chosen: dict[tuple[int, tuple[int, ...]], Rhythm | None] = {}
    found: dict[int, Rhythm | None] = {}
    for customer_id in customer_ids:
        # Whole crowds have the same tags, and the same few rhythms on their cards.
        own, tag_ids = by_customer.get(customer_id), tuple(tags.get(customer_id, ()))
        same = id(own), tag_ids
        if same not in chosen:
            chosen[same] = choose_rhythm(own, tuple(by_tag[tag_id] for tag_id in tag_ids), shop)
        found[customer_id] = chosen[same]
    return found


def rhythm_of(rule: Mapping[str, Any]) -> Rhythm:
    """Return a rhythm from the columns of its row."""
    return Rhythm(
        latest_days=rule["latest_days"],
        earliest_days=rule["earliest_days"],
        never=rule["never"],
        channels=tuple(Channel(word) for word in _words(rule["channels"])),
        days=frozenset(int(word) for word in _words(rule["weekdays"])),
        from_time=rule["from_time"],
        to_time=rule["to_time"],
    )


def _words(listed: str) -> Iterable[str]:
    return (word for word in listed.split(",") if word)


def _fact(
    touch_id: int,
    on: str,
    at: str,
    has_time: int,
    direction: str | None,
    reached: int,
    kind: str,
    mood: int | None,
) -> TouchFact:
    return TouchFact(
        id=touch_id,
        on=datetime.date.fromisoformat(on),
        at=datetime.datetime.fromisoformat(at).replace(tzinfo=datetime.UTC) if has_time else None,
        direction=_DIRECTIONS[direction] if direction else None,
        reached=bool(reached),
        kind=_KINDS[kind],
        mood=mood,
    )
