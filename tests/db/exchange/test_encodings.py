"""Letters come out right whatever the bytes stand for."""

import codecs

import hypothesis.strategies as st
import pytest
from hypothesis import given

from db.exchange.encodings import codec_named, decode, detect

_NAMES = "Ayşe Yılmaz;Işıl Çağlar;İbrahim Öztürk;Gülşen Ünal;Uğur Doğan;ÖMER ŞAHİN"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1254", "iso8859_9", "cp857", "mac_turkish"],
)
def test_a_list_of_turkish_names_is_read_in_every_encoding(encoding: str) -> None:
    assert decode(_NAMES.encode(encoding))[0] == _NAMES


@pytest.mark.parametrize("name", ["Ayşe", "Işık", "İş", "Çiğdem", "ığdır", "Ş", "GÜLŞEN", "Ğ"])
def test_a_single_turkish_word_is_enough(name: str) -> None:
    assert decode(name.encode("cp1254"))[0] == name


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Иван Петров;Москва;улица Ленина\nАнна Каренина;Санкт-Петербург"),
        ("cp1253", "Γιώργος Παπαδόπουλος;Αθήνα;Θεσσαλονίκη\nΜαρία"),
        ("cp1252", "José Müller, Façade élève à Genève; Åse Sørensen"),
        ("cp1250", "Łukasz Wiśniewski; Świętosława; Źdźbło; Jiří Dvořák"),
        ("shift_jis", "安藤ロイド;伊能 圭一 伊予;東京都渋谷区"),
        ("gb18030", "王小明;李小龙;北京市朝阳区建国路"),
        ("cp1256", "محمد احمد;علي حسن;بغداد شارع"),
    ],
)
def test_lists_from_elsewhere_are_read_too(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding))[0] == text


def test_quotation_marks_of_word_processors_are_no_turkish_letters_of_dos() -> None:
    assert decode("“Ayse” – 5 € ’".encode("cp1252"))[0] == "“Ayse” – 5 € ’"


def test_a_line_of_another_code_page_in_a_utf8_file_is_read_as_what_it_is() -> None:
    lines = [f"Işıl {number}".encode() for number in range(20)]
    lines.insert(7, "Çiğdem".encode("cp1254"))
    text, encoding = decode(b"\n".join(lines))
    assert encoding == "utf-8"
    assert text.split("\n")[7] == "Çiğdem"
    assert text.count("Işıl") == 20


def test_all_line_ends_become_one() -> None:
    assert decode(b"a\r\nb\rc\nd\r\r\ne")[0] == "a\nb\nc\nd\ne"


def test_zero_bytes_and_the_mark_in_front_are_dropped() -> None:
    assert decode(codecs.BOM_UTF8 + b"a\x00b")[0] == "ab"


@given(st.text(alphabet="abcçdefgğhıijklmnoöprsştuüvyz ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ", max_size=60))
def test_turkish_words_in_utf8_always_come_back(text: str) -> None:
    assert decode(text.encode())[0] == text


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    text, encoding = decode(data)
    assert isinstance(text, str)
    assert codecs.lookup(encoding)


def test_names_files_give_to_character_sets_are_understood() -> None:
    assert codec_named("ISO-8859-9") == "cp1254"
    assert codec_named("Windows-1254") == "cp1254"
    assert codec_named("SHIFT_JIS") == "cp932"
    assert codec_named("utf8") == "utf-8"
    assert codec_named("klingon") is None
    assert codec_named("hex") is None


def test_the_encoding_is_named() -> None:
    assert detect(_NAMES.encode()) == "utf-8"
    assert detect(_NAMES.encode("cp1254")) == "cp1254"


@pytest.mark.parametrize("page", ["cp1254", "utf-8"])
def test_letters_another_program_misread_and_kept_are_put_right(page: str) -> None:
    meant = "Adı Soyadı;Not\nAyşe Doğan;Gülşah İpek ĞIŞ çöp\n"
    misread = meant.encode(page).decode("cp1252")
    assert decode(misread.encode())[0] == meant


@pytest.mark.parametrize(
    "text",
    [
        "Þórður Jónsson\nSigríður Ýr\nGuðný Þórarinsdóttir\n",  # Icelandic
        "Ayşe Yılmaz\nÝ\nþ\nð\n",  # Turkish, and somebody's strange sign
        "Ärzte Åre Ãlvaro\n",
        "ý\n",
    ],
)
def test_letters_that_are_meant_so_stay(text: str) -> None:
    assert decode(text.encode())[0] == text


def test_signs_nobody_wrote_are_left_out() -> None:
    steering = "Ay\x1b[31mşe\x07 Yıl\x00maz\x7f\ufffe\tGül\r\n"
    assert decode(steering.encode())[0] == "Ay[31mşe Yılmaz\tGül\n"
