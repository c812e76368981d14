"""Sentences with stressed parts, whatever the names in them look like."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.prose import Prose, Run, prose


def test_stars_stress_a_part_of_the_sentence() -> None:
    told = prose("waits **{days} days** for {who}", days=2, who="Ayşe")
    assert told.runs == (Run("waits "), Run("2 days", strong=True), Run(" for Ayşe"))
    assert told.plain == "waits 2 days for Ayşe"


@given(st.text())
def test_a_name_is_never_markup(name: str) -> None:
    told = prose("**{name}** waits: {name}", name=name)
    assert told.plain == f"{name} waits: {name}"
    assert [run.strong for run in told.runs] == [True, False]


def test_sentences_follow_each_other_with_a_space() -> None:
    assert prose("One.").then(prose("Two.")).plain == "One. Two."
    assert Prose().then(prose("Two.")).plain == "Two."
    assert prose("One.").then(Prose()).plain == "One."
