"""A progress report in the client's own words: facts of the journal → the paper's content, in their language."""

from __future__ import annotations

import dataclasses
import datetime
import enum
from typing import Self

from db import phones
from db.queries.jobs import StepOf
from db.queries.progress import JobFacts, ProgressFacts, PromiseFacts
from db.records import FormOfAddress, PromiseOutcome
from desktop import i18n, letters, report_charts, report_letters
from desktop.contact_card import contact_card
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.pdf.content import (
    Headings,
    JobChart,
    JobSteps,
    PageSize,
    Person,
    ProgressReport,
    PromiseLine,
    Shop,
    Step,
    TalkLine,
    Tone,
)
from desktop.pdf.page import TAGS, content_width, paper_of
from desktop.report_figures import key_figures

_WHOLE = 100


class Part(enum.StrEnum):
    """What can be taken along or left out."""

    LETTER = "letter"
    PROGRESS = "progress"
    WORK_DONE = "work_done"
    PROMISES = "promises"
    TALKS = "talks"
    NEXT = "next"
    PERSON = "person"


@dataclasses.dataclass(frozen=True, slots=True)
class Wishes:
    """What the shop wants on the paper. `letter` is the typed text with its placeholders."""

    parts: frozenset[Part]
    letter: str


class Reporter:
    """Words one report. Everything is said in the client's language, whatever the window speaks."""

    def __init__(self, facts: ProgressFacts, words: Words, formats: Formats, today: datetime.date) -> None:
        """Take the facts, the client's language and the shop's day."""
        self._facts = facts
        self._words = words
        self._formats = formats
        self._today = today
        self._informal = facts.client.form_of_address is FormOfAddress.SEN

    @classmethod
    def for_client(cls, facts: ProgressFacts, zone: datetime.tzinfo, today: datetime.date) -> Self:
        """Word a report in the client's own language."""
        words = i18n.words(facts.client.language)
        return cls(facts, words, Formats(words, zone), today)

    def default_letter(self) -> str:
        """Return the letter to begin with: it holds on to what the client confirmed to be important to them."""
        names = self.names()
        letter = report_letters.usual_letter(
            self._words,
            informal=self._informal,
            with_value=bool(self._facts.values),
            with_work=bool(self._facts.jobs),
            with_promises=bool(self._facts.promises),
        )
        filled = letter.format(**(names | {"value": _ended(names["value"])}))
        return report_letters.in_the_shops_words(filled, self._words, names["name"], self._facts.letter_words)

    def content(self, wishes: Wishes) -> ProgressReport:
        """Return what the paper holds."""
        facts, parts = self._facts, wishes.parts
        return ProgressReport(
            page_size=self.page_size(),
            language=TAGS[self._words.language],
            number=self._words.translate("Report", "Report {number}").format(number=self.number()),
            made_on=self._today,
            date=self._formats.date(self._today),
            title=self.title(),
            for_line=self._for_line(),
            subject=self._words.translate("Report", "Progress report for {name}").format(name=self._whom()),
            shop=self._shop(),
            headings=self._headings(),
            letter=letters.compose(wishes.letter, self.names()) if Part.LETTER in parts else (),
            figures=key_figures(facts, self._words, self._formats, self._today) if Part.PROGRESS in parts else (),
            jobs=self._jobs() if Part.PROGRESS in parts else (),
            work_done=self.work_done() if Part.WORK_DONE in parts else (),
            promises=tuple(map(self._promise, facts.promises)) if Part.PROMISES in parts else (),
            talks=tuple(TalkLine(self._short(talk.on), talk.words) for talk in facts.talks)
            if Part.TALKS in parts
            else (),
            next_steps=self._next_steps() if Part.NEXT in parts else (),
            needs=self._needs() if Part.NEXT in parts else (),
            person=self._person() if Part.PERSON in parts else None,
        )

    def cover_note(self) -> str:
        """Return what the mail says that brings the report, in plain lines: greeting, one sentence, who writes."""
        name, phone = self._who_writes()
        shop = " · ".join(part for part in (self._facts.shop.name, phone or self._facts.shop.phone) if part)
        signature = "\n".join(part for part in (name, shop) if part)
        return report_letters.cover_note(
            self._words, self.names()["name"], signature, self._facts.letter_words, informal=self._informal
        )

    def number(self) -> str:
        """Return the number the next report gets: "2026-031"."""
        return f"{self._today.year}-{self._facts.shop.next_report_number:03d}"

    def title(self) -> str:
        """Return the paper's title: of the one job there is, or of all."""
        jobs = self._facts.jobs
        if len(jobs) == 1:
            return self._words.translate("Report", "{job}: how it is coming along").format(job=jobs[0].title)
        if jobs:
            return self._told(
                self._words.translate("Report", "How your work is coming along"),
                self._words.translate("ReportInformal", "How your work is coming along"),
            )
        return self._words.translate("Report", "Where we stand")

    def page_size(self) -> PageSize:
        """Return the paper of the country the shop is in."""
        return paper_of(self._facts.shop.region)

    def names(self) -> dict[str, str]:
        """Return what the placeholders of a letter stand for, by their English and their Turkish names."""
        jobs = self._facts.jobs
        values = {
            "name": letters.address(self._facts.client, self._words.language),
            "value": self._facts.values[0] if self._facts.values else "",
            "job": jobs[0].title if jobs else "",
            "shop": self._facts.shop.name,
        }
        turkish = {"hitap": "name", "değer": "value", "iş": "job", "dükkân": "shop"}
        return values | {name: values[english] for name, english in turkish.items()}

    def work_done(self) -> tuple[JobChart, ...]:
        """Return a chart for each job of which enough is known."""
        width = content_width(self.page_size())
        return report_charts.work_done(self._facts, self._words, self._formats, self._today, width)

    def has_chart(self) -> bool:
        """Say whether enough is known of a job to chart it."""
        return report_charts.has_chart(self._facts)

    def _told(self, formal: str, informal: str) -> str:
        return informal if self._informal else formal

    def _whom(self) -> str:
        return letters.full_address(self._facts.client, self._words.language)

    def _for_line(self) -> str:
        first, last = self._facts.period_from, self._facts.period_to
        if (first.year, first.month) == (last.year, last.month):
            span = f"{first.day}–{self._formats.annual(last)}" if first != last else self._formats.annual(last)
        elif first.year == last.year:
            span = f"{self._formats.annual(first)} – {self._formats.annual(last)}"
        else:
            span = f"{self._formats.date(first)} – {self._formats.date(last)}"
        return self._words.translate("Report", "for {name} · {days}").format(name=self._whom(), days=span)

    def _shop(self) -> Shop:
        shop = self._facts.shop
        # No line ends within the number.
        reach = " · ".join(part for part in (shop.address_line, shop.phone.replace(" ", "\u00a0")) if part)
        return Shop(shop.name, reach, shop.accent, shop.logo)

    def _headings(self) -> Headings:
        return Headings(
            progress=self._words.translate("Report", "Progress"),
            work_done=self._words.translate("Report", "Work done, week by week"),
            promises=self._told(
                self._words.translate("Report", "What we promised you"),
                self._words.translate("ReportInformal", "What we promised you"),
            ),
            talks=self._words.translate("Report", "What we talked about"),
            next_steps=self._words.translate("Report", "What comes next"),
            needs=self._told(
                self._words.translate("Report", "What we need from you"),
                self._words.translate("ReportInformal", "What we need from you"),
            ),
            continued=self._words.translate("Report", "continued"),
        )

    def _jobs(self) -> tuple[JobSteps, ...]:
        jobs = [job for job in self._facts.jobs if job.steps]
        alone = len(self._facts.jobs) == 1
        return tuple(JobSteps("" if alone else job.title, self._steps(job)) for job in jobs)

    def _steps(self, job: JobFacts) -> tuple[Step, ...]:
        ahead = next((step for step in job.steps if step.share < _WHOLE), None)
        return tuple(
            Step(
                title=step.title,
                share=step.share / _WHOLE,
                day=self._short(day) if (day := step.done_on or step.due_on) else "",
                status=self._status(step, is_next=step is ahead),
            )
            for step in job.steps
        )

    def _status(self, step: StepOf, *, is_next: bool) -> str:
        if step.share >= _WHOLE:
            return self._words.translate("Report", "done")
        if step.due_on is not None and step.due_on < self._today:
            return self._words.translate("Report", "running late")
        if step.share > 0:
            return self._words.translate("Report", "under way")
        return self._words.translate("Report", "next") if is_next else ""

    def _promise(self, promise: PromiseFacts) -> PromiseLine:
        match promise.outcome:
            case PromiseOutcome.KEPT:
                return PromiseLine(promise.words, self._words.translate("Report", "kept ✓"), Tone.GOOD)
            case PromiseOutcome.TOLD_EARLY:
                return PromiseLine(promise.words, self._words.translate("Report", "changed, told in good time"))
            case PromiseOutcome.LATE:
                return PromiseLine(promise.words, self._words.translate("Report", "kept, but late"), Tone.CAUTION)
            case PromiseOutcome.BROKEN:
                return PromiseLine(promise.words, self._words.translate("Report", "not kept"), Tone.CAUTION)
            case None:
                return self._open_promise(promise)

    def _open_promise(self, promise: PromiseFacts) -> PromiseLine:
        if promise.due_on is None:
            return PromiseLine(promise.words, self._words.translate("Report", "stands"))
        day = self._formats.weekday(promise.due_on, self._today)
        if promise.due_on < self._today:
            late = self._words.translate("Report", "was due {day}").format(day=day)
            return PromiseLine(promise.words, late, Tone.CAUTION)
        hour = f", {self._formats.time(promise.due_time)}" if promise.due_time is not None else ""
        return PromiseLine(promise.words, f"{day}{hour}")

    def _next_steps(self) -> tuple[str, ...]:
        """Return the next step of each job that is not handed over, with its day."""
        lines: list[str] = []
        for job in self._facts.jobs:
            ahead = next((step for step in job.steps if step.share < _WHOLE), None)
            if job.delivered_on is not None or ahead is None:
                continue
            told = self._words.translate("Report", "{step} · {day}")
            line = ahead.title
            if ahead.due_on is not None:
                line = told.format(step=ahead.title, day=self._whole_day(ahead.due_on))
            lines.append(self._of_job(job, line))
        return tuple(lines)

    def _needs(self) -> tuple[str, ...]:
        """Return what each job waits for, and what the client said they would do; a day gone by is not held up."""
        needs = [
            self._of_job(job, job.needs.strip())
            for job in self._facts.jobs
            if job.needs.strip() and job.delivered_on is None
        ]
        told = self._words.translate("Report", "{step} · {day}")
        for promise in self._facts.awaited:
            ahead = promise.due_on if promise.due_on is not None and promise.due_on >= self._today else None
            needs.append(told.format(step=promise.words, day=self._whole_day(ahead)) if ahead else promise.words)
        return tuple(needs)

    def _of_job(self, job: JobFacts, line: str) -> str:
        """Return a line with the job it is about, where there is more than one."""
        if len(self._facts.jobs) == 1:
            return line
        return self._words.translate("Report", "{job}: {line}").format(job=job.title, line=line)

    def _whole_day(self, day: datetime.date) -> str:
        """Return a day with its weekday, and in another year with that; no line ends within it."""
        written = self._formats.day(day) if day.year == self._today.year else self._formats.date(day)
        return written.replace(" ", "\u00a0")

    def _who_writes(self) -> tuple[str, str]:
        """Return name and phone of whoever looks after the client, else of whoever the shop belongs to."""
        client, shop = self._facts.client, self._facts.shop
        return (client.owner, client.owner_phone) if client.owner else (shop.owner, shop.owner_phone)

    def _person(self) -> Person | None:
        name, phone = self._who_writes()
        if not name:
            return None
        label = self._told(
            self._words.translate("Report", "Your person here:"),
            self._words.translate("ReportInformal", "Your person here:"),
        )
        shop = self._facts.shop
        phone = phone or shop.phone
        return Person(label, name, phone, contact_card(name, shop.name, phones.e164(phone, shop.region) or phone))

    def _short(self, day: datetime.date) -> str:
        return self._formats.short(day, self._today)


def _ended(words: str) -> str:
    """Return words as a whole sentence."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."
