"""Work in hand: changed as a whole, told of in time, handed over, asked after; every deed can be taken back."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from db import journal as journals
from db.changes import Change, ChangeName
from db.commands import jobs
from db.commands.customers import CustomerDraft, add_customer
from db.commands.jobs import JobDraft, JobWords, StepDraft, StepWords
from db.commands.unit import apply
from db.journal import Journal
from db.models import Customer, Job, JobProgress, Step, Touch
from db.queries.jobboard import Stand, count_news_due, job_board
from db.queries.today import today_page
from db.records import Channel, ReasonKind

NOW = datetime.datetime(2026, 11, 21, 12, 0, tzinfo=ZoneInfo("Europe/Istanbul"))
TODAY = NOW.date()


def day(distance: int) -> datetime.date:
    return TODAY + datetime.timedelta(distance)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with journals.create(tmp_path / "jobs.hatir", now=NOW, name="Yıldız Terzi") as made:
        yield made


@pytest.fixture
def ayse(journal: Journal) -> int:
    return made(add_customer(journal, CustomerDraft(name="Ayşe Yılmaz", since_on=day(-90)), NOW))


def made(change: Change) -> int:
    assert change.result
    return change.result


def begun(journal: Journal, customer_id: int, title: str, **told: Any) -> int:
    steps = (StepDraft("Kalıp", day(-5), share=100, done_on=day(-4)), StepDraft("Prova", day(4)))
    draft = JobDraft(customer_id, title, day(-10), steps=steps, **told)
    return made(jobs.add_job(journal, draft, NOW))


def state(job_id: int) -> list[object]:
    whole: list[object] = list(Job.select().where(Job.id == job_id).dicts())
    return whole + list(Step.select().where(Step.job == job_id).order_by(Step.id).dicts())


def test_steps_keep_what_is_done_of_them_when_a_job_is_changed(journal: Journal, ayse: int) -> None:
    job = begun(journal, ayse, "Palto")
    before = state(job)
    pattern = Step.select(Step.id).where(Step.job == job).order_by(Step.position).scalar()
    words = JobWords("Kışlık palto", day(6), day(2), "Ayakkabılarınız", "Astar bordo")
    steps = (StepWords(None, "Kumaş", day(-8)), StepWords(pattern, "Kalıp ve kesim", day(-5), 3.0))
    change = jobs.edit_job(journal, job, words, steps, NOW)
    assert [(row.title, row.share) for row in Step.select().where(Step.job == job).order_by(Step.position)] == [
        ("Kumaş", 0),
        ("Kalıp ve kesim", 100),
    ]
    assert change.changes.customers == {ayse}
    assert JobProgress.select(JobProgress.share).where(JobProgress.job == job, JobProgress.on == TODAY).scalar() == 75
    assert change.inverse is not None
    apply(journal, change.inverse, NOW)
    assert state(job) == before


def test_telling_the_news_is_a_touch_and_moves_the_day_of_the_next_news(journal: Journal, ayse: int) -> None:
    job = begun(journal, ayse, "Palto", news_by=day(-1))
    assert count_news_due(journal, TODAY) == 1
    (line,) = today_page(journal, NOW).lines
    assert line.reasons[0].kind is ReasonKind.NEWS_DUE
    change = jobs.tell_news(journal, job, "Prova çarşamba", Channel.PHONE, day(7), NOW)
    touch = Touch.get_by_id(made(change))
    assert (touch.customer_id, touch.direction, touch.channel, touch.words) == (ayse, "out", "phone", "Prova çarşamba")
    assert Customer.get_by_id(ayse).last_contact_on == TODAY
    assert Job.get_by_id(job).news_by == day(7)
    assert count_news_due(journal, TODAY) == 0
    assert not today_page(journal, NOW).lines
    assert change.inverse is not None
    apply(journal, change.inverse, NOW)
    assert count_news_due(journal, TODAY) == 1
    assert Customer.get_by_id(ayse).last_contact_on is None


def test_talking_to_a_customer_tells_the_news_of_all_their_jobs_and_they_hear_again_before_they_ask(
    journal: Journal, ayse: int
) -> None:
    coat = begun(journal, ayse, "Palto", news_by=day(-1))
    skirt = begun(journal, ayse, "Etek", news_by=day(0), ready_on=day(3))
    late = begun(journal, ayse, "Yelek", news_by=day(-9), ready_on=day(-2))
    later = begun(journal, ayse, "Ceket", news_by=day(20))
    change = jobs.tell_customer(journal, ayse, Channel.WHATSAPP, NOW)
    assert [Job.get_by_id(job).news_by for job in (coat, skirt, late, later)] == [day(7), day(3), day(7), day(20)]
    assert Touch.select().where(Touch.customer == ayse).count() == 1
    assert not today_page(journal, NOW).lines
    assert change.inverse is not None
    apply(journal, change.inverse, NOW)
    assert count_news_due(journal, TODAY) == 3


def test_what_was_handed_over_is_asked_after_and_may_be_taken_in_hand_again(journal: Journal, ayse: int) -> None:
    job = begun(journal, ayse, "Palto", news_by=day(3))
    jobs.deliver(journal, job, NOW)
    later = NOW + datetime.timedelta(8)

    def reasons() -> list[ReasonKind]:
        return [reason.kind for line in today_page(journal, later).lines for reason in line.reasons]

    assert ReasonKind.AFTER_DELIVERY in reasons()
    assert not job_board(journal, later.date()).jobs[Stand.DELIVERED][0].asked
    jobs.note_asked_after(journal, job, 2, "Çok beğendi", Channel.PHONE, later)
    assert ReasonKind.AFTER_DELIVERY not in reasons()
    assert job_board(journal, later.date()).jobs[Stand.DELIVERED][0].asked
    jobs.take_back(journal, job, later)
    board = job_board(journal, later.date())
    assert (board.counts[Stand.IN_HAND], board.counts[Stand.DELIVERED]) == (1, 0)
    assert jobs.trash_job(journal, job, later).name is ChangeName.TRASH_JOB
    assert not any(job_board(journal, later.date()).counts.values())


def test_the_board_sorts_by_what_waits_and_is_searched_whatever_the_letters(journal: Journal, ayse: int) -> None:
    isik = made(add_customer(journal, CustomerDraft(name="Işıl Şahin"), NOW))
    late = begun(journal, ayse, "Palto", news_by=day(-3), ready_on=day(9))
    due = begun(journal, isik, "Ceket", news_by=TODAY, needs="Ayakkabı")
    waiting = begun(journal, isik, "Gömlek", needs="Kumaş seçimi", ready_on=day(20))
    soon = begun(journal, ayse, "Etek", ready_on=day(2), news_by=day(1))
    someday = begun(journal, ayse, "Perde")
    handed = begun(journal, ayse, "Yelek")
    jobs.deliver(journal, handed, NOW - datetime.timedelta(44))
    old = begun(journal, ayse, "Kravat")
    jobs.deliver(journal, old, NOW - datetime.timedelta(46))
    board = job_board(journal, TODAY)
    ids = {stand: [job.id for job in found] for stand, found in board.jobs.items()}
    assert ids == {
        Stand.NEWS_DUE: [late, due],
        Stand.IN_HAND: [soon, someday],
        Stand.WAITING: [waiting],
        Stand.DELIVERED: [handed],
    }
    first = board.jobs[Stand.IN_HAND][0]
    assert (first.name, first.share, first.steps) == ("Ayşe Yılmaz", 50, 2)
    assert first.next_step is not None
    assert first.next_step.title == "Prova"
    for text, expected in (
        ("ISIL", {due, waiting}),
        ("ayse etek", {soon}),
        ("gomlek", {waiting}),
        ("yok böyle", set()),
    ):
        found = job_board(journal, TODAY, text)
        assert {job.id for found_jobs in found.jobs.values() for job in found_jobs} == expected, text


@pytest.mark.parametrize(
    ("said", "share", "done"), [(-20, 0, False), (99, 99, False), (100, 100, True), (250, 100, True)]
)
def test_a_step_is_done_with_its_last_hundredth(journal: Journal, ayse: int, said: int, share: int, done: bool) -> None:
    job = begun(journal, ayse, "Palto")
    step = Step.get(Step.job == job, Step.title == "Prova")
    jobs.set_step_share(journal, step.id, said, NOW)
    after = Step.get_by_id(step.id)
    assert (after.share, after.done_on) == (share, NOW.date() if done else None)
