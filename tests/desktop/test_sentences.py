"""Why somebody stands on Today: every reason in one sentence, in both languages."""

import dataclasses
import datetime
import inspect
import typing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.queries.timeline import Entry, EntryGroup, EntrySource
from db.records import Channel, Direction, Language, Pace, PeaceKind, PromiseOutcome, ReasonKind, TouchKind, ValueState
from db.relationship.contact import Peace
from db.relationship.reasons import (
    AfterDelivery,
    ComplaintWaits,
    MayHaveLeft,
    NeverTalked,
    NewsDue,
    Overdue,
    PromiseDue,
    PromiseLate,
    Reason,
    SpecialDayNear,
    Unchecked,
)
from db.relationship.today import Line
from desktop.formats import Formats
from desktop.i18n import words
from desktop.quoting import quoted
from desktop.sentences import Sentences

TODAY = datetime.date(2026, 11, 21)
NOW = datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)

drift = MayHaveLeft(0.7, 34, 18.2)
overdue = Overdue(34, 21, 13, 13 / 21, 9, 0)
REASONS: tuple[Reason, ...] = (
    ComplaintWaits(NOW - datetime.timedelta(minutes=12), 12, "Too short"),
    ComplaintWaits(NOW - datetime.timedelta(hours=2), 120, "Too short"),
    ComplaintWaits(NOW - datetime.timedelta(days=3), 1500, ""),
    PromiseLate("sleeves", TODAY, datetime.time(9), 0, told=False),
    PromiseLate("sleeves", TODAY - datetime.timedelta(1), None, 1, told=True),
    PromiseLate("sleeves", TODAY - datetime.timedelta(9), None, 9, told=False),
    PromiseDue("sleeves", None, told=False),
    PromiseDue("sleeves", datetime.time(17), told=False),
    NewsDue("Coat", TODAY, 0),
    NewsDue("Coat", TODAY - datetime.timedelta(2), 2),
    drift,
    overdue,
    Overdue(21, 21, 0, 0, 9, 0),
    Overdue(40, 21, 19, 0.9, 1, 0),
    Overdue(40, 21, 19, 0.9, 4, 2),
    SpecialDayNear("birthday", TODAY, 0, 40),
    SpecialDayNear("birthday", TODAY + datetime.timedelta(1), 1, None),
    SpecialDayNear("Wedding day", TODAY + datetime.timedelta(3), 3, 5),
    AfterDelivery("Coat", TODAY - datetime.timedelta(7), 7),
    NeverTalked(TODAY, 0),
    NeverTalked(TODAY - datetime.timedelta(12), 12),
    Unchecked(None, 100),
    Unchecked(TODAY - datetime.timedelta(95), 95),
)
PEACE = (
    Peace(PeaceKind.TOO_SOON, TODAY + datetime.timedelta(2), approaches=1, rhythm_days=3),
    Peace(PeaceKind.TOO_SOON, TODAY + datetime.timedelta(20), approaches=3, rhythm_days=30),
    Peace(PeaceKind.THEIR_TURN, TODAY + datetime.timedelta(60), approaches=2, rhythm_days=30),
    Peace(PeaceKind.QUIET, None, "mourning"),
    Peace(PeaceKind.SNOOZED, TODAY + datetime.timedelta(1), ""),
    Peace(PeaceKind.NO_CONSENT, None),
    Peace(PeaceKind.NO_CONSENT, None, channels=(Channel.PHONE, Channel.WHATSAPP)),
)


def speaking(language: Language) -> Sentences:
    spoken = words(language)
    return Sentences(spoken, Formats(spoken, datetime.UTC), TODAY)


english = speaking(Language.EN)


def test_the_day_before_is_called_yesterday() -> None:
    yesterday = TODAY - datetime.timedelta(1)
    for language, word in ((Language.EN, "yesterday"), (Language.TR, "dün")):
        told = Sentences(words(language), Formats(words(language), datetime.UTC), TODAY)
        for reason in (NewsDue("Coat", yesterday, 1), AfterDelivery("Coat", yesterday, 1)):
            assert word in told.reason(reason).plain


def test_the_samples_hold_every_reason_and_every_peace() -> None:
    assert {reason.kind for reason in REASONS} == set(ReasonKind) - {ReasonKind.LEAVE_IN_PEACE}
    assert {type(reason) for reason in REASONS} == set(typing.get_args(Reason))
    assert {peace.kind for peace in PEACE} == set(PeaceKind)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_is_a_sentence(reason: Reason, language: Language) -> None:
    told = speaking(language).reason(reason)
    assert told.plain[0].isupper() or not told.plain[0].isalpha()
    assert told.plain[-1] in ".?”"
    assert "{" not in told.plain
    assert "*" not in told.plain


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("peace", PEACE)
def test_every_peace_is_a_sentence_with_its_end(peace: Peace, language: Language) -> None:
    told = speaking(language).peace(peace)
    assert told.plain.endswith(".")
    assert "{" not in told.plain
    assert any(run.strong for run in told.runs) == (peace.until is not None)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", ReasonKind)
def test_every_reason_has_a_word_for_its_pill(kind: ReasonKind, language: Language) -> None:
    assert speaking(language).label(kind)


def test_silence_and_rhythm_are_told_together() -> None:
    told = english.reasons((drift, overdue)).plain
    assert told.startswith("They like to hear from you every three weeks")
    assert told.count("34") == 1
    assert told.endswith("?")


def test_further_reasons_follow_in_their_order() -> None:
    told = english.reasons((PromiseDue("sleeves", None, told=False), overdue)).plain
    assert told.index("today") < told.index("silent")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.EN, "They asked not to be contacted by phone, text message and email."),
        (Language.TR, "Telefon, kısa mesaj ve e-posta ile ulaşılmasını istemiyor."),
    ],
)
def test_only_the_ways_they_refused_are_named(language: Language, told: str) -> None:
    refused = Peace(PeaceKind.NO_CONSENT, None, channels=(Channel.PHONE, Channel.SMS, Channel.EMAIL))
    assert speaking(language).peace(refused).plain == told


def test_a_seedling_is_never_called_late() -> None:
    told = english.reason(Overdue(40, 21, 19, 0.9, 1, 0)).plain
    assert "you have spoken only once, 40 days ago" in told
    assert "silent" not in told


def test_a_silence_of_years_is_not_counted_in_days() -> None:
    assert english.reason(Overdue(995, 21, 974, 46, 3, 0)).plain.endswith("you last spoke 2 years 8 months ago.")
    once = speaking(Language.TR).reason(Overdue(1057, 21, 1036, 49, 1, 0)).plain
    assert once == "Üç haftada bir haber bekler; bugüne kadar bir kez, 2 yıl 10 ay önce görüştünüz."


def test_a_clock_that_has_not_begun_is_never_told_in_minutes() -> None:
    opening = NOW + datetime.timedelta(days=1)
    told = english.reason(ComplaintWaits(NOW, 0, "", opening)).plain
    assert "we are closed, its clock starts tomorrow" in told
    for plain in (told, english.reason(ComplaintWaits(NOW, 0.2, "")).plain):
        assert "minute" not in plain


@pytest.mark.parametrize("typed", ["“Olmadı.”", '"Olmadı."', "«Olmadı.»"])
def test_words_that_bring_their_own_marks_are_not_marked_twice(typed: str) -> None:
    assert english.reason(ComplaintWaits(NOW, 5, typed)).plain.endswith(f": {typed}")
    assert quoted(typed) == typed
    assert quoted("Olmadı.") == "“Olmadı.”"


def test_what_was_said_is_quoted_as_it_was() -> None:
    told = english.reason(ComplaintWaits(NOW, 90, "{oops} **<b>short</b>")).plain
    assert "“{oops} **<b>short</b>”" in told


@given(st.text(max_size=400))
def test_no_words_of_a_customer_break_a_sentence(said: str) -> None:
    for reason in (ComplaintWaits(NOW, 90, said), PromiseDue(said, None, told=False), NewsDue(said, TODAY, 0)):
        told = english.reason(reason)
        assert "\n" not in told.plain
        assert len(told.plain) < 240


def test_a_year_that_is_not_this_one_is_told() -> None:
    assert "3 March 2027" in english.peace(Peace(PeaceKind.QUIET, datetime.date(2027, 3, 3), "asked for it")).plain


def line(*reasons: Reason, channel: Channel | None = Channel.PHONE) -> Line:
    afternoon = (datetime.time(13), datetime.time(17))
    return Line(1, "Ayşe", reasons, channel, frozenset(), *afternoon, Pace.CHATTY, "", (), None)


def test_how_to_turn_to_somebody_is_channel_hour_and_pace() -> None:
    assert english.how(line(overdue)) == "Phone · in the afternoon · loves a chat"


def test_a_complaint_waits_for_no_good_hour() -> None:
    assert english.how(line(ComplaintWaits(NOW, 90, ""))) == "Phone · at once · loves a chat"


def test_nothing_is_said_of_a_channel_nobody_knows() -> None:
    assert english.how(line(overdue, channel=None)) == "in the afternoon · loves a chat"


def test_words_that_end_no_sentence_get_a_full_stop_behind_them() -> None:
    late = PromiseLate("fatura", TODAY - datetime.timedelta(1), None, 1, told=False)
    assert "“fatura”. Let them know." in english.reason(late).plain
    assert english.reason(PromiseDue("Yarın hazır!", None, told=False)).plain.endswith("“Yarın hazır!”")


def test_a_promise_days_late_is_told_as_one_says_it() -> None:
    late = PromiseLate("fatura", TODAY - datetime.timedelta(2), None, 2, told=False)
    assert english.reason(late).plain == "The day you promised was 2 days ago: “fatura”. Let them know."
    assert speaking(Language.TR).reason(late).plain == "2 gün öncesi için söz vermiştiniz: “fatura”. Haber verin."


def test_two_tries_are_told_in_words_and_more_in_figures() -> None:
    told = [english.peace(Peace(PeaceKind.THEIR_TURN, None, approaches=tries)).plain for tries in (2, 3)]
    assert told == [
        "Two tries in a row without an answer: it is their turn.",
        "3 tries in a row without an answer: it is their turn.",
    ]


def test_a_value_says_how_sure_the_shop_is_of_it() -> None:
    known = dataclasses.replace(line(overdue), value="Söz günü", value_state=ValueState.CONFIRMED)
    assert english.value(known) == "“Söz günü” – they confirmed it"
    assert english.value(dataclasses.replace(known, value_state=ValueState.GUESSED)) == "“Söz günü” – our guess"
    assert english.value(line(overdue)) == ""


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("source", EntrySource)
def test_every_entry_of_a_timeline_has_a_title(source: EntrySource, language: Language) -> None:
    spoken = speaking(language)
    kinds = TouchKind if source is EntrySource.TOUCH else (None,)
    outcomes = (None, *PromiseOutcome) if source is EntrySource.PROMISE else (None,)
    for kind in kinds:
        for channel in (None, *Channel):
            for direction in (None, *Direction):
                for outcome in outcomes:
                    entry = Entry(
                        source,
                        1,
                        EntryGroup.TALKS,
                        NOW,
                        has_time=True,
                        on=TODAY,
                        words="",
                        kind=kind,
                        channel=channel,
                        direction=direction,
                        outcome=outcome,
                    )
                    assert spoken.entry(entry)


def test_an_attempt_that_reached_nobody_is_no_talk() -> None:
    entry = Entry(
        EntrySource.TOUCH,
        1,
        EntryGroup.TALKS,
        NOW,
        has_time=True,
        on=TODAY,
        words="",
        kind=TouchKind.TALK,
        channel=Channel.PHONE,
        direction=Direction.OUT,
        reached=False,
    )
    assert english.entry(entry) == "Tried, no answer"


def test_a_day_that_is_not_given_is_todays() -> None:
    assert inspect.signature(Sentences).parameters["today"].default is None
    assert Sentences(words(Language.EN), Formats(words(Language.EN))).peace(PEACE[0]).plain
