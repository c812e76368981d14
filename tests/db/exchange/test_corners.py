"""What other programs do to files that no standard foresees: nothing is lost, nothing moves without a word."""

import base64
import datetime
import io
import struct
import time
import zlib
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from db.errors import Problem, UserError
from db.exchange.parsed import LeftOutReason, ParsedContact, ParsedFile, ParsedTouches, Warned, WarnedReason
from db.exchange.reading import read_contacts
from db.exchange.touchfile import read_touches
from db.records import Direction

PATH = "C:\\nefis; çay"
ISTANBUL = ZoneInfo("Europe/Istanbul")
NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ISTANBUL)


def read(tmp_path: Path, data: bytes | str, name: str = "kişiler.vcf") -> ParsedFile:
    file = tmp_path / name
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_contacts(file)


def card(tmp_path: Path, *lines: str | bytes, version: str = "3.0") -> ParsedContact:
    raw = [line if isinstance(line, bytes) else line.encode() for line in lines]
    whole = [b"BEGIN:VCARD", f"VERSION:{version}".encode(), *raw, b"END:VCARD", b""]
    (contact,) = read(tmp_path, b"\r\n".join(whole)).contacts
    return contact


def touches(tmp_path: Path, text: str) -> ParsedTouches:
    file = tmp_path / "temaslar.csv"
    file.write_text(text, encoding="utf-8")
    return read_touches(file, zone=ISTANBUL, now=NOW)


def in_base64(text: str, encoding: str = "utf-8") -> str:
    return base64.b64encode(text.encode(encoding)).decode()


def reasons(warnings: tuple[Warned, ...]) -> list[tuple[int, WarnedReason]]:
    return [(one.line, one.reason) for one in warnings]


@pytest.mark.parametrize(
    "params", ["ENCODING=BASE64;CHARSET=UTF-8", "BASE64", "ENCODING=b", "CHARSET=UTF-8;ENCODING=B"]
)
def test_names_written_in_base64_are_read(tmp_path: Path, params: str) -> None:
    found = card(
        tmp_path,
        f"N;{params}:{in_base64('Yılmaz;Ayşe;;Dr.;')}",
        f"FN;{params}:{in_base64('Ayşe Yılmaz')}",
        f"NOTE;{params}:{in_base64(PATH)}",
        f"ORG;{params}:{in_base64('Yıldız Terzi;Atölye')}",
        "TEL:0532 555 01 22",
        version="2.1",
    )
    assert (found.formatted_name, found.given_name, found.family_name) == ("Ayşe Yılmaz", "Ayşe", "Yılmaz")
    assert (found.note, found.company, found.department) == (PATH, "Yıldız Terzi", "Atölye")


def test_a_name_in_base64_follows_its_character_set_and_one_that_is_none_stays(tmp_path: Path) -> None:
    turkish = in_base64("Şükrü Işık", "cp1254")
    assert card(tmp_path, f"FN;ENCODING=b;CHARSET=windows-1254:{turkish}").formatted_name == "Şükrü Işık"
    folded = in_base64("Çok Uzun Bir Şirket Adı Anonim Ortaklığı")
    assert card(tmp_path, f"FN;ENCODING=b:{folded[:20]}", f" {folded[20:]}").formatted_name.endswith("Ortaklığı")
    assert card(tmp_path, "FN;ENCODING=b:Ayşe Yılmaz").formatted_name == "Ayşe Yılmaz"
    assert card(tmp_path, "FN;ENCODING=b:Mehmet").formatted_name == "Mehmet"


def test_emoji_of_old_phones_are_read_and_cost_no_other_letter(tmp_path: Path) -> None:
    smile = "😀".encode("utf-16-be").decode("utf-16-be")
    high, low = struct.unpack(">HH", smile.encode("utf-16-be"))
    old = b"".join(chr(half).encode("utf-8", "surrogatepass") for half in (high, low))
    assert card(tmp_path, "FN:Ayşe ".encode() + old + " Işık".encode()).formatted_name == "Ayşe 😀 Işık"
    quoted = "".join(f"={byte:02X}" for byte in old)
    said = card(
        tmp_path,
        f"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ay=C5=9Fe {quoted}",
        version="2.1",
    )
    assert said.formatted_name == "Ayşe 😀"
    table = "Ad Soyad;Telefon\nAyşe ".encode() + old + ";0532 555 01 22\nIşıl Çağ;0533 555 01 22\n".encode()
    names = [one.formatted_name for one in read(tmp_path, table, "kişiler.csv").contacts]
    assert names == ["Ayşe 😀", "Işıl Çağ"]
    halved = card(tmp_path, "FN:Işıl ".encode() + old[:3])
    assert halved.formatted_name.startswith("Işıl")


HEADER = "Ad Soyad;Telefon;Not\n"


@pytest.mark.parametrize(
    ("rows", "line"),
    [
        ('Ayşe Bir;0532 555 00 01;"terzi\nAli İki;0532 555 00 02;x\nCan Üç;0532 555 00 03;"y"\n', 2),
        ('"Ayşe Bir;0532 555 00 01;a\nAli İki;0532 555 00 02;b\nCan" Üç;0532 555 00 03;c\n', 2),
        ('Ayşe Bir;"0532 555 00 01;a\nAli İki;0532 555 00 02;b\nCan Üç;0532 555 00 03";c\n', 2),
        ('Ayşe Bir;0532 555 00 01;a\nAli İki;"0532 555 00 02;b\nCan Üç;0532 555 00 03;c\n', 3),
        ('Ayşe Bir;0532 555 00 01;"a\nAli İki;0532 555 00 02;b"\nCan Üç;0532 555 00 03;c\n', 2),
    ],
)
def test_a_stray_quotation_mark_costs_no_row_behind_it_and_is_named(tmp_path: Path, rows: str, line: int) -> None:
    found = read(tmp_path, HEADER + rows, "kişiler.csv")
    assert [one.phones[0].e164 for one in found.contacts] == ["+905325550001", "+905325550002", "+905325550003"]
    assert [one.formatted_name.strip('"') for one in found.contacts][1] == "Ali İki"
    assert (line, WarnedReason.QUOTE_STRAY) in reasons(found.warnings)


def test_cells_of_several_lines_are_no_stray_quotation_marks(tmp_path: Path) -> None:
    rows = 'Ayşe Bir;0532 555 00 01;"Moda Cd. 14;\nKadıköy; İstanbul"\nAli İki;0532 555 00 02;"5"" boru"\n'
    found = read(tmp_path, HEADER + rows, "kişiler.csv")
    assert [one.note for one in found.contacts] == ["Moda Cd. 14;\nKadıköy; İstanbul", '5" boru']
    assert not found.warnings


def png(*, whole: bool) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
    made = head + chunk(b"IDAT", zlib.compress(bytes(8 * 25))) + chunk(b"IEND", b"")
    return made if whole else made[:-17]


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        (png(whole=True), True),
        (png(whole=True) + b"trailing", True),
        (png(whole=False), False),
        (b"\x89PNG\r\n\x1a\n", False),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00", False),
        (b"RIFF\x00\x10\x00\x00WEBPVP8 ", False),
    ],
)
def test_a_photo_that_was_cut_off_is_named_among_what_was_left_out(tmp_path: Path, content: bytes, kept: bool) -> None:
    text = f"FN:Ayşe Yılmaz\r\nTEL:0532 555 01 22\r\nPHOTO;ENCODING=b;TYPE=PNG:{base64.b64encode(content).decode()}"
    found = read(tmp_path, f"BEGIN:VCARD\r\nVERSION:3.0\r\n{text}\r\nEND:VCARD\r\n")
    assert (found.contacts[0].photo is not None) == kept
    assert (not found.warnings) == kept
    assert kept or reasons(found.warnings) == [(1, WarnedReason.PHOTO_UNREADABLE)]


@pytest.mark.parametrize(
    ("written", "hour", "warned"),
    [
        ("2026-11-20T10:00:00+25:00", 10, True),
        ("2026-11-20T10:00:00+19:30", 10, True),
        ("20.11.2026 10:00 +25:00", 10, True),
        ("2026-11-20T10:00:00+05:00", 8, False),
        ("20.11.2026 10:00 +05:00", 8, False),
        ("20.11.2026 07:00Z", 10, False),
        ("2026-11-20 10:00:00 -0500", 18, False),
        ("2026-11-20T10:00:00", 10, False),
    ],
)
def test_a_zone_is_obeyed_and_what_is_none_is_told(tmp_path: Path, written: str, hour: int, warned: bool) -> None:
    found = touches(tmp_path, f"müşteri;tarih;tür\nAyşe;{written};ziyaret\n")
    (touch,) = found.touches
    assert (touch.at.astimezone(ISTANBUL).hour, touch.has_time) == (hour, True)
    assert [one.reason for one in found.warnings] == ([WarnedReason.ZONE_UNREADABLE] if warned else [])


def test_signs_nobody_sees_do_not_make_two_people_of_one(tmp_path: Path) -> None:
    marked = "\u200bAyşe Yılmaz\u200f;\u202a+90 532 123 45 67\u202c\n"
    (person,) = read(tmp_path, f"Ad Soyad;Telefon\n{marked}", "kişiler.csv").contacts
    assert (person.formatted_name, person.phones[0].text) == ("Ayşe Yılmaz", "+90 532 123 45 67")
    assert card(tmp_path, "FN:\u2066Ayşe\u2069 👩\u200d🔧").formatted_name == "Ayşe 👩\u200d🔧"
    quoted = "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Ay=C5=9Fe=E2=80=8F"
    assert card(tmp_path, quoted, version="2.1").formatted_name == "Ayşe"
    one, other = "BEGIN:VCARD\nFN:Ayşe\nEND:VCARD\n", "\ufeffBEGIN:VCARD\nFN:Can\nEND:VCARD\n"
    joined = read(tmp_path, one + other)
    assert [one.formatted_name for one in joined.contacts] == ["Ayşe", "Can"]
    assert not joined.warnings


def test_a_row_of_totals_is_nobody_whatever_it_counts(tmp_path: Path) -> None:
    rows = "1;Ayşe Yılmaz;0532 123 45 67\n2;Can Su;\nToplam;2;\n;Genel Toplam;14\n3;Toplam;0533 123 45 67\n"
    found = read(tmp_path, f"Sıra;Müşteri Adı;GSM\n{rows}", "kişiler.csv")
    assert [one.formatted_name for one in found.contacts] == ["Ayşe Yılmaz", "Can Su", "Toplam"]
    assert [one.line for one in found.left_out] == [4, 5]


def test_words_where_a_phone_or_an_email_should_stand_are_named_and_not_kept(tmp_path: Path) -> None:
    found = read(tmp_path, "Ad Soyad;Telefon;E-posta\nAyşe Yılmaz;yok;bilinmiyor\n", "kişiler.csv")
    assert (found.contacts[0].phones, found.contacts[0].emails) == ((), ())
    assert reasons(found.warnings) == [(2, WarnedReason.PHONE_UNREADABLE), (2, WarnedReason.EMAIL_UNREADABLE)]
    written = card(tmp_path, "FN:Ayşe", "TEL:sonra soracağım", "TEL:112", "EMAIL:yok", "EMAIL:a@ornek.com")
    assert [phone.text for phone in written.phones] == ["112"]
    assert [email.text for email in written.emails] == ["a@ornek.com"]


def test_whoever_is_called_by_a_number_has_it_as_a_phone_and_no_family_name(tmp_path: Path) -> None:
    found = read(tmp_path, "Ad Soyad;Telefon;Not\n+90 534 123 45 67;;çırak\n", "kişiler.csv")
    (person,) = found.contacts
    assert (person.given_name, person.family_name) == ("+90 534 123 45 67", "")
    assert [phone.e164 for phone in person.phones] == ["+905341234567"]
    assert card(tmp_path, "FN:+90 532 123 45 67", "TEL:+90 532 123 45 67").family_name == ""


def test_a_workbook_that_was_cut_off_is_called_damaged(tmp_path: Path) -> None:
    made = io.BytesIO()
    openpyxl.Workbook().save(made)
    with pytest.raises(UserError) as refused:
        read(tmp_path, made.getvalue()[:-200], "liste.xlsx")
    assert refused.value.problem is Problem.FILE_UNREADABLE


def test_a_workbook_of_a_kind_to_come_is_called_damaged(tmp_path: Path) -> None:
    made = io.BytesIO()
    openpyxl.Workbook().save(made)
    later = bytearray(made.getvalue())
    place = later.rindex(b"PK\x01\x02") + 6  # the version needed to unpack, in the list of the archive's files
    later[place : place + 2] = b"\xff\x00"
    with pytest.raises(UserError) as refused:
        read(tmp_path, bytes(later), "liste.xlsx")
    assert refused.value.problem is Problem.FILE_UNREADABLE


@pytest.mark.parametrize(
    "charset", ["punycode", "idna", "unicode_escape", "rot13", "zlib", "undefined", "utf-7", "x" * 99]
)
def test_a_character_set_nobody_writes_in_costs_no_card(tmp_path: Path, charset: str) -> None:
    found = card(
        tmp_path, f"FN;CHARSET={charset}:".encode() + b"Ay\xfee", b"NOTE:\xff\xfe", "TEL:0532 123 45 67", version="2.1"
    )
    assert found.formatted_name == "Ayşe"


def test_thousands_of_columns_take_no_time(tmp_path: Path) -> None:
    started = time.process_time()
    found = read(tmp_path, "Ad;Telefon" + ";" * 6_000 + "\nAyşe;0532 123 45 67\n" + "x;" * 300_000 + "\n", "geniş.csv")
    assert found.contacts[0].phones[0].e164 == "+905321234567"
    assert time.process_time() - started < 2  # it took as many looks as columns times columns


@pytest.mark.parametrize(
    ("written", "clock", "told"),
    [
        ("46346.604166667", "", "14:30"),
        ("46346", "0.604166667", "14:30"),
        ("20.11.2026", "0,604166667", "14:30"),
        ("20.11.2026 ÖS 2:30", "", "14:30"),
        ("20.11.2026", "ÖS 2:30", "14:30"),
        ("20.11.2026 2:30 ÖS", "", "14:30"),
        ("Fri Nov 20 2026 14:30:00 GMT+0300 (GMT+03:00)", "", "14:30"),
        ("20.11.2026 14:30 GMT+5", "", "12:30"),
        ("20.11.2026 14:30 UTC", "", "17:30"),
        ("2026-11-20 14:30:00 Europe/Istanbul", "", "14:30"),
        ("2026-11-20 14:30:00 Asia/Tokyo", "", "08:30"),
        ("20.11.2026 Cuma", "", None),
        ("20 Kasım 2026", "9.30", "09:30"),
    ],
)
def test_the_time_of_day_is_read_however_it_is_told(tmp_path: Path, written: str, clock: str, told: str | None) -> None:
    found = touches(tmp_path, f"müşteri;tarih;saat;tür\nAyşe;{written};{clock};ziyaret\n")
    (touch,) = found.touches
    local = touch.at.astimezone(ISTANBUL)
    assert (local.date().isoformat(), touch.has_time) == ("2026-11-20", told is not None)
    assert told is None or f"{local:%H:%M}" == told
    assert not found.warnings


@pytest.mark.parametrize("written", ["20.11.2026 14:30 XYZ", "20.11.2026 14:30 Mars/Olympus"])
def test_a_zone_nobody_knows_is_told_and_the_hour_kept(tmp_path: Path, written: str) -> None:
    found = touches(tmp_path, f"müşteri;tarih;tür\nAyşe;{written};ziyaret\n")
    assert [f"{one.at.astimezone(ISTANBUL):%H:%M}" for one in found.touches] == ["14:30"]
    assert [one.reason for one in found.warnings] == [WarnedReason.ZONE_UNREADABLE]


def test_a_clock_nobody_can_read_is_told(tmp_path: Path) -> None:
    found = touches(tmp_path, "müşteri;tarih;tür\nAyşe;20.11.2026 14:30 sularında;ziyaret\n")
    assert [one.has_time for one in found.touches] == [False]
    assert [one.reason for one in found.warnings] == [WarnedReason.TIME_UNREADABLE]


def test_a_touch_of_nobody_is_left_out(tmp_path: Path) -> None:
    found = touches(
        tmp_path, "telefon;tarih;not\nyok;20.11.2026;a\n5,32E+09;20.11.2026;b\n0532 123 45 67;20.11.2026;c\n"
    )
    assert [one.words for one in found.touches] == ["c"]
    assert [(one.line, one.reason) for one in found.left_out] == [
        (2, LeftOutReason.NO_CUSTOMER),
        (3, LeftOutReason.NO_CUSTOMER),
    ]


def test_the_list_of_a_phones_calls_says_who_began(tmp_path: Path) -> None:
    rows = "Ayşe;20.11.2026;Gelen arama\nCan;20.11.2026;Giden arama\nSu;20.11.2026;Missed call\n"
    found = touches(tmp_path, f"müşteri;tarih;yön\n{rows}")
    assert [one.direction for one in found.touches] == [Direction.IN, Direction.OUT, Direction.IN]
    assert not found.warnings


def test_a_quotation_mark_left_open_at_the_end_costs_no_touch(tmp_path: Path) -> None:
    found = touches(tmp_path, 'müşteri;tarih;not\nAyşe;20.11.2026;"boyu kısa\n\nAli;20.11.2026\nCan;20.11.2026;y\n')
    assert [one.customer for one in found.touches] == ["Ayşe", "Ali", "Can"]
    assert reasons(found.warnings) == [(2, WarnedReason.QUOTE_STRAY)]
