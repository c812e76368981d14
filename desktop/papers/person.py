"""What a paper says of a person: how they like it, what they value, what to be careful about."""

from __future__ import annotations

from db.queries.card import Card
from db.queries.cardparts import ConsentOf, ValueOf
from db.records import ConsentPurpose, ConsentState, Language, ValueState
from desktop import rhythms, terms
from desktop.papers.wording import Wording, accent_of, clipped, part, plain
from desktop.pdf.house import Block, Event, Pair, Part
from desktop.prose import Prose, Run
from desktop.quoting import quoted


def story(card: Card, say: Wording) -> str:
    """Return how it began: "customer for 3 years 2 months · came through Gül Doğan"."""
    days = (say.today - card.since_on).days
    parts = [card.company] if card.company and card.company != card.name else []
    if card.job_title:
        parts.append(card.job_title)
    if days > 0:
        parts.append(say.words.translate("Papers", "customer for {span}").format(span=say.formats.span(days)))
    if card.referred_by:
        parts.append(say.words.translate("Papers", "came through {name}").format(name=card.referred_by))
    return " · ".join(parts)


def manner(card: Card, say: Wording) -> Part:
    """Return how they like to be kept in touch with and spoken to."""
    words = say.words
    return part(
        words.translate("Papers", "How they like it"),
        _pair(words.translate("Papers", "Rhythm"), rhythm(card, say)),
        _pair(words.translate("Papers", "Channels"), _channels(card, say)),
        _pair(words.translate("Papers", "Good times"), _times(card, say)),
        _pair(words.translate("Papers", "How to speak"), _speech(card, say)),
        _pair(words.translate("Papers", "Looked after by"), card.owner),
    )


def rhythm(card: Card, say: Wording) -> str:
    """Return how often they like to hear: "every three weeks, at most every week"; what is not known is said."""
    words = say.words
    found = card.rhythm
    if found is not None and found.never:
        return words.translate("Papers", "only when they ask")
    if found is None or found.latest_days is None:
        return words.translate("Papers", "not known yet")
    latest = rhythms.every(found.latest_days, words)
    if not found.earliest_days:
        return latest
    earliest = words.translate("Papers", "at most {rhythm}").format(rhythm=rhythms.every(found.earliest_days, words))
    return f"{latest}, {earliest}"


def values(card: Card, say: Wording) -> Part:
    """Return what they care about, each with how sure the shop is of it."""
    return part(say.words.translate("Papers", "What matters to them"), *(_value(value, say) for value in card.values))


def sensitivities(card: Card, say: Wording) -> Part:
    """Return what to tread carefully around."""
    lines = (Event("", plain(clipped(careful.words))) for careful in card.sensitivities)
    return part(say.words.translate("Papers", "Tread carefully"), *lines)


def open_promises(card: Card, say: Wording) -> Part:
    """Return the words given that are still to be kept."""
    return part(
        say.words.translate("Papers", "Our word to them"),
        *(Event("", plain(clipped(promise.words)), *say.outcome(None, promise.due_on)) for promise in card.promises),
    )


def jobs_in_hand(card: Card, say: Wording) -> Part:
    """Return the work in hand with how much of it is done and when it is to be ready."""
    lines: list[Block] = []
    for job in card.jobs:
        share = say.formats.percent(job.share / 100)
        ready = say.words.translate("Papers", "ready {day}").format(day=say.short(job.ready_on)) if job.ready_on else ""
        lines.append(Event("", plain(clipped(job.title)), " · ".join(filter(None, (share, ready)))))
    return part(say.words.translate("Papers", "Work in hand"), *lines)


def _pair(label: str, value: str) -> Pair | None:
    return Pair(label, plain(value)) if value else None


def _channels(card: Card, say: Wording) -> str:
    parts = [", ".join(terms.named(channel, say.words) for channel in (card.rhythm.channels if card.rhythm else ()))]
    for state in ConsentState:
        said = [terms.named(one.channel, say.words) for one in card.consents if _is_word(one, state)]
        if said:
            parts.append(f"{terms.named(state, say.words)}: {', '.join(said)}")
    return " · ".join(filter(None, parts))


def _is_word(said: ConsentOf, state: ConsentState) -> bool:
    return said.state is state and said.purpose is ConsentPurpose.KEEPING_IN_TOUCH


def _times(card: Card, say: Wording) -> str:
    found = card.rhythm
    if found is None:
        return ""
    return rhythms.good_times(found.days, found.from_time, found.to_time, say.words, say.formats)


def _speech(card: Card, say: Wording) -> str:
    formal = terms.named(card.form_of_address, say.words) if card.language is Language.TR else ""
    chosen = (card.pace, card.closeness)
    named = [terms.named(one, say.words) for one in chosen if one is not None]
    parts = (card.honorific, formal, terms.named(card.language, say.words), *named)
    return " · ".join(filter(None, parts))


def _value(value: ValueOf, say: Wording) -> Event:
    day = value.confirmed_on or value.asked_on or value.heard_on
    runs = [Run(clipped(value.words), strong=value.state is ValueState.CONFIRMED)]
    if value.said and value.said != value.words:
        runs.append(Run(f" {quoted(clipped(value.said))}"))
    state = f"{terms.named(value.state, say.words)} · {say.short(day)}"
    return Event("", Prose(tuple(runs)), state, accent_of(terms.state_tone(value.state)))
