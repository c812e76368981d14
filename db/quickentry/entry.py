"""What a quick-entry line was understood as: the parser's answer, and nothing of how it was found."""

import enum
from dataclasses import dataclass, field
from datetime import date, datetime, time

from db.quickentry.people import PersonRef
from db.records import Channel, Direction, PromiseSide, TouchKind


class SpanKind(enum.StrEnum):
    """What a part of the line was taken for."""

    WHO = "who"
    CHANNEL = "channel"
    CONTACT = "contact"  # the word that says who came to whom: aradım, called
    REACHED = "reached"  # the words that say nobody was reached
    KIND = "kind"
    MOOD = "mood"
    MOMENT = "moment"
    MINUTES = "minutes"
    PROMISE = "promise"
    DUE = "due"
    THEME = "theme"
    PRAISE_FOR = "praise_for"
    SHARE = "share"
    GLUE = "glue"  # commas and small words that only hold the others together; no chip, no mark


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the line, `line[start:end] == text`, and what it was taken for."""

    kind: SpanKind
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class PromiseDraft:
    """A promise: the words, the local day (and wall-clock time) it falls due, if one was said, and who gave it.

    A line says of all it holds at once whether the client's report may tell of it; `shareable` is chosen of this one.
    """

    words: str
    due_on: date | None = None
    due_time: time | None = None
    side: PromiseSide = PromiseSide.SHOP
    shareable: bool = False
    place: tuple[int, int] = field(default=(0, 0), compare=False)  # of its words and its day in the line


@dataclass(frozen=True, slots=True)
class QuickEntry:
    """One line, understood.

    Attributes:
        who: whose touch it is. One person is certain; several are a choice the user still has to make; none is nobody
            known (then `who_text` may hold a name that has no card yet).
        who_text: the name as typed, without its Turkish case ending; empty when nobody is named.
        companions: known people who were there as well ("Ayşe ile Mehmet geldi").
        channel: by which way, None when the line does not say.
        direction: who started it, None when the line does not say or it was both ("konuştuk").
        reached: False when the shop tried and nobody answered.
        kind: what the touch was. `TouchKind.NOTE` when nothing in the line speaks of a contact: a note never counts
            as having talked.
        mood: −2…2, None when the line does not say.
        at: when it happened, aware, in the zone of `now`, never after `now`. `now` itself when the line does not say.
        at_has_time: False when only a day or a part of a day was said; `at` then holds its likely hour.
        at_is_given: True when the line says when.
        minutes: how long it took, None when the line does not say.
        promises: every promise given, in the order typed.
        theme: the theme named by `#` or `konu:`, as typed.
        praise_for: the one who earned the thanks, as typed, without a Turkish case ending.
        shareable: True only when the line says so.
        note: the words that are not told by the fields above, verbatim and readable.
        spans: which part of the line was understood as what; sorted, never overlapping. A span's words may stand in
            the note as well where the note would not read without them. Whatever is in no span is in the note.
    """

    who: tuple[PersonRef, ...]
    who_text: str
    companions: tuple[PersonRef, ...]
    channel: Channel | None
    direction: Direction | None
    reached: bool
    kind: TouchKind
    mood: int | None
    at: datetime
    at_has_time: bool
    at_is_given: bool
    minutes: int | None
    promises: tuple[PromiseDraft, ...]
    theme: str | None
    praise_for: str | None
    shareable: bool
    note: str
    spans: tuple[Span, ...]

    @property
    def promise(self) -> PromiseDraft | None:
        """The first promise, for those who show only one."""
        return self.promises[0] if self.promises else None


def received(
    who: tuple[PersonRef, ...],
    who_text: str,
    note: str,
    at: datetime,
    *,
    kind: TouchKind,
    mood: int | None,
    channel: Channel | None = None,
    spans: tuple[Span, ...] = (),
) -> QuickEntry:
    """Return the entry of a text somebody else wrote: a message or a review holds no promise, theme or length."""
    return QuickEntry(
        who=who,
        who_text=who_text,
        companions=(),
        channel=channel,
        direction=Direction.IN,
        reached=True,
        kind=kind,
        mood=mood,
        at=at,
        at_has_time=True,
        at_is_given=False,
        minutes=None,
        promises=(),
        theme=None,
        praise_for=None,
        shareable=False,
        note=note,
        spans=spans,
    )
