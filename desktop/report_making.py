"""From what the journal says of a client to the finished report: one, or many made beside each other."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import functools
from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING

from db.brandwords import BrandWords
from db.errors import Problem, UserError
from db.queries.progress import ProgressFacts
from desktop import filenames, letters
from desktop.reporting import Part, Reporter, Wishes

if TYPE_CHECKING:
    from db.journal import Journal
    from db.queries.progress import House
    from db.queries.templates import LetterTemplate
    from db.records import Language
    from desktop.pdf.content import ProgressReport

#: What is taken along where nobody chose: everything but what was talked about, which is read first.
USUAL_PARTS = frozenset(Part) - {Part.TALKS}


@dataclasses.dataclass(frozen=True, slots=True)
class Made:
    """A finished report: the file, what its record says, and the mail that may bring it.

    `letter` is the one on it, as it was typed. `without_logo` says that the shop's logo cannot be printed and was left
    out.
    """

    pdf: bytes
    number: str
    title: str
    cover_note: str
    page_size: tuple[float, float]
    letter: str
    without_logo: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class Order:
    """A report to be made: everything a worker needs, which touches no journal."""

    facts: ProgressFacts
    wishes: Wishes
    zone: datetime.tzinfo
    today: datetime.date


@dataclasses.dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one client's report.

    Attributes:
        customer_id: whose.
        name: as their card has it; empty where the card itself could not be read.
        facts: what it is made of, None where they could not be read.
        made: the report, None where it could not be made.
        error: why not.
        said_against: words the shop never uses that stand in the letter.
    """

    customer_id: int
    name: str
    facts: ProgressFacts | None = None
    made: Made | None = None
    error: Exception | None = None
    said_against: tuple[str, ...] = ()


class Span(enum.Enum):
    """Which days the reports of a batch cover."""

    SINCE_LAST = enum.auto()
    THIS_MONTH = enum.auto()
    LAST_MONTH = enum.auto()


def made(facts: ProgressFacts, wishes: Wishes, zone: datetime.tzinfo, today: datetime.date) -> Made:
    """Return the finished report. A logo that cannot be printed keeps no client waiting: it is left out."""
    from desktop.pdf.progress_report import progress_report

    reporter = Reporter.for_client(facts, zone, today)
    content = reporter.content(wishes)
    pdf, without_logo = _printed(content, progress_report)
    return Made(
        pdf=pdf,
        number=reporter.number(),
        title=content.title,
        cover_note=reporter.cover_note(),
        page_size=content.page_size.value,
        letter=wishes.letter,
        without_logo=without_logo,
    )


class Shared:
    """What the reports of one journal have in common, read once for all that are ordered together."""

    def __init__(self, journal: Journal) -> None:
        """Read nothing yet."""
        self._journal = journal
        self._templates: dict[Language, dict[str, LetterTemplate]] = {}

    @functools.cached_property
    def house(self) -> House:
        """The shop, and the words it never uses."""
        from db.queries.progress import house

        return house(self._journal)

    def templates(self, language: Language) -> dict[str, LetterTemplate]:
        """Return the shop's own letters for clients of a language, by their names."""
        from db.queries.templates import templates

        if language not in self._templates:
            self._templates[language] = {template.name: template for template in templates(self._journal, language)}
        return self._templates[language]


def opening(facts: ProgressFacts, wishes: Wishes, zone: datetime.tzinfo, today: datetime.date, pages: int) -> bytes:
    """Return the beginning of a report that takes long to be made, to be seen meanwhile; `pages` it had before."""
    from desktop.pdf.progress_report import opening

    content = Reporter.for_client(facts, zone, today).content(wishes)
    return _printed(content, lambda report: opening(report, pages))[0]


def _printed(content: ProgressReport, draw: Callable[[ProgressReport], bytes]) -> tuple[bytes, bool]:
    """Return a drawn report, and whether the shop's logo had to be left out."""
    try:
        return draw(content), False
    except UserError as error:
        if error.problem is not Problem.PICTURE_UNREADABLE:
            raise
    return draw(dataclasses.replace(content, shop=dataclasses.replace(content.shop, logo=None))), True


def order(
    journal: Journal,
    customer_id: int,
    days: tuple[datetime.date, datetime.date],
    today: datetime.date,
    shared: Shared | None = None,
) -> Order:
    """Return one client's report as it is made without being looked at: the usual parts, the letter begun for them.

    Raises:
        UserError: the customer is gone.
    """
    from db.queries.drafts import draft
    from db.queries.progress import progress_report

    shared = shared or Shared(journal)
    facts = progress_report(journal, customer_id, *days, shared.house)
    wishes = usual(journal, facts, today, shared)
    begun = draft(journal, letter_place(customer_id))
    return Order(facts, dataclasses.replace(wishes, letter=begun or wishes.letter), journal.zone, today)


def usual(journal: Journal, facts: ProgressFacts, today: datetime.date, shared: Shared | None = None) -> Wishes:
    """Return what a client's report begins with: the shop's own letter for such a job, else ours."""
    reporter = Reporter.for_client(facts, journal.zone, today)
    kept = (shared or Shared(journal)).templates(facts.client.language)
    template = kept.get(letters.fitting(list(kept), [job.title for job in facts.jobs]))
    if template is None:
        return Wishes(USUAL_PARTS, reporter.default_letter())
    return Wishes(parts_named(template.parts), letters.filled(template.letter, reporter.names()))


def parts_named(names: Sequence[str]) -> frozenset[Part]:
    """Return the parts of a report by their names; one we no longer know is passed over."""
    return frozenset(part for part in Part if part.value in names)


def orders(
    journal: Journal, customer_ids: Sequence[int], span: Span, today: datetime.date
) -> Generator[Order | Outcome, None, None]:
    """Yield an order for each customer, numbered one after the other; for one that cannot be read, what went wrong."""
    place = 0
    shared = Shared(journal)
    for customer_id in customer_ids:
        try:
            made_of = order(journal, customer_id, days_of(journal, customer_id, span, today), today, shared)
        except Exception as error:  # noqa: BLE001 - one card that cannot be read stops no other report
            yield Outcome(customer_id, "", error=error)
        else:
            yield numbered(made_of, place)
            place += 1


def numbered(one: Order, place: int) -> Order:
    """Return an order with the number it gets as one of several: `place` counts from 0."""
    upcoming = one.facts.shop.next_report_number + place
    shop = dataclasses.replace(one.facts.shop, next_report_number=upcoming)
    return dataclasses.replace(one, facts=dataclasses.replace(one.facts, shop=shop))


def fulfil(one: Order | Outcome) -> Outcome:
    """Make what was ordered. Whatever goes wrong is part of the outcome: it stops no other report."""
    if isinstance(one, Outcome):
        return one
    client = one.facts.client
    try:
        report = made(one.facts, one.wishes, one.zone, one.today)
    except UserError as error:
        return Outcome(client.id, client.name, one.facts, error=error)
    except Exception as error:  # noqa: BLE001 - told as what it is, and no other report waits for it
        return Outcome(client.id, client.name, one.facts, error=RuntimeError(f"{type(error).__name__}: {error}"))
    uses = BrandWords(one.facts.never_said).uses_in(one.wishes.letter)
    against = tuple(dict.fromkeys(use.line for use in uses))
    return Outcome(client.id, client.name, one.facts, report, said_against=against)


def days_of(
    journal: Journal, customer_id: int, span: Span, today: datetime.date
) -> tuple[datetime.date, datetime.date]:
    """Return the first and the last day a customer's report covers."""
    month = today.replace(day=1)
    if span is Span.THIS_MONTH:
        return month, today
    if span is Span.LAST_MONTH:
        last = month - datetime.timedelta(days=1)
        return last.replace(day=1), last
    return beginning(journal, customer_id, today).since(today), today


@dataclasses.dataclass(frozen=True, slots=True)
class Beginning:
    """From which day a report may begin: after the last one, or with the work in hand."""

    last_report: datetime.date | None
    work_began: datetime.date | None

    def since(self, today: datetime.date) -> datetime.date:
        """Return the first day that is news to the client."""
        if self.last_report is not None:
            return min(self.last_report + datetime.timedelta(days=1), today)
        return self.work_began or today.replace(day=1)


def beginning(journal: Journal, customer_id: int, today: datetime.date) -> Beginning:
    """Return from which day a report for a customer may begin."""
    from db.queries.jobs import work_began
    from db.queries.progress import last_report_until

    return Beginning(last_report_until(journal, customer_id), work_began(customer_id, today))


def letter_place(customer_id: int) -> str:
    """Return under which name the letter begun for a customer is kept."""
    return f"letter:{customer_id}"


def file_name(client: str, number: str) -> str:
    """Return a name for the file that every system accepts: "Ayşe Yılmaz 2026-031.pdf"."""
    return filenames.safe(f"{client} {number}", ".pdf", "report")
