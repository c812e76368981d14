"""What a progress report holds, worded for its reader. Plain data: nothing here knows how it will look.

Every text is shown as it stands. None of it is ever markup, whatever a customer is called and whatever was typed.
"""

import dataclasses
import datetime
import enum

from desktop.drawing import Drawing
from desktop.prose import Prose


class PageSize(enum.Enum):
    """The paper, its width and height in points."""

    A4 = (595.28, 841.89)
    LETTER = (612.0, 792.0)


class Tone(enum.Enum):
    """What a word beside a promise means; a colour goes with it, the word says it."""

    PLAIN = enum.auto()
    GOOD = enum.auto()
    CAUTION = enum.auto()


@dataclasses.dataclass(frozen=True, slots=True)
class Shop:
    """The head of the paper.

    Attributes:
        name: of the shop.
        reach: address and phone on one line.
        accent: the shop's colour as "#RRGGBB"; empty for our own. One too pale to read is darkened.
        logo: the bytes of a PNG or JPEG file, or None.
    """

    name: str
    reach: str
    accent: str = ""
    logo: bytes | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Person:
    """Whom the client can ask: "Sizinle ilgilenen: **Zeynep** · 0532 555 00 14".

    `card` is a vCard with the same, printed as a code for the phone's camera; empty for none.
    """

    label: str
    name: str
    phone: str
    card: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure that matters and what it counts."""

    value: str
    caption: str


@dataclasses.dataclass(frozen=True, slots=True)
class Step:
    """A step of a job: `share` done (0 to 1), its day and a word on it."""

    title: str
    share: float
    day: str
    status: str


@dataclasses.dataclass(frozen=True, slots=True)
class JobSteps:
    """The steps of one job. `title` is empty where the paper's own title says which job it is."""

    title: str
    steps: tuple[Step, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class JobChart:
    """How the work on one job went on. `title` is empty where it is the only one; as wide as `page.content_width`."""

    title: str
    drawing: Drawing


@dataclasses.dataclass(frozen=True, slots=True)
class PromiseLine:
    """Words given to the client, and how they stand ("tutuldu ✓", "25 Kas Çar 15:00")."""

    words: str
    state: str
    tone: Tone = Tone.PLAIN


@dataclasses.dataclass(frozen=True, slots=True)
class TalkLine:
    """What was talked about on a day, marked shareable by the shop."""

    day: str
    words: str


@dataclasses.dataclass(frozen=True, slots=True)
class Headings:
    """The paper's own words, in the client's language. `continued` follows a heading repeated on a new page."""

    progress: str
    work_done: str
    promises: str
    talks: str
    next_steps: str
    needs: str
    continued: str


@dataclasses.dataclass(frozen=True, slots=True)
class ProgressReport:
    """A whole progress report. A part that is empty or None does not stand on the paper.

    Attributes:
        page_size: of the paper.
        language: as a BCP 47 tag ("tr-TR"), told to screen readers and search.
        number: of the report ("Rapor 2026-031").
        made_on: the day of the report, for the properties of the file.
        date: the same day, written out.
        title: "Paltonuz nasıl ilerliyor".
        for_line: for whom, over which days.
        subject: what the file says it is about.
        shop: the head.
        headings: the paper's own words.
        letter: paragraphs.
        figures: up to three.
        jobs: with their steps.
        work_done: a chart for each job.
        promises: made and kept.
        talks: what was talked about.
        next_steps: one a line.
        needs: what the shop needs from the client.
        person: whom to ask.
    """

    page_size: PageSize
    language: str
    number: str
    made_on: datetime.date
    date: str
    title: str
    for_line: str
    subject: str
    shop: Shop
    headings: Headings
    letter: tuple[Prose, ...] = ()
    figures: tuple[KeyFigure, ...] = ()
    jobs: tuple[JobSteps, ...] = ()
    work_done: tuple[JobChart, ...] = ()
    promises: tuple[PromiseLine, ...] = ()
    talks: tuple[TalkLine, ...] = ()
    next_steps: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    person: Person | None = None
