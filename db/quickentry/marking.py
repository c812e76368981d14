"""Which words of the line go to which field, and which of them the note needs as well."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from db.quickentry import vocabulary_en as english
from db.quickentry import vocabulary_plans as plans
from db.quickentry import vocabulary_tr as turkish
from db.quickentry.acts import Kept
from db.quickentry.contact import Event
from db.quickentry.entry import SpanKind
from db.quickentry.findings import Findings
from db.quickentry.labels import Zone
from db.quickentry.marks import Marks
from db.quickentry.moments import Moment
from db.quickentry.moods import MoodHit, MoodSign
from db.quickentry.name_places import names_somebody
from db.quickentry.notes import is_glue
from db.quickentry.promises import Promise
from db.quickentry.trie import words
from db.quickentry.turkish import Case
from db.quickentry.who import Who

_LABEL_SPANS = {Zone.PROMISE: SpanKind.PROMISE, Zone.THEME: SpanKind.THEME, Zone.QUOTE: SpanKind.KIND}
_BEFORE_TURKISH = words(turkish.ABSORBED)
_AFTER_ENGLISH = words(english.OBJECTS_CUSTOMER + " " + english.OBJECTS_SHOP + " back a an the to with")
_COMPLEMENT = re.compile(r"(?:[dt][ae]n|l[ae]|[iu]n[ae]|[iu]|s[iu]|[ae])$")
_VERB = re.compile(r"(?:[dt][iu]m?k?|m[iu]s|yor)$")
_ADVERBS = words("twice again once already back about yesterday today")
_SAID = words(plans.SAID)
_NEEDS_A_NAME = words("for at of let if when while before after about")
_OF_WHAT = words("with about at because that since for to by over as from")


@dataclass(frozen=True, slots=True)
class Belonging:
    """What was decided to belong to the touch."""

    who: Who
    earner: tuple[int, int, str] | None
    events: Sequence[Event]
    promises: Sequence[Promise]
    given: Sequence[range]
    moment: Moment | None


def mark(found: Findings, belonging: Belonging) -> Marks:
    """Return the line with every word marked that a field has taken."""
    marks = Marks(found.line)
    _mark_labels(marks, found)
    _mark_people(marks, belonging)
    for promise in belonging.promises:
        marks.put_all(SpanKind.DUE, promise.due)
        marks.put(SpanKind.PROMISE, promise.first, promise.end - 1)
    for given in belonging.given:
        marks.put_all(SpanKind.PROMISE, given)
    if belonging.moment is not None:
        marks.put_all(SpanKind.MOMENT, belonging.moment.tokens)
    for event in belonging.events:
        _mark_event(marks, event)
    for channel in found.channels:
        marks.put(SpanKind.CHANNEL, channel.first, channel.last)
    for mood in found.moods:
        marks.put(SpanKind.MOOD, mood.first, mood.last, _kept_mood(marks, found, mood))
    if found.duration is not None:
        marks.put(SpanKind.MINUTES, found.duration.first, found.duration.last)
    for at in found.verbatim:  # words that are not read are content, whatever they are
        if marks.is_free(at):
            marks.put(SpanKind.KIND, at, at, Kept.ALWAYS)
    return marks


def _mark_labels(marks: Marks, found: Findings) -> None:
    for label in found.labels:
        kind = _LABEL_SPANS.get(label.zone)
        if kind is None:
            kind = SpanKind.KIND if label.kind is not None else SpanKind.CHANNEL if label.channel else SpanKind.GLUE
        marks.put(kind, label.first, label.last)
    if found.theme is not None:
        marks.put(SpanKind.THEME, *found.theme)
    if found.share is not None:
        marks.put(SpanKind.SHARE, found.share[0], found.share[1])


def _mark_people(marks: Marks, belonging: Belonging) -> None:
    who = belonging.who
    if who.first is not None and who.last is not None:
        before = marks.line.tokens[who.first - 1].word if who.first and not marks.line.tokens[who.first].breaks else ""
        after = marks.line.tokens[who.last + 1].word if who.last + 1 < len(marks.line.tokens) else ""
        named = (who.first > 0 and names_somebody(marks.line, who.first - 1)) or (
            after == "diye" and not who.refs
        )  # "a bloke called Arthur"
        needed = who.case is Case.GENITIVE or before in _NEEDS_A_NAME or named or _is_object(belonging)
        kept = Kept.WITH_CLAUSE if needed else Kept.NEVER
        marks.put(SpanKind.WHO, who.first, who.last, kept)
        last = who.last
        for companion in who.companions:
            marks.put(SpanKind.GLUE, last + 1, companion.first - 1)
            marks.put(SpanKind.WHO, companion.first, companion.last)
            last = companion.last
        _mark_links(marks, who.first, last, kept)
    if belonging.earner is not None:
        marks.put(SpanKind.PRAISE_FOR, belonging.earner[0], belonging.earner[1], Kept.WITH_CLAUSE)


def _is_object(belonging: Belonging) -> bool:
    """Tell whether the note needs the name: "refunded James"."""
    return any(
        event.hit.english and event.hit.act.kept is not Kept.AFTER_A_WORD and event.hit.first + 1 == belonging.who.first
        for event in belonging.events
    )


def _mark_links(marks: Marks, first: int, last: int, kept: Kept) -> None:
    """Take in "ile" after a name and "with", "from", "müşteri" before it."""
    tokens = marks.line.tokens
    if last + 1 < len(tokens) and not tokens[last + 1].breaks and tokens[last + 1].word == "ile":
        marks.put(SpanKind.GLUE, last + 1, last + 1)
    if (
        first
        and not tokens[first].breaks
        and tokens[first - 1].word in ("with", "w", "from", "to", "by", "customer", "musteri", "client")
    ):
        new = first > 1 and tokens[first - 2].word in ("new", "yeni") and not tokens[first - 1].breaks
        marks.put(SpanKind.GLUE, first - 1 - new, first - 1, kept)


def _mark_event(marks: Marks, event: Event) -> None:
    hit, act = event.hit, event.hit.act
    kind = SpanKind.REACHED if act.reached is False else SpanKind.CONTACT
    if event.kind.value not in ("talk", "visit") or act.kept is not Kept.AFTER_A_WORD:
        kind = SpanKind.KIND if act.reached is not False else kind
    tokens = marks.line.tokens
    marks.put_all(kind, hit.tokens, act.kept)
    if act.kept is not Kept.AFTER_A_WORD:
        return
    if hit.english:
        if event.subject is not None:
            marks.put(SpanKind.GLUE, event.subject, hit.first - 1, Kept.AFTER_A_WORD)
        at = hit.first + 1
        while at < len(tokens) and not tokens[at].breaks and (at in hit.tokens or tokens[at].word in _AFTER_ENGLISH):
            if at > hit.last and (tokens[at].word in ("a", "an", "the", "to", "with") or _owns(marks, at)):
                break
            marks.put(SpanKind.GLUE, at, at, Kept.AFTER_A_WORD)
            at += 1
        return
    at = hit.first - 1
    while at >= 0 and not tokens[at + 1].breaks and tokens[at].word in _BEFORE_TURKISH:
        marks.put(SpanKind.GLUE, at, at, Kept.AFTER_A_WORD)
        at -= 1


def _owns(marks: Marks, at: int) -> bool:
    """Tell whether "her" belongs to the noun after it: "asked after her mother"."""
    tokens, after = marks.line.tokens, at + 1
    if tokens[at].word not in ("her", "his", "their") or after >= len(tokens) or tokens[after].breaks:
        return False
    return tokens[after].word not in _ADVERBS and marks.is_free(after) and not is_glue(tokens[after])


def _kept_mood(marks: Marks, found: Findings, mood: MoodHit) -> Kept:
    """Return whether the note needs the mood's words: "kollardan memnun", "happy with the sleeves", "küstü"."""
    tokens = marks.line.tokens
    if mood.first in found.quoted:
        return Kept.NEVER if _ends_quotation(found, mood) else Kept.ALWAYS
    if mood.sign is MoodSign.PICTURE:
        return Kept.NEVER
    if mood.sign is MoodSign.SENTENCE:
        return Kept.WITH_CLAUSE
    if _goes_on(marks, mood):
        return Kept.WITH_CLAUSE
    before = mood.first - 1
    if before < 0 or tokens[mood.first].breaks or not marks.is_free(before) or not tokens[before].is_word:
        return Kept.NEVER
    word = tokens[before].word
    return Kept.AFTER_A_WORD if _COMPLEMENT.search(word) and not _VERB.search(word) else Kept.NEVER


def _goes_on(marks: Marks, mood: MoodHit) -> bool:
    """Tell whether the words after a mood need it: "happy with the sleeves", "cried happy tears"."""
    tokens, before, after = marks.line.tokens, mood.first - 1, mood.last + 1
    if after >= len(tokens) or tokens[after].breaks:
        return False
    if tokens[after].word in _OF_WHAT | _SAID:
        return True
    alone = mood.sign is not MoodSign.WORD or mood.last > mood.first or before < 0 or tokens[mood.first].breaks
    between = not alone and marks.is_free(before) and marks.is_free(after) and tokens[after].is_word
    return between and tokens[before].is_word and not is_glue(tokens[after]) and not is_glue(tokens[before])


def _ends_quotation(found: Findings, mood: MoodHit) -> bool:
    """Tell whether a mood closes somebody's words as a remark of the shop: "şikâyet: paça kısa kızgın"."""
    if mood.sign is MoodSign.SENTENCE:
        return False
    starts = bool(found.line.tokens[mood.first].breaks)
    ends = mood.last + 1 not in found.quoted
    return ends or (starts and bool(found.line.tokens[mood.last + 1].breaks))
