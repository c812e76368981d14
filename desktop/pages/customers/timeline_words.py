"""What an entry of the timeline says beside its title and words: the pills, and the quiet line at its end."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from db.queries.entries import TraitAnswered
from db.queries.timeline import Entry, EntryGroup, EntrySource
from db.records import ComplaintOutcome, Direction, PromiseSide, TouchKind
from desktop import answer_words, terms
from desktop.entry_titles import entry_title, leaves_channel_unsaid
from desktop.first_traits import said
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.quoting import quoted

_FILES_NAMED = 2
_LONGEST_NAME = 24
_SOURCE_ICONS = {
    EntrySource.PROMISE: ("handshake", "caution"),
    EntrySource.JOB_STARTED: ("briefcase", "info"),
    EntrySource.JOB_DELIVERED: ("package", "info"),
    EntrySource.REPORT: ("file-text", "info"),
    EntrySource.HAND_OFF: ("user-check", "neutral"),
    EntrySource.ANSWER: ("list-checks", "neutral"),
}


@dataclasses.dataclass(frozen=True, slots=True)
class Pill:
    """A word in a pill."""

    text: str
    tone: str
    icon: str = ""
    file: int | None = None  # the place of the file among those of its entry; it is opened by a click


class TimelineWords:
    """The words of a timeline on one day, in one language."""

    def __init__(self, words: Words, formats: Formats, today: datetime.date, staff: int) -> None:
        """Speak of `today`; who did it is only said where more than one of `staff` could have."""
        self._words = words
        self._formats = formats
        self._today = today
        self._staff = staff

    def title(self, entry: Entry) -> str:
        """Return what happened: "They called"."""
        return entry_title(entry, self._words)

    def said(self, entry: Entry) -> str:
        """Return the words of an entry; thanks in quotation marks, of an answer the trait."""
        if entry.answered is not None:
            return said(entry.answered, self._words.language)
        return quoted(entry.words) if entry.kind is TouchKind.PRAISE and entry.words else entry.words

    def icon(self, entry: Entry) -> tuple[str, str]:
        """Return the icon of an entry and its tone."""
        if entry.source is EntrySource.PROMISE and entry.outcome is not None:
            return "handshake", terms.outcome_tone(entry.outcome)
        if entry.kind is None:
            return _SOURCE_ICONS.get(entry.source, ("circle", "neutral"))
        return terms.kind_icon(entry.kind, entry.channel), terms.kind_tone(entry.kind)

    def month(self, entry: Entry) -> str:
        """Return the month an entry lies in, as it stands above the first one of it."""
        return self._formats.month(entry.on)

    def pills(self, entry: Entry) -> list[Pill]:
        """Return what stands behind the title: mood, theme, how it ended."""
        words = self._words
        pills: list[Pill] = []
        if entry.mood is not None:
            pills.append(Pill(terms.mood(entry.mood, words), terms.mood_tone(entry.mood), terms.mood_icon(entry.mood)))
        if entry.source is EntrySource.PROMISE and entry.outcome is None:  # how it ended is said by its title
            pills.append(self._due(entry))
        if entry.kind is TouchKind.COMPLAINT:
            pills += self._case(entry)
        if entry.answered is not None:
            pills.append(_answer(entry.answered, self._words))
        if entry.praised:
            pills.append(Pill(words.translate("Timeline", "for {name}").format(name=entry.praised), "good"))
        may_be_shared = entry.source in (EntrySource.TOUCH, EntrySource.PROMISE)
        # What they said they would do is in a report as long as it is open.
        is_over = entry.side is PromiseSide.CUSTOMER and entry.outcome is not None
        if entry.shareable and may_be_shared and not is_over:
            pills.append(Pill(words.translate("Timeline", "for the report"), "info", "eye"))
        if len(entry.files) > _FILES_NAMED:
            pills.append(
                Pill(words.translate("Timeline", "%n file(s)", None, len(entry.files)), "neutral", "paperclip")
            )
        else:
            pills += [Pill(_shortened(name), "neutral", "paperclip", place) for place, name in enumerate(entry.files)]
        return pills

    def meta(self, entry: Entry) -> str:
        """Return when, how long, by which way, with whom and by whom: "18 Oct · 12 min · Zeynep"."""
        parts = [self._when(entry), *self._how(entry)]
        if entry.companions:
            parts.append(
                self._words.translate("Timeline", "with {names}").format(names=self._formats.listed(entry.companions))
            )
        if entry.edits:
            parts.append(self._words.translate("Timeline", "edited"))
        if entry.staff and self._staff > 1:
            parts.append(entry.staff)
        return " · ".join(parts)

    def sentence(self, entry: Entry) -> str:
        """Return the whole entry for somebody who hears it."""
        pills = [pill.text for pill in self.pills(entry)]
        return ", ".join(part for part in (self.title(entry), *pills, self.meta(entry), self.said(entry)) if part)

    def _when(self, entry: Entry) -> str:
        day = self._formats.near(entry.on, self._today)
        close = abs((entry.on - self._today).days) <= 1
        return f"{day} {self._formats.time(entry.at)}" if close and entry.has_time else day

    def _how(self, entry: Entry) -> list[str]:
        parts: list[str] = []
        if entry.minutes:
            parts.append(self._words.translate("Timeline", "%n min", None, entry.minutes))
        if entry.channel is not None and leaves_channel_unsaid(entry):
            parts.append(terms.named(entry.channel, self._words))
        if entry.kind is TouchKind.COMPLAINT and entry.first_contact_at is not None:
            when = self._formats.moment(entry.first_contact_at, self._today)
            parts.append(self._words.translate("Timeline", "first contact {when}").format(when=when))
        return parts

    def _due(self, entry: Entry) -> Pill:
        if entry.due_on is None:
            return Pill(self._words.translate("Timeline", "open"), "caution")
        late = entry.due_on < self._today
        day = self._formats.near(entry.due_on, self._today)
        due = (
            self._words.translate("Timeline", "was due {day}")
            if late
            else self._words.translate("Timeline", "due {day}")
        )
        ours = entry.side is PromiseSide.SHOP  # what they said they would do is never held against anybody
        return Pill(due.format(day=day), ("bad" if late else "caution") if ours else "info", "clock")

    def _case(self, entry: Entry) -> list[Pill]:
        pills: list[Pill] = []
        if entry.theme:
            theme = self._words.translate("Timeline", "theme: {name}").format(name=entry.theme)
            pills.append(Pill(theme, "neutral"))
        if entry.complaint_outcome is not None:
            tone = "good" if entry.complaint_outcome is ComplaintOutcome.YES else "neutral"
            pills.append(Pill(terms.named(entry.complaint_outcome, self._words), tone))
        elif entry.first_contact_at is None and entry.direction is not Direction.OUT:
            pills.append(Pill(self._words.translate("Timeline", "waits for a first contact"), "bad"))
        return pills


def _answer(answered: TraitAnswered, words: Words) -> Pill:
    fit = answer_words.fit_of(answered.value, is_good=answered.is_good)
    tone = "good" if answered.value > 0 else "bad" if answered.value < 0 else "neutral"
    return Pill(answer_words.fits(words)[answer_words.FITS.index(fit)], tone)


def _shortened(name: str) -> str:
    """Return a file's name, its middle left out where it is long: its end says what it is."""
    half = _LONGEST_NAME // 2
    return name if len(name) <= _LONGEST_NAME else f"{name[:half]}…{name[-half + 1 :]}"


def group_name(group: EntryGroup | None, words: Words) -> str:
    """Return what a filter chip is called; None stands for everything."""
    return words.translate("Timeline", str(_GROUPS[group]))


_GROUPS: Mapping[EntryGroup | None, object] = {
    None: QT_TRANSLATE_NOOP("Timeline", "All"),
    EntryGroup.TALKS: QT_TRANSLATE_NOOP("Timeline", "Talks"),
    EntryGroup.PROMISES: QT_TRANSLATE_NOOP("Timeline", "Promises"),
    EntryGroup.COMPLAINTS: QT_TRANSLATE_NOOP("Timeline", "Complaints"),
    EntryGroup.PRAISE: QT_TRANSLATE_NOOP("Timeline", "Praise"),
    EntryGroup.JOBS: QT_TRANSLATE_NOOP("Timeline", "Jobs"),
    EntryGroup.OTHERS: QT_TRANSLATE_NOOP("Timeline", "Others"),
}
