"""One line in, one touch out: the steps in their order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from db.quickentry import pasted, reviews
from db.quickentry.acts import Strength
from db.quickentry.arrivals import with_arrival
from db.quickentry.attach import moment_of_touch
from db.quickentry.chat import chat_entry, message_from, number_spans
from db.quickentry.companions import tells_of_company
from db.quickentry.contact import Event, channel_of, direction_of, events_of, kind_of, was_reached
from db.quickentry.entry import PromiseDraft, QuickEntry
from db.quickentry.errands import without_errands
from db.quickentry.findings import Findings, find
from db.quickentry.labels import Zone
from db.quickentry.lateness import late_themselves
from db.quickentry.marking import Belonging, mark
from db.quickentry.moods import MoodHit
from db.quickentry.names import begins_a_name
from db.quickentry.notes import note_and_spans
from db.quickentry.numbered import Numbered, numbered
from db.quickentry.parties import people_in, places_of
from db.quickentry.pasted_reviews import review_entry, with_review
from db.quickentry.people import KnownPeople, People, PersonRef
from db.quickentry.promises import Promise, promises_in
from db.quickentry.quotations import own_words, with_quotation
from db.quickentry.spoken_promises import spoken_promises
from db.quickentry.their_promises import of_its_side, their_promises
from db.quickentry.tokens import Line, tokenize
from db.quickentry.turkish import Case
from db.quickentry.typos import without_slips
from db.quickentry.who import Who
from db.records import Channel, Direction, PromiseSide, TouchKind


def parse(
    line: str,
    *,
    now: datetime,
    people: People | None,
    selected: PersonRef | None = None,
    themes: Sequence[str] = (),
) -> QuickEntry:
    """Understand one line, typed or pasted; any text will do.

    Args:
        line: the text.
        now: the moment of typing, aware, in the zone of the shop's clock: "dün" is the day before its local day.
        people: who has a card; None where nobody is to be looked for.
        selected: whose card is open; the touch is theirs unless the line opens with somebody else's name.
        themes: the names of the themes the shop has, to tell where a `#theme` ends.
    """
    asked = people if people is not None else KnownPeople(())
    talked = chat_entry(line, asked, selected, now)
    if talked is not None:
        return talked
    number = numbered(line, asked)
    owned = _of_number(line, number, now, asked, selected, themes) if number is not None else None
    if owned is not None:
        return owned
    read = without_slips(tokenize(line), asked)
    rated = reviews.opens_with_stars(line)
    body = 0 if rated else pasted.body_of(read, asked) if reviews.is_long(read) else None
    if body == 0:
        review = review_entry(read, asked, selected, now)
        if review is not None:
            return review
        body = None
    entry = _Decision.of(
        find(read, themes, body, lambda at: begins_a_name(read, at, asked)), asked, selected, now
    ).entry(now)
    return entry if body is None else with_review(entry, read, body)


def prepare() -> None:
    """Build the tables of words ahead of the first key stroke: some 20 ms, once, on any thread."""
    parse("Ayşe Hanım'ı aradım 3 gün önce 15:30 memnun", now=datetime(2000, 1, 1, tzinfo=UTC), people=None)


def _of_number(
    line: str, number: Numbered, now: datetime, people: People, selected: PersonRef | None, themes: Sequence[str]
) -> QuickEntry | None:
    """Return the entry of a line that opens with a phone number; None where somebody else is named after it."""
    if number.is_pasted:
        return message_from(line, number, selected, now)
    owner = selected if selected is not None and selected in number.refs else number.refs[0]
    rest = parse(line[number.body :], now=now, people=people, selected=owner, themes=themes)
    if rest.who != (owner,):
        return None
    spans = (replace(span, start=span.start + number.body, end=span.end + number.body) for span in rest.spans)
    moved = (
        replace(promise, place=(promise.place[0] + number.body, promise.place[1] + number.body))
        for promise in rest.promises
    )
    return replace(
        rest,
        promises=tuple(moved),
        who=(owner,) if owner == selected else number.refs,
        who_text=line[number.start : number.end],
        spans=(*number_spans(line, number), *spans),
    )


_BY_KIND = {
    TouchKind.COMPLAINT: Direction.IN,
    TouchKind.PRAISE: Direction.IN,
    TouchKind.SUGGESTION: Direction.IN,
    TouchKind.LIKE: Direction.IN,
    TouchKind.PURCHASE: Direction.IN,
    TouchKind.VISIT: Direction.IN,
    TouchKind.GIFT: Direction.OUT,
    TouchKind.DELIVERY: Direction.OUT,
    TouchKind.REMEDY: Direction.OUT,
    TouchKind.HOW_ARE_YOU: Direction.OUT,
}
_PLAIN_KINDS = (TouchKind.TALK, TouchKind.VISIT)


@dataclass(frozen=True, slots=True)
class _Decision:
    """A line with everything decided: what was found, and what of it belongs to the touch."""

    found: Findings
    belonging: Belonging

    @classmethod
    def of(cls, found: Findings, people: People, selected: PersonRef | None, now: datetime) -> "_Decision":
        found = with_quotation(found, people)
        whole, promises = found, _labelled_promises(found, now)
        found = own_words(found.without(at for promise in promises for at in promise.tokens))
        who, found, earner, names = people_in(whole, found, people, selected, promises)
        found = with_arrival(found, who)
        found = found.with_moods_of(places_of(who)).with_lone_words(places_of(who)).with_short_duration(places_of(who))
        found = found.without_moods_of_others(who, names)
        events = events_of(found.line, found.acts, who)
        spoken: list[tuple[Promise, range]] = []
        if was_reached(events):
            free = _free(found, who, earner, events, promises)
            spoken = list(
                spoken_promises(
                    found.line,
                    free,
                    places_of(who),
                    _doers(found.line, who, events),
                    _remarks(found),
                    found.moments,
                    now,
                )
            )
            found = found.without(at for promise, _given in spoken for at in promise.tokens)
            free -= {at for promise, given in spoken for at in (*promise.tokens, *given)}
            theirs = list(their_promises(found.line, free | _ways(found, events), places_of(who), found.moments, now))
            spoken += theirs
            found = found.without(at for promise, _will in theirs for at in promise.tokens)
            events = [event for event in events if event.hit in found.acts]
        if not events:
            found = without_errands(found, who)
        if not (events or found.moods or found.duration) and not tells_of_company(found.line):
            who = replace(who, companions=())  # "Jack and Megan are neighbours" met nobody
        claimed = {at for event in events for at in event.hit.tokens}
        known = found.known() | places_of(who) | (set(range(earner[0], earner[1] + 1)) if earner else set[int]())
        moment = moment_of_touch(
            found.line,
            found.moments,
            known,
            claimed,
            places_of(who),
            now,
            is_told=bool(claimed or found.moods or found.duration or any(label.kind for label in found.labels)),
        )
        everything = (*promises, *(promise for promise, _given in spoken))
        given = tuple(given for _promise, given in spoken)
        return cls(found, Belonging(who, earner, events, everything, given, moment))

    def entry(self, now: datetime) -> QuickEntry:
        found, belonging = self.found, self.belonging
        marks = mark(found, belonging)
        note, spans = note_and_spans(marks)
        said = self._said()
        mood = _mood(found.moods) if found.moods else said.mood if said is not None else None
        when = belonging.moment.happened(now) if belonging.moment is not None else None
        kind = self._kind(note, mood)
        theme = found.line.slice(*found.theme).replace("_", " ") if found.theme is not None else None
        return QuickEntry(
            who=belonging.who.refs,
            who_text=belonging.who.text,
            companions=tuple(name.refs[0] for name in belonging.who.companions),
            channel=self._channel(kind),
            direction=self._direction(kind),
            reached=was_reached(belonging.events),
            kind=kind,
            mood=mood,
            at=when[0] if when is not None else now,
            at_has_time=when[1] if when is not None else True,
            at_is_given=when is not None,
            minutes=self._minutes(),
            promises=tuple(_placed(found.line, promise) for promise in belonging.promises),
            theme=theme,
            praise_for=belonging.earner[2] if belonging.earner is not None else None,
            shareable=found.share is not None and found.share[2],
            note=note,
            spans=spans,
        )

    def _minutes(self) -> int | None:
        if self.found.duration is not None:
            return self.found.duration.minutes
        return self.belonging.moment.lasting if self.belonging.moment is not None else None

    def _kind(self, note: str, mood: int | None) -> TouchKind:
        kinds = (label.kind for label in self.found.labels)
        named = next((kind for kind in kinds if kind not in (None, TouchKind.NOTE, TouchKind.TALK)), None)
        if named is not None:
            return named
        kind = kind_of(self.belonging.events)
        late = late_themselves(self.found.line, self.belonging.who)
        for told in (late, *self._offence()):
            note = note.replace(told, "") if told else note
        if kind is None and self._speaks_of_contact():
            kind = TouchKind.TALK
        if kind is None:
            return TouchKind.NOTE
        if kind is TouchKind.REMEDY and mood is not None and mood < 0:
            heard = self._direction(kind) is Direction.IN or reviews.tells_of_a_problem(note)
            return TouchKind.COMPLAINT if heard else kind
        if kind in _PLAIN_KINDS and self._direction(kind) is not Direction.OUT:
            if mood is not None and mood < 0 and (reviews.tells_of_a_problem(note) or self._reproaches(note)):
                return TouchKind.COMPLAINT
            said = self._said()
            return kind if said is None or said.kind is TouchKind.NOTE else said.kind
        return kind

    def _offence(self) -> Iterator[str]:
        """Yield the words of offence: "bozuldu" says that somebody took it, and no longer that something broke."""
        return (self.found.line.slice(hit.first, hit.last) for hit in self.found.moods if hit.of_a_person)

    def _reproaches(self, note: str) -> bool:
        """Tell whether somebody who took offence says why in words of complaint: "ilgisiz kaldınız dedi kırıldı"."""
        return any(self._offence()) and reviews.judge(tokenize(note)).kind is TouchKind.COMPLAINT

    def _said(self) -> reviews.Verdict | None:
        """Return what the customer's own words are, where the line quotes them or tells of a public comment."""
        line, quoted = self.found.line, self.found.quoted
        if quoted:
            return reviews.judge(tokenize(line.slice(min(quoted), max(quoted))))
        commented = any(event.hit.act.channel is Channel.SOCIAL for event in self.belonging.events)
        commented = commented or any(hit.channel is Channel.SOCIAL for hit in self.found.channels)
        if self.found.labels or not (commented or reviews.is_rated(line.text)):
            return None
        who = self.belonging.who  # whose name may be a mood: Mutlu
        after = line.tokens[who.last].end if who.first == 0 and who.last is not None else 0
        return reviews.judge(tokenize(line.text[after:]))

    def _speaks_of_contact(self) -> bool:
        found = self.found
        labelled = any(label.channel is not None or label.kind is TouchKind.TALK for label in found.labels)
        # A promise alone is no contact, unless the line tells that it was said: "söz verdim", "told her".
        promises = self.belonging.promises
        given = any(promise.is_told for promise in promises) or any(label.is_deed for label in found.labels)
        # A place alone is no talk: "5 kişi bekledi dükkânda".
        named = self.belonging.who.refs or self.belonging.who.text
        ways = [hit for hit in found.channels if named or hit.channel is not Channel.IN_PERSON]
        said = ways or found.moods or self._minutes() is not None or given
        hinted = any(event.hit.act.strength is not Strength.FACT for event in self.belonging.events)
        return bool(said or labelled or hinted or found.quoted) or reviews.is_rated(found.line.text)

    def _direction(self, kind: TouchKind) -> Direction | None:
        contact = any(event.hit.act.strength is Strength.CONTACT for event in self.belonging.events)
        direction = direction_of(self.belonging.events)
        if direction is not None or contact:
            return direction
        sent = self._sent()
        if sent is not None and kind is TouchKind.TALK:
            return sent
        they_said = any(one.is_told and one.draft.side is PromiseSide.CUSTOMER for one in self.belonging.promises)
        return Direction.IN if self.found.quoted or they_said else _BY_KIND.get(kind)

    def _sent(self) -> Direction | None:
        """Return which way a message went that no verb tells of: "Pınar'a mesaj: hazır", "sms reminder to Dave"."""
        who, line = self.belonging.who, self.found.line
        named = any(label.channel is not None for label in self.found.labels)
        if who.first is None or not (named or any(hit.channel is not Channel.IN_PERSON for hit in self.found.channels)):
            return None
        before = line.tokens[who.first - 1].word if who.first and not line.tokens[who.first].breaks else ""
        if who.case is Case.DATIVE or before == "to":
            return Direction.OUT
        return Direction.IN if who.case is Case.ABLATIVE or before == "from" else None

    def _channel(self, kind: TouchKind) -> Channel | None:
        if self.found.channels:
            return self.found.channels[0].channel
        labelled = next((label.channel for label in self.found.labels if label.channel is not None), None)
        return labelled or channel_of(self.belonging.events) or (Channel.IN_PERSON if kind is TouchKind.VISIT else None)


def _placed(line: Line, promise: Promise) -> PromiseDraft:
    """Return a promise with its place in the line."""
    tokens = promise.tokens
    return replace(promise.draft, place=(line.tokens[min(tokens)].start, line.tokens[max(tokens)].end))


def _mood(moods: Sequence[MoodHit]) -> int:
    """Return the mood they parted in; the stronger one where all point the same way."""
    values = [hit.value for hit in moods]
    last = values[-1]
    return max(values, key=abs) if all(value * last > 0 for value in values) else last


def _remarks(found: Findings) -> frozenset[int]:
    """Return the tokens of remarks on the touch: its mood, channel, duration, theme."""
    remarks = {at for hit in (*found.moods, *found.channels) for at in range(hit.first, hit.last + 1)}
    if found.duration is not None:
        remarks.update(range(found.duration.first, found.duration.last + 1))
    for pair in (found.theme, found.share):
        remarks.update(range(pair[0], pair[1] + 1) if pair else ())
    return frozenset(remarks)


def _labelled_promises(found: Findings, now: datetime) -> tuple[Promise, ...]:
    remarks = _remarks(found)
    acts = {at for hit in found.acts for at in hit.tokens}
    promises: list[Promise] = []
    for label in found.labels:
        if label.zone is Zone.PROMISE and label.start < label.end:
            given = promises_in(found.line, label.start, label.end, found.moments, (remarks, acts), now)
            # After a comma it may as well be something else: "söz verdim, memnun".
            outright = found.line.gap_after(label.start - 1).lstrip().startswith((":", "："))
            named = [promise for promise in given if outright or promise.draft.due_on is not None]
            promises += [of_its_side(found.line, promise) for promise in named]
    return tuple(promises)


def _free(
    found: Findings,
    who: Who,
    earner: tuple[int, int, str] | None,
    events: Sequence[Event],
    promises: Sequence[Promise],
) -> frozenset[int]:
    """Return the tokens a spoken promise may be made of."""
    timed = {at for one in found.moments for at in range(one.first, one.end)}
    hints = {at for e in events if e.hit.act.strength is not Strength.CONTACT for at in e.hit.tokens}
    of_events = {at for event in events for at in event.hit.tokens}
    claimed = (found.known() - {at for hit in found.acts for at in hit.tokens} - timed) | (of_events - hints)
    claimed |= places_of(who) | found.verbatim | found.quoted
    claimed |= {at for promise in promises for at in promise.tokens}
    claimed |= set(range(earner[0], earner[1] + 1)) if earner else set[int]()
    return frozenset(range(len(found.line.tokens))) - claimed


def _ways(found: Findings, events: Sequence[Event]) -> frozenset[int]:
    """Return the tokens of channels in clauses without a contact: "fotoğrafları WhatsApp'tan gönderecek"."""
    met = {at for event in events if event.hit.meets for at in event.hit.tokens}
    apart = {at for clause in found.line.clauses() if met.isdisjoint(clause) for at in clause}
    return frozenset(at for hit in found.channels for at in range(hit.first, hit.last + 1) if at in apart)


def _doers(line: Line, who: Who, events: Sequence[Event]) -> frozenset[int]:
    """Return the tokens of a name that is no object of a verb before it: "James promised", not "called James"."""
    if who.first is None or who.last is None:
        return frozenset()
    acted_on = any(event.hit.last < who.first and line.joined(event.hit.last, who.first) for event in events)
    return frozenset() if acted_on else frozenset(range(who.first, who.last + 1))
