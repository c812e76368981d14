"""What the shop keeps about a person, on paper, for that person: as it stands in the journal, in its words."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterator

from db.queries.entries import Entry
from db.queries.kept_about import KeptAbout
from db.queries.review import Case
from desktop import answer_words, first_traits, own_values, silences, terms
from desktop.entry_titles import entry_title
from desktop.papers import customer_card, person
from desktop.papers.wording import Headed, Wording, part, plain, titled_words
from desktop.pdf.house import Block, Event, HousePaper, Pair, Part
from desktop.prose import Prose


def title(say: Wording) -> str:
    """Return what the paper is called."""
    return say.words.translate("KeptAbout", "What we keep about you")


def kept_paper(found: KeptAbout, files: tuple[str, ...], say: Wording) -> HousePaper:
    """Return the paper.

    Args:
        found: what is kept.
        files: the names of the files that go with it.
        say: the language of the person, and the day.
    """
    card = found.card
    words = say.words
    about = " · ".join(filter(None, (card.honorific, card.job_title, card.company or card.firm)))
    head = Headed(words.translate("KeptAbout", "A copy of your data"), card.name, about)
    reached = customer_card.reach(card, say)
    parts = (
        part(words.translate("KeptAbout", "How to reach you"), *_since(found, say), *reached.blocks),
        _headed(words.translate("KeptAbout", "Your days"), customer_card.days(card, say)),
        _headed(words.translate("KeptAbout", "How you like it"), person.manner(card, say)),
        _headed(words.translate("KeptAbout", "What matters to you"), person.values(card, say)),
        _headed(words.translate("KeptAbout", "What we are careful about"), person.sensitivities(card, say)),
        part(words.translate("KeptAbout", "What you allowed"), *_allowed(found, say)),
        part(words.translate("KeptAbout", "Also noted"), *_also(found, say)),
        part(words.translate("KeptAbout", "Notes"), *_paragraphs(card.notes)),
        part(words.translate("KeptAbout", "Complaints and what was done"), *(_case(case, say) for case in found.cases)),
        part(words.translate("KeptAbout", "How we saw it"), *_seen(found, say)),
        part(words.translate("KeptAbout", "What happened"), *(_entry(entry, say) for entry in found.entries)),
        part(
            words.translate("KeptAbout", "Deleted, but not erased yet"),
            *(Event(say.formats.date(on), _or_dash(text)) for on, text in found.deleted),
        ),
        part(words.translate("KeptAbout", "Files that go with this copy"), *(plain(name) for name in files)),
        part(words.translate("KeptAbout", "Where it came from"), *_sources(found, say)),
    )
    paper = say.own_paper(head, parts, _lead(found, say), photo=card.photo)
    return dataclasses.replace(paper, mark=words.translate("KeptAbout", "Made for you · private"))


def _lead(found: KeptAbout, say: Wording) -> tuple[Prose, ...]:
    words = say.words
    told = words.translate(
        "KeptAbout",
        "This is everything {shop} keeps about you on {date}, just as it stands in our journal. The file data.json "
        "beside it holds the same for programs, with every change that was made.",
    )
    rights = words.translate(
        "KeptAbout", "You may ask us to correct what is wrong, to stop using it, or to erase all of it."
    )
    lead = [told.format(shop=found.shop.name or "–", date=say.formats.date(found.today)), rights]
    if found.with_others:
        lead.append(
            words.translate(
                "KeptAbout",
                "%n contact(s) involved other people, too; who they were and what concerns them is left out.",
                None,
                found.with_others,
            )
        )
    return tuple(plain(sentence) for sentence in lead)


def _headed(heading: str, found: Part) -> Part:
    return Part(heading, found.blocks)


def _since(found: KeptAbout, say: Wording) -> Iterator[Block]:
    yield Pair(say.words.translate("KeptAbout", "Customer since"), plain(say.formats.date(found.card.since_on)))
    if found.card.external_id:
        yield Pair(say.words.translate("KeptAbout", "Number elsewhere"), plain(found.card.external_id))


def _allowed(found: KeptAbout, say: Wording) -> Iterator[Block]:
    words, standing = say.words, found.card.standing
    for said in found.card.consents:
        what = f"{terms.titled(said.channel, words)} · {terms.named(said.purpose, words)}"
        yield Event(say.formats.date(said.on), titled_words(what, said.source), terms.named(said.state, words))
    if standing.notice_given_on:
        yield Event(
            say.formats.date(standing.notice_given_on),
            plain(words.translate("KeptAbout", "You were told what we keep and why")),
        )
    if standing.keep_until:
        until = words.translate("KeptAbout", "Kept until {date}").format(date=say.formats.date(standing.keep_until))
        yield Event("", plain(until))


def _also(found: KeptAbout, say: Wording) -> Iterator[Block]:
    words, card = say.words, found.card
    if card.tags:
        yield Pair(words.translate("KeptAbout", "Tags"), plain(", ".join(card.tags)))
    for field in card.own_fields:
        yield Pair(field.name, plain(own_values.shown(field, say.formats, words)))
    standing = card.standing
    if standing.lost_on:
        lost = " · ".join(filter(None, (standing.lost_reason, standing.lost_to)))
        told = titled_words(words.translate("KeptAbout", "Went elsewhere"), lost)
        yield Event(say.formats.date(standing.lost_on), told)
    if standing.won_back_on:
        yield Event(say.formats.date(standing.won_back_on), plain(words.translate("KeptAbout", "Came back")))
    for rest in found.rests:
        until = f" – {say.formats.date(rest.until_on)}" if rest.until_on else ""
        told = words.translate("KeptAbout", "We were to leave you in peace")
        yield Event(f"{say.formats.date(rest.from_on)}{until}", titled_words(told, rest.reason))


def _seen(found: KeptAbout, say: Wording) -> Iterator[Block]:
    """What the shop thought of the relationship."""
    words = say.words
    for silence in found.silences:
        told = titled_words(silences.answer(silence.answer, words), silence.note)
        yield Event(say.formats.date(silence.on), told)
    for broken in found.breaks:
        mended = words.translate("KeptAbout", "mended") if broken.mended_on else ""
        yield Event(say.formats.date(broken.on), plain(words.translate("KeptAbout", "Something broke")), mended)
    for entry in found.answers:
        if entry.answered is not None:
            answered = entry.answered
            fit = answer_words.fit_of(answered.value, is_good=answered.is_good)
            told = titled_words(first_traits.said(answered, words.language), entry.words)
            yield Event(say.formats.date(entry.on), told, answer_words.fits(words)[answer_words.FITS.index(fit)])


def _case(case: Case, say: Wording) -> Event:
    words = say.words
    steps = [" ".join(case.words.split()), case.theme]
    if case.remedy:
        reason = f" ({case.remedy_reason})" if case.remedy_reason else ""
        steps.append(words.translate("KeptAbout", "remedy: {words}").format(words=f"{case.remedy}{reason}"))
    state = terms.named(case.outcome, words) if case.outcome else ""
    heard = say.formats.date(case.heard_at.astimezone(say.zone).date())
    return Event(heard, _or_dash(" · ".join(filter(None, steps))), state)


def _entry(entry: Entry, say: Wording) -> Event:
    said = say.event(entry)
    aside = [" ".join(entry.words.split()), entry.praised, ", ".join(entry.files)]
    told = titled_words(entry_title(entry, say.words), " · ".join(filter(None, aside)))
    return Event(say.formats.date(entry.on), told, said.state, said.accent)


def _paragraphs(text: str) -> Iterator[Block]:
    yield from (plain(" ".join(line.split())) for line in text.splitlines() if line.strip())


def _sources(found: KeptAbout, say: Wording) -> Iterator[Block]:
    if not found.sources:
        yield plain(say.words.translate("KeptAbout", "Noted at the shop; nothing was taken from a file."))
    for source in found.sources:
        day: datetime.date = source.at.astimezone(say.zone).date()
        yield Event(say.formats.date(day), plain(", ".join(source.files)))


def _or_dash(text: str) -> Prose:
    return plain(" ".join(text.split()) or "–")
