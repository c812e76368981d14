"""One door for files: what they are is seen by their content; what cannot be read is refused in a word."""

import datetime
import io
import zipfile
from pathlib import Path

import hypothesis.strategies as st
import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl.styles import PatternFill

from db.errors import Problem, UserError
from db.exchange import workbook
from db.exchange.parsed import FileKind, LeftOutReason, WarnedReason
from db.exchange.reading import read_contacts


def refused(path: Path) -> Problem:
    with pytest.raises(UserError) as caught:
        read_contacts(path)
    assert caught.value.params["path"] == path
    return caught.value.problem


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("name", ["a.vcf", "a.csv", "a.txt", "a"])
def test_a_vcard_is_one_under_every_name(tmp_path: Path, name: str) -> None:
    found = read_contacts(written(tmp_path / name, b"BEGIN:VCARD\nFN:A\nEND:VCARD\n"))
    assert (found.kind, len(found.contacts), found.file) == (FileKind.VCARD, 1, name)


def test_a_vcard_in_utf16_is_one(tmp_path: Path) -> None:
    found = read_contacts(written(tmp_path / "a.vcf", "BEGIN:VCARD\r\nFN:Işıl\r\nEND:VCARD\r\n".encode("utf-16")))
    assert found.contacts[0].formatted_name == "Işıl"


def test_a_list_that_only_speaks_of_vcards_is_a_list(tmp_path: Path) -> None:
    found = read_contacts(written(tmp_path / "a.vcf", "Ad Soyad;Tel;Not\nAyşe;5321112233;BEGIN:VCARD\n".encode()))
    assert found.kind is FileKind.CSV


def test_a_table_saved_under_excels_old_name_is_read(tmp_path: Path) -> None:
    found = read_contacts(written(tmp_path / "a.xls", "Ad Soyad\tTelefon\nAyşe\t5321112233\n".encode("utf-16")))
    assert len(found.contacts) == 1


def test_what_is_not_there_is_missing(tmp_path: Path) -> None:
    assert refused(tmp_path / "yok.vcf") is Problem.FILE_MISSING


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert refused(tmp_path) is Problem.FILE_IS_DIRECTORY


@pytest.mark.parametrize("content", [b"", b"\n\n  \r\n", b"\x00\x00\x00"])
def test_a_file_without_anything_in_it_is_empty(tmp_path: Path, content: bytes) -> None:
    assert refused(written(tmp_path / "a.vcf", content)) is Problem.FILE_EMPTY


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n....", b"\xff\xd8\xff\xe0....", b"SQLite format 3\x00", b"GIF89a",
        b"<!DOCTYPE html><html></html>", b"<?xml version='1.0'?><a/>", b"BEGIN:VCALENDAR\nEND:VCALENDAR\n",
        bytes(range(256)) * 8, b"\x1f\x8b\x08\x00", b"{\\rtf1 x}",
    ],
)  # fmt: skip
def test_other_files_are_refused(tmp_path: Path, content: bytes) -> None:
    assert refused(written(tmp_path / "a.csv", content)) is Problem.IMPORT_UNKNOWN_FORMAT


def test_an_archive_is_no_workbook(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("a.txt", "x")
    assert refused(tmp_path / "a.xlsx") is Problem.IMPORT_UNKNOWN_FORMAT


def test_an_old_workbook_and_a_locked_one_are_told_apart(tmp_path: Path) -> None:
    start = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600
    assert refused(written(tmp_path / "a.xls", start)) is Problem.IMPORT_OLD_EXCEL
    locked = start + "EncryptedPackage".encode("utf-16-le")
    assert refused(written(tmp_path / "a.xlsx", locked)) is Problem.IMPORT_PASSWORD


def a_workbook(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Müşteriler"
    sheet.append(["MÜŞTERİ LİSTESİ"])
    sheet.merge_cells("A1:D1")
    sheet.append([])
    sheet.append(["Sıra", "Ad Soyad", "Telefon", "Doğum Tarihi", "Tutar"])
    sheet.append([1, "İbrahim Çağlar", 5321112233, datetime.datetime(1981, 5, 19), "=150*2"])  # noqa: DTZ001 - a sheet knows no zones
    sheet.append([2, "Ayşe Şahin", 5332223344.0, 29710, 12.5])
    sheet.append([3, "#N/A", "#REF!", None, None])
    sheet.append(["Toplam", None, None, None, "=SUM(E4:E5)"])
    sheet.row_dimensions[5].hidden = True
    sheet["B4"].fill = PatternFill("solid", fgColor="FFFF00")
    visits = book.create_sheet("Ziyaretler")
    visits.append(["Müşteri", "Tarih", "Tür"])
    visits.append(["İbrahim Çağlar", "01.02.2024", "ziyaret"])
    secret = book.create_sheet("Gizli")
    secret.append(["Ad Soyad", "Telefon"])
    secret.append(["Kimse", "5550000000"])
    secret.sheet_state = "hidden"
    book.save(path)
    return path


def test_a_workbook_is_read_as_it_is_meant(tmp_path: Path) -> None:
    found = read_contacts(a_workbook(tmp_path / "liste.xlsx"))
    assert found.kind is FileKind.XLSX
    assert [(card.formatted_name, card.phones[0].text, str(card.birthday)) for card in found.contacts] == [
        ("İbrahim Çağlar", "5321112233", "1981-05-19"),
        ("Ayşe Şahin", "5332223344", "1981-05-04"),
    ]
    assert [(item.sheet, item.line, item.reason) for item in found.left_out] == [
        ("Müşteriler", 6, LeftOutReason.NO_NAME),
        ("Müşteriler", 7, LeftOutReason.TOTAL_ROW),
    ]
    assert {card.sheet for card in found.contacts} == {"Müşteriler"}
    assert [(item.reason, dict(item.params)) for item in found.warnings] == [
        (WarnedReason.FORMULA_WITHOUT_VALUE, {"column": "Tutar"}),
        (WarnedReason.SHEET_SKIPPED, {"sheet": "Ziyaretler"}),
        (WarnedReason.SHEET_HIDDEN, {"sheet": "Gizli"}),
    ]


def test_a_workbook_of_visits_holds_no_contacts(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Müşteri", "Tarih", "Tür"])
    sheet.append(["Ayşe", "01.02.2024", "ziyaret"])
    book.save(tmp_path / "a.xlsx")
    assert refused(tmp_path / "a.xlsx") is Problem.IMPORT_NO_CONTACTS


def test_a_damaged_workbook_is_refused(tmp_path: Path) -> None:
    whole = a_workbook(tmp_path / "a.xlsx").read_bytes()
    assert refused(written(tmp_path / "b.xlsx", whole[: len(whole) // 2])) is Problem.FILE_UNREADABLE
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            target.writestr(name, b"<worksheet" if "sheet1" in name else source.read(name))
    assert refused(written(tmp_path / "c.xlsx", buffer.getvalue())) is Problem.FILE_UNREADABLE


def test_a_workbook_that_would_unpack_to_a_monster_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = a_workbook(tmp_path / "a.xlsx")
    monkeypatch.setattr(workbook, "_LARGEST_UNPACKED", 100)
    assert refused(path) is Problem.IMPORT_TOO_LARGE


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"BEGIN:VCARD\n", b"Ad;Soyad\n", b"\xff\xfe"]))
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes, start: bytes) -> None:
    path = written(tmp_path / "a", start + data)
    try:
        found = read_contacts(path)
    except UserError as error:
        problem = error.problem
    else:
        problem = None
        assert found.contacts or found.left_out or found.warnings or found.kind is FileKind.VCARD
    assert problem is None or problem.value.startswith(("file_", "import_"))
