"""From the journal to the finished file, for the page's workers. No widgets here."""

from __future__ import annotations

import dataclasses
import datetime

from db.journal import Journal
from db.queries.progress import ProgressFacts
from db.records import Channel, ConsentState
from desktop import filenames
from desktop.reporting import Reporter, Wishes


@dataclasses.dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows of a client.

    Attributes:
        facts: what the report is made of.
        cautions: what to tread carefully around; for the owner's eyes only.
        no_email: the client asked not to be written to by email.
        has_chart: enough is known for the chart of work done.
        letter: a letter begun earlier, empty for the default.
        default_letter: the letter to begin with.
    """

    facts: ProgressFacts
    cautions: tuple[str, ...]
    no_email: bool
    has_chart: bool
    letter: str
    default_letter: str


@dataclasses.dataclass(frozen=True, slots=True)
class Made:
    """A finished report: the file, what its record says, and its letter as plain text."""

    pdf: bytes
    number: str
    title: str
    letter: str
    page_size: tuple[float, float]


@dataclasses.dataclass(frozen=True, slots=True)
class Beginning:
    """From which day a report may begin: after the last one, or with the work in hand."""

    last_report: datetime.date | None
    work_began: datetime.date | None


def beginning(journal: Journal, customer_id: int, today: datetime.date) -> Beginning:
    """Return from which day a report for a customer may begin."""
    from db.queries.jobs import jobs_of
    from db.queries.progress import last_report_until

    began = min((job.started_on for job in jobs_of(customer_id) if job.started_on <= today), default=None)
    return Beginning(last_report_until(journal, customer_id), began)


def shown(journal: Journal, customer_id: int, days: tuple[datetime.date, datetime.date], today: datetime.date) -> Shown:
    """Return everything the page shows of a client over some days.

    Raises:
        UserError: the customer is gone.
    """
    from db.queries.card import card
    from db.queries.drafts import draft
    from db.queries.progress import progress_report

    facts = progress_report(journal, customer_id, *days)
    known = card(journal, customer_id, today)
    reporter = Reporter.for_client(facts, journal.zone, today)
    return Shown(
        facts=facts,
        cautions=tuple(sensitivity.words for sensitivity in known.sensitivities),
        no_email=(Channel.EMAIL, ConsentState.REFUSED) in known.consents,
        has_chart=reporter.has_chart(),
        letter=draft(journal, letter_place(customer_id)),
        default_letter=reporter.default_letter(),
    )


def made(facts: ProgressFacts, wishes: Wishes, zone: datetime.tzinfo, today: datetime.date) -> Made:
    """Return the finished report.

    Raises:
        UserError: the shop's logo cannot be printed.
    """
    from desktop.pdf.progress_report import progress_report

    reporter = Reporter.for_client(facts, zone, today)
    content = reporter.content(wishes)
    return Made(
        pdf=progress_report(content),
        number=reporter.number(),
        title=content.title,
        letter="\n\n".join(paragraph.plain for paragraph in content.letter),
        page_size=content.page_size.value,
    )


def letter_place(customer_id: int) -> str:
    """Return under which name the letter begun for a customer is kept."""
    return f"letter:{customer_id}"


def file_name(client: str, number: str) -> str:
    """Return a name for the file that every system accepts: "Ayşe Yılmaz 2026-031.pdf"."""
    return filenames.safe(f"{client} {number}", ".pdf", "report")
