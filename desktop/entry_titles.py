"""What an entry of a timeline is called in one short line: who did what, by which way."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from db.queries.timeline import Entry, EntrySource
from db.records import Channel, Direction, PromiseOutcome, PromiseSide, TouchKind
from desktop import terms
from desktop.i18n import Words


def entry_title(entry: Entry, words: Words) -> str:
    """Return the title of an entry: "They called", "Promise kept", "Thank-you"."""
    if entry.source is EntrySource.PROMISE:
        titles = _PROMISES if entry.side is PromiseSide.SHOP else _WORDS_OF_THEIRS
        return words.translate("Entries", str(titles[entry.outcome]))
    if entry.source is EntrySource.REPORT and entry.channel is None:
        return words.translate("Entries", "Report made")
    if entry.source is not EntrySource.TOUCH:
        return words.translate("Entries", str(_OTHERS[entry.source]))
    if entry.kind not in (None, TouchKind.TALK):
        return terms.titled(entry.kind, words)
    if not entry.reached:
        return words.translate("Entries", "Tried, no answer")
    title = _TALKS.get((entry.direction, entry.channel)) or _DIRECTIONS[entry.direction]
    return words.translate("Entries", str(title))


def leaves_channel_unsaid(entry: Entry) -> bool:
    """Say whether the title of an entry does not tell its channel: a complaint's, or that of "Talked"."""
    if entry.channel is None:
        return False
    if entry.kind is not TouchKind.TALK:
        return True
    return entry.reached and entry.channel is not Channel.OTHER and (entry.direction, entry.channel) not in _TALKS


_IN, _OUT = Direction.IN, Direction.OUT

_TALKS: Mapping[tuple[Direction | None, Channel | None], object] = {
    (_IN, Channel.PHONE): QT_TRANSLATE_NOOP("Entries", "They called"),
    (_OUT, Channel.PHONE): QT_TRANSLATE_NOOP("Entries", "We called"),
    (_IN, Channel.IN_PERSON): QT_TRANSLATE_NOOP("Entries", "They came by"),
    (_OUT, Channel.IN_PERSON): QT_TRANSLATE_NOOP("Entries", "We went to see them"),
    (_IN, Channel.WHATSAPP): QT_TRANSLATE_NOOP("Entries", "They wrote on WhatsApp"),
    (_OUT, Channel.WHATSAPP): QT_TRANSLATE_NOOP("Entries", "We wrote on WhatsApp"),
    (_IN, Channel.SMS): QT_TRANSLATE_NOOP("Entries", "They sent a text"),
    (_OUT, Channel.SMS): QT_TRANSLATE_NOOP("Entries", "We sent a text"),
    (_IN, Channel.EMAIL): QT_TRANSLATE_NOOP("Entries", "They sent an email"),
    (_OUT, Channel.EMAIL): QT_TRANSLATE_NOOP("Entries", "We sent an email"),
    (_IN, Channel.LETTER): QT_TRANSLATE_NOOP("Entries", "They sent a letter"),
    (_OUT, Channel.LETTER): QT_TRANSLATE_NOOP("Entries", "We sent a letter"),
    (None, Channel.PHONE): QT_TRANSLATE_NOOP("Entries", "Talked on the phone"),
}

_DIRECTIONS: Mapping[Direction | None, object] = {
    _IN: QT_TRANSLATE_NOOP("Entries", "They got in touch"),
    _OUT: QT_TRANSLATE_NOOP("Entries", "We got in touch"),
    None: QT_TRANSLATE_NOOP("Entries", "Talked"),
}

_PROMISES: Mapping[PromiseOutcome | None, object] = {
    None: QT_TRANSLATE_NOOP("Entries", "Promise"),
    PromiseOutcome.KEPT: QT_TRANSLATE_NOOP("Entries", "Promise kept"),
    PromiseOutcome.TOLD_EARLY: QT_TRANSLATE_NOOP("Entries", "Promise moved, told early"),
    PromiseOutcome.LATE: QT_TRANSLATE_NOOP("Entries", "Promise kept late"),
    PromiseOutcome.BROKEN: QT_TRANSLATE_NOOP("Entries", "Promise broken"),
}

_WORDS_OF_THEIRS: Mapping[PromiseOutcome | None, object] = {
    None: QT_TRANSLATE_NOOP("Entries", "They said they would"),
    PromiseOutcome.KEPT: QT_TRANSLATE_NOOP("Entries", "They kept their word"),
    PromiseOutcome.TOLD_EARLY: QT_TRANSLATE_NOOP("Entries", "They let us know in time"),
    PromiseOutcome.LATE: QT_TRANSLATE_NOOP("Entries", "They kept their word late"),
    PromiseOutcome.BROKEN: QT_TRANSLATE_NOOP("Entries", "It came to nothing"),
}

_OTHERS: Mapping[EntrySource, object] = {
    EntrySource.JOB_STARTED: QT_TRANSLATE_NOOP("Entries", "Job begun"),
    EntrySource.JOB_DELIVERED: QT_TRANSLATE_NOOP("Entries", "Job delivered"),
    EntrySource.REPORT: QT_TRANSLATE_NOOP("Entries", "Report sent"),
    EntrySource.HAND_OFF: QT_TRANSLATE_NOOP("Entries", "Handed over"),
    EntrySource.ANSWER: QT_TRANSLATE_NOOP("Entries", "Looked at"),
}
