"""Where a value lies on a sheet."""

import pytest

from desktop.charts.sheet import Scale


@pytest.mark.parametrize(("value", "place"), [(10.0, 300.0), (30.0, 100.0), (20.0, 200.0), (35.0, 50.0)])
def test_a_value_lies_where_its_share_of_the_way_is(value: float, place: float) -> None:
    assert Scale(10, 30, 300, 100)(value) == place


def test_where_there_is_only_one_value_it_lies_in_the_middle() -> None:
    assert Scale(7, 7, 100, 300)(7) == 200
