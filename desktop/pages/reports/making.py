"""What the page shows of one client, read for its workers. No widgets here."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping

from db.journal import Journal
from db.queries.progress import ProgressFacts
from db.records import Channel, ConsentState
from db.relationship.contact import Peace
from desktop.report_making import letter_place, usual
from desktop.reporting import Part, Reporter


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
        parts: what is taken along to begin with.
        complains: they complained, and nobody spoke with them since.
        peace: why they are to be left in peace, where it is their turn or somebody asked for it.
        names: what the placeholders of a letter stand for.
    """

    facts: ProgressFacts
    cautions: tuple[str, ...]
    no_email: bool
    has_chart: bool
    letter: str
    default_letter: str
    parts: frozenset[Part]
    names: Mapping[str, str]
    complains: bool = False
    peace: Peace | None = None


def shown(journal: Journal, customer_id: int, days: tuple[datetime.date, datetime.date], today: datetime.date) -> Shown:
    """Return everything the page shows of a client over some days.

    Raises:
        UserError: the customer is gone.
    """
    from db.queries.card import card
    from db.queries.drafts import draft
    from db.queries.progress import progress_report
    from db.queries.reportcandidates import unheard

    facts = progress_report(journal, customer_id, *days)
    known = card(journal, customer_id, today)
    reporter = Reporter.for_client(facts, journal.zone, today)
    complains, peace = unheard(customer_id, today)
    begins = usual(journal, facts, today)
    return Shown(
        facts=facts,
        cautions=tuple(sensitivity.words for sensitivity in known.sensitivities),
        no_email=known.word_on(Channel.EMAIL) is ConsentState.REFUSED,
        has_chart=reporter.has_chart(),
        letter=draft(journal, letter_place(customer_id)),
        default_letter=begins.letter,
        parts=begins.parts,
        names=reporter.names(),
        complains=complains,
        peace=peace,
    )
