"""A shop's own workbook: its customers on one sheet, their visits on another, a list of jokes on the third."""

import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from db.commands.shop import ProfileField, set_profile
from db.errors import Problem, UserError
from db.exchange.parsed import WarnedReason
from db.exchange.taking_in import read_files, take_in
from db.exchange.undoing import undo_imports
from db.journal import Journal
from db.models import ContactPoint, Customer, Touch
from db.records import TouchKind


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    book = Workbook()
    people = book.create_sheet("Müşteriler")
    for row in (("Ad", "Soyad", "Telefon"), ("Ayşe", "Yılmaz", "0532 111 22 33"), ("Ali", "Kaya", "0532 111 22 44")):
        people.append(row)
    visits = book.create_sheet("Ziyaretler")
    visits.append(("Müşteri", "Tarih", "Ne oldu", "Tür"))
    for day, name in enumerate(("Ayşe Yılmaz", "Ali Kaya", "Ayşe Yılmaz"), start=1):
        visits.append((name, f"2026-10-{day:02} 11:30", f"prova {day}", "ziyaret"))
    book.create_sheet("Fıkralar").append(("Temel bir gün",))
    book.remove(book["Sheet"])
    path = tmp_path / "defter.xlsx"
    book.save(path)
    return path


def test_people_and_their_visits_come_together_and_go_together(
    journal: Journal, now: datetime.datetime, workbook: Path
) -> None:
    read = read_files(journal, [workbook], now)
    assert [len(file.contacts) for file in read.contacts] == [2]
    assert read.touches_count == 3
    skipped = [item.params for item in read.contacts[0].warnings if item.reason is WarnedReason.SHEET_SKIPPED]
    assert skipped == [{"sheet": "Fıkralar"}]
    preview = take_in(journal, read, now, dry_run=True)
    assert (preview.contacts is not None, preview.touches, Customer.select().count()) == (True, None, 0)
    taken = take_in(journal, read, now)
    assert [result.added for result in taken.results] == [2, 3]
    assert {(touch.customer.name, touch.kind, touch.words) for touch in Touch.select()} == {
        ("Ayşe Yılmaz", TouchKind.VISIT.value, "prova 1"),
        ("Ali Kaya", TouchKind.VISIT.value, "prova 2"),
        ("Ayşe Yılmaz", TouchKind.VISIT.value, "prova 3"),
    }
    batches = [result.batch for result in taken.results if result.batch is not None]
    assert undo_imports(journal, batches, now).kept == 0
    assert (Customer.select().count(), Touch.select().count()) == (0, 0)


def test_what_is_left_out_of_a_workbook_is_named_with_its_sheet(
    journal: Journal, now: datetime.datetime, tmp_path: Path
) -> None:
    book = Workbook()
    rows = {
        "Eski": (("Ad Soyad", "Telefon", "Not"), (None, None, "kimdi bu?"), ("Ayşe Yılmaz", "0532 111 22 33", None)),
        "Yeni": (("Ad Soyad", "Telefon", "Not"), ("Ali Kaya", "0532 111 22 44", None), (None, None, "kimdi bu?")),
        "Toptan": (("Ad Soyad", "Telefon", "Not"), ("Ali Kaya", "0532 111 22 44", None)),
        "Ziyaretler": (("Müşteri", "Tarih", "Ne oldu"), ("Ali Kaya", "31.02.2026", "prova"), ("Ali", "yarın", "prova")),
    }
    for name, lines in rows.items():
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append(line)
    book.remove(book["Sheet"])
    path = tmp_path / "defter.xlsx"
    book.save(path)
    read = read_files(journal, [path], now)
    taken = take_in(journal, read, now)
    assert taken.contacts is not None
    assert taken.contacts.added == 2  # Ali stands in two sheets, word for word
    told = [(item.sheet, item.line) for result in taken.results for item in result.left_out]
    assert told == [("Eski", 2), ("Yeni", 3), ("Ziyaretler", 2), ("Ziyaretler", 3)]
    del book["Eski"], book["Ziyaretler"], book["Toptan"]
    book.save(path)
    alone = read_files(journal, [path], now)
    assert [(item.sheet, item.line) for file in alone.contacts for item in file.left_out] == [("", 3)]


def test_a_file_of_visits_alone_is_taken_in_and_one_of_neither_is_told(
    journal: Journal, now: datetime.datetime, tmp_path: Path
) -> None:
    visits, shopping = tmp_path / "ziyaret.csv", tmp_path / "pazar.csv"
    visits.write_text("Müşteri;Tarih;Tür\nAyşe Yılmaz;01.09.2026 10:30;ziyaret\n", encoding="utf-8")
    shopping.write_text("iplik\ndüğme\n", encoding="utf-8")
    read = read_files(journal, [visits], now)
    assert (read.contacts, read.touches_count) == ((), 1)
    preview = take_in(journal, read, now, dry_run=True)
    assert (preview.contacts, [result.added for result in preview.results]) == (None, [1])
    with pytest.raises(UserError) as caught:
        read_files(journal, [shopping], now)
    assert caught.value.problem in {Problem.IMPORT_NO_HEADER, Problem.IMPORT_NO_CONTACTS}


def test_numbers_are_read_as_they_are_written_in_the_shop_s_country(
    journal: Journal, now: datetime.datetime, tmp_path: Path
) -> None:
    set_profile(journal, ProfileField.REGION, "GB", now)
    path = tmp_path / "dogs.csv"
    path.write_text("First name,Mobile\nMegan,07911 123456\n", encoding="utf-8")
    take_in(journal, read_files(journal, [path], now), now)
    assert [point.normal for point in ContactPoint.select()] == ["+447911123456"]


def test_a_name_too_long_for_its_column_is_the_same_person_the_second_time(
    journal: Journal, now: datetime.datetime, tmp_path: Path
) -> None:
    path = tmp_path / "long.vcf"
    path.write_text(f"BEGIN:VCARD\nVERSION:3.0\nFN:{'Ayşe ' * 200}\nTEL:0532 111 22 33\nEND:VCARD\n", encoding="utf-8")
    for added in (1, 0):
        taken = take_in(journal, read_files(journal, [path], now), now)
        assert [result.added for result in taken.results] == [added]
