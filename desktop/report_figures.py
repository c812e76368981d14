"""The few figures at the head of a progress report, in the client's words."""

from __future__ import annotations

import datetime

from db.queries.progress import ProgressFacts
from db.records import PromiseOutcome
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.pdf.content import KeyFigure

_WHOLE = 100


def key_figures(facts: ProgressFacts, words: Words, formats: Formats, today: datetime.date) -> tuple[KeyFigure, ...]:
    """Return how much of the work is done, how promises were kept and when it will be ready, as far as it is known."""
    found = (
        _share_done(facts, words, formats),
        _promises_kept(facts, words, formats),
        _ready(facts, words, formats, today),
    )
    return tuple(figure for figure in found if figure)


def _share_done(facts: ProgressFacts, words: Words, formats: Formats) -> KeyFigure | None:
    steps = [step for job in facts.jobs for step in job.steps]
    weight = sum(step.weight for step in steps)
    if not weight:
        return None
    share = sum(step.weight * step.share for step in steps) / weight / _WHOLE
    return KeyFigure(formats.percent(share), words.translate("Report", "of the work done"))


def _promises_kept(facts: ProgressFacts, words: Words, formats: Formats) -> KeyFigure | None:
    settled = [promise for promise in facts.promises if promise.outcome is not None]
    if not settled:
        return None
    told = sum(promise.outcome is PromiseOutcome.TOLD_EARLY for promise in settled)
    kept = sum(promise.outcome is PromiseOutcome.KEPT for promise in settled)
    if told == len(settled):
        told_early = words.translate("Report", "promise(s) changed, told in good time", None, told)
        return KeyFigure(formats.number(told), told_early)
    # What was told in good time is neither kept nor broken.
    value = words.translate("Report", "{kept} of {all}").format(
        kept=formats.number(kept), all=formats.number(len(settled) - told)
    )
    if not told:
        return KeyFigure(value, words.translate("Report", "promises kept"))
    return KeyFigure(value, words.translate("Report", "promises kept, %n told early", None, told))


def _ready(facts: ProgressFacts, words: Words, formats: Formats, today: datetime.date) -> KeyFigure | None:
    delivered = [job.delivered_on for job in facts.jobs if job.delivered_on is not None]
    days = [job.ready_on for job in facts.jobs if job.ready_on is not None and job.delivered_on is None]
    if days:
        soonest = min(days)
        if soonest < today:
            caption = words.translate("Report", "was the day we had planned")
        else:
            caption = words.translate("Report", "ready, as planned")
        return KeyFigure(formats.short(soonest, today), caption)
    if delivered:
        return KeyFigure(formats.short(max(delivered), today), words.translate("Report", "handed over"))
    return None
