"""Which jobs stand on the board, and of which their clients are to hear."""

import datetime

from db.commands.customers import CustomerDraft, add_customer
from db.commands.jobs import JobDraft, add_job, deliver, trash_job
from db.journal import Journal
from db.queries.jobboard import Stand, count_news_due, job_board

DAY = datetime.timedelta(1)


def test_a_job_that_was_handed_over_stays_in_sight_for_a_while_and_is_no_news(
    journal: Journal, now: datetime.datetime
) -> None:
    today = now.date()
    customer = add_customer(journal, CustomerDraft(name="Ayşe Yılmaz"), now - 90 * DAY).result or 0

    def taken(title: str) -> int:
        draft = JobDraft(customer, title, today - 80 * DAY, news_by=today - DAY)
        return add_job(journal, draft, now - 80 * DAY).result or 0

    taken("Palto")
    for title, ago in (("Etek", 45), ("Ceket", 46)):
        deliver(journal, taken(title), now - ago * DAY)
    trash_job(journal, taken("Manto"), now)
    board = job_board(journal, today)
    assert [job.title for job in board.jobs[Stand.NEWS_DUE]] == ["Palto"]
    assert [job.title for job in board.jobs[Stand.DELIVERED]] == ["Etek"]
    assert count_news_due(journal, today) == 1
