"""What the signs on the chart of warmth are said to stand for."""

import datetime

import pytest

from db.queries.warmthcard import EventKind, WarmthEvent
from db.records import Language
from desktop.i18n import words
from desktop.pages.customers.warmth_events import name_of, signs

FIRST = datetime.date(2026, 1, 5)


def event(kind: EventKind, days: int) -> WarmthEvent:
    return WarmthEvent(FIRST + datetime.timedelta(days), kind, "", None)


def test_each_sign_is_explained_once_in_the_order_of_its_kinds() -> None:
    happened = [event(kind, 3) for kind in (EventKind.PRAISE, EventKind.COMPLAINT, EventKind.REMEDY, EventKind.PRAISE)]
    assert signs(happened, FIRST, words(Language.EN)) == [("◆ complaint", "bad"), ("○ remedy, praise", "good")]
    hurt = [event(EventKind.BROKEN_PROMISE, 3), event(EventKind.MENDED, 9), event(EventKind.COMPLAINT, 4)]
    explained = [("◆ complaint, broken promise", "bad"), ("○ mended", "good")]
    assert signs(hurt, FIRST, words(Language.EN)) == explained


def test_what_lies_before_the_chart_has_no_sign_to_explain() -> None:
    assert signs([event(EventKind.COMPLAINT, -1)], FIRST, words(Language.EN)) == []


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_kind_is_called_something_in_both_languages(kind: EventKind) -> None:
    said = {name_of(kind, words(language)) for language in Language}
    shown = {signs([event(kind, 0)], FIRST, words(language))[0][0] for language in Language}
    assert len(said) == len(shown) == 2
