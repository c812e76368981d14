"""What other programs and people do to lists that nobody would guess: each as it was seen in a file of theirs."""

import datetime
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from db.commands.customers import CustomerDraft, ReachDraft, add_customer
from db.errors import Problem, UserError
from db.exchange.customer_vcards import write_vcards
from db.exchange.importing import import_contacts
from db.exchange.parsed import ParsedAddress, ParsedContact, ParsedTouch, WarnedReason
from db.exchange.reading import read_contacts
from db.exchange.touchfile import read_touches
from db.exchange.turkish_places import in_turkish_parts
from db.exchange.vcard import read_vcards
from db.journal import Journal
from db.models import PostalAddress
from db.records import Direction, ReachKind, TouchKind


def table(tmp_path: Path, text: str) -> tuple[ParsedContact, ...]:
    path = tmp_path / "liste.csv"
    path.write_text(text, encoding="utf-8")
    return read_contacts(path).contacts


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (ParsedAddress("Moda Cd. 1", "", "Kadıköy", "İstanbul", "34710", "Türkiye"), ("Kadıköy", "İstanbul", "")),
        (ParsedAddress("Moda Cd. 1", "", "KADIKÖY", "ISTANBUL"), ("KADIKÖY", "ISTANBUL", "")),
        (ParsedAddress("Kızılay", "", "Ankara", "Ankara", "", "TR"), ("", "Ankara", "")),
        (ParsedAddress("Moda Cd. 1", "", "Kadıköy / İstanbul"), ("Kadıköy", "İstanbul", "")),
        (ParsedAddress("1 High St", "", "Springfield", "Illinois", "", "USA"), ("", "Springfield", "Illinois")),
        (ParsedAddress("1 High St", "", "Ordu", "Ordu", "", "Spain"), ("", "Ordu", "Ordu")),
        (ParsedAddress("Gül Sk. 5", "Kadıköy", "İstanbul"), ("Kadıköy", "İstanbul", "")),
    ],
)
def test_district_and_province_come_into_their_places(written: ParsedAddress, meant: tuple[str, str, str]) -> None:
    found = in_turkish_parts(written)
    assert (found.district, found.city, found.region) == meant
    assert (found.street, found.postcode, found.country) == (written.street, written.postcode, written.country)


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("Moda Cd. No:14 D:3 34710 Kadıköy/İstanbul", ("Moda Cd. No:14 D:3", "34710", "Kadıköy", "İstanbul")),
        ("Cumhuriyet Mah. 5. Sk. No:3 Çankaya / Ankara", ("Cumhuriyet Mah. 5. Sk. No:3", "", "Çankaya", "Ankara")),
        ("Atatürk Bl. 12, Doğu Bayazıt/Ağrı", ("Atatürk Bl. 12", "", "Doğu Bayazıt", "Ağrı")),
        ("Sahil Yolu 4\nAkçaabat/Trabzon/Türkiye", ("Sahil Yolu 4", "", "Akçaabat", "Trabzon")),
        ("Organize San. 3. Cd. 5/B", ("Organize San. 3. Cd. 5/B", "", "", "")),
        ("Çarşı içi, fırının yanı", ("Çarşı içi, fırının yanı", "", "", "")),
        ("Kadıköy/İstanbul", ("Kadıköy/İstanbul", "", "", "")),
    ],
)
def test_an_address_in_one_cell_is_taken_apart_where_it_surely_can_be(
    tmp_path: Path, cell: str, parts: tuple[str, ...]
) -> None:
    (card,) = table(tmp_path, f'Ad Soyad;Telefon;Adres\nAli Kaya;0532 555 01 62;"{cell}"\n')
    (place,) = card.addresses
    assert (place.street, place.postcode, place.district, place.city) == parts


def test_a_turkish_address_comes_back_from_a_phone_as_it_went(
    journal: Journal, now: datetime.datetime, tmp_path: Path
) -> None:
    ayse = add_customer(journal, CustomerDraft(name="Ayşe Yılmaz"), now).result
    assert ayse
    PostalAddress.create(customer=ayse, street="Moda Cd. 14", district="Kadıköy", city="İstanbul", postcode="34710")
    PostalAddress.create(customer=ayse, street="1 High St", city="Springfield", region="Illinois", country="USA")
    write_vcards(journal, [ayse], tmp_path / "a.vcf")
    written = (tmp_path / "a.vcf").read_text(encoding="utf-8")
    assert "ADR:;;Moda Cd. 14;Kadıköy;İstanbul;34710;" in written
    (card,) = read_vcards(written.encode(), "a.vcf").contacts
    assert [(place.street, place.district, place.city, place.region) for place in card.addresses] == [
        ("Moda Cd. 14", "Kadıköy", "İstanbul", ""),
        ("1 High St", "", "Springfield", "Illinois"),
    ]


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("9,05325550157E+11", ["+905325550157"]),
        ("5.325550157E9", ["+905325550157"]),
        ("5.32555016E9", ["+905325550160"]),
        ("9,05325E+11", []),
        ("0216 555 01 59 / 12", ["+902165550159"]),
        ("0532 555 01 59 (eşi) 0533 555 01 59", ["+905325550159", "+905335550159"]),
        ("05325550159\\05335550159", ["+905325550159", "+905335550159"]),
        ("+90 (216) 555 01 59", ["+902165550159"]),
    ],
)
def test_phones_are_read_as_spreadsheets_and_people_leave_them(tmp_path: Path, cell: str, numbers: list[str]) -> None:
    path = tmp_path / "liste.csv"
    path.write_text(f"Ad Soyad;Telefon\nAli Kaya;{cell}\n", encoding="utf-8")
    found = read_contacts(path)
    assert [phone.e164 for phone in found.contacts[0].phones] == numbers
    assert [item.reason for item in found.warnings] == ([] if numbers else [WarnedReason.PHONE_CUT_SHORT])


@pytest.mark.parametrize("header", ["Soyadı, Adı", "Soyadı Adı", "SOYAD AD", "Last name, First name"])
def test_a_list_that_begins_with_the_family_name_is_turned_around(tmp_path: Path, header: str) -> None:
    cards = table(tmp_path, f'"{header}";Telefon\n"Yılmaz, Ayşe";0532 555 01 60\nKaya Ali Can;0532 555 01 61\n')
    assert [(card.given_name, card.family_name, card.display_name) for card in cards] == [
        ("Ayşe", "Yılmaz", "Ayşe Yılmaz"),
        ("Ali Can", "Kaya", "Ali Can Kaya"),
    ]


def test_a_name_filed_by_the_family_is_shown_as_it_is_said() -> None:
    card = read_vcards(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Yılmaz, Ayşe\nN:Yılmaz;Ayşe;;;\nTEL:0532 555 01 22\nEND:VCARD\n".encode(), "a.vcf"
    ).contacts[0]
    assert card.display_name == "Ayşe Yılmaz"


def test_letters_a_mac_wrote_in_two_are_one(tmp_path: Path) -> None:
    apart = unicodedata.normalize("NFD", "Ad Soyad;Telefon\nŞükrü Ağaoğlu;0532 555 01 97\n")
    assert table(tmp_path, apart)[0].display_name == "Şükrü Ağaoğlu"
    card = unicodedata.normalize("NFD", "BEGIN:VCARD\nFN:Şükrü Ağaoğlu\nTEL:0532 555 01 97\nEND:VCARD\n")
    assert read_vcards(card.encode(), "a.vcf").contacts[0].display_name == "Şükrü Ağaoğlu"


def test_hashtags_are_tags(tmp_path: Path) -> None:
    cards = table(tmp_path, "Ad Soyad;Telefon;Etiketler\nA Bir;05325550169;#vip #gelin\nB İki;05325550168;C# kursu\n")
    assert [card.tags for card in cards] == [("vip", "gelin"), ("C# kursu",)]


def test_bare_numbers_of_days_count_from_1904_where_the_workbook_says_so(tmp_path: Path) -> None:
    for epoch, first in ((None, 29345), (CALENDAR_MAC_1904, 29345 - 1462)):
        book = Workbook()
        if epoch is not None:
            book.epoch = epoch
        people = book.create_sheet("Kişiler")
        people.append(["Ad Soyad", "Telefon", "Doğum Tarihi"])
        people.append(["Ali Kaya", 905325550200, datetime.date(1980, 5, 4)])
        people.append(["Veli Su", 905325550201, first])
        visits = book.create_sheet("Ziyaretler")
        visits.append(["Müşteri", "Tarih", "Not"])
        visits.append(["Ali Kaya", first, "uğradı"])
        del book["Sheet"]
        book.save(tmp_path / "liste.xlsx")
        found = read_contacts(tmp_path / "liste.xlsx")
        assert [str(card.birthday) for card in found.contacts] == ["1980-05-04", "1980-05-04"]
        now = datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)
        (touch,) = read_touches(tmp_path / "liste.xlsx", zone=datetime.UTC, now=now).touches
        assert touch.at.date() == datetime.date(1980, 5, 4)


@pytest.mark.parametrize(
    "chat",
    [
        "[12.11.2026 14:05:33] Ayşe Yılmaz: Merhaba\n[12.11.2026 14:07:01] Yıldız Terzi: Cuma hazır\n",
        "\u200e[12.11.2026, 14:05:33] Ayşe: Merhaba\n[12.11.2026, 14:07:01] Yıldız: Cuma hazır\n",
        "12.11.2026 14:05 - Mesajlar uçtan uca şifrelidir.\n12.11.2026 14:05 - Ayşe: Merhaba\n",
        "11/12/26, 2:05 PM - Ayşe: Merhaba\n11/12/26, 2:07 PM - Yıldız: Cuma hazır\n",
    ],
)
def test_a_saved_conversation_is_told_from_a_list(tmp_path: Path, chat: str) -> None:
    path = tmp_path / "WhatsApp Sohbeti.txt"
    path.write_text(chat, encoding="utf-8")
    now = datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)
    for read in (lambda: read_contacts(path), lambda: read_touches(path, zone=datetime.UTC, now=now)):
        with pytest.raises(UserError) as refused:
            read()
        assert refused.value.problem is Problem.IMPORT_CHAT


def touches(tmp_path: Path, header: str, cells: Sequence[str]) -> tuple[ParsedTouch, ...]:
    path = tmp_path / "temas.csv"
    rows = "".join(f"Ayşe;2026-03-05;{cell}\n" for cell in cells)
    path.write_text(f"Müşteri;Tarih;{header}\n{rows}", encoding="utf-8")
    now = datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)
    return read_touches(path, zone=ZoneInfo("Europe/Istanbul"), now=now).touches


def test_words_people_use_for_moods_kinds_and_directions_are_understood(tmp_path: Path) -> None:
    moods = {
        "pek memnun değil": -1, "fena değil": 0, "küs": -2, "sevinçli": 1, "memnunum": 1, "★★★★★": 2, "★★☆☆☆": -1,
        "4/5": 1, "3 / 5": 0, "★★": None, "4": None, "9/10": None,
    }  # fmt: skip
    found = touches(tmp_path, "Memnuniyet;Not", [f"{mood};x" for mood in moods])
    assert [touch.mood for touch in found] == list(moods.values())
    kinds = {
        "Öneri/İstek": TouchKind.SUGGESTION, "Teşekkür etti": TouchKind.PRAISE, "ŞİKÂYET": TouchKind.COMPLAINT,
        "Doğum günü kutlaması": TouchKind.HOW_ARE_YOU, "Prova": TouchKind.TALK,
    }  # fmt: skip
    found = touches(tmp_path, "Tür;Not", [f"{kind};x" for kind in kinds])
    assert [touch.kind for touch in found] == list(kinds.values())
    assert found[-1].words == "Prova: x"
    directions = {"biz aradık": Direction.OUT, "müşteri aradı": Direction.IN, "o aradı": Direction.IN, "?": None}
    found = touches(tmp_path, "Yön;Not", [f"{direction};x" for direction in directions])
    assert [touch.direction for touch in found] == list(directions.values())


def test_lengths_and_hours_are_understood_as_people_write_them(tmp_path: Path) -> None:
    lengths = {
        "1,5 saat": 90, "yarım saat": 30, "5'": 5, "90 sn": 2, "1s 5dk": 65, "1 saat 15": 75, "00:05:00": 5,
        "2 hours": 120, "az": None, "90s": None,
    }  # fmt: skip
    found = touches(tmp_path, "Süre;Not", [f"{length};x" for length in lengths])
    assert [touch.minutes for touch in found] == list(lengths.values())
    clocks = {
        "14": "14:00",
        "1430": "14:30",
        "930": "09:30",
        "14h30": "14:30",
        "saat 14.30": "14:30",
        "14:30:15": "14:30",
    }
    found = touches(tmp_path, "Saat;Not", [f"{clock};x" for clock in clocks])
    assert [(f"{touch.at:%H:%M}", touch.has_time) for touch in found] == [(time, True) for time in clocks.values()]
    found = touches(tmp_path, "Saat;Not", ["25;x", "akşam;x"])
    assert [touch.has_time for touch in found] == [False, False]


def test_a_phones_list_of_calls_is_read(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text(
        "Name,Number,Type,Date,Duration\nAyşe,0532 555 01 22,INCOMING,1772710200000,00:02:11\n"
        ",0532 555 01 23,MISSED,20260305143000,0\nAli,0532 555 01 24,OUTGOING,1772710200,60\n",
        encoding="utf-8",
    )
    now = datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)
    found = read_touches(path, zone=ZoneInfo("Europe/Istanbul"), now=now)
    assert not found.left_out
    assert not found.warnings
    assert [(touch.customer, touch.phone, touch.direction) for touch in found.touches] == [
        ("Ayşe", "0532 555 01 22", Direction.IN),
        ("", "0532 555 01 23", Direction.IN),
        ("Ali", "0532 555 01 24", Direction.OUT),
    ]
    moment = datetime.datetime(2026, 3, 5, 14, 30, tzinfo=ZoneInfo("Europe/Istanbul"))
    assert [touch.at for touch in found.touches] == [moment] * 3


def test_an_address_of_two_numbered_lines_is_one(tmp_path: Path) -> None:
    (card,) = table(
        tmp_path, "Cari Ünvanı;Adres 1;Adres 2;İl;İlçe\nKaya A.Ş.;Merkez Mah.;5. Sk. No:3;İstanbul;Bağcılar\n"
    )
    (place,) = card.addresses
    assert (place.street, place.district, place.city) == ("Merkez Mah., 5. Sk. No:3", "Bağcılar", "İstanbul")


def test_a_column_called_by_a_place_alone_holds_phones_where_phones_stand_in_it(tmp_path: Path) -> None:
    (card,) = table(tmp_path, "First,Last,Home,Work,Mobile\nAli,Kaya,0216 555 01 01,0216 555 01 02,0532 555 01 01\n")
    assert [(phone.e164, phone.label) for phone in card.phones] == [
        ("+902165550101", "home"),
        ("+902165550102", "work"),
        ("+905325550101", "mobile"),
    ]
    (card,) = table(tmp_path, "First,Last,Home,Mobile\nAli,Kaya,Kadıköy,0532 555 01 01\n")
    assert [(own.name, own.text) for own in card.own_fields] == [("Home", "Kadıköy")]


def test_an_address_in_brackets_is_a_mail_address(tmp_path: Path) -> None:
    cards = table(
        tmp_path, 'Ad Soyad;E-posta\nVeli Su;Veli Su <v@s.com>\nAli Kaya;"Ali <a@b.com>, <c@d.com>; e@f.com"\n'
    )
    assert [[email.text for email in card.emails] for card in cards] == [["v@s.com"], ["a@b.com", "c@d.com", "e@f.com"]]


def test_an_address_known_in_one_piece_is_not_added_in_parts(
    journal: Journal, now: datetime.datetime, tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text(
        "Ad Soyad;Telefon;Adres\nAli Kaya;0532 555 01 62;Moda Cd. No:14 D:3 34710 Kadıköy/İstanbul\n", encoding="utf-8"
    )
    ali = add_customer(
        journal, CustomerDraft(name="Ali Kaya"), now, (ReachDraft(ReachKind.PHONE, "0532 555 01 62"),)
    ).result
    PostalAddress.create(customer=ali, street="Moda Cd. No:14 D:3 34710 Kadıköy/İstanbul")
    result = import_contacts(journal, [read_contacts(path)], now)
    assert (result.added, result.updated, result.unchanged) == (0, 0, 1)
    path.write_text(path.read_text(encoding="utf-8").replace("No:14 D:3", "No:3 D:14"), encoding="utf-8")
    assert import_contacts(journal, [read_contacts(path)], now).updated == 1
    assert PostalAddress.select().where(PostalAddress.customer == ali).count() == 2
