"""The job slip in the client's own words. It goes out of the house: nothing private of a job is even read."""

from __future__ import annotations

from db.queries.jobslip import Slip
from desktop import letters
from desktop.papers.wording import Wording
from desktop.pdf.content import Shop
from desktop.pdf.job_slip import JobSlip, SlipLine


def slip_of(slip: Slip, say: Wording) -> JobSlip:
    """Return the slip; `say` speaks the client's language."""
    words, shop = say.words, slip.shop
    reach = " · ".join(part for part in (shop.phone, shop.address_line) if part)  # the end may not fit
    return JobSlip(
        page_size=say.page_size,
        language=say.tag,
        made_on=say.today,
        kind=words.translate("Papers", "Job slip {number}").format(number=slip.number),
        title=slip.title,
        client=letters.full_address(slip.client, words.language),
        shop=Shop(shop.name, reach, shop.accent),
        started=words.translate("Papers", "taken in on {day}").format(day=say.formats.date(slip.started_on)),
        ready_label=words.translate("Papers", "ready on"),
        ready=say.formats.weekday(slip.ready_on, say.today) if slip.ready_on is not None else "",
        needs_label=words.translate("Papers", "We need:"),
        needs=slip.needs,
        steps=tuple(
            SlipLine(step.title, say.short(step.due_on) if step.due_on is not None else "", step.done)
            for step in slip.steps
        ),
        finished=words.translate("Papers", "%n step(s) done", None, sum(step.done for step in slip.steps)),
        more=words.translate("Papers", "and {count} more"),
        copies=(
            words.translate("Papers", "To hang on the work"),
            words.translate("Papers", "For the customer"),
        ),
    )
