"""What a progress report may tell: shareable things of its days, and of the rest only how much there is."""

import datetime
from typing import Any

import pytest

from db.commands import jobs, reports
from db.commands.customers import CustomerDraft, add_customer, trash_customer
from db.commands.quick import log_entry
from db.commands.touches import log_touch, make_promise, settle_promise, share_promise, trash_touch
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import BrandLine, ContactPoint, CustomerValue, Promise, Staff, Step
from db.queries.people import JournalPeople
from db.queries.progress import (
    ProgressFacts,
    count_waiting,
    customers_with_work,
    last_report_until,
    progress_report,
    promises_kept_back,
)
from db.quickentry.parser import parse
from db.records import PromiseOutcome
from db.touchdraft import PromiseWords, TouchDraft

FROM = datetime.date(2026, 11, 1)
TO = datetime.date(2026, 11, 21)


@pytest.fixture
def ayse(journal: Journal, now: datetime.datetime) -> int:
    draft = CustomerDraft(name="Ayşe Yılmaz", given_name="Ayşe", family_name="Yılmaz", honorific="Hanım")
    customer_id = add_customer(journal, draft, now).result
    assert customer_id
    return customer_id


def facts(journal: Journal, customer_id: int) -> ProgressFacts:
    return progress_report(journal, customer_id, FROM, TO)


def talked(journal: Journal, customer_id: int, day: datetime.date, words: str, **more: Any) -> int:
    at = datetime.datetime.combine(day, datetime.time(12), tzinfo=datetime.UTC)
    touch_id = log_touch(journal, TouchDraft(customer_id, at, words=words, **more), at).result
    assert touch_id
    return touch_id


def promised(journal: Journal, customer_id: int, now: datetime.datetime, words: str, due: datetime.date) -> int:
    promise_id = make_promise(journal, customer_id, PromiseWords(words, due, shareable=True), now).result
    assert promise_id
    return promise_id


def test_only_what_was_marked_shareable_is_read_and_the_rest_is_counted(journal: Journal, ayse: int) -> None:
    talked(journal, ayse, FROM, "Düğmeler seçildi", shareable=True)
    talked(journal, ayse, TO, "Bugün çok gergindi")
    talked(journal, ayse, TO, "Eşiyle arası bozuk")
    read = facts(journal, ayse)
    assert [talk.words for talk in read.talks] == ["Düğmeler seçildi"]
    assert read.private_touches == 2
    assert "gergin" not in repr(read)
    assert "arası" not in repr(read)


def test_nothing_of_other_days_other_people_or_the_trash_is_read(
    journal: Journal, now: datetime.datetime, ayse: int
) -> None:
    other = add_customer(journal, CustomerDraft(name="Başkası"), now).result
    assert other
    talked(journal, ayse, FROM - datetime.timedelta(days=1), "önceki gün", shareable=True)
    talked(journal, ayse, TO + datetime.timedelta(days=1), "sonraki gün", shareable=True)
    talked(journal, other, TO, "başkasının sözü", shareable=True)
    trash_touch(journal, talked(journal, ayse, TO, "çöpteki", shareable=True), now)
    read = facts(journal, ayse)
    assert read.talks == ()
    assert read.private_touches == 0


def test_open_promises_come_first_by_their_day_then_what_was_settled_in_the_period(
    journal: Journal, now: datetime.datetime, ayse: int
) -> None:
    kept = promised(journal, ayse, now, "tutulan", TO)
    settle_promise(journal, kept, PromiseOutcome.KEPT, now)
    promised(journal, ayse, now, "sonra", TO + datetime.timedelta(days=9))
    promised(journal, ayse, now, "önce", TO + datetime.timedelta(days=2))
    long_ago = promised(journal, ayse, now, "geçen yıl", TO)
    settle_promise(journal, long_ago, PromiseOutcome.KEPT, now)
    Promise.update(settled_on=datetime.date(2025, 5, 1)).where(Promise.id == long_ago).execute()
    private = promised(journal, ayse, now, "gizli", TO)
    Promise.update(shareable=False).where(Promise.id == private).execute()
    read = facts(journal, ayse)
    assert [promise.words for promise in read.promises] == ["önce", "sonra", "tutulan"]
    assert read.promises[-1].outcome is PromiseOutcome.KEPT
    assert read.private_promises == 1


def test_a_promise_nobody_marked_stays_in_the_journal(journal: Journal, now: datetime.datetime, ayse: int) -> None:
    entry = parse("Ayşe aradı, söz: kollar cuma; kocası duymasın", now=now, people=JournalPeople(journal))
    log_entry(journal, entry, now, ayse)
    read = progress_report(journal, ayse, FROM, TO)
    assert (read.promises, read.private_promises) == ((), 1)
    assert "kol" not in repr(read)
    ((promise_id, words),) = promises_kept_back(journal, ayse, FROM, TO)
    assert "kollar" in words
    share_promise(journal, promise_id, now, shareable=True)
    assert [promise.words for promise in facts(journal, ayse).promises] == [words]
    assert promises_kept_back(journal, ayse, FROM, TO) == ()


def test_a_line_that_says_share_shares_its_promise(journal: Journal, now: datetime.datetime, ayse: int) -> None:
    entry = parse("paylaş: Ayşe aradı, söz: kollar cuma", now=now, people=JournalPeople(journal))
    log_entry(journal, entry, now, ayse)
    assert len(facts(journal, ayse).promises) == 1


def test_jobs_bring_their_steps_in_order_and_progress_up_to_the_last_day(
    journal: Journal, now: datetime.datetime, ayse: int
) -> None:
    draft = jobs.JobDraft(
        ayse, "Kışlık palto", FROM, TO, needs="Ayakkabı", steps=(jobs.StepDraft("Kalıp"), jobs.StepDraft("Prova"))
    )
    early = now - datetime.timedelta(days=10)
    jobs.add_job(journal, draft, early)
    first = Step.select(Step.id).where(Step.title == "Kalıp").scalar()
    jobs.set_step_share(journal, first, 100, early + datetime.timedelta(days=3))
    jobs.set_step_share(journal, first, 60, now + datetime.timedelta(days=5))
    (job,) = facts(journal, ayse).jobs
    assert [step.title for step in job.steps] == ["Kalıp", "Prova"]
    assert [share for _, share in job.progress] == [0, 50]
    assert job.needs == "Ayakkabı"


def test_a_job_handed_over_before_the_period_is_over(journal: Journal, now: datetime.datetime, ayse: int) -> None:
    long_ago = now - datetime.timedelta(days=60)
    old = jobs.add_job(journal, jobs.JobDraft(ayse, "Eski iş", long_ago.date()), long_ago).result
    new = jobs.add_job(journal, jobs.JobDraft(ayse, "Yeni teslim", long_ago.date()), long_ago).result
    assert old
    assert new
    jobs.deliver(journal, old, long_ago + datetime.timedelta(days=5))
    jobs.deliver(journal, new, now)
    assert [job.title for job in facts(journal, ayse).jobs] == ["Yeni teslim"]


def test_only_confirmed_values_count_and_the_owner_or_nobody_is_named(
    journal: Journal, now: datetime.datetime, ayse: int
) -> None:
    for position, state in enumerate(("guessed", "confirmed", "asked")):
        CustomerValue.create(customer=ayse, words=state, state=state, heard_on=FROM, position=position)
    BrandLine.create(kind="never", text="en kısa sürede")
    BrandLine.create(kind="uses", text="söz")
    ContactPoint.create(customer=ayse, kind="email", text="ayse@ornek.com.tr")
    read = facts(journal, ayse)
    assert read.values == ("confirmed",)
    assert read.never_said == ("en kısa sürede",)
    assert (read.client.email, read.client.owner) == ("ayse@ornek.com.tr", "")
    from db.models import Customer

    Customer.update(owner=Staff.create(name="Zeynep", phone="0532")).where(Customer.id == ayse).execute()
    assert (facts(journal, ayse).client.owner, facts(journal, ayse).client.owner_phone) == ("Zeynep", "0532")


def test_the_last_report_says_up_to_which_day_the_client_knows(
    journal: Journal, now: datetime.datetime, ayse: int
) -> None:
    assert last_report_until(journal, ayse) is None
    for until in (datetime.date(2026, 10, 31), datetime.date(2026, 9, 30)):
        draft = reports.ReportDraft(ayse, "2026-001", "Palto", "r.pdf", b"%PDF-", FROM, until)
        reports.save_reports(journal, [draft], now)
    assert last_report_until(journal, ayse) == datetime.date(2026, 10, 31)


def test_those_with_work_or_an_open_promise_are_offered_by_name(journal: Journal, now: datetime.datetime) -> None:
    ids = {}
    for name in ("Zeki", "Çağla", "Ada", "Boşta"):
        ids[name] = add_customer(journal, CustomerDraft(name=name), now).result
    jobs.add_job(journal, jobs.JobDraft(ids["Zeki"], "Perde", FROM), now)
    promised(journal, ids["Çağla"], now, "aramak", TO)
    jobs.add_job(journal, jobs.JobDraft(ids["Ada"], "Etek", FROM), now)
    trash_customer(journal, ids["Ada"], now)
    assert [name for _, name in customers_with_work(journal)] == ["Çağla", "Zeki"]


def test_those_who_heard_nothing_of_their_work_for_a_month_are_counted(
    journal: Journal, now: datetime.datetime, ayse: int
) -> None:
    assert count_waiting(journal, TO) == 0
    begun = TO - datetime.timedelta(days=30)
    jobs.add_job(journal, jobs.JobDraft(ayse, "Palto", begun), now)
    jobs.add_job(journal, jobs.JobDraft(ayse, "Etek", begun), now)
    assert count_waiting(journal, TO - datetime.timedelta(days=1)) == 0
    assert count_waiting(journal, TO) == 1
    reports.save_reports(journal, [reports.ReportDraft(ayse, "1", "Palto", "r.pdf", b"%PDF-", begun, TO)], now)
    assert count_waiting(journal, TO + datetime.timedelta(days=29)) == 0
    assert count_waiting(journal, TO + datetime.timedelta(days=30)) == 1


def test_a_customer_who_is_gone_gets_no_report(journal: Journal, now: datetime.datetime, ayse: int) -> None:
    trash_customer(journal, ayse, now)
    with pytest.raises(UserError) as refused:
        facts(journal, ayse)
    assert refused.value.problem is Problem.CUSTOMER_UNKNOWN
