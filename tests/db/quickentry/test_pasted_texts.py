"""A review, a comment, a message pasted as it is: what it is by its words, every word of it kept."""

from datetime import datetime

import pytest

from db.quickentry import KnownPeople, PersonRef, parse
from db.records import Channel, Direction, TouchKind

PRAISE = (
    "Kızımın gelinliğini burada diktirdik, tek kelimeyle harika oldu. Provalar zamanında, herkes güler yüzlü. Zeynep"
    " Hanım'a ayrıca teşekkür ederiz, gönül rahatlığıyla tavsiye ederim."
)
COMPLAINT = (
    "I left my suit for a simple hem and it came back too short. Nobody called me about the delay and when I rang they"
    " were rude. I am very disappointed and I want a refund, never again."
)
SUGGESTION = (
    "Dükkân güzel, dikişler temiz ama keşke hafta sonu da açık olsanız. Bence randevuyu internetten verebilseniz çok"
    " daha iyi olurdu, çalışanlar için hafta içi gelmek zor. Bir de park yeri olsa iyi olur."
)
NOTHING = "Kumaşlar üçüncü rafta, düğmeler kutuda. " * 8


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (PRAISE, TouchKind.PRAISE),
        (COMPLAINT, TouchKind.COMPLAINT),
        (SUGGESTION, TouchKind.SUGGESTION),
        (NOTHING, TouchKind.NOTE),
        ("★★★★★\nTeşekkürler, çok hızlıydı", TouchKind.PRAISE),
        ("1/5\nBekletildim", TouchKind.COMPLAINT),
        ("Not happy at all.\nWould not recommend.", TouchKind.COMPLAINT),
        ("Hiç sorun yaşamadık.\nTavsiye ederiz.", TouchKind.PRAISE),
    ],
)
def test_a_pasted_text_becomes_what_its_words_say(
    text: str, kind: TouchKind, people: KnownPeople, now: datetime
) -> None:
    entry = parse(text, now=now, people=people)

    assert entry.kind is kind
    assert " ".join(entry.note.split()) == " ".join(text.split())


@pytest.mark.parametrize("text", [PRAISE, COMPLAINT, SUGGESTION])
def test_a_review_comes_from_the_customer_now_and_promises_nothing(
    text: str, people: KnownPeople, now: datetime
) -> None:
    entry = parse(text, now=now, people=people)

    assert entry.direction is Direction.IN
    assert entry.at == now
    assert entry.promises == ()
    assert entry.who == ()


def test_a_review_belongs_to_the_open_card(people: KnownPeople, now: datetime) -> None:
    gul = PersonRef(3, "Gül Doğan")

    assert parse(PRAISE, now=now, people=people, selected=gul).who == (gul,)


def test_a_signature_says_whose_words_they_are(people: KnownPeople, now: datetime) -> None:
    entry = parse(f"{PRAISE}\n— Ayşe Yılmaz", now=now, people=people)

    assert [ref.name for ref in entry.who] == ["Ayşe Yılmaz"]
    assert entry.note.endswith("— Ayşe Yılmaz")


def test_a_head_says_who_wrote_it_and_by_which_way(people: KnownPeople, now: datetime) -> None:
    entry = parse(f"Ayşe Hanım WhatsApp'tan yazdı: {COMPLAINT}", now=now, people=people)

    assert [ref.name for ref in entry.who] == ["Ayşe Yılmaz"]
    assert entry.channel is Channel.WHATSAPP
    assert entry.kind is TouchKind.COMPLAINT
    assert entry.note == COMPLAINT


def test_a_long_line_of_the_shop_s_own_is_read_to_its_end(people: KnownPeople, now: datetime) -> None:
    told = "kızının düğünü mayıstaymış, gelinlik için de bize gelecekmiş, annesi de gelmiş " * 3

    entry = parse(f"Ayşe Hanım dün 15:30 aradı, {told}söz: kumaş örnekleri pazartesi", now=now, people=people)

    assert [ref.name for ref in entry.who] == ["Ayşe Yılmaz"]
    assert entry.channel is Channel.PHONE
    assert entry.at.hour == 15
    assert entry.promise is not None
    assert entry.promise.words == "kumaş örnekleri"


def test_a_huge_text_is_no_reason_to_wait(people: KnownPeople, now: datetime) -> None:
    text = PRAISE * 400

    entry = parse(text, now=now, people=people)

    assert entry.kind is TouchKind.PRAISE
    assert entry.note == text
