"""What all of the shop's own papers have in common: one language, one day, one mark on every page."""

from __future__ import annotations

import dataclasses
import datetime

from db.queries.shop import ShopProfile
from db.queries.timeline import Entry
from db.records import PromiseOutcome, TouchKind
from desktop import terms
from desktop.entry_titles import entry_title
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.pdf.content import KeyFigure, PageSize
from desktop.pdf.house import Accent, Block, Event, HousePaper, Part
from desktop.pdf.page import TAGS, paper_of
from desktop.prose import Prose, Run
from desktop.quoting import quoted

_LONGEST = 600
_DAYS_COUNTED = 60  # beyond this a reader thinks in months

_TONES = {
    "good": Accent.GOOD,
    "caution": Accent.CAUTION,
    "bad": Accent.BAD,
    "info": Accent.INFO,
}


@dataclasses.dataclass(frozen=True, slots=True)
class Headed:
    """The head of a paper: what paper it is, whom it is about, a line below."""

    kind: str
    title: str
    about: str


class Wording:
    """Speaks for one shop, in one language, on one day.

    Attributes:
        words: the language.
        formats: its figures and dates.
        zone: in which moments are shown.
        today: the day of the paper.
        shop: whose paper it is.
    """

    def __init__(self, words: Words, zone: datetime.tzinfo, today: datetime.date, shop: ShopProfile) -> None:
        """Speak the language of `words`; moments are shown in `zone`."""
        self.words = words
        self.zone = zone
        self.formats = Formats(words, zone)
        self.today = today
        self.shop = shop

    @property
    def page_size(self) -> PageSize:
        """The paper of the country the shop is in."""
        return paper_of(self.shop.region)

    @property
    def tag(self) -> str:
        """The language as a BCP 47 tag."""
        return TAGS[self.words.language]

    @property
    def mark(self) -> str:
        """The words on every page by which nobody takes a paper for the client's."""
        return self.words.translate("Papers", "For the shop only · not for customers")

    @property
    def continued(self) -> str:
        """What follows a heading repeated on a new page."""
        return self.words.translate("Report", "continued")

    def own_paper(
        self,
        head: Headed,
        parts: tuple[Part, ...],
        lead: tuple[Prose, ...] = (),
        figures: tuple[KeyFigure, ...] = (),
        photo: bytes | None = None,
        *,
        dense: bool = False,
    ) -> HousePaper:
        """Return a paper of the shop's own."""
        return HousePaper(
            page_size=self.page_size,
            language=self.tag,
            made_on=self.today,
            date=self.formats.date(self.today),
            kind=head.kind,
            title=head.title,
            about=head.about,
            shop=self.shop.name,
            accent=self.shop.accent,
            mark=self.mark,
            continued=self.continued,
            lead=lead,
            figures=figures,
            parts=parts,
            photo=photo,
            dense=dense,
        )

    def short(self, day: datetime.date) -> str:
        """Return a day as briefly as it stays clear."""
        return self.formats.short(day, self.today)

    def long_ago(self, days: int) -> str:
        """Return how long ago a day was, by the measure a reader thinks in."""
        if days < _DAYS_COUNTED:
            return self.formats.ago(max(0, days))
        return self.words.translate("Papers", "{span} ago").format(span=self.formats.span(days))

    def period(self, since: datetime.date, until: datetime.date) -> str:
        """Return the days a paper looks back on: "21 Kasım 2025 – 21 Kasım 2026"."""
        return f"{self.formats.date(since)} – {self.formats.date(until)}"

    def event(self, entry: Entry) -> Event:
        """Return an entry of a timeline as a line: title, words, mood."""
        title = entry_title(entry, self.words)
        said = clipped(entry.words)
        if entry.kind is TouchKind.PRAISE and said:
            said = quoted(said)
        mood = entry.mood
        return Event(
            self.short(entry.on),
            titled_words(title, said),
            terms.mood(mood, self.words) if mood is not None else "",
            accent_of(terms.mood_tone(mood)) if mood is not None else Accent.QUIET,
        )

    def outcome(self, outcome: PromiseOutcome | None, due_on: datetime.date | None) -> tuple[str, Accent]:
        """Return how a promise ended, or when it is due."""
        if outcome is not None:
            return terms.named(outcome, self.words), accent_of(terms.outcome_tone(outcome))
        if due_on is None:
            return self.words.translate("Papers", "stands"), Accent.QUIET
        if due_on < self.today:
            late = self.words.translate("Papers", "was due {day}")
            return late.format(day=self.short(due_on)), Accent.BAD
        return self.formats.weekday(due_on, self.today), Accent.CAUTION


def accent_of(tone: str) -> Accent:
    """Return what a tone of the window means on a paper."""
    return _TONES.get(tone, Accent.QUIET)


def plain(words: str) -> Prose:
    """Return a text without any stress."""
    return Prose((Run(words),)) if words else Prose()


def titled_words(title: str, words: str) -> Prose:
    """Return a stressed title and what belongs to it, on one line."""
    return Prose((Run(title, strong=True), Run(f" · {words}"))) if words else Prose((Run(title, strong=True),))


def clipped(words: str, longest: int = _LONGEST) -> str:
    """Return a text on one line, so long at most that it does not crowd out the others."""
    line = " ".join(words.split())
    return line if len(line) <= longest else line[:longest].rstrip() + "…"


def part(heading: str, *blocks: Block | None) -> Part:
    """Return a part of those blocks that are there."""
    return Part(heading, tuple(block for block in blocks if block is not None))
