"""Lines that begin with a phone number: whose card it is on, and whether a message was copied or a call told."""

from datetime import datetime
from pathlib import Path

import pytest

from db import journal as journals
from db.commands.customers import CustomerDraft, ReachDraft, add_customer, trash_customer
from db.queries.people import JournalPeople
from db.quickentry import KnownPeople, PersonRef, SpanKind, parse
from db.records import Channel, Direction, ReachKind, TouchKind


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("+90 532 123 45 67: Merhaba kollar uzun olmuş", "Ayşe Yılmaz", TouchKind.TALK),
        ("+90 532 123 45 67\nMerhaba, dün aradım ceket hazır mı?", "Ayşe Yılmaz", TouchKind.TALK),
        ("+44 7700 900123: The coat is perfect, thank you so much, I love it", "James Carter", TouchKind.PRAISE),
    ],
)
def test_a_copied_message_belongs_to_the_card_with_its_number(
    text: str, name: str, kind: TouchKind, people: KnownPeople, now: datetime
) -> None:
    entry = parse(text, now=now, people=people)

    assert [ref.name for ref in entry.who] == [name]
    assert (entry.channel, entry.direction, entry.kind) == (Channel.WHATSAPP, Direction.IN, kind)
    assert text.endswith(entry.note)
    assert entry.note[0] in "MT"
    assert [span.text for span in entry.spans if span.kind is SpanKind.WHO] == [entry.who_text]


def test_a_stamped_message_is_found_by_its_number_as_well(people: KnownPeople, now: datetime) -> None:
    entry = parse("[14:02, 21.11.2026] +90 532 123 45 67: Merhaba, paça kısa olmuş", now=now, people=people)

    assert [ref.name for ref in entry.who] == ["Ayşe Yılmaz"]
    assert entry.note == "Merhaba, paça kısa olmuş"


@pytest.mark.parametrize("number", ["0532 123 45 67", "5321234567", "(0532) 123-45-67", "+90 532 123 45 67"])
def test_a_typed_number_stands_for_the_name(number: str, people: KnownPeople, now: datetime) -> None:
    entry = parse(f"{number} aradı dün 15:30 memnun", now=now, people=people)

    assert [ref.name for ref in entry.who] == ["Ayşe Yılmaz"]
    assert (entry.channel, entry.direction, entry.mood, entry.note) == (Channel.PHONE, Direction.IN, 1, "")
    assert entry.at.hour == 15
    assert all(f"{number} aradı dün 15:30 memnun"[span.start : span.end] == span.text for span in entry.spans)


def test_a_number_on_two_cards_leaves_the_choice_unless_one_is_open(people: KnownPeople, now: datetime) -> None:
    gul = PersonRef(3, "Gül Doğan")

    assert [ref.id for ref in parse("0216 555 01 02 aradı", now=now, people=people).who] == [2, 3]
    assert parse("0216 555 01 02 aradı", now=now, people=people, selected=gul).who == (gul,)


@pytest.mark.parametrize(
    "line",
    [
        "+90 555 999 88 77: Merhaba",
        "0532 123 45 678 aradı",
        "5321234 aradı",
        "532 adet düğme geldi",
        "0532 123 45 67 2 gömlek",
        "+90 532 123 45 67",
    ],
)
def test_without_anybody_who_has_it_a_number_is_only_a_number(line: str, now: datetime) -> None:
    people = KnownPeople([(1, "Ayşe Yılmaz", [])], [(1, "0532 123 45 66")])

    entry = parse(line, now=now, people=people)

    assert entry.who == ()
    assert line.split(maxsplit=1)[0] in entry.note


def test_a_date_or_somebody_named_is_stronger_than_a_number(people: KnownPeople, now: datetime) -> None:
    dated = parse("05.11.2026 15:30 aradı", now=now, people=people)
    named = parse("0532 123 45 67 Gül aradı", now=now, people=people)

    assert (dated.at.day, dated.at.hour) == (5, 15)
    assert [ref.name for ref in named.who] == ["Gül Doğan"]
    assert "0532 123 45 67" in named.note


def test_a_journal_finds_who_has_a_number_until_the_card_is_thrown_away(tmp_path: Path, now: datetime) -> None:
    with journals.create(tmp_path / "shop.hatir", now=now) as journal:
        reaches = (ReachDraft(ReachKind.PHONE, "0532 123 45 67"),)
        ayse = add_customer(journal, CustomerDraft(given_name="Ayşe"), now, reach=reaches).result
        assert ayse is not None
        add_customer(journal, CustomerDraft(given_name="Gül"), now)
        people = JournalPeople(journal)

        assert [ref.id for ref in parse("+90 532 123 45 67: Merhaba", now=now, people=people).who] == [ayse]
        assert people.by_phone("0532 123 45 66") == ()
        assert people.by_phone("532") == ()
        trash_customer(journal, ayse, now)
        assert people.by_phone("0532 123 45 67") == ()
