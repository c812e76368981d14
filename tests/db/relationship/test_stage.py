"""The life of a sapling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.relationship.stage import Stage, stage


@given(tenure=st.integers(0, 10_000), warmth=st.floats(0, 100), contacts=st.integers(0, 1))
def test_before_the_second_contact_it_is_a_seedling_however_cold(tenure: int, warmth: float, contacts: int) -> None:
    assert stage(tenure, contacts, warmth) is Stage.SEEDLING


@pytest.mark.parametrize(
    ("tenure", "contacts", "warmth", "expected"),
    [
        (900, 40, 74, Stage.BLOSSOMING),
        (900, 40, 69, Stage.GROWING),
        (89, 40, 95, Stage.GROWING),
        (900, 3, 95, Stage.GROWING),
        (900, 40, 49, Stage.RESTING),
        (900, 40, 29, Stage.WITHERING),
        (5, 2, 60, Stage.GROWING),
    ],
)
def test_warmth_and_roots_make_the_stage(tenure: int, contacts: int, warmth: float, expected: Stage) -> None:
    assert stage(tenure, contacts, warmth) is expected


@given(st.integers(0, 3000), st.integers(2, 90), st.floats(0, 100), st.floats(0, 100))
def test_more_warmth_never_makes_the_stage_worse(tenure: int, contacts: int, one: float, other: float) -> None:
    order = [Stage.WITHERING, Stage.RESTING, Stage.GROWING, Stage.BLOSSOMING]
    low, high = (order.index(stage(tenure, contacts, warmth)) for warmth in sorted([one, other]))
    assert low <= high
