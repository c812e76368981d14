"""The field's words for each member of its closed sets, with the icon and the tone that stand beside them.

One name everywhere: on a card, in a timeline, above the line where a touch is typed, on paper.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from db.records import (
    Channel,
    Closeness,
    Colour,
    ComplaintOutcome,
    ConsentPurpose,
    ConsentState,
    CustomerKind,
    Direction,
    FormOfAddress,
    Language,
    OwnFieldKind,
    Pace,
    PromiseOutcome,
    TouchKind,
    ValueState,
)
from desktop.i18n import Words

Term = (
    Channel
    | Closeness
    | Colour
    | ComplaintOutcome
    | ConsentPurpose
    | ConsentState
    | CustomerKind
    | Direction
    | FormOfAddress
    | Language
    | OwnFieldKind
    | Pace
    | PromiseOutcome
    | TouchKind
    | ValueState
)

MOODS = (-2, -1, 0, 1, 2)
"""Every mood, the saddest first."""


def named(term: Term, words: Words) -> str:
    """Return the word for a member of a closed set, in small letters where the language allows: "phone", "kept"."""
    return words.translate("Terms", str(_NAMES[term]))


def titled(term: Term, words: Words) -> str:
    """Return the same word as it begins a line: "Phone", "Telefon"."""
    name = named(term, words)
    first = "İ" if name[:1] == "i" and words.language is Language.TR else name[:1].upper()
    return first + name[1:]


def mood(value: int, words: Words) -> str:
    """Return the word for a mood, −2 (upset) to 2 (delighted)."""
    return words.translate("Terms", str(_MOOD_NAMES[value]))


def mood_icon(value: int) -> str:
    """Return the face of a mood."""
    return _MOOD_ICONS[value]


def mood_tone(value: int) -> str:
    """Return the tone of a mood; the word stands beside it."""
    return "good" if value > 0 else "bad" if value < 0 else "neutral"


def channel_icon(channel: Channel | None) -> str:
    """Return the icon of a channel; of None, that of talking."""
    return _CHANNEL_ICONS.get(channel, "message-circle")


def kind_icon(kind: TouchKind, channel: Channel | None = None) -> str:
    """Return the icon of a kind of touch; a talk wears that of its channel."""
    return channel_icon(channel) if kind is TouchKind.TALK else _KIND_ICONS[kind]


def kind_tone(kind: TouchKind) -> str:
    """Return the tone a kind of touch is shown in."""
    return _KIND_TONES.get(kind, "neutral")


def outcome_tone(outcome: PromiseOutcome) -> str:
    """Return the tone of how a promise ended."""
    return _OUTCOME_TONES[outcome]


def state_icon(state: ValueState) -> str:
    """Return the icon of how sure a value is."""
    return _STATE_ICONS[state]


def state_tone(state: ValueState) -> str:
    """Return the tone of how sure a value is."""
    return _STATE_TONES[state]


_NAMES: Mapping[StrEnum, object] = {
    Channel.IN_PERSON: QT_TRANSLATE_NOOP("Terms", "in person"),
    Channel.PHONE: QT_TRANSLATE_NOOP("Terms", "phone"),
    Channel.WHATSAPP: QT_TRANSLATE_NOOP("Terms", "WhatsApp"),
    Channel.SMS: QT_TRANSLATE_NOOP("Terms", "text message"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Terms", "email"),
    Channel.LETTER: QT_TRANSLATE_NOOP("Terms", "letter"),
    Channel.SOCIAL: QT_TRANSLATE_NOOP("Terms", "social media"),
    Channel.OTHER: QT_TRANSLATE_NOOP("Terms", "another way"),
    Colour.ROSE: QT_TRANSLATE_NOOP("Terms", "rose"),
    Colour.AMBER: QT_TRANSLATE_NOOP("Terms", "amber"),
    Colour.OLIVE: QT_TRANSLATE_NOOP("Terms", "olive green"),
    Colour.TEAL: QT_TRANSLATE_NOOP("Terms", "teal"),
    Colour.BLUE: QT_TRANSLATE_NOOP("Terms", "blue"),
    Colour.PLUM: QT_TRANSLATE_NOOP("Terms", "plum"),
    OwnFieldKind.TEXT: QT_TRANSLATE_NOOP("Terms", "words"),
    OwnFieldKind.NUMBER: QT_TRANSLATE_NOOP("Terms", "number"),
    OwnFieldKind.DAY: QT_TRANSLATE_NOOP("Terms", "date"),
    OwnFieldKind.YES_NO: QT_TRANSLATE_NOOP("Terms", "yes or no"),
    OwnFieldKind.CHOICE: QT_TRANSLATE_NOOP("Terms", "one of a few"),
    TouchKind.TALK: QT_TRANSLATE_NOOP("Terms", "talk"),
    TouchKind.VISIT: QT_TRANSLATE_NOOP("Terms", "visit"),
    TouchKind.PURCHASE: QT_TRANSLATE_NOOP("Terms", "purchase"),
    TouchKind.COMPLAINT: QT_TRANSLATE_NOOP("Terms", "complaint"),
    TouchKind.PRAISE: QT_TRANSLATE_NOOP("Terms", "thank-you"),
    TouchKind.SUGGESTION: QT_TRANSLATE_NOOP("Terms", "suggestion"),
    TouchKind.LIKE: QT_TRANSLATE_NOOP("Terms", "like"),
    TouchKind.HOW_ARE_YOU: QT_TRANSLATE_NOOP("Terms", "how are you?"),
    TouchKind.GIFT: QT_TRANSLATE_NOOP("Terms", "gift"),
    TouchKind.DELIVERY: QT_TRANSLATE_NOOP("Terms", "delivery"),
    TouchKind.REMEDY: QT_TRANSLATE_NOOP("Terms", "remedy"),
    TouchKind.NOTE: QT_TRANSLATE_NOOP("Terms", "note"),
    Direction.IN: QT_TRANSLATE_NOOP("Terms", "they came to us"),
    Direction.OUT: QT_TRANSLATE_NOOP("Terms", "we went to them"),
    Pace.BRISK: QT_TRANSLATE_NOOP("Terms", "brief and clear"),
    Pace.MEASURED: QT_TRANSLATE_NOOP("Terms", "unhurried"),
    Pace.CHATTY: QT_TRANSLATE_NOOP("Terms", "loves a chat"),
    Closeness.JUST_THE_JOB: QT_TRANSLATE_NOOP("Terms", "just the job"),
    Closeness.FRIENDLY: QT_TRANSLATE_NOOP("Terms", "friendly"),
    Closeness.CLOSE: QT_TRANSLATE_NOOP("Terms", "wants to be close"),
    CustomerKind.PERSON: QT_TRANSLATE_NOOP("Terms", "person"),
    CustomerKind.FIRM: QT_TRANSLATE_NOOP("Terms", "firm"),
    FormOfAddress.SIZ: QT_TRANSLATE_NOOP("Terms", "siz"),
    FormOfAddress.SEN: QT_TRANSLATE_NOOP("Terms", "sen"),
    Language.TR: QT_TRANSLATE_NOOP("Terms", "Turkish"),
    Language.EN: QT_TRANSLATE_NOOP("Terms", "English"),
    ValueState.GUESSED: QT_TRANSLATE_NOOP("Terms", "a guess"),
    ValueState.ASKED: QT_TRANSLATE_NOOP("Terms", "asked"),
    ValueState.CONFIRMED: QT_TRANSLATE_NOOP("Terms", "confirmed"),
    PromiseOutcome.KEPT: QT_TRANSLATE_NOOP("Terms", "kept"),
    PromiseOutcome.TOLD_EARLY: QT_TRANSLATE_NOOP("Terms", "told early"),
    PromiseOutcome.LATE: QT_TRANSLATE_NOOP("Terms", "late"),
    PromiseOutcome.BROKEN: QT_TRANSLATE_NOOP("Terms", "broken"),
    ComplaintOutcome.YES: QT_TRANSLATE_NOOP("Terms", "closed with their yes"),
    ComplaintOutcome.UNREACHABLE: QT_TRANSLATE_NOOP("Terms", "could not be reached"),
    ConsentPurpose.KEEPING_IN_TOUCH: QT_TRANSLATE_NOOP("Terms", "keeping in touch"),
    ConsentPurpose.OFFERS: QT_TRANSLATE_NOOP("Terms", "offers"),
    ConsentState.GIVEN: QT_TRANSLATE_NOOP("Terms", "consent given"),
    ConsentState.REFUSED: QT_TRANSLATE_NOOP("Terms", "no consent"),
}

_MOOD_NAMES: Mapping[int, object] = {
    -2: QT_TRANSLATE_NOOP("Terms", "upset"),
    -1: QT_TRANSLATE_NOOP("Terms", "not pleased"),
    0: QT_TRANSLATE_NOOP("Terms", "calm"),
    1: QT_TRANSLATE_NOOP("Terms", "happy"),
    2: QT_TRANSLATE_NOOP("Terms", "delighted"),
}

_MOOD_ICONS = {-2: "angry", -1: "frown", 0: "meh", 1: "smile", 2: "laugh"}

_CHANNEL_ICONS: Mapping[Channel | None, str] = {
    Channel.IN_PERSON: "store",
    Channel.PHONE: "phone",
    Channel.WHATSAPP: "message-circle",
    Channel.SMS: "message-square",
    Channel.EMAIL: "mail",
    Channel.LETTER: "send",
    Channel.SOCIAL: "thumbs-up",
    Channel.OTHER: "message-circle",
}

_KIND_ICONS: Mapping[TouchKind, str] = {
    TouchKind.VISIT: "store",
    TouchKind.PURCHASE: "shopping-bag",
    TouchKind.COMPLAINT: "cloud-lightning",
    TouchKind.PRAISE: "heart",
    TouchKind.SUGGESTION: "lightbulb",
    TouchKind.LIKE: "thumbs-up",
    TouchKind.HOW_ARE_YOU: "coffee",
    TouchKind.GIFT: "gift",
    TouchKind.DELIVERY: "package",
    TouchKind.REMEDY: "heart-handshake",
    TouchKind.NOTE: "notebook-pen",
}

_KIND_TONES: Mapping[TouchKind, str] = {
    TouchKind.TALK: "accent",
    TouchKind.VISIT: "accent",
    TouchKind.PURCHASE: "good",
    TouchKind.COMPLAINT: "bad",
    TouchKind.PRAISE: "good",
    TouchKind.SUGGESTION: "info",
    TouchKind.LIKE: "good",
    TouchKind.GIFT: "caution",
    TouchKind.DELIVERY: "info",
    TouchKind.REMEDY: "info",
}

_OUTCOME_TONES: Mapping[PromiseOutcome, str] = {
    PromiseOutcome.KEPT: "good",
    PromiseOutcome.TOLD_EARLY: "info",
    PromiseOutcome.LATE: "caution",
    PromiseOutcome.BROKEN: "bad",
}

_STATE_ICONS: Mapping[ValueState, str] = {
    ValueState.GUESSED: "circle-question-mark",
    ValueState.ASKED: "ear",
    ValueState.CONFIRMED: "circle-check",
}

_STATE_TONES: Mapping[ValueState, str] = {
    ValueState.GUESSED: "muted",
    ValueState.ASKED: "caution",
    ValueState.CONFIRMED: "good",
}
