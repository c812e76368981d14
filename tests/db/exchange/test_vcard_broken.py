"""vCards nobody should have written: one bad card never costs another, and nothing is lost without a word."""

import hypothesis.strategies as st
import pytest
from hypothesis import assume, example, given

from db.exchange.encodings import is_utf8, without_unwritten
from db.exchange.parsed import LeftOutReason, ParsedFile, WarnedReason
from db.exchange.vcard import read_vcards


def read(text: str | bytes) -> ParsedFile:
    return read_vcards(text if isinstance(text, bytes) else text.encode(), "bozuk.vcf")


def names(text: str | bytes) -> list[str]:
    return [contact.display_name for contact in read(text).contacts]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_every_line_end_will_do(end: str) -> None:
    text = end.join(
        ["BEGIN:VCARD", "FN:Ayşe", "NOTE:bir", " iki", "END:VCARD", "BEGIN:VCARD", "FN:Ali", "END:VCARD", ""]
    )
    found = read(text)
    assert [card.formatted_name for card in found.contacts] == ["Ayşe", "Ali"]
    assert found.contacts[0].note == "biriki"


def test_a_missing_end_costs_nobody() -> None:
    found = read("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C\n")
    assert [card.formatted_name for card in found.contacts] == ["A", "B", "C"]
    assert [(warning.reason, warning.line) for warning in found.warnings] == [
        (WarnedReason.CARD_UNFINISHED, 1),
        (WarnedReason.CARD_UNFINISHED, 6),
    ]


def test_a_missing_begin_costs_nobody() -> None:
    found = read("VERSION:3.0\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\nFN:C\nTEL:1\nEND:VCARD\nçöp\nEND:VCARD\n")
    assert [card.formatted_name for card in found.contacts] == ["A", "B", "C"]
    assert [item.reason for item in found.warnings] == [
        WarnedReason.CARD_UNFINISHED,
        WarnedReason.CARD_UNFINISHED,
        WarnedReason.TEXT_OUTSIDE_CARDS,
    ]


def test_a_missing_end_among_many_cards_swallows_none_of_them() -> None:
    cards = [f"BEGIN:VCARD\nFN:Kişi {number}\nEND:VCARD\n" for number in range(200)]
    cards[20] = cards[20].replace("END:VCARD\n", "")
    cards[150] += "END:VCARD\n"
    assert len(names("".join(cards))) == 200


def test_a_card_inside_a_card_belongs_to_the_outer_one() -> None:
    found = read(
        "BEGIN:VCARD\nVERSION:2.1\nN:dış\nAGENT:\nBEGIN:VCARD\nN:iç\nEND:VCARD\nTEL:0532 111 22 33\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:sonraki\nEND:VCARD\n",
    )
    assert [card.display_name for card in found.contacts] == ["dış", "sonraki"]
    assert found.contacts[0].phones[0].e164 == "+905321112233"
    assert [(item.reason, item.params["name"]) for item in found.left_out] == [(LeftOutReason.CARD_IN_CARD, "iç")]


def test_an_assistants_card_in_one_line_is_named() -> None:
    found = read(
        "BEGIN:VCARD\nFN:Ayşe\nAGENT:BEGIN:VCARD\\nFN:Susan Thomas\\nTEL:+1-919-555-\n"
        " 1234\\nEND:VCARD\\n\nTEL:1\nEND:VCARD\n",
    )
    assert [card.formatted_name for card in found.contacts] == ["Ayşe"]
    assert found.warnings[0].reason is WarnedReason.CARD_IN_FIELD
    assert found.warnings[0].params == {"name": "Susan Thomas"}


def test_junk_around_cards_is_named_and_passed_over() -> None:
    found = read("merhaba\nBEGIN:VCARD\nFN:A\nEND:VCARD\nTEL:5\n\nBEGIN:VCARD\nFN:B\nEND:VCARD\nson\n")
    assert [card.formatted_name for card in found.contacts] == ["A", "B"]
    assert [(item.line, item.params["text"]) for item in found.warnings] == [(1, "merhaba"), (5, "TEL:5"), (10, "son")]


def test_an_empty_card_is_left_out_with_its_reason() -> None:
    found = read("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\nBEGIN:VCARD\nBDAY:1970-07-14\nEND:VCARD\n")
    assert [(item.line, item.reason) for item in found.left_out] == [
        (1, LeftOutReason.NOTHING_IN_IT),
        (4, LeftOutReason.NO_NAME),
    ]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("EMAIL:a@b.de", "a@b.de"),
        ("TEL:0532 111 22 33", "0532 111 22 33"),
        ("NICKNAME:Abi", "Abi"),
        ("ORG:Kaya", "Kaya"),
    ],
)
def test_a_card_without_a_name_is_called_by_the_best_there_is(line: str, name: str) -> None:
    assert names(f"BEGIN:VCARD\n{line}\nEND:VCARD\n") == [name]


def test_comments_are_no_contents_but_may_stand_inside_encoded_text() -> None:
    found = read(
        "BEGIN:VCARD\nVERSION:2.1\nFN:Toplantı\n# bu satır değil\n"
        "NOTE;ENCODING=QUOTED-PRINTABLE:bu (diyez ->=\n#<- diyez) kalır\n# bu da değil\nEND:VCARD\n",
    )
    assert found.contacts[0].note == "bu (diyez ->#<- diyez) kalır"
    assert not found.warnings


def test_a_note_with_bare_line_breaks_keeps_all_of_it() -> None:
    found = read("BEGIN:VCARD\nFN:A\nNOTE:bir\niki üç: evet\n\ndört\nTEL:0532 111 22 33\nEND:VCARD\n")
    assert found.contacts[0].note == "bir\niki üç: evet\n\ndört"
    assert found.contacts[0].phones[0].e164 == "+905321112233"


def test_lines_that_say_nothing_are_named() -> None:
    found = read("BEGIN:VCARD\nFN:A\nbu bir satır\nTEL:1\nEND:VCARD\n")
    assert [(item.reason, item.params["text"]) for item in found.warnings] == [
        (WarnedReason.LINE_UNREADABLE, "bu bir satır"),
    ]
    assert found.contacts[0].phones


def test_an_address_broken_over_lines_by_backslashes_is_one() -> None:
    card = read("BEGIN:VCARD\nN:a\nADR;HOME:;;Bir\\\n34\\\nİki;Hamburg;;9;DE\nBDAY:20081203\nEND:VCARD\n").contacts[0]
    assert card.addresses[0].street == "Bir\n34\nİki"
    assert card.addresses[0].city == "Hamburg"
    assert str(card.birthday) == "2008-12-03"


def test_indented_cards_are_cards() -> None:
    assert names("  BEGIN:VCARD\n  FN:A\n  NOTE:bir\n   iki\n  END:VCARD\n") == ["A"]


def test_words_around_the_colon_of_begin_do_not_matter() -> None:
    assert names("begin : vCard \nfn:A\nend: vcard\n") == ["A"]


def test_odd_versions_and_none_at_all_will_do() -> None:
    assert names("BEGIN:VCARD\nVERSION:99\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n") == ["A", "B"]


def test_zero_bytes_are_passed_over() -> None:
    assert names(b"BEGIN:VCARD\nFN:A\x00yse\nEND:VCARD\n") == ["Ayse"]


def test_colons_and_quotes_in_parameters_do_not_move_the_value() -> None:
    card = read(
        'BEGIN:VCARD\nFN:A\nTEL;TYPE="a:b,c",PREF:1234567\nADR;LABEL=\\"x: y\\":;;Sokak;Kent;;;\n'
        "EMAIL:a@b.de\nEND:VCARD\n",
    ).contacts[0]
    assert card.phones[0].text == "1234567"
    assert card.addresses[0].street == "Sokak"
    assert card.emails[0].text == "a@b.de"


@pytest.mark.parametrize("encoding", ["cp1254", "iso8859_9", "cp857"])
def test_turkish_cards_in_old_code_pages_need_no_word_about_it(encoding: str) -> None:
    text = "BEGIN:VCARD\nVERSION:2.1\nN:Yılmaz;Işıl\nFN:Işıl Yılmaz\nNOTE:güneş ığdır\nEND:VCARD\n"
    card = read(text.encode(encoding)).contacts[0]
    assert (card.formatted_name, card.note) == ("Işıl Yılmaz", "güneş ığdır")


def test_each_line_may_be_in_a_character_set_of_its_own() -> None:
    data = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=SHIFT_JIS:" + "伊能 圭一".encode("cp932")
        + b"\r\nNOTE;CHARSET=UTF-8:" + "Işık".encode() + b"\r\nORG;CHARSET=Windows-1254:" + "Şölen".encode("cp1254")
        + b"\r\nTITLE:" + "çırak".encode("cp1254") + b"\r\nEND:VCARD\r\n"
    )  # fmt: skip
    card = read(data).contacts[0]
    assert (card.formatted_name, card.note, card.company, card.title) == ("伊能 圭一", "Işık", "Şölen", "çırak")


def test_letters_cut_in_two_by_folding_are_whole_again() -> None:
    line = "NOTE:" + "ş" * 60
    data = line.encode()
    folded = data[:74] + b"\r\n " + data[74:]
    assert read(b"BEGIN:VCARD\r\nFN:A\r\n" + folded + b"\r\nEND:VCARD\r\n").contacts[0].note == "ş" * 60


def test_a_large_photo_in_a_card_of_old_style_is_no_work() -> None:
    lines = "\n".join(["A" * 76] * 40_000)
    found = read(
        "BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:=41y=\n=73e\n"
        f"PHOTO;ENCODING=BASE64;TYPE=JPEG:\n{lines}\n\nTEL:1\nEND:VCARD\n",
    )
    assert found.contacts[0].formatted_name == "Ayse"
    assert found.contacts[0].phones
    assert [item.reason for item in found.warnings] == [WarnedReason.PHOTO_UNREADABLE]


def test_a_huge_line_is_only_a_long_one() -> None:
    assert read("BEGIN:VCARD\nFN:A\nNOTE:" + "x" * 2_000_000 + "\nEND:VCARD\n").contacts[0].note.startswith("xxx")


_LINES = st.sampled_from(
    [
        "BEGIN:VCARD", "END:VCARD", " END:VCARD", "AGENT:", "FN:Ayşe", "N:a;b", "N:;", "TEL;CELL:0532 111 22 33",
        "TEL:", "EMAIL;X:a@b", "NOTE;ENCODING=QUOTED-PRINTABLE:a=", "=", "PHOTO;ENCODING=b:AAAA", "AAAA", " fold", "\t",
        "", "BDAY:1604-01-01", "BDAY:x", "item1.TEL:1", "item1.X-ABLabel:x", "KIND:group", "# x", "bla", ":", ";:",
        'X;A="b:c', "ADR:;;a\\", "\\", "CATEGORIES:a,b\\,c",
    ],
)  # fmt: skip


@given(st.lists(_LINES, max_size=30))
@example(["BEGIN:VCARD", "FN:Ayşe", "BEGIN:VCARD", "END:VCARD"])
def test_no_order_of_lines_breaks_the_reading(lines: list[str]) -> None:
    found = read("\n".join(lines))
    begun = sum(line.strip() in {"BEGIN:VCARD", "END:VCARD"} for line in lines)
    assert len(found.contacts) + len(found.left_out) <= begun


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    read(b"BEGIN:VCARD\nFN:" + data + b"\nEND:VCARD\n")


_TEXT = st.text(
    alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=40,
).map(lambda text: without_unwritten(text).strip()).filter(lambda text: any(ch.isalnum() for ch in text))  # fmt: skip


def escaped(text: str) -> str:
    for sign in "\\,;":
        text = text.replace(sign, "\\" + sign)
    return text


def folded(line: str) -> str:
    return "\r\n ".join(line[start : start + 30] for start in range(0, len(line), 30))


@given(_TEXT, _TEXT, _TEXT, st.sampled_from(["2.1", "3.0", "4.0"]))
def test_a_well_written_card_comes_back_as_it_was(given_name: str, family: str, note: str, version: str) -> None:
    text = "\r\n".join(
        [
            "BEGIN:VCARD",
            f"VERSION:{version}",
            folded(f"N:{escaped(family)};{escaped(given_name)};;;"),
            folded(f"NOTE:{escaped(note)}"),
            "TEL;TYPE=CELL:+905321112233",
            "END:VCARD",
            "",
        ],
    )
    card = read(text).contacts[0]
    assert (card.given_name, card.family_name) == (given_name.strip(), family.strip())
    assert card.note == note.strip()
    assert card.phones[0].e164 == "+905321112233"


@given(_TEXT, st.sampled_from(["utf-8", "cp1254"]))
def test_quoted_printable_text_comes_back_as_it_was(note: str, encoding: str) -> None:
    data = note.encode(encoding, "ignore").decode(encoding).strip()
    # Bytes of a code page that happen to be valid UTF-8 are taken for that: the word about them is wrong more often.
    assume(encoding == "utf-8" or data.isascii() or not is_utf8(data.encode(encoding)))
    coded = "".join(f"={byte:02X}" for byte in data.encode(encoding))
    soft = "=\r\n".join(coded[start : start + 30] for start in range(0, len(coded), 30))
    text = f"BEGIN:VCARD\r\nFN:A\r\nNOTE;CHARSET={encoding};ENCODING=QUOTED-PRINTABLE:{soft}\r\nEND:VCARD\r\n"
    assert read(text).contacts[0].note == data
