"""Mistyped words: known again where nothing else can be meant, and never at the cost of a name."""

from datetime import datetime

import pytest

from db.quickentry import KnownPeople, parse
from db.quickentry.tokens import tokenize
from db.quickentry.typos import without_slips


def test_a_name_on_a_card_is_never_a_slip(now: datetime) -> None:
    people = KnownPeople([(1, "Memun Kaya", []), (2, "Caled Orderd", [])])

    assert [ref.id for ref in parse("memun aradı", now=now, people=people).who] == [1]
    assert [ref.id for ref in parse("called caled orderd", now=now, people=people).who] == [2]
    assert parse("memun aradı", now=now, people=people).mood is None


def test_the_note_and_the_marks_keep_what_was_typed(people: KnownPeople, now: datetime) -> None:
    entry = parse("Emily complaned about the sleeves yestreday", now=now, people=people)

    assert entry.note == "complaned about the sleeves"
    assert "yestreday" in [span.text for span in entry.spans]


@pytest.mark.parametrize("word", ["yarn", "nappy", "compliant", "relied", "tanked", "exited", "konutum", "kızın"])
def test_a_word_of_its_own_stays_what_it_is(word: str) -> None:
    line = tokenize(f"Emily {word} today")

    assert without_slips(line, KnownPeople(())).tokens[1].word == line.tokens[1].word
