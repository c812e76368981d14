"""Reports that left the house: one frozen copy each, numbered without gaps being filled twice, addressed."""

import dataclasses
import datetime
import hashlib

import pytest

from db.commands.customers import CustomerDraft, add_customer
from db.commands.reports import ReportDraft, save_reports
from db.commands.unit import apply
from db.journal import Journal
from db.models import Attachment, Business, ReportRecord
from db.queries.timeline import EntrySource, timeline
from db.records import Channel, Language
from desktop.entry_titles import entry_title
from desktop.i18n import words

TO = datetime.date(2026, 11, 21)


@pytest.fixture
def draft(journal: Journal, now: datetime.datetime) -> ReportDraft:
    customer_id = add_customer(journal, CustomerDraft(name="Ayşe Yılmaz"), now).result
    assert customer_id
    return ReportDraft(customer_id, "2026-031", "Palto", "Ayşe.pdf", b"%PDF-31", TO.replace(day=1), TO)


def told(journal: Journal, customer_id: int) -> list[tuple[str, str]]:
    entries = timeline(journal, customer_id, limit=20).entries
    shown = [entry for entry in entries if entry.source is EntrySource.REPORT]
    return [(entry_title(entry, words(Language.EN)), entry.words) for entry in shown]


def test_a_report_that_was_saved_first_gains_the_addressee_when_it_is_mailed(
    journal: Journal, now: datetime.datetime, draft: ReportDraft
) -> None:
    first = save_reports(journal, [draft], now)
    assert told(journal, draft.customer_id) == [("Report made", "2026-031 · Palto")]
    mailed = dataclasses.replace(draft, sent_to="ayse@ornek.com.tr", sent_by=Channel.EMAIL)
    second = save_reports(journal, [mailed], now)
    assert second.result == first.result
    assert told(journal, draft.customer_id) == [("Report sent", "2026-031 · Palto · ayse@ornek.com.tr")]
    assert Attachment.select().count() == 1
    assert save_reports(journal, [draft], now).changes.rows == frozenset()  # saved again: still sent
    assert ReportRecord.get().sent_to == "ayse@ornek.com.tr"
    assert second.inverse is not None
    apply(journal, second.inverse, now)
    assert ReportRecord.get().sent_to == ""


def test_the_copy_is_the_file_and_its_digest(journal: Journal, now: datetime.datetime, draft: ReportDraft) -> None:
    save_reports(journal, [draft], now)
    kept = Attachment.get()
    assert bytes(kept.content) == draft.content
    assert kept.digest == hashlib.sha256(draft.content).hexdigest()
    assert (kept.file_name, kept.added_at) == ("Ayşe.pdf", now)


def test_the_next_report_never_takes_a_number_that_left(
    journal: Journal, now: datetime.datetime, draft: ReportDraft
) -> None:
    Business.update(next_report_number=31).execute()
    left = [
        dataclasses.replace(draft, number=f"2026-{number:03d}", content=f"%PDF-{number}".encode())
        for number in (31, 33)
    ]
    both = save_reports(journal, left, now)
    assert Business.get().next_report_number == 34
    assert ReportRecord.select().count() == 2
    assert both.inverse is not None
    apply(journal, both.inverse, now)
    assert ReportRecord.select().count() == 0
    assert Business.get().next_report_number == 31
