"""The paper a client gets: complete, readable, the same every time, whatever was typed into the journal."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtPdf import QPdfDocument

from desktop.drawing import Drawing, Outline, Shape, Verb, Words
from desktop.faces import Face
from desktop.legible import MISSING
from desktop.pdf.content import (
    JobChart,
    JobSteps,
    KeyFigure,
    PageSize,
    Person,
    ProgressReport,
    PromiseLine,
    Shop,
    Step,
    TalkLine,
)
from desktop.pdf.progress_report import progress_report
from desktop.prose import Prose, Run

Opened = Callable[[bytes], Any]
HOSTILE = (
    "<b>kalın</b> & <i>yatık",
    "</para><para>",
    "&amp; &lt; ]]>",
    "%s {name} $x$ \\n",
    "\x00\x07\ud800\u202eters",
    "שלום 😀 👨‍👩‍👧",
    "\n\n\nsatır\r\nsatır",
    "a" * 3_000,
    "   ",
    "",
)


def everywhere(report: ProgressReport, text: str) -> ProgressReport:
    """Return the report with a text in every place somebody could have typed it."""
    return dataclasses.replace(
        report,
        title=text,
        for_line=text,
        subject=text,
        number=text[:40],
        shop=Shop(text, text, text),
        letter=(Prose((Run(text), Run(text, strong=True))), Prose((Run(text),))),
        figures=(KeyFigure(text, text),) * 3,
        jobs=(JobSteps(text, (Step(text, 0.5, text, text),)),),
        promises=(PromiseLine(text, text),),
        talks=(TalkLine(text, text),),
        next_steps=(text,),
        needs=(text,),
        person=Person("Kişiniz:", text, text),
    )


def test_every_part_is_on_the_paper_in_the_order_it_is_read(opened: Opened, report: ProgressReport) -> None:
    printed = opened(progress_report(report))
    assert printed.pages == 1
    expected = (
        "Yıldız Terzi",
        "Moda Cd. 14, Kadıköy · 0216 555 00 14",
        "21 Kasım 2026",
        "Rapor 2026-031",
        "Paltonuz nasıl ilerliyor",
        "önceden haber",
        "%60",
        "tutulan söz",
        "Kumaş ve kalıp",
        "12 Kas",
        "bitti",
        "Önceden aramak",
        "tutuldu ✓",
        "Düğmeleri birlikte seçtik.",
        "Prova: 25 Kasım Çarşamba",
        "Provaya ayakkabınızla gelin.",
        "Sizinle ilgilenen: Zeynep · 0532 555 00 14",
        "1 / 1",
    )
    assert [part for part in expected if part not in printed.whole] == []
    headings = dataclasses.astuple(report.headings)
    shown = [heading for heading in headings if heading not in (report.headings.work_done, "devamı")]
    assert [printed.whole.index(heading) for heading in shown] == sorted(map(printed.whole.index, shown))


def test_every_turkish_letter_and_the_lira_can_be_found_in_the_file(opened: Opened, report: ProgressReport) -> None:
    letters = "ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ abcçdefgğhıijklmnoöprsştuüvyz âîû ₺1.250,00 “alıntı” – …"
    printed = opened(progress_report(dataclasses.replace(report, title=letters, needs=(letters,))))
    assert printed.whole.replace("\n", " ").count(letters) == 2
    assert MISSING not in printed.whole


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_was_typed_is_printed_as_text(opened: Opened, report: ProgressReport, text: str) -> None:
    printed = opened(progress_report(everywhere(report, text)))
    assert "■" not in printed.whole
    if "<" in text or "&" in text:
        assert text in printed.whole.replace("\n", " ")


def test_what_the_fonts_lack_is_seen_to_be_missing(opened: Opened, report: ProgressReport) -> None:
    printed = opened(progress_report(dataclasses.replace(report, title="Şule שלום 😀", needs=("Ω Ж ❤️ 漢",))))
    assert f"Şule {MISSING * 4} {MISSING}" in printed.whole
    assert f"Ω Ж ❤ {MISSING}" in printed.whole


def test_a_word_of_ten_thousand_letters_is_broken_and_nothing_of_it_is_lost(
    opened: Opened, report: ProgressReport
) -> None:
    printed = opened(progress_report(dataclasses.replace(report, needs=("ş" * 10_000,))))
    assert printed.pages > 1
    assert printed.whole.count("ş") >= 10_000


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(text=st.text(max_size=300))
def test_no_text_at_all_keeps_a_report_from_being_made(opened: Opened, report: ProgressReport, text: str) -> None:
    data = progress_report(everywhere(report, text))
    assert data.startswith(b"%PDF-")
    assert opened(data).pages >= 1


def test_the_same_report_gives_the_same_bytes_whatever_was_printed_before(report: ProgressReport) -> None:
    first = progress_report(report)
    progress_report(everywhere(report, "başka bir şey, xyz"))
    assert progress_report(report) == first


def test_three_hundred_steps_are_all_there_under_a_repeated_heading(opened: Opened, report: ProgressReport) -> None:
    steps = tuple(Step(f"Adım {number:03d}.", number % 3 / 2, "25 Kas Çar", "sırada") for number in range(300))
    printed = opened(progress_report(dataclasses.replace(report, jobs=(JobSteps("Perdeler", steps),))))
    whole = printed.whole
    assert [number for number in range(300) if whole.count(f"Adım {number:03d}.") != 1] == []
    for page in range(printed.pages):
        assert f"{page + 1} / {printed.pages}" in printed.text(page)
        if page and "Adım" in printed.text(page):
            assert "İlerleme · Perdeler · devamı" in printed.text(page)
            assert "Yıldız Terzi" in printed.text(page)
            assert "Rapor 2026-031" in printed.text(page)


@pytest.mark.parametrize("before", range(14, 34))
def test_a_heading_never_stands_alone_at_the_foot_of_a_page(
    opened: Opened, report: ProgressReport, before: int
) -> None:
    bare = dataclasses.replace(report, letter=(), figures=(), jobs=(), promises=(), talks=(), person=None)
    lines = tuple(f"satır {number}" for number in range(before))
    printed = opened(progress_report(dataclasses.replace(bare, next_steps=lines, needs=("bir", "iki"))))
    (page,) = [page for page in range(printed.pages) if report.headings.needs in printed.text(page)]
    assert {"bir", "iki"} <= set(printed.lines(page))


def test_a_note_longer_than_a_page_goes_on_over_the_next_one(opened: Opened, report: ProgressReport) -> None:
    note = " ".join(f"söz{number}" for number in range(1500))
    printed = opened(progress_report(dataclasses.replace(report, talks=(TalkLine("3 Kas", note),))))
    assert printed.pages >= 2
    words = printed.whole.split()
    assert [f"söz{number}" for number in range(1500) if f"söz{number}" not in words] == []
    assert words.count("söz700") == 1


def test_a_title_a_little_too_long_is_set_smaller_rather_than_broken(opened: Opened, report: ProgressReport) -> None:
    title = "Kışlık manto, boyu uzatılıyor: nasıl ilerliyor"
    assert title in opened(progress_report(dataclasses.replace(report, title=title))).lines(0)
    longer = f"{title} ve ne zaman hazır"
    assert longer not in opened(progress_report(dataclasses.replace(report, title=longer))).lines(0)


def test_a_part_that_is_empty_has_no_heading(opened: Opened, report: ProgressReport) -> None:
    bare = dataclasses.replace(
        report, letter=(), figures=(), jobs=(JobSteps("", ()),), promises=(), talks=(), next_steps=(), needs=()
    )
    printed = opened(progress_report(bare))
    assert [heading for heading in dataclasses.astuple(report.headings) if heading in printed.whole] == []
    assert printed.bookmarks() == []


def test_the_file_says_what_it_is_in_which_language_and_from_when(opened: Opened, report: ProgressReport) -> None:
    data = progress_report(report)
    printed = opened(data)
    field = QPdfDocument.MetaDataField
    assert printed.said(field.Title) == "Paltonuz nasıl ilerliyor"
    assert printed.said(field.Author) == "Yıldız Terzi"
    assert printed.said(field.Subject) == "Gelişim raporu"
    assert b"/Lang (tr-TR)" in data
    assert b"D:20261121" in data
    assert printed.bookmarks() == [
        "İlerleme",
        "Verdiğimiz sözler",
        "Konuştuklarımız",
        "Sırada ne var",
        "Sizden ne bekliyoruz",
    ]


def test_only_our_own_fonts_are_used_and_all_are_embedded(report: ProgressReport) -> None:
    data = progress_report(report)
    assert data.count(b"/FontFile2") == data.count(b"/Type /FontDescriptor") == 3
    assert b"Helvetica" not in data
    assert len(data) <= 60_000


@pytest.mark.parametrize("size", list(PageSize))
def test_the_page_is_of_the_size_that_was_asked_for(opened: Opened, report: ProgressReport, size: PageSize) -> None:
    printed = opened(progress_report(dataclasses.replace(report, page_size=size)))
    assert (printed.document.pagePointSize(0).width(), printed.document.pagePointSize(0).height()) == pytest.approx(
        size.value, abs=0.01
    )


def test_a_chart_is_printed_as_vectors_with_words_that_can_be_found(opened: Opened, report: ProgressReport) -> None:
    red = (1.0, 0.0, 0.0, 1.0)
    square = Outline((Verb.MOVE, Verb.LINE, Verb.LINE, Verb.LINE, Verb.CLOSE), (0, 0, 500, 0, 500, 60, 0, 60))
    words = Words(10, 20, "16 Kas · %48", Face.SANS, 9, (0.0, 0.0, 0.0, 1.0))
    chart = Drawing(500, 118, (Shape(square, red, None), words), "İşin yüzde kırk sekizi yapıldı")
    data = progress_report(dataclasses.replace(report, work_done=(JobChart("", chart),)))
    printed = opened(data)
    assert "16 Kas · %48" in printed.whole
    assert report.headings.work_done in printed.bookmarks()
    assert b"/Subtype /Image" not in data
    picture = printed.picture()
    reds = sum(picture.pixelColor(300, y).name() == "#ff0000" for y in range(picture.height()))
    assert reds == pytest.approx(60, abs=1)
