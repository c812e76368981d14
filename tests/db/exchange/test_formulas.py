"""What a spreadsheet would work out never leaves as a formula, wherever a table comes from."""

import pytest

from db.exchange.formulas import harmless, harmless_row


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_a_text_that_begins_like_a_formula_is_told_to_be_text(start: str) -> None:
    assert harmless(f"{start}1+1") == f"'{start}1+1"
    assert harmless(f"a{start}1") == f"a{start}1"


def test_figures_stay_figures() -> None:
    assert harmless_row((-1, -0.5, None, "", "-1", "Ayşe")) == [-1, -0.5, None, "", "'-1", "Ayşe"]
