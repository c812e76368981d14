"""Small files of contacts, and taking them into a journal."""

import datetime
from typing import Any

from db.commands.customers import CustomerDraft, ReachDraft, add_customer
from db.exchange.importing import ImportResult, import_contacts
from db.exchange.parsed import ParsedFile
from db.exchange.vcard import read_vcards
from db.journal import Journal
from db.models import TABLES
from db.records import ReachKind

AYSE = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Yılmaz;Ayşe;Gül;;Hanım\nFN:Ayşe Gül Yılmaz\nNICKNAME:Aşko\n"
    "ORG:Terzi;Atölye\nTITLE:Usta\n"
    "TEL;TYPE=HOME:0212 555 00 00\nTEL;TYPE=CELL,PREF:0532 111 22 33\nTEL;TYPE=CELL:+905321112233\n"
    "EMAIL:ayse@example.com\nADR;TYPE=HOME:;;Gül Sk. 5;Kadıköy;İstanbul;34710;Türkiye\nURL:http://example.com\n"
    "X-TWITTER:@ayse\nBDAY:1980-05-04\nANNIVERSARY:2010-09-12\nCATEGORIES:VIP,Gelin\nNOTE:sütsüz kahve\n"
    "X-SPOUSE:Ali\nPHOTO;ENCODING=b:/9j/4AAQSkZJRgABAQAAAQABAAA=\nUID:ayse-1\nEND:VCARD\n"
)


def vcards(text: str, name: str = "a.vcf") -> ParsedFile:
    return read_vcards(text.encode(), name)


def take(journal: Journal, now: datetime.datetime, *texts: str, dry_run: bool = False) -> ImportResult:
    files = [vcards(text, f"{number}.vcf") for number, text in enumerate(texts)]
    return import_contacts(journal, files, now, dry_run=dry_run)


def counts(result: ImportResult) -> tuple[int, int, int]:
    return result.added, result.updated, result.unchanged


def everything() -> dict[str, list[tuple[object, ...]]]:
    return {table.__name__: sorted(table.select().tuples(), key=repr) for table in TABLES}


def known(journal: Journal, now: datetime.datetime, name: str, phone: str = "", **more: Any) -> int:
    reach = (ReachDraft(ReachKind.PHONE, phone),) if phone else ()
    result = add_customer(journal, CustomerDraft(name=name, **more), now, reach).result
    assert result
    return result
