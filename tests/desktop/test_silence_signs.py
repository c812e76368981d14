"""What the signs on the chart of silences are said to stand for, there and where a point is read."""

import datetime
import itertools

import pytest

from db.queries.contact_days import ChartFacts, ContactDay
from db.records import Language
from db.relationship.rhythm import Rhythm
from desktop import card_charts, silence_signs, tokens
from desktop.charts.chart import Size, Style
from desktop.formats import Formats
from desktop.i18n import words
from desktop.tokens import Ground

FIRST = datetime.date(2026, 9, 1)
THREE_WEEKS = Rhythm(latest_days=21, earliest_days=5)


def met(*told: tuple[int, bool]) -> tuple[ContactDay, ...]:
    """Contacts so many days after the first, each with whether it was ours."""
    days = [FIRST + datetime.timedelta(days) for days, _ in told]
    silences = [None, *((later - earlier).days for earlier, later in itertools.pairwise(days))]
    return tuple(
        ContactDay(day, ours, silence, ()) for day, (_, ours), silence in zip(days, told, silences, strict=True)
    )


@pytest.mark.parametrize(
    ("contacts", "told"),
    [
        (met((0, True), (21, False), (26, True)), []),
        (met((0, True), (22, True), (30, False)), ["▲ longer than they like"]),
        (met((0, False), (4, True), (8, False)), ["▼ we came too soon"]),
        (met((0, False), (4, False), (8, False)), []),
        (met((0, True), (40, False), (42, True)), ["▲ longer than they like", "▼ we came too soon"]),
    ],
)
def test_a_sign_is_explained_where_it_is_drawn_and_told_at_its_point(
    contacts: tuple[ContactDay, ...], told: list[str]
) -> None:
    spoken = words(Language.EN)
    shown = silence_signs.signs(contacts, THREE_WEEKS, spoken)
    assert [f"{mark} {word}" for mark, word, _ in shown] == told
    facts = ChartFacts(contacts, (), (), FIRST + datetime.timedelta(60))
    make = card_charts.gaps_maker(facts, THREE_WEEKS, spoken, Formats(spoken))
    labels = [reading.label for reading in make(Size(300, 130), Style(tokens.theme(Ground.LIGHT))).readings]
    for _, word, _ in shown:
        assert any(label.endswith(f" · {word}") for label in labels)
    assert sum(" · " in label for label in labels) == len(shown)


def test_without_a_rhythm_nothing_is_late_or_soon() -> None:
    contacts = met((0, True), (1, True), (90, False))
    for rhythm in (None, Rhythm(never=True)):
        assert silence_signs.signs(contacts, rhythm, words(Language.EN)) == []
    assert {
        silence_signs.signs(met((0, True), (90, True), (91, True)), THREE_WEEKS, words(each))[0][1] for each in Language
    } == {
        "longer than they like",
        "istediğinden uzun",
    }
