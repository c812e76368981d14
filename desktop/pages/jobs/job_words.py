"""What a card of the board says of a job."""

from __future__ import annotations

import dataclasses
import datetime

from db.queries.jobboard import BoardJob, Stand
from desktop.formats import Formats
from desktop.i18n import Words


@dataclasses.dataclass(frozen=True, slots=True)
class JobWords:
    """Speaks of jobs on one day, in one language."""

    words: Words
    formats: Formats
    today: datetime.date

    def stand(self, stand: Stand) -> str:
        """Return what a column is called."""
        words = self.words
        return {
            Stand.NEWS_DUE: words.translate("Jobs", "News due"),
            Stand.IN_HAND: words.translate("Jobs", "In hand"),
            Stand.WAITING: words.translate("Jobs", "Waiting for them"),
            Stand.DELIVERED: words.translate("Jobs", "Delivered"),
        }[stand]

    def nothing(self, stand: Stand) -> str:
        """Return what an empty column says."""
        words = self.words
        return {
            Stand.NEWS_DUE: words.translate("Jobs", "Nobody is waiting for news."),
            Stand.IN_HAND: words.translate("Jobs", "No work in hand."),
            Stand.WAITING: words.translate("Jobs", "You are waiting for nobody."),
            Stand.DELIVERED: words.translate("Jobs", "Nothing was handed over lately."),
        }[stand]

    def next_step(self, job: BoardJob) -> str:
        """Return the step that comes next with its day: "Fitting · Wed 25 Nov"."""
        step = job.next_step
        if job.stand is Stand.DELIVERED or step is None:
            return ""
        if step.due_on is None:
            return step.title
        return f"{step.title} · {self.formats.weekday(step.due_on, self.today)}"

    def chips(self, job: BoardJob) -> list[tuple[str, str]]:
        """Return the days that matter as (text, tone)."""
        found: list[tuple[str, str]] = []
        if job.delivered_on is not None:
            day = self.formats.near(job.delivered_on, self.today)
            found.append((self.words.translate("Jobs", "handed over {day}").format(day=day), "neutral"))
            asked = job.asked
            found.append(
                (self.words.translate("Jobs", "asked after"), "good")
                if asked
                else (self.words.translate("Jobs", "not asked after yet"), "caution")
            )
            return found
        if job.news_by is not None:
            due = job.news_by <= self.today
            day = self.formats.near(job.news_by, self.today)
            found.append((self.words.translate("Jobs", "news by {day}").format(day=day), "info" if due else "neutral"))
        if job.ready_on is not None:
            late = job.ready_on < self.today
            day = self.formats.near(job.ready_on, self.today)
            text = (
                self.words.translate("Jobs", "was to be ready {day}")
                if late
                else self.words.translate("Jobs", "ready {day}")
            )
            found.append((text.format(day=day), "bad" if late else "neutral"))
        return found

    def needs(self, job: BoardJob) -> str:
        """Return what the shop waits for."""
        return " ".join(job.needs.split()) if job.delivered_on is None else ""

    def sentence(self, job: BoardJob) -> str:
        """Return the whole card for somebody who hears it."""
        share = self.formats.percent(job.share / 100) if job.steps else ""
        chips = [text for text, _ in self.chips(job)]
        parts = (job.title, self.stand(job.stand), share, self.next_step(job), *chips, self.needs(job))
        return ", ".join(part for part in parts if part)
