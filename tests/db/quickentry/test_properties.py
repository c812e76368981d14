"""What holds for any text at all, typed, pasted or fallen on the keyboard."""

import re
import string
import time
import tomllib
import unicodedata
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import hypothesis.strategies as st
import pytest
from hypothesis import given

from db.quickentry import KnownPeople, PersonRef, QuickEntry, SpanKind, parse
from db.text import fold, upper_tr

CUSTOMERS = KnownPeople(
    [(1, "Ayşe Yılmaz", []), (2, "Mehmet Demir", ["Yıldız Tekstil"]), (3, "İbrahim Şahin", []), (4, "Emily Brown", [])],
)
SIGNS = [
    "#",
    ":",
    ",",
    ".",
    ";",
    "\n",
    "'",
    "’",
    "-",
    "(",
    ")",
    '"',
    "/",
    "…",
    "🙂",
    "😡",
    ":)",
    "★",
    "₺",
    "%",
    "\u0301",
]
LABELS = [
    "söz:",
    "şikâyet:",
    "not:",
    "konu:",
    "paylaş:",
    "promise:",
    "theme:",
    "#teslim",
    "15:30",
    "her",
    "5'inde",
    "21.11.2026",
]
CORPUS = [
    line
    for corpus in ("corpus_tr.toml", "corpus_en.toml")
    for section in tomllib.loads((Path(__file__).parent / corpus).read_text(encoding="utf-8")).values()
    for line in section
]
VOCABULARY = sorted({word for line in CORPUS for word in line.split()})
PIECES = st.one_of(st.sampled_from(VOCABULARY), st.sampled_from(SIGNS + LABELS), st.text(max_size=6))
TEXTS = st.one_of(
    st.text(max_size=400),
    st.lists(st.sampled_from(VOCABULARY), max_size=14).map(" ".join),
    st.lists(PIECES, max_size=40).map(" ".join),
    st.lists(PIECES, max_size=12).map("".join),
)
ZONES = st.sampled_from(
    [
        ZoneInfo(name)
        for name in ("Europe/Istanbul", "America/New_York", "Pacific/Kiritimati", "Australia/Lord_Howe", "UTC")
    ],
)
MOMENTS = st.builds(
    lambda moment, zone: moment.replace(tzinfo=UTC).astimezone(zone),
    st.datetimes(datetime(1990, 1, 2), datetime(2090, 1, 1)),  # noqa: DTZ001 - the zone comes with the builder
    ZONES,
)
# Words that no customer is called and that mean the same in capitals: a line of them says the same however it is typed.
PLAIN_WORDS = (
    "ayşe", "ibrahim", "mehmet", "emily", "hanım'ı", "aradı", "aradım", "geldi", "uğradı", "yazdım", "konuştuk",
    "görüştük", "ulaşamadım", "açmadı", "dün", "yarın", "geçen", "cuma", "akşam", "7'de", "15:30", "21",
    "kasım", "memnun", "değil", "çok", "kızgın", "keyifsiz", "kollar", "paça", "kısa", "olmuş", "whatsapp'tan",
    "mailden", "telefonla", "20", "dk", "yarım", "saat", "söz:", "şikâyet:", "öneri:", ",", ".", "called",
    "yesterday", "happy", "not", "upset", "about", "the", "coat", "sleeves", "by", "friday", "bought", "2",
    "shirts", "delivered", "no", "answer", "promise:", "thanked", "#teslim", "günü", "işık", "şık", "ılık",
)  # fmt: skip


@given(TEXTS, MOMENTS)
def test_any_text_is_understood_somehow_and_the_same_again(line: str, now: datetime) -> None:
    entry = parse(line, now=now, people=CUSTOMERS)

    assert entry.mood is None or -2 <= entry.mood <= 2
    assert entry.minutes is None or entry.minutes > 0
    assert parse(line, now=now, people=CUSTOMERS) == entry
    assert parse(line, now=now, people=None).who == ()


@given(TEXTS, MOMENTS)
def test_a_touch_never_lies_in_the_future(line: str, now: datetime) -> None:
    entry = parse(line, now=now, people=CUSTOMERS)

    assert entry.at.astimezone(UTC) <= now.astimezone(UTC)
    assert entry.at_is_given or entry.at == now


@given(TEXTS, MOMENTS)
def test_a_promise_is_never_due_before_it_was_given(line: str, now: datetime) -> None:
    for promise in parse(line, now=now, people=CUSTOMERS).promises:
        assert promise.due_on is None or promise.due_on >= now.date()
        assert promise.due_time is None or promise.due_on is not None


@given(TEXTS)
def test_spans_are_sorted_apart_and_inside_the_line(line: str) -> None:
    entry = parse(line, now=_noon(), people=CUSTOMERS)

    end = 0
    for span in entry.spans:
        assert end <= span.start < span.end <= len(line)
        assert line[span.start : span.end] == span.text
        end = span.end


@given(TEXTS)
def test_no_character_is_lost(line: str) -> None:
    entry = parse(line, now=_noon(), people=CUSTOMERS)

    spanned = {place for span in entry.spans for place in range(span.start, span.end)}
    rest = [sign for place, sign in enumerate(line) if place not in spanned and not sign.isspace()]
    note = iter(entry.note)
    assert all(any(sign == other for other in note) for sign in rest), (rest, entry.note)


@given(TEXTS)
def test_the_note_is_made_of_the_line_s_own_words_in_their_order(line: str) -> None:
    note = parse(line, now=_noon(), people=CUSTOMERS).note

    source = iter(line)
    assert all(any(sign == other for other in source) for sign in note if sign not in ", " and not sign.isspace())


@given(TEXTS)
def test_an_open_card_is_whose_touch_it_is_unless_somebody_else_is_named(line: str) -> None:
    selected = PersonRef(3, "İbrahim Şahin")

    entry = parse(line, now=_noon(), people=CUSTOMERS, selected=selected)

    assert entry.who == (selected,) or (len(entry.who) >= 1 and entry.who_text)


@given(st.lists(st.sampled_from(PLAIN_WORDS), min_size=1, max_size=12).map(" ".join))
def test_case_marks_and_the_two_kinds_of_i_change_nothing(line: str) -> None:
    meant = _meaning(parse(line, now=_noon(), people=CUSTOMERS))

    for variant in (line.upper(), upper_tr(line), fold(line), unicodedata.normalize("NFD", line)):
        assert _meaning(parse(variant, now=_noon(), people=CUSTOMERS)) == meant, variant


@given(st.lists(st.sampled_from(VOCABULARY), max_size=12).map(" ".join), st.sampled_from(["  ", "\t", " \u00a0"]))
def test_how_many_blanks_stand_between_words_changes_nothing(line: str, blank: str) -> None:
    spaced = line.replace(" ", blank)

    assert _meaning(parse(spaced, now=_noon(), people=CUSTOMERS)) == _meaning(
        parse(line, now=_noon(), people=CUSTOMERS)
    )


@given(st.text(alphabet=string.digits + " .,:/-'", max_size=40), MOMENTS)
def test_figures_of_any_size_are_no_reason_to_fail(figures: str, now: datetime) -> None:
    for around in ("{} gün önce", "söz: {} hafta sonra", "{} kasım", "ayın {}'inde", "in {} days", "saat {}", "{} dk"):
        parse(around.format(figures), now=now, people=CUSTOMERS)


def _meaning(entry: QuickEntry) -> tuple[object, ...]:
    promises = tuple((fold(promise.words), promise.due_on, promise.due_time) for promise in entry.promises)
    return (
        entry.who,
        fold(entry.who_text),
        entry.channel,
        entry.direction,
        entry.reached,
        entry.kind,
        entry.mood,
        entry.at,
        entry.at_has_time,
        entry.minutes,
        promises,
        fold(entry.theme or ""),
        fold(entry.praise_for or ""),
        entry.shareable,
        fold(entry.note),
    )


def _noon() -> datetime:
    return datetime(2026, 11, 21, 12, 0, tzinfo=ZoneInfo("Europe/Istanbul"))


@given(TEXTS, st.sampled_from(["", "\u202e", "\u200f", "\x00", "\x1b[31m", "\ufeff", "👩‍👩‍👧", "₺₺₺", "\u0301" * 40]))
def test_every_figure_typed_is_found_again_in_the_note_or_under_a_chip(line: str, oddity: str) -> None:
    """What merely holds others together ("and", a comma) may be in neither; a figure never."""
    text = f"{oddity}{line}{oddity}"

    entry = parse(text, now=_noon(), people=CUSTOMERS)

    shown = [text[span.start : span.end] for span in entry.spans if span.kind is not SpanKind.GLUE]
    assert not Counter(re.findall(r"\d", text)) - Counter(re.findall(r"\d", "\n".join((entry.note, *shown))))


@pytest.mark.parametrize(
    "line", ["söz " * 2500, "Ayşe aradı, " * 833, "5" * 10_000, "((((" * 2500, "a'" * 5000, "\n" * 10_000]
)
def test_ten_thousand_characters_are_read_without_a_pause(line: str) -> None:
    begun = time.process_time()

    parse(line, now=_noon(), people=CUSTOMERS)

    assert time.process_time() - begun < 2


def test_a_line_is_read_before_the_next_key_is_down() -> None:
    now, lines = _noon(), CORPUS
    for line in lines[:40]:  # the vocabularies are put together once
        parse(line, now=now, people=CUSTOMERS)
    begun = time.process_time()

    for line in lines:
        parse(line, now=now, people=CUSTOMERS)

    assert (time.process_time() - begun) / len(lines) < 0.005
