"""Lists of contacts in CSV, from programs and from people who keep their own."""

from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from db.errors import Problem, UserError
from db.exchange.columnmap import read_column_map
from db.exchange.columns import known_names
from db.exchange.delimited import read_rows
from db.exchange.parsed import FileKind, LeftOutReason, ParsedContact, ParsedFile, WarnedReason
from db.exchange.tables import read_table_contacts
from db.records import CustomerKind


def read(text: str | bytes, mapping: Path | None = None) -> ParsedFile:
    data = text if isinstance(text, bytes) else text.encode()
    return read_table_contacts(data, Path("liste.csv"), read_column_map(mapping) if mapping else None, "TR")


def one(text: str) -> ParsedContact:
    found = read(text)
    assert len(found.contacts) == 1
    return found.contacts[0]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1254", "cp857"])
def test_a_turkish_list_is_read_with_every_delimiter_in_every_encoding(delimiter: str, encoding: str) -> None:
    rows = [
        ["Ad", "Soyad", "Telefon", "E-posta", "Doğum Tarihi", "Adres", "İl", "İlçe", "Not", "Etiket"],
        ["Işıl", "Çağlar", "0532 111 22 33", "isil@example.com", "04.05.1980", "Gül Sk. 5", "İstanbul", "Kadıköy",
         "sütsüz", "VIP"],
    ]  # fmt: skip
    text = "\r\n".join(delimiter.join(row) for row in rows) + "\r\n"
    found = read(text.encode(encoding))
    card = found.contacts[0]
    assert (card.given_name, card.family_name) == ("Işıl", "Çağlar")
    assert (card.phones[0].text, card.phones[0].e164) == ("0532 111 22 33", "+905321112233")
    assert card.emails[0].text == "isil@example.com"
    assert str(card.birthday) == "1980-05-04"
    place = card.addresses[0]
    assert (place.street, place.district, place.city) == ("Gül Sk. 5", "Kadıköy", "İstanbul")
    assert (card.note, card.tags) == ("sütsüz", ("VIP",))
    assert len(found.contacts) == 1


def test_a_name_in_one_column_is_taken_apart_and_firms_are_told() -> None:
    found = read("Müşteri;Tel\nAyşe Gül Yılmaz;5321112233\nKaya Mobilya San. Tic. Ltd. Şti.;2125550000\n")
    person, firm = found.contacts
    assert (person.given_name, person.family_name) == ("Ayşe Gül", "Yılmaz")
    assert (firm.kind, firm.company) == (CustomerKind.FIRM, "Kaya Mobilya San. Tic. Ltd. Şti.")


def test_junk_before_the_names_of_columns_is_passed_over() -> None:
    found = read("Müşteri Listesi 2024\n\n;;\nAd Soyad;Telefon\nAyşe Yılmaz;5321112233\n")
    assert [card.formatted_name for card in found.contacts] == ["Ayşe Yılmaz"]
    assert found.contacts[0].line == 5


def test_a_list_without_names_of_columns_is_understood_by_what_stands_in_it() -> None:
    found = read("Ayşe;Yılmaz;0532 111 22 33;ayse@example.com\nAli;Kaya;0533 222 33 44;\n")
    assert [(card.given_name, card.family_name) for card in found.contacts] == [("Ayşe", "Yılmaz"), ("Ali", "Kaya")]
    assert found.contacts[1].phones[0].e164 == "+905332223344"


@pytest.mark.parametrize("text", ["a,b\n1,2\n", "key,val\n1,x\n", "bir\niki\n", "1;2;3\n"])
def test_a_table_nobody_can_understand_is_refused_in_a_word(text: str) -> None:
    with pytest.raises(UserError) as caught:
        read(text)
    assert caught.value.problem is Problem.IMPORT_NO_HEADER


def test_a_table_with_names_of_columns_only_holds_no_contacts() -> None:
    with pytest.raises(UserError) as caught:
        read("Ad;Soyad;Telefon\n")
    assert caught.value.problem is Problem.IMPORT_NO_CONTACTS


def test_cells_of_several_lines_and_quotes_are_whole() -> None:
    card = one('Ad Soyad,Not,Telefon\n"Yılmaz, Ayşe","bir\niki ""üç""",5321112233\n')
    assert (card.given_name, card.family_name) == ("Ayşe", "Yılmaz")
    assert card.note == 'bir\niki "üç"'


def test_a_quotation_mark_never_closed_costs_one_row() -> None:
    rows = [f"Kişi {number};5321112{number:03}" for number in range(300)]
    rows[7] = '"Kişi 7;5321112007'
    found = read("Ad Soyad;Telefon\n" + "\n".join(rows) + "\n")
    assert len(found.contacts) == 300
    assert found.contacts[7].formatted_name == "Kişi 7"
    assert found.contacts[299].line == 301


def test_excels_word_about_the_delimiter_holds() -> None:
    assert one("sep=|\nAd Soyad|Telefon\nAyşe, Gül; Ali|5321112233\n").formatted_name == "Ayşe, Gül; Ali"


def test_sums_and_repeated_names_of_columns_are_no_customers() -> None:
    found = read(
        "Ad Soyad;Telefon;Tutar\nAyşe;1234567;5\nAd Soyad;Telefon;Tutar\nGENEL TOPLAM;;5\n;;;\nAli;7654321;5\n"
    )
    assert [card.formatted_name for card in found.contacts] == ["Ayşe", "Ali"]
    assert [(item.line, item.reason) for item in found.left_out] == [
        (3, LeftOutReason.REPEATED_HEADER),
        (4, LeftOutReason.TOTAL_ROW),
    ]


def test_a_row_without_anybody_is_left_out_with_its_reason() -> None:
    found = read("Ad Soyad;Telefon;Not\nAyşe;;\n#N/A;#REF!;hata\n;;kim bu\n")
    assert [(item.line, item.reason) for item in found.left_out] == [
        (3, LeftOutReason.NO_NAME),
        (4, LeftOutReason.NO_NAME),
    ]


def test_what_spreadsheets_do_to_phones_is_undone_or_named() -> None:
    found = read('Ad;Soyad;Cep\nA;B;5321112233.0\nC;D;\'05321112233\nE;F;="05321112233"\nG;H;5,32E+09\nI;J;-\n')
    assert [[phone.e164 for phone in card.phones] for card in found.contacts] == [["+905321112233"]] * 3 + [[], []]
    assert [(item.line, item.reason) for item in found.warnings] == [
        (5, WarnedReason.PHONE_CUT_SHORT),
        (6, WarnedReason.PHONE_UNREADABLE),
    ]
    assert found.contacts[0].phones[0].label == "mobile"


def test_cells_behind_the_last_column_are_named() -> None:
    found = read("Ad;Soyad\nAyşe;Yılmaz;fazla\n")
    assert found.warnings[0].reason is WarnedReason.CELLS_TOO_MANY
    assert found.contacts[0].given_name == "Ayşe"


def test_further_columns_become_fields_of_the_shops_own() -> None:
    card = one("Ad Soyad;Telefon;Beden;Kumaş\nAyşe Yılmaz;5321112233;42;yün\n")
    assert [(own.name, own.text) for own in card.own_fields] == [("Beden", "42"), ("Kumaş", "yün")]


@pytest.mark.parametrize(
    ("cells", "printed"),
    [
        (["4/5/1980", "14/5/1981"], "1980-05-04"),
        (["5/4/1980", "5/14/1981"], "1980-05-04"),
        (["29710"], "1981-05-04"),
        (["4 Mayıs"], "--05-04"),
        (["4.5.80"], "1980-05-04"),
    ],
)
def test_a_column_of_dates_tells_the_order_of_day_and_month(cells: list[str], printed: str) -> None:
    found = read("Ad Soyad;Doğum Tarihi\n" + "".join(f"Kişi {number};{cell}\n" for number, cell in enumerate(cells)))
    assert str(found.contacts[0].birthday) == printed
    assert not found.warnings


def test_a_birthday_that_never_was_is_named() -> None:
    found = read("Ad Soyad;Doğum Tarihi\nAyşe Yılmaz;30.02.1980\nAli Kaya;0/0/00\n")
    assert [(item.line, item.reason) for item in found.warnings] == [(2, WarnedReason.BIRTHDAY_UNREADABLE)]
    assert len(found.contacts) == 2


def test_google_contacts_are_read_as_exported_today() -> None:
    found = read(
        "First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Birthday,Notes,Labels,"
        "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,"
        "Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Region,"
        "Address 1 - Postal Code,Address 1 - Country,Website 1 - Label,Website 1 - Value,Event 1 - Label,"
        "Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value\r\n"
        "Ayşe,Gül,Yılmaz,Aşko,Terzi,Usta, --05-04,not,VIP ::: * myContacts,* Work,ayse@example.com ::: a@b.de,"
        'Mobile,0532 111 22 33,Home,0212 555 00 00,Home,"Gül Sk. 5\nİstanbul",Gül Sk. 5,Kadıköy,İstanbul,34710,TR,'
        "Blog,http://example.com,Anniversary,2010-09-12,Beden,42\r\n",
    )
    assert found.kind is FileKind.GOOGLE_CSV
    card = found.contacts[0]
    assert (card.given_name, card.middle_name, card.family_name) == ("Ayşe", "Gül", "Yılmaz")
    assert str(card.birthday) == "--05-04"
    assert card.tags == ("VIP",)
    assert [(mail.text, mail.label, mail.preferred) for mail in card.emails] == [
        ("ayse@example.com", "work", True),
        ("a@b.de", "work", True),
    ]
    assert [(phone.e164, phone.label) for phone in card.phones] == [
        ("+905321112233", "mobile"),
        ("+902125550000", "home"),
    ]
    assert [(place.street, place.district, place.city, place.label) for place in card.addresses] == [
        ("Gül Sk. 5", "Kadıköy", "İstanbul", "home")
    ]
    assert [(day.label, str(day.day)) for day in card.days] == [("anniversary", "2010-09-12")]
    assert [(own.name, own.text) for own in card.own_fields] == [("Beden", "42")]


def test_google_contacts_are_read_as_exported_before() -> None:
    found = read(
        "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Birthday,Gender,Notes,Group Membership,"
        "E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,"
        "Organization 1 - Title\n"
        "Ayşe Yılmaz,Ayşe,,Yılmaz,,Dr.,1980-05-04,,,* My Contacts ::: Gelinler,* Home,ayse@example.com,Mobile,"
        "05321112233,,Terzi,Usta\n",
    )
    assert found.kind is FileKind.GOOGLE_CSV
    card = found.contacts[0]
    assert (card.formatted_name, card.prefix, card.company, card.title) == ("Ayşe Yılmaz", "Dr.", "Terzi", "Usta")
    assert card.tags == ("Gelinler",)
    assert (card.emails[0].label, card.phones[0].label) == ("home", "mobile")


def test_outlook_contacts_are_read_in_english() -> None:
    found = read(
        '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business Street",'
        '"Business Street 2","Business City","Business Postal Code","Business Country/Region","Home Street",'
        '"Home City","Business Fax","Business Phone","Business Phone 2","Mobile Phone","Anniversary","Birthday",'
        '"Categories","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","Gender","Notes",'
        '"Priority","Sensitivity","Web Page"\r\n'
        '"Mr.","John","Q.","Public","Jr.","Acme","Sales","Boss","1 Main St","Floor 2","New York","10001","USA",'
        '"Home Rd 5","Queens","(212) 555-0001","+1 212 555 0002","+1 212 555 0003","+1 212 555 0004","0/0/00",'
        '"5/14/1980","VIP;Friend","john@example.com","SMTP","John (john@example.com)","j@home.example",'
        '"Male","note","Normal","Normal","http://example.com"\r\n',
    )
    assert found.kind is FileKind.OUTLOOK_CSV
    card = found.contacts[0]
    assert (card.prefix, card.given_name, card.middle_name, card.family_name, card.suffix) == (
        "Mr.", "John", "Q.", "Public", "Jr.",
    )  # fmt: skip
    assert (card.company, card.department, card.title, card.gender) == ("Acme", "Sales", "Boss", "male")
    assert str(card.birthday) == "1980-05-14"
    assert not card.days
    assert not card.own_fields
    assert [(place.street, place.city, place.label) for place in card.addresses] == [
        ("1 Main St, Floor 2", "New York", "work"),
        ("Home Rd 5", "Queens", "home"),
    ]
    assert [phone.label for phone in card.phones] == ["work_fax", "work", "work", "mobile"]
    assert [mail.text for mail in card.emails] == ["john@example.com", "j@home.example"]
    assert card.tags == ("VIP", "Friend")
    assert not found.warnings


def test_outlook_contacts_are_read_in_turkish() -> None:
    found = read(
        '"Unvan","Ad","İkinci Ad","Soyadı","Sonek","Şirket","Bölüm","İş Unvanı","İş Adresi Sokak","İş Adresi Şehir",'
        '"İş Adresi Posta Kodu","İş Adresi Ülke/Bölge","İş Faksı","İş Telefonu","Ev Telefonu","Cep Telefonu",'
        '"Doğum Günü","Yıldönümü","Kategoriler","E-posta Adresi","E-posta Türü","E-posta Görünen Adı",'
        '"E-posta 2 Adresi","Cinsiyet","Notlar","Öncelik","Duyarlılık","Web Sayfası"\r\n'
        '"Bayan","Ayşe","Gül","Yılmaz","","Terzi Ltd.","Atölye","Müdür","Gül Sk. 5","İstanbul","34710","Türkiye",'
        '"(0212) 555 00 01","(0212) 555 00 02","","0532 111 22 33","04.05.1980","","VIP","ayse@example.com","SMTP",'
        '"Ayşe","a@b.de","Kadın","not","Normal","Normal","example.com"\r\n'.encode("cp1254"),
    )
    assert found.kind is FileKind.OUTLOOK_CSV
    card = found.contacts[0]
    assert (card.prefix, card.given_name, card.middle_name, card.family_name) == ("Bayan", "Ayşe", "Gül", "Yılmaz")
    assert (card.company, card.department, card.title, card.gender) == ("Terzi Ltd.", "Atölye", "Müdür", "female")
    assert [(place.street, place.city, place.postcode) for place in card.addresses] == [
        ("Gül Sk. 5", "İstanbul", "34710")
    ]
    assert [(phone.label, phone.e164) for phone in card.phones] == [
        ("work_fax", "+902125550001"),
        ("work", "+902125550002"),
        ("mobile", "+905321112233"),
    ]
    assert [mail.text for mail in card.emails] == ["ayse@example.com", "a@b.de"]
    assert str(card.birthday) == "1980-05-04"
    assert not card.own_fields


def test_thunderbird_keeps_a_birthday_in_three_columns() -> None:
    card = one(
        "First Name,Last Name,Display Name,Primary Email,Mobile Number,Birth Year,Birth Month,Birth Day\n"
        "Ayşe,Yılmaz,Ayşe Yılmaz,ayse@example.com,05321112233,1980,5,4\n",
    )
    assert str(card.birthday) == "1980-05-04"
    assert card.emails[0].text == "ayse@example.com"


def test_a_title_may_be_a_job_a_firm_or_what_stands_before_a_name() -> None:
    assert one("Ad Soyad;Ünvan;Tel\nAyşe Yılmaz;Müdür;5321112233\n").title == "Müdür"
    assert (
        one("Ad Soyad;Ünvan;Tel\nAyşe Yılmaz;Kaya Mobilya Ltd. Şti.;5321112233\n").company == "Kaya Mobilya Ltd. Şti."
    )
    assert one("Cari Kodu;Ünvan;Tel\n120.01;Kaya Mobilya Ltd. Şti.;5321112233\n").kind is CustomerKind.FIRM
    assert one("First Name,Last Name,Title,Email\nAda,Lovelace,Analyst,a@b.de\n").title == "Analyst"


def test_both_parts_of_a_place_in_one_column_are_found() -> None:
    card = one("Ad Soyad;Adres;İl/İlçe\nAyşe Yılmaz;Gül Sk. 5;İstanbul / Kadıköy\n")
    assert (card.addresses[0].city, card.addresses[0].district) == ("İstanbul", "Kadıköy")


def test_the_owners_map_says_what_the_columns_hold(tmp_path: Path) -> None:
    table = "X1;X2;X3;X4\nAyşe Yılmaz;5321112233;42;çöp\n"
    for number, text in enumerate(
        [
            '{"X1": "name", "X2": "phone:work", "X3": "own:Beden", "X4": "ignore"}',
            '{"name": "X1", "phone:work": "X2", "own:Beden": "X3", "ignore": "X4"}',
            "# sütunlar\nX1 = name\nX2 = phone:work\nX3 = own:Beden\nX4 = ignore\n",
        ],
    ):
        (tmp_path / f"map{number}").write_text(text, encoding="utf-8")
        card = read(table, tmp_path / f"map{number}").contacts[0]
        assert (card.formatted_name, card.phones[0].label) == ("Ayşe Yılmaz", "work")
        assert [(own.name, own.text) for own in card.own_fields] == [("Beden", "42")]


def test_the_owners_map_finds_the_names_of_columns_below_junk(tmp_path: Path) -> None:
    (tmp_path / "map").write_text("Kim = name\nNasıl = phone\n", encoding="utf-8")
    found = read("çöp\nçöp;çöp\nKim;Nasıl\nAyşe;5321112233\n", tmp_path / "map")
    assert [card.formatted_name for card in found.contacts] == ["Ayşe"]


@pytest.mark.parametrize("text", ["", "{", "[1]", "yalnız bir söz", '{"a": {"b": 1}}', "X1 = nesne\n"])
def test_a_map_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "map").write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        read("X1;X2\nAyşe;1\n", tmp_path / "map")
    assert caught.value.problem is Problem.IMPORT_MAP_UNREADABLE


def test_a_map_of_another_table_is_refused(tmp_path: Path) -> None:
    (tmp_path / "map").write_text("Yok = name\n", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        read("X1;X2\nAyşe;1\n", tmp_path / "map")
    assert caught.value.problem is Problem.IMPORT_COLUMN_MISSING
    assert caught.value.params["column"] == "Yok"


def test_a_missing_map_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_column_map(tmp_path / "yok")
    assert caught.value.problem is Problem.IMPORT_MAP_UNREADABLE


_CELL = st.text(
    alphabet=st.characters(codec="utf-8", exclude_characters="\x00\r", exclude_categories=["Cs"]), max_size=12
)


@given(st.lists(st.lists(_CELL, min_size=3, max_size=3), min_size=1, max_size=8), st.sampled_from(",;\t|"))
def test_cells_that_are_quoted_come_back_as_they_were(rows: list[list[str]], delimiter: str) -> None:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"'

    header = ["Ad Soyad", "Telefon", "Not"]
    text = "\n".join(delimiter.join(map(quoted, row)) for row in [header, *rows]) + "\n"
    assert [cells for _, cells in read_rows(text, known_names).rows] == [header, *rows]


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading_of_tables(text: str) -> None:
    found = read("Ad Soyad;Telefon\nAyşe;1\n" + text)
    assert found.contacts or found.left_out


def test_what_the_columns_were_taken_for_is_told() -> None:
    found = read("Ad Soyad;Cep\nAyşe;5321112233\nAli;\n")
    assert [(column.header, column.field, column.label) for column in found.columns] == [
        ("Ad Soyad", "name", ""),
        ("Cep", "phone", "mobile"),
    ]
