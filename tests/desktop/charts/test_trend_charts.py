"""The charts of the trends and of warmth: what they say while little is known, and where their points lie."""

import datetime
import itertools

import pytest

from desktop.charts import export
from desktop.charts.balance import BalanceMonth, BalanceWords, balance
from desktop.charts.calendar import CalendarDay, CalendarWords, calendar, shades
from desktop.charts.chart import Chart, Head, HeadSign, Size, Style
from desktop.charts.days import Months
from desktop.charts.headed import headed
from desktop.charts.pareto import ThemeBar, pareto
from desktop.charts.recording import record
from desktop.charts.referrals import referrals, trees
from desktop.charts.sheet import Sheet
from desktop.charts.spread import SpreadWeek, SpreadWords, spread
from desktop.charts.warmth_line import Baseline, EventTone, WarmthEvent, WarmthLineWords, WarmthPoint, warmth_line
from desktop.drawing import Shape, Words
from desktop.tokens import Ground, theme

MONTHS = Months(("Oca", "Şub", "Mar", "Nis", "May", "Haz", "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara"))
STYLE = Style(theme(Ground.LIGHT))
FIRST = datetime.date(2026, 3, 2)
NOTHING = "Henüz bilinmiyor."
SPREAD = SpreadWords("sıcaklık", NOTHING, ("sıcak", "ılık", "soğuyan", "bilinmiyor"), MONTHS)
CALENDAR = CalendarWords("takvim", NOTHING, ("Pzt", "Sal", "Çar", "Per", "Cum", "Cmt", "Paz"), MONTHS)
LINE = WarmthLineWords("sıcaklık", NOTHING, "önceki 58", MONTHS)
BALANCE = BalanceWords("denge", NOTHING, "o", "biz", MONTHS)


def day(number: int) -> datetime.date:
    return FIRST + datetime.timedelta(number)


def drawn(count: int, size: Size) -> list[Chart]:
    """Every chart, made of so many things."""
    weeks = tuple(SpreadWeek(day(7 * n), (n, 2, 1, n % 3), f"hafta {n}") for n in range(count))
    days = tuple(CalendarDay(day(n), n % 5, f"gün {n}") for n in range(count))
    bars = tuple(
        ThemeBar(n, "Çok uzun bir konu adı" * (n % 3), n, 3, str(n), n == 1, f"konu {n}") for n in range(count)
    )
    months = tuple(BalanceMonth(day(30 * n).replace(day=1), n, 1, f"ay {n}", (n,)) for n in range(count))
    points = tuple(WarmthPoint(day(7 * n), 40 + n % 50, n > 1, f"nokta {n}") for n in range(count))
    events = tuple(WarmthEvent(day(9 * n), EventTone.BAD, f"olay {n}", (n,)) for n in range(1, count // 3))
    names = {n: f"Müşteri {n}" for n in range(count)}
    roots = trees(names, {n: (n - 1) // 2 for n in range(1, count)}, names)
    return [
        spread(weeks, SPREAD, size, STYLE),
        calendar(days, CALENDAR, size, STYLE),
        pareto(bars, "konular", NOTHING, size, STYLE),
        balance(months, BALANCE, size, STYLE),
        warmth_line(points, events, Baseline(day(6), 58.0), LINE, size, STYLE),
        referrals(roots, "kim kimi", NOTHING, size, STYLE),
    ]


def test_without_anything_every_chart_says_so_and_draws_nothing() -> None:
    for chart in drawn(0, Size(420, 170)):
        marks = record(chart).marks
        assert " ".join(mark.text for mark in marks if isinstance(mark, Words)) == NOTHING
        assert chart.alt == NOTHING
        assert chart.readings == ()


def test_a_spread_of_nothing_but_unknown_is_said_and_not_drawn() -> None:
    weeks = tuple(SpreadWeek(day(7 * n), (0, 0, 0, 30), "") for n in range(5))
    chart = spread(weeks, SPREAD, Size(420, 170), STYLE)
    assert (chart.alt, chart.readings) == (NOTHING, ())


def test_a_band_too_narrow_for_its_name_still_says_how_many() -> None:
    weeks = tuple(SpreadWeek(day(7 * n), (43, 12, 4 if n > 24 else 3, 0), "") for n in range(27))
    names = SpreadWords("", NOTHING, ("sıcak 43", "ılık 12", "soğuyan 4", "bilinmiyor 0"), MONTHS)

    def told(height: int) -> set[str]:
        marks = record(spread(weeks, names, Size(450, height), STYLE)).marks
        return {mark.text for mark in marks if isinstance(mark, Words)} & {*names.bands, "43", "12", "4", "0"}

    assert told(400) == {"sıcak 43", "ılık 12", "soğuyan 4"}
    assert told(230) == {"sıcak 43", "ılık 12", "4"}
    assert told(90) == {"sıcak 43", "ılık 12"}


@pytest.mark.parametrize("size", [Size(160, 90), Size(420, 170), Size(900, 400)])
@pytest.mark.parametrize("count", [4, 30, 400])
def test_every_point_lies_on_the_chart_and_no_word_leaves_it(size: Size, count: int) -> None:
    for chart in drawn(count, size):
        assert all(-0.001 <= reading.x <= 1.001 and -0.001 <= reading.y <= 1.001 for reading in chart.readings)


def test_all_days_of_a_calendar_have_a_place_of_their_own_and_the_newest_are_kept() -> None:
    chart = drawn(400, Size(420, 170))[1]
    places = {(round(reading.x, 4), round(reading.y, 4)) for reading in chart.readings}
    assert len(places) == len(chart.readings)
    assert chart.readings[-1].label == "gün 399"
    assert all(bool(reading.ids) == bool(int(reading.label.split()[1]) % 5) for reading in chart.readings)


def test_each_shade_of_a_calendar_tells_how_many_touches_it_stands_for() -> None:
    counts = [0, 1, 1, 2, 3, 5, 8, 13, 0, 2]
    told = shades(counts)
    assert [(shade.least, shade.most) for shade in told] == [(0, 0), (1, 1), (2, 2), (3, 5), (8, 13)]
    assert [shade.share for shade in told] == sorted({shade.share for shade in told})
    assert shades([0, 0]) == ()
    assert [(shade.least, shade.most) for shade in shades([3, 3])] == [(3, 3)]
    days = tuple(CalendarDay(day(n), count, str(count)) for n, count in enumerate(counts))
    drawn_in = {
        mark.fill for mark in record(calendar(days, CALENDAR, Size(420, 170), STYLE)).marks if isinstance(mark, Shape)
    }
    assert len(drawn_in) == len(told)


@pytest.mark.parametrize("width", [165, 190, 307, 455])
def test_what_is_said_of_a_theme_stands_whole_on_the_chart_if_need_be_on_two_lines(width: int) -> None:
    note = "3 · iyileştirildi, sonra hiç"
    bars = (
        ThemeBar(1, "Teslim günü", 3, 5, note, cured=True, label=""),
        ThemeBar(2, "Haber verme", 3, 1, "3", False, ""),
    )
    size = Size(width, 170)
    marks = [mark for mark in record(pareto(bars, "", NOTHING, size, STYLE)).marks if isinstance(mark, Words)]
    told = [mark for mark in marks if mark.text not in {"Teslim günü", "Haber verme", "3"}]
    assert all(mark.x + Sheet(size, STYLE).width_of(mark.text) <= width for mark in told)
    assert " ".join(mark.text for mark in told) == note
    assert len(told) == (1 if width > 240 else 2)
    heights = [mark.y for mark in told]
    assert heights == sorted(heights, reverse=True)
    crowded = (*bars, *(ThemeBar(n, f"Konu {n}", 1, None, "1", False, "") for n in range(3, 12)))
    marks = [mark for mark in record(pareto(crowded, "", NOTHING, size, STYLE)).marks if isinstance(mark, Words)]
    assert sum(mark.text.startswith("3 · iyi") for mark in marks) == 1
    assert not any(mark.text.endswith("sonra hiç") and mark.text != note for mark in marks)


def test_a_theme_cured_before_the_time_has_its_point_where_bars_begin() -> None:
    cured = ThemeBar(1, "Parking", 0, None, "in place", True, "Parking: 0")
    heard = ThemeBar(2, "Parking", 3, None, "in place", True, "Parking: 3")
    size = Size(400, 200)
    alone, beside = (pareto(bars, "", "", size, STYLE).readings for bars in ((cured,), (heard, cured)))
    assert alone[0].x == pytest.approx(beside[1].x)


def test_a_ring_of_referrals_ends_where_it_was_entered() -> None:
    names = {1: "Ayşe", 2: "Gül", 3: "Can", 9: "Işıl"}
    found = trees(names, {1: 3, 2: 1, 3: 2}, names)
    assert [root.people for root in found] == [2]
    assert sorted(names_of(found)) == ["Ayşe", "Can", "Gül"]


def test_a_family_too_large_for_the_map_tells_how_many_are_missing() -> None:
    names = {n: f"M{n}" for n in range(60)}
    chart = referrals(trees(names, dict.fromkeys(range(1, 60), 0), names), "", "", Size(420, 170), STYLE)
    words = [mark.text for mark in record(chart).marks if isinstance(mark, Words)]
    assert f"M0 +{60 - len(words)}" in words


def names_of(found: object) -> list[str]:
    assert isinstance(found, tuple)
    return list(itertools.chain.from_iterable([root.name, *names_of(root.brought)] for root in found))


@pytest.mark.parametrize("wave", [0, 3, 12, 30])
@pytest.mark.parametrize("base", [12.0, 58.0, 82.0, 97.0])
def test_nothing_runs_through_the_name_of_the_baseline(wave: int, base: float) -> None:
    points = tuple(
        WarmthPoint(day(7 * n), min(100, max(0, base + wave * ((n % 7) - 3) / 3)), known=True, label="")
        for n in range(52)
    )
    events = (WarmthEvent(day(180), EventTone.BAD, "", ()), WarmthEvent(day(200), EventTone.GOOD, "", ()))
    size = Size(302, 132)
    chart = warmth_line(points, events, Baseline(day(170), base), LINE, size, STYLE)
    (name,) = (mark for mark in record(chart).marks if isinstance(mark, Words) and mark.text == LINE.baseline)
    middle, end = name.y + STYLE.text_size * 0.36, name.x + Sheet(size, STYLE).width_of(name.text)
    near = [size.height * (1 - reading.y) for reading in chart.readings if name.x <= reading.x * size.width <= end]
    assert min(abs(y - middle) for y in near) > STYLE.text_size * 0.7


def _lost(warmths: tuple[int, ...], baseline: Baseline | None) -> list[tuple[float, ...]]:
    """Return the corners (x, y, x, y …) of everything filled between a line and its baseline, from left to right."""
    points = tuple(WarmthPoint(day(7 * n), warmth, known=True, label="") for n, warmth in enumerate(warmths))
    marks = record(warmth_line(points, (), baseline, LINE, Size(302, 150), STYLE)).marks
    line, soft = STYLE.theme.accent, STYLE.theme.accent_soft
    known = {tuple(int(each[place : place + 2], 16) / 255 for place in (1, 3, 5)) for each in (line, soft)}
    fills = [mark for mark in marks if isinstance(mark, Shape) and mark.fill and mark.stroke is None]
    return [mark.outline.numbers for mark in fills if tuple(mark.fill or ())[:3] not in known]


def test_what_a_break_took_is_filled_until_the_baseline_is_reached_again() -> None:
    warmths = (60, 80, 60, 50, 70, 90, 90, 75)  # cooler before it, too: that was not its doing
    assert _lost(warmths, None) == []
    assert _lost(warmths, Baseline(day(12), 40.0)) == []  # they never fell below it
    fallen, again = _lost(warmths, Baseline(day(12), 80.0))
    corners = [*zip(fallen[::2], fallen[1::2], strict=True)]
    line, top = corners[:5], max(fallen[1::2])  # the eve on the twelfth day, three weeks, and half of the fourth
    (eve, height), deepest = line[0], min(fallen[1::2])
    assert height == pytest.approx(top, abs=0.01)
    week = line[2][0] - line[1][0]
    assert [(x - eve) / week for x, _ in line] == pytest.approx([0, 2 / 7, 9 / 7, 16 / 7, 16 / 7 + 0.5], abs=0.01)
    assert [(top - y) / (top - deepest) for _, y in line] == pytest.approx([0, 2 / 3, 1, 1 / 3, 0], abs=0.01)
    assert max(again[::2]) - min(again[::2]) == pytest.approx(week / 3, abs=0.02)  # down once more


def test_the_baseline_begins_on_the_eve_of_its_break() -> None:
    points = tuple(WarmthPoint(day(7 * n), 60 + n, known=True, label="") for n in range(8))
    chart = warmth_line(points, (), Baseline(day(21), 80.0), LINE, Size(302, 150), STYLE)
    dashed = [mark for mark in record(chart).marks if isinstance(mark, Shape) and mark.stroke and mark.stroke.dashes]
    (baseline,) = (mark.outline.numbers for mark in dashed)
    assert baseline[0] == pytest.approx(chart.readings[3].x * 302, abs=0.01)


def test_events_and_points_are_read_in_the_order_of_their_days() -> None:
    chart = drawn(30, Size(420, 170))[4]
    xs = [reading.x for reading in chart.readings]
    assert xs == sorted(xs)
    assert [reading.ids for reading in chart.readings if reading.label.startswith("olay")]


def test_a_chart_leaves_as_the_same_picture_every_time() -> None:
    chart = drawn(30, Size(420, 170))[0]
    ground = theme(Ground.LIGHT).surface
    svg = export.as_svg(chart, ground)
    assert svg.startswith(b"<?xml")
    assert svg == export.as_svg(drawn(30, Size(420, 170))[0], ground)
    assert export.as_png(chart, ground).startswith(b"\x89PNG")


def test_a_chart_taken_elsewhere_says_what_it_is_and_what_its_colours_are() -> None:
    bands = (
        HeadSign("■", "sıcak", "good", 0.8),
        HeadSign("■", "ılık", "caution", 0.8),
        HeadSign("◆", "şikâyet", "bad"),
    )
    size = Size(420, 260)

    def make(size: Size, style: Style) -> Chart:
        return drawn(30, size)[0]

    def words(head: Head) -> list[Words]:
        return [mark for mark in record(headed(make, head, size, STYLE)).marks if isinstance(mark, Words)]

    chart = headed(make, Head("Sıcaklık dağılımı", "21 Kasım 2026", bands), size, STYLE)
    title, note, *told = [mark for mark in record(chart).marks if isinstance(mark, Words)]
    assert (title.text, note.text) == ("Sıcaklık dağılımı", "21 Kasım 2026")
    assert [mark.text for mark in told[:6]] == ["■", "sıcak", "■", "ılık", "◆", "şikâyet"]
    assert chart.alt.startswith("Sıcaklık dağılımı. ")
    sheet = Sheet(size, STYLE)
    assert all(0 < mark.x < mark.x + sheet.width_of(mark.text) < size.width for mark in told)
    assert all(mark.y < told[0].y < title.y < size.height for mark in told[6:]), "the chart lies below its head"
    assert told[6:] != [], "and has words of its own"

    # A name too long is cut before it meets the note; signs that have no room on one line take another.
    long = words(Head("Ayşegül " * 20, "21 Kasım 2026", bands * 5))
    assert long[0].text.endswith("…")
    assert long[0].text.startswith("Ayşegül Ayşegül")
    assert len({round(mark.y, 3) for mark in long[2:32]}) == 2
    ground = theme(Ground.LIGHT).surface
    assert export.as_svg(chart, ground) == export.as_svg(chart, ground)
