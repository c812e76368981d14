"""The sheets of a card: which there are, where they stand, and which of them one looks at first."""

from __future__ import annotations

import dataclasses
from collections.abc import Generator, Sequence

from desktop.context import Context
from desktop.pages.customers.chart_part import ChartPart
from desktop.pages.customers.complaints_part import ComplaintsPart
from desktop.pages.customers.consent_part import ConsentPart
from desktop.pages.customers.fields_part import FieldsPart
from desktop.pages.customers.files_part import FilesPart
from desktop.pages.customers.jobs_part import JobsPart
from desktop.pages.customers.notes_part import NotesPart
from desktop.pages.customers.owner_part import OwnerPart
from desktop.pages.customers.part import Part
from desktop.pages.customers.people_part import PeoplePart
from desktop.pages.customers.promises_part import PromisesPart
from desktop.pages.customers.reach_part import ReachPart
from desktop.pages.customers.rhythm_part import RhythmPart
from desktop.pages.customers.standing_part import StandingPart
from desktop.pages.customers.tags_part import TagsPart
from desktop.pages.customers.values_part import ValuesPart
from desktop.pages.customers.warmth_part import WarmthPart


@dataclasses.dataclass(frozen=True, slots=True)
class Sheets:
    """All of them.

    Attributes:
        left: those on the left of the story, from above.
        right: those on its right.
        in_one: all of them in the order for a single column: what waits to be done before what is good to know.
        turns: in which groups they are filled, those one looks at first before all others.
        promises, files, jobs, warmth, charts: those that ask for something themselves, or are asked.
    """

    left: Sequence[Part]
    right: Sequence[Part]
    in_one: Sequence[Part]
    turns: Sequence[Sequence[Part]]
    promises: PromisesPart
    files: FilesPart
    jobs: JobsPart
    warmth: WarmthPart
    charts: ChartPart


def making_sheets(context: Context, region: str, staff: int) -> Generator[None, None, Sheets]:
    """Make the sheets in steps and return them.

    Args:
        context: the open journal.
        region: the country whose way of writing phones is at home here.
        staff: how many people work in the shop.
    """
    rhythm, warmth = RhythmPart(context), WarmthPart(context)
    rhythm.traced.connect(warmth.trace_rhythm)
    complaints, promises = ComplaintsPart(context), PromisesPart(context)
    yield
    values, reach = ValuesPart(context), ReachPart(context, region)
    jobs, charts = JobsPart(context), ChartPart(context)
    yield
    consent, people, tags, notes = ConsentPart(context), PeoplePart(context), TagsPart(context), NotesPart(context)
    yield
    fields, files, owner = FieldsPart(context), FilesPart(context), OwnerPart(context, staff)
    others = (consent, people, tags, notes, fields, files, owner, StandingPart(context))
    return Sheets(
        left=(rhythm, values, reach, *others),
        right=(warmth, complaints, promises, jobs, charts),
        in_one=(rhythm, complaints, promises, jobs, warmth, values, reach, charts, *others),
        turns=((rhythm, warmth), (complaints, promises), (values, reach), others[:4], others[4:], (jobs, charts)),
        promises=promises,
        files=files,
        jobs=jobs,
        warmth=warmth,
        charts=charts,
    )
