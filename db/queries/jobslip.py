"""What a job slip may say: it hangs on the work, and a copy goes to the client. Nothing private is read."""

import datetime
from dataclasses import dataclass

from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Customer, Job, Step
from db.queries.shop import ShopProfile, profile
from db.records import CustomerKind, FormOfAddress, Language


@dataclass(frozen=True, slots=True)
class SlipClient:
    """For whom the work is done."""

    kind: CustomerKind
    name: str
    given_name: str
    family_name: str
    honorific: str
    form_of_address: FormOfAddress
    language: Language


@dataclass(frozen=True, slots=True)
class SlipStep:
    """A step: what, by which day, whether it is done."""

    title: str
    due_on: datetime.date | None
    done: bool


@dataclass(frozen=True, slots=True)
class Slip:
    """A job as its slip shows it. `number` tells it from others."""

    number: int
    shop: ShopProfile
    client: SlipClient
    title: str
    started_on: datetime.date
    ready_on: datetime.date | None
    needs: str
    steps: tuple[SlipStep, ...]


def job_slip(journal: Journal, job_id: int) -> Slip:
    """Return what stands on a job's slip.

    Raises:
        UserError: `NOTHING_TO_PRINT`: the job is gone.
    """
    columns = (Job.customer, Job.title, Job.started_on, Job.ready_on, Job.needs)
    job = Job.select(*columns).where(Job.id == job_id, Job.trashed_at.is_null()).tuples().first()
    if job is None:
        raise UserError(Problem.NOTHING_TO_PRINT)
    customer_id, title, started_on, ready_on, needs = job
    steps = Step.select(Step.title, Step.due_on, Step.share).where(Step.job == job_id)
    return Slip(
        number=job_id,
        shop=profile(journal),
        client=_client(customer_id),
        title=title,
        started_on=started_on,
        ready_on=ready_on,
        needs=needs.strip(),
        steps=tuple(
            SlipStep(step, due_on, share >= 100)
            for step, due_on, share in steps.order_by(Step.position, Step.id).tuples()
        ),
    )


def _client(customer_id: int) -> SlipClient:
    columns = (
        Customer.kind,
        Customer.name,
        Customer.given_name,
        Customer.family_name,
        Customer.honorific,
        Customer.form_of_address,
        Customer.language,
    )
    kind, name, given, family, honorific, form, language = (
        Customer.select(*columns).where(Customer.id == customer_id).tuples().first()
    )
    return SlipClient(CustomerKind(kind), name, given, family, honorific, FormOfAddress(form), Language(language))
