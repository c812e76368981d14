"""Hundreds of lines as shops type them, each with everything it has to be understood as."""

import tomllib
from datetime import datetime
from pathlib import Path

import pytest

from db.quickentry import KnownPeople, PersonRef, PromiseDraft, QuickEntry, parse
from db.records import PromiseSide

Expected = dict[str, object]

LINES: list[tuple[str, Expected]] = [
    (line, expected)
    for corpus in ("corpus_tr.toml", "corpus_en.toml")
    for section in tomllib.loads((Path(__file__).parent / corpus).read_text(encoding="utf-8")).values()
    for line, expected in section.items()
]


@pytest.mark.parametrize(("line", "expected"), LINES, ids=[line[:60] for line, _expected in LINES])
def test_a_line_is_understood_as_a_person_would(
    line: str, expected: Expected, people: KnownPeople, now: datetime
) -> None:
    entry = parse(line, now=now, people=people, selected=_selected(expected, people))

    assert _understood(entry) == {field: value for field, value in expected.items() if field != "selected"}


def test_both_languages_have_their_share() -> None:
    turkish, english = (
        sum(
            len(section)
            for section in tomllib.loads((Path(__file__).parent / name).read_text(encoding="utf-8")).values()
        )
        for name in ("corpus_tr.toml", "corpus_en.toml")
    )

    assert min(turkish, english) >= 300


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
