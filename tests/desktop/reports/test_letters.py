"""Letters: how somebody is spoken to, and what typed stars and braces become."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from db.queries.letterwords import LetterWords
from db.queries.progress import Client
from db.records import CustomerKind, FormOfAddress, Language
from desktop import i18n
from desktop.letters import address, compose, full_address, placeholders, stresses
from desktop.pages.reports.letter_box import LetterBox
from desktop.prose import Run
from desktop.report_letters import in_the_shops_words

SIZ, SEN = FormOfAddress.SIZ, FormOfAddress.SEN


def client(honorific: str = "", form: FormOfAddress = SIZ, **more: object) -> Client:
    known: dict[str, object] = {
        "id": 1,
        "kind": CustomerKind.PERSON,
        "name": "Ayşe Yılmaz",
        "given_name": "Ayşe",
        "family_name": "Yılmaz",
        "honorific": honorific,
        "form_of_address": form,
        "language": Language.TR,
        "email": "",
        "owner": "",
        "owner_phone": "",
    }
    return Client(**(known | more))  # pyright: ignore[reportArgumentType] (any field, by its name)


@pytest.mark.parametrize(
    ("who", "turkish", "english"),
    [
        (client("Hanım"), "Ayşe Hanım", "Ms Yılmaz"),
        (client("HANIM"), "Ayşe Hanım", "Ms Yılmaz"),
        (client("Mr."), "Ayşe Bey", "Mr Yılmaz"),
        (client("Mrs"), "Ayşe Hanım", "Mrs Yılmaz"),
        (client("Abla", SEN), "Ayşe Abla", "Ayşe"),
        (client("Hocam"), "Ayşe Hocam", "Ayşe Yılmaz"),
        (client("Dr."), "Sayın Dr. Ayşe Yılmaz", "Dr. Yılmaz"),
        (client(), "Sayın Ayşe Yılmaz", "Ayşe Yılmaz"),
        (client("", SEN), "Ayşe", "Ayşe"),
        (client("Bey", given_name="", family_name=""), "Ayşe Yılmaz Bey", "Mr Ayşe Yılmaz"),
        (client(kind=CustomerKind.FIRM, name="Koç Kırtasiye", given_name=""), "Koç Kırtasiye", "Koç Kırtasiye"),
    ],
)
def test_each_client_is_called_as_they_wish_in_either_language(who: Client, turkish: str, english: str) -> None:
    assert address(who, Language.TR) == turkish
    assert address(who, Language.EN) == english


def test_the_whole_name_stands_on_the_paper_with_what_belongs_before_it() -> None:
    assert full_address(client("Hanım"), Language.TR) == "Sayın Ayşe Yılmaz"
    assert full_address(client("Hanım"), Language.EN) == "Ms Ayşe Yılmaz"
    assert full_address(client("Abla", SEN), Language.TR) == "Ayşe Yılmaz"
    assert full_address(client("Abla", SEN), Language.EN) == "Ayşe Yılmaz"
    assert full_address(client("Av."), Language.TR) == "Sayın Av. Ayşe Yılmaz"


def test_stars_stress_words_and_braces_are_filled_in() -> None:
    (text,) = compose("Sayın {HİTAP}, *{değer}* önemli.", {"hitap": "Ayşe", "değer": "Önce haber"})
    assert text.runs == (Run("Sayın Ayşe, "), Run("Önce haber", strong=True), Run(" önemli."))


def test_an_empty_line_begins_a_paragraph_and_a_line_end_stays() -> None:
    assert [part.plain for part in compose("bir\niki\n\n  \n\nüç\n", {})] == ["bir\niki", "üç"]


@pytest.mark.parametrize("typed", ["2*3*4", "* a *", "**", "a*b*c", "{bilinmeyen}", "{", "}{", "{{name}", "* {name"])
def test_stars_and_braces_that_mean_nothing_stay_as_they_were_typed(typed: str) -> None:
    (text,) = compose(typed, {"name": "Ada"})
    assert text.plain == typed.replace("{name}", "Ada")
    assert not any(run.strong for run in text.runs)


def test_what_a_customer_is_called_is_never_read_as_stress_or_placeholder() -> None:
    (text,) = compose("{name} *{name}*", {"name": "*{value}* <b>", "value": "?"})
    assert text.runs == (Run("*{value}* <b> "), Run("*{value}* <b>", strong=True))


@given(st.text(max_size=200))
def test_any_text_can_be_a_letter_and_only_its_stars_go(typed: str) -> None:
    shown = "".join(part.plain for part in compose(typed, {}))
    assert [ch for ch in shown if not ch.isspace() and ch != "*"] == [
        ch for ch in typed if not ch.isspace() and ch != "*"
    ]


def test_placeholders_are_found_whatever_their_case() -> None:
    assert placeholders("{Değer} {name} {{shop}") == {"deger", "name", "shop"}


@pytest.mark.parametrize(
    ("line", "stressed"),
    [
        ("Dear *Ayşe*, *thank you* all", ["Ayşe", "thank you"]),
        ("2 * 3 * 4 and snake*case*words", []),
        ("*not closed", []),
        ("“*Söz verilen günde.*” dediniz", ["Söz verilen günde."]),
    ],
)
def test_the_field_shows_as_stressed_what_is_printed_so(line: str, stressed: list[str]) -> None:
    assert [line[start:end] for start, end in stresses(line)] == stressed
    assert [run.text for run in compose(line, {})[0].runs if run.strong] == stressed


def test_a_word_never_to_say_is_marked_where_it_stands_and_another_one_offered(qtbot: QtBot) -> None:
    box = LetterBox()
    qtbot.addWidget(box)
    text = "Maalesef *MASRAFINIZ* İADE edilmez, masrafsızdır."
    box.show_letter(text, "Merhaba", (), ("masraf → emek karşılığı", "iade"))
    marked = [
        text[mark.start : mark.start + mark.length]
        for mark in box._edit.document().firstBlock().layout().formats()
        if mark.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
    ]
    assert "".join(marked) == "MASRAFINIZİADE"
    assert box._note.text() == "Say “emek karşılığı” rather than “masraf”.\n“iade” is on your “never say” list."


@pytest.mark.parametrize("name", ["Ayşe Hanım", r"A\1 \g<0> {name}"])
def test_after_the_shops_own_greeting_a_letter_begins_with_a_capital_of_its_language(name: str) -> None:
    words = i18n.words(Language.TR)
    usual = words.translate("Report", "Dear {name},").format(name=name)
    said = LetterWords("Merhaba {hitap},", "Yıldız ailesi")
    told = in_the_shops_words(f"{usual} işiniz hazır.", words, name, said)
    assert told == f"Merhaba {name},\n\nİşiniz hazır.\n\nYıldız ailesi"
