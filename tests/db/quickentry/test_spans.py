"""Which part of the line is shown as which chip."""

from datetime import datetime

from db.quickentry import KnownPeople, SpanKind, parse, prepare


def _spans(line: str, people: KnownPeople, now: datetime) -> list[tuple[str, str]]:
    spans = parse(line, now=now, people=people).spans
    return [(span.kind.value, span.text) for span in spans if span.kind is not SpanKind.GLUE]


def test_the_example_line_is_marked_word_by_word(people: KnownPeople, now: datetime) -> None:
    prepare()

    assert _spans("Ayşe aradı dün 15:30 memnun söz: kollar cuma 17:00", people, now) == [
        ("who", "Ayşe"),
        ("contact", "aradı"),
        ("moment", "dün 15:30"),
        ("mood", "memnun"),
        ("promise", "söz"),
        ("promise", "kollar"),
        ("due", "cuma 17:00"),
    ]


def test_the_screen_s_own_example_gives_its_chips(people: KnownPeople, now: datetime) -> None:
    assert _spans("called, happy, promise: sleeves by Friday 17:00", people, now) == [
        ("contact", "called"),
        ("mood", "happy"),
        ("promise", "promise"),
        ("promise", "sleeves"),
        ("due", "by Friday 17:00"),
    ]


def test_a_name_is_marked_with_its_title_and_its_ending(people: KnownPeople, now: datetime) -> None:
    assert _spans("dün Ayşe Hanım'ı telefonla aradık 20 dk 🙂 #fiyat paylaş", people, now) == [
        ("moment", "dün"),
        ("who", "Ayşe Hanım'ı"),
        ("channel", "telefonla"),
        ("contact", "aradık"),
        ("minutes", "20 dk"),
        ("mood", "🙂"),
        ("theme", "fiyat"),
        ("share", "paylaş"),
    ]


def test_who_earned_the_thanks_is_marked_apart_from_who_gave_them(people: KnownPeople, now: datetime) -> None:
    assert _spans("Ayşe teşekkür etti Zeynep Usta'ya", people, now) == [
        ("who", "Ayşe"),
        ("kind", "teşekkür etti"),
        ("praise_for", "Zeynep Usta'ya"),
    ]


def test_words_in_the_note_may_be_marked_as_well(people: KnownPeople, now: datetime) -> None:
    entry = parse("Gül 2 gömlek aldı", now=now, people=people)

    assert entry.note == "2 gömlek aldı"
    assert ("kind", "aldı") in [(span.kind.value, span.text) for span in entry.spans]


def test_what_is_not_understood_bears_no_mark(people: KnownPeople, now: datetime) -> None:
    assert _spans("kumaş numunesi dolapta", people, now) == []
