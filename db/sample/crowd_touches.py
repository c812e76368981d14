"""What happened with the customers of a crowd: touches, with the promises and complaints that come of some."""

import datetime
from collections.abc import Iterator, Sequence
from typing import ClassVar, TypeAlias

import numpy as np
from numpy.typing import NDArray

from db import search
from db.engine.bulk import insert_rows
from db.journal import Journal
from db.models import Complaint, Promise, Touch
from db.records import Channel, ComplaintOutcome, Direction, PromiseOutcome, TouchKind
from db.sample.crowd_words import ASIDES, DEEDS, PIECES

Ints = NDArray[np.int64]

#: A touch as drawn: id, customer, day, moment, words, kind.
_Told: TypeAlias = tuple[int, int, str, str, str, int]

_OPENS_UTC, _OPEN_MINUTES = 6 * 60, 10 * 60

_KINDS = (
    (TouchKind.TALK.value, Direction.IN.value, 0.22),
    (TouchKind.TALK.value, Direction.OUT.value, 0.20),
    (TouchKind.VISIT.value, Direction.IN.value, 0.24),
    (TouchKind.PURCHASE.value, Direction.IN.value, 0.20),
    (TouchKind.HOW_ARE_YOU.value, Direction.OUT.value, 0.12),
    (TouchKind.COMPLAINT.value, Direction.IN.value, 0.02),
)
_CHANNELS = tuple(channel.value for channel in (Channel.IN_PERSON, Channel.PHONE, Channel.WHATSAPP, Channel.EMAIL))
_MOODS = (None, None, -1, 0, 1, 1, 2)

#: One touch in so many holds a promise, one promise in so many is still open; complaints of so many days wait.
_PROMISES, _OPEN_PROMISES, _OPEN_COMPLAINTS = 12, 400, 1


class Past:
    """The days a crowd lived through."""

    LENGTH: ClassVar = 1_000

    def __init__(self, today: datetime.date) -> None:
        """Count back from today."""
        self.today = today
        self._days = [str(today - datetime.timedelta(ago)) for ago in range(self.LENGTH + 1)]

    def days(self, agos: Ints) -> list[str]:
        """Return days as the engine keeps them."""
        return [self._days[ago] for ago in agos.tolist()]

    def ahead(self, days: int) -> str:
        """Return the day in so many days; below zero it has gone by."""
        return str(self.today + datetime.timedelta(days))


class TouchDice:
    """Draws what happened with one block of customers after the other."""

    def __init__(self, dice: np.random.Generator, past: Past, staff: int) -> None:
        """Begin with no touch."""
        self._dice = dice
        self._past = past
        self._staff = staff
        self._written = 0
        minutes = range(_OPENS_UTC, _OPENS_UTC + _OPEN_MINUTES)
        self._times = [f" {minute // 60:02}:{minute % 60:02}:00" for minute in minutes]
        self._notes = [f"{piece} {deed}. {aside}".strip() for piece in PIECES for deed in DEEDS for aside in ASIDES]

    def write(self, journal: Journal, customers: Sequence[int], counts: Ints) -> None:
        """Write so many touches for each of these customers, and index their words."""
        total = int(counts.sum())
        ids = range(self._written + 1, self._written + total + 1)
        self._written += total
        owners = np.repeat(np.asarray(customers), counts)
        agos = self._dice.integers(1, Past.LENGTH, total)
        on = self._past.days(agos[np.lexsort((-agos, owners))])
        owner = owners.tolist()
        at = [day + self._times[minute] for day, minute in zip(on, self._draw(_OPEN_MINUTES, total), strict=True)]
        kinds = self._dice.choice(len(_KINDS), total, p=[share for _, _, share in _KINDS]).tolist()
        words = [self._notes[place] for place in self._draw(len(self._notes), total)]
        columns = {
            "id": ids,
            "uuid": (rising_uuid("touch", touch) for touch in ids),
            "customer": owner,
            "at": at,
            "on": on,
            "direction": (_KINDS[kind][1] for kind in kinds),
            "channel": (_CHANNELS[place] for place in self._draw(len(_CHANNELS), total)),
            "kind": (_KINDS[kind][0] for kind in kinds),
            "reached": (face > 0 for face in self._draw(40, total)),
            "mood": (_MOODS[place] for place in self._draw(len(_MOODS), total)),
            "words": words,
            "staff": (1 + place for place in self._draw(self._staff, total)),
            "logged_at": at,
        }
        insert_rows(Touch, tuple(columns), zip(*columns.values(), strict=True))
        search.index_new_touches(journal.database, zip(ids, words, strict=True))
        told = list(zip(ids, owner, on, at, words, kinds, strict=True))
        self._write_promises(told)
        self._write_complaints([touch for touch in told if _KINDS[touch[5]][0] == TouchKind.COMPLAINT.value])

    def _write_promises(self, told: Sequence[_Told]) -> None:
        """Write a promise for every twelfth touch: kept mostly, a few still open and due about now."""

        def rows() -> Iterator[tuple[object, ...]]:
            for touch, customer, on, _, words, _ in told[::_PROMISES]:
                number = touch // _PROMISES
                outcome = (PromiseOutcome.KEPT if number % 16 else PromiseOutcome.BROKEN).value
                is_open = number % _OPEN_PROMISES == 0
                due = self._past.ahead(number // _OPEN_PROMISES % 20 - 3) if is_open else on
                ended = (None, None) if is_open else (outcome, on)
                yield rising_uuid("promise", touch), customer, touch, words, on, due, *ended, True

        columns = ("uuid", "customer", "touch", "words", "made_on", "due_on", "outcome", "settled_on", "shareable")
        insert_rows(Promise, columns, rows())

    def _write_complaints(self, told: Sequence[_Told]) -> None:
        """Write a case for every complaint: answered and closed by the customer's yes, but for the newest."""

        def rows() -> Iterator[tuple[object, ...]]:
            since = self._past.ahead(-_OPEN_COMPLAINTS)
            for touch, customer, on, at, words, _ in told:
                ended = (None, None, None) if on >= since else (at, ComplaintOutcome.YES.value, at)
                yield rising_uuid("complaint", touch), customer, touch, words, at, *ended

        columns = ("uuid", "customer", "touch", "words", "heard_at", "first_contact_at", "outcome", "closed_at")
        insert_rows(Complaint, columns, rows())

    def _draw(self, faces: int, count: int) -> list[int]:
        return self._dice.integers(0, faces, count).tolist()


def rising_uuid(table: str, row_id: int) -> str:
    """Return 32 hexadecimal digits that rise with the id, so that an index of them only grows at its end."""
    return f"{table.encode().hex()[:12]:0<12}4000{row_id:016x}"
