"""What somebody corrects in a quick-entry line that was understood, laid over the understanding at every key stroke."""

from __future__ import annotations

import dataclasses
import datetime
import enum
from collections.abc import Mapping, Sequence

from db.quickentry.entry import PromiseDraft, QuickEntry, Span, SpanKind
from db.quickentry.people import PersonRef
from db.records import Channel, Direction, PromiseSide, TouchKind


class Facet(enum.Enum):
    """What of a touch a chip stands for."""

    WHO = enum.auto()
    COMPANIONS = enum.auto()
    WHAT = enum.auto()  # kind, channel, direction, whether somebody was reached
    MOOD = enum.auto()
    PROMISE = enum.auto()
    MOMENT = enum.auto()
    MINUTES = enum.auto()
    THEME = enum.auto()
    PRAISE_FOR = enum.auto()
    SHARE = enum.auto()


_SPANS = {
    Facet.COMPANIONS: (SpanKind.WHO,),
    Facet.MOOD: (SpanKind.MOOD,),
    Facet.MOMENT: (SpanKind.MOMENT,),
    Facet.MINUTES: (SpanKind.MINUTES,),
    Facet.THEME: (SpanKind.THEME,),
    Facet.PRAISE_FOR: (SpanKind.PRAISE_FOR,),
    Facet.SHARE: (SpanKind.SHARE,),
}


@dataclasses.dataclass(frozen=True, slots=True)
class What:
    """The nature of a touch as somebody chose it."""

    kind: TouchKind
    channel: Channel | None
    direction: Direction | None
    reached: bool


@dataclasses.dataclass(frozen=True, slots=True)
class PromiseChange:
    """What is corrected of one promise.

    Attributes:
        dropped: it is none.
        due: its day, or None for none; only where `due_chosen`.
        side: whose word it is, None as understood.
        shareable: the client's report may tell of it.
    """

    dropped: bool = False
    due: datetime.date | None = None
    due_chosen: bool = False
    side: PromiseSide | None = None
    shareable: bool = False

    def over(self, promise: PromiseDraft) -> PromiseDraft:
        """Return the promise with this laid over it."""
        side = self.side or promise.side
        told = dataclasses.replace(promise, side=side, shareable=self.shareable)
        if not self.due_chosen:
            return told
        return dataclasses.replace(told, due_on=self.due, due_time=promise.due_time if self.due is not None else None)


_UNCHANGED = PromiseChange()


@dataclasses.dataclass(frozen=True, slots=True)
class Corrections:
    """Everything corrected so far; the words of what was dropped go back into the note.

    Attributes:
        dropped: what is not meant.
        who: whose touch it is.
        new_card: a card is to be made for the name in the line.
        what: kind, channel, direction, reached.
        mood: −2…2.
        at: when, with or without its hour.
        minutes: how long.
        theme: which theme.
        promises: what is corrected of each promise, by where it begins in the line.
        shareable: whether the client's report may tell of it.
    """

    dropped: frozenset[Facet] = frozenset()
    who: PersonRef | None = None
    new_card: bool = False
    what: What | None = None
    mood: int | None = None
    at: tuple[datetime.datetime, bool] | None = None
    minutes: int | None = None
    theme: str | None = None
    promises: Mapping[int, PromiseChange] = dataclasses.field(default_factory=dict[int, PromiseChange])
    shareable: bool = False

    def promise(self, place: int) -> PromiseChange:
        """Return what is corrected of one promise."""
        return self.promises.get(place, _UNCHANGED)

    def with_promise(self, place: int, change: PromiseChange) -> Corrections:
        """Return these with another correction of one promise."""
        return dataclasses.replace(self, promises={**self.promises, place: change})

    def drop(self, facet: Facet, place: int = 0) -> Corrections:
        """Return these with one more thing that is not meant; `place` says which of several promises."""
        if facet is Facet.PROMISE:
            return self.with_promise(place, PromiseChange(dropped=True))
        if facet is Facet.WHAT:
            # What is no touch at all is still a note.
            return dataclasses.replace(self, what=What(TouchKind.NOTE, None, None, reached=True))
        return dataclasses.replace(
            self,
            dropped=self.dropped | {facet},
            who=None if facet is Facet.WHO else self.who,
            new_card=self.new_card and facet is not Facet.WHO,
            mood=None if facet is Facet.MOOD else self.mood,
            at=None if facet is Facet.MOMENT else self.at,
            minutes=None if facet is Facet.MINUTES else self.minutes,
            theme=None if facet is Facet.THEME else self.theme,
            shareable=self.shareable and facet is not Facet.SHARE,
        )

    def over(self, entry: QuickEntry, now: datetime.datetime) -> QuickEntry:
        """Return the understanding with these laid over it. `now` stands where the line's own moment was dropped."""
        return self._chosen(self._without_dropped(entry, now))

    def _without_dropped(self, entry: QuickEntry, now: datetime.datetime) -> QuickEntry:
        kinds = {kind for facet in self.dropped for kind in _SPANS.get(facet, ())}
        gone = self.dropped
        places = [one.place for one in entry.promises if self.promise(one.place[0]).dropped]
        if not gone and not places:
            return entry
        back = [span for span in entry.spans if span.kind in kinds or _is_promise_in(span, places)]
        return dataclasses.replace(
            entry,
            who=() if Facet.WHO in gone else entry.who,
            who_text="" if Facet.WHO in gone else entry.who_text,
            companions=() if Facet.COMPANIONS in gone else entry.companions,
            mood=None if Facet.MOOD in gone else entry.mood,
            at=now if Facet.MOMENT in gone else entry.at,
            at_has_time=True if Facet.MOMENT in gone else entry.at_has_time,
            at_is_given=False if Facet.MOMENT in gone else entry.at_is_given,
            minutes=None if Facet.MINUTES in gone else entry.minutes,
            theme=None if Facet.THEME in gone else entry.theme,
            praise_for=None if Facet.PRAISE_FOR in gone else entry.praise_for,
            shareable=False if Facet.SHARE in gone else entry.shareable,
            note=_note_with(entry, back),
        )

    def _chosen(self, entry: QuickEntry) -> QuickEntry:
        what = self.what or What(entry.kind, entry.channel, entry.direction, entry.reached)
        changes = [(one, self.promise(one.place[0])) for one in entry.promises]
        at, has_time = self.at or (entry.at, entry.at_has_time)
        return dataclasses.replace(
            entry,
            who=(self.who,) if self.who is not None else entry.who,
            kind=what.kind,
            channel=what.channel,
            direction=what.direction,
            reached=what.reached,
            mood=entry.mood if self.mood is None else self.mood,
            at=at,
            at_has_time=has_time,
            at_is_given=entry.at_is_given or self.at is not None,
            minutes=self.minutes or entry.minutes,
            theme=self.theme or entry.theme,
            promises=tuple(change.over(one) for one, change in changes if not change.dropped),
            shareable=entry.shareable or self.shareable,
        )


def _is_promise_in(span: Span, places: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a span belongs to a promise in one of these places of the line."""
    of_promise = span.kind in (SpanKind.PROMISE, SpanKind.DUE)
    return of_promise and any(start <= span.start and span.end <= end for start, end in places)


def _note_with(entry: QuickEntry, spans: list[Span]) -> str:
    """Return the note with words given back to it: those from before it in front, the others behind."""
    note = entry.note.strip()
    own = _start_of_note(entry)
    before = [span.text for span in spans if span.start < own and span.text not in note]
    after = [span.text for span in spans if span.start >= own and span.text not in note]
    return " ".join(part for part in (*before, note, *after) if part)


def _start_of_note(entry: QuickEntry) -> int:
    """Return about where in the line the note begins: behind the spans that stand unbroken at its front."""
    if not entry.note.strip():
        return 0
    end = 0
    for span in entry.spans:
        if span.start > end + 2:
            break
        end = span.end
    return end
