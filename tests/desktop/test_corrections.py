"""What is corrected in an understood line is laid over it; no word of the line is ever lost."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.quickentry import KnownPeople, PersonRef, QuickEntry, parse
from db.records import (
    Channel,
    Closeness,
    Colour,
    ComplaintOutcome,
    ConsentPurpose,
    ConsentState,
    CustomerKind,
    Direction,
    FormOfAddress,
    Language,
    OwnFieldKind,
    Pace,
    PromiseOutcome,
    PromiseSide,
    TouchKind,
    ValueState,
)
from db.text import fold
from desktop import terms
from desktop.corrections import Corrections, Facet, PromiseChange, What
from desktop.entry_parts import parts_of
from desktop.formats import Formats
from desktop.i18n import words

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
AYSE = PersonRef(1, "Ayşe Yılmaz")
PEOPLE = KnownPeople([(1, "Ayşe Yılmaz", ()), (2, "Gül Doğan", ())])
LINE = "dün 15:30 aradı memnun 12 dk kumaşı sordu #ölçü söz: kollar cuma 17:00"


def understood(line: str) -> QuickEntry:
    return parse(line, now=NOW, people=PEOPLE, selected=AYSE)


def test_without_corrections_nothing_changes() -> None:
    assert Corrections().over(understood(LINE), NOW) == understood(LINE)


@pytest.mark.parametrize("facet", [facet for facet in Facet if facet is not Facet.WHAT])
def test_what_is_dropped_is_gone_and_its_words_are_in_the_note(facet: Facet) -> None:
    before = understood(LINE + " paylaş")
    place = before.promises[0].place[0] if facet is Facet.PROMISE else 0
    after = Corrections().drop(facet, place).over(before, NOW)
    chips = parts_of(after, words(Language.EN), Formats(words(Language.EN), NOW.tzinfo), NOW.date(), AYSE.id)
    if facet is not Facet.MOMENT:
        assert facet not in {part.facet for part in chips}
    else:
        assert after.at == NOW
    kept = set(fold(after.note).split())
    assert set(fold(before.note).split()) <= kept


@given(line=st.text(max_size=60), facets=st.sets(st.sampled_from(list(Facet))))
def test_dropping_never_fails_and_never_loses_the_note(line: str, facets: set[Facet]) -> None:
    entry = understood(line + " x")
    corrections = Corrections()
    for facet in facets:
        corrections = corrections.drop(facet)
    after = corrections.over(entry, NOW)
    assert set(entry.note.split()) <= set(after.note.split())
    formats = Formats(words(Language.TR), NOW.tzinfo)
    assert parts_of(after, words(Language.TR), formats, NOW.date(), AYSE.id)


def test_what_is_chosen_stands_in_the_place_of_what_was_understood() -> None:
    chosen = Corrections(
        who=PersonRef(2, "Gül Doğan"),
        what=What(TouchKind.COMPLAINT, Channel.EMAIL, Direction.IN, reached=True),
        mood=-2,
        at=(NOW - datetime.timedelta(days=3), False),
        minutes=45,
        theme="teslim",
        promises={understood(LINE).promises[0].place[0]: PromiseChange(due=None, due_chosen=True)},
        shareable=True,
    ).over(understood(LINE), NOW)
    assert (chosen.who, chosen.kind, chosen.channel, chosen.mood) == (
        (PersonRef(2, "Gül Doğan"),),
        TouchKind.COMPLAINT,
        Channel.EMAIL,
        -2,
    )
    assert (chosen.minutes, chosen.theme, chosen.shareable, chosen.at_has_time) == (45, "teslim", True, False)
    assert (chosen.promises[0].words, chosen.promises[0].due_on, chosen.promises[0].due_time) == ("kollar", None, None)


def test_of_two_promises_each_is_corrected_by_itself() -> None:
    before = understood("aradı söz: kollar salı, paça perşembe, kumaşı yarın getirecek")
    shops, second = (promise.place[0] for promise in before.promises[:2])

    after = (
        Corrections()
        .drop(Facet.PROMISE, shops)
        .with_promise(second, PromiseChange(side=PromiseSide.CUSTOMER, shareable=True))
        .over(before, NOW)
    )

    assert [(one.words, one.side) for one in after.promises][:1] == [("paça", PromiseSide.CUSTOMER)]
    assert [one.shareable for one in after.promises] == [True, *[False] * (len(after.promises) - 1)]
    assert {"kollar", "salı"} <= set(after.note.split())
    assert "paça" not in after.note


def test_what_was_no_touch_is_a_note() -> None:
    after = Corrections().drop(Facet.WHAT).over(understood("aradı"), NOW)
    assert (after.kind, after.channel, after.direction) == (TouchKind.NOTE, None, None)


def test_every_member_of_every_closed_set_has_a_word_of_its_own() -> None:
    members = [
        member
        for kind in (
            Channel,
            Closeness,
            Colour,
            ComplaintOutcome,
            ConsentPurpose,
            ConsentState,
            CustomerKind,
            Direction,
            FormOfAddress,
            Language,
            OwnFieldKind,
            Pace,
            PromiseOutcome,
            TouchKind,
            ValueState,
        )
        for member in kind
    ]
    assert len(terms._NAMES) == len(members)  # two members with one stored value would hide each other
    assert all(terms.named(member, words(Language.TR)) for member in members)
    assert terms.titled(Channel.IN_PERSON, words(Language.EN)) == "In person"
