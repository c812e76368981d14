"""Ten reports as different as a shop's are: each is whole, and every Turkish letter in it can be found again."""

import dataclasses
import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image

from desktop import plain_svg
from desktop.drawing import Drawing, Outline, Shape, Verb, Words
from desktop.faces import Face
from desktop.legible import MISSING
from desktop.pdf.content import (
    Headings,
    JobChart,
    JobSteps,
    KeyFigure,
    PageSize,
    ProgressReport,
    PromiseLine,
    Shop,
    Step,
    TalkLine,
)
from desktop.pdf.progress_report import opening, progress_report
from desktop.prose import Prose, prose

Opened = Callable[[bytes], Any]
LETTERS = "Pijamalı hasta yağız şoföre çabucak güvendi · ÂÎÛ âîû ÇĞIİÖŞÜ çğıiöşü ₺1.250,00"
SIGN = (Verb.MOVE, Verb.LINE, Verb.LINE, Verb.CLOSE)
OUTLINES = plain_svg.write(
    Drawing(120, 60, (Shape(Outline(SIGN, (0, 0, 120, 0, 60, 60)), (0.1, 0.2, 0.4, 1.0), None),))
)
CHART = JobChart(
    "",
    Drawing(
        510,
        102,
        (
            Shape(Outline(SIGN, (0, 20, 510, 20, 510, 60)), (0.9, 0.8, 0.8, 1.0), None),
            Words(0, 4, "2 Kas · %8", Face.SANS, 10, (0.4, 0.4, 0.4, 1.0)),
        ),
        "Grafik",
    ),
)


def photo() -> bytes:
    file = io.BytesIO()
    Image.radial_gradient("L").convert("RGB").save(file, "JPEG")
    return file.getvalue()


def steps(count: int) -> tuple[Step, ...]:
    return tuple(Step(f"{number}. adım: ölçü, kesim ve dikiş", 0.5, "12 Kas", "bitti") for number in range(count))


def english(report: ProgressReport) -> ProgressReport:
    words = Headings(
        progress="Progress",
        work_done="Work done, week by week",
        promises="What we promised you",
        talks="What we talked about",
        next_steps="What comes next",
        needs="What we need from you",
        continued="continued",
    )
    return dataclasses.replace(report, language="en-GB", title="Winter coat", headings=words)


def with_logo(report: ProgressReport, logo: bytes, accent: str) -> ProgressReport:
    return dataclasses.replace(report, shop=dataclasses.replace(report.shop, logo=logo, accent=accent))


def long(report: ProgressReport) -> ProgressReport:
    note = ("Kolların boyunu konuştuk, düğmeleri birlikte seçtik. " * 100)[:5_000]
    talks = tuple(TalkLine(f"{number % 28 + 1} Kas", note) for number in range(40))
    return dataclasses.replace(report, jobs=(JobSteps("", steps(300)),), talks=talks)


def bare(report: ProgressReport) -> ProgressReport:
    return dataclasses.replace(report, letter=(), figures=(), jobs=(), talks=(), next_steps=(), needs=(), person=None)


REPORTS: dict[str, Callable[[ProgressReport], ProgressReport]] = {
    "Turkish": lambda report: report,
    "English": english,
    "short": bare,
    "with a photo": lambda report: with_logo(report, photo(), "#2e6e62"),
    "with outlines": lambda report: with_logo(english(report), OUTLINES, "#1f3a5f"),
    "on Letter": lambda report: dataclasses.replace(with_logo(report, OUTLINES, ""), page_size=PageSize.LETTER),
    "of forty pages": long,
    "of forty pages on Letter": lambda report: dataclasses.replace(english(long(report)), page_size=PageSize.LETTER),
    "of three jobs": lambda report: dataclasses.replace(
        report, jobs=tuple(JobSteps(title, steps(4)) for title in ("Palto", "Etek", "Perde")), work_done=(CHART,) * 3
    ),
    "of a firm": lambda report: dataclasses.replace(
        report,
        shop=Shop("Şükrü Çığlıoğlu & Oğulları Terzihanesi ve Kumaş Ticaret Limited Şirketi", "Moda Cd. 14"),
        letter=tuple(prose("**{words}** " * 8, words="Sayın yetkili, işiniz sürüyor.") for _ in range(3)),
        figures=(KeyFigure("4 Şub 2027", "hazır olacağı gün"),) * 3,
    ),
}


@pytest.mark.parametrize("name", REPORTS)
def test_every_turkish_letter_is_found_in_each_report(opened: Opened, report: ProgressReport, name: str) -> None:
    changed = REPORTS[name](report)
    changed = dataclasses.replace(changed, promises=(*changed.promises, PromiseLine(LETTERS, "tutuldu ✓")))
    data = progress_report(changed)
    printed = opened(data)
    whole = " ".join(printed.whole.split())
    assert LETTERS in whole
    assert MISSING not in whole
    assert (printed.pages >= 40) is ("forty" in name)
    assert whole.count(f"/ {printed.pages}") >= printed.pages
    heading = changed.headings.promises
    assert sum(line == heading for page in range(printed.pages) for line in printed.lines(page)) == 1
    if "outlines" in name:
        assert b"/Subtype /Image" not in data


@pytest.mark.parametrize("lines", range(20, 34))
def test_no_page_is_turned_for_a_few_lines(opened: Opened, report: ProgressReport, lines: int) -> None:
    """What nearly fits is set closer; what does not fills a good part of the next page, or cannot be helped."""
    longer = dataclasses.replace(
        report, promises=tuple(PromiseLine(f"{number}. söz", "tutuldu ✓") for number in range(lines)), work_done=()
    )
    last = opened(progress_report(longer))
    assert last.pages == 1 or (last.pages == 2 and len(last.lines(1)) > 6)


def test_the_bars_of_several_jobs_stand_below_each_other(report: ProgressReport) -> None:
    from desktop.pdf.rows import Ruled, columns_of
    from desktop.pdf.type import Setting
    from desktop.tokens import Ground, theme

    setting = Setting(Face.SANS, 11, 15, "#000000")
    ruled = Ruled(setting, setting, theme(Ground.LIGHT), 500, 4)
    near, far = Step("", 0, "2 Eki", "bitti"), Step("", 0, "20 Oca 2027", "sürüyor")
    assert columns_of([near, far], ruled) == columns_of([far], ruled) != columns_of([near], ruled)
    assert report.jobs


@pytest.mark.parametrize("name", ["of forty pages", "of three jobs", "of a firm"])
def test_an_opening_is_the_first_page_of_the_whole(opened: Opened, report: ProgressReport, name: str) -> None:
    notes = tuple(TalkLine("3 Kas", "Bir uzun görüşme. " * 150) for _ in range(12))
    longer = dataclasses.replace(REPORTS[name](report), talks=notes)
    whole = opened(progress_report(longer))
    beginning = opened(opening(longer, whole.pages))
    assert beginning.pages < whole.pages
    assert beginning.lines(0) == whole.lines(0)
    assert beginning.picture(0) == whole.picture(0)


def test_a_letter_alone_is_a_report(opened: Opened, report: ProgressReport) -> None:
    letter = dataclasses.replace(bare(report), promises=(), letter=(Prose(()), prose("Yalnız bir selam.")))
    assert "Yalnız bir selam." in opened(progress_report(letter)).whole
