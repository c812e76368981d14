"""The review of one relationship: what the shop itself looks at, with everything private in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.queries.review import Case, Review
from db.records import PromiseOutcome, ValueState
from db.relationship.warmth import Part as WarmthPart
from desktop import rhythms, terms
from desktop.papers import person
from desktop.papers.wording import Headed, Wording, accent_of, clipped, part, plain, titled_words
from desktop.pdf.content import KeyFigure
from desktop.pdf.house import Accent, Block, Event, HousePaper, Part, Quote
from desktop.pdf.page import colours, content_width
from desktop.prose import Prose, Run
from desktop.quoting import quoted
from desktop.sentences import Sentences
from desktop.warmth_words import WarmthWords

if TYPE_CHECKING:
    from desktop.charts.chart import Chart

_CHART_HEIGHT = 92.0
#: So many settled promises stand there one by one; the figure above counts them all.
_PROMISES_SHOWN = 12
_CHART_TEXT = 9.0
_MOOD_AGES = 180


def review_paper(review: Review, say: Wording) -> HousePaper:
    """Return the review as a paper of the shop's own."""
    words = say.words
    head = Headed(
        words.translate("Papers", "Relationship review"),
        review.card.name,
        " · ".join(filter(None, (person.story(review.card, say), say.period(review.since, review.until)))),
    )
    parts = (
        _warmth(review, say),
        person.values(review.card, say),
        person.sensitivities(review.card, say),
        person.manner(review.card, say),
        *_charts(review, say),
        part(
            words.translate("Papers", "Last contacts"),
            *(say.event(entry) for entry in review.newest),
            _balance(review, say),
        ),
        part(words.translate("Papers", "Complaints and remedies"), *(_case(case, say) for case in review.cases)),
        _thanks(review, say),
        _promises(review, say),
        person.jobs_in_hand(review.card, say),
        _unknown(review, say),
    )
    return say.own_paper(head, parts, lead=(_standing(review, say),), figures=_figures(review, say))


def _standing(review: Review, say: Wording) -> Prose:
    """Return where the relationship stands today, in the words of the list of the day."""
    sentences = Sentences(say.words, say.formats, say.today)
    told = Prose()
    if review.line is not None:
        told = sentences.reasons(review.line.reasons)
        if review.line.peace is not None:
            told = told.then(sentences.peace(review.line.peace))
    elif review.in_peace is not None:
        told = sentences.peace(review.in_peace.peace)
    if told.runs:
        return told
    due = review.card.state.due_on
    if due is None:
        return plain(say.words.translate("Papers", "Nothing is waiting for you here today."))
    quiet = say.words.translate("Papers", "Nothing is waiting for you here today; they are due on {day}.")
    return plain(quiet.format(day=say.formats.annual(due)))


def _figures(review: Review, say: Wording) -> tuple[KeyFigure, ...]:
    return _warmth_figure(review, say), _silence(review, say), _kept(review, say)


def _warmth_figure(review: Review, say: Wording) -> KeyFigure:
    if review.warmth is None:
        return KeyFigure("–", say.words.translate("Papers", "warmth is not known yet"))
    now = review.warmth.now
    known = WarmthWords(say.words, say.formats, say.today).coverage(now.known, now.applying)
    caption = say.words.translate("Papers", "warmth; {known}").format(known=known)
    return KeyFigure(say.formats.number(now.warmth) if now.known else "–", caption)


def _silence(review: Review, say: Wording) -> KeyFigure:
    last = review.card.state.last_contact_on
    if last is None:
        return KeyFigure("–", say.words.translate("Papers", "nobody has spoken with them yet"))
    if last == say.today:
        return KeyFigure(
            rhythms.begun(say.formats.ago(0), say.words), say.words.translate("Papers", "the last contact")
        )
    caption = say.words.translate("Papers", "since the last contact, on {day}").format(day=say.short(last))
    return KeyFigure(say.formats.span((say.today - last).days), caption)


def _kept(review: Review, say: Wording) -> KeyFigure:
    """Return how many promises of this time were kept, of all that came due in it: shares of five deceive."""
    settled = [promise for promise in review.promises if promise.outcome is not None]
    if not settled:
        return KeyFigure("–", say.words.translate("Papers", "no promise came due"))
    told = sum(promise.outcome is PromiseOutcome.TOLD_EARLY for promise in settled)
    kept = sum(promise.outcome is PromiseOutcome.KEPT for promise in settled)
    if told == len(settled):
        told_early = say.words.translate("Report", "promise(s) changed, told in good time", None, told)
        return KeyFigure(say.formats.number(told), told_early)
    value = say.words.translate("Report", "{kept} of {all}").format(
        kept=say.formats.number(kept), all=say.formats.number(len(settled))
    )
    if not told:
        return KeyFigure(value, say.words.translate("Papers", "promises kept in this time"))
    return KeyFigure(value, say.words.translate("Papers", "promises kept in this time, %n told early", None, told))


def _warmth(review: Review, say: Wording) -> Part:
    """Return what the warmth is made of, each part with its reason; one nobody knows says so and shows no figure."""
    heading = say.words.translate("Papers", "Warmth, part by part")
    if review.warmth is None or review.why is None:
        return part(heading)
    named = WarmthWords(say.words, say.formats, say.today)
    lines: list[Block] = []
    for one, now in review.warmth.parts.items():
        if now.applies:
            why = named.part(one, review.why)
            if one is WarmthPart.PROMISES and review.why.promises.settled:
                why = say.words.translate("Papers", "all in all: {told}").format(told=why)
            told = titled_words(named.name(one), why)
            value = say.formats.number(now.value) if now.known else say.words.translate("Papers", "not known")
            lines.append(Event("", told, value, Accent.PLAIN if now.known else Accent.QUIET))
    if review.warmth_before is not None and review.warmth_before.now.known:
        before = say.words.translate("Papers", "On {day} the warmth was {figure}.").format(
            day=say.formats.date(review.since), figure=say.formats.number(review.warmth_before.now.warmth)
        )
        lines.append(Event("", plain(before)))
    return part(heading, *lines)


def _charts(review: Review, say: Wording) -> tuple[Part, ...]:
    from desktop import card_charts
    from desktop.charts.chart import Size, Style

    size = Size(content_width(say.page_size), _CHART_HEIGHT)
    style = Style(colours(say.shop.accent), _CHART_TEXT)
    gaps = card_charts.gaps_maker(review.charted, review.card.rhythm, say.words, say.formats)
    mood = card_charts.mood_maker(review.charted, say.words, say.formats)
    return (
        part(say.words.translate("Papers", "Silences against the rhythm, in days"), _drawn(gaps(size, style))),
        part(say.words.translate("Papers", "Mood"), _drawn(mood(size, style))),
    )


def _drawn(chart: Chart) -> Block:
    """Return a chart; while nothing can be drawn yet, what it says of that takes one line, not the room of a chart."""
    from desktop.charts.recording import record

    return record(chart) if chart.readings else Event("", plain(chart.alt))


def _promises(review: Review, say: Wording) -> Part:
    waiting = [promise for promise in review.promises if promise.outcome is None]
    settled = [promise for promise in review.promises if promise.outcome is not None]
    lines = [
        Event(
            say.short(promise.made_on),
            plain(clipped(promise.words)),
            *say.outcome(promise.outcome, promise.due_on),
        )
        for promise in (*waiting, *settled[:_PROMISES_SHOWN])
    ]
    if len(settled) > _PROMISES_SHOWN:
        more = say.words.translate("Papers", "and %n earlier one(s)", None, len(settled) - _PROMISES_SHOWN)
        lines.append(Event("", plain(more)))
    return part(say.words.translate("Papers", "Promises"), *lines)


def _balance(review: Review, say: Wording) -> Event | None:
    if not review.they_came and not review.we_turned:
        return None
    told = say.words.translate("Papers", "In this time they turned to us {theirs} times, we to them {ours} times.")
    return Event("", plain(told.format(theirs=review.they_came, ours=review.we_turned)))


def _case(case: Case, say: Wording) -> Event:
    words = say.words
    runs = [Run(clipped(case.words), strong=True)]
    told: list[str] = []
    if case.theme:
        told.append(words.translate("Timeline", "theme: {name}").format(name=case.theme))
    if case.first_contact_at is not None:
        when = say.formats.moment(case.first_contact_at, say.today)
        told.append(words.translate("Timeline", "first contact {when}").format(when=when))
    elif case.closed_at is None:
        told.append(words.translate("Timeline", "waits for a first contact"))
    if case.remedy:
        told.append(words.translate("Papers", "remedy: {words}").format(words=clipped(case.remedy)))
    if case.remedy_reason:
        told.append(words.translate("Papers", "because: {words}").format(words=clipped(case.remedy_reason)))
    if told:
        runs.append(Run("\n" + " · ".join(told)))
    heard = say.short(case.heard_at.astimezone(say.zone).date())
    if case.outcome is not None:
        good = "good" if case.outcome.value == "yes" else ""
        return Event(heard, Prose(tuple(runs)), terms.named(case.outcome, words), accent_of(good))
    return Event(heard, Prose(tuple(runs)), words.translate("Papers", "open"), Accent.BAD)


def _thanks(review: Review, say: Wording) -> Part:
    quotes: list[Quote] = []
    for thanks in review.thanks:
        whom = say.words.translate("Timeline", "for {name}").format(name=thanks.praised) if thanks.praised else ""
        quotes.append(Quote(quoted(thanks.words.strip()), " · ".join(filter(None, (say.short(thanks.on), whom)))))
    return part(say.words.translate("Papers", "Thanks"), *quotes)


def _unknown(review: Review, say: Wording) -> Part:
    """Return what nobody knows: silence is not contentment."""
    words = say.words
    lines: list[str] = []
    moods = review.charted.moods
    if not moods:
        lines.append(words.translate("Papers", "How they feel: no mood was ever noted."))
    elif (say.today - moods[-1].on).days > _MOOD_AGES:
        told = words.translate("Papers", "How they feel now: the last mood was noted {ago}.")
        lines.append(told.format(ago=say.long_ago((say.today - moods[-1].on).days)))
    if not review.card.values:
        lines.append(words.translate("Papers", "What matters to them: nobody has asked yet."))
    elif all(value.state is not ValueState.CONFIRMED for value in review.card.values):
        lines.append(words.translate("Papers", "What matters to them: nothing was repeated back and confirmed yet."))
    if review.card.rhythm is None or (review.card.rhythm.latest_days is None and not review.card.rhythm.never):
        lines.append(words.translate("Papers", "How often they like to hear from us: nobody has asked yet."))
    return part(words.translate("Papers", "What we do not know"), *(Event("", plain(line)) for line in lines))
