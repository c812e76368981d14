"""A file, a draft, a sheet of paper: whole, addressed, and never half written."""

import email
import email.message
import email.policy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from desktop.pages.reports import printing
from desktop.pages.reports.email_draft import email_draft
from desktop.pdf.content import Headings, PageSize, ProgressReport, Shop
from desktop.pdf.progress_report import progress_report


def body(read: email.message.EmailMessage) -> str:
    part = read.get_body()
    assert part is not None
    return part.get_content()


@pytest.fixture
def two_pages() -> bytes:
    import datetime

    return progress_report(
        ProgressReport(
            PageSize.A4,
            "tr-TR",
            "Rapor 1",
            datetime.date(2026, 11, 21),
            "21 Kasım",
            "Başlık",
            "Ayşe",
            "",
            Shop("Yıldız", ""),
            Headings("a", "b", "c", "d", "e", "f", "g"),
            next_steps=tuple(f"satır {number}" for number in range(60)),
        )
    )


def test_a_draft_opens_for_writing_with_the_report_attached() -> None:
    draft = email_draft("ayse@ornek.com.tr", "Palto: nasıl ilerliyor", "Ayşe Hanım,\n\nşöyle.", "Ayşe 1.pdf", b"%PDF-x")
    read = email.message_from_bytes(draft, policy=email.policy.default)
    assert read["X-Unsent"] == "1"
    assert read["To"] == "ayse@ornek.com.tr"
    assert read["Subject"] == "Palto: nasıl ilerliyor"
    assert body(read).splitlines() == ["Ayşe Hanım,", "", "şöyle."]
    (attached,) = read.iter_attachments()
    assert attached.get_filename() == "Ayşe 1.pdf"
    assert attached.get_content() == b"%PDF-x"
    assert draft == email_draft(
        "ayse@ornek.com.tr", "Palto: nasıl ilerliyor", "Ayşe Hanım,\n\nşöyle.", "Ayşe 1.pdf", b"%PDF-x"
    )


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=80))
def test_no_text_can_smuggle_a_header_into_a_draft(text: str) -> None:
    draft = email_draft(f"a@b.tr\r\nBcc: x@y.tr{text}", f"konu\nBcc: x@y.tr {text}", text, f"{text}.pdf", b"x")
    read = email.message_from_bytes(draft, policy=email.policy.default)
    assert read["Bcc"] is None
    assert len(list(read.iter_attachments())) == 1


@pytest.mark.parametrize(("first", "last", "expected"), [(0, 0, 2), (2, 2, 1)])
def test_pages_are_put_on_the_printer_one_by_one(
    qapp: QApplication, tmp_path: Path, two_pages: bytes, first: int, last: int, expected: int
) -> None:
    printer = printing.printer_for(PageSize.A4.value)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    if first:
        printer.setFromTo(first, last)
    pages = printing.pictures(two_pages)
    assert [page.width() for page in pages] == [2480, 2480]
    press = printing.Press(printer)
    press.put(pages)
    press.close()
    document = QPdfDocument()
    document.load(str(tmp_path / "out.pdf"))
    assert document.pageCount() == expected
    assert document.pagePointSize(0).width() == pytest.approx(595, abs=1)
    document.close()


def test_a_draft_keeps_to_the_rules_mail_programs_read_by() -> None:
    """RFC 5322 and 2045: CRLF, ASCII, short lines, one text part and one named attachment, ready to be sent."""
    name = f"{'Şükriye Gülümser Yıldırımoğlu ' * 3}2026-031.pdf"
    draft = email_draft(
        "ayse@ornek.com.tr",
        "Kışlık palto: nasıl ilerliyor " * 6,
        "Ayşe Hanım,\n\n" + "ş" * 500,
        name,
        b"%PDF-\r\n\x00\xff" * 400,
    )
    assert draft.startswith(b"X-Unsent: 1\r\n")
    assert draft.isascii()
    assert b"\n" not in draft.replace(b"\r\n", b"")
    assert max(map(len, draft.split(b"\r\n"))) <= 998
    head, _, rest = draft.partition(b"\r\n\r\n")
    assert max(map(len, head.split(b"\r\n"))) <= 78
    boundary = b"--=_hatir_report_="
    assert rest.count(boundary) == 3  # before the text, before the file, at the end
    read = email.message_from_bytes(draft, policy=email.policy.default)
    assert read.get_content_type() == "multipart/mixed"
    assert not read.defects
    assert not any(part.defects for part in read.walk())
    text, file = read.iter_parts()
    assert (text.get_content_type(), text.get_content_charset()) == ("text/plain", "utf-8")
    assert (file.get_content_type(), file.get_content_disposition()) == ("application/pdf", "attachment")
    assert file.get_filename() == " ".join(name.split())
    assert file.get_content() == b"%PDF-\r\n\x00\xff" * 400
