"""What is said of a few moods and of a silence is said as somebody would say it."""

import dataclasses
import datetime
from zoneinfo import ZoneInfo

import pytest

from db.records import Language
from db.relationship.drift import DriftRow
from db.relationship.warmth import Part
from db.relationship.warmthwhy import (
    CareWhy,
    ChecklistWhy,
    MoodWhy,
    PromisesWhy,
    ReciprocityWhy,
    RhythmWhy,
    WarmthWhy,
)
from desktop import i18n
from desktop.formats import Formats
from desktop.warmth_words import WarmthWords

TODAY = datetime.date(2026, 11, 21)
NOTHING = WarmthWhy(
    RhythmWhy(0, None, is_own_gap=False, met=True, never=False, chasing=0),
    MoodWhy(0, 0, 0, None),
    PromisesWhy(0, 0, 0, 0),
    CareWhy(0, 0, 0, 0, None),
    ReciprocityWhy(0, 0),
    ChecklistWhy(0, 0, None),
)


def speaking(language: Language) -> WarmthWords:
    words = i18n.words(language)
    return WarmthWords(words, Formats(words, ZoneInfo("Europe/Istanbul")), TODAY)


@pytest.mark.parametrize(
    ("mood", "english", "turkish"),
    [
        (MoodWhy(1, 0, 1, TODAY), "happy the last time", "son görüşmede keyfi yerindeydi"),
        (MoodWhy(0, 1, 1, TODAY), "unhappy the last time", "son görüşmede keyifsizdi"),
        (MoodWhy(0, 0, 4, TODAY), "neither happy nor unhappy lately", "son zamanlarda ne keyifli ne keyifsiz"),
        (MoodWhy(3, 1, 5, TODAY), "3 of the last 5 happy", "son 5 görüşmenin 3 tanesinde keyfi yerinde"),
        (
            MoodWhy(5, 0, 5, TODAY, earlier=-1),
            "5 of the last 5 happy · unhappy ones before still count",
            "son 5 görüşmenin 5 tanesinde keyfi yerinde · önceki kırgınlıklar hâlâ sayılıyor",
        ),
        (
            MoodWhy(0, 5, 5, TODAY, earlier=1),
            "5 of the last 5 unhappy · happier ones before still count",
            "son 5 görüşmenin 5 tanesinde keyifsiz · öncekilerin keyfi hâlâ sayılıyor",
        ),
    ],
)
def test_moods_are_counted_only_where_there_are_several(mood: MoodWhy, english: str, turkish: str) -> None:
    why = dataclasses.replace(NOTHING, mood=mood)
    assert [speaking(language).part(Part.MOOD, why) for language in (Language.EN, Language.TR)] == [english, turkish]


@pytest.mark.parametrize(
    ("care", "said"),
    [
        (CareWhy(1, 0, 1, 1, 3.0), "one complaint, remedied · within 3 days"),
        (CareWhy(4, 0, 2, 1, 3.0), "2 of 4 remedied · typically within 3 days"),
    ],
)
def test_what_was_remedied_once_is_not_typical(care: CareWhy, said: str) -> None:
    why = dataclasses.replace(NOTHING, care=care)
    assert speaking(Language.EN).part(Part.CARE, why) == said


def test_nobody_is_silent_for_no_days() -> None:
    said = speaking(Language.EN)
    row = DriftRow(1, 0.5, 0.2, 0, 9.6, 3, known=False)
    assert said.drift(row) == "heard from today; heard from on 3 days so far; not yet known"
    assert (
        said.drift(DriftRow(1, 0.5, 0.2, 35, 9.6, 30, known=True))
        == "silent for 35 days; the usual gap is about 10 days"
    )
