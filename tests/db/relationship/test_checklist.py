"""Which traits to look at next."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.relationship.checklist import AnswerState, NewestAnswer, TraitFact, answer_state, questions

TODAY = date(2026, 11, 21)
ADDED = date(2026, 1, 1)
TWENTY = [TraitFact(n, n, 100.0 - n, ADDED) for n in range(1, 21)]


def ids(newest: dict[int, NewestAnswer], today: date = TODAY) -> list[int]:
    return [question.trait_id for question in questions(TWENTY, newest, today)]


def test_the_seven_heaviest_and_three_in_rotation_are_asked() -> None:
    asked = questions(TWENTY, {}, TODAY)
    assert [question.trait_id for question in asked] == list(range(1, 11))
    assert [question.rotating for question in asked] == [False] * 7 + [True] * 3


def test_every_trait_has_its_turn() -> None:
    newest: dict[int, NewestAnswer] = {}
    seen: set[int] = set()
    for month in range(5):
        day = TODAY + timedelta(30 * month)
        asked = ids(newest, day)
        seen |= set(asked)
        newest |= {trait: NewestAnswer(day, 1) for trait in asked}
    assert seen == set(range(1, 21))


def test_those_looked_at_longest_ago_come_first_and_never_looked_at_before_them() -> None:
    newest = {n: NewestAnswer(TODAY - timedelta(n), 0) for n in range(8, 20)}
    assert ids(newest)[7:] == [20, 19, 18]


def test_an_answer_ages_to_unknown_after_90_days() -> None:
    states = [answer_state(NewestAnswer(TODAY - timedelta(days), 2), TODAY) for days in (0, 89, 90, -1)]
    assert states == [AnswerState.FRESH, AnswerState.FRESH, AnswerState.AGED, AnswerState.NEVER]
    assert answer_state(None, TODAY) is AnswerState.NEVER


def test_an_aged_answer_is_shown_as_what_it_was() -> None:
    last = NewestAnswer(TODAY - timedelta(200), -1)
    question = questions(TWENTY, {1: last}, TODAY)[0]
    assert (question.state, question.last) == (AnswerState.AGED, last)


def test_answers_after_the_day_do_not_count() -> None:
    question = questions(TWENTY, {1: NewestAnswer(TODAY + timedelta(1), 2)}, TODAY)[0]
    assert (question.state, question.last) == (AnswerState.NEVER, None)


@pytest.mark.parametrize(
    "left_aside",
    [
        TraitFact(99, 0, 500.0, TODAY + timedelta(1)),
        TraitFact(99, 0, 500.0, ADDED, retired_on=TODAY),
        TraitFact(99, 0, 0.0, ADDED),
    ],
)
def test_traits_not_in_use_are_not_asked(left_aside: TraitFact) -> None:
    assert 99 not in [question.trait_id for question in questions([left_aside], {}, TODAY)]
    retired_tomorrow = TraitFact(98, 0, 500.0, ADDED, retired_on=TODAY + timedelta(1))
    assert questions([retired_tomorrow], {}, TODAY)[0].trait_id == 98


@given(
    st.lists(st.floats(0, 10), max_size=15),
    st.dictionaries(st.integers(0, 14), st.builds(NewestAnswer, st.dates(ADDED, TODAY), st.integers(-2, 2))),
)
def test_nothing_is_asked_twice_nor_more_than_ten(weights: list[float], newest: dict[int, NewestAnswer]) -> None:
    traits = [TraitFact(n, n, weight, ADDED) for n, weight in enumerate(weights)]
    asked = [question.trait_id for question in questions(traits, newest, TODAY)]
    assert len(asked) == len(set(asked)) == min(10, sum(weight > 0 for weight in weights))
    assert asked == [question.trait_id for question in questions(traits[::-1], newest, TODAY)]
