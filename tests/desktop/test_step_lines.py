"""Steps as they are typed, one a line with a day behind a dot, and known again when a job is changed."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.queries.jobs import StepOf
from db.records import Language
from desktop import i18n, step_lines
from desktop.formats import Formats
from desktop.step_lines import StepLine

TODAY = datetime.date(2026, 11, 21)


def step(number: int, title: str, due_on: datetime.date | None = None) -> StepOf:
    return StepOf(number, title, due_on, None, 0, 1.0)


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        ("Prova · 25.11", "Prova", datetime.date(2026, 11, 25)),
        ("Prova · 25 Kasım", "Prova", datetime.date(2026, 11, 25)),
        ("Fitting · 12 Nov", "Fitting", datetime.date(2026, 11, 12)),
        ("Dikiş · 3 Oca", "Dikiş", datetime.date(2027, 1, 3)),
        ("Kol · astar · 25.11.2027", "Kol · astar", datetime.date(2027, 11, 25)),
        ("Kol · astar", "Kol · astar", None),
        ("  · Prova ·  ", "Prova", None),
        ("Ölçü · 31.02", "Ölçü · 31.02", None),
        ("25.11", "25.11", None),
        ("Kumaş %100 pamuk", "Kumaş %100 pamuk", None),
        ("%20", "%20", None),
    ],
)
def test_what_stands_behind_the_last_dot_is_a_day_or_belongs_to_the_step(
    text: str, title: str, day: datetime.date | None
) -> None:
    assert step_lines.read(text, TODAY) == (StepLine(title, day),)


titles = st.text(st.characters(codec="utf-8", exclude_characters="·", categories=["L", "N", "P"]), min_size=1)
days = st.none() | st.dates(TODAY - datetime.timedelta(900), TODAY + datetime.timedelta(900))


@given(st.lists(st.tuples(titles, days), max_size=6), st.sampled_from(Language))
def test_steps_written_and_read_again_are_the_same(
    told: list[tuple[str, datetime.date | None]], speaks: Language
) -> None:
    steps = [step(number, title, day) for number, (title, day) in enumerate(told)]
    text = step_lines.written(steps, Formats(i18n.words(speaks)), TODAY)
    assert step_lines.read(text, TODAY) == tuple(StepLine(title, day) for title, day in told)


@pytest.mark.parametrize("text", ["Prova · %20 · 25.11", "Prova · 25.11 · 20 %", "Prova · 20% · 25 Nov"])
def test_a_percentage_behind_a_dot_is_the_steps_part_of_the_work(text: str) -> None:
    assert step_lines.read(text, TODAY) == (StepLine("Prova", datetime.date(2026, 11, 25), 20),)


def test_steps_without_a_percentage_share_what_the_others_leave() -> None:
    lines = step_lines.read("Kalıp · %20\nProva\nTeslim", TODAY)
    assert step_lines.weights(lines, (None, None, None), ()) == (20, 40, 40)
    assert step_lines.weights(step_lines.read("a\nb", TODAY), (None, None), ()) == (1, 1)
    crowded = step_lines.read("Kalıp · %90\nProva · %30\nTeslim", TODAY)
    assert step_lines.weights(crowded, (None, None, None), ()) == (90, 30, 1)


@given(st.lists(st.sampled_from([0.5, 1.0, 2.0, 3.0, 7.0]), min_size=1, max_size=6), st.sampled_from(Language))
def test_steps_nobody_touched_weigh_what_they_weighed(weights: list[float], speaks: Language) -> None:
    steps = [StepOf(number, f"Adım {number}", TODAY, None, 0, weight) for number, weight in enumerate(weights)]
    lines = step_lines.read(step_lines.written(steps, Formats(i18n.words(speaks)), TODAY), TODAY)
    ids = step_lines.same_as_before(lines, steps)
    assert step_lines.weights(lines, ids, steps) == tuple(weights)
    told_otherwise = (*lines[:-1], StepLine(lines[-1].title, None, 100))
    assert step_lines.weights(told_otherwise, ids, steps)[-1] == 100


def test_a_step_is_known_by_its_title_and_one_that_was_renamed_by_its_place() -> None:
    before = [step(1, "Kalıp"), step(2, "Prova"), step(3, "Teslim")]
    told = step_lines.read("PROVA\nKesim ve kalıp\nteslim", TODAY)
    assert step_lines.same_as_before(told, before) == (2, 1, 3)
    told = step_lines.read("Kumaş\nKalıp\nProva\nTeslim", TODAY)
    assert step_lines.same_as_before(told, before) == (None, 1, 2, 3)
    assert step_lines.same_as_before(step_lines.read("Prova", TODAY), before) == (2,)
    assert step_lines.same_as_before((), before) == ()
