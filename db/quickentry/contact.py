"""Who came to whom, by which way, and what it was: the acts of a line put together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.quickentry import vocabulary_en as english
from db.quickentry import vocabulary_tr as turkish
from db.quickentry.acts import Hit, Starter, Strength
from db.quickentry.tokens import Line
from db.quickentry.trie import words
from db.quickentry.turkish import Case, Person
from db.quickentry.who import Who
from db.records import Channel, Direction, TouchKind

# What it was when a line tells of several things: the one that must not be overlooked comes first.
_WEIGHT = {
    kind: place
    for place, kind in enumerate(
        (
            TouchKind.COMPLAINT,
            TouchKind.REMEDY,
            TouchKind.PRAISE,
            TouchKind.SUGGESTION,
            TouchKind.GIFT,
            TouchKind.DELIVERY,
            TouchKind.PURCHASE,
            TouchKind.HOW_ARE_YOU,
            TouchKind.LIKE,
            TouchKind.VISIT,
            TouchKind.TALK,
            TouchKind.NOTE,
        )
    )
}
_SUBJECTS_SHOP = words(english.SUBJECTS_SHOP)
_SUBJECTS_CUSTOMER = words(english.SUBJECTS_CUSTOMER)
_PRONOUNS = words("she he they shes hes theyve customer client patient")
_OBJECTS_SHOP = words(english.OBJECTS_SHOP)
_OBJECTS_CUSTOMER = words(english.OBJECTS_CUSTOMER)
_OWNERS = words("his her their")
_OURS = words("my our")
_OTHERS = words("kargo kargocu kurye postacı tedarikçi toptancı")
_AFTER_AN_OBJECT = words("about if whether to when back how what why for that again and today yesterday")
_TAKEN_TO = words("dropped brought took")  # "dropped samples round to Priya's"
_SAYS = words("said says reckons thinks")
_BETWEEN = words(english.BETWEEN_SUBJECT_AND_VERB)
_CUSTOMER_IN_CASE = {case: words(text) for case, text in turkish.CUSTOMER_AS_OBJECT.items()}


@dataclass(frozen=True, slots=True)
class Event:
    """An act and who did it.

    Attributes:
        hit: where and what.
        by_shop: whether the shop did it.
        kind: what that makes of the touch.
        direction: who started it, None when both did.
        subject: the token of an English pronoun that did it, None where there is none.
    """

    hit: Hit
    by_shop: bool
    kind: TouchKind
    direction: Direction | None
    subject: int | None = None


def events_of(line: Line, hits: Sequence[Hit], who: Who) -> list[Event]:
    """Return what the `hits` come to; those that are no event here ("we bought thread") are left out."""
    tried = any(hit.act.reached is False and hit.act.starter is Starter.SHOP for hit in hits)
    found: list[Event] = []
    for place, hit in enumerate(hits):
        previous = found[-1] if found and found[-1].hit.english else None
        if hit.english:
            by_shop, subject = _english_doer(line, hit, who, previous, tried=tried)
        else:
            by_shop, subject = _turkish_doer(line, hit, hits[place + 1 :], who), None
        kind = hit.act.shop if by_shop else hit.act.customer
        if not by_shop and not hit.english and _is_of_another(line, hit, who):
            continue  # "kargocu geldi paketi aldı"
        if hit.act.needs_person and not (hit.english or by_shop):
            continue  # "döndü" alone: they came back from somewhere
        if hit.act.needs_person and hit.english and not _is_done_to_somebody(line, hit, who):
            continue
        # "sipariş alındı", not "kumaş alındı"
        if kind is None and hit.person is Person.PASSIVE and len(hit.tokens) > 1:
            kind = hit.act.customer
        if kind is not None:
            both = by_shop and hit.act.strength is Strength.HINT and _with_them(line, who)
            direction = None if both else _direction(hit, by_shop=by_shop)  # "Selin'le sözleşme imzaladık"
            found.append(Event(hit, by_shop, kind, direction, subject))
    return found


def _with_them(line: Line, who: Who) -> bool:
    """Tell whether the customer was there when the shop did it: "Selin'le", "Selin ile"."""
    if who.last is None or who.case is Case.INSTRUMENTAL:
        return who.case is Case.INSTRUMENTAL
    after = who.last + 1
    return after < len(line.tokens) and not line.tokens[after].breaks and line.tokens[after].word == "ile"


def kind_of(events: Sequence[Event]) -> TouchKind | None:
    """Return what it was, None without any event."""
    return min((event.kind for event in events), key=_WEIGHT.__getitem__, default=None)


def direction_of(events: Sequence[Event]) -> Direction | None:
    """Return who started it: the first contact that says so, else the first hint."""
    contacts = [event for event in events if event.hit.act.strength is Strength.CONTACT]
    of = contacts or [event for event in events if event.hit.act.strength is Strength.HINT]
    if len(of) > 1 and of[0].hit.act.reached is False and of[0].direction is Direction.IN:
        of = of[1:]  # "missed her call, rang back"
    return next((event.direction for event in of if event.direction is not None), None)


def channel_of(events: Sequence[Event]) -> Channel | None:
    """Return the way the acts themselves speak of, the first one that does."""
    wrote = False
    for event in events:
        act = event.hit.act
        if act.channel is not None and not (wrote and act.reached is False):  # "wrote to Sarah, no answer"
            return act.channel
        wrote = wrote or (event.hit.meets and act.channel is None and act.starter is not Starter.EITHER)
    return None


def was_reached(events: Sequence[Event]) -> bool:
    """Return False when an attempt failed and nothing later shows that they talked after all."""
    reached, last = True, -1
    for event in events:
        act, told = event.hit.act, event.hit.act.strength is Strength.HINT and event.hit.first == last + 1
        last = event.hit.last
        if not reached and told:
            continue  # "ulaşılamıyor dedi" says the voice of the exchange
        if act.reached is not None:
            reached = act.reached
        elif act.strength is not Strength.FACT and (event.direction is not Direction.OUT):
            reached = True
    return reached


def _direction(hit: Hit, *, by_shop: bool) -> Direction | None:
    if hit.act.starter is Starter.EITHER:
        return None
    if hit.act.starter is Starter.SHOP:
        told_by_them = hit.english and not by_shop and hit.act.strength is Strength.HINT  # "Lucy told Rose about us"
        return Direction.IN if told_by_them else Direction.OUT
    if hit.act.starter is Starter.CUSTOMER:
        return Direction.IN
    return Direction.OUT if by_shop else Direction.IN


def _is_of_another(line: Line, hit: Hit, who: Who) -> bool:
    """Tell whether somebody did it who is no customer, in a line that names none: the courier, the supplier."""
    if who.refs or who.text:
        return False
    clause = next(clause for clause in line.clauses() if hit.first in clause)
    return line.tokens[clause.start].word in _OTHERS


def _turkish_doer(line: Line, hit: Hit, later: Sequence[Hit], who: Who) -> bool:
    person = hit.person
    if person is Person.OPEN:  # arayıp sordum: whoever the next verb speaks of
        person = next(
            (other.person for other in later if other.person is not Person.OPEN and not other.english), person
        )
    if hit.act.needs_person and hit.act.acted_on is not None:  # "Ayşe'ye döndük", not "tatilden döndük"
        return person is Person.FIRST and _acted_on(line, hit, hit.act.acted_on, who)
    if person in (Person.FIRST, Person.PASSIVE):
        return True
    if hit.act.starter is Starter.SHOP and hit.act.customer is None:
        return True
    return hit.act.acted_on is not None and _acted_on(line, hit, hit.act.acted_on, who)


def _acted_on(line: Line, hit: Hit, case: Case, who: Who) -> bool:
    """Tell whether the customer stands in the case of the one acted on: "Ayşe'yi aradı" (somebody of the shop did)."""
    if who.first is not None and who.last is not None and who.case is case:
        near = line.joined(min(who.first, hit.first), max(who.last, hit.last))
        if near:
            return True
    if who.last is not None and who.case is Case.BARE and who.last < hit.first and line.joined(who.last, hit.first):
        return False  # "Mehmet Bey Elif Hanım'a teşekkür etti"
    at = hit.first - 1
    while at >= 0 and not line.tokens[at + 1].breaks:
        if line.tokens[at].word in _CUSTOMER_IN_CASE.get(case, ()):
            return True
        at -= 1
    return False


def _english_doer(  # noqa: PLR0911 - one answer a place of the doer
    line: Line, hit: Hit, who: Who, previous: Event | None, *, tried: bool
) -> tuple[bool, int | None]:
    """Tell whether the shop did it, and which pronoun says so."""
    subject = _subject(line, hit, who, previous)
    if subject is not None:
        return subject
    before = line.tokens[who.first - 1].word if who.first is not None and who.first > hit.last else ""
    after = line.tokens[hit.last + 1] if hit.last + 1 < len(line.tokens) else None
    if line.tokens[hit.last].word == "said" and after is not None and after.stem in ("i", "we") and not after.breaks:
        return True, None  # "said I'd let her know"
    for_them = before == "for" or (before == "to" and line.tokens[hit.first].word in _TAKEN_TO)
    if for_them or hit.act.starter is Starter.SHOP:  # "ordered parts for James"
        return for_them or hit.act.shop is not None, None
    said_by = line.tokens[hit.last].word in _SAYS and _names(who, hit.last + 1)  # "late again says James"
    if said_by or hit.act.starter is Starter.CUSTOMER:
        return False, None
    by_object = _shop_by_object(line, hit, who)
    if by_object is not None:
        return by_object, None
    if previous is not None and previous.hit.act.reached is False and not previous.by_shop and hit.meets:
        return hit.act.shop is not None, None  # "missed her call, rang back"
    if previous is not None and hit.act.strength is not Strength.HINT:
        return previous.by_shop and hit.act.shop is not None, None
    return tried and hit.act.channel is not None, None


def _shop_by_object(line: Line, hit: Hit, who: Who) -> bool | None:
    """Tell by whom it was done to whether the shop did it: "called us", "called her", "called Emily"."""
    for at in _object_places(line, hit):
        word = line.tokens[at].word
        if hit.act.strength is Strength.HINT and word in _OWNERS and _owns_the_next(line, at):
            return None  # "wants his money back"
        if word in _OWNERS and at + 1 < len(line.tokens) and line.tokens[at + 1].word == "own":
            return False  # "left her own suit"
        if word in _OBJECTS_SHOP or (word in _OURS and at < hit.last):  # "returned my call"
            return False
        if word in _OBJECTS_CUSTOMER or _names(who, at):
            return True
    return True if hit.act.starter is Starter.SHOP_UNLESS_SAID else None


def _owns_the_next(line: Line, at: int) -> bool:
    after = at + 1
    return (
        after < len(line.tokens) and not line.tokens[after].breaks and line.tokens[after].word not in _AFTER_AN_OBJECT
    )


def _is_done_to_somebody(line: Line, hit: Hit, who: Who) -> bool:
    places = _object_places(line, hit)
    return any(_names(who, at) or line.tokens[at].word in _OBJECTS_CUSTOMER for at in places)


def _names(who: Who, at: int) -> bool:
    return who.first is not None and who.last is not None and who.first <= at <= who.last


def _subject(line: Line, hit: Hit, who: Who, previous: Event | None) -> tuple[bool, int | None] | None:
    at = hit.first - 1
    while at >= 0 and at >= hit.first - 5 and not line.tokens[at + 1].breaks:
        word = line.tokens[at].word
        if who.first is not None and _names(who, at):
            before = line.tokens[who.first - 1].word if who.first and not line.tokens[who.first].breaks else ""
            linked = previous is not None and previous.hit.last < who.first
            return None if before in ("with", "to", "from", "for") or linked else (False, None)
        if word in _SUBJECTS_SHOP:
            return True, at
        if word in _SUBJECTS_CUSTOMER:
            return False, at if word in _PRONOUNS else None
        if previous is not None and at in previous.hit.tokens:
            return None
        if word not in _BETWEEN:
            return None
        at -= 1
    return None


def _object_places(line: Line, hit: Hit) -> Iterator[int]:
    yield from (at for at in range(hit.first, hit.last) if at not in hit.tokens)
    for at in range(hit.last + 1, min(hit.last + 3, len(line.tokens))):
        if line.tokens[at].breaks:
            return
        yield at
        if line.tokens[at].word not in ("back", "to", "with", "mr", "mrs", "ms", "dr", "up", "both", "on"):
            return
