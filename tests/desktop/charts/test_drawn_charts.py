"""Charts say what is known, what is not, and where a point lies."""

import datetime
import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.charts import lettering
from desktop.charts.chart import Chart, Size, Style
from desktop.charts.days import Months
from desktop.charts.gaps import Contact, GapsWords, RhythmSides, gaps
from desktop.charts.mood import MoodHeard, MoodWords, mood, running_mean
from desktop.charts.recording import record
from desktop.charts.work_done import ShareOfWork, WorkDoneWords, work_done
from desktop.drawing import Shape, Words
from desktop.faces import Face
from desktop.tokens import Ground, theme

MONTHS = Months(("Oca", "Şub", "Mar", "Nis", "May", "Haz", "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara"))
STYLE = Style(theme(Ground.LIGHT))
SIZE = Size(420, 170)
FIRST = datetime.date(2026, 3, 2)
UNTIL = datetime.date(2026, 11, 21)
GAPS = GapsWords("temaslar arası", "Ritim henüz bilinmiyor.", "en geç", "en erken", "hâlâ sessiz", MONTHS)
MOODS = MoodWords("hava", "Havası henüz bilinmiyor.", ("kırgın", "sıkkın", "olağan", "memnun", "mutlu"), "?", MONTHS)
WORK = WorkDoneWords("iş", "Henüz iki kayıt yok.")


def day(number: int) -> datetime.date:
    return FIRST + datetime.timedelta(days=number)


def contacts(days: Sequence[int], ours: bool = True) -> tuple[Contact, ...]:
    return tuple(Contact(day(number), ours, f"gün {number}", (number,)) for number in days)


def moods(*heard: tuple[int, int]) -> tuple[MoodHeard, ...]:
    return tuple(MoodHeard(day(number), value, f"{number}: {value}", (number,)) for number, value in heard)


def shares(*done: tuple[int, float]) -> tuple[ShareOfWork, ...]:
    return tuple(ShareOfWork(day(number), share, f"{number} · %{share * 100:.0f}", (number,)) for number, share in done)


def written(chart: Chart) -> list[str]:
    return [mark.text for mark in record(chart).marks if isinstance(mark, Words)]


def fills(chart: Chart, colour: str) -> list[Shape]:
    wanted = tuple(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    marks = (mark for mark in record(chart).marks if isinstance(mark, Shape) and mark.fill is not None)
    return [mark for mark in marks if mark.fill is not None and mark.fill[:3] == pytest.approx(wanted, abs=0.01)]


@pytest.mark.parametrize("known", [0, 1, 2])
def test_fewer_than_three_points_say_what_is_not_known_and_draw_no_line(known: int) -> None:
    drawn = {
        GAPS.too_few: gaps(contacts(range(known)), RhythmSides(21, 4), UNTIL, GAPS, SIZE, STYLE),
        MOODS.too_few: mood(moods(*((number, 2) for number in range(known))), UNTIL, 180, MOODS, SIZE, STYLE),
        WORK.too_few: work_done(shares(*((number, 0.5) for number in range(known))), WORK, SIZE, STYLE),
    }
    for sentence, chart in drawn.items():
        assert " ".join(written(chart)) == sentence
        assert chart.alt == sentence
        assert chart.readings == ()
        assert all(isinstance(mark, Words) for mark in record(chart).marks)


def test_the_whole_work_is_the_whole_height_whatever_share_is_done() -> None:
    chart = work_done(shares((0, 0.0), (7, 0.5), (14, 1.0)), WORK, SIZE, STYLE)
    none, half, whole = (reading.y for reading in chart.readings)
    assert half == pytest.approx((none + whole) / 2)
    assert whole < 0.05
    alone = work_done(shares((0, 0.1), (7, 0.1), (14, 0.1)), WORK, SIZE, STYLE)
    assert alone.readings[0].y > 0.7, "a tenth must not be stretched to look like much"


def test_the_first_and_the_last_share_are_always_written_and_captions_never_overlap() -> None:
    chart = work_done(shares(*((number, number / 60) for number in range(61))), WORK, SIZE, STYLE)
    captions = [mark for mark in record(chart).marks if isinstance(mark, Words)]
    assert captions[0].text == "0 · %0"
    assert captions[-1].text == "60 · %100"
    assert len(captions) >= 3
    for left, right in itertools.pairwise(captions):
        assert left.x + lettering.width(left.text, Face.SANS, left.size) < right.x
    assert len(chart.readings) == 61, "every share can be read, written or not"


def test_a_gap_past_the_rhythm_and_a_contact_too_soon_have_marks_of_their_own() -> None:
    rows = contacts((0, 10, 12, 60))
    plain = gaps(rows, RhythmSides(None, None), day(61), GAPS, SIZE, STYLE)
    assert not fills(plain, STYLE.theme.caution)
    judged = gaps(rows, RhythmSides(21, 4), day(61), GAPS, SIZE, STYLE)
    assert len(fills(judged, STYLE.theme.caution)) == 1
    assert len(fills(judged, STYLE.theme.info)) == 1


def test_a_customers_own_visit_never_counts_as_too_soon() -> None:
    theirs = gaps(contacts((0, 10, 12), ours=False), RhythmSides(21, 4), day(13), GAPS, SIZE, STYLE)
    assert not fills(theirs, STYLE.theme.info)


def test_the_present_silence_is_read_last_and_lies_as_high_as_it_is_long() -> None:
    chart = gaps(contacts((0, 10, 20)), RhythmSides(21, None), day(50), GAPS, SIZE, STYLE)
    last = chart.readings[-1]
    assert last.label == "hâlâ sessiz"
    assert last.ids == ()
    assert last.y < chart.readings[1].y
    today = gaps(contacts((0, 10, 20)), RhythmSides(21, None), day(20), GAPS, SIZE, STYLE)
    assert [reading.label for reading in today.readings] == ["gün 0", "gün 10", "gün 20"]


def test_the_mean_mood_follows_the_newer_moods_and_knows_nothing_of_later_ones() -> None:
    heard = moods((0, 2), (60, -2), (70, -2))
    assert running_mean(heard)[0] == 2
    assert running_mean(heard)[1] == pytest.approx((2 * 0.5 - 2) / 1.5)
    assert running_mean(heard[:2]) == running_mean(heard)[:2]


def test_a_mood_that_was_not_heard_for_long_is_shown_as_unknown() -> None:
    recent = mood(moods((0, 1), (10, 1), (20, 1)), day(30), 180, MOODS, SIZE, STYLE)
    assert not fills(recent, STYLE.theme.rail)
    aged = mood(moods((0, 1), (10, 1), (20, 1)), day(400), 180, MOODS, SIZE, STYLE)
    assert len(fills(aged, STYLE.theme.rail)) == 1
    assert "?" in written(aged)


def test_words_a_font_cannot_show_and_dollar_signs_are_drawn_as_they_are() -> None:
    words = GapsWords("alt", "$x^2$ \u05e9\u05dc\u05d5\u05dd <b>", "", "", "", MONTHS)
    assert written(gaps((), RhythmSides(None, None), UNTIL, words, SIZE, STYLE)) == ["$x^2$ □□□□ <b>"]


@given(
    days=st.lists(st.integers(0, 4000), min_size=3, max_size=60, unique=True).map(sorted),
    latest=st.none() | st.integers(1, 400),
    ahead=st.integers(0, 900),
    width=st.floats(120, 900),
)
def test_every_point_lies_on_the_chart_at_any_size_and_over_any_time(
    days: list[int], latest: int | None, ahead: int, width: float
) -> None:
    until = day(days[-1] + ahead)
    heard = moods(*((number, number % 5 - 2) for number in days))
    for chart in (
        gaps(contacts(days), RhythmSides(latest, 2), until, GAPS, Size(width, 140), STYLE),
        mood(heard, until, 180, MOODS, Size(width, 140), STYLE),
        work_done(
            shares(*((number, index / len(days)) for index, number in enumerate(days))), WORK, Size(width, 140), STYLE
        ),
    ):
        assert len(chart.readings) >= len(days)
        assert all(-1e-9 <= reading.x <= 1 + 1e-9 and 0 <= reading.y <= 1 for reading in chart.readings)
        assert [reading.x for reading in chart.readings] == sorted(reading.x for reading in chart.readings)


@pytest.mark.parametrize(
    ("span", "expected"),
    [(6, "2 Mar"), (300, "Nis"), (3000, "2030")],
)
def test_dates_along_the_foot_are_days_months_or_years_as_there_is_room(span: int, expected: str) -> None:
    chart = gaps(contacts((0, 1, span)), RhythmSides(None, None), day(span), GAPS, SIZE, STYLE)
    assert expected in written(chart)
