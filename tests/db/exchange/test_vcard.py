"""vCards as phones, mail programs and address books write them."""

import base64

import pytest

from db.days import ParsedDay
from db.exchange.parsed import ParsedContact, ParsedFile, WarnedReason
from db.exchange.vcard import read_vcards
from db.records import CustomerKind

#: The smallest PNG there is: one transparent pixel.
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
)


def read(text: str | bytes) -> ParsedFile:
    return read_vcards(text if isinstance(text, bytes) else text.encode(), "kişiler.vcf")


def one(lines: str, version: str = "3.0") -> ParsedContact:
    found = read(f"BEGIN:VCARD\r\nVERSION:{version}\r\n{lines}\r\nEND:VCARD\r\n")
    assert len(found.contacts) == 1
    return found.contacts[0]


def test_a_card_of_an_iphone_is_read_whole() -> None:
    card = one(
        "PRODID:-//Apple Inc.//iPhone OS 17.1//EN\r\n"
        "N:Yılmaz;Ayşe;Gül;;\r\n"
        "FN:Ayşe Gül Yılmaz\r\n"
        "NICKNAME:Aşko\r\n"
        "ORG:Yıldız Terzi;Atölye;\r\n"
        "TITLE:Terzi\r\n"
        "item1.EMAIL;type=INTERNET;type=pref:ayse@example.com\r\n"
        "item1.X-ABLabel:_$!<Work>!$_\r\n"
        "TEL;type=CELL;type=VOICE;type=pref:0532 111 22 33\r\n"
        "item2.TEL:0212 555 00 00\r\n"
        "item2.X-ABLabel:Yazlık\r\n"
        "item3.ADR;type=HOME;type=pref:;;Gül Sokak 5\\, Daire 2;Kadıköy;İstanbul;34710;Türkiye\r\n"
        "item3.X-ABADR:tr\r\n"
        "item4.URL;type=pref:http\\://www.example.com\r\n"
        "item4.X-ABLabel:_$!<HomePage>!$_\r\n"
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-04\r\n"
        "item5.X-ABDATE;type=pref:2010-09-12\r\n"
        "item5.X-ABLabel:_$!<Anniversary>!$_\r\n"
        "item6.X-ABRELATEDNAMES;type=pref:Mehmet\r\n"
        "item6.X-ABLabel:_$!<Spouse>!$_\r\n"
        "X-SOCIALPROFILE;type=instagram;x-user=aysegul:https://instagram.com/aysegul\r\n"
        "NOTE:sütsüz\\nkahve\r\n"
        "UID:0A1B2C3D-0000-1111-2222-333344445555",
    )
    assert (card.given_name, card.middle_name, card.family_name) == ("Ayşe", "Gül", "Yılmaz")
    assert (card.nickname, card.company, card.department, card.title) == ("Aşko", "Yıldız Terzi", "Atölye", "Terzi")
    assert [(mail.text, mail.label, mail.preferred) for mail in card.emails] == [("ayse@example.com", "work", True)]
    assert [(phone.text, phone.label, phone.e164) for phone in card.phones] == [
        ("0532 111 22 33", "mobile", "+905321112233"),
        ("0212 555 00 00", "Yazlık", "+902125550000"),
    ]
    home = card.addresses[0]
    assert (home.street, home.district, home.city, home.postcode, home.country, home.label) == (
        "Gül Sokak 5, Daire 2", "Kadıköy", "İstanbul", "34710", "Türkiye", "home",
    )  # fmt: skip
    assert card.urls[0].text == "http://www.example.com"
    assert card.birthday == ParsedDay(None, 5, 4)
    assert [(day.label, str(day.day)) for day in card.days] == [("anniversary", "2010-09-12")]
    assert [(own.name, own.text) for own in card.own_fields] == [("spouse", "Mehmet")]
    assert [(social.service, social.handle) for social in card.socials] == [("instagram", "aysegul")]
    assert card.note == "sütsüz\nkahve"
    assert card.external_id == "0A1B2C3D-0000-1111-2222-333344445555"


def test_a_card_of_outlook_is_read_with_its_code_page() -> None:
    card = read(
        "BEGIN:VCARD\r\nVERSION:2.1\r\n"
        "N;LANGUAGE=tr;CHARSET=Windows-1254:Şahin;Gülşen;;Bayan\r\n"
        "FN;CHARSET=Windows-1254:Gülşen Şahin\r\n"
        "TEL;WORK;VOICE:(212) 555 00 00\r\n"
        "TEL;CELL;VOICE:0533 222 33 44\r\n"
        "ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE;CHARSET=Windows-1254:;;=DDstiklal Cad. 1;=DDstanbul;;34000\r\n"
        "LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:x=0D=0A=\r\ny\r\n"
        "X-MS-OL-DEFAULT-POSTAL-ADDRESS:2\r\n"
        "NOTE;CHARSET=Windows-1254;ENCODING=QUOTED-PRINTABLE:=DDyi=0D=0A=\r\n"
        "m=FC=FEteri=0D=0A\r\n"
        "BDAY:19800322\r\nX-MS-ANNIVERSARY:20110113\r\nX-WAB-GENDER:1\r\n"
        "EMAIL;PREF;INTERNET:gulsen@example.com\r\n"
        "END:VCARD\r\n".encode("cp1254"),
    ).contacts[0]
    assert (card.given_name, card.family_name, card.prefix) == ("Gülşen", "Şahin", "Bayan")
    assert [phone.e164 for phone in card.phones] == ["+902125550000", "+905332223344"]
    assert card.addresses[0].street == "İstiklal Cad. 1"
    assert card.addresses[0].city == "İstanbul"
    assert len(card.addresses) == 1
    assert card.note == "İyi\nmüşteri"
    assert card.gender == "female"
    assert str(card.birthday) == "1980-03-22"
    assert str(card.days[0].day) == "2011-01-13"


def test_a_card_of_an_old_android_is_read() -> None:
    card = one(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96zt=C3=BCrk;=C3=96mer;;;\r\n"
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96mer=20=\r\n=C3=96zt=C3=BCrk\r\n"
        "TEL;CELL;PREF:05554443322\r\n"
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Abi;1;;;;;;;;;;;;;\r\n"
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1999-07-10;1;;;;;;;;;;;;;\r\n"
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1975-01-02;3;;;;;;;;;;;;;",
        "2.1",
    )
    assert card.formatted_name == "Ömer Öztürk"
    assert card.nickname == "Abi"
    assert str(card.days[0].day) == "1999-07-10"
    assert str(card.birthday) == "1975-01-02"


def test_version_four_says_things_in_its_own_way() -> None:
    card = one(
        "FN:Simon Perreault\r\nN:Perreault;Simon;;;ing. jr,M.Sc.\r\nBDAY:--0203\r\n"
        "ANNIVERSARY:20090808T1430-0500\r\nGENDER:M\r\nLANG;PREF=1:fr\r\nLANG;PREF=2:en\r\n"
        'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254;ext=102\r\n'
        "IMPP;PREF=1:xmpp:alice@example.com\r\n"
        'ADR;TYPE=work;LABEL="Ev ^n5, sokak":;;;;;;\r\n'
        "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r\nKIND:individual",
        "4.0",
    )
    assert card.suffix == "ing. jr M.Sc."
    assert card.birthday == ParsedDay(None, 2, 3)
    assert (card.phones[0].text, card.phones[0].e164) == ("+1-418-656-9254 x102", "+14186569254")
    assert (card.phones[0].preferred, card.phones[0].label) == (True, "work")
    assert card.addresses[0].street == "Ev \n5, sokak"
    assert card.external_id == "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"
    assert (card.gender, card.language) == ("male", "fr")
    assert (card.socials[0].service, card.socials[0].handle) == ("xmpp", "alice@example.com")


@pytest.mark.parametrize(
    "line",
    [
        "PHOTO;ENCODING=b;TYPE=PNG:{}",
        "PHOTO;TYPE=PNG;ENCODING=BASE64:{}",
        "PHOTO;BASE64:\r\n  {}\r\n",
        "PHOTO:data:image/png;base64,{}",
        "PHOTO:data:image/png;base64\\,{}",
    ],
)
def test_a_photo_is_taken_however_it_is_put_in(line: str) -> None:
    text = base64.b64encode(PIXEL).decode()
    card = one("FN:Ayşe\r\n" + line.format(text))
    assert card.photo is not None
    assert (card.photo.content, card.photo.media_type) == (PIXEL, "image/png")


def test_a_photo_that_was_not_folded_ends_at_the_empty_line() -> None:
    text = base64.b64encode(PIXEL).decode()
    card = one(f"FN:Ayşe\r\nPHOTO;ENCODING=BASE64;TYPE=PNG:{text[:40]}\r\n{text[40:]}\r\n\r\nTEL:0532 111 22 33", "2.1")
    assert card.photo is not None
    assert card.photo.content == PIXEL
    assert card.phones[0].e164 == "+905321112233"


@pytest.mark.parametrize("value", ["ENCODING=b:bozuk!", "ENCODING=b:AAAA", "VALUE=text:x\\ny"])
def test_a_broken_photo_costs_nothing_but_itself(value: str) -> None:
    found = read(f"BEGIN:VCARD\nFN:Ayşe\nPHOTO;{value}\nTEL:1\nEND:VCARD\n")
    assert found.contacts[0].formatted_name == "Ayşe"
    assert found.contacts[0].phones
    assert [warning.reason for warning in found.warnings] == [WarnedReason.PHOTO_UNREADABLE]


def test_a_photo_on_the_web_is_named_and_never_fetched() -> None:
    found = read("BEGIN:VCARD\nFN:Ayşe\nPHOTO;VALUE=uri:http://example.com/a.jpg\nEND:VCARD\n")
    assert found.warnings[0].reason is WarnedReason.PHOTO_ELSEWHERE
    assert found.warnings[0].params == {"text": "http://example.com/a.jpg"}


def test_firms_are_told_from_people() -> None:
    assert one("FN:Güneş Eczanesi").kind is CustomerKind.FIRM
    assert one("N:;;;;\r\nFN:Acme\r\nORG:Acme;\r\nX-ABShowAs:COMPANY").kind is CustomerKind.FIRM
    assert one("KIND:org\r\nFN:Acme", "4.0").company == "Acme"
    assert one("ORG:Acme").display_name == "Acme"
    person = one("FN:Ayşe Yılmaz\r\nORG:Acme")
    assert person.kind is CustomerKind.PERSON
    assert (person.given_name, person.family_name) == ("Ayşe", "Yılmaz")


def test_members_of_a_group_carry_its_name_as_a_tag() -> None:
    found = read(
        "BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:1\nFN:Ayşe\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Gelinler\nMEMBER:urn:uuid:1\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nX-ADDRESSBOOKSERVER-KIND:group\nFN:Eski\n"
        "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1\nEND:VCARD\n",
    )
    assert found.contacts[0].tags == ("Gelinler", "Eski")
    assert [item.params["name"] for item in found.left_out] == ["Gelinler", "Eski"]


def test_tags_are_taken_but_for_those_phones_make_themselves() -> None:
    card = one("FN:Ayşe\r\nCATEGORIES:VIP,myContacts,Gelin\\, Damat\r\nCATEGORIES:VIP;Komşu")
    assert card.tags == ("VIP", "Gelin", "Damat", "Komşu")


def test_what_has_no_place_is_kept_under_its_name() -> None:
    card = one("FN:Ayşe\r\nX-MAIDENNAME:Kaya\r\nBIRTHPLACE:İzmir\r\nX-EVOLUTION-SPOUSE:Ali\r\nREV:20200101T000000Z")
    assert [(own.name, own.text) for own in card.own_fields] == [
        ("maidenname", "Kaya"),
        ("birthplace", "İzmir"),
        ("spouse", "Ali"),
    ]


def test_several_numbers_in_one_line_are_several() -> None:
    card = one("FN:Ayşe\r\nTEL:0532 111 22 33 / 0216 444 55 66")
    assert [phone.e164 for phone in card.phones] == ["+905321112233", "+902164445566"]


def test_mail_addresses_lose_what_is_around_them() -> None:
    card = one('FN:Ayşe\r\nEMAIL:"Ayşe" <ayse@example.com>\r\nEMAIL:mailto:b@example.com\r\nEMAIL:c@d.com, e@f.com')
    assert [mail.text for mail in card.emails] == ["ayse@example.com", "b@example.com", "c@d.com", "e@f.com"]


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("1996-04-15", "1996-04-15"),
        ("19960415", "1996-04-15"),
        ("--0415", "--04-15"),
        ("1987-09-27T08:30:00-06:00", "1987-09-27"),
        ("1604-04-15", "--04-15"),
        ("15.04.1996", "1996-04-15"),
    ],
)
def test_birthdays_are_read_in_every_notation(value: str, printed: str) -> None:
    assert str(one(f"FN:Ayşe\r\nBDAY:{value}").birthday) == printed


def test_a_birthday_nobody_can_read_is_named_and_the_contact_kept() -> None:
    found = read("BEGIN:VCARD\nFN:Ayşe\nBDAY;VALUE=text:circa 1800\nEND:VCARD\n")
    assert found.contacts[0].birthday is None
    assert found.warnings[0].reason is WarnedReason.BIRTHDAY_UNREADABLE
    assert found.warnings[0].params == {"text": "circa 1800"}


def test_the_place_of_a_card_is_its_first_line() -> None:
    found = read("BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n\r\nBEGIN:VCARD\r\nFN:B\r\nNOTE:x\r\n y\r\nEND:VCARD\r\n")
    assert [card.line for card in found.contacts] == [1, 5]
