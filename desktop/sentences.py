"""Why somebody stands on Today, or should be left in peace, in a sentence; the same in the window and on a terminal."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from db.queries.timeline import Entry
from db.records import Channel, Language, PeaceKind, ReasonKind, ValueState
from db.relationship.contact import Peace
from db.relationship.reasons import (
    AfterDelivery,
    ComplaintWaits,
    MayHaveLeft,
    NeverTalked,
    NewsDue,
    Overdue,
    PromiseDue,
    PromiseLate,
    Reason,
    SpecialDayNear,
    Unchecked,
)
from db.relationship.today import FROM_AFAR, Line
from desktop import rhythms, terms
from desktop.entry_titles import entry_title
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.prose import Prose, Run, prose
from desktop.quoting import quoted

_LONGEST_QUOTE = 120
_ENDINGS = (".", "!", "?", "…")
_A_YEAR = 365  # days; beyond it a silence is told in years and months
_HOURS_COUNTED = 10 * 60  # beyond this many minutes the moment says more than the hours


class Sentences:
    """One language's sentences about people.

    Attributes:
        today: the day they are said on.
    """

    def __init__(self, words: Words, formats: Formats, today: datetime.date | None = None) -> None:
        """Speak the language of `words` on the day `today`; None for this computer's day."""
        self._words = words
        self._formats = formats
        self.today = today or datetime.datetime.now(datetime.UTC).astimezone().date()

    @property
    def language(self) -> Language:
        """The language they are said in."""
        return self._words.language

    def reasons(self, reasons: Sequence[Reason]) -> Prose:
        """Return the reasons of one customer as one short text, the strongest first."""
        told = Prose()
        drifting = any(isinstance(reason, MayHaveLeft) for reason in reasons)
        overdue = next((reason for reason in reasons if isinstance(reason, Overdue)), None)
        for reason in reasons:
            if isinstance(reason, MayHaveLeft) and overdue is not None:
                told = told.then(self._drift_beyond_rhythm(reason, overdue))
            elif not (isinstance(reason, Overdue) and drifting):
                told = told.then(self.reason(reason))
        return told

    def reason(self, reason: Reason) -> Prose:  # noqa: C901, PLR0911 - one case a kind
        """Return one reason as a sentence."""
        match reason:
            case ComplaintWaits():
                return self._complaint(reason)
            case PromiseLate():
                return self._promise_late(reason)
            case PromiseDue():
                return self._promise_due(reason)
            case NewsDue():
                return self._news(reason)
            case MayHaveLeft():
                return self._drift(reason)
            case Overdue():
                return self._overdue(reason)
            case SpecialDayNear():
                return self._special_day(reason)
            case AfterDelivery():
                return self._delivery(reason)
            case NeverTalked():
                return self._never_talked(reason)
            case Unchecked():
                return self._unchecked(reason)

    def label(self, kind: ReasonKind) -> str:
        """Return a reason in a word or two, for a pill."""
        return self._words.translate("Reasons", str(_LABELS[kind]))

    def peace(self, peace: Peace) -> Prose:
        """Return why to leave somebody in peace, and until when."""
        told = self._peace(peace)
        if peace.until is None:
            return told
        until = prose(self.tr("Wait until **{day}**."), day=self._formats.annual(peace.until))
        if peace.until.year != self.today.year:
            until = prose(self.tr("Wait until **{day}**."), day=self._formats.date(peace.until))
        return told.then(until)

    def how(self, line: Line) -> str:
        """Return by which way, when and how fast to turn to somebody: "Phone · weekdays · loves a chat"."""
        words = self._words
        times = rhythms.good_times(line.days, line.from_time, line.to_time, words, self._formats)
        if line.reasons and line.reasons[0].kind is ReasonKind.COMPLAINT:
            times = self.tr("at once")
        parts = (
            terms.titled(line.channel, words) if line.channel else "",
            times,
            terms.named(line.pace, words) if line.pace else "",
        )
        return " · ".join(part for part in parts if part)

    def value(self, line: Line) -> str:
        """Return what somebody values and how sure the shop is of it; empty where nothing is known."""
        if not line.value or line.value_state is None:
            return ""
        sure = {
            ValueState.GUESSED: self.tr("our guess"),
            ValueState.ASKED: self.tr("asked, not confirmed yet"),
            ValueState.CONFIRMED: self.tr("they confirmed it"),
        }
        return f"{quoted(line.value)} – {sure[line.value_state]}"

    def refused(self, channels: Sequence[Channel]) -> str:
        """Return by which ways somebody does not wish to be turned to; empty where there are none."""
        return self._refused(channels) if channels else ""

    def entry(self, entry: Entry) -> str:
        """Return what an entry of a timeline is called."""
        return entry_title(entry, self._words)

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Return the sentence for an English source text; named so that Qt's tools find the texts in this class."""
        return self._words.translate("Sentences", source, comment or None, n)

    def _complaint(self, reason: ComplaintWaits) -> Prose:
        minutes = round(reason.open_minutes)
        if reason.opens_at is not None:
            when = self._formats.moment(reason.opens_at, self.today)
            told = prose(
                self.tr("Their complaint waits for a first contact; we are closed, its clock starts **{when}**"),
                when=when,
            )
        elif 0 < minutes < 60:
            told = prose(self.tr("Their complaint has waited **%n minute(s)** for a first contact", "", minutes))
        elif 0 < minutes <= _HOURS_COUNTED:
            told = prose(self.tr("Their complaint has waited **%n hour(s)** for a first contact", "", minutes // 60))
        else:
            when = self._formats.moment(reason.heard_at, self.today)
            told = prose(self.tr("Their complaint of **{when}** still waits for a first contact"), when=when)
        return self._quoted(told, reason.words)

    def _promise_late(self, reason: PromiseLate) -> Prose:
        if reason.days_late == 0:
            at = self._formats.time(reason.due_time) if reason.due_time else ""
            told = prose(self.tr("You gave your word for **today {time}**"), time=at)
        elif reason.days_late == 1:
            told = prose(self.tr("You gave your word for **yesterday**"))
        else:
            told = prose(self.tr("The day you promised was **%n day(s) ago**", "", reason.days_late))
        advice = prose(self.tr("They know it takes longer.")) if reason.told else prose(self.tr("Let them know."))
        return self._quoted(told, reason.words).then(advice)

    def _promise_due(self, reason: PromiseDue) -> Prose:
        if reason.due_time is None:
            return self._quoted(prose(self.tr("You gave your word for **today**")), reason.words)
        at = self._formats.time(reason.due_time)
        return self._quoted(prose(self.tr("You gave your word for **today {time}**"), time=at), reason.words)

    def _news(self, reason: NewsDue) -> Prose:
        title = _shortened(reason.title)
        if reason.days_late == 0:
            return prose(self.tr("Tell them **today** how “{title}” is going, before they ask."), title=title)
        return prose(
            self.tr("They were to hear about “{title}” **{when}**; tell them before they ask."),
            title=title,
            when=self._formats.ago(reason.days_late),
        )

    def _drift(self, reason: MayHaveLeft) -> Prose:
        silence = prose(self.tr("**Silent for %n day(s)**;", "", reason.silence_days))
        usual = prose(self.tr("the usual gap is about %n day(s).", "", max(1, round(reason.typical_gap_days))))
        return silence.then(usual).then(prose(self.tr("Upset, moved away, or just not the season?")))

    def _drift_beyond_rhythm(self, reason: MayHaveLeft, overdue: Overdue) -> Prose:
        silence = self._rhythmic(
            self.tr("They like to hear from you {rhythm}; **silent for %n day(s)**.", "", reason.silence_days),
            overdue.latest_days,
        )
        question = prose(self.tr("So long a silence is unlike them: upset, moved away, or just not the season?"))
        return silence.then(question)

    def _overdue(self, reason: Overdue) -> Prose:
        if reason.contacts < 2:
            template = self.tr("They like to hear from you {rhythm}; you have spoken only once, **{ago}**.")
        elif reason.silence_days >= _A_YEAR:
            template = self.tr("They like to hear from you {rhythm}; you last spoke **{ago}**.")
        elif reason.days_late == 0:
            template = self.tr("They like to hear from you {rhythm}; **today is the day**.")
        else:
            template = self.tr(
                "They like to hear from you {rhythm}; **silent for %n day(s)**.", "", reason.silence_days
            )
        told = self._rhythmic(template, reason.latest_days, self._ago(reason.silence_days))
        if reason.skipped:
            told = told.then(prose(self.tr("Skipped %n time(s) meanwhile.", "", reason.skipped)))
        return told

    def _special_day(self, reason: SpecialDayNear) -> Prose:
        birthday = reason.label == "birthday"
        label = self.tr("birthday") if birthday else reason.label
        if reason.in_days == 0:
            told = prose(self.tr("Today: **{label}**."), label=label)
        elif reason.in_days == 1:
            told = prose(self.tr("Tomorrow: **{label}**."), label=label)
        else:
            told = prose(self.tr("In %n day(s): **{label}**.", "", reason.in_days), label=label)
        if reason.years and birthday:
            told = told.then(prose(self.tr("They turn %n.", "", reason.years)))
        return told

    def _delivery(self, reason: AfterDelivery) -> Prose:
        return prose(
            self.tr("“{title}” was delivered **{when}**; nobody has asked yet whether they are content."),
            title=_shortened(reason.title),
            when=self._formats.ago(reason.days),
        )

    def _never_talked(self, reason: NeverTalked) -> Prose:
        if reason.days == 0:
            return prose(self.tr("Nobody has talked with them yet."))
        return prose(self.tr("Nobody has talked with them yet; they have waited **%n day(s)**.", "", reason.days))

    def _unchecked(self, reason: Unchecked) -> Prose:
        if reason.last_on is None:
            return prose(self.tr("Nobody has gone through the list of this relationship yet."))
        return prose(self.tr("Nobody has looked at the list of this relationship for **%n day(s)**.", "", reason.days))

    def _peace(self, peace: Peace) -> Prose:
        match peace.kind:
            case PeaceKind.TOO_SOON if peace.approaches > 1:
                return self._rhythmic(
                    self.tr(
                        "You have been in touch %n time(s) lately; they only need to hear from you {rhythm}.",
                        "",
                        peace.approaches,
                    ),
                    peace.rhythm_days or 1,
                )
            case PeaceKind.TOO_SOON:
                return self._rhythmic(
                    self.tr("You have only just been in touch; {rhythm} is the most they like."), peace.rhythm_days or 1
                )
            case PeaceKind.THEIR_TURN:
                return prose(self._their_turn(peace.approaches))
            case PeaceKind.NO_CONSENT:
                return prose("{told}", told=self._refused(peace.channels))
            case PeaceKind.SNOOZED:
                return self._with_reason(self.tr("Put off"), peace.reason)
            case PeaceKind.QUIET:
                return self._with_reason(self.tr("To be left in peace"), peace.reason)

    def _refused(self, channels: Sequence[Channel]) -> str:
        if not channels or set(FROM_AFAR) <= set(channels):
            return self.tr("They have not agreed to be called or written to.")
        first, *others = channels
        told = self.tr("They asked not to be contacted by {channels}.")
        named = [terms.named(channel, self._words) for channel in others]
        begins = terms.titled if told.startswith("{") else terms.named
        return told.format(channels=self._formats.listed([begins(first, self._words), *named]))

    def _their_turn(self, tries: int) -> str:
        if tries == 2:
            return self.tr("Two tries in a row without an answer: it is their turn.")
        return self.tr("%n tries in a row without an answer: it is their turn.", "", tries)

    def _with_reason(self, what: str, reason: str) -> Prose:
        return prose("{what}: {reason}." if reason.strip() else "{what}.", what=what, reason=_shortened(reason))

    def _quoted(self, told: Prose, quote: str) -> Prose:
        """Close a sentence with the words it is about, where there are any."""
        said = _shortened(quote)
        ending = ": {quote}" + ("" if said.rstrip("”\"'»").endswith(_ENDINGS) else ".") if said else "."
        return Prose(told.runs + prose(ending, quote=quoted(said)).runs)

    def _ago(self, days: int) -> str:
        """Return how long ago a day was; nobody counts the days of years."""
        if days < _A_YEAR:
            return self._formats.ago(days)
        return self.tr("{span} ago").format(span=self._formats.span(days))

    def _rhythmic(self, template: str, days: int, ago: str = "") -> Prose:
        """Return a sentence about a rhythm, which may be its first word."""
        told = prose(template, rhythm=rhythms.every(days, self._words), ago=ago)
        first, *others = told.runs
        return Prose((Run(rhythms.begun(first.text, self._words), first.strong), *others))


def _shortened(text: str) -> str:
    """Return somebody's words on one line, cut at a word where they are long."""
    line = " ".join(text.split())
    if len(line) <= _LONGEST_QUOTE:
        return line
    return line[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + "…"


_LABELS: Mapping[ReasonKind, object] = {
    ReasonKind.COMPLAINT: QT_TRANSLATE_NOOP("Reasons", "complaint"),
    ReasonKind.PROMISE_LATE: QT_TRANSLATE_NOOP("Reasons", "promise late"),
    ReasonKind.PROMISE_DUE: QT_TRANSLATE_NOOP("Reasons", "promise today"),
    ReasonKind.NEWS_DUE: QT_TRANSLATE_NOOP("Reasons", "waits for news"),
    ReasonKind.DRIFT: QT_TRANSLATE_NOOP("Reasons", "drifting"),
    ReasonKind.OVERDUE: QT_TRANSLATE_NOOP("Reasons", "time to ask"),
    ReasonKind.SPECIAL_DAY: QT_TRANSLATE_NOOP("Reasons", "special day"),
    ReasonKind.AFTER_DELIVERY: QT_TRANSLATE_NOOP("Reasons", "after delivery"),
    ReasonKind.NEVER_TALKED: QT_TRANSLATE_NOOP("Reasons", "never talked"),
    ReasonKind.UNCHECKED: QT_TRANSLATE_NOOP("Reasons", "not checked"),
    ReasonKind.LEAVE_IN_PEACE: QT_TRANSLATE_NOOP("Reasons", "leave in peace"),
}
