"""Papers that go out of the house hold nothing private: unique words planted everywhere are found on none of them."""

import base64
import datetime
import re
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer
from db.commands.jobs import JobDraft, StepDraft, add_job
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import (
    Business,
    Complaint,
    CustomerValue,
    Job,
    PostalAddress,
    Praise,
    Promise,
    Sensitivity,
    Step,
    Touch,
)
from db.queries.addresses import LeftOut
from db.records import Language
from desktop import i18n
from desktop.papers.orders import Order, Paper, PostWish, fulfil
from desktop.pdf.stocks import LabelSheet, Stock

Opened = Callable[[bytes], Any]
Printed = Any

NOW = datetime.datetime(2026, 11, 21, 9, 0, tzinfo=ZoneInfo("Europe/Istanbul"))
PRIVATE = [f"gizli{letter}" for letter in "abcdefghijklm"]


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """A shop with a secret in every private field."""
    with journals.create(tmp_path / "shop.hatir", now=NOW, name="Yıldız Terzi") as made:
        a, b, c, d, e, f, g, h, i, j, k, m, n = PRIVATE
        draft = CustomerDraft(
            name="Ayşe Yılmaz", given_name="Ayşe", family_name="Yılmaz", honorific="Hanım", notes=a, company=b,
            language=Language.TR,
        )  # fmt: skip
        ayse = add_customer(made, draft, NOW).result
        other = add_customer(made, CustomerDraft(name=f"{c} {d}"), NOW).result
        assert ayse
        Sensitivity.create(customer=ayse, words=e, noted_on=NOW.date())
        CustomerValue.create(customer=ayse, words=f, said=g, heard_on=NOW.date())
        touch = {"at": NOW, "on": NOW.date(), "logged_at": NOW}
        Touch.create(customer=ayse, words=h, **touch)
        Promise.create(customer=ayse, words=i, made_on=NOW.date(), shareable=False)
        Complaint.create(customer=ayse, words=j, remedy=k, heard_at=NOW)
        Praise.create(customer=ayse, words="Elinize sağlık, çok güzel oldu.", on=NOW.date(), praised="Zeynep")
        PostalAddress.create(customer=ayse, street="Bahariye Cd. 52", city="İstanbul", postcode="34710", label=m)
        job = JobDraft(ayse, "Kışlık palto", NOW.date(), needs="Ayakkabılarınız", note=n, steps=(StepDraft("Prova"),))
        add_job(made, job, NOW)
        add_job(made, JobDraft(other or 0, f"{c} {d}", NOW.date()), NOW)
        yield made


def everything_in(data: bytes) -> bytes:
    """Return a file with all that was compressed in it laid open."""
    opened = [data]
    for stream in re.findall(rb"[^d]stream\r?\n(.*?)endstream", data, re.DOTALL):
        packed = stream.strip()
        raw = base64.a85decode(packed[:-2]) if packed.endswith(b"~>") else stream
        opened.append(zlib.decompressobj().decompress(raw))
    assert len(opened) > 1, "nothing in the file could be laid open"
    return b"\n".join(opened)


@pytest.mark.parametrize("paper", [Paper.POSTER, Paper.JOB_SLIP, Paper.LABELS])
@pytest.mark.parametrize("language", Language)
def test_nothing_private_is_in_any_byte_of_a_paper_that_leaves(
    journal: Journal, opened: Opened, paper: Paper, language: Language
) -> None:
    job = Job.select(Job.id).order_by(Job.id).scalar()
    made = fulfil(Order(paper, job_id=job, post=PostWish("C5")), journal, NOW, i18n.words(language))
    printed = opened(made.pdf)
    whole = printed.whole + str(printed.said(printed.document.MetaDataField.Title)) + made.name
    inside = everything_in(made.pdf)
    for secret in PRIVATE:
        assert secret not in whole
        assert secret.encode() not in inside
        assert secret.encode("utf-16-be") not in inside
    for mark in ("müşteriye verilmez", "not for customers"):
        assert mark not in whole
    assert "Yıldız Terzi" in whole


def test_labels_begin_where_the_sheet_is_still_full_and_leave_out_who_has_no_address(
    journal: Journal, opened: Opened
) -> None:
    customer_id = None
    for number in range(30):
        customer_id = add_customer(journal, CustomerDraft(name=f"Müşteri {number:02d}"), NOW).result
        PostalAddress.create(
            customer=customer_id, street=f"<b>Ğüşiöç</b> Sk. {number}\n{'x' * 3000}", district="Kadıköy",
            city="İstanbul", postcode="34710", country="Türkiye",
        )  # fmt: skip
    PostalAddress.create(customer=customer_id, street="Yazlık", city="Bodrum")

    def printed(stock: str, start: int = 1, text: str = "") -> Printed:
        wish = PostWish(stock, start, text)
        made = fulfil(Order(Paper.LABELS, post=wish), journal, NOW, i18n.words(Language.TR))
        assert made == fulfil(Order(Paper.LABELS, post=wish), journal, NOW, i18n.words(Language.TR))
        assert made.left_out == LeftOut(no_address=0 if text else 1)
        return opened(made.pdf)

    assert [printed("A4_3X8").pages, printed("A4_3X8", 18).pages, printed("A4_3X8", 19).pages] == [2, 2, 3]
    assert [printed("LETTER_3X10").pages, printed("DL").pages] == [2, 31]
    first = printed("A4_2X7", 5, "Müşteri 07")
    assert first.lines(0)[0] == "Sayın Müşteri 07"
    assert "<b>Ğüşiöç</b> Sk. 7" in first.whole
    assert "34710 Kadıköy / İstanbul" in first.whole
    assert "Türkiye" not in first.whole
    assert "Bodrum" not in printed("C6").whole, "one letter each, to the first address"
    with pytest.raises(UserError) as refused:
        printed("DL", 1, "nobody")
    assert refused.value.problem is Problem.NOTHING_TO_PRINT


@pytest.mark.parametrize("stock", [stock for stock in Stock if isinstance(stock.value, LabelSheet)])
def test_every_label_lies_on_its_sheet_and_beside_the_others(stock: Stock) -> None:
    sheet = stock.value
    assert isinstance(sheet, LabelSheet)
    assert sheet.step_across >= sheet.width
    assert sheet.step_down >= sheet.height
    right = sheet.left + (sheet.across - 1) * sheet.step_across + sheet.width
    below = sheet.top + (sheet.down - 1) * sheet.step_down + sheet.height
    # The sheet lies in the middle: the room beyond the last label is that before the first.
    assert sheet.page[0] - right == pytest.approx(sheet.left, abs=1.0)
    assert sheet.page[1] - below == pytest.approx(sheet.top, abs=1.0)


def test_a_slip_speaks_the_clients_language_and_counts_the_steps_that_do_not_fit(
    journal: Journal, opened: Opened
) -> None:
    job = Job.select(Job.id).order_by(Job.id).scalar()
    said = opened(fulfil(Order(Paper.JOB_SLIP, job_id=job), journal, NOW, i18n.words(Language.EN)).pdf)
    assert said.whole.count("Sayın Ayşe Yılmaz") == 2
    assert said.whole.count("Kışlık palto") == 2
    assert "Ayakkabılarınız" in said.whole
    customer = Job.select(Job.customer).where(Job.id == job).scalar()
    steps = tuple(StepDraft(f"<b>Adım {number}</b> " + "x" * 400) for number in range(300))
    long = add_job(journal, JobDraft(customer, "Çok " * 200, NOW.date(), needs="y" * 5000, steps=steps), NOW).result
    first = fulfil(Order(Paper.JOB_SLIP, job_id=long or 0), journal, NOW, i18n.words(Language.TR)).pdf
    assert first == fulfil(Order(Paper.JOB_SLIP, job_id=long or 0), journal, NOW, i18n.words(Language.TR)).pdf
    printed = opened(first)
    assert printed.pages == 1
    assert "<b>Adım 0</b>" in printed.whole
    assert "tane daha" in printed.whole
    done = [step_id for (step_id,) in Step.select(Step.id).where(Step.job == long).limit(120).tuples()]
    Step.update(share=100).where(Step.id.in_(done)).execute()
    printed = opened(fulfil(Order(Paper.JOB_SLIP, job_id=long or 0), journal, NOW, i18n.words(Language.TR)).pdf)
    assert "120 adım bitti" in printed.whole  # what is left to do is what a slip is for
    assert "Adım 119" not in printed.whole
    assert "<b>Adım 120</b>" in printed.whole


def test_a_long_name_and_address_is_whole_on_every_label_and_envelope(journal: Journal, opened: Opened) -> None:
    name = "Muhammed Abdurrahman Hacıosmanoğulları-Karamustafazade"
    street = "Göztepe Mahallesi Bağdat Caddesi Tütüncü Mehmet Efendi Sokak Umut Apartmanı No: 123 Kat: 4 Daire: 17"
    whose = add_customer(journal, CustomerDraft(name=name), NOW).result
    PostalAddress.create(customer=whose, street=street, district="Kadıköy", city="İstanbul", postcode="34730")
    Business.update(street="Moda Cd. 14", district="Kadıköy", city="İstanbul").execute()
    for stock in Stock:
        wish = Order(Paper.LABELS, post=PostWish(stock.name), customer_ids=(whose or 0,))
        printed = opened(fulfil(wish, journal, NOW, i18n.words(Language.TR)).pdf)
        said = " ".join(printed.whole.split())
        assert name in said.replace("- ", "-"), stock
        assert street in said, stock
        assert "34730 Kadıköy / İstanbul" in said, stock
        assert ("Moda Cd. 14 Kadıköy / İstanbul" in said) is not isinstance(stock.value, LabelSheet)
