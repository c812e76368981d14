"""Hundreds of lines as shops type them, each with everything it has to be understood as."""

import tomllib
from datetime import datetime
from pathlib import Path

import pytest

from db.quickentry import KnownPeople, PersonRef, PromiseDraft, QuickEntry, parse
from db.records import PromiseSide

Expected = dict[str, object]

CORPORA: dict[str, dict[str, dict[str, Expected]]] = {
    name: tomllib.loads((Path(__file__).parent / f"{name}.toml").read_text(encoding="utf-8"))
    for name in ("corpus_tr", "corpus_en", "street_tr", "street_en")
}
SECTIONS = [(corpus, section) for corpus, sections in CORPORA.items() for section in sections]


@pytest.mark.parametrize(("corpus", "section"), SECTIONS, ids=["-".join(names) for names in SECTIONS])
def test_every_line_is_understood_as_a_person_would(
    corpus: str, section: str, people: KnownPeople, street: KnownPeople, now: datetime
) -> None:
    """`street_…` holds the lines of eight shops that share none of their customers with the others."""
    people = street if corpus.startswith("street") else people
    lines = CORPORA[corpus][section]
    understood = {
        line: _understood(parse(line, now=now, people=people, selected=_selected(expected, people)))
        for line, expected in lines.items()
    }

    meant = {
        line: {field: value for field, value in expected.items() if field != "selected"}
        for line, expected in lines.items()
    }
    assert [(line, meant[line], found) for line, found in understood.items() if found != meant[line]] == []


def test_both_languages_have_their_share() -> None:
    for language in ("tr", "en"):
        sections = (
            section for name, corpus in CORPORA.items() if name.endswith(language) for section in corpus.values()
        )

        assert sum(len(section) for section in sections) >= 1200


def _selected(expected: Expected, people: KnownPeople) -> PersonRef | None:
    name = expected.get("selected")
    return people.find(name)[0] if isinstance(name, str) else None


def _understood(entry: QuickEntry) -> dict[str, object]:
    """Return the entry as the corpus writes it: only what is more than nothing."""
    who = [ref.name for ref in entry.who]
    at = entry.at.replace(tzinfo=None) if entry.at_is_given else None
    told: dict[str, object | None] = {
        "who": who[0] if len(who) == 1 else who,
        "named": entry.who_text,
        "with": [ref.name for ref in entry.companions],
        "kind": entry.kind.value,
        "channel": entry.channel,
        "direction": entry.direction,
        "at": at if entry.at_has_time else None,
        "around": None if entry.at_has_time else at,
        "minutes": entry.minutes,
        "promises": [_written(promise) for promise in entry.promises],
        "theme": entry.theme,
        "praise_for": entry.praise_for,
        "note": entry.note,
    }
    found = {field: value for field, value in told.items() if value not in (None, "", [])}
    if entry.mood is not None:
        found["mood"] = entry.mood
    if not entry.reached:
        found["reached"] = False
    if entry.shareable:
        found["shareable"] = True
    return found


def _written(promise: PromiseDraft) -> str:
    due = f"{promise.due_on} {promise.due_time:%H:%M}" if promise.due_time else str(promise.due_on or "")
    whose = "theirs: " if promise.side is PromiseSide.CUSTOMER else ""
    return f"{whose}{promise.words} | {due}" if due else f"{whose}{promise.words}"
