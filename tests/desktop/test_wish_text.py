"""What stands in a form is kept as text and comes back as it was."""

import datetime
from dataclasses import replace

import hypothesis
import hypothesis.strategies as st
import pytest

from db.records import Channel, CustomerKind, FormOfAddress, Language, Pace
from db.relationship.rhythm import Rhythm
from db.touchdraft import TouchDraft
from desktop.pages.customers.consent_form import ConsentWishes
from desktop.pages.customers.fields_form import FieldWishes
from desktop.pages.customers.owner_form import OwnerWishes
from desktop.pages.customers.peace_form import PeaceWishes
from desktop.pages.customers.person_form import PersonWishes
from desktop.pages.customers.reach_wishes import ReachWishes
from desktop.pages.customers.rhythm_form import RhythmWishes
from desktop.pages.customers.standing_form import StandingWishes
from desktop.pages.customers.value_form import ValueWishes
from desktop.wish_text import Typed, read, written

RHYTHM = RhythmWishes(Rhythm(latest_days=21), Pace.CHATTY, None)
PERSON = PersonWishes(
    CustomerKind.PERSON, "Ayşe", "Yılmaz", "", "", "Hanım", FormOfAddress.SIZ, Language.TR, "3.3.2024", ""
)
MOMENTS = st.datetimes(timezones=st.just(datetime.UTC))
TOUCHES = st.builds(TouchDraft, st.integers(1, 99), MOMENTS, channel=st.sampled_from([None, *Channel]), words=st.text())
RHYTHMS = st.builds(
    Rhythm,
    latest_days=st.none() | st.integers(1, 400),
    channels=st.lists(st.sampled_from(Channel), max_size=3).map(tuple),
    days=st.frozensets(st.integers(0, 6)),
    from_time=st.none() | st.times(),
)


FORMS = (ConsentWishes, FieldWishes, OwnerWishes, PeaceWishes, PersonWishes, ReachWishes, StandingWishes, ValueWishes)


@hypothesis.given(
    st.sampled_from(FORMS).flatmap(st.builds)
    | TOUCHES
    | st.builds(RhythmWishes, st.none() | RHYTHMS, st.sampled_from([None, *Pace]), st.none())
)
@hypothesis.settings(max_examples=50)
def test_wishes_of_every_form_come_back_from_their_text(wishes: object) -> None:
    typed: Typed[object] = Typed(wishes, wishes)
    assert read(type(wishes), written(typed)) == typed


def test_what_nobody_touched_is_as_it_came_to_be_meanwhile() -> None:
    typed = Typed(PERSON, replace(PERSON, given_name="Ayşenur"))
    assert typed.over(replace(PERSON, company="Moda")) == replace(PERSON, given_name="Ayşenur", company="Moda")


@pytest.mark.parametrize(
    "text", ["", "yarım kalan", "[]", "[{}, {}]", "[1, 2]", '[{"kind": "planet"}, 3]', written(Typed(RHYTHM, RHYTHM))]
)
def test_the_text_of_another_form_is_none_of_this_one(text: str) -> None:
    assert read(PersonWishes, text) is None
