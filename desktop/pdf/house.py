"""What a paper of the shop's own holds, worded for the shop. Plain data: nothing here knows how it will look.

These papers never leave the shop. Each of their pages says so at its head and at its foot.
"""

import dataclasses
import datetime
import enum

from desktop.drawing import Drawing
from desktop.pdf.content import KeyFigure, PageSize
from desktop.prose import Prose


class Accent(enum.Enum):
    """What a word at the right edge means; a colour goes with it, the word says it."""

    PLAIN = enum.auto()
    QUIET = enum.auto()
    GOOD = enum.auto()
    CAUTION = enum.auto()
    BAD = enum.auto()
    INFO = enum.auto()


@dataclasses.dataclass(frozen=True, slots=True)
class Pair:
    """A label and what it stands for ("Ritim": "üç haftada bir")."""

    label: str
    value: Prose


@dataclasses.dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, or stands open.

    Attributes:
        day: when, briefly; may be empty.
        words: what.
        state: how it stands, at the right edge; may be empty.
        accent: what the state means.
    """

    day: str
    words: Prose
    state: str = ""
    accent: Accent = Accent.QUIET


@dataclasses.dataclass(frozen=True, slots=True)
class Task:
    """Something to do today, with a box to tick by pen: what, why, and by which way."""

    words: Prose
    aside: str = ""
    accent: Accent = Accent.QUIET


@dataclasses.dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's exact words, and who said them about whom, when."""

    words: str
    source: str


@dataclasses.dataclass(frozen=True, slots=True)
class Bar:
    """A count among others, drawn as long as it is large (`share` of the largest, 0 to 1)."""

    label: str
    share: float
    count: str


Block = Pair | Event | Task | Quote | Bar | Prose | Drawing


@dataclasses.dataclass(frozen=True, slots=True)
class Part:
    """A headed part of the paper."""

    heading: str
    blocks: tuple[Block, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class HousePaper:
    """A whole paper.

    Attributes:
        page_size: of the paper.
        language: as a BCP 47 tag ("tr-TR").
        made_on: the day it was made, for the properties of the file.
        date: the same day, written out.
        kind: what paper it is ("İlişki değerlendirmesi").
        title: whom or what it is about.
        about: a line below the title.
        shop: the shop's name.
        accent: the shop's colour as "#RRGGBB"; empty for our own.
        mark: the words on every page by which nobody takes it for the client's.
        continued: follows a heading repeated on a new page.
        lead: paragraphs below the title.
        figures: up to three.
        parts: in the order they are read; one without blocks does not stand on the paper.
        photo: a picture beside the title, as PNG or JPEG, or None.
        dense: whether everything is set somewhat smaller, to keep a full day on one page.
    """

    page_size: PageSize
    language: str
    made_on: datetime.date
    date: str
    kind: str
    title: str
    about: str
    shop: str
    accent: str
    mark: str
    continued: str
    lead: tuple[Prose, ...] = ()
    figures: tuple[KeyFigure, ...] = ()
    parts: tuple[Part, ...] = ()
    photo: bytes | None = None
    dense: bool = False
