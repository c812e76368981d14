"""Phone numbers: any notation becomes E.164, and E.164 becomes what people at home write."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from db.phones import digits, e164, national, split_numbers

_MOBILE = st.from_regex(r"5[0-9]{9}", fullmatch=True)


@pytest.mark.parametrize(
    "text",
    [
        "0532 111 22 33", "532 111 22 33", "5321112233", "05321112233", "+90 532 111 22 33", "+905321112233",
        "0090 532 111 22 33", "905321112233", "(0532) 111-22-33", "0 532.111.22.33", "0532/1112233",
        "tel:+905321112233", "0532 111 22 33 dahili 12", "0532\u00a0111\u00a022\u00a033", "٠٥٣٢ ١١١ ٢٢ ٣٣",
        "0(532) 111-2233 / iş", "0532 111 22 33 (eşi Elif)", "0532 111 22 33 - atölye",
    ],
)  # fmt: skip
def test_every_notation_of_a_turkish_mobile_is_the_same_number(text: str) -> None:
    assert e164(text) == "+905321112233"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("(0212) 555 00 00", "+902125550000"),
        ("444 1 234", "+904441234"),
        ("+49 1512 3456789", "+4915123456789"),
        ("00 1 212 555 7777", "+12125557777"),
        ("+1-418-656-9254 x102", "+14186569254"),
        ("tel:+1-418-656-9254;ext=102", "+14186569254"),
    ],
)
def test_other_numbers_are_read_by_their_numbering_plan(text: str, number: str) -> None:
    assert e164(text) == number


@pytest.mark.parametrize("text", ["", "-", "yok", "1", "555 01 22", "12345", "0300000000", "a@b.de", "0" * 40])
def test_what_cannot_be_dialled_from_anywhere_has_no_number(text: str) -> None:
    assert e164(text) is None


def test_a_number_without_country_code_belongs_to_the_shops_country() -> None:
    assert e164("030 123456", "DE") == "+4930123456"


def test_numbers_are_written_as_people_at_home_do() -> None:
    assert national("+905321112233") == "0532 111 22 33"
    assert national("+904441234") == "444 1 234"
    assert national("+4915123456789") == "+49 1512 3456789"
    assert national("+4930123456", "DE") == "030 123456"


@given(_MOBILE, st.sampled_from(["", "0", "90", "+90", "0090"]), st.sampled_from(["", " ", "-", ".", ")"]))
def test_separators_and_prefixes_never_matter(number: str, prefix: str, between: str) -> None:
    written = prefix + between.join([number[:3], number[3:6], number[6:8], number[8:]])
    assert e164(written) == f"+90{number}"


@given(_MOBILE)
def test_a_number_comes_back_from_how_it_is_written_at_home(number: str) -> None:
    assert e164(national(f"+90{number}")) == f"+90{number}"


@given(st.text(max_size=40))
def test_no_text_breaks_the_reading_of_numbers(text: str) -> None:
    number = e164(text)
    assert number is None or number.startswith("+")
    assert "".join(split_numbers(text)) or not text.strip()


def test_two_numbers_in_one_text_are_two() -> None:
    assert split_numbers("0532 111 22 33 / 0216 444 55 66") == ["0532 111 22 33", "0216 444 55 66"]
    assert split_numbers("05321112233;02164445566") == ["05321112233", "02164445566"]
    assert split_numbers("0532 111 22 33 veya 0216 444 55 66") == ["0532 111 22 33", "0216 444 55 66"]


@pytest.mark.parametrize("text", ["0532-111-22-33", "(0212) 555 00 00", "+90 532 111 22 33, dahili 4", "0532/1112233"])
def test_one_number_stays_one_whatever_is_in_it(text: str) -> None:
    assert split_numbers(text) == [text]


def test_digits_of_every_script_count() -> None:
    assert digits("٠٥٣٢ a1") == "05321"
