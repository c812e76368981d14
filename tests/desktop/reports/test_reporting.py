"""What the paper says, in whose words, and that nothing private is among them."""

import dataclasses
import datetime

import pytest

from db.commands.letterwords import set_letter_words
from db.commands.unit import apply
from db.journal import Journal
from db.models import Customer
from db.queries.jobs import StepOf
from db.queries.letterwords import LetterWords, letter_words
from db.queries.progress import ProgressFacts, PromiseFacts, progress_report
from db.records import FormOfAddress, Language, PromiseOutcome
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.pdf.content import PageSize, ProgressReport, Tone
from desktop.pdf.page import content_width
from desktop.reporting import Part, Reporter, Wishes

FROM, TODAY = datetime.date(2026, 11, 2), datetime.date(2026, 11, 21)
ALL = frozenset(Part)


class Source(Words):
    """Gives back the English source with the group it was asked for in front."""

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        return f"{context}: {source}"


@pytest.fixture
def facts(journal: Journal, ayse: int) -> ProgressFacts:
    return progress_report(journal, ayse, FROM, TODAY)


def reported(journal: Journal, facts: ProgressFacts, parts: frozenset[Part] = ALL) -> ProgressReport:
    reporter = Reporter.for_client(facts, journal.zone, TODAY)
    return reporter.content(Wishes(parts, reporter.default_letter()))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("informal", [False, True])
def test_the_shops_own_greeting_and_signature_take_the_place_of_the_usual_ones(
    journal: Journal, facts: ProgressFacts, language: Language, informal: bool
) -> None:
    form = FormOfAddress.SEN if informal else FormOfAddress.SIZ
    client = dataclasses.replace(facts.client, language=language, form_of_address=form)
    words = LetterWords("Merhaba {hitap} – …!", "Yıldız ailesi {x}")
    for values in (facts.values, ()):
        told = dataclasses.replace(facts, client=client, values=values)
        usual = Reporter.for_client(told, journal.zone, TODAY)
        own = Reporter.for_client(dataclasses.replace(told, letter_words=words), journal.zone, TODAY)
        name = own.names()["name"]
        greeting, rest, signature = own.default_letter().split("\n\n")
        assert (greeting, signature) == (f"Merhaba {name} – {name}!", "Yıldız ailesi {x}")
        assert rest[1:] == usual.default_letter()[-len(rest) + 1 :]
        assert rest[0].isupper()
        assert own.cover_note().startswith(greeting)
        assert own.cover_note().endswith(signature)
        paper = own.content(Wishes(ALL, own.default_letter()))
        assert paper.letter


def test_a_letter_about_nothing_promises_nothing_below(journal: Journal, facts: ProgressFacts) -> None:
    told = dataclasses.replace(facts, jobs=(), promises=())
    letter = Reporter.for_client(told, journal.zone, TODAY).default_letter()
    assert letter == "Dear Ms Yılmaz, a short word from us, so that you know we have you in mind."


def test_what_the_shop_says_in_letters_is_kept_by_language(journal: Journal, ayse: int, now: datetime.datetime) -> None:
    change = set_letter_words(journal, Language.EN, LetterWords(" Hello {name}, ", ""), now)
    assert progress_report(journal, ayse, FROM, TODAY).letter_words == LetterWords("Hello {name},")
    assert letter_words(journal)[Language.TR] == LetterWords()
    assert change.inverse is not None
    apply(journal, change.inverse, now)
    assert letter_words(journal)[Language.EN] == LetterWords()


def test_a_report_says_how_the_work_stands(journal: Journal, facts: ProgressFacts) -> None:
    report = reported(journal, facts)
    assert report.title == "Winter coat: how it is coming along"
    assert report.for_line == "for Ms Ayşe Yılmaz · 2–21 November"
    assert (report.number, report.date, report.language) == ("Report 2026-031", "21 November 2026", "en-GB")
    assert [(figure.value, figure.caption) for figure in report.figures] == [
        ("50%", "of the work done"),
        ("1 of 1", "promises kept"),
        ("27 Nov", "ready, as planned"),
    ]
    (job,) = report.jobs
    assert [(step.title, step.share, step.day, step.status) for step in job.steps] == [
        ("Pattern", 1.0, "12 Nov", "done"),
        ("Fitting", 0.0, "25 Nov", "next"),
    ]
    assert [(line.words, line.state, line.tone) for line in report.promises] == [
        ("Fitting in the afternoon", "Wed 25 Nov, 15:00", Tone.PLAIN),
        ("Call before any change", "kept ✓", Tone.GOOD),
    ]
    assert report.next_steps == ("Fitting · Wednesday\u00a025\u00a0November",), "no line ends within the day"
    assert report.needs == ("Your shoes.",)


def test_what_the_client_said_they_would_do_stands_with_what_the_work_needs(
    journal: Journal, facts: ProgressFacts
) -> None:
    """A day that has gone by is left out: a report reminds, it does not scold."""
    soon, gone = TODAY + datetime.timedelta(6), TODAY - datetime.timedelta(3)
    awaited = (
        PromiseFacts(7, "Bring the lace", soon, None, None, None),
        PromiseFacts(8, "Send the size", gone, None, None, None),
    )
    marked = dataclasses.replace(facts, awaited=awaited)
    assert reported(journal, marked).needs == (
        "Your shoes.",
        "Bring the lace · Friday\u00a027\u00a0November",
        "Send the size",
    )
    assert reported(journal, marked, ALL - {Part.NEXT}).needs == ()


def test_the_letter_holds_on_to_what_the_client_confirmed(journal: Journal, facts: ProgressFacts) -> None:
    (letter,) = reported(journal, facts).letter
    assert letter.plain.startswith("Dear Ms Yılmaz, you told us what matters to you: “Tell me before, not after.”")
    assert [run.text for run in letter.runs if run.strong] == ["Tell me before, not after."]
    (bare,) = reported(journal, dataclasses.replace(facts, values=("Ready on the day",))).letter
    assert "“Ready on the day.” So" in bare.plain
    (plain,) = reported(journal, dataclasses.replace(facts, values=())).letter
    assert "matters" not in plain.plain


def test_nothing_private_is_anywhere_on_the_paper(journal: Journal, facts: ProgressFacts) -> None:
    report = reported(journal, facts)
    assert [talk.words for talk in report.talks] == ["Chose horn buttons"]
    assert "husband" not in repr(report)
    assert "Her" not in repr(report.talks)


@pytest.mark.parametrize(
    ("part", "emptied"),
    [
        (Part.LETTER, ("letter",)),
        (Part.PROGRESS, ("figures", "jobs")),
        (Part.WORK_DONE, ("work_done",)),
        (Part.PROMISES, ("promises",)),
        (Part.TALKS, ("talks",)),
        (Part.NEXT, ("next_steps", "needs")),
        (Part.PERSON, ("person",)),
    ],
)
def test_what_is_left_out_is_not_on_the_paper_and_everything_else_is(
    journal: Journal, facts: ProgressFacts, part: Part, emptied: tuple[str, ...]
) -> None:
    named = dataclasses.replace(facts, client=dataclasses.replace(facts.client, owner="Zeynep", owner_phone="0532"))
    whole, without = reported(journal, named), reported(journal, named, ALL - {part})
    changed = {
        field.name
        for field in dataclasses.fields(ProgressReport)
        if getattr(whole, field.name) != getattr(without, field.name)
    }
    assert changed == set(emptied)
    assert all(not getattr(without, name) for name in emptied)


def test_turkish_clients_get_turkish_dates_and_figures(journal: Journal, ayse: int) -> None:
    Customer.update(language=Language.TR.value).where(Customer.id == ayse).execute()
    report = reported(journal, progress_report(journal, ayse, FROM, TODAY))
    assert (report.date, report.language) == ("21 Kasım 2026", "tr-TR")
    assert report.figures[0].value == "%50"
    assert "Sayın Ayşe Yılmaz" in report.for_line
    assert "2–21 Kasım" in report.for_line
    assert report.promises[0].state == "25 Kas Çar, 15:00"
    assert "Ayşe Hanım" in report.letter[0].plain


def test_a_client_who_is_a_friend_is_spoken_to_as_one(facts: ProgressFacts) -> None:
    friend = dataclasses.replace(facts, client=dataclasses.replace(facts.client, form_of_address=FormOfAddress.SEN))
    words = Source(Language.TR)
    told = {
        who: Reporter(known, words, Formats(words), TODAY).content(Wishes(ALL, "")).headings
        for who, known in (("siz", facts), ("sen", friend))
    }
    assert told["siz"].needs == "Report: What we need from you"
    assert told["sen"].needs == "ReportInformal: What we need from you"
    assert told["sen"].promises == "ReportInformal: What we promised you"


@pytest.mark.parametrize(
    ("share", "due", "told"),
    [
        (100, datetime.date(2026, 1, 1), "done"),
        (40, datetime.date(2026, 11, 25), "under way"),
        (40, datetime.date(2026, 11, 20), "running late"),
        (0, datetime.date(2026, 11, 20), "running late"),
        (0, TODAY, "next"),
        (0, None, "next"),
    ],
)
def test_a_step_is_told_as_it_is_late_ones_too(
    journal: Journal, facts: ProgressFacts, share: int, due: datetime.date | None, told: str
) -> None:
    steps = (StepOf(1, "Adım", due, None, share, 1.0), StepOf(2, "Sonraki", None, None, 0, 1.0))
    job = dataclasses.replace(facts.jobs[0], steps=steps)
    (shown,) = reported(journal, dataclasses.replace(facts, jobs=(job,))).jobs
    assert shown.steps[0].status == told
    assert shown.steps[1].status == ("next" if share == 100 else "")


@pytest.mark.parametrize(
    ("outcome", "due", "state", "tone"),
    [
        (PromiseOutcome.KEPT, None, "kept ✓", Tone.GOOD),
        (PromiseOutcome.TOLD_EARLY, None, "changed, told in good time", Tone.PLAIN),
        (PromiseOutcome.LATE, None, "kept, but late", Tone.CAUTION),
        (PromiseOutcome.BROKEN, None, "not kept", Tone.CAUTION),
        (None, None, "stands", Tone.PLAIN),
        (None, datetime.date(2026, 11, 20), "was due Fri 20 Nov", Tone.CAUTION),
        (None, TODAY, "Sat 21 Nov", Tone.PLAIN),
    ],
)
def test_a_promise_is_told_as_it_ended_broken_ones_too(
    journal: Journal,
    facts: ProgressFacts,
    outcome: PromiseOutcome | None,
    due: datetime.date | None,
    state: str,
    tone: Tone,
) -> None:
    promise = PromiseFacts(1, "söz", due, None, outcome, TODAY if outcome else None)
    (line,) = reported(journal, dataclasses.replace(facts, promises=(promise,))).promises
    assert (line.state, line.tone) == (state, tone)


def test_only_kept_promises_count_as_kept_and_one_told_early_not_as_broken(
    journal: Journal, facts: ProgressFacts
) -> None:
    promises = tuple(PromiseFacts(1, "söz", None, None, outcome, TODAY) for outcome in PromiseOutcome)
    figures = reported(journal, dataclasses.replace(facts, promises=promises)).figures
    assert ("1 of 3", "promises kept, 1 told early") in [(figure.value, figure.caption) for figure in figures]
    told = tuple(PromiseFacts(1, "söz", None, None, PromiseOutcome.TOLD_EARLY, TODAY) for _ in range(2))
    figures = reported(journal, dataclasses.replace(facts, promises=told)).figures
    assert ("2", "promises changed, told in good time") in [(figure.value, figure.caption) for figure in figures]


def test_a_day_that_passed_is_not_told_as_if_it_were_to_come(journal: Journal, facts: ProgressFacts) -> None:
    job = dataclasses.replace(facts.jobs[0], ready_on=datetime.date(2026, 11, 20))
    figures = reported(journal, dataclasses.replace(facts, jobs=(job,))).figures
    assert (figures[-1].value, figures[-1].caption) == ("20 Nov", "was the day we had planned")


def test_several_jobs_are_named_one_by_one_and_weighed_together(journal: Journal, facts: ProgressFacts) -> None:
    other = dataclasses.replace(
        facts.jobs[0], id=9, title="Skirt", ready_on=None, steps=(StepOf(7, "Hem", None, None, 100, 2.0),)
    )
    report = reported(journal, dataclasses.replace(facts, jobs=(*facts.jobs, other)))
    assert report.title == "How your work is coming along"
    assert [job.title for job in report.jobs] == ["Winter coat", "Skirt"]
    assert report.figures[0].value == "75%"
    assert [chart.title for chart in report.work_done] == ["Winter coat", "Skirt"]


def test_a_chart_needs_three_days_and_work_begun(journal: Journal, facts: ProgressFacts) -> None:
    def chart(*progress: tuple[datetime.date, float]) -> bool:
        job = dataclasses.replace(facts.jobs[0], progress=progress)
        reporter = Reporter.for_client(dataclasses.replace(facts, jobs=(job,)), journal.zone, TODAY)
        drawn = bool(reporter.work_done())
        assert reporter.has_chart() is drawn
        return drawn

    first, second = FROM, datetime.date(2026, 11, 9)
    assert not chart()
    assert not chart((first, 30.0))
    assert chart((first, 0.0), (second, 30.0)), "what was done by the second day still holds today"
    assert not chart((first, 0.0), (second, 30.0), (second, 0.0))


def test_periods_are_written_as_briefly_as_they_stay_clear(journal: Journal, facts: ProgressFacts) -> None:
    def days(first: datetime.date, last: datetime.date) -> str:
        return reported(journal, dataclasses.replace(facts, period_from=first, period_to=last)).for_line.split(" · ")[1]

    assert days(FROM, TODAY) == "2–21 November"
    assert days(TODAY, TODAY) == "21 November"
    assert days(datetime.date(2026, 10, 28), TODAY) == "28 October – 21 November"
    assert days(datetime.date(2025, 12, 28), TODAY) == "28 December 2025 – 21 November 2026"


@pytest.mark.parametrize(("region", "size"), [("TR", PageSize.A4), ("US", PageSize.LETTER)])
def test_the_paper_is_that_of_the_shops_country(
    journal: Journal, facts: ProgressFacts, region: str, size: PageSize
) -> None:
    abroad = dataclasses.replace(facts, shop=dataclasses.replace(facts.shop, region=region))
    report = reported(journal, abroad)
    assert report.page_size is size
    assert [chart.drawing.width for chart in report.work_done] == [pytest.approx(content_width(size))]


def test_without_a_keeper_of_the_client_the_shop_itself_is_named(journal: Journal, facts: ProgressFacts) -> None:
    assert reported(journal, facts).person is None
    shop = dataclasses.replace(facts.shop, owner="Yıldız", owner_phone="", phone="0216")
    person = reported(journal, dataclasses.replace(facts, shop=shop)).person
    assert person is not None
    assert (person.name, person.phone) == ("Yıldız", "0216")
