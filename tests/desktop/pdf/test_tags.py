"""What a screen reader is told of a report: headings, paragraphs and figures in the order they are read."""

import dataclasses
import re
import zlib

from desktop.drawing import Drawing
from desktop.pdf.content import JobChart, JobSteps, ProgressReport, Step
from desktop.pdf.progress_report import progress_report


def streams(pdf: bytes) -> list[bytes]:
    """Return the drawing operators of every page, in order; pages alone are marked."""
    packed = re.findall(rb"stream\r?\n(.*?)\r?\n?endstream", pdf, re.DOTALL)
    opened = [zlib.decompressobj().decompress(stream) for stream in packed]
    return [stream for stream in opened if b" BDC" in stream]


def elements(pdf: bytes) -> list[tuple[str, str]]:
    """Return type and alternative text of each element, in the order they are read."""
    kids = re.search(rb"/S/Document[^\[]*\[([^\]]*)\]", pdf)
    assert kids is not None
    found: list[tuple[str, str]] = []
    for number in re.findall(rb"(\d+) 0 R", kids[1]):
        body = re.search(rb"\n" + number + rb" 0 obj\n(.*?)\nendobj", pdf, re.DOTALL)
        assert body is not None
        kind, alt = re.search(rb"/S/(\w+)", body[1]), re.search(rb"/Alt <feff(\w+)>", body[1])
        assert kind is not None
        found.append((kind[1].decode(), bytes.fromhex(alt[1].decode()).decode("utf-16-be") if alt else ""))
    return found


def test_headings_paragraphs_and_figures_are_told_in_their_order(report: ProgressReport) -> None:
    chart = JobChart("", Drawing(500, 100, (), "Yüzde altmışı yapıldı"))
    pdf = progress_report(dataclasses.replace(report, work_done=(chart,)))
    assert b"/Marked true" in pdf
    told = elements(pdf)
    kinds = [kind for kind, _ in told]
    assert kinds.count("H1") == 1
    assert kinds.count("H2") == 6
    assert ("Figure", "Yüzde altmışı yapıldı") in told
    assert kinds.index("H1") < kinds.index("H2") < kinds.index("Figure")


def test_everything_on_every_page_is_an_element_or_decoration(report: ProgressReport) -> None:
    steps = tuple(Step(f"Adım {number}", number % 2, "25 Kas", "sırada") for number in range(90))
    pdf = progress_report(dataclasses.replace(report, jobs=(JobSteps("", steps),)))
    pages = streams(pdf)
    assert len(pages) == 4
    for page in pages:
        depth, marks = 0, 0
        for line in page.decode("latin-1").replace("BDC", "BDC\n").splitlines():
            begins = line.rstrip().endswith(("BDC", "BMC"))
            depth += begins - line.strip().startswith("EMC")
            marks += "/MCID" in line
            assert depth in (0, 1)
            drawing = re.search(r"(?:^|\s)(?:Tj|TJ|f|f\*|S|B|Do)\s*$", line)
            assert depth == 1 or drawing is None, line
        assert (depth, marks > 0) == (0, True)
    assert sum(page.count(b"/MCID") for page in pages) == len(elements(pdf))
