"""How often a customer likes to hear from the shop, and where that stands on a day.

A rhythm has two sides: after *latest* the shop is late, before *earliest* it is chasing. Due days are plain dates. A
missed due day stays where it is until somebody deals with it; only a real contact or a recorded skip moves it.
"""

import enum
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from db.records import Channel

_MONDAY_TO_SUNDAY = frozenset(range(7))

FALLBACK_RHYTHM_DAYS = 30
"""What "one full rhythm" means for a customer who has none and whose own gap is not known yet, in days."""


class RhythmSource(enum.StrEnum):
    """Where the frequency of a rhythm comes from."""

    CARD = "card"
    TAG = "tag"
    SHOP = "shop"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often, by which way and when.

    Attributes:
        latest_days: after so many days without a contact the shop is late; None where nobody said.
        earliest_days: approaching again sooner than this is chasing; None where nobody said.
        never: the shop does not approach this customer of its own will.
        channels: the ways, the best first; empty where nobody said.
        days: good weekdays, 0 is Monday; empty means any.
        from_time, to_time: good hours of those days in local time; None means from opening, until closing.
        source: whose word the frequency is.

    Raises:
        ValueError: a side is below one day, earliest lies beyond latest, or a weekday is none.
    """

    latest_days: int | None = None
    earliest_days: int | None = None
    never: bool = False
    channels: tuple[Channel, ...] = ()
    days: frozenset[int] = frozenset()
    from_time: time | None = None
    to_time: time | None = None
    source: RhythmSource = RhythmSource.NONE

    def __post_init__(self) -> None:
        """Refuse what no customer can mean."""
        for side in (self.latest_days, self.earliest_days):
            if side is not None and side < 1:
                raise ValueError(f"a rhythm of {side} days")
        if self.latest_days is not None and self.earliest_days is not None and self.earliest_days > self.latest_days:
            raise ValueError(f"earliest {self.earliest_days} lies beyond latest {self.latest_days}")
        if not self.days <= _MONDAY_TO_SUNDAY:
            raise ValueError(f"weekdays {sorted(self.days)}")


def choose_rhythm(card: Rhythm | None, tags: Sequence[Rhythm], shop: Rhythm | None) -> Rhythm | None:
    """Return the rhythm that holds for a customer, or None where nobody said anything.

    Each level overrules the next: the card, then the tags, then the shop's default. Among several tags "never" wins,
    because a wish to be left alone outweighs any habit; else the shortest *latest*, because the most attentive group
    the customer belongs to sets what they may expect; equals keep the order given. *Latest* (or "never") comes from
    the first that says it; *earliest* from the first at that level or above, since a limit meant for a weaker level
    must not hold back what a stronger one asks for. Channels, days and hours each come from the first that says any,
    so a card that only says "by phone, afternoons" keeps the frequency of its tag.
    """
    ranked = [
        *_marked([card] if card else [], RhythmSource.CARD),
        *_marked(sorted(tags, key=_tag_strength), RhythmSource.TAG),
        *_marked([shop] if shop else [], RhythmSource.SHOP),
    ]
    if not ranked:
        return None
    often = _first(ranked, lambda rhythm: rhythm.never or rhythm.latest_days is not None)
    limit = _first(ranked, lambda rhythm: rhythm.earliest_days is not None)
    if limit and often and (often.never or _LEVELS.index(limit.source) > _LEVELS.index(often.source)):
        limit = None
    latest = often.latest_days if often else None
    earliest = limit.earliest_days if limit else None
    hours = _first(ranked, lambda rhythm: bool(rhythm.from_time or rhythm.to_time))
    return Rhythm(
        latest_days=latest,
        earliest_days=min(earliest, latest) if earliest and latest else earliest,
        never=often.never if often else False,
        channels=next((rhythm.channels for rhythm in ranked if rhythm.channels), ()),
        days=next((rhythm.days for rhythm in ranked if rhythm.days), _ANY_DAY),
        from_time=hours.from_time if hours else None,
        to_time=hours.to_time if hours else None,
        source=(often or limit or _UNSAID).source,
    )


_LEVELS = (RhythmSource.CARD, RhythmSource.TAG, RhythmSource.SHOP)
_UNSAID = Rhythm()
_ANY_DAY: frozenset[int] = frozenset()


def _first(ranked: Iterable[Rhythm], says: Callable[[Rhythm], bool]) -> Rhythm | None:
    return next((rhythm for rhythm in ranked if says(rhythm)), None)


def _marked(rhythms: Iterable[Rhythm], source: RhythmSource) -> list[Rhythm]:
    return [replace(rhythm, source=source) for rhythm in rhythms]


def _tag_strength(rhythm: Rhythm) -> tuple[int, int]:
    if rhythm.never:
        return (0, 0)
    if rhythm.latest_days is not None:
        return (1, rhythm.latest_days)
    return (2, 0)


def due_from(
    last_contact_on: date | None,
    rhythm: Rhythm | None,
    made_on: date,
    skips: Sequence[date] = (),
    fallback_days: int = FALLBACK_RHYTHM_DAYS,
) -> date | None:
    """Return the day the customer is due, or None when no day is.

    With a contact: last contact + latest. Nobody ever talked to them: due since the day the card was made, rhythm or
    not. "Never" is never due, and a contact without any rhythm makes nothing due.

    Args:
        last_contact_on: the newest contact's day, None when there was none.
        rhythm: what `choose_rhythm` returned.
        made_on: the day the card was made.
        skips: the days on which somebody skipped this customer. A skip counts until the next contact. It moves the
            due day on by one rhythm, and where that day has gone by too, by as many whole rhythms as reach past the
            day of the skip: whoever skips means "not this time", however late it is.
        fallback_days: one rhythm for a customer without any.
    """
    if rhythm is not None and rhythm.never:
        return None
    if last_contact_on is None:
        due = made_on
        counting = [day for day in skips if day >= made_on]
    elif rhythm is not None and rhythm.latest_days is not None:
        due = last_contact_on + timedelta(rhythm.latest_days)
        counting = [day for day in skips if day > last_contact_on]
    else:
        return None
    step = one_rhythm(rhythm, fallback_days)
    for skipped_on in sorted(counting):
        rounds = max(1, (skipped_on - due).days // step + 1)
        due += timedelta(rounds * step)
    return due


def one_rhythm(rhythm: Rhythm | None, fallback_days: int = FALLBACK_RHYTHM_DAYS) -> int:
    """Return the length of one full rhythm in days."""
    if rhythm is None:
        return fallback_days
    if rhythm.latest_days is not None:
        return rhythm.latest_days
    return max(fallback_days, rhythm.earliest_days or 0)
